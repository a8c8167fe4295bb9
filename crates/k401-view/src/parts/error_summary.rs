//! The list of what is wrong, which takes the focus when the reader asks for the result.

use yew::prelude::*;

use super::{Form, heading};
use crate::element::el;
use crate::text;

/// Every problem with a link to its field. Empty while there is none, or none to be shown.
pub fn error_summary(form: &Form<'_>, focus: &NodeRef, level: u8) -> Html {
    let problems = form.shown_problems();
    if !form.state.is_submitted || problems.is_empty() {
        return Html::default();
    }
    let item = |(field, label, message): (String, String, String)| {
        let href = ["#", &form.first_input_id(&field)].concat();
        el("li").with(el("a").set("href", href).text(label).plain(": ").text(message)).done()
    };
    el("div")
        .found_by(focus)
        .attr("tabindex", "-1")
        .attr("role", "alert")
        .class("k401-problems")
        .html(heading(level, "k401-problems-title", None, &text::THERE_IS_A_PROBLEM.to(form.state.language)))
        .with(el("ul").all(problems.into_iter().map(item)))
        .done()
}
