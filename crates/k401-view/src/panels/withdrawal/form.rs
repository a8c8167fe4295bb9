//! What the panel asks, and the facts that it makes.

use k401_core::distributions::WithdrawalFacts;
use k401_core::distributions::exceptions::ExceptionKind;
use k401_core::facts::{Choice, Draft, FactError, Node};
use k401_core::money::Rate;

use crate::form::{
    AMOUNT, BIRTH_DATE, BLIND, DISTRIBUTION_DATE, FILING_STATUS, Field, GOAL, HARDSHIP, ITEMIZED, MEDICAL_EXPENSES,
    OTHER_INCOME, PUBLIC_SAFETY, SEPARATION_DATE, SPOUSE_BIRTH_DATE, STATE_RATE, TAX_YEAR, USE_EXCEPTIONS,
    contract_draft, draft_of,
};
use crate::growth::{EXPECTED_RETURN, RETIREMENT_AGE, growth_of};
use crate::page::Calculator;
use crate::panels::exceptions::{Interview, has_answers};
use crate::store::State;
use crate::text;

/// The fields everybody fills in.
pub const FIRST: &[&Field] = &[&AMOUNT, &GOAL, &TAX_YEAR, &FILING_STATUS, &BIRTH_DATE, &OTHER_INCOME];
/// The fields that some need; the first where the interview about exceptions has answers.
const MORE: &[&Field] = &[
    &USE_EXCEPTIONS,
    &DISTRIBUTION_DATE,
    &SEPARATION_DATE,
    &PUBLIC_SAFETY,
    &MEDICAL_EXPENSES,
    &HARDSHIP,
    &STATE_RATE,
    &ITEMIZED,
    &SPOUSE_BIRTH_DATE,
    &BLIND,
    &EXPECTED_RETURN,
    &RETIREMENT_AGE,
];
/// Those that the rule does not read.
const BESIDE: [&Field; 4] = [&USE_EXCEPTIONS, &MEDICAL_EXPENSES, &EXPECTED_RETURN, &RETIREMENT_AGE];

/// What was asked: the facts of the rule, and what the growth depends on where it was typed.
#[derive(Clone)]
pub struct Asked {
    /// The facts.
    pub facts: WithdrawalFacts,
    /// The yearly return and the age of retirement.
    pub outlook: Option<(Rate, u32)>,
}

/// What the panel asks.
pub fn calculator(state: &State) -> Calculator {
    let more = if has_answers(state) { MORE } else { MORE.get(1..).unwrap_or(MORE) };
    Calculator { first: FIRST, more, invitation: text::EMPTY_RESULT }
}

/// The withdrawal without claims. The bills are a field here, and a claim in a list in the contract.
pub fn base_draft(state: &State) -> Draft {
    let mut fields = [FIRST, MORE].concat();
    fields.retain(|field| BESIDE.iter().all(|beside| beside.name != field.name));
    contract_draft(&fields, state, &[])
}

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<Asked, Vec<FactError>> {
    let mut draft = base_draft(state);
    let mut claims = if state.typed.text(USE_EXCEPTIONS.name) == "true" { Interview::of(state).claims } else { vec![] };
    let bills = draft_of(&[&MEDICAL_EXPENSES], state);
    if !bills.text(MEDICAL_EXPENSES.name).is_empty() {
        let claim = Node::Record(
            Draft::new()
                .with("kind", ExceptionKind::MedicalExpenses.name())
                .with(MEDICAL_EXPENSES.name, bills.text(MEDICAL_EXPENSES.name)),
        );
        // The interview claims them too, once they can be read.
        if !claims.contains(&claim) {
            claims.push(claim);
        }
    }
    if !claims.is_empty() {
        draft.set("exceptions", Node::List(claims));
    }
    match (WithdrawalFacts::check(&draft), growth_of(state)) {
        (Ok(facts), Ok(outlook)) => Ok(Asked { facts, outlook }),
        (facts, outlook) => Err([facts.err(), outlook.err()].into_iter().flatten().flatten().collect()),
    }
}
