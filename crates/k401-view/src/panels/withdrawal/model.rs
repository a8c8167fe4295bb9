//! The outcome of a withdrawal as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::distributions::WithdrawalOutcome;
use k401_core::money::Usd;
use k401_words::{Language, dollars, percent};

use crate::charts::{Fill, Part};
use crate::parts::withholding;
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
    let withheld = &cost.withholding;
    let gross = dollars(cost.gross);
    let sentence = [dollars(cost.net), gross.clone(), dollars(cost.total_tax), percent(cost.effective_rate)];
    Model {
        kept: dollars(cost.net),
        of: text::OF_WITHDRAWAL.filled(language, &[gross]),
        sentence: text::KEEP_SENTENCE.filled(language, &sentence),
        parts: parts(cost, language),
        whole: cost.gross,
        withholding: withholding(
            withheld.rate,
            withheld.federal,
            withheld.check,
            cost.income_tax.plus(cost.additional_tax),
            withheld.due_at_filing,
            language,
        ),
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
