//! The outcome of a Roth conversion as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::money::Usd;
use k401_core::roth_conversion::RothConversionOutcome;
use k401_core::text::joined;
use k401_words::{Language, Text, date, dollars, percent};

use super::words;
use crate::text;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// All taxes, in large type.
    pub tax: String,
    /// What they are on.
    pub of: String,
    /// The whole answer in sentences.
    pub sentence: String,
    /// What it costs now.
    pub cost: Vec<(String, String)>,
    /// The break-even rate, and what it means; nothing where nothing is taxed.
    pub break_even: Option<BreakEven>,
    /// From when it can be taken out; nothing where nothing is taxed.
    pub free_from: Option<String>,
    /// What a later withdrawal costs, when one was given.
    pub later: Vec<(String, String)>,
}

/// The break-even rate.
#[derive(Clone, Debug, PartialEq)]
pub struct BreakEven {
    /// What it means.
    pub sentence: String,
    /// The rate.
    pub lines: [(String, String); 1],
}

/// Formats an outcome of a year.
pub fn model(reckoned: &Reckoned<RothConversionOutcome>, year: u16, language: Language) -> Model {
    let outcome = &reckoned.result;
    let has_income = outcome.taxable.is_positive();
    let later = outcome.recapture.map(|later| {
        [(words::FROM_INCOME, later.from_income), (words::RECAPTURED, later.additional_tax)]
            .map(|(label, amount)| (label.to(language).into_owned(), dollars(amount)))
    });
    let free_from = date(outcome.free_of_recapture_from, language);
    Model {
        tax: dollars(outcome.total_tax),
        of: words::ON.filled(language, &[dollars(outcome.amount)]),
        sentence: sentence(outcome, year, language),
        cost: cost(outcome, language),
        break_even: has_income.then(|| break_even(outcome, language)),
        free_from: has_income.then(|| words::FREE_FROM.filled(language, &[free_from])),
        later: later.map(Vec::from).unwrap_or_default(),
    }
}

fn sentence(outcome: &RothConversionOutcome, year: u16, language: Language) -> String {
    let [amount, taxable, converted] = [outcome.amount, outcome.taxable, outcome.converted].map(dollars);
    let adds = words::ADDS.filled(language, &[amount, taxable, year.to_string(), converted]);
    if outcome.spent_on_tax.is_positive() {
        joined(&[adds, words::PAID_FROM_IT.filled(language, &[dollars(outcome.spent_on_tax)])], " ")
    } else if outcome.total_tax.is_positive() {
        joined(&[adds, words::PAID_OUTSIDE.to(language).into_owned()], " ")
    } else {
        adds
    }
}

fn cost(outcome: &RothConversionOutcome, language: Language) -> Vec<(String, String)> {
    let all: [(Text, Usd, bool); 6] = [
        (words::CONVERTED, outcome.converted, true),
        (words::INCOME, outcome.taxable, true),
        (text::INCOME_TAX, outcome.income_tax, true),
        (text::ADDITIONAL_TAX, outcome.additional_tax, false),
        (text::STATE_TAX, outcome.state_tax, false),
        (words::ALL_TAXES, outcome.total_tax, true),
    ];
    let shown = all.into_iter().filter(|(_, amount, is_always)| *is_always || !amount.is_zero());
    shown.map(|(label, amount, _)| (label.to(language).into_owned(), dollars(amount))).collect()
}

fn break_even(outcome: &RothConversionOutcome, language: Language) -> BreakEven {
    let rate = percent(outcome.break_even_rate);
    BreakEven {
        sentence: words::BREAK_EVEN_SENTENCE.filled(language, core::slice::from_ref(&rate)),
        lines: [(words::BREAK_EVEN.to(language).into_owned(), rate)],
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
