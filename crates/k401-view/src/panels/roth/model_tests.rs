use k401_core::calendar::Date;
use k401_core::roth_conversion::roth_conversion;

use super::super::form::checked;
use super::*;
use crate::store::{Action, State};

/// The shared example: 20,000, single, born March 1, 1986, 60,000 of other income.
const EXAMPLE: [(&str, &str); 3] = [("amount", "$20,000"), ("birthDate", "3/1/1986"), ("otherIncome", "60k")];
const FROM_IT: [(&str, &str); 2] = [("target", "roth_ira"), ("payTaxFrom", "converted")];

fn of(more: &[(&'static str, &str)]) -> Model {
    let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
    let fields = EXAMPLE.iter().chain(more);
    let state = fields.fold(opened, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned())));
    model(&roth_conversion(&checked(&state).unwrap()), 2026, Language::En)
}

fn amounts(lines: &[(String, String)]) -> Vec<&str> {
    lines.iter().map(|(_, amount)| amount.as_str()).collect()
}

/// `scenarios/roth_conversion/tax_from_outside.toml`.
#[test]
fn tax_paid_from_other_money() {
    let model = of(&[]);
    assert_eq!((model.tax.as_str(), model.of.as_str()), ("$3,750", "on a $20,000 conversion"));
    let sentence = "Converting $20,000 adds $20,000 to your 2026 income. $20,000 becomes Roth money. The tax is paid from \
                    other money.";
    assert_eq!(model.sentence, sentence);
    assert_eq!(amounts(&model.cost), ["$20,000", "$20,000", "$3,750", "$3,750"]);
    assert_eq!(model.break_even.unwrap().lines[0].1, "18.75%");
    assert!(model.free_from.unwrap().starts_with("From January 1, 2031 "));
    assert_eq!(model.later, []);
}

/// `scenarios/roth_conversion/tax_from_the_conversion.toml`: 375 more, 16,250 arrives; 4,125 ÷ 20,000 = 20.63%.
#[test]
fn tax_paid_out_of_the_amount() {
    let model = of(&FROM_IT);
    assert_eq!(model.tax, "$4,125");
    assert!(model.sentence.ends_with("$16,250 becomes Roth money. $3,750 of the amount pays the income tax."));
    assert_eq!(amounts(&model.cost), ["$16,250", "$20,000", "$3,750", "$375", "$4,125"]);
    assert_eq!(model.break_even.unwrap().lines[0].1, "20.63%");
}

/// Inside the plan nothing can pay the tax: a choice made before is set aside, not a contradiction.
#[test]
fn inside_the_plan_the_tax_is_paid_from_other_money() {
    assert_eq!(of(&[("payTaxFrom", "converted"), ("target", "in_plan")]).tax, "$3,750");
}

/// `scenarios/roth_conversion/taken_out_after_tax_was_paid_from_it.toml`: 16,250 × 10% = 1,625.
#[test]
fn a_later_withdrawal_bears_the_additional_tax() {
    let later = [("withdrawnOn", "1/1/2027"), ("withdrawnAmount", "25k")];
    assert_eq!(amounts(&of(&[FROM_IT, later].concat()).later), ["$16,250", "$1,625"]);
    // `taken_out_the_day_after.toml`.
    assert_eq!(amounts(&of(&[("withdrawnOn", "1/1/2031"), ("withdrawnAmount", "10k")]).later), ["$10,000", "$0"]);
}

/// `scenarios/roth_conversion/all_after_tax_money.toml`.
#[test]
fn where_nothing_is_taxed_there_is_nothing_to_weigh() {
    let model = of(&[("afterTaxBasis", "20k")]);
    assert_eq!((model.tax.as_str(), model.break_even, model.free_from), ("$0", None, None));
    assert!(model.sentence.ends_with("$20,000 becomes Roth money."));
}
