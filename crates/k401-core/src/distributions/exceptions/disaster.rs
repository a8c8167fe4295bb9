//! §72(t)(2)(M) and (11): $22,000 for each federally declared disaster.

use super::{ExceptionLine as L, Reason, Situation, Verdict, day, write_limit_left};
use crate::authority::{Cite, IRC_72};
use crate::calendar::Date;
use crate::facts::Reader;
use crate::money::{Usd, usd};
use crate::worksheet::Worksheet;

/// For each disaster over all plans and IRAs, not indexed.
pub const DISASTER_LIMIT: Usd = usd(22_000);
const LIMIT_CITE: Cite = cite!(IRC_72, "(t)(11)");
/// Paid before the date this many days after the applicable date.
const DAYS: u64 = 180;

/// Incidents that began from this day on; earlier disasters had statutes of their own.
pub fn first_incident() -> Date {
    day(2021, 1, 26)
}

/// §72(t)(11)(E): the latest of the enactment of SECURE 2.0, the first day of the incident and the declaration.
pub fn applicable_date(incident_start: Date, declared: Date) -> Date {
    day(2022, 12, 29).max(incident_start).max(declared)
}

/// The facts of `federally_declared_disaster`: `incidentStart`, `declarationDate`, `homeInArea` (the main home lay in the
/// disaster area during the incident), `economicLoss`, `usedBefore` (for the same disaster).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disaster {
    /// The first day of the incident period.
    pub incident_start: Date,
    /// The day of the declaration.
    pub declaration_date: Date,
    /// The main home was in the area.
    pub is_home_in_area: bool,
    /// The person had an economic loss from it.
    pub has_economic_loss: bool,
    /// Already distributed for the same disaster.
    pub used_before: Usd,
}

impl Disaster {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            incident_start: reader.required_date("incidentStart"),
            declaration_date: reader.required_date("declarationDate"),
            is_home_in_area: reader.required_flag("homeInArea"),
            has_economic_loss: reader.required_flag("economicLoss"),
            used_before: reader.usd_or_zero("usedBefore"),
        }
    }

    pub(super) fn weigh(self, sheet: &mut Worksheet, situation: &Situation<'_>) -> Verdict {
        if let Some(reason) = self.refusal(situation.date()) {
            return Verdict::Refused(reason);
        }
        let limit = sheet.figure(L::DisasterLimit, DISASTER_LIMIT, LIMIT_CITE);
        write_limit_left(sheet, limit, self.used_before)
    }

    fn refusal(self, date: Date) -> Option<Reason> {
        if self.incident_start < first_incident() {
            return Some(Reason::NotInForce { from: first_incident() });
        }
        if !self.is_home_in_area {
            return Some(Reason::HomeOutsideDisasterArea);
        }
        if !self.has_economic_loss {
            return Some(Reason::NoEconomicLoss);
        }
        if date < self.incident_start {
            return Some(Reason::PaidTooEarly { first: self.incident_start });
        }
        let last = applicable_date(self.incident_start, self.declaration_date).plus_days(DAYS.saturating_sub(1));
        (date > last).then_some(Reason::PaidTooLate { last })
    }
}
