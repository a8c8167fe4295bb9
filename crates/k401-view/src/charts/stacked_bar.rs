//! One bar, split into the parts of a whole, with a table of the same numbers. It is placed by percentages, not in a view box:
//! patterns keep their shape at any width.

use k401_core::money::Usd;
use k401_core::text::joined;
use k401_words::{Language, dollars_and_cents, percent};
use yew::prelude::*;

use super::scale::{as_percent, share};
use crate::element::{Element, el, group, text};
use crate::parts::{Table, table};
use crate::text;

/// A part of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is.
    pub label: String,
    /// How much.
    pub amount: Usd,
    /// The fill, each with its own pattern, so that colour is never the only cue.
    pub fill: Fill,
}

/// A colour with its pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Plain.
    First,
    /// Hatched.
    Second,
    /// Hatched the other way.
    Third,
    /// Upright lines.
    Fourth,
}

impl Fill {
    const HATCHED: [Self; 3] = [Self::Second, Self::Third, Self::Fourth];

    const fn class(self) -> &'static str {
        match self {
            Self::First => "k401-fill-1",
            Self::Second => "k401-fill-2",
            Self::Third => "k401-fill-3",
            Self::Fourth => "k401-fill-4",
        }
    }

    const fn turn(self) -> &'static str {
        match self {
            Self::First | Self::Fourth => "rotate(0)",
            Self::Second => "rotate(45)",
            Self::Third => "rotate(-45)",
        }
    }

    /// What a shape of this fill is painted with.
    fn paint(self) -> Option<String> {
        (self != Self::First).then(|| ["url(#", self.class(), ")"].concat())
    }

    /// The class of a shape of this fill: a pattern brings its own colour.
    fn shape_class(self) -> &'static str {
        if self == Self::First { self.class() } else { "" }
    }

    fn pattern(self) -> Html {
        let ground = el("rect").attr("width", "8").attr("height", "8").class(self.class());
        let line = el("line").attr("x1", "0").attr("y1", "0").attr("x2", "0").attr("y2", "8").class("k401-hatch");
        el("pattern")
            .attr("id", self.class())
            .attr("width", "8")
            .attr("height", "8")
            .attr("patternUnits", "userSpaceOnUse")
            .attr("patternTransform", self.turn())
            .with(ground)
            .with(line)
            .done()
    }

    /// A rectangle of this fill.
    fn shape(self) -> Element {
        el("rect").set_some("fill", self.paint())
    }
}

/// Where each part starts and how wide it is. The last part takes what rounding leaves.
fn spans(parts: &[Part]) -> Vec<(i64, i64)> {
    let whole: i64 = parts.iter().map(|part| part.amount.in_cents().max(0)).sum();
    let mut spans = Vec::new();
    let mut before: i64 = 0;
    for part in parts {
        let start = share(before, whole);
        before += part.amount.in_cents().max(0);
        spans.push((start, share(before, whole) - start));
    }
    spans
}

/// Renders the bar and its table.
pub fn stacked_bar(title: &str, parts: &[Part], whole: Usd, language: Language) -> Html {
    let bar = |(part, (start, width)): (&Part, (i64, i64))| {
        part.fill
            .shape()
            .set("x", as_percent(start))
            .set("width", as_percent(width))
            .attr("height", "100%")
            .class(part.fill.shape_class())
            .done()
    };
    let described: Vec<String> =
        parts.iter().map(|part| [&part.label, " ", &dollars_and_cents(part.amount)].concat()).collect();
    let row = |part: &Part| {
        let shape = part.fill.shape().attr("width", "100%").attr("height", "100%").class(part.fill.shape_class());
        let key = el("svg").attr("aria-hidden", "true").class("k401-key").with(shape);
        let label = group(vec![key.done(), text(part.label.clone())]);
        let share_of_whole = percent(part.amount.as_share_of(whole));
        ("", vec![label, text(dollars_and_cents(part.amount)), text(share_of_whole)])
    };
    let columns = [(text::PART, false), (text::AMOUNT, true), (text::SHARE, true)];
    let data = Table::of(text::WHERE_IT_GOES, &columns, parts.iter().map(row).collect(), language);
    let bar = el("svg")
        .attr("role", "img")
        .set("aria-label", [title, ": ", &joined(&described, ", ")].concat())
        .class("k401-bar")
        .with(el("defs").all(Fill::HATCHED.into_iter().map(Fill::pattern)))
        .all(parts.iter().zip(spans(parts)).map(bar));
    el("div").class("k401-chart").with(bar).html(table(data)).done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::money::usd;

    fn part(amount: Usd) -> Part {
        Part { label: String::new(), amount, fill: Fill::First }
    }

    #[test]
    fn parts_fill_the_bar_without_a_gap() {
        let parts = [part(usd(14_250)), part(usd(3_750)), part(usd(2_000))];
        assert_eq!(spans(&parts), [(0, 7_125), (7_125, 1_875), (9_000, 1_000)]);
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        assert_eq!(spans(&[part(Usd::ZERO), part(Usd::ZERO)]), [(0, 0), (0, 0)]);
    }
}
