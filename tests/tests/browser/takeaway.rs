//! What a reader takes away: a link, files, paper. All under the page's own security policy.

use std::path::PathBuf;
use std::{fs, thread, time::Duration};

use k401_tests::browser::Session;

use crate::examples::{ANSWERED, follow};

#[test]
fn a_link_opens_the_page_with_its_inputs_and_language() {
    let page =
        Session::open("#k401=1&panel=rollover&lang=es&taxYear=2026&amount=$20,000&birthDate=3/1/1986&otherIncome=60k");
    page.expect_text(".k401-answer-amount", "$4,000");
    assert_eq!(page.attribute_of(".k401", "lang").as_deref(), Some("es"));
    assert_eq!(page.value_of("#k401-amount"), "$20,000");
    // Another link while the page is open, and one that is none of ours.
    page.run_js(
        "location.hash = 'k401=1&panel=roth&lang=en&taxYear=2026&amount=20k&birthDate=3/1/1986&otherIncome=60k'",
    );
    page.expect_text(".k401-answer-amount", "$3,750");
    page.run_js("location.hash = 'section-2'");
    page.type_into("#k401-amount", "$20,000.00");
    page.expect_text(".k401-answer-amount", "$3,750");
    assert_eq!(page.run_js("return location.hash"), "#section-2", "typing writes nothing into the address");
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn a_link_with_a_mistake_says_so_beside_the_field() {
    let page = Session::open("#k401=1&panel=withdrawal&lang=en&amount=lots&birthDate=3/1/1986");
    page.find("#k401-amount-problem");
    assert_eq!(page.value_of("#k401-amount"), "lots");
    assert_eq!(page.count(".k401-answer-amount"), 0);
}

#[test]
fn a_copied_link_brings_everything_back() {
    let page = Session::open("");
    follow(&page, "withdrawal", "en", ANSWERED[0].1);
    page.expect_text(".k401-answer-amount", "$14,250");
    page.run_js("history.replaceState(null, '', location.pathname)");
    page.run_js(
        "window.taken = []; navigator.clipboard.writeText = (text) => { taken.push(text); return Promise.resolve(); }",
    );
    page.click(".k401-takeaway .k401-button");
    page.expect_text(
        ".k401-taken p",
        "The link is copied. It holds all you typed: whoever has it sees your numbers. They are not sent to any server.",
    );
    let link = page.run_js("return taken[0]").as_str().expect("a link").to_owned();
    assert_eq!(page.value_of(".k401-link input"), link);
    assert_eq!(page.run_js("return location.hash"), "", "the address of the page stays as it was");
    page.goto(&format!("#{}", link.split_once('#').expect("a fragment").1));
    page.reload();
    page.expect_text(".k401-answer-amount", "$14,250");
}

/// A browser that refuses the clipboard leaves a field to copy from; one without any does too.
#[test]
fn without_a_clipboard_the_link_can_be_copied_by_hand() {
    for refusal in [
        "navigator.clipboard.writeText = () => Promise.reject(new Error('no'))",
        "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
    ] {
        let page = Session::open("");
        crate::withdrawal::type_example(&page);
        page.expect_text(".k401-answer-amount", "$14,250");
        page.run_js(refusal);
        page.click(".k401-takeaway .k401-button");
        assert!(page.text_of(".k401-taken p").starts_with("Copy this link."), "{refusal}");
        assert!(page.value_of(".k401-link input").contains("#k401=1&panel=withdrawal&lang=en&amount=$20,000"));
        assert_eq!(page.complaints(), [""; 0], "{refusal}");
    }
}

fn downloads(page: &Session, name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("k401-downloads-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let behavior = serde_json::json!({ "behavior": "allow", "downloadPath": folder });
    page.devtools("Browser.setDownloadBehavior", behavior);
    folder
}

fn saved(folder: &std::path::Path, name: &str) -> String {
    let file = folder.join(name);
    for _ in 0..200 {
        if let Ok(text) = fs::read_to_string(&file)
            && !text.is_empty()
        {
            return text;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("{} was not saved", file.display());
}

/// `scenarios/required_minimum_distribution/projection.toml`.
#[test]
fn tables_are_saved_as_csv_and_json_under_the_policy() {
    let page = Session::open("");
    let folder = downloads(&page, "tables");
    follow(&page, "rmd", "en", ANSWERED[5].1);
    page.expect_text(".k401-answer-amount", "$18,867.92");
    page.click(".k401-files .k401-summary");
    page.click("[aria-label='CSV: The years ahead']");
    let csv = saved(&folder, "k401-rmd-the-years-ahead.csv");
    let rows: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(rows[0], "\u{feff}Year,Age,Balance before (USD),Divided by,Required (USD),Balance after (USD)");
    assert_eq!(rows[2], "2027,74,505188.68,25.5,19811.32,509646.23");
    assert_eq!(rows.len(), 27, "a heading, 25 years and the end of the last line");
    page.click("[aria-label='JSON: The years ahead']");
    let json: serde_json::Value = serde_json::from_str(&saved(&folder, "k401-rmd-the-years-ahead.json")).expect("JSON");
    assert_eq!(json["columns"][4], serde_json::json!({ "name": "amount", "label": "Required", "unit": "USD" }));
    assert_eq!(json["rows"][2][4], "20717.33");
    assert!(json["link"].as_str().expect("a link").starts_with("#k401=1&panel=rmd&lang=en&"));
    assert_eq!(page.complaints(), [""; 0]);
    fs::remove_dir_all(folder).expect("the folder");
}

/// Every table of every panel makes a CSV of as many rows as it shows, and JSON that parses.
#[test]
fn every_table_of_every_panel_can_be_saved() {
    let page = Session::open("");
    page.find(".k401");
    // The files are caught on their way: a hundred downloads would take a minute.
    page.run_js(
        "window.files = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { files.push(blob); return make(new Blob(['x'])); };
         HTMLAnchorElement.prototype.click = function () {};",
    );
    let mut tables = 0;
    // The scope of the calculator is no result to take away.
    for (panel, typed) in ANSWERED.into_iter().filter(|(panel, _)| *panel != "about") {
        follow(&page, panel, "en", typed);
        page.find(".k401-takeaway");
        let script = "const done = arguments[arguments.length - 1];
            // Charts and schedules are drawn a moment later; a schedule is a table a year, and saved as one.
            setTimeout(() => {
                files.length = 0;
                const all = [...document.querySelectorAll('.k401-table')];
                const inside = (css) => all.filter((table) => table.closest(css)).map((table) => table.rows.length);
                const payments = inside('.k401-schedule').map((rows) => rows - 1);
                const shown = [
                    ...all.filter((table) => !table.closest('.k401-figure, .k401-schedule')).map((table) => table.rows.length),
                    ...inside('.k401-figure'),
                    ...(payments.length ? [1 + payments.reduce((sum, rows) => sum + rows)] : []),
                ];
                document.querySelectorAll('.k401-file').forEach((button) => button.click());
                Promise.all(files.map((file) => file.text())).then((texts) => done({ shown, texts }));
            }, 1000);";
        let found = page.run(page.driver().execute_async(script, Vec::new())).expect("files").json().clone();
        let shown: Vec<usize> = serde_json::from_value(found["shown"].clone()).expect("rows");
        let texts: Vec<String> = serde_json::from_value(found["texts"].clone()).expect("texts");
        assert_eq!(texts.len(), 2 * shown.len(), "{panel}");
        for (rows, pair) in shown.iter().zip(texts.chunks(2)) {
            let mut reader = csv::ReaderBuilder::new().from_reader(pair[0].trim_start_matches('\u{feff}').as_bytes());
            let records: Vec<csv::StringRecord> = reader.records().map(|record| record.expect("RFC 4180")).collect();
            assert_eq!(records.len() + 1, *rows, "{panel}");
            assert!(records.iter().flatten().all(|field| !field.starts_with(['=', '+', '@'])), "{panel}");
            let json: serde_json::Value = serde_json::from_str(&pair[1]).expect("JSON");
            assert_eq!(json["rows"].as_array().map(Vec::len), Some(records.len()), "{panel}");
            tables += 1;
        }
    }
    println!("{tables} tables saved as CSV and JSON");
    assert!(tables > 25, "{tables}");
}

/// On paper: what was entered, the worksheet unfolded, the sources; and nothing to click.
#[test]
fn the_printed_page_has_everything_and_no_controls() {
    let page = Session::open("");
    // The scope of the calculator is no result to take away.
    for (panel, typed) in ANSWERED.into_iter().filter(|(panel, _)| *panel != "about") {
        follow(&page, panel, "en", typed);
        page.find(".k401-takeaway");
        let print = serde_json::json!({ "media": "print" });
        page.devtools("Emulation.setEmulatedMedia", print);
        let shown = |css: &str| {
            page.run_js(&format!(
                "return [...document.querySelectorAll({css:?})].filter((it) => it.checkVisibility()).length"
            ))
            .as_u64()
            .unwrap_or_default()
        };
        assert_eq!(shown("button, input, select, form"), 0, "{panel} has controls on paper");
        assert!(shown(".k401-paper") >= 2, "{panel}");
        let text = page.text_of(".k401");
        for part in ["As of ", "Sources", "https://www.law.cornell.edu/uscode/text/26/"] {
            assert!(text.contains(part), "{part} on paper of {panel}");
        }
        if panel != "tables" {
            assert!(text.contains("What was entered"), "{panel}");
            assert!(shown(".k401-worksheet tbody tr") > 3, "{panel}: the worksheet is unfolded");
        }
        let screen = serde_json::json!({ "media": "" });
        page.devtools("Emulation.setEmulatedMedia", screen);
    }
}
