//! What a reader typed, a script passed or a link carried: names and texts, in any shape, not yet believed.

/// A value as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text or a number written as text.
    Text(String),
    /// True or false.
    Flag(bool),
    /// Several values.
    List(Vec<Self>),
    /// Named values.
    Record(Draft),
    /// Something that has no form here (a function, a cycle, null): reported, never read.
    Unreadable,
}

/// Named values, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    entries: Vec<(String, Node)>,
}

impl Draft {
    /// Nothing typed yet.
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// Sets a value, in place of an earlier one of the same name.
    pub fn set(&mut self, name: &str, value: Node) {
        match self.entries.iter_mut().find(|(known, _)| known == name) {
            Some(entry) => entry.1 = value,
            None => self.entries.push((name.to_owned(), value)),
        }
    }

    /// Sets a text.
    pub fn set_text(&mut self, name: &str, text: &str) {
        self.set(name, Node::Text(text.to_owned()));
    }

    /// The same draft with one more text; for building drafts in one expression.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Self {
        self.set_text(name, text);
        self
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.entries.iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }

    /// The text of a name; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Some(Node::Text(text)) => text,
            _ => "",
        }
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(name, _)| name.as_str())
    }
}
