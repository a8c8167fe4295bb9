//! Numbers and dates as text, in US form. Written here, so that native tests see what the reader sees.

use k401_core::calendar::Date;
use k401_core::money::{Rate, Usd};
use k401_core::text::{part, with_places, written};

use crate::Language;

/// `$14,250` or `$14,250.50`: cents only where there are any.
pub fn dollars(amount: Usd) -> String {
    let mut text = dollars_and_cents(amount);
    if text.ends_with(".00") {
        text.truncate(text.len() - 3);
    }
    text
}

/// `$14,250.00`, with a minus sign before the dollar sign when negative.
pub fn dollars_and_cents(amount: Usd) -> String {
    let mut text = String::from(if amount.is_negative() { "\u{2212}$" } else { "$" });
    let digits = with_places("", amount.in_cents().unsigned_abs(), 2);
    for index in 0..digits.len() {
        // The point and the cents are three more, which changes nothing but where to stop.
        let left = digits.len() - index;
        if index > 0 && left > 3 && left.is_multiple_of(3) {
            text.push(',');
        }
        text.push_str(part(&digits, index, index + 1));
    }
    text
}

/// `22%`, `28.75%`: a share of one as percent, at most two decimals.
pub fn percent(rate: Rate) -> String {
    let points = rate.times(Rate::whole(100)).rounded_to(2);
    points.to_text() + "%"
}

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_ES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

/// `June 1, 2026`; `1 de junio de 2026`.
pub fn date(date: Date, language: Language) -> String {
    let month = usize::try_from(date.month()).unwrap_or(1).saturating_sub(1);
    let (day, year) = (written(date.day()), written(date.year()));
    match language {
        Language::Es => [&day, " de ", MONTHS_ES.get(month).unwrap_or(&""), " de ", &year].concat(),
        Language::En | Language::Pseudo => [MONTHS_EN.get(month).unwrap_or(&""), " ", &day, ", ", &year].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::money::{number, usd};

    #[test]
    fn dollars_are_grouped_by_thousands() {
        for (cents, text) in
            [(0, "$0"), (99, "$0.99"), (100_000, "$1,000"), (123_456_789, "$1,234,567.89"), (-175_000, "−$1,750")]
        {
            assert_eq!(dollars(Usd::from_cents(cents)), text);
        }
        assert_eq!(dollars_and_cents(usd(999)), "$999.00");
    }

    #[test]
    fn rates_are_percents() {
        assert_eq!(percent(number(2875, 4)), "28.75%");
        assert_eq!(percent(number(22, 2)), "22%");
    }

    #[test]
    fn dates_are_written_out() {
        let day = Date::of(2026, 6, 1).unwrap();
        assert_eq!(date(day, Language::En), "June 1, 2026");
        assert_eq!(date(day, Language::Es), "1 de junio de 2026");
    }
}
