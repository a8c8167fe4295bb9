//! Which year's tables are shown, and which rows are the reader's own.

use k401_core::calendar::{BirthDate, Date, TaxableYear};
use k401_core::facts::Choice;
use k401_core::figures::{Figures, NEWEST, YEARS};
use k401_core::money::Usd;
use k401_core::tables::{LimitRow, ReaderFacts, TableId, Transaction, employee_total, row_of};
use k401_words::dollars;
use k401_words::tables::{RenderedTable, reference_tables};

use crate::form::{BIRTH_DATE, DISTRIBUTION_DATE, Field, HARDSHIP, draft_of};
use crate::store::State;

/// The figures of the year of the tables.
pub fn figures(state: &State) -> &'static Figures {
    Figures::for_year(state.table_year).unwrap_or(NEWEST)
}

/// The tables of the year, each with the name of the reader's own row, where the facts typed so far name one. None while they
/// are being fetched.
pub fn tables(state: &State) -> Option<Vec<(RenderedTable, Option<&'static str>)>> {
    let reader = reader(state);
    let with_own = |table: RenderedTable| {
        let id = TableId::ALL.iter().find(|id| id.name() == table.id);
        let own = id.and_then(|id| row_of(*id, &reader)).map(|key| key.name());
        (table, own)
    };
    let tables = reference_tables(figures(state).year.0, state.language)?;
    Some(tables.into_iter().map(with_own).collect())
}

/// What the other panels know of the reader: a date that is not one yet names no row.
fn reader(state: &State) -> ReaderFacts {
    const FIELDS: [&Field; 3] = [&BIRTH_DATE, &DISTRIBUTION_DATE, &HARDSHIP];
    let draft = draft_of(&FIELDS, state);
    let is_hardship = draft.text(HARDSHIP.name) == "true";
    ReaderFacts {
        birth_date: Date::parse(draft.text(BIRTH_DATE.name)).map(BirthDate),
        date: Date::parse(draft.text(DISTRIBUTION_DATE.name)),
        year: Some(TaxableYear(state.table_year)),
        transaction: Some(if is_hardship { Transaction::HardshipWithdrawal } else { Transaction::Withdrawal }),
    }
}

/// What an employee may defer in each year, newest first: under 50, from 50, 60 to 63, and all sources under 50.
pub fn limits_by_year() -> Vec<(u16, [String; 4])> {
    YEARS
        .iter()
        .rev()
        .map(|figures| {
            let total = |row| employee_total(figures, row);
            let from_60 = figures.higher_catch_up_limit.in_force().map(|_| total(LimitRow::From60To63));
            let cells = [
                Some(total(LimitRow::Under50)),
                Some(total(LimitRow::From50)),
                from_60,
                Some(figures.annual_additions_limit.value),
            ];
            (figures.year.0, cells.map(|amount: Option<Usd>| amount.map_or("\u{2013}".to_owned(), dollars)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Action;

    fn own_rows(born: &str) -> Vec<&'static str> {
        let state = State::opened_on(Date::of(2026, 6, 1).unwrap()).after(Action::Typed("birthDate", born.to_owned()));
        tables(&state).unwrap().into_iter().filter_map(|(_, own)| own).collect()
    }

    #[test]
    fn the_reader_finds_their_own_rows() {
        assert_eq!(own_rows("3/1/1986"), ["early_withdrawal", "under_59_and_half", "under_50"]);
        assert_eq!(own_rows("12/1/1966"), ["59_and_half_or_over", "60_to_63"]);
        assert_eq!(own_rows("12"), [""; 0]);
    }

    #[test]
    fn the_limits_of_every_year_are_those_of_the_notices() {
        let found = limits_by_year();
        assert_eq!(found[0], (2026, ["$24,500", "$32,500", "$35,750", "$72,000"].map(str::to_owned)));
        assert_eq!(found[3], (2023, ["$22,500", "$30,000", "–", "$66,000"].map(str::to_owned)));
        assert_eq!(found[6], (2020, ["$19,500", "$26,000", "–", "$57,000"].map(str::to_owned)));
    }
}
