//! How much may be borrowed without a distribution, §72(p)(2)(A). Not indexed. A plan may lend less.

use super::{LoanLine as L, PlanLoanFacts};
use crate::authority::{Cite, IRC_72};
use crate::calendar::Date;
use crate::distributions::exceptions::applicable_date;
use crate::money::{Rate, Usd, percent, usd};
use crate::worksheet::{Entry, Worksheet};

/// §72(p)(2)(A)(i): the most that all loans of a person from the plans of one employer may come to.
pub const LARGEST_LOAN: Usd = usd(50_000);
/// §72(p)(2)(A)(ii)(II): what may be borrowed even where it is more than half of the vested balance.
pub const LARGEST_LOAN_OF_A_SMALL_BENEFIT: Usd = usd(10_000);
/// §72(p)(2)(A)(ii)(I): half of the vested balance.
pub const VESTED_SHARE: Rate = percent(50);
/// §72(p)(6)(A)(i): the limit of a loan after a disaster.
const LARGEST_DISASTER_LOAN: Usd = usd(100_000);
/// §72(p)(6)(A)(ii): all of the vested balance.
const DISASTER_VESTED_SHARE: Rate = percent(100);
/// §72(p)(6)(B): such a loan is made from the applicable date to so many days after it.
const DISASTER_WINDOW_DAYS: u64 = 180;

const DOLLARS: Cite = cite!(IRC_72, "(p)(2)(A)(i)");
const BENEFIT: Cite = cite!(IRC_72, "(p)(2)(A)(ii)");
const DISASTER_DOLLARS: Cite = cite!(IRC_72, "(p)(6)(A)(i)");
const DISASTER_BENEFIT: Cite = cite!(IRC_72, "(p)(6)(A)(ii)");
const ALL_LOANS: Cite = cite!(IRC_72, "(p)(2)(A), (E)");

/// The ceiling on a new loan, and what notices say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The most that the new loan may come to.
    pub maximum: Entry,
    /// Half of the vested balance, when the ceiling on all loans is above it: other security is then needed.
    pub half_exceeded: Option<Usd>,
    /// The larger limits of a disaster loan apply.
    pub is_disaster_loan: bool,
}

/// The days on which a disaster loan is made: from the applicable date (§72(p)(6)(C), §72(t)(11)(E)) on.
pub fn disaster_window(first_day: Date, declared: Date) -> (Date, Date) {
    let applicable = applicable_date(first_day, declared);
    (applicable, applicable.plus_days(DISASTER_WINDOW_DAYS))
}

/// True when the loan is made in the window of the disaster that the reader named.
pub fn is_disaster_loan(facts: &PlanLoanFacts) -> bool {
    facts.disaster.zip(facts.start_date).is_some_and(|(disaster, made)| {
        let (from, to) = disaster_window(disaster.incident_start_date, disaster.declaration_date);
        made >= from && made <= to
    })
}

/// Writes the ceiling: `min(50,000 − paid down in the year before, max(half of vested, 10,000)) − outstanding`.
pub fn write_limit(sheet: &mut Worksheet, facts: &PlanLoanFacts) -> Limit {
    let is_disaster_loan = is_disaster_loan(facts);
    let (dollars, dollars_cite, share, share_cite) = if is_disaster_loan {
        (LARGEST_DISASTER_LOAN, DISASTER_DOLLARS, DISASTER_VESTED_SHARE, DISASTER_BENEFIT)
    } else {
        (LARGEST_LOAN, DOLLARS, VESTED_SHARE, BENEFIT)
    };
    let vested = sheet.entered(L::VestedBalance, facts.vested_balance);
    let outstanding = sheet.entered(L::OutstandingBalance, facts.outstanding_balance);
    let highest = sheet.entered(L::HighestBalance, facts.highest_balance.unwrap_or(facts.outstanding_balance));
    let paid_down = sheet.remainder(L::PaidDown, highest, &[outstanding], &[DOLLARS]);
    let dollars = sheet.figure(L::DollarLimit, dollars, dollars_cite);
    let reduced = sheet.remainder(L::ReducedDollarLimit, dollars, &[paid_down], &[dollars_cite]);
    let share = sheet.product(L::VestedShare, vested, share, &[share_cite]);
    let small = sheet.figure(L::SmallBenefitLimit, LARGEST_LOAN_OF_A_SMALL_BENEFIT, BENEFIT);
    let benefit = sheet.greater_of(L::BenefitLimit, &[share, small], &[share_cite]);
    let total = sheet.lesser_of(L::TotalLimit, &[reduced, benefit], &[ALL_LOANS]);
    let maximum = sheet.remainder(L::Maximum, total, &[outstanding], &[ALL_LOANS]);
    let half_exceeded =
        (!is_disaster_loan && sheet.amount_on(total) > sheet.amount_on(share)).then_some(sheet.amount_on(share));
    Limit { maximum, half_exceeded, is_disaster_loan }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// 180 days from January 7, 2025 (the incident of the Los Angeles fires, declared January 8): from January 8 to July 7.
    #[test]
    fn the_window_of_a_disaster_loan_opens_with_the_latest_of_three_days() {
        for (first, declared, from, to) in [
            ("2025-01-07", "2025-01-08", "2025-01-08", "2025-07-07"),
            ("2025-01-09", "2025-01-08", "2025-01-09", "2025-07-08"),
            ("2022-09-23", "2022-09-29", "2022-12-29", "2023-06-27"),
        ] {
            assert_eq!(disaster_window(day(first), day(declared)), (day(from), day(to)));
        }
    }
}
