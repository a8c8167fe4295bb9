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
