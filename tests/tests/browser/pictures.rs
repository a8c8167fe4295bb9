//! Every panel in every look, for people: `target/screenshots/<panel>/<width>-<theme>-<language>-<state>.png`. Run by
//! `cargo xtask screenshots`.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use k401_tests::browser::Session;
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};

use crate::examples::{ANSWERED, WRONG, asks, follow};

fn top(page: &Session) {
    page.run_js("window.scrollTo(0, 0); document.activeElement.blur()");
}

/// As high as the page is, so that one picture shows all of it.
fn whole(page: &Session, width: u32) {
    page.set_viewport(width, 900);
    let height = page.run_js("return document.documentElement.scrollHeight").as_u64().unwrap_or(900);
    page.set_viewport(width, u32::try_from(height.clamp(400, 8_000)).unwrap_or(900));
}

/// Prints on both papers, and makes a picture of each sheet.
fn print(page: &Session, panel: &str) -> usize {
    let mut sheets = 0;
    for (paper, width, height) in [("letter", 21.59, 27.94), ("a4", 21.0, 29.7)] {
        let margin = PrintMargins { top: 1.4, bottom: 1.4, left: 1.4, right: 1.4 };
        let parameters = PrintParameters { page: PrintPage { width, height }, margin, ..PrintParameters::default() };
        let pdf = page.run(page.driver().print_page(parameters)).expect("a print");
        let stem = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screenshots").join(panel).join(paper);
        let file = stem.with_extension("pdf");
        fs::create_dir_all(file.parent().expect("a folder")).expect("target is writable");
        fs::write(&file, pdf).expect("target is writable");
        let program = env::var("K401_PDFTOPPM").expect("cargo xtask screenshots says where it is");
        let pictured = Command::new(program).args(["-r", "72", "-png"]).arg(&file).arg(&stem).status();
        assert!(pictured.expect("pdftoppm starts").success(), "{panel} on {paper}");
        let folder = fs::read_dir(file.parent().expect("a folder")).expect("pictures");
        let name = format!("{paper}-");
        sheets += folder.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with(&name)).count();
    }
    sheets
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
                if *state == "wrong" && asks(panel) {
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
                page.set_viewport(1280, 900);
                taken += print(&page, panel);
            }
        }
    }
    println!("{taken} pictures in target/screenshots");
}
