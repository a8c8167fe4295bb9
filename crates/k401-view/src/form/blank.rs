//! Fields in few words: one that starts empty, and a question with yes and no.

use k401_words::{Text, t};

use super::{Field, Kind};

/// What a field without help has for help.
pub const NO_HELP: Text = t!("", "");

const YES: Text = t!("Yes", "Sí");
const NO: Text = t!("No", "No");

impl Field {
    /// A field that starts empty.
    pub const fn blank(name: &'static str, kind: Kind, label: Text, hint: Text) -> Self {
        Self { name, kind, label, hint, starts_with: |_| String::new() }
    }
}

/// Yes or no, for what most plans have: unlike a box to tick, it can be denied.
pub fn yes_or_no() -> Vec<(&'static str, Text)> {
    vec![("true", YES), ("false", NO)]
}

/// Yes, no, or not known.
pub fn yes_no_or_unknown() -> Vec<(&'static str, Text)> {
    vec![("", t!("I do not know", "No lo sé")), ("true", YES), ("false", NO)]
}
