//! What an embedding page wishes, and what it is told.

use k401_core::facts::FactError;
use k401_core::worksheet::Worksheet;

use crate::panels::Panel;

/// What an embedding page sets. The default is the page of our own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Host {
    /// The level of the widget's own heading, 2 to 6; that of the start when there is none.
    pub heading_level: Option<u8>,
    /// The panels to offer, in this order; all when empty. One alone needs no tabs.
    pub panels: Vec<Panel>,
    /// The form is shown, and nothing in it can be changed.
    pub is_readonly: bool,
}

/// What the open panel made of what was typed, when it was last drawn. Empty on a panel without a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// The fields it asks.
    pub fields: Vec<&'static str>,
    /// Every problem, shown to the reader already or not.
    pub problems: Vec<FactError>,
    /// The lines of its result, when there is no problem.
    pub worksheet: Option<Worksheet>,
}
