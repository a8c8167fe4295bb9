//! What the panel asks, and the facts that it makes.

use k401_core::distributions::WithdrawalFacts;
use k401_core::facts::{Draft, FactError, Node};

use crate::form::{
    AMOUNT, BIRTH_DATE, BLIND, DISTRIBUTION_DATE, FILING_STATUS, Field, GOAL, HARDSHIP, ITEMIZED, OTHER_INCOME,
    SPOUSE_BIRTH_DATE, STATE_RATE, TAX_YEAR, draft_of,
};
use crate::store::State;

/// The fields everybody fills in.
pub const FIRST: &[&Field] = &[&AMOUNT, &GOAL, &TAX_YEAR, &FILING_STATUS, &BIRTH_DATE, &OTHER_INCOME];
/// The fields that some need.
pub const MORE: &[&Field] = &[&DISTRIBUTION_DATE, &HARDSHIP, &STATE_RATE, &ITEMIZED, &SPOUSE_BIRTH_DATE, &BLIND];
/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<WithdrawalFacts, Vec<FactError>> {
    let typed = draft_of(&[FIRST, MORE].concat(), state);
    // Itemized deductions are one field here and a record in the contract.
    let mut draft = Draft::new();
    for name in typed.names() {
        if name == ITEMIZED.name {
            let record = Draft::new().with(name, typed.text(name));
            draft.set("deduction", Node::Record(record));
        } else {
            draft.set_text(name, typed.text(name));
        }
    }
    WithdrawalFacts::check(&draft)
}
