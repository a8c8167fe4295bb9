//! What the panel asks, and the facts that it makes.

use k401_core::compare::CompareFacts;
use k401_core::distributions::hardship::HardshipReason;
use k401_core::facts::{Choice, Draft, FactError, Node};
use k401_core::loans::PaymentsPerYear;
use k401_words::{Text, hardship_reason, payments_per_year};

use super::words as w;
use crate::form::{
    AMOUNT, BIRTH_DATE, BLIND, DISTRIBUTION_DATE, FILING_STATUS, Field, ITEMIZED, Kind, NO_HELP, OTHER_INCOME,
    PUBLIC_SAFETY, SEPARATION_DATE, SPOUSE_BIRTH_DATE, STATE_RATE, TAX_YEAR, USE_EXCEPTIONS, contract_draft, options,
};
use crate::growth;
use crate::page::Calculator;
use crate::panels::exceptions::{Interview, has_answers};
use crate::panels::loan::words as loan;
use crate::store::State;

/// What is needed: the amount of the other panels, until another is typed.
static NEED: Field = Field {
    name: "need",
    kind: Kind::Money,
    label: w::NEED,
    hint: w::NEED_HELP,
    starts_with: |state| state.typed.text(AMOUNT.name).to_owned(),
};
static VESTED: Field = Field::blank("vestedBalance", Kind::Money, loan::VESTED, loan::VESTED_HELP);
static RETURN: Field = Field {
    name: "annualReturn",
    kind: Kind::Percent,
    label: growth::RETURN,
    hint: growth::RETURN_HELP,
    starts_with: |state| state.typed.text(growth::EXPECTED_RETURN.name).to_owned(),
};
static RETIREMENT_AGE: Field = Field {
    name: growth::RETIREMENT_AGE.name,
    kind: Kind::Whole,
    label: w::RETIREMENT_AGE,
    hint: w::RETIREMENT_AGE_HELP,
    starts_with: |state| (growth::RETIREMENT_AGE.starts_with)(state),
};
static REASON: Field = Field::blank("hardshipReason", Kind::Choice(reasons), w::HARDSHIP, w::HARDSHIP_HELP);
/// Whether the reader has left decides here what is available, so the help differs from that of the other panels.
static LEFT: Field = Field::blank(SEPARATION_DATE.name, Kind::Date, w::LEFT, w::LEFT_HELP);
static RATE: Field = Field::blank("annualRate", Kind::Percent, w::LOAN_RATE, loan::RATE_HELP);
static TERM: Field = Field {
    name: "termMonths",
    kind: Kind::Whole,
    label: loan::TERM,
    hint: loan::TERM_HELP,
    starts_with: |_| "60".to_owned(),
};
static PER_YEAR: Field = Field {
    name: "paymentsPerYear",
    kind: Kind::Choice(|| options(PaymentsPerYear::ALL, payments_per_year)),
    label: loan::PER_YEAR,
    hint: NO_HELP,
    starts_with: |_| PaymentsPerYear::EveryTwoWeeks.name().to_owned(),
};
static RESIDENCE: Field = Field::blank("principalResidence", Kind::Flag, loan::RESIDENCE, NO_HELP);
static OUTSTANDING: Field = Field::blank("outstandingBalance", Kind::Money, loan::OUTSTANDING, loan::OUTSTANDING_HELP);
static HIGHEST: Field = Field::blank("highestBalancePast12Months", Kind::Money, loan::HIGHEST, loan::HIGHEST_HELP);

fn reasons() -> Vec<(&'static str, Text)> {
    std::iter::once(("", w::NO_HARDSHIP)).chain(options(HardshipReason::ALL, hardship_reason)).collect()
}

/// The fields everybody fills in.
const FIRST: &[&Field] = &[
    &NEED,
    &VESTED,
    &BIRTH_DATE,
    &OTHER_INCOME,
    &FILING_STATUS,
    &TAX_YEAR,
    &LEFT,
    &REASON,
    &RATE,
    &RETURN,
    &RETIREMENT_AGE,
];
/// The fields that some need; the first where the interview about exceptions has answers.
const MORE: &[&Field] = &[
    &USE_EXCEPTIONS,
    &DISTRIBUTION_DATE,
    &PUBLIC_SAFETY,
    &TERM,
    &PER_YEAR,
    &RESIDENCE,
    &OUTSTANDING,
    &HIGHEST,
    &STATE_RATE,
    &ITEMIZED,
    &SPOUSE_BIRTH_DATE,
    &BLIND,
];
/// What is a part of the loan in the contract.
const OF_THE_LOAN: [&Field; 6] = [&RATE, &TERM, &PER_YEAR, &RESIDENCE, &OUTSTANDING, &HIGHEST];

/// What the panel asks.
pub fn calculator(state: &State) -> Calculator {
    let more = if has_answers(state) { MORE } else { MORE.get(1..).unwrap_or(MORE) };
    Calculator { first: FIRST, more, invitation: w::EMPTY }
}

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<CompareFacts, Vec<FactError>> {
    let mut fields = [FIRST, MORE].concat();
    let is_of_loan = |field: &Field| OF_THE_LOAN.iter().any(|of_loan| of_loan.name == field.name);
    fields.retain(|field| !is_of_loan(field) && field.name != USE_EXCEPTIONS.name);
    let mut draft: Draft = contract_draft(&fields, state, &[]);
    let claims = if state.typed.text(USE_EXCEPTIONS.name) == "true" { Interview::of(state).claims } else { vec![] };
    if !claims.is_empty() {
        draft.set("exceptions", Node::List(claims));
    }
    draft.set("loan", Node::Record(contract_draft(&OF_THE_LOAN, state, &[])));
    CompareFacts::check(&draft)
}
