//! The outcome of a withdrawal as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::distributions::WithdrawalOutcome;
use k401_core::money::Usd;
use k401_words::{Language, dollars, dollars_and_cents, percent};

use crate::charts::{Fill, Part};
use crate::text;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The amount kept, in large type.
    pub kept: String,
    /// What it is kept of.
    pub of: String,
    /// The whole answer as a sentence.
    pub sentence: String,
    /// The parts of the withdrawal.
    pub parts: Vec<Part>,
    /// The whole of them.
    pub whole: Usd,
    /// Withheld against owed, each with its label.
    pub withholding: Vec<(String, String)>,
}

/// Formats an outcome.
pub fn model(reckoned: &Reckoned<WithdrawalOutcome>, language: Language) -> Model {
    let cost = &reckoned.result;
    let gross = dollars(cost.gross);
    let sentence = [dollars(cost.net), gross.clone(), dollars(cost.total_tax), percent(cost.effective_rate)];
    Model {
        kept: dollars(cost.net),
        of: text::OF_WITHDRAWAL.filled(language, &[gross]),
        sentence: text::KEEP_SENTENCE.filled(language, &sentence),
        parts: parts(cost, language),
        whole: cost.gross,
        withholding: withholding(cost, language),
    }
}

fn parts(cost: &WithdrawalOutcome, language: Language) -> Vec<Part> {
    let all = [
        (text::YOU_KEEP, cost.net, Fill::First),
        (text::INCOME_TAX, cost.income_tax, Fill::Second),
        (text::ADDITIONAL_TAX, cost.additional_tax, Fill::Third),
        (text::STATE_TAX, cost.state_tax, Fill::Fourth),
    ];
    // The first two always: a bar without income tax would hide that there is none. The others where there are any.
    let shown = all.into_iter().enumerate().filter(|(index, (_, amount, _))| *index < 2 || !amount.is_zero());
    shown.map(|(_, (label, amount, fill))| Part { label: label.to(language).into_owned(), amount, fill }).collect()
}

fn withholding(cost: &WithdrawalOutcome, language: Language) -> Vec<(String, String)> {
    let withheld = &cost.withholding;
    let owed = cost.income_tax.plus(cost.additional_tax);
    let (label, balance) = if withheld.due_at_filing.is_negative() {
        (text::REFUND, Usd::ZERO.minus(withheld.due_at_filing))
    } else {
        (text::DUE, withheld.due_at_filing)
    };
    vec![
        (text::WITHHELD.filled(language, &[percent(withheld.rate)]), dollars_and_cents(withheld.federal)),
        (text::YOUR_CHECK.to(language).into_owned(), dollars_and_cents(withheld.check)),
        (text::OWED.to(language).into_owned(), dollars_and_cents(owed)),
        (label.to(language).into_owned(), dollars_and_cents(balance)),
    ]
}
