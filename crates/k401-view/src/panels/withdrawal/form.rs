//! What the panel asks, and the facts that it makes.

use k401_core::distributions::WithdrawalFacts;
use k401_core::distributions::exceptions::ExceptionKind;
use k401_core::facts::{Choice, Draft, FactError, Node};

use crate::form::{
    AMOUNT, BIRTH_DATE, BLIND, DISTRIBUTION_DATE, FILING_STATUS, Field, GOAL, HARDSHIP, ITEMIZED, MEDICAL_EXPENSES,
    OTHER_INCOME, PUBLIC_SAFETY, SEPARATION_DATE, SPOUSE_BIRTH_DATE, STATE_RATE, TAX_YEAR, draft_of,
};
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
];

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<WithdrawalFacts, Vec<FactError>> {
    let typed = draft_of(&[FIRST, MORE].concat(), state);
    // Some fields are one here and a record, or a claim in a list, in the contract.
    let mut draft = Draft::new();
    for name in typed.names() {
        let text = typed.text(name);
        if name == ITEMIZED.name {
            draft.set("deduction", Node::Record(Draft::new().with(name, text)));
        } else if name == MEDICAL_EXPENSES.name {
            let claim = Draft::new().with("kind", ExceptionKind::MedicalExpenses.name()).with(name, text);
            draft.set("exceptions", Node::List(vec![Node::Record(claim)]));
        } else {
            draft.set_text(name, text);
        }
    }
    WithdrawalFacts::check(&draft)
}
