//! §72(t)(2)(H): $5,000 for each child within a year of birth or adoption.

use super::{ExceptionLine as L, Reason, Situation, Verdict, within_a_year, write_limit_left};
use crate::authority::{Cite, IRC_72};
use crate::calendar::Date;
use crate::facts::Reader;
use crate::money::{Rate, Usd, usd};
use crate::worksheet::Worksheet;

/// For each child, not indexed.
pub const BIRTH_OR_ADOPTION_LIMIT: Usd = usd(5_000);
const LIMIT_CITE: Cite = cite!(IRC_72, "(t)(2)(H)(ii)");
/// §72(t)(2)(H)(iii)(II): an adoptee has not attained this age, or is incapable of self-support.
const ADOPTEE_AGE: u32 = 18;
const MOST_CHILDREN: u32 = 20;

/// The facts of `birth_or_adoption`: `eventDate` (birth, or the day the adoption is final), `children` (default 1),
/// `adopteeAge` (for an adoption: the age on that day), `incapableOfSelfSupport`, `spousesChild`, `usedBefore` (for the same
/// children, from all plans and IRAs).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BirthOrAdoption {
    /// The day of birth or of the final adoption.
    pub event: Date,
    /// The children born or adopted then.
    pub children: u32,
    /// The age of the oldest adoptee; none for a birth.
    pub adoptee_age: Option<u32>,
    /// An adoptee who cannot support themselves.
    pub is_incapable_of_self_support: bool,
    /// An adoptee who is a child of the spouse.
    pub is_spouses_child: bool,
    /// Already distributed for the same children.
    pub used_before: Usd,
}

impl BirthOrAdoption {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            event: reader.required_date("eventDate"),
            children: reader.whole("children", 1, MOST_CHILDREN).unwrap_or(1),
            adoptee_age: reader.whole("adopteeAge", 0, 120),
            is_incapable_of_self_support: reader.flag("incapableOfSelfSupport"),
            is_spouses_child: reader.flag("spousesChild"),
            used_before: reader.usd_or_zero("usedBefore"),
        }
    }

    pub(super) fn weigh(self, sheet: &mut Worksheet, situation: &Situation<'_>) -> Verdict {
        let is_adoption = self.adoptee_age.is_some();
        let is_of_age = self.adoptee_age.is_some_and(|age| age >= ADOPTEE_AGE);
        if is_adoption && self.is_spouses_child {
            return Verdict::Refused(Reason::SpousesChild);
        }
        if is_of_age && !self.is_incapable_of_self_support {
            return Verdict::Refused(Reason::AdopteeTooOld);
        }
        if let Some(reason) = within_a_year(self.event, situation.date()) {
            return Verdict::Refused(reason);
        }
        let each = sheet.figure(L::BirthLimitEach, BIRTH_OR_ADOPTION_LIMIT, LIMIT_CITE);
        let limit = sheet.product(L::BirthLimit, each, Rate::whole(self.children), &[LIMIT_CITE]);
        write_limit_left(sheet, limit, self.used_before)
    }
}
