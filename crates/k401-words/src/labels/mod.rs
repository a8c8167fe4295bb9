//! The label of each worksheet line, one file a rule family.

mod contribution;
mod exceptions;
mod hardship;
mod income_tax;
mod loans;
mod loss;
mod periodic_payments;
mod required_minimum;
mod rollover;
mod roth_conversion;
mod withdrawal;

use k401_core::worksheet::Key;

use crate::Text;

/// What a worksheet line is called.
pub const fn label(key: Key) -> Text {
    match key {
        Key::IncomeTax(line) => income_tax::label(line),
        Key::Withdrawal(line) => withdrawal::label(line),
        Key::Loan(line) => loans::label(line),
        Key::Contribution(line) => contribution::label(line),
        Key::RequiredMinimum(line) => required_minimum::label(line),
        Key::PeriodicPayments(line) => periodic_payments::label(line),
        Key::Rollover(line) => rollover::label(line),
        Key::RothConversion(line) => roth_conversion::label(line),
        Key::Loss(line) => loss::label(line),
        Key::Exception(line) => exceptions::label(line),
        Key::Hardship(line) => hardship::label(line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use std::collections::BTreeSet;

    #[test]
    fn every_line_has_a_label_of_its_own_in_both_languages() {
        for language in Language::CHOICES {
            let labels: BTreeSet<_> = Key::all().into_iter().map(|key| label(key).to(language)).collect();
            assert_eq!(labels.len(), Key::all().len(), "{language:?}");
            assert!(labels.iter().all(|label| !label.is_empty()));
        }
    }
}
