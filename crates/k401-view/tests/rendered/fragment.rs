//! A part of a page as HTML, rendered natively.

use yew::prelude::*;
use yew::{LocalServerRenderer, virtual_dom::VNode};

#[derive(PartialEq, Properties)]
struct FragmentProps {
    html: Html,
}

struct Fragment;

impl Component for Fragment {
    type Message = ();
    type Properties = FragmentProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().html.clone()
    }
}

/// The HTML of a part.
pub async fn fragment(html: VNode) -> String {
    LocalServerRenderer::<Fragment>::with_props(FragmentProps { html }).hydratable(false).render().await
}
