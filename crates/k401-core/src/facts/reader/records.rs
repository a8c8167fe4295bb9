//! Records inside a draft: their fields are reported under the name of the record, and what is wrong in one makes it nothing.

use super::Reader;
use crate::facts::{Bound, Draft, Node, Problem};
use crate::text::written;

/// The record that is being read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope<'a> {
    pub(super) draft: &'a Draft,
    /// How much of the prefix belongs to the records around it.
    prefix: usize,
    /// How many fields had been read before it.
    read: usize,
    /// How many problems had been found before it.
    errors: usize,
    /// A field that must be there was not read: something in its place is a stand-in.
    pub(super) lacks: bool,
}

impl<'a> Scope<'a> {
    /// A draft that lies in no other.
    pub(super) const fn outermost(draft: &'a Draft) -> Self {
        Self { draft, prefix: 0, read: 0, errors: 0, lacks: false }
    }
}

impl<'a> Reader<'a> {
    /// Reads a record in a field, its fields reported under its name. Nothing where there is none, or anything in it is wrong.
    // Into the one place that reads it: a function for every record is larger.
    #[inline(always)]
    pub fn record<T>(&mut self, field: &'static str, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if !self.enter(field) {
            return None;
        }
        let facts = read(self);
        if self.leave() { facts } else { None }
    }

    /// Reads a record that must be there; a stand-in where it is not or anything in it is wrong, and the facts are not whole.
    pub fn required_record<T>(
        &mut self,
        field: &'static str,
        stand_in: T,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> T {
        self.record(field, read).unwrap_or_else(|| {
            // What is wrong inside it has been noted there.
            self.needs(field);
            self.lacks();
            stand_in
        })
    }

    fn enter(&mut self, field: &'static str) -> bool {
        match self.node(field) {
            Some(Node::Record(draft)) => self.enter_draft(draft, field),
            Some(_) => {
                self.reject(field, Problem::UnknownValue(&[]));
                false
            }
            None => false,
        }
    }

    /// Reads a record of a list.
    #[inline(always)]
    pub fn item<T>(
        &mut self,
        field: &'static str,
        index: usize,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        if !self.enter_item(field, index) {
            return None;
        }
        let facts = read(self);
        if self.leave() { facts } else { None }
    }

    fn enter_item(&mut self, field: &'static str, index: usize) -> bool {
        let Some(Node::List(items)) = self.scope.draft.get(field) else { return false };
        let Some(Node::Record(draft)) = items.get(index) else { return false };
        self.enter_draft(draft, &place_in_list(field, index))
    }

    fn enter_draft(&mut self, draft: &'a Draft, place: &str) -> bool {
        self.outside.push(self.scope);
        self.scope =
            Scope { draft, prefix: self.prefix.len(), read: self.read.len(), errors: self.errors.len(), lacks: false };
        self.prefix.push_str(place);
        self.prefix.push('.');
        true
    }

    /// Ends a record; true when nothing in it is wrong.
    #[inline(never)]
    fn leave(&mut self) -> bool {
        self.reject_unknown();
        let is_sound = self.errors.len() == self.scope.errors;
        self.prefix.truncate(self.scope.prefix);
        self.read.truncate(self.scope.read);
        if let Some(scope) = self.outside.pop() {
            self.scope = scope;
        }
        is_sound
    }

    #[inline(never)]
    pub(super) fn reject_unknown(&mut self) {
        let scope = self.scope;
        for name in scope.draft.names() {
            if !self.read.iter().skip(scope.read).any(|read| *read == name) {
                self.reject(name, Problem::UnknownField);
            }
        }
    }

    /// How many items there are in a list, at most `most`. Those that are no records are reported, and `item` passes over them.
    pub fn items(&mut self, field: &'static str, most: usize) -> usize {
        let problem = match self.node(field) {
            None => return 0,
            Some(Node::List(items)) if items.len() <= most => {
                for (index, item) in items.iter().enumerate() {
                    if !matches!(item, Node::Record(_)) {
                        self.reject(&place_in_list(field, index), Problem::UnknownValue(&[]));
                    }
                }
                return items.len();
            }
            Some(Node::List(_)) => Problem::OutOfRange(Bound::AtMost(u32::try_from(most).unwrap_or(u32::MAX))),
            Some(_) => Problem::UnknownValue(&[]),
        };
        self.reject(field, problem);
        0
    }
}

/// `exceptions[0]`.
fn place_in_list(field: &str, index: usize) -> String {
    [field, "[", &written(u64::try_from(index).unwrap_or(u64::MAX)), "]"].concat()
}
