//! Files of a table, against RFC 4180 and RFC 8259.

use k401_core::calendar::Date;
use k401_words::Language;
use yew::Html;
use yew::virtual_dom::VNode;

use super::super::json::json;
use super::*;
use crate::element::{el, group, plain, text};
use crate::parts::{Card, Cards, Table, cards, day, long_table, named_table};

fn sheet(html: &VNode) -> Sheet {
    let found = super::super::Found::within(html);
    assert_eq!(found.tables.len(), 1);
    Sheet::of(&found.tables[0])
}

fn schedule() -> Sheet {
    let row = |number: &str, due: (u16, u32, u32), amount: &str| {
        let due = Date::of(due.0, due.1, due.2).unwrap();
        ("", vec![text(number.to_owned()), day(due, Language::En), text(amount.to_owned())])
    };
    let heads = [("No.", true), ("Due", false), ("Payment", true)];
    let table = Table {
        caption: "Every payment".into(),
        columns: heads.map(|(label, is_number)| (label.to_owned(), is_number)).to_vec(),
        rows: vec![row("1", (2026, 6, 15), "$1,188.71"), row("2", (2026, 7, 15), "\u{2212}$0.05")],
    };
    sheet(&long_table(table, &["number", "date", "payment"]))
}

#[test]
fn money_is_a_number_and_a_day_is_iso() {
    let expected = "\u{feff}No.,Due,Payment (USD)\r\n1,2026-06-15,1188.71\r\n2,2026-07-15,-0.05\r\n";
    assert_eq!(csv(&schedule()), expected);
}

/// The comparison: the head of a column stands once more in each cell, and a way that is closed says why in place of amounts.
#[test]
fn a_row_of_words_has_as_many_fields_as_the_others() {
    let open = Card { head: text("Plan loan".into()), cells: Ok(vec![text("$20,000".into()), text("$0".into())]) };
    let closed = Card { head: text("Hardship".into()), cells: Err("Not a hardship.".into()) };
    let heads = ["In hand", "Taxes"].map(str::to_owned).to_vec();
    let table = Cards { caption: "Ways".into(), corner: "Way".into(), heads, rows: vec![open, closed] };
    let sheet = sheet(&cards(table));
    let expected = "\u{feff}Way,In hand,Taxes (USD)\r\nPlan loan,20000,0\r\nHardship,Not a hardship.,\r\n";
    assert_eq!(csv(&sheet), expected);
    assert!(json(&sheet, "").contains(r#"["Hardship", "Not a hardship.", null]"#));
}

#[test]
fn json_has_the_names_and_the_writing_of_the_contract() {
    let expected = r##"{
  "title": "Every payment",
  "link": "#k401=1&panel=loan",
  "columns": [
    {"name": "number", "label": "No."},
    {"name": "date", "label": "Due"},
    {"name": "payment", "label": "Payment", "unit": "USD"}
  ],
  "rows": [
    ["1", "2026-06-15", "1188.71"],
    ["2", "2026-07-15", "-0.05"]
  ]
}
"##;
    assert_eq!(json(&schedule(), "#k401=1&panel=loan"), expected);
}

fn words() -> Sheet {
    let hidden = el("span").class("k401-visually-hidden").plain(" (opens in a new tab)");
    let law = el("a").attr("href", "https://law.example/72").plain("IRC §72").with(hidden);
    let html = group(vec![plain("See \"the law\""), el("q").plain("2,000").done(), law.done()]);
    let texts = ["=1+1", "+1", "-2", "\u{2212}3%", "@cmd", "a,b", "two\nlines", "$5k", "–", ""];
    let row = |(at, words): (usize, &&str)| {
        let law = if at == 0 { html.clone() } else { Html::default() };
        ("", vec![plain((*words).to_owned()), law])
    };
    let table = Table {
        caption: "Words".into(),
        columns: vec![("=What".into(), false), ("Law".into(), false)],
        rows: texts.iter().enumerate().map(row).collect(),
    };
    sheet(&named_table(table, &["label"]))
}

#[test]
fn texts_are_quoted_and_formulas_are_marked_while_negative_numbers_stay_numbers() {
    let expected = [
        "\u{feff}'=What,Law",
        "'=1+1,\"See \"\"the law\"\" “2,000”; IRC §72\"",
        "'+1,",
        "-2,",
        "-3%,",
        "'@cmd,",
        "\"a,b\",",
        "\"two\nlines\",",
        "$5k,",
        "–,",
        ",",
        "",
    ];
    assert_eq!(csv(&words()), expected.join("\r\n"));
}

#[test]
fn json_gives_the_law_of_a_cell_with_its_address_and_escapes_what_it_must() {
    let file = json(&words(), "");
    for part in [
        r#"["=1+1", {"text": "See \"the law\" “2,000”", "sources": [{"title": "IRC §72", "url": "https://law.example/72"}]}]"#,
        r#"["two\nlines", null]"#,
        r#"{"label": "Law"}"#,
    ] {
        assert!(file.contains(part), "{part} in {file}");
    }
}

#[test]
fn a_number_is_read_only_where_the_whole_text_is_one() {
    let read = |text: &str| {
        let value = Value { text: text.to_owned(), ..Value::default() };
        value.number().map(|(_, plain)| plain)
    };
    for (text, plain) in [
        ("$14,250.00", Some("14250.00")),
        ("\u{2212}$880", Some("-880")),
        ("28.75%", Some("0.2875")),
        ("2026", Some("2026")),
        ("26.5", Some("26.5")),
        ("$1,2345", None),
        ("10% additional tax", None),
        ("3/1/1986", None),
        ("$20k", None),
        ("$", None),
        ("", None),
    ] {
        assert_eq!(read(text).as_deref(), plain, "{text}");
    }
}
