//! A table as plain values: read from the element that shows it.

use yew::virtual_dom::{VNode, VTag};

use super::found::{attribute, children, each_child, has_class, text_in};
use crate::form::{Kind, plain_text};

/// A table as values.
#[derive(Debug, Default, PartialEq)]
pub struct Sheet {
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, one value a column.
    pub rows: Vec<Vec<Value>>,
}

/// A column.
#[derive(Debug, Default, PartialEq)]
pub struct Column {
    /// Its name in the contract of the engine; empty where it has none.
    pub name: String,
    /// Its heading.
    pub label: String,
}

/// A value.
#[derive(Debug, Default, PartialEq)]
pub struct Value {
    /// As the screen shows it, without the links.
    pub text: String,
    /// A day as `2026-06-15`, where it is one.
    pub day: String,
    /// Title and address of the law.
    pub sources: Vec<(String, String)>,
}

/// What a value is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Dollars.
    Usd,
    /// A share of one.
    Rate,
    /// A number of something.
    Count,
}

impl Sheet {
    /// Reads a table.
    pub fn of(table: &VTag) -> Self {
        let mut sheet = Self::default();
        let mut read = |node: &VNode| {
            let VNode::VTag(part) = node else { return };
            match part.tag() {
                "caption" => sheet.caption = text_in(part),
                "thead" => cells(node, &mut |cell| {
                    let name = attribute(cell, "data-name").to_owned();
                    sheet.columns.push(Column { name, label: text_in(cell) });
                }),
                "tbody" => each_child(node, &mut |row| {
                    let mut values = Vec::new();
                    cells(row, &mut |cell| values.push(Value::of(cell)));
                    // Words in place of a row's other cells take the first of them.
                    values.resize_with(values.len().max(sheet.columns.len()), Value::default);
                    sheet.rows.push(values);
                }),
                _ => {}
            }
        };
        children(table, &mut read);
        sheet
    }

    /// What a table shows.
    pub fn caption_of(table: &VTag) -> String {
        let mut caption = String::new();
        let mut read = |node: &VNode| {
            if let VNode::VTag(part) = node
                && part.tag() == "caption"
            {
                caption = text_in(part);
            }
        };
        children(table, &mut read);
        caption
    }

    /// The unit of a column: that of all its values which are not empty.
    pub fn unit(&self, column: usize) -> Option<Unit> {
        let mut units = self.rows.iter().filter_map(|row| row.get(column)).filter(|value| !value.text.is_empty());
        let first = units.next()?.number()?.0;
        units.all(|value| value.number().is_some_and(|(unit, _)| unit == first)).then_some(first)
    }
}

/// Calls with every cell below a node.
fn cells(node: &VNode, visit: &mut dyn FnMut(&VTag)) {
    each_child(node, &mut |child| match child {
        VNode::VTag(tag) if matches!(tag.tag(), "th" | "td") => visit(tag),
        other => cells(other, visit),
    });
}

impl Value {
    fn of(cell: &VTag) -> Self {
        let mut value = Self::default();
        if let Some(content) = cell.children() {
            value.gather(content);
        }
        let kept = value.text.trim_end().len();
        value.text.truncate(kept);
        value
    }

    fn gather(&mut self, node: &VNode) {
        match node {
            VNode::VText(words) => self.text.push_str(&words.text),
            VNode::VTag(tag) if tag.tag() == "a" => {
                self.sources.push((text_in(tag), attribute(tag, "href").to_owned()));
            }
            // The name of a cell's column, once more.
            VNode::VTag(tag) if has_class(tag, "k401-visually-hidden") || has_class(tag, "k401-card-label") => {}
            VNode::VTag(tag) => {
                if tag.tag() == "time" {
                    self.day = attribute(tag, "datetime").to_owned();
                }
                if !self.text.is_empty() && !self.text.ends_with(' ') {
                    self.text.push(' ');
                }
                let is_quote = tag.tag() == "q";
                self.text.push_str(if is_quote { "\u{201c}" } else { "" });
                each_child(node, &mut |child| self.gather(child));
                self.text.push_str(if is_quote { "\u{201d}" } else { "" });
            }
            _ => each_child(node, &mut |child| self.gather(child)),
        }
    }

    /// The unit and the plain number of a text that is an amount, a rate or a count, as the contract writes them: `−$1,234.50` is
    /// `-1234.50`, `28.75%` is `0.2875`.
    pub fn number(&self) -> Option<(Unit, String)> {
        let (sign, text) = match self.text.strip_prefix(['\u{2212}', '-']) {
            Some(rest) => ("-", rest),
            None => ("", self.text.as_str()),
        };
        let (unit, plain) = if text.starts_with('$') {
            (Unit::Usd, plain_text(Kind::Money, text))
        } else if text.ends_with('%') {
            (Unit::Rate, plain_text(Kind::Percent, text))
        } else {
            (Unit::Count, plain_text(Kind::Money, text))
        };
        let is_plain = plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
        (is_plain && has_digits && !text.ends_with(['k', 'K'])).then(|| (unit, [sign, &plain].concat()))
    }
}
