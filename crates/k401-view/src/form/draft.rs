//! The draft that a panel's fields make.

use k401_core::facts::{Draft, Node};

use super::{Field, ITEMIZED, plain_text};
use crate::store::State;

/// What a field holds: what was typed, or what it starts with.
pub fn value_of(field: &Field, state: &State) -> String {
    let typed = state.typed.text(field.name);
    if typed.is_empty() { (field.starts_with)(state) } else { typed.to_owned() }
}

/// The plain texts of the fields that hold something, or of what they start with.
pub fn draft_of(fields: &[&'static Field], state: &State) -> Draft {
    let mut draft = Draft::new();
    for field in fields {
        let plain = plain_text(field.kind, &value_of(field, state));
        if !plain.is_empty() {
            draft.set_text(field.name, &plain);
        }
    }
    draft
}

/// The same in the shape of the contract: itemized deductions as a record, and some fields under another name there.
///
/// Fields are shared by name, so two that differ in meaning need two names here, even where the contract has one.
pub fn contract_draft(fields: &[&'static Field], state: &State, renamed: &[(&str, &str)]) -> Draft {
    let typed = draft_of(fields, state);
    let mut draft = Draft::new();
    for name in typed.names() {
        let text = typed.text(name);
        if name == ITEMIZED.name {
            draft.set("deduction", Node::Record(Draft::new().with(name, text)));
        } else {
            let known = renamed.iter().find(|(here, _)| *here == name);
            draft.set_text(known.map_or(name, |(_, there)| there), text);
        }
    }
    draft
}
