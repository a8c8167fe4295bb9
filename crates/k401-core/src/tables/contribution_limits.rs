//! Contribution limits by age: the article's "401k Contribution Limits for 2023", and the row that it has no word of.

use super::{Cell, Column, Row, Value};
use crate::authority::{Cite, IRC_402, IRC_414, IRC_415};
use crate::figures::{Cited, Figures, Provision};
use crate::money::Usd;

crate::facts::choice! {
    /// An age at the end of the year.
    LimitRow {
        /// Under 50.
        Under50 = "under_50",
        /// 50 to 59, and 64 or over.
        From50 = "50_and_over",
        /// 60 to 63.
        From60To63 = "60_to_63",
    }
}

impl LimitRow {
    /// The row of an age attained by the end of the year.
    pub const fn of_age(age: u16) -> Self {
        match age {
            0..=49 => Self::Under50,
            60..=63 => Self::From60To63,
            _ => Self::From50,
        }
    }
}

const COLUMNS: &[Column] = &[Column::CatchUp, Column::EmployeeTotal, Column::AllSourcesTotal];

/// The catch-up of a row: §414(v)(2)(B)(i), or (E)(i) in the years that have it.
fn catch_up(figures: &Figures, row: LimitRow) -> Option<Cited<Usd>> {
    match (row, figures.higher_catch_up_limit) {
        (LimitRow::Under50, _) => None,
        (LimitRow::From60To63, Provision::InForce(higher)) => Some(higher),
        (LimitRow::From50 | LimitRow::From60To63, _) => Some(figures.catch_up_limit),
    }
}

/// What an employee may defer in all, catch-up included.
pub fn employee_total(figures: &Figures, row: LimitRow) -> Usd {
    figures.elective_deferral_limit.value.plus(catch_up(figures, row).map_or(Usd::ZERO, |limit| limit.value))
}

pub(super) fn rows(figures: &Figures) -> (&'static [Column], Vec<Row>) {
    let rows = LimitRow::ALL.iter().map(|row| {
        let cells = cells(figures, *row);
        match row {
            LimitRow::Under50 => Row::new(*row, cells).heading("Under 50"),
            LimitRow::From50 => Row::new(*row, cells).heading("50 and older"),
            LimitRow::From60To63 => Row::new(*row, cells),
        }
    });
    (COLUMNS, rows.collect())
}

fn cells(figures: &Figures, row: LimitRow) -> [Cell; 3] {
    const AGE_50: Cite = IRC_414.at("(v)(5)(A)");
    let catch_up = catch_up(figures, row);
    let amount = catch_up.map_or(Usd::ZERO, |limit| limit.value);
    let source = catch_up.map_or(AGE_50, |limit| limit.cite);
    let deferral = figures.elective_deferral_limit;
    let additions = figures.annual_additions_limit;
    // The article's limit is the whole that an employee may put in, so it stands beside the employee's total.
    let total = Cell::new(Value::Money(employee_total(figures, row)), &[IRC_402.at("(g)(1)"), deferral.cite, source]);
    [
        Cell::new(Value::Money(amount), &[IRC_414.at("(v)(2)"), source]),
        match row {
            LimitRow::Under50 => total.differs(46, "$19,500"),
            LimitRow::From50 => total.differs(47, "$26,000"),
            LimitRow::From60To63 => total,
        },
        Cell::new(Value::Money(additions.value.plus(amount)), &[IRC_415.at("(c)(1)(A)"), additions.cite, source]),
    ]
}
