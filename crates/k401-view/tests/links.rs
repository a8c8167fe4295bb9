//! Links that carry inputs, on every panel: each field is carried, and hostile values end as problems, never as a panic.

mod rendered;

use k401_view::panels::Panel;
use k401_view::share::{followed, fragment};
use rendered::{html, opened_at, typed};

/// The names of the inputs in a page; dates have theirs in the id of the first part.
fn names(page: &str) -> Vec<String> {
    let named = page.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let dates = page.split("id=\"k401-").skip(1).filter_map(|rest| rest.split('"').next()?.strip_suffix("-month"));
    named.chain(dates).map(str::to_owned).collect()
}

#[tokio::test]
async fn every_field_of_every_panel_is_carried() {
    let mut seen = 0;
    for panel in Panel::all() {
        for name in names(&html(opened_at(panel)).await) {
            let mut state = typed(opened_at(panel), &[]);
            state.typed.set_text(&name, "1");
            let again = followed(opened_at(Panel::Withdrawal), &fragment(&state).expect("short"));
            assert_eq!((again.panel, again.typed.text(&name)), (panel, "1"), "{name}");
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen} fields");
}

#[tokio::test]
async fn hostile_values_in_every_field_are_judged_by_the_check() {
    const VALUES: [&str; 12] = [
        "NaN",
        "-1",
        "1e999",
        "99999999999999999999999999",
        "0.001",
        "%00",
        "%FF%FE",
        "<script>alert(1)</script>",
        "%E2%80%AE123",
        "2026-02-30",
        "13/32/99999",
        "true",
    ];
    for panel in Panel::all() {
        let fields = names(&html(opened_at(panel)).await);
        for value in VALUES {
            let pairs: Vec<String> = fields.iter().map(|name| format!("&{name}={value}")).collect();
            let link = format!("#k401=1&panel={}{}", panel.name(), pairs.concat());
            let page = html(followed(opened_at(panel), &link)).await;
            assert!(!page.contains("<script"), "{link}");
            assert!(page.contains("k401-question"), "{link}");
        }
    }
}
