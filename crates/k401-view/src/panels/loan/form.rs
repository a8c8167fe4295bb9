//! What the panel asks, and the facts that it makes.

use k401_core::calendar::{BirthDate, Date};
use k401_core::facts::{Choice, Draft, FactError};
use k401_core::loans::{DefaultCause, DefaultKind, PaymentsPerYear, PlanLoanFacts, PlanLoanOutcome};
use k401_core::text::piece;
use k401_words::{Text, default_cause, default_kind, payments_per_year};

use super::words as w;
use crate::form::{
    AMOUNT, BIRTH_DATE, FILING_STATUS, Field, Kind, NO_HELP, OTHER_INCOME, SEPARATION_DATE, STATE_RATE, draft_of,
    nested,
};
use crate::growth::{EXPECTED_RETURN, Growth, RETIREMENT_AGE, growth_of};
use crate::store::State;

static LOAN: Field = Field::blank(AMOUNT.name, Kind::Money, w::LOAN, w::LOAN_HELP);
static VESTED: Field = Field::blank("vestedBalance", Kind::Money, w::VESTED, w::VESTED_HELP);
static HIGHEST: Field = Field::blank("highestBalancePast12Months", Kind::Money, w::HIGHEST, w::HIGHEST_HELP);
static OUTSTANDING: Field = Field::blank("outstandingBalance", Kind::Money, w::OUTSTANDING, w::OUTSTANDING_HELP);
static RATE: Field = Field::blank("annualRate", Kind::Percent, w::RATE, w::RATE_HELP);
static TERM: Field = Field {
    name: "termMonths",
    kind: Kind::Whole,
    label: w::TERM,
    hint: w::TERM_HELP,
    starts_with: |_| "60".to_owned(),
};
/// How often it is repaid.
pub static PER_YEAR: Field = Field {
    name: "paymentsPerYear",
    kind: Kind::Choice(frequencies),
    label: w::PER_YEAR,
    hint: NO_HELP,
    starts_with: |_| PaymentsPerYear::EveryTwoWeeks.name().to_owned(),
};
static RESIDENCE: Field = Field::blank("principalResidence", Kind::Flag, w::RESIDENCE, NO_HELP);
static START: Field = Field {
    name: "startDate",
    kind: Kind::Date,
    label: w::START,
    hint: NO_HELP,
    starts_with: |state| state.today.to_text(),
};
static DEFAULT: Field = Field::blank("default.kind", Kind::Choice(endings), w::ENDING, w::ENDING_HELP);
static MISSED: Field = Field::blank("default.missedPaymentDate", Kind::Date, w::MISSED, w::MISSED_HELP);
static DAY: Field = Field::blank("default.date", Kind::Date, w::DAY, w::DAY_HELP);
static CAUSE: Field = Field::blank("default.cause", Kind::Choice(causes), w::CAUSE, NO_HELP);

fn frequencies() -> Vec<(&'static str, Text)> {
    PaymentsPerYear::ALL.iter().map(|per_year| (per_year.name(), payments_per_year(*per_year))).collect()
}

fn endings() -> Vec<(&'static str, Text)> {
    let kinds = DefaultKind::ALL.iter().map(|kind| (kind.name(), default_kind(*kind)));
    std::iter::once(("", w::PAID_BACK)).chain(kinds).collect()
}

fn causes() -> Vec<(&'static str, Text)> {
    let causes = DefaultCause::ALL.iter().map(|cause| (cause.name(), default_cause(*cause)));
    std::iter::once(("", w::NO_CAUSE)).chain(causes).collect()
}

/// The fields everybody fills in.
pub const FIRST: &[&Field] = &[&VESTED, &LOAN, &RATE, &TERM, &PER_YEAR, &OUTSTANDING, &HIGHEST];
/// The fields that some need.
pub const MORE: &[&Field] = &[
    &RESIDENCE,
    &START,
    &EXPECTED_RETURN,
    &RETIREMENT_AGE,
    &DEFAULT,
    &MISSED,
    &DAY,
    &CAUSE,
    &SEPARATION_DATE,
    &BIRTH_DATE,
    &FILING_STATUS,
    &OTHER_INCOME,
    &STATE_RATE,
];
/// The facts of the return: asked here, and part of the default in the contract.
const RETURN_FACTS: [&Field; 5] = [&SEPARATION_DATE, &BIRTH_DATE, &FILING_STATUS, &OTHER_INCOME, &STATE_RATE];

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<PlanLoanFacts, Vec<FactError>> {
    let mut fields = [FIRST, MORE].concat();
    fields.retain(|field| field.name != RETIREMENT_AGE.name);
    let checked = PlanLoanFacts::check(&nested(&with_default(&draft_of(&fields, state))));
    // The rule reads the return too, and has its problems.
    let beside = growth_of(state).err().into_iter().flatten().filter(|error| error.field == RETIREMENT_AGE.name);
    let mut errors: Vec<FactError> = beside.collect();
    match checked {
        Ok(facts) if errors.is_empty() => Ok(facts),
        checked => {
            errors.extend(checked.err().into_iter().flatten().map(on_a_field));
            Err(errors)
        }
    }
}

/// What is missing at the end of the loan and would grow until retirement, where a return and a birth date were typed.
pub fn missing_at_the_end(state: &State, found: &PlanLoanOutcome) -> Option<Growth> {
    let born = Date::parse(draft_of(&[&BIRTH_DATE], state).text(BIRTH_DATE.name)).map(BirthDate)?;
    let outlook = growth_of(state).ok().flatten()?;
    let end = found.payments.last().and_then(|payment| payment.date)?;
    Growth::from(found.opportunity_cost?, outlook, born, end)
}

/// Moves the facts of the return into the default, where there is one. Without one they are not needed, and whatever was typed
/// for it is left out.
fn with_default(typed: &Draft) -> Draft {
    let has_default = !typed.text(DEFAULT.name).is_empty();
    let is_offset = typed.text(DEFAULT.name) == DefaultKind::PlanLoanOffset.name();
    let mut draft = Draft::new();
    for name in typed.names() {
        let is_of_return = RETURN_FACTS.iter().any(|field| field.name == name);
        let is_of_default = is_of_return || name.starts_with("default.");
        if (is_of_default && !has_default) || (name == CAUSE.name && !is_offset) {
            continue;
        }
        let path = if is_of_return { ["default.", name].concat() } else { name.to_owned() };
        draft.set_text(&path, typed.text(name));
    }
    if has_default {
        // The tax year is that of the day on which the loan becomes a distribution.
        let year = piece(typed.text(DAY.name), b'-', 0);
        draft.set_text("default.taxYear", year);
    }
    draft
}

/// The year is not a field of its own: its problems are those of the day.
fn on_a_field(mut error: FactError) -> FactError {
    if error.field == "default.taxYear" {
        DAY.name.clone_into(&mut error.field);
    }
    error
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Action;

    const LOAN_FACTS: [(&str, &str); 3] = [("vestedBalance", "80k"), ("amount", "10k"), ("annualRate", "5")];

    fn checked_with(fields: &[(&'static str, &str)]) -> Result<PlanLoanFacts, Vec<FactError>> {
        let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
        let all = LOAN_FACTS.iter().chain(fields);
        checked(&all.fold(opened, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned()))))
    }

    fn problems(fields: &[(&'static str, &str)]) -> Vec<String> {
        checked_with(fields).expect_err("a problem").into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn without_a_default_its_facts_are_left_out() {
        let facts = checked_with(&[("otherIncome", "x"), ("default.date", "6/1/2026")]).unwrap();
        assert!(facts.default.is_none());
        assert_eq!(facts.start_date, Date::of(2026, 6, 1));
    }

    #[test]
    fn a_default_takes_the_facts_of_the_return() {
        let fields = [
            ("default.kind", "plan_loan_offset"),
            ("default.date", "12/31/2026"),
            ("default.cause", "separation"),
            ("separationDate", "10/1/2026"),
            ("birthDate", "3/1/1986"),
            ("otherIncome", "60k"),
        ];
        let default = checked_with(&fields).unwrap().default.unwrap();
        assert_eq!(default.cause, Some(DefaultCause::Separation));
        assert_eq!(default.distribution.tax.other_income.to_text(), "60000.00");
        assert_eq!(default.distribution.tax.year().0, default.date().year());
    }

    #[test]
    fn a_problem_with_a_default_lands_on_the_field_of_the_page() {
        let names: Vec<&str> = FIRST.iter().chain(MORE).map(|field| field.name).collect();
        for fields in [
            &[("default.kind", "deemed_distribution")][..],
            &[("default.kind", "deemed_distribution"), ("default.date", "1/1/2031")],
            &[("default.kind", "deemed_distribution"), ("default.date", "1/1/2026"), ("birthDate", "3/1/1986")],
            &[("default.kind", "plan_loan_offset"), ("default.date", "soon"), ("birthDate", "x"), ("otherIncome", "y")],
        ] {
            for name in problems(fields) {
                let lands = |known: &&str| name == **known || name.ends_with(&[".", known].concat());
                assert!(names.iter().any(lands), "{fields:?}: {name}");
            }
        }
    }
}
