//! Headings at the level that the host page's outline asks for.

use yew::prelude::*;

/// A heading; levels beyond six stay at six.
pub fn heading(level: u8, class: &'static str, id: Option<&str>, text: &str) -> Html {
    let id = id.map(|id| AttrValue::from(id.to_owned()));
    let class = classes!("k401-heading", class);
    match level {
        0..=2 => html! { <h2 {id} {class}>{ text }</h2> },
        3 => html! { <h3 {id} {class}>{ text }</h3> },
        4 => html! { <h4 {id} {class}>{ text }</h4> },
        5 => html! { <h5 {id} {class}>{ text }</h5> },
        _ => html! { <h6 {id} {class}>{ text }</h6> },
    }
}
