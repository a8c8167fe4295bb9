//! The draft that a panel's fields make.

use k401_core::facts::Draft;

use super::{Field, plain_text};
use crate::store::State;

/// The plain texts of the fields that hold something, or of what they start with.
pub fn draft_of(fields: &[&'static Field], state: &State) -> Draft {
    let mut draft = Draft::new();
    for field in fields {
        let typed = state.typed.text(field.name);
        let typed = if typed.is_empty() { (field.starts_with)(state) } else { typed.to_owned() };
        let plain = plain_text(field.kind, &typed);
        if !plain.is_empty() {
            draft.set_text(field.name, &plain);
        }
    }
    draft
}
