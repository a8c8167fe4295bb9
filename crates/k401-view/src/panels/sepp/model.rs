//! The outcome as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::notice::NoticeCode;
use k401_core::periodic_payments::{MethodPayment, PeriodicPaymentsOutcome};
use k401_words::{Language, date, dollars, dollars_and_cents, percent, periodic_method};

use super::words as w;
use crate::parts::{Line, line};

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The highest yearly payment, in large type.
    pub highest: String,
    /// By which method.
    pub of: String,
    /// The whole answer as a sentence.
    pub sentence: String,
    /// Name, factor and yearly payment of each method.
    pub methods: Vec<[String; 3]>,
    /// The rules of the series.
    pub rules: Vec<Line>,
    /// What a change costs; empty without one.
    pub change: Vec<Line>,
}

/// Formats an outcome.
pub fn model(reckoned: &Reckoned<PeriodicPaymentsOutcome>, language: Language) -> Model {
    let found = &reckoned.result;
    let name = |method: &MethodPayment| periodic_method(method.method).to(language).into_owned();
    let highest =
        found.methods.iter().reduce(|most, next| if next.annual_payment > most.annual_payment { next } else { most });
    // Whoever is 59½ by the first payment needs no series, and nothing binds them to it.
    let is_free = reckoned.notices.iter().any(|notice| notice.code == NoticeCode::SeriesNotNeeded);
    let mut values: Vec<String> = found.methods.iter().map(|method| dollars(method.annual_payment)).collect();
    values.push(date(found.ends_on, language));
    let sentence = if is_free { w::SENTENCE_FREE } else { w::SENTENCE };
    Model {
        highest: highest.map(|method| dollars(method.annual_payment)).unwrap_or_default(),
        of: w::REST.filled(language, &[highest.map(name).unwrap_or_default()]),
        sentence: sentence.filled(language, &values),
        methods: found
            .methods
            .iter()
            .map(|method| [name(method), method.factor.to_text(), dollars_and_cents(method.annual_payment)])
            .collect(),
        rules: rules(found, is_free, language),
        change: found
            .recapture
            .iter()
            .map(|change| line(w::CHANGE_COST, dollars_and_cents(change.amount), language))
            .collect(),
    }
}

fn rules(found: &PeriodicPaymentsOutcome, is_free: bool, language: Language) -> Vec<Line> {
    let mut lines = Vec::new();
    if !is_free {
        lines.push(line(w::ENDS_ON, date(found.ends_on, language), language));
    }
    lines.push(line(w::MAXIMUM_RATE, percent(found.maximum_rate), language));
    lines.push(line(w::AGE, found.age.to_string(), language));
    lines.extend(found.beneficiary_age.map(|age| line(w::BENEFICIARY_AGE, age.to_string(), language)));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::facts::Draft;
    use k401_core::periodic_payments::{PeriodicPaymentsFacts, periodic_payments};

    fn of(birth_date: &str, rate: &str) -> Model {
        let draft = Draft::new()
            .with("balance", "400000")
            .with("birthDate", birth_date)
            .with("firstPaymentDate", "2026-06-01")
            .with("table", "single")
            .with("interestRate", rate);
        model(&periodic_payments(&PeriodicPaymentsFacts::check(&draft).unwrap()), Language::En)
    }

    #[test]
    fn the_highest_of_the_three_is_shown_with_its_method() {
        let shown = of("1976-05-10", "0.04");
        assert_eq!((shown.highest.as_str(), shown.of.as_str()), ("$22,030.31", "a year (Fixed annuitization)"));
        assert_eq!(shown.methods.len(), 3);
        assert!(shown.change.is_empty());
    }

    #[test]
    fn no_day_binds_someone_who_is_59_and_a_half() {
        let rules = |shown: Model| shown.rules.first().map(|(label, _)| label.clone());
        assert_eq!(rules(of("1966-12-01", "0.04")).as_deref(), Some("Highest interest rate allowed"));
        assert_eq!(rules(of("1966-12-02", "0.04")).as_deref(), Some("May change from"));
    }
}
