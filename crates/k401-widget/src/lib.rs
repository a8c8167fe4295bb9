//! The widget: the only crate that owns a DOM root.

use wasm_bindgen::prelude::*;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the page shows: the amount as typed.
struct Widget {
    amount: AttrValue,
}

impl Component for Widget {
    type Message = AttrValue;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self { amount: AttrValue::Static("") }
    }

    fn update(&mut self, _: &Context<Self>, typed: AttrValue) -> bool {
        self.amount = typed;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let typed = ctx
            .link()
            .callback(|event: InputEvent| AttrValue::from(event.target_unchecked_into::<HtmlInputElement>().value()));
        html! {
            <>
                <h1>{ "401(k) calculator" }</h1>
                <label for="amount">{ "Yearly contribution" }</label>
                <input id="amount" type="number" oninput={typed} value={self.amount.clone()} />
                <output for="amount">{ self.amount.clone() }</output>
            </>
        }
    }
}

/// Draws the calculator inside `root`.
#[wasm_bindgen]
pub fn mount(root: web_sys::Element) {
    yew::Renderer::<Widget>::with_root(root).render();
}
