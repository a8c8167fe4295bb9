//! What the panel asks, and the facts that it makes.

use k401_core::facts::{Choice, FactError};
use k401_core::periodic_payments::{PeriodicPaymentsFacts, PeriodicTable};
use k401_words::periodic_table;

use super::words as w;
use crate::form::{BIRTH_DATE, Field, Kind, draft_of, nested};
use crate::store::State;

static BALANCE: Field = Field::blank("balance", Kind::Money, w::BALANCE, w::BALANCE_HELP);
static FIRST_PAYMENT: Field = Field {
    name: "firstPaymentDate",
    kind: Kind::Date,
    label: w::FIRST_PAYMENT,
    hint: w::FIRST_PAYMENT_HELP,
    starts_with: |state| state.today.to_text(),
};
static TABLE: Field = Field {
    name: "table",
    kind: Kind::Choice(|| PeriodicTable::ALL.iter().map(|table| (table.name(), periodic_table(*table))).collect()),
    label: w::TABLE,
    hint: w::TABLE_HELP,
    starts_with: |_| PeriodicTable::Single.name().to_owned(),
};
static BENEFICIARY: Field = Field::blank("beneficiaryBirthDate", Kind::Date, w::BENEFICIARY, w::BENEFICIARY_HELP);
static RATE: Field = Field {
    name: "interestRate",
    kind: Kind::Percent,
    label: w::RATE,
    hint: w::RATE_HELP,
    starts_with: |_| "5".to_owned(),
};
static MID_TERM: Field = Field::blank("midTermRate120", Kind::Percent, w::MID_TERM, w::MID_TERM_HELP);
static CHANGED: Field = Field::blank("modified.on", Kind::Date, w::CHANGED, w::CHANGED_HELP);
static PAID: Field = Field::blank("modified.paidSoFar", Kind::Money, w::PAID, w::PAID_HELP);

/// The fields everybody fills in.
pub const FIRST: &[&Field] = &[&BALANCE, &BIRTH_DATE, &FIRST_PAYMENT, &TABLE, &BENEFICIARY, &RATE];
/// The fields that some need.
pub const MORE: &[&Field] = &[&MID_TERM, &CHANGED, &PAID];

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<PeriodicPaymentsFacts, Vec<FactError>> {
    PeriodicPaymentsFacts::check(&nested(&draft_of(&[FIRST, MORE].concat(), state)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Action;
    use k401_core::calendar::Date;

    fn typed(fields: &[(&'static str, &str)]) -> Result<PeriodicPaymentsFacts, Vec<FactError>> {
        let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
        let basics = [("balance", "400k"), ("birthDate", "5/10/1976")];
        let all = basics.iter().chain(fields);
        checked(&all.fold(opened, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned()))))
    }

    #[test]
    fn the_form_starts_with_today_the_single_table_and_the_rate_that_is_always_allowed() {
        let facts = typed(&[]).unwrap();
        assert_eq!(facts.first_payment_date.to_text(), "2026-06-01");
        assert_eq!((facts.table, facts.interest_rate.to_text()), (PeriodicTable::Single, "0.05".to_owned()));
        assert!(facts.modified.is_none());
    }

    #[test]
    fn every_problem_lands_on_a_field_of_the_form() {
        let names: Vec<&str> = FIRST.iter().chain(MORE).map(|field| field.name).collect();
        for fields in [
            &[("table", "joint")][..],
            &[("interestRate", "5.01")],
            &[("modified.on", "1/1/2025")],
            &[("modified.paidSoFar", "1")],
            &[("balance", "0"), ("birthDate", "1/1/2020"), ("firstPaymentDate", "1/1/2021")],
        ] {
            for error in typed(fields).expect_err("a problem") {
                assert!(names.contains(&error.field.as_str()), "{fields:?}: {}", error.field);
            }
        }
    }
}
