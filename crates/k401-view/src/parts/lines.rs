//! Amounts with their labels, one below the other; the last is the one that counts.

use yew::prelude::*;

/// Labels and what they say.
pub fn lines(lines: &[(String, String)]) -> Html {
    let line =
        |(label, amount): &(String, String)| html! { <div><dt>{ label.clone() }</dt><dd>{ amount.clone() }</dd></div> };
    html! { <dl class="k401-lines">{ for lines.iter().map(line) }</dl> }
}
