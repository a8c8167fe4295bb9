//! Contribution limits by age: the article's "401k Contribution Limits for 2023", and the row that it has no word of.

use super::{Cell, Column, Row, Value};
use crate::authority::{IRC_402, IRC_414, IRC_415};
use crate::contributions::{CATCH_UP_AGE, HIGHER_CATCH_UP_AGES, LimitsByAge, limits_by_age};
use crate::figures::Figures;
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
    pub fn of_age(age: u16) -> Self {
        if HIGHER_CATCH_UP_AGES.contains(&age) {
            Self::From60To63
        } else if age >= CATCH_UP_AGE {
            Self::From50
        } else {
            Self::Under50
        }
    }

    /// The limits of the row.
    fn limits(self, figures: &Figures) -> LimitsByAge {
        let age = match self {
            Self::Under50 => CATCH_UP_AGE.saturating_sub(1),
            Self::From50 => CATCH_UP_AGE,
            Self::From60To63 => *HIGHER_CATCH_UP_AGES.start(),
        };
        limits_by_age(figures, age)
    }
}

const COLUMNS: &[Column] = &[Column::CatchUp, Column::EmployeeTotal, Column::AllSourcesTotal];

/// What an employee may defer in all, catch-up included.
pub fn employee_total(figures: &Figures, row: LimitRow) -> Usd {
    row.limits(figures).total_deferral
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
    let limits = row.limits(figures);
    let source = limits.catch_up_cite;
    let (deferral, additions) = (figures.elective_deferral_limit.cite, figures.annual_additions_limit.cite);
    // The article's limit is the whole that an employee may put in, so it stands beside the employee's total.
    let total = Cell::new(Value::Money(limits.total_deferral), &[cite!(IRC_402, "(g)(1)"), deferral, source]);
    [
        Cell::new(Value::Money(limits.catch_up), &[cite!(IRC_414, "(v)(2)"), source]),
        match row {
            LimitRow::Under50 => total.differs(46, "$19,500"),
            LimitRow::From50 => total.differs(47, "$26,000"),
            LimitRow::From60To63 => total,
        },
        Cell::new(Value::Money(limits.total_all_sources), &[cite!(IRC_415, "(c)(1)(A)"), additions, source]),
    ]
}
