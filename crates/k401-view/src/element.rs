//! Elements, built by calls instead of by `html!`: the macro writes hundreds of bytes of code an element into the page, a
//! call here a dozen. Nothing in this file is generic or inlined, for that reason.

use std::borrow::Cow;
use std::rc::Rc;

use k401_words::{Language, Text};
use yew::prelude::*;
use yew::virtual_dom::{ListenerKind, VList, VTag};

use crate::reaction::{Listening, Reaction};
use crate::store::Action;

/// An element that is being built. Boxed: handing it from call to call moves one address.
pub struct Element(Box<VTag>);

/// An element without attributes and children.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(VTag::new(tag)))
}

/// Elements side by side.
#[inline(never)]
pub fn group(children: Vec<Html>) -> Html {
    VList::from(children).into()
}

/// Computed words.
pub fn text(words: String) -> Html {
    text_node(Cow::Owned(words))
}

/// Words as they are.
pub fn plain(words: impl Into<Cow<'static, str>>) -> Html {
    text_node(words.into())
}

#[inline(never)]
fn text_node(words: Cow<'static, str>) -> Html {
    yew::virtual_dom::VText::new(value_of(words)).into()
}

#[inline(never)]
fn value_of(words: Cow<'static, str>) -> AttrValue {
    match words {
        Cow::Borrowed(words) => AttrValue::Static(words),
        Cow::Owned(words) => words.into(),
    }
}

impl Element {
    /// Its class; none when empty.
    #[inline(never)]
    pub fn class(self, class: &'static str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// An attribute whose value never changes.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.add_attribute(name, AttrValue::Static(value));
        self
    }

    /// An attribute with a computed value.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: String) -> Self {
        self.0.add_attribute(name, AttrValue::from(value));
        self
    }

    /// An attribute that is there when it has a value.
    #[inline(never)]
    pub fn set_some(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// An attribute without a value, like `selected`.
    #[inline(never)]
    pub fn flag(self, name: &'static str, is_on: bool) -> Self {
        if is_on { self.attr(name, name) } else { self }
    }

    /// An attribute that holds words.
    #[inline(never)]
    pub fn set_words(mut self, name: &'static str, words: &Text, language: Language) -> Self {
        self.0.add_attribute(name, value_of(words.to(language)));
        self
    }

    /// What an input shows.
    #[inline(never)]
    pub fn value(mut self, value: String) -> Self {
        self.0.set_value(AttrValue::from(value));
        self
    }

    /// Whether a checkbox is ticked.
    #[inline(never)]
    pub fn checked(mut self, is_checked: bool) -> Self {
        self.0.set_checked(is_checked);
        self
    }

    /// Where the element can be found later, for the focus.
    #[inline(never)]
    pub fn found_by(mut self, reference: &NodeRef) -> Self {
        self.0.node_ref = reference.clone();
        self
    }

    /// What tells it from its siblings: an element of another key is made anew.
    #[inline(never)]
    pub fn keyed(mut self, key: String) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// A child.
    #[inline(never)]
    pub fn with(self, child: Self) -> Self {
        self.html(child.done())
    }

    /// A child from elsewhere.
    #[inline(never)]
    pub fn html(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// Children from elsewhere.
    pub fn all(mut self, children: impl Iterator<Item = Html>) -> Self {
        for child in children {
            self = self.html(child);
        }
        self
    }

    /// A child that is there or not. It keeps its place when it is not, so that the children after it stay the same elements:
    /// an input that was made anew would lose the focus.
    #[inline(never)]
    pub fn maybe(self, child: Option<Html>) -> Self {
        self.html(child.unwrap_or_default())
    }

    /// Words that never change.
    #[inline(never)]
    pub fn plain(self, words: &'static str) -> Self {
        self.html(text_node(Cow::Borrowed(words)))
    }

    /// Computed words.
    #[inline(never)]
    pub fn text(self, words: String) -> Self {
        self.html(text_node(Cow::Owned(words)))
    }

    /// Words in the reader's language.
    #[inline(never)]
    pub fn words(self, words: &Text, language: Language) -> Self {
        self.html(text_node(words.to(language)))
    }

    /// What an event does.
    #[inline(never)]
    pub fn on(mut self, kind: ListenerKind, send: &Callback<Action>, reaction: Reaction) -> Self {
        self.0.add_listener(Rc::new(Listening { kind, send: send.clone(), reaction }));
        self
    }

    /// What a click does.
    pub fn on_click(self, send: &Callback<Action>, action: Action) -> Self {
        self.on(ListenerKind::onclick, send, Reaction::Do(action))
    }

    /// The finished element.
    #[inline(never)]
    pub fn done(self) -> Html {
        (*self.0).into()
    }
}
