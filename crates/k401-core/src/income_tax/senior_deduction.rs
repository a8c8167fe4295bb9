//! §151(d)(5)(C): $6,000 for each person of 65 or over, 2025 to 2028, less 6% of income above a start. Not indexed.

use super::IncomeTaxLine as L;
use crate::authority::{Cite, IRC_151, OBBBA};
use crate::facts::{FilingStatus, TaxFacts};
use crate::money::{Rate, Usd, percent, usd};
use crate::worksheet::{Entry, Worksheet};

const CITES: &[Cite] = &[cite!(IRC_151, "(d)(5)(C)"), cite!(OBBBA, "sec. 70103")];
const YEARS: core::ops::RangeInclusive<u16> = 2025..=2028;
const EACH: Usd = usd(6_000);
const PHASE_OUT_RATE: Rate = percent(6);
const START_JOINT: Usd = usd(150_000);
const START_OTHERS: Usd = usd(75_000);

/// Which of the two computations of the return a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Return {
    /// Without the distribution.
    Without,
    /// With it.
    With,
}

const fn start(status: FilingStatus) -> Usd {
    if status.is_joint() { START_JOINT } else { START_OTHERS }
}

/// How many people on the return take the deduction. Married people only on a joint return, §151(d)(5)(C)(v).
fn people(facts: &TaxFacts) -> u32 {
    let is_separate = facts.filing_status == FilingStatus::MarriedFilingSeparately;
    if !YEARS.contains(&facts.year().0) || is_separate { 0 } else { facts.people_65() }
}

/// Writes the deduction for an income; nothing when nobody on the return qualifies.
pub fn write_senior_deduction(sheet: &mut Worksheet, facts: &TaxFacts, income: Entry, which: Return) -> Option<Entry> {
    let people = people(facts);
    if people == 0 {
        return None;
    }
    let [excess_key, reduction_key, left_key, total_key] = match which {
        Return::Without => {
            [L::SeniorExcessWithout, L::SeniorReductionWithout, L::SeniorLeftWithout, L::SeniorDeductionWithout]
        }
        Return::With => [L::SeniorExcessWith, L::SeniorReductionWith, L::SeniorLeftWith, L::SeniorDeductionWith],
    };
    let each = sheet.figure(L::SeniorDeductionEach, EACH, cite!(IRC_151, "(d)(5)(C)(i)"));
    let start = sheet.figure(L::SeniorPhaseOutStart, start(facts.filing_status), cite!(IRC_151, "(d)(5)(C)(iii)"));
    let excess = sheet.remainder(excess_key, income, &[start], &[]);
    let reduction = sheet.product(reduction_key, excess, PHASE_OUT_RATE, &[]);
    let left = sheet.remainder(left_key, each, &[reduction], &[]);
    Some(sheet.product(total_key, left, Rate::whole(people), CITES))
}

/// How fast the deduction shrinks as income grows: dollars of deduction lost for the next dollar of income.
pub fn shrinkage(facts: &TaxFacts, income: Usd) -> Rate {
    let (start, people) = (start(facts.filing_status), people(facts));
    let gone = start.plus(EACH.over(PHASE_OUT_RATE).nearest_cent());
    if income >= start && income < gone { PHASE_OUT_RATE.times(Rate::whole(people)) } else { Rate::ZERO }
}
