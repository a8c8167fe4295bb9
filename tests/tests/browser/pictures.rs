//! Every panel in every look, for people: `target/screenshots/<panel>/<width>-<theme>-<language>-<state>.png`. Run by
//! `cargo xtask screenshots`.

use k401_tests::browser::Session;

use crate::examples::{ANSWERED, WRONG, follow};

fn top(page: &Session) {
    page.run_js("window.scrollTo(0, 0); document.activeElement.blur()");
}

/// As high as the page is, so that one picture shows all of it.
fn whole(page: &Session, width: u32) {
    page.set_viewport(width, 900);
    let height = page.run_js("return document.documentElement.scrollHeight").as_u64().unwrap_or(900);
    page.set_viewport(width, u32::try_from(height.clamp(400, 8_000)).unwrap_or(900));
}

#[test]
#[ignore = "takes pictures for people to look at and proves nothing: `cargo xtask screenshots`"]
fn every_panel_in_every_look() {
    let mut taken = 0;
    for (theme, is_dark) in [("light", false), ("dark", true)] {
        let page = Session::open("");
        page.find(".k401");
        if is_dark {
            page.prefer_dark();
        }
        for (panel, answered) in ANSWERED {
            // Dark and Spanish where the look can differ; every width in light English.
            let looks: &[(&str, &str, &str)] = if is_dark {
                &[("en", "answered", answered), ("en", "wrong", WRONG)]
            } else {
                &[
                    ("en", "empty", ""),
                    ("en", "answered", answered),
                    ("en", "wrong", WRONG),
                    ("es", "answered", answered),
                ]
            };
            for (language, state, typed) in looks {
                follow(&page, panel, language, typed);
                if *state == "wrong" && panel != "tables" {
                    page.click(".k401-button-primary");
                }
                for width in [320, 768, 1280] {
                    top(&page);
                    whole(&page, width);
                    page.screenshot(&format!("{panel}/{width}-{theme}-{language}-{state}"));
                    taken += 1;
                }
            }
            if !is_dark {
                follow(&page, panel, "en", answered);
                let print = |media: &str| {
                    let media = serde_json::json!({ "media": media });
                    page.devtools("Emulation.setEmulatedMedia", media);
                };
                print("print");
                // Letter without its margins, at 96 pixels an inch.
                whole(&page, 710);
                page.screenshot(&format!("{panel}/letter-light-en-print"));
                print("");
                taken += 1;
            }
        }
    }
    println!("{taken} pictures in target/screenshots");
}
