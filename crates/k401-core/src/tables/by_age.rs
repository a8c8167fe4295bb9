//! Taxes and required distributions by age: the article's "Withdrawal Penalties and Taxes". Its one row "After age72" is four
//! here, one for each group of birth dates with an applicable age of its own.

use super::{Cell, Column, Row, TaxStatement as S};
use crate::authority::{CARES, Cite, IRC_72, IRC_401, IRC_402, IRC_402A, IRC_4974, REG_RMD_BEGINNING};
use crate::calendar::{Age, BirthDate, Date};
use crate::distributions::ADDITIONAL_TAX_RATE;
use crate::figures::Figures;
use crate::required_minimum::{
    ApplicableAge, FIRST_YEAR_WITHOUT_ROTH, WAIVED_YEAR, excise_rate, excise_rate_if_corrected,
};

crate::facts::choice! {
    /// An age, or a group of birth dates with the applicable age of §401(a)(9)(C)(v).
    AgeRow {
        /// Before the day of 59½.
        Under59AndHalf = "under_59_and_half",
        /// From that day until required distributions begin.
        From59AndHalf = "59_and_half_or_over",
        /// Born before July 1, 1949.
        RequiredFrom70AndHalf = "required_from_70_and_half",
        /// Born from then to the end of 1950.
        RequiredFrom72 = "required_from_72",
        /// Born 1951 to 1959.
        RequiredFrom73 = "required_from_73",
        /// Born from 1960 on.
        RequiredFrom75 = "required_from_75",
    }
}

/// The people of one applicable age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cohort {
    /// The applicable age.
    pub age: Age,
    /// The first birth date, where there is one.
    pub born_from: Option<Date>,
    /// The last.
    pub born_to: Option<Date>,
}

/// The people of a row. Those of 1959, whose age of 73 is proposed and not final, stand with the other people of 73.
pub fn cohort(row: AgeRow) -> Option<Cohort> {
    use ApplicableAge as A;
    let (first, next) = match row {
        AgeRow::Under59AndHalf | AgeRow::From59AndHalf => return None,
        AgeRow::RequiredFrom70AndHalf => (A::SeventyAndAHalf, Some(A::SeventyTwo)),
        AgeRow::RequiredFrom72 => (A::SeventyTwo, Some(A::SeventyThree)),
        AgeRow::RequiredFrom73 => (A::SeventyThree, Some(A::SeventyFive)),
        AgeRow::RequiredFrom75 => (A::SeventyFive, None),
    };
    let born_to = next.and_then(A::born_from).map(Date::day_before);
    Some(Cohort { age: first.age(), born_from: first.born_from(), born_to })
}

impl Cohort {
    /// True for the people born in it.
    pub fn includes(&self, born: BirthDate) -> bool {
        self.born_from.is_none_or(|first| first <= born.0) && self.born_to.is_none_or(|last| born.0 <= last)
    }
}

const COLUMNS: &[Column] = &[Column::AdditionalTax, Column::IncomeTax, Column::RequiredDistributions];

const AGE: Cite = cite!(IRC_72, "(t)(2)(A)(i)");
const INCOME: Cite = cite!(IRC_402, "(a)");
const QUALIFIED: Cite = cite!(IRC_402A, "(d)(1)");
const EXCISE: Cite = cite!(IRC_4974, "(a)");
const CORRECTED: Cite = cite!(IRC_4974, "(e)");
const REQUIRED: Cite = cite!(IRC_401, "(a)(9)(C)");
const APPLICABLE_AGE: Cite = cite!(IRC_401, "(a)(9)(C)(v)");
const WAIVER: Cite = cite!(CARES, "sec. 2203");

pub(super) fn rows(figures: &Figures) -> (&'static [Column], Vec<Row>) {
    let mut rows = vec![
        Row::new(
            AgeRow::Under59AndHalf,
            [
                Cell::new(
                    S::RateUnlessException(ADDITIONAL_TAX_RATE),
                    const { &[cite!(IRC_72, "(t)(1)"), cite!(IRC_72, "(t)(2)")] },
                )
                .differs(32, "10%"),
                Cell::new(S::OnTaxablePart, &[INCOME]).same(32, "Income taxes"),
                Cell::new(S::NoneRequired, &[REQUIRED]),
            ],
        )
        .heading("Under age 59½"),
        Row::new(
            AgeRow::From59AndHalf,
            [
                Cell::new(S::NoAdditionalTax, &[AGE]).same(33, "No penalty"),
                Cell::new(S::OnTaxablePartNotQualifiedRoth, &[INCOME, QUALIFIED]).differs(33, "Income taxes"),
                Cell::new(S::NoneRequiredYet, &[REQUIRED]),
            ],
        )
        .heading("Age 59½ or older"),
    ];
    rows.extend(AgeRow::ALL.iter().filter_map(|row| Some(required_row(*row, cohort(*row)?.age, figures.year.0))));
    (COLUMNS, rows)
}

fn required_row(row: AgeRow, age: Age, year: u16) -> Row {
    let (excise, if_corrected) = (excise_rate(year), excise_rate_if_corrected(year));
    let additional = if year == WAIVED_YEAR {
        // No distribution was required, so none could be missed.
        Cell::new(S::NoAdditionalTax, &[AGE, WAIVER]).same(34, "No penalty")
    } else if excise == if_corrected {
        Cell::new(S::ExciseOnShortfall(excise), &[AGE, EXCISE]).differs(34, "No penalty")
    } else {
        Cell::new(S::ExciseOnShortfallOrCorrected(excise, if_corrected), &[AGE, EXCISE, CORRECTED])
            .differs(34, "No penalty")
    };
    let beginning: &[Cite] = match row {
        AgeRow::RequiredFrom73 => {
            const { &[APPLICABLE_AGE, REQUIRED, cite!(REG_RMD_BEGINNING, "(b)(2)(v), proposed")] }
        }
        _ => const { &[APPLICABLE_AGE, REQUIRED, cite!(REG_RMD_BEGINNING, "(b)(2)")] },
    };
    let required = if year == WAIVED_YEAR {
        Cell::new(S::WaivedIn2020, &[WAIVER])
    } else if year < FIRST_YEAR_WITHOUT_ROTH {
        Cell::new(S::RequiredFromAllAccounts(age), beginning)
    } else {
        Cell::new(S::RequiredFromPreTaxAccounts(age), &[beginning, &[cite!(IRC_402A, "(d)(5)")]].concat())
    };
    let cells = [
        additional,
        Cell::new(S::OnTaxablePartNotQualifiedRoth, &[INCOME, QUALIFIED]),
        required.differs(34, "May be subject to required minimum distributions"),
    ];
    Row::new(row, cells).heading("After age72")
}
