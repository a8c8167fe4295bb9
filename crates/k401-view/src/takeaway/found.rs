//! What is in a rendered result: its tables and its links to the law.

use std::rc::Rc;

use k401_core::text::pieces;
use yew::Html;
use yew::virtual_dom::{VNode, VTag};

use crate::report::Offer;

/// The tables and links of a result, in the order of the page.
#[derive(Default)]
pub struct Found {
    /// The tables.
    pub tables: Vec<Rc<VTag>>,
    /// Tables that are drawn when they are saved.
    pub offers: Vec<Offer>,
    /// Title and address of each text of the law, once.
    pub sources: Vec<(String, String)>,
}

impl Found {
    /// Looks through a result.
    pub fn within(result: &Html) -> Self {
        let mut found = Self::default();
        found.look(result);
        found
    }

    /// With the tables that the result offers besides.
    #[must_use]
    pub fn with(mut self, offers: &[Offer]) -> Self {
        self.offers.extend_from_slice(offers);
        self
    }

    /// The one table of a drawing.
    pub fn drawn(drawing: &Html) -> Option<Rc<VTag>> {
        Self::within(drawing).tables.into_iter().next()
    }

    fn look(&mut self, node: &VNode) {
        let VNode::VTag(tag) = node else {
            return each_child(node, &mut |child| self.look(child));
        };
        match tag.tag() {
            "table" => self.tables.push(tag.clone()),
            // Links have a title of the document and a place in it; the address is that of the document.
            "a" => self.cite(tag),
            _ => {}
        }
        // Schedules have thousands of cells and no law.
        if !has_class(tag, "k401-long-table") {
            each_child(node, &mut |child| self.look(child));
        }
    }

    fn cite(&mut self, tag: &VTag) {
        let address = attribute(tag, "href");
        if !address.starts_with("http") {
            return;
        }
        let title = text_in(tag);
        if let Some((known, _)) = self.sources.iter_mut().find(|(_, known)| known == address) {
            add_pinpoint(known, &title);
        } else {
            self.sources.push((title, address.to_owned()));
        }
    }
}

/// `IRC §72(t)` after `IRC §72(p)` is one source with two places.
fn add_pinpoint(known: &mut String, title: &str) {
    // By byte: the search for a text is a kilobyte of code that nothing else in the page needs.
    if !pieces(known, b';').any(|place| place.strip_prefix(" ").unwrap_or(place) == title) {
        known.push_str("; ");
        known.push_str(title);
    }
}

/// Calls with every child of a node.
pub fn each_child(node: &VNode, visit: &mut dyn FnMut(&VNode)) {
    match node {
        VNode::VTag(tag) => children(tag, visit),
        VNode::VList(list) => list.iter().for_each(visit),
        _ => {}
    }
}

/// Calls with every child of a tag.
pub fn children(tag: &VTag, visit: &mut dyn FnMut(&VNode)) {
    match tag.children() {
        Some(list @ VNode::VList(_)) => each_child(list, visit),
        Some(only) => visit(only),
        None => {}
    }
}

/// The value of an attribute; empty when there is none.
pub fn attribute<'a>(tag: &'a VTag, name: &str) -> &'a str {
    tag.attributes.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
}

/// Whether a tag has a class.
pub fn has_class(tag: &VTag, class: &str) -> bool {
    pieces(attribute(tag, "class"), b' ').any(|known| known == class)
}

/// The words of a tag as a reader sees them: without what is for screen readers alone.
pub fn text_in(tag: &VTag) -> String {
    let mut text = String::new();
    if let Some(children) = tag.children() {
        gather(children, &mut text);
    }
    text.trim_end().to_owned()
}

fn gather(node: &VNode, text: &mut String) {
    match node {
        VNode::VText(words) => text.push_str(&words.text),
        VNode::VTag(tag) if !has_class(tag, "k401-visually-hidden") => {
            // Parts that stand apart on the screen stay apart.
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
            each_child(node, &mut |child| gather(child, text));
        }
        VNode::VList(_) => each_child(node, &mut |child| gather(child, text)),
        _ => {}
    }
}

/// The words of the first element of a class; nothing when there is none.
pub fn text_of_class(node: &Html, class: &str) -> Option<String> {
    if let VNode::VTag(tag) = node
        && has_class(tag, class)
    {
        return Some(text_in(tag));
    }
    let mut found = None;
    each_child(node, &mut |child| {
        if found.is_none() {
            found = text_of_class(child, class);
        }
    });
    found
}
