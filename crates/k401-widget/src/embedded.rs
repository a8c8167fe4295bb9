//! The widget as the element `<k401-widget>` drives it. Everything crosses as plain strings: names and texts in one flat
//! list, which costs a tenth of what a bridge for objects does.
//!
//! What comes in is not believed: an unknown panel is refused, and what is given for a field goes the way of what is typed,
//! through the check. What goes out is read after drawing: `report` is called while the widget works, and must only take note.
//!
//! Yew never lets go of a root that it has drawn in. So a widget that leaves the page is not destroyed: the element keeps it
//! and begins anew with it.

use js_sys::{Array, Function};
use k401_core::figures::YEARS;
use k401_core::worksheet::Line;
use k401_view::App;
use k401_view::asked::{MOST_TEXTS, cut, opened, placed, spoken, turned};
use k401_view::share::fragment;
use k401_view::store::Action;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use crate::{opened_in, props};

/// A calculator in a root of its own.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Widget {
    /// Draws a calculator inside `root`. `report` gets the name of each action, the field or value it is about, and its text;
    /// `fetch(file)` promises the text of a file beside the wasm: the words of another language, the tables; code it links, and
    /// promises an empty text.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, report: Function, fetch: Option<Function>) -> Self {
        let tell = move |action: Action| {
            let (name, about, text) = told(&action);
            // What the page throws is the page's business.
            let _ = report.call3(&JsValue::NULL, &name.into(), &about.into(), &text.into());
        };
        let props = props(opened_in("en"), 3, fetch, Some(Callback::from(tell)));
        Self { app: Renderer::<App>::with_root_and_props(root, props).render() }
    }

    /// Sets what surrounds the form: the level of the first heading (2 to 6), the panels to offer, separated by spaces, and
    /// whether the form can be changed. Unknown panels are left out.
    pub fn set(&self, level: u8, panels: &str, is_readonly: bool) {
        self.send(placed(level, panels, is_readonly));
    }

    /// Forgets everything and starts in a language.
    pub fn begin(&self, language: &str) {
        self.send(Action::Began(Box::new(opened_in(language))));
    }

    /// Opens a panel; false if none has this name.
    pub fn open(&self, panel: &str) -> bool {
        self.send_any(opened(panel))
    }

    /// Speaks the nearest language of a BCP 47 tag.
    pub fn speak(&self, language: &str) {
        self.send(spoken(language));
    }

    /// Turns the tables to a year; false if there are no figures for it.
    pub fn turn(&self, year: u16) -> bool {
        self.send_any(turned(year))
    }

    /// Fills in fields: name, text, name, text.
    pub fn give(&self, texts: &Array) {
        let mut given = Vec::new();
        let mut at = 0;
        while at + 1 < texts.length().min(MOST_TEXTS) {
            if let (Some(name), Some(text)) = (texts.get(at).as_string(), texts.get(at + 1).as_string()) {
                given.push((name, cut(text)));
            }
            at += 2;
        }
        self.send(Action::Given(given));
    }

    /// The fragment of a link that carries what is typed, without `#`; nothing when it is too long for one.
    pub fn link(&self) -> Option<String> {
        fragment(self.app.get_component()?.state())
    }

    /// Follows the fragment of a link, as the page of our own does; another's changes nothing.
    pub fn follow(&self, fragment: String) {
        self.send(Action::Followed(fragment));
    }

    /// Asks for the result as the reader does: what is wrong is listed, and takes the focus.
    pub fn submit(&self) {
        self.send(Action::Submitted);
    }

    /// What there is after the last drawing, in a list: the panel; the language; what is typed (name, text, …); the fields that
    /// the panel asks; the problems (field, code, …); and the lines of the result (the line's number among all lines of the
    /// rules, amount, citations, …) or nothing. A citation is an id, a title, an address and the place in the text.
    pub fn look(&self) -> Array {
        let Some(app) = self.app.get_component() else { return Array::new() };
        let (state, findings) = (app.state(), app.findings());
        let (typed, problems) = (Array::new(), Array::new());
        for name in state.typed.names() {
            push(&typed, &[name, state.typed.text(name)]);
        }
        for found in &findings.problems {
            push(&problems, &[&found.field, found.problem.code()]);
        }
        let all = Array::of2(&state.panel.name().into(), &state.language.tag().into());
        all.push(&typed);
        all.push(&list(&findings.fields));
        all.push(&problems);
        all.push(&findings.worksheet.as_ref().map_or(JsValue::NULL, |sheet| lines(sheet.lines()).into()));
        all
    }

    fn send_any(&self, action: Option<Action>) -> bool {
        let is_known = action.is_some();
        action.into_iter().for_each(|action| self.send(action));
        is_known
    }

    fn send(&self, action: Action) {
        self.app.send_message(action);
    }
}

/// The years that there are figures for, the newest first.
#[wasm_bindgen]
pub fn years() -> Array {
    let years = Array::new();
    for figures in YEARS.iter().rev() {
        years.push(&figures.year.0.into());
    }
    years
}

/// An action in three strings.
fn told(action: &Action) -> (&str, &str, &str) {
    match action {
        Action::Typed(field, text) => ("typed", field, text),
        Action::Left(field) => ("left", field, ""),
        Action::Submitted => ("submitted", "", ""),
        Action::Opened(panel) => ("opened", panel.name(), ""),
        Action::Spoke(language) => ("spoke", language.tag(), ""),
        Action::Given(_) | Action::Began(_) | Action::Followed(_) => ("given", "", ""),
        // Nobody's doing: what surrounds the form, and files that come.
        Action::Placed(_) | Action::Arrived(_) | Action::Missed(_) => ("news", "", ""),
        _ => ("changed", "", ""),
    }
}

#[inline(never)]
fn push(list: &Array, texts: &[&str]) {
    for text in texts {
        list.push(&(*text).into());
    }
}

fn list(texts: &[&str]) -> Array {
    let list = Array::new();
    push(&list, texts);
    list
}

fn lines(lines: &[Line]) -> Array {
    let all = Array::new();
    for line in lines {
        let citations = Array::new();
        for cite in &line.citations {
            let document = cite.document();
            push(&citations, &[document.id(), document.title(), document.url(), cite.pinpoint()]);
        }
        // Its number: the names would weigh on the page, which does not need them.
        all.push(&(line.key.number() as u32).into());
        all.push(&line.amount.to_text().into());
        all.push(&citations);
    }
    all
}
