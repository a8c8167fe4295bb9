//! From text as people type it to the plain text of the contract. What cannot be read stays as it is, so that the facts
//! check names the problem.

use k401_core::text::{all_pieces, cut, piece, pieces, replaced};
use k401_words::Text;

/// What a field holds.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Dollars: `$20,000`, `20000`, `20k`.
    Money,
    /// Percent: `5`, `5%`, `5.25`.
    Percent,
    /// A date, typed as `MM/DD/YYYY`, or as its parts.
    Date,
    /// A whole number.
    Whole,
    /// Yes or no.
    Flag,
    /// One of some values, each with its words.
    Choice(fn() -> Vec<(&'static str, Text)>),
}

/// The plain text of what was typed.
pub fn plain_text(kind: Kind, typed: &str) -> String {
    let typed = typed.trim();
    match kind {
        Kind::Money => money(typed),
        Kind::Percent => percent(typed),
        Kind::Date => date(typed),
        Kind::Whole | Kind::Flag | Kind::Choice(_) => typed.to_owned(),
    }
}

fn money(typed: &str) -> String {
    let digits = typed.strip_prefix('$').unwrap_or(typed).trim_start();
    let (digits, thousands) = match digits.strip_suffix(['k', 'K']) {
        Some(rest) => (rest.trim_end(), true),
        None => (digits, false),
    };
    let Some(plain) = without_grouping(digits) else { return typed.to_owned() };
    if thousands { shifted(&plain, 3) } else { plain }
}

/// Removes commas that group by threes, as in `1,250,000.50`; nothing when they stand elsewhere.
fn without_grouping(digits: &str) -> Option<String> {
    let (whole, rest) = cut(digits, b'.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut groups = pieces(whole, b',');
    let first = groups.next().unwrap_or("");
    let is_grouped = first.len() < whole.len();
    if is_grouped && (first.is_empty() || first.len() > 3 || !groups.all(|group| group.len() == 3)) {
        return None;
    }
    let whole = replaced(whole, b',', "");
    Some(rest.map_or(whole.clone(), |rest| [&whole, ".", rest].concat()))
}

/// Moves the point of plain digits to the right.
fn shifted(plain: &str, places: usize) -> String {
    let (whole, fraction) = cut(plain, b'.').unwrap_or((plain, ""));
    if !fraction.is_ascii() || plain.is_empty() {
        return plain.to_owned();
    }
    let padded = [fraction, &"0".repeat(places.saturating_sub(fraction.len()))].concat();
    let (moved, rest) = padded.split_at(places);
    if rest.is_empty() { [whole, moved].concat() } else { [whole, moved, ".", rest].concat() }
}

/// `5.25%` is `0.0525`: the point two places to the left.
fn percent(typed: &str) -> String {
    let digits = typed.strip_suffix('%').unwrap_or(typed).trim_end();
    let (whole, fraction) = cut(digits, b'.').unwrap_or((digits, ""));
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if digits.is_empty() || !is_plain(whole) || !is_plain(fraction) {
        return digits.to_owned();
    }
    let padded = ["0".repeat(3_usize.saturating_sub(whole.len())).as_str(), whole].concat();
    let (front, back) = padded.split_at(padded.len() - 2);
    [front, ".", back, fraction].concat()
}

/// The parts of a date as typed: month, day, year.
pub fn date_parts(typed: &str) -> [String; 3] {
    if let [year, month, day] = all_pieces(typed, b'-')[..] {
        let short = |part: &str| part.strip_prefix('0').unwrap_or(part).to_owned();
        return [short(month), short(day), year.to_owned()];
    }
    [0, 1, 2].map(|number| piece(typed, b'/', number).to_owned())
}

/// `6/1/2026` is `2026-06-01`; an ISO date stays as it is.
fn date(typed: &str) -> String {
    let [month, day, year] = all_pieces(typed, b'/')[..] else { return typed.to_owned() };
    let parts = [month, day, year].map(str::trim);
    let [month, day, year] = parts;
    if parts.iter().all(|part| part.is_empty()) {
        return String::new();
    }
    let two = |part: &str| if part.len() == 1 { ["0", part].concat() } else { part.to_owned() };
    [year, "-", &two(month), "-", &two(day)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_as_people_write_it() {
        for (typed, plain) in [
            ("$20,000", "20000"),
            (" 20000 ", "20000"),
            ("20k", "20000"),
            ("1.5K", "1500"),
            ("20.0005k", "20000.5"),
            ("$1,250,000.50", "1250000.50"),
            ("2,00", "2,00"),
            ("1,2345", "1,2345"),
            ("12a", "12a"),
            ("k", ""),
            ("", ""),
        ] {
            assert_eq!(plain_text(Kind::Money, typed), plain, "{typed}");
        }
    }

    #[test]
    fn percents_become_shares_of_one() {
        for (typed, plain) in
            [("5", "0.05"), ("5.25%", "0.0525"), ("100", "1.00"), ("12.5", "0.125"), ("x", "x"), ("", "")]
        {
            assert_eq!(plain_text(Kind::Percent, typed), plain, "{typed}");
        }
    }

    #[test]
    fn dates_are_read_month_first() {
        for (typed, plain) in [
            ("6/1/2026", "2026-06-01"),
            ("03/01/1986", "1986-03-01"),
            ("2026-06-01", "2026-06-01"),
            ("June", "June"),
            ("//", ""),
        ] {
            assert_eq!(plain_text(Kind::Date, typed), plain, "{typed}");
        }
    }

    #[test]
    fn a_date_has_three_parts_however_much_of_it_is_typed() {
        for (typed, parts) in [
            ("2026-06-01", ["6", "1", "2026"]),
            ("3/1/1986", ["3", "1", "1986"]),
            ("3", ["3", "", ""]),
            ("", ["", "", ""]),
        ] {
            assert_eq!(date_parts(typed), parts, "{typed}");
        }
    }
}
