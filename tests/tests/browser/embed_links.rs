//! One format of links: what the element makes, the page of our own opens, and the other way round.

use k401_tests::browser::Session;
use k401_tests::browser::host::Host;

use crate::embed::details;
use crate::embed_attributes::page_with;

const LINK: &str = "#k401=1&panel=loan&lang=en&amount=$20,000&vestedBalance=80k";

fn open_with(element: &str, hash: &str) -> Session {
    let page = Host::default().with_page(&page_with(element, "")).open(&format!("page.html{hash}"));
    page.inside(0, ".k401-head");
    page
}

fn panel_and_inputs(page: &Session, element: usize) -> String {
    let script = "return `${el.toJSON().view} ${el.inputs.amount ?? ''} ${el.inputs.vestedBalance ?? ''}`";
    page.on_element(element, script).as_str().unwrap().to_owned()
}

#[test]
fn an_element_restores_a_link_of_the_page_and_makes_the_same_one() {
    let element = "<k401-widget loading='eager' amount='1'></k401-widget><k401-widget loading='eager'></k401-widget>";
    let page = open_with(element, LINK);
    page.inside(1, ".k401-head");
    page.wait_until("the link", || panel_and_inputs(&page, 0) == "loan $20,000 80k");
    assert_eq!(panel_and_inputs(&page, 1), "withdrawal  ", "a link is for the first element");
    let link = page.on_element(0, "return el.shareUrl()");
    assert_eq!(link, format!("{}page.html{LINK}", page.url()));
    // Followed while the page is open; what is not ours changes nothing.
    page.run_js("location.hash = 'k401=1&panel=rmd&amount=lots'");
    page.wait_until("the other link", || panel_and_inputs(&page, 0) == "rmd lots ");
    page.wait_until("the view's event", || {
        details(&page, "view").iter().any(|view| view["to"] == "rmd" && view["source"] == "api")
    });
    for other in ["k401=2&amount=9", "somewhere", "k401=11&amount=9"] {
        page.run_js(&format!("location.hash = '{other}'"));
        assert_eq!(panel_and_inputs(&page, 0), "rmd lots ");
    }
    page.on_element(0, "el.setAttribute('share-base', 'https://example.org/calculator?from=us#top')");
    let link = page.on_element(0, "return el.shareUrl()");
    assert_eq!(link, "https://example.org/calculator?from=us#k401=1&panel=rmd&lang=en&amount=lots");
    page.on_element(
        0,
        &format!(
            "el.setInputs({{ {} }})",
            (0..60).map(|at| format!("a{at}: '{}'", "9".repeat(100))).collect::<Vec<_>>().join(",")
        ),
    );
    page.wait_until("the inputs", || page.on_element(0, "return el.inputs.a59 ?? ''") != "");
    assert_eq!(page.on_element(0, "return el.shareUrl() ?? null"), serde_json::Value::Null, "too long for a link");
}

#[test]
fn the_page_opens_what_the_element_shares() {
    let page = open_with("<k401-widget loading='eager' view='loan' balance='5'></k401-widget>", "");
    page.on_element(0, "el.setInputs({ amount: '20k & more', vestedBalance: '80000' })");
    page.wait_until("the inputs", || page.on_element(0, "return el.inputs.vestedBalance ?? null") == "80000");
    let link = page.on_element(0, "return el.shareUrl()");
    let (_, fragment) = link.as_str().unwrap().split_once('#').unwrap();
    let own = Session::open(&format!("#{fragment}"));
    assert_eq!(own.value_of("#k401-amount"), "20k & more");
    assert_eq!(own.value_of("#k401-vestedBalance"), "80000");
    own.expect_text(".k401-tab[aria-current]", "Borrow");
}

#[test]
fn a_link_leaves_worked_examples_and_other_panels_alone() {
    for attributes in ["readonly amount='7'", "views='rmd withdrawal' amount='7'"] {
        let page = open_with(&format!("<k401-widget loading='eager' {attributes}></k401-widget>"), LINK);
        page.wait_until("the attribute", || page.on_element(0, "return el.inputs.amount ?? null") == "7");
        assert_ne!(page.on_element(0, "return el.toJSON().view"), "loan", "{attributes}");
    }
}

#[test]
fn the_address_keeps_what_was_typed_if_the_page_wishes_so() {
    let element = "<base href='/elsewhere/'><k401-widget loading='eager' persist='hash'></k401-widget>";
    let page = open_with(element, "?a=1#top");
    page.inside(0, ".k401-form");
    assert_eq!(page.run_js("return location.hash"), "#top", "nothing is written before anything is typed");
    let before = page.run_js("return history.length");
    page.type_inside(0, "#k401-amount", "4321");
    page.wait_until("the address", || {
        page.run_js("return location.search + location.hash") == "?a=1#k401=1&panel=withdrawal&lang=en&amount=4321"
    });
    assert!(page.run_js("return location.pathname").as_str().unwrap().ends_with("page.html"));
    assert_eq!(page.run_js("return history.length"), before);
    page.reload();
    page.wait_until("the input", || page.on_element(0, "return el.inputs?.amount ?? null") == "4321");
}
