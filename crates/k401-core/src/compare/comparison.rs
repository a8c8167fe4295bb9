//! The ways side by side.

use super::balances::write_start;
use super::borrowed::write_loan;
use super::notices::notices;
use super::opening::opening;
use super::paid_out::{payment, write_hardship, write_withdrawal};
use super::series::write_series;
use super::stays::{write_conversion, write_rollover};
use super::{CompareFacts, CompareOutcome};
use crate::distributions::{Goal, withdrawal};
use crate::reckoned::Reckoned;
use crate::worksheet::Worksheet;

/// Six ways with the same facts.
pub fn compare(facts: &CompareFacts) -> Reckoned<CompareOutcome> {
    let mut sheet = Worksheet::new();
    let start = write_start(&mut sheet, facts);
    let paid = withdrawal(&payment(facts, facts.need, Goal::Net, false)).result;
    let opening = opening(facts, &paid);
    let options = vec![
        write_withdrawal(&mut sheet, facts, start, opening, &paid),
        write_hardship(&mut sheet, facts, start, opening),
        write_loan(&mut sheet, facts, start),
        write_rollover(&mut sheet, facts, start, opening),
        write_conversion(&mut sheet, facts, start),
        write_series(&mut sheet, facts, start),
    ];
    let notices = notices(facts, &options);
    let result = CompareOutcome {
        retirement_date: facts.retirement_date(),
        years_to_retirement: facts.retirement_date().whole_years_since(facts.date()),
        left_alone: sheet.amount_on(start.left_alone),
        options,
    };
    Reckoned { result, worksheet: sheet, notices }
}
