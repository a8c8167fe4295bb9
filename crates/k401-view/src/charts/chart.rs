//! A chart: what it says in a sentence, the drawing, a control that reads its points, and its table.

use k401_core::money::Usd;
use k401_words::{Language, Text, dollars, percent};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

use super::scale::{SIDE, Scale, as_percent, round_step};
use super::{Shape, words};
use crate::element::{Element, el, group};
use crate::parts::{Row, Table, folded, long_table, numbers};
use crate::reaction::Reaction;
use crate::store::Action;

/// The most parts of either axis: labels must not meet on a screen of 320 pixels.
const PARTS: i64 = 4;
/// What tells the series apart besides their colour: the dashes of the line.
const LINES: [&str; 3] = ["k401-series k401-series-1", "k401-series k401-series-2", "k401-series k401-series-3"];
const DOTS: [&str; 3] = ["k401-dot k401-fill-1", "k401-dot k401-fill-2", "k401-dot k401-fill-3"];

/// Cents as an axis shows them.
pub fn axis_dollars(cents: i64) -> String {
    dollars(Usd::from_cents(cents))
}

/// Parts of a thousand as an axis shows them.
pub fn axis_permille(parts: i64) -> String {
    percent(Usd::from_cents(parts).as_share_of(Usd::from_cents(1_000)))
}

/// A point: its label on the axis, its value in each series that has one, and its row in the table.
pub struct Point {
    /// The label.
    pub label: String,
    /// The values, in the chart's unit.
    pub values: Vec<Option<i64>>,
    /// The same in words, by column.
    pub row: Vec<String>,
}

/// A chart.
pub struct Chart {
    /// Tells it from the other charts of the page.
    pub name: &'static str,
    /// What it shows.
    pub title: Text,
    /// What is to be seen, as a sentence.
    pub summary: String,
    /// What lies along the horizontal axis.
    pub along: Text,
    /// How the series are drawn.
    pub shape: Shape,
    /// The names of the series; a chart of one needs none.
    pub series: &'static [Text],
    /// A value as the vertical axis shows it.
    pub shown: fn(i64) -> String,
    /// The columns of the table; `true` for numbers.
    pub columns: &'static [(Text, bool)],
    /// Their names in the contract, where they have one.
    pub names: &'static [&'static str],
    /// The points, at even distances.
    pub points: Vec<Point>,
}

/// What a chart is drawn with besides its numbers.
#[derive(Clone)]
pub struct Easel {
    /// The language of the words.
    pub language: Language,
    /// Makes ids unique where several widgets share a page.
    pub prefix: String,
    /// Where actions go.
    pub send: Callback<Action>,
}

/// Renders a chart with the point that is read; nothing without points.
#[inline(never)]
pub fn chart(chart: Chart, easel: &Easel, pointed: Option<usize>) -> Html {
    let language = easel.language;
    let Some(first) = chart.points.first() else { return Html::default() };
    let highest = chart.points.iter().flat_map(|point| point.values.iter().flatten()).max().copied().unwrap_or(0);
    let scale = Scale::to(highest, PARTS);
    let series = first.values.len();
    let pointed = pointed.and_then(|index| chart.points.get(index).map(|point| (index, point)));
    let reading = pointed.map(|(_, point)| reading(&chart, point, language));
    let plot = el("div").class("k401-plot").html(drawing(&chart, scale, series, pointed, easel)).html(control(
        &chart,
        pointed.map_or(0, |(index, _)| index),
        easel,
    ));
    let said = el("p").class("k401-reading").attr("aria-hidden", "true");
    let said = match reading {
        Some(reading) => said.text(reading),
        None => said.words(&words::HOW, language),
    };
    let figure = el("div")
        .class("k401-figure")
        .with(el("p").text(chart.summary.clone()))
        .maybe(legend(chart.series, language))
        .with(plot)
        .with(el("p").class("k401-along").attr("aria-hidden", "true").words(&chart.along, language))
        .with(said);
    figure.html(folded("k401-details", words::AS_TABLE.to(language).into_owned(), data_table(chart, language))).done()
}

/// The numbers of a chart as a table.
pub fn data_table(chart: Chart, language: Language) -> Html {
    let rows: Vec<Row> = chart.points.into_iter().map(|point| numbers(point.row)).collect();
    long_table(Table::of(chart.title, chart.columns, rows, language), chart.names)
}

/// A point in words: each column with its value.
fn reading(chart: &Chart, point: &Point, language: Language) -> String {
    let mut said = String::new();
    for ((column, _), value) in chart.columns.iter().zip(&point.row) {
        if value.is_empty() {
            continue;
        }
        if !said.is_empty() {
            said.push_str("; ");
        }
        said.push_str(&column.to(language));
        said.push_str(": ");
        said.push_str(value);
    }
    said
}

/// One tab stop over the whole drawing: arrow keys, a finger and a mouse move along the points, and a screen reader says each.
fn control(chart: &Chart, index: usize, easel: &Easel) -> Html {
    let language = easel.language;
    let said = chart.points.get(index).map(|point| reading(chart, point, language)).unwrap_or_default();
    let label = [&*words::READ.to(language), ": ", &chart.title.to(language)].concat();
    el("input")
        .attr("type", "range")
        .attr("min", "0")
        .set("max", chart.points.len().saturating_sub(1).to_string())
        .value(index.to_string())
        .set("aria-label", label)
        .set("aria-valuetext", said)
        .class("k401-scrub")
        .on(ListenerKind::oninput, &easel.send, Reaction::PointAt(chart.name))
        .done()
}

fn legend(series: &'static [Text], language: Language) -> Option<Html> {
    let item = |(name, class): (&Text, &'static str)| {
        let line = el("line").attr("x1", "0").attr("x2", "100%").attr("y1", "50%").attr("y2", "50%").class(class);
        let key = el("svg").attr("aria-hidden", "true").class("k401-line-key").with(line);
        el("li").with(key).words(name, language).done()
    };
    (!series.is_empty()).then(|| el("ul").class("k401-legend").all(series.iter().zip(LINES).map(item)).done())
}

fn drawing(chart: &Chart, scale: Scale, series: usize, pointed: Option<(usize, &Point)>, easel: &Easel) -> Html {
    let language = easel.language;
    let id = [easel.prefix.as_str(), "-", chart.name].concat();
    let ids = [id.clone() + "-title", id + "-desc"];
    let mut svg = el("svg")
        .attr("role", "img")
        .set("aria-labelledby", ids[0].clone())
        .set("aria-describedby", ids[1].clone())
        .class("k401-drawing");
    let [title, description] = ids;
    svg = svg
        .with(el("title").set("id", title).words(&chart.title, language))
        .with(el("desc").set("id", description).text(chart.summary.clone()));
    let mut shapes = el("svg")
        .attr("viewBox", "0 0 10000 10000")
        .attr("preserveAspectRatio", "none")
        .attr("width", "100%")
        .attr("height", "100%");
    for (index, class) in LINES.iter().take(series).enumerate() {
        let values: Vec<Option<i64>> =
            chart.points.iter().map(|point| point.values.get(index).copied().flatten()).collect();
        let path = chart.shape.path(&values, scale);
        if chart.shape == Shape::Bars {
            shapes = shapes.with(el("path").set("d", path).class("k401-fill-1"));
        } else {
            if series == 1 {
                shapes = shapes.with(el("path").set("d", Shape::ground(&path)).class("k401-ground"));
            }
            shapes = shapes.with(el("path").set("d", path).class(class));
        }
    }
    svg = svg.with(shapes);
    // The lines and their labels lie above the shapes: no margin is taken from a narrow screen.
    for tick in scale.ticks() {
        let height = as_percent(SIDE - scale.height(tick));
        svg = svg.with(across(&height).class("k401-grid"));
        if tick == 0 {
            continue;
        }
        let label = (chart.shown)(tick);
        svg = svg.with(el("text").attr("x", "0").set("y", height).attr("dy", "-4").class("k401-tick").text(label));
    }
    svg.html(labels(chart)).maybe(pointed.map(|pointed| marker(chart, scale, pointed))).done()
}

fn across(height: &str) -> Element {
    el("line").attr("x1", "0").attr("x2", "100%").set("y1", height.to_owned()).set("y2", height.to_owned())
}

/// The labels below the axis, at round distances.
fn labels(chart: &Chart) -> Html {
    let count = chart.points.len();
    let parts = i64::try_from(count).unwrap_or(i64::MAX) - 1;
    let every = usize::try_from(round_step(parts, PARTS)).unwrap_or(1);
    let mut labels = Vec::new();
    for (index, point) in chart.points.iter().enumerate().step_by(every) {
        let place = chart.shape.label(index, count);
        let anchor = match place {
            0..1_000 => "k401-tick",
            9_000.. => "k401-tick k401-tick-last",
            _ => "k401-tick k401-tick-middle",
        };
        let label = el("text").set("x", as_percent(place)).attr("y", "100%").attr("dy", "16").class(anchor);
        labels.push(label.text(point.label.clone()).done());
    }
    group(labels)
}

/// A line through the point that is read, and a dot on each value.
fn marker(chart: &Chart, scale: Scale, (index, point): (usize, &Point)) -> Html {
    let place = as_percent(chart.shape.center(index, chart.points.len()));
    let line = el("line").set("x1", place.clone()).set("x2", place.clone()).attr("y1", "0").attr("y2", "100%");
    let mut parts = vec![line.class("k401-marker").done()];
    for (value, class) in point.values.iter().zip(DOTS) {
        let Some(value) = value else { continue };
        let height = as_percent(SIDE - scale.height(*value));
        let dot = el("circle").set("cx", place.clone()).set("cy", height).attr("r", "5").class(class);
        parts.push(dot.done());
    }
    group(parts)
}
