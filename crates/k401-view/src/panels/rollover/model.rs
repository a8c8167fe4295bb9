//! The outcome of a rollover as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::rollovers::{RolloverChoice, RolloverOutcome};
use k401_core::text::joined;
use k401_words::{Language, Text, date, dollars, percent, rollover_refusal, rollover_way};

use super::words;
use crate::parts::{Comparison, Line, withholding};
use crate::text;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What the amount is.
    pub lead: String,
    /// The amount to be put back, or taxed, in large type.
    pub amount: String,
    /// By when, or of what.
    pub rest: String,
    /// The whole answer in sentences.
    pub sentence: String,
    /// What is taxed now and later.
    pub lines: Vec<(String, String)>,
    /// Withheld against owed.
    pub withholding: Vec<Line>,
    /// The ways of a 60-day rollover.
    pub ways: Option<Comparison>,
}

/// Formats an outcome.
pub fn model(reckoned: &Reckoned<RolloverOutcome>, language: Language) -> Model {
    let outcome = &reckoned.result;
    // A 60-day rollover that the law allows has ways to choose from.
    let deadline = outcome.deadline.filter(|_| !outcome.ways.is_empty());
    let (lead, amount, rest) = match deadline {
        Some(last) => (words::ADD, outcome.must_replace, words::BY.filled(language, &[date(last, language)])),
        None => (words::TAXED_NOW, outcome.taxable, words::OF.filled(language, &[dollars(outcome.amount)])),
    };
    Model {
        lead: lead.to(language).into_owned(),
        amount: dollars(amount),
        rest,
        sentence: sentence(outcome, language),
        lines: lines(outcome, language),
        withholding: withholding(
            outcome.withholding_rate,
            outcome.withheld,
            outcome.check,
            outcome.income_tax.plus(outcome.additional_tax),
            outcome.due_at_filing,
            language,
        ),
        ways: (!outcome.ways.is_empty()).then(|| ways(&outcome.ways, language)),
    }
}

fn sentence(outcome: &RolloverOutcome, language: Language) -> String {
    if let Some(refusal) = outcome.why_not {
        return rollover_refusal(refusal).to(language).into_owned();
    }
    let mut sentences = if outcome.ways.is_empty() { sent(outcome, language) } else { paid_out(outcome, language) };
    if outcome.converted.is_positive() {
        sentences.push(words::ROTH_IS_INCOME.filled(language, &[dollars(outcome.converted)]));
    }
    joined(&sentences, " ")
}

fn deadline(outcome: &RolloverOutcome, language: Language) -> String {
    outcome.deadline.map(|last| date(last, language)).unwrap_or_default()
}

/// The plan sent it.
fn sent(outcome: &RolloverOutcome, language: Language) -> Vec<String> {
    let (rolled, check) = (dollars(outcome.rolled_over), dollars(outcome.check));
    if outcome.check.is_zero() {
        return vec![words::SENT.filled(language, &[rolled])];
    }
    let values = [rolled, dollars(outcome.withheld), check, deadline(outcome, language)];
    vec![words::SENT_IN_PART.filled(language, &values)]
}

/// The plan paid it to the reader.
fn paid_out(outcome: &RolloverOutcome, language: Language) -> Vec<String> {
    let [amount, check, withheld] = [outcome.amount, outcome.check, outcome.withheld].map(dollars);
    let last = deadline(outcome, language);
    if outcome.must_replace.is_zero() {
        let pay_in = words::TO_ROLL_CHECK.filled(language, &[amount, last]);
        return vec![words::WITHHOLDS_NOTHING.filled(language, &[check]), pay_in];
    }
    let otherwise = if outcome.taxable_if_not_replaced.is_positive() {
        words::OTHERWISE.filled(language, &[dollars(outcome.taxable_if_not_replaced)])
    } else {
        words::CHECK_IS_ENOUGH.to(language).into_owned()
    };
    let rate = percent(outcome.withholding_rate);
    vec![
        words::WITHHOLDS.filled(language, &[withheld, rate, check]),
        words::TO_ROLL_ALL.filled(language, &[amount, dollars(outcome.must_replace), last]),
        otherwise,
    ]
}

fn lines(outcome: &RolloverOutcome, language: Language) -> Vec<(String, String)> {
    let said = |text: Text| text.to(language).into_owned();
    // Those that may be nothing are shown where they are something.
    let all = [
        (said(words::ROLLED_OVER), outcome.rolled_over, true),
        (said(words::FROM_OTHER), outcome.from_other_funds, false),
        (said(words::INCOME_LATER), outcome.deferred, false),
        (said(words::INCOME_NOW), outcome.taxable, true),
        (said(words::TO_ROTH), outcome.converted, false),
        (said(text::INCOME_TAX), outcome.income_tax, true),
        (said(text::ADDITIONAL_TAX), outcome.additional_tax, true),
        (said(text::STATE_TAX), outcome.state_tax, false),
    ];
    let shown = all.into_iter().filter(|(_, amount, is_always)| *is_always || !amount.is_zero());
    shown.map(|(label, amount, _)| (label, dollars(amount))).collect()
}

fn ways(choices: &[RolloverChoice], language: Language) -> Comparison {
    let labels = [
        words::ROLLED_OVER,
        words::FROM_OTHER,
        words::INCOME_LATER,
        words::INCOME_NOW,
        text::INCOME_TAX,
        text::ADDITIONAL_TAX,
        words::ALL_TAXES,
        words::DUE_OR_BACK,
    ];
    let amounts = |choice: &RolloverChoice| {
        let amounts = [
            choice.rolled_over,
            choice.from_other_funds,
            choice.deferred,
            choice.taxable,
            choice.income_tax,
            choice.additional_tax,
            choice.total_tax,
            choice.due_at_filing,
        ];
        amounts.map(dollars).to_vec()
    };
    let columns = choices.iter().map(|choice| rollover_way(choice.way).to(language).into_owned()).collect();
    let amounts: Vec<Vec<String>> = choices.iter().map(amounts).collect();
    Comparison::of(columns, &labels, &amounts, language)
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
