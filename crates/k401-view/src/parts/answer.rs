//! The answer in large type.

use yew::prelude::*;

/// The answer, with what it is before it and what completes it after; either may be empty.
pub fn answer(lead: &str, amount: &str, rest: &str) -> Html {
    let small = |class: &'static str, text: &str| {
        if text.is_empty() {
            Html::default()
        } else {
            html! { <span {class}>{ text.to_owned() }</span> }
        }
    };
    html! {
        <p class="k401-answer">
            { small("k401-answer-lead", lead) }
            <strong class="k401-answer-amount">{ amount.to_owned() }</strong>
            { small("k401-answer-rest", rest) }
        </p>
    }
}
