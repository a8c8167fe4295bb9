//! The outcome as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::required_minimum::{ProjectedYear, RequiredMinimumOutcome};
use k401_words::{Language, date, distribution_table, dollars, dollars_and_cents, percent};

use super::words as w;
use crate::parts::{Line, line};

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What must be taken, in large type.
    pub amount: String,
    /// For which year.
    pub of: String,
    /// The whole answer as a sentence.
    pub sentence: String,
    /// Amounts, days and what they come from.
    pub when: Vec<Line>,
    /// The excise tax; empty when nothing is left to be taken.
    pub missed: Vec<Line>,
}

/// Formats an outcome for a year.
pub fn model(reckoned: &Reckoned<RequiredMinimumOutcome>, year: u16, language: Language) -> Model {
    let found = &reckoned.result;
    let named = [year.to_string()];
    let of = match (&found.first_year, found.required) {
        (Some(_), true) => w::TWO_IN_YEAR,
        (Some(_), false) => w::IN_YEAR,
        (None, _) => w::FOR_YEAR,
    };
    let mut sentence = match found.factor {
        Some(factor) => {
            let table = distribution_table(found.table).to(language).into_owned();
            let before = year.saturating_sub(1).to_string();
            w::SENTENCE.filled(language, &[before, factor.to_text(), table, dollars(found.amount)])
        }
        None => w::SENTENCE_NONE.filled(language, &named),
    };
    if let Some(first) = &found.first_year {
        let values = [first.year.to_string(), dollars(first.amount), date(first.due_by, language)];
        sentence = [&sentence, " ", w::SENTENCE_FIRST.filled(language, &values).as_str()].concat();
    }
    Model {
        amount: dollars(found.total_due),
        of: of.filled(language, &named),
        sentence,
        when: when(found, year, language),
        missed: missed(found, language),
    }
}

fn when(found: &RequiredMinimumOutcome, year: u16, language: Language) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(first) = &found.first_year {
        let label = w::FIRST_DUE.filled(language, &[first.year.to_string(), date(first.due_by, language)]);
        lines.push((label, dollars_and_cents(first.amount)));
    }
    if let Some(factor) = found.factor {
        lines.push((w::AMOUNT_FOR.filled(language, &[year.to_string()]), dollars_and_cents(found.amount)));
        lines.extend(found.due_by.map(|day| line(w::DUE_BY, date(day, language), language)));
        lines.push(line(w::AGE, found.age.to_string(), language));
        lines.push(line(w::FACTOR, factor.to_text(), language));
        lines.push(line(w::TABLE, distribution_table(found.table).to(language).into_owned(), language));
    } else {
        lines.push(line(w::AGE, found.age.to_string(), language));
    }
    lines.extend(found.first_distribution_year.map(|year| line(w::REQUIRED_FROM, year.to_string(), language)));
    lines.extend(found.required_beginning_date.map(|day| line(w::FIRST_DUE_BY, date(day, language), language)));
    lines
}

fn missed(found: &RequiredMinimumOutcome, language: Language) -> Vec<Line> {
    let of_first = found.first_year.as_ref().map_or(k401_core::money::Usd::ZERO, |first| first.shortfall);
    let shortfall = found.shortfall.plus(of_first);
    if shortfall.is_zero() {
        return Vec::new();
    }
    let excise = &found.excise;
    let mut lines = vec![
        line(w::STILL_TO_TAKE, dollars_and_cents(shortfall), language),
        (w::EXCISE.filled(language, &[percent(excise.rate)]), dollars_and_cents(excise.amount)),
    ];
    if let Some(day) = excise.correction_window_ends_on {
        let label = w::EXCISE_CORRECTED.filled(language, &[percent(excise.rate_if_corrected)]);
        lines.push((label, dollars_and_cents(excise.amount_if_corrected)));
        lines.push(line(w::CORRECT_BY, date(day, language), language));
    }
    lines
}

/// A year ahead: its number, age, balance, factor, distribution and balance at its end.
pub fn row(year: &ProjectedYear) -> [String; 6] {
    [
        year.year.to_string(),
        year.age.to_string(),
        dollars_and_cents(year.balance),
        year.factor.map(k401_core::money::Rate::to_text).unwrap_or_default(),
        dollars_and_cents(year.amount),
        dollars_and_cents(year.year_end_balance),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::facts::Draft;
    use k401_core::required_minimum::{RequiredMinimumFacts, required_minimum_distribution};

    fn of(year: u16, birth_date: &str, taken: &str) -> Model {
        let draft = Draft::new()
            .with("taxYear", &year.to_string())
            .with("birthDate", birth_date)
            .with("priorYearEndBalance", "100000")
            .with("taken", taken);
        model(&required_minimum_distribution(&RequiredMinimumFacts::check(&draft).unwrap()), year, Language::En)
    }

    /// `scenarios/required_minimum_distribution/excise_2023.toml`: 75 is 24.6.
    #[test]
    fn the_excise_has_two_rates_from_2023() {
        let shown = of(2023, "1948-01-01", "1000");
        let values: Vec<&str> = shown.missed.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["$3,065.04", "$766.26", "$306.50", "December 31, 2025"]);
        assert_eq!(shown.missed.get(1).map(|(label, _)| label.as_str()), Some("Excise tax (25%)"));
    }

    #[test]
    fn the_excise_has_one_rate_through_2022() {
        assert_eq!(of(2022, "1948-01-01", "").missed.len(), 2);
    }

    #[test]
    fn nothing_is_missed_once_all_is_taken() {
        assert!(of(2023, "1948-01-01", "4065.04").missed.is_empty());
    }

    #[test]
    fn a_year_before_the_age_says_so() {
        let shown = of(2026, "1970-01-01", "");
        assert_eq!((shown.amount.as_str(), shown.of.as_str()), ("$0", "for 2026"));
        assert!(shown.sentence.starts_with("Nothing must be taken from this account for 2026."));
    }
}
