//! The target `texts`: any text, for the readers of amounts, rates, whole numbers and dates, as a script passes it and as a
//! person types it.

use k401_core::facts::{Draft, Reader};
use k401_core::money::{Rate, Usd};
use k401_view::form::{Kind, date_parts, plain_text};

/// Reads a text in every way; panics when something does not hold.
pub fn texts(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let draft = Draft::new().with("text", text);
    expect_amount(text, &draft);
    expect_rate(text, &draft);
    if let Some(whole) = read(&draft, |reader| reader.required_whole("text", 0, 9_999)) {
        assert_eq!(text.parse(), Ok(whole), "a whole number is its digits");
    }
    if let Some(date) = read(&draft, |reader| reader.required_date("text")) {
        assert_eq!(date.to_string(), text, "a date is read as it is written");
        assert_eq!(plain_text(Kind::Date, text), text, "a plain date stays as it is");
    }
    expect_typed(text);
}

/// What the reader makes of the text, where it finds nothing wrong.
fn read<T>(draft: &Draft, field: impl FnOnce(&mut Reader<'_>) -> T) -> Option<T> {
    Reader::check(draft, field).ok()
}

fn expect_amount(text: &str, draft: &Draft) {
    let Some(amount) = read(draft, |reader| reader.required_usd("text")) else { return };
    assert_eq!(amount.to_string(), canonical(text, 2), "{text:?} was read as another amount");
    assert!(amount <= Usd::LARGEST_FACT);
    assert_eq!(plain_text(Kind::Money, text), text, "a plain amount stays as it is");
}

fn expect_rate(text: &str, draft: &Draft) {
    let Some(rate) = read(draft, |reader| reader.required_rate_up_to("text", &Rate::ONE)) else { return };
    let again = Draft::new().with("text", &rate.to_string());
    let reread = read(&again, |reader| reader.required_rate_up_to("text", &Rate::ONE));
    assert_eq!(reread, Some(rate), "{text:?} was read as {rate}");
    let wanted = canonical(text, 6);
    assert_eq!(canonical(&rate.to_string(), 6), wanted, "{text:?} was read as another rate");
}

/// Plain digits without zeros in front, with exactly so many decimals: an arithmetic of texts, independent of the reader's.
fn canonical(text: &str, decimals: usize) -> String {
    assert!(text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'), "{text:?} was read as a number");
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    assert!(fraction.len() <= decimals, "{text:?} has too many decimals");
    format!("{whole}.{fraction}{}", "0".repeat(decimals - fraction.len()))
}

/// What a person types loses nothing but signs, spaces and grouping, so that what is wrong with it is still seen.
fn expect_typed(text: &str) {
    for kind in [Kind::Money, Kind::Percent, Kind::Date, Kind::Whole, Kind::Flag] {
        let plain = plain_text(kind, text);
        let strange = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        // `20k` loses its letter.
        assert!(strange(text) - strange(&plain) <= 1, "{text:?} became {plain:?}");
    }
    let typed = Draft::new().with("text", &plain_text(Kind::Money, text));
    if read(&typed, |reader| reader.required_usd("text")).is_some() {
        let known = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || "$,.kK".contains(letter);
        assert!(text.chars().all(known), "{text:?} was taken as an amount");
    }
    assert_eq!(date_parts(text).len(), 3);
}
