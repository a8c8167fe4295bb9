//! What the panel asks, and the facts that it makes.

use k401_core::facts::FactError;
use k401_core::required_minimum::RequiredMinimumFacts;

use super::words as w;
use crate::form::{BIRTH_DATE, Field, Kind, NO_HELP, SPOUSE_BIRTH_DATE, TAX_YEAR, draft_of, nested};
use crate::store::State;

static BALANCE: Field = Field::blank("priorYearEndBalance", Kind::Money, w::BALANCE, w::BALANCE_HELP);
static TAKEN: Field = Field::blank("taken", Kind::Money, w::TAKEN, w::TAKEN_HELP);
static WORKING: Field = Field::blank("stillWorking", Kind::Flag, w::WORKING, NO_HELP);
static OWNER: Field = Field::blank("fivePercentOwner", Kind::Flag, w::OWNER, NO_HELP);
static RETIRED: Field = Field::blank("retirementYear", Kind::Whole, w::RETIRED, w::RETIRED_HELP);
static SOLE: Field = Field::blank("spouseSoleBeneficiary", Kind::Flag, w::SOLE, NO_HELP);
static SPOUSE: Field = Field::blank(SPOUSE_BIRTH_DATE.name, Kind::Date, SPOUSE_BIRTH_DATE.label, w::SPOUSE_HELP);
static ACCOUNT: Field = Field {
    name: "account",
    kind: Kind::Choice(|| vec![("traditional", w::TRADITIONAL), ("roth", w::ROTH)]),
    label: w::ACCOUNT,
    hint: NO_HELP,
    starts_with: |_| "traditional".to_owned(),
};
static FIRST_BALANCE: Field = Field::blank("firstYearBalance", Kind::Money, w::FIRST_BALANCE, w::FIRST_BALANCE_HELP);
static FIRST_TAKEN: Field = Field::blank("firstYearTaken", Kind::Money, w::FIRST_TAKEN, w::FIRST_TAKEN_HELP);
static YEARS: Field = Field::blank("projection.years", Kind::Whole, w::YEARS, w::YEARS_HELP);
static RETURN: Field = Field::blank("projection.annualReturn", Kind::Percent, w::RETURN, w::RETURN_HELP);

/// The fields everybody fills in.
pub const FIRST: &[&Field] = &[&TAX_YEAR, &BIRTH_DATE, &BALANCE, &TAKEN, &WORKING, &OWNER];
/// The fields that some need.
pub const MORE: &[&Field] = &[&SOLE, &SPOUSE, &ACCOUNT, &RETIRED, &FIRST_BALANCE, &FIRST_TAKEN, &YEARS, &RETURN];

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<RequiredMinimumFacts, Vec<FactError>> {
    RequiredMinimumFacts::check(&nested(&draft_of(&[FIRST, MORE].concat(), state)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Action;
    use k401_core::calendar::Date;

    fn typed(fields: &[(&'static str, &str)]) -> Result<RequiredMinimumFacts, Vec<FactError>> {
        let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
        let basics = [("birthDate", "5/1/1953"), ("priorYearEndBalance", "500k")];
        let all = basics.iter().chain(fields);
        checked(&all.fold(opened, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned()))))
    }

    #[test]
    fn years_ahead_become_the_projection_of_the_contract() {
        let facts = typed(&[("projection.years", "3"), ("projection.annualReturn", "5")]).unwrap();
        let projection = facts.projection.unwrap();
        assert_eq!((projection.years, projection.annual_return.to_text()), (3, "0.05".to_owned()));
        assert!(typed(&[]).unwrap().projection.is_none());
    }

    #[test]
    fn every_problem_lands_on_a_field_of_the_form() {
        let names: Vec<&str> = FIRST.iter().chain(MORE).map(|field| field.name).collect();
        for fields in [
            &[("projection.years", "3")][..],
            &[("projection.annualReturn", "5")],
            &[("projection.years", "61"), ("projection.annualReturn", "31")],
            &[("spouseSoleBeneficiary", "true")],
            &[("firstYearTaken", "1")],
            &[("stillWorking", "true"), ("retirementYear", "2020")],
            &[("birthDate", ""), ("priorYearEndBalance", "")],
        ] {
            for error in typed(fields).expect_err("a problem") {
                assert!(names.contains(&error.field.as_str()), "{fields:?}: {}", error.field);
            }
        }
    }
}
