//! What the panel asks, and the facts that it makes.

use k401_core::distributions::WithdrawalFacts;
use k401_core::distributions::exceptions::ExceptionKind;
use k401_core::facts::{Choice, FactError, Node};
use k401_core::money::Rate;

use crate::form::{
    AMOUNT, BIRTH_DATE, BLIND, DISTRIBUTION_DATE, FILING_STATUS, Field, GOAL, HARDSHIP, ITEMIZED, MEDICAL_EXPENSES,
    OTHER_INCOME, PUBLIC_SAFETY, SEPARATION_DATE, SPOUSE_BIRTH_DATE, STATE_RATE, TAX_YEAR, contract_draft, draft_of,
};
use crate::growth::{EXPECTED_RETURN, RETIREMENT_AGE, growth_of};
use crate::store::State;

/// The fields everybody fills in.
pub const FIRST: &[&Field] = &[&AMOUNT, &GOAL, &TAX_YEAR, &FILING_STATUS, &BIRTH_DATE, &OTHER_INCOME];
/// The fields that some need.
pub const MORE: &[&Field] = &[
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
const BESIDE: [&Field; 3] = [&MEDICAL_EXPENSES, &EXPECTED_RETURN, &RETIREMENT_AGE];

/// What was asked: the facts of the rule, and what the growth depends on where it was typed.
#[derive(Clone)]
pub struct Asked {
    /// The facts.
    pub facts: WithdrawalFacts,
    /// The yearly return and the age of retirement.
    pub outlook: Option<(Rate, u32)>,
}

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<Asked, Vec<FactError>> {
    // The bills are a field here, and a claim in a list in the contract.
    let mut fields = [FIRST, MORE].concat();
    fields.retain(|field| BESIDE.iter().all(|beside| beside.name != field.name));
    let mut draft = contract_draft(&fields, state, &[]);
    let bills = draft_of(&[&MEDICAL_EXPENSES], state);
    if !bills.text(MEDICAL_EXPENSES.name).is_empty() {
        let claim = bills.with("kind", ExceptionKind::MedicalExpenses.name());
        draft.set("exceptions", Node::List(vec![Node::Record(claim)]));
    }
    match (WithdrawalFacts::check(&draft), growth_of(state)) {
        (Ok(facts), Ok(outlook)) => Ok(Asked { facts, outlook }),
        (facts, outlook) => Err([facts.err(), outlook.err()].into_iter().flatten().flatten().collect()),
    }
}
