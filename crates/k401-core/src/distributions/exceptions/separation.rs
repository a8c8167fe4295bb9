//! §72(t)(2)(A)(v) and (10): payment after separation from the employer whose plan pays, in or after the calendar year of
//! age 55 (Notice 87-13, Q&A-20), or of 50 or after 25 years of service for public safety employees.

use super::{Grounds, Reason, Situation, Verdict, day};
use crate::calendar::{Age, Date};
use crate::distributions::Circumstances;
use crate::facts::{Reader, TaxFacts};

const AGE: Age = Age::of(55);
const PUBLIC_SAFETY_AGE: Age = Age::of(50);
const YEARS_OF_SERVICE: u16 = 25;

/// SECURE 2.0 secs. 308, 329, 330: payments after December 29, 2022.
pub fn widened_from() -> Date {
    day(2022, 12, 30)
}

crate::facts::choice! {
    /// Who counts as a public safety employee, §72(t)(10)(B).
    PublicSafetyService {
        /// Police, fire and emergency medical services of a State or its subdivision, and the federal officers listed.
        Governmental = "governmental",
        /// Corrections officers and forensic security employees of a government: payments from December 30, 2022.
        Corrections = "corrections",
        /// Firefighters of private employers: payments from December 30, 2022.
        PrivateFirefighter = "private_firefighter",
    }
}

/// The facts of `public_safety_50`: `service` (default `governmental`), `yearsOfService` under the plan at separation, in
/// full years (needed only below 50).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicSafety {
    /// Which service.
    pub service: PublicSafetyService,
    /// Full years of service under the plan at separation.
    pub years_of_service: Option<u16>,
}

impl PublicSafety {
    /// A public safety employee of a government, by age alone.
    pub(super) const BY_AGE: Self = Self { service: PublicSafetyService::Governmental, years_of_service: None };

    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        let service = reader.choice("service");
        let years = reader.whole("yearsOfService", 0, 99).and_then(|years| u16::try_from(years).ok());
        Self { service: service.unwrap_or(PublicSafetyService::Governmental), years_of_service: years }
    }

    pub(super) fn weigh(self, situation: &Situation<'_>) -> Verdict {
        let is_widened = situation.date() >= widened_from();
        if !situation.circumstances.is_public_safety_employee {
            return Verdict::Refused(Reason::NotPublicSafetyEmployee);
        }
        if self.service != PublicSafetyService::Governmental && !is_widened {
            return Verdict::Refused(Reason::NotInForce { from: widened_from() });
        }
        weigh_from(situation, PUBLIC_SAFETY_AGE, self.has_served(situation.date()))
    }

    /// 25 years, which count as age 50 does.
    fn has_served(self, paid: Date) -> bool {
        paid >= widened_from() && self.years_of_service.is_some_and(|years| years >= YEARS_OF_SERVICE)
    }
}

/// True for those whom money in the employer's plan can reach without the additional tax, in an IRA not: separated in or after
/// the year that counts, or, where no separation is known, already in it.
pub fn can_use_separation(tax: &TaxFacts, circumstances: Option<&Circumstances>) -> bool {
    let employee = circumstances.filter(|paid| paid.is_public_safety_employee);
    let age = if employee.is_some() { PUBLIC_SAFETY_AGE } else { AGE };
    let separated = circumstances.and_then(|paid| paid.separation_date).map_or(tax.year().0, Date::year);
    let has_served = |paid: &Circumstances| {
        let served = |grounds| matches!(grounds, Grounds::PublicSafety(facts) if facts.has_served(paid.date));
        paid.claims.iter().any(|claim| served(claim.grounds))
    };
    separated >= tax.birth_date.year_of(age) || employee.is_some_and(has_served)
}

/// Age 55.
pub fn weigh(situation: &Situation<'_>) -> Verdict {
    weigh_from(situation, AGE, false)
}

fn weigh_from(situation: &Situation<'_>, age: Age, has_served: bool) -> Verdict {
    let first_year = situation.tax.birth_date.year_of(age);
    match situation.circumstances.separation_date {
        Some(separated) if separated > situation.date() => Verdict::Refused(Reason::PaidTooEarly { first: separated }),
        Some(separated) if separated.year() >= first_year || has_served => Verdict::WHOLE,
        // The check asks for the date; without one nobody has separated.
        _ => Verdict::Refused(Reason::SeparatedTooEarly { first_year }),
    }
}
