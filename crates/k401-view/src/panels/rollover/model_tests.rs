use k401_core::calendar::Date;
use k401_core::rollovers::rollover;

use super::super::form::checked;
use super::*;
use crate::store::{Action, State};

/// The shared example: 20,000, single, born March 1, 1986, 60,000 of other income, received on June 1, 2026.
const EXAMPLE: [(&str, &str); 3] = [("amount", "$20,000"), ("birthDate", "3/1/1986"), ("otherIncome", "60k")];

fn of(more: &[(&'static str, &str)]) -> Model {
    let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
    let fields = EXAMPLE.iter().chain(more);
    let state = fields.fold(opened, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned())));
    model(&rollover(&checked(&state).unwrap()), Language::En)
}

fn line<'a>(model: &'a Model, label: &str) -> &'a str {
    model.lines.iter().chain(&model.withholding).find(|(known, _)| known == label).map_or("", |(_, amount)| amount)
}

/// `scenarios/rollover/check_only.toml`.
#[test]
fn a_check_says_what_to_add_by_when_and_what_is_taxed_otherwise() {
    let model = of(&[]);
    assert_eq!(
        [&model.lead, &model.amount, &model.rest].map(String::as_str),
        ["Add from other money", "$4,000", "to the check, by July 31, 2026",]
    );
    let sentence = "The plan withholds $4,000 (20%) and pays you $16,000. To roll over the whole $20,000, add $4,000 of \
                    other money to the check by July 31, 2026. If you roll over the check alone, $4,000 counts as a \
                    withdrawal.";
    assert_eq!(model.sentence, sentence);
    assert_eq!(line(&model, "Income tax"), "$480");
    assert_eq!(line(&model, "10% additional tax"), "$400");
    assert_eq!(line(&model, "Back to you when you file"), "$3,120.00");
}

/// The `ways` of the same scenario.
#[test]
fn the_three_ways_stand_side_by_side() {
    let rows = of(&[]).ways.unwrap().rows;
    let amounts: Vec<String> = rows.iter().map(|row| row[1..].join(" ")).collect();
    assert_eq!(
        amounts,
        [
            "$20,000 $16,000 $0",
            "$4,000 $0 $0",
            "$20,000 $16,000 $0",
            "$0 $4,000 $20,000",
            "$0 $480 $3,750",
            "$0 $400 $2,000",
            "$0 $880 $5,750",
            "−$4,000 −$3,120 $1,750",
        ]
    );
}

/// `scenarios/rollover/direct_whole.toml` and `direct_in_part.toml`.
#[test]
fn a_direct_rollover_says_what_is_taxed() {
    let whole = of(&[("rolloverKind", "direct")]);
    assert_eq!([&whole.lead, &whole.amount, &whole.rest].map(String::as_str), ["Taxed now", "$0", "of $20,000"]);
    assert_eq!(whole.sentence, "The plan sends $20,000 directly and withholds nothing.");
    assert_eq!(whole.ways, None);
    let part = of(&[("rolloverKind", "direct"), ("rolledOver", "15k")]);
    assert_eq!(part.amount, "$5,000");
    assert!(part.sentence.starts_with("The plan sends $15,000 directly, withholds $1,000 and pays you $4,000."));
    assert!(part.sentence.ends_with("by July 31, 2026."), "{}", part.sentence);
    assert_eq!(line(&part, "Still due when you file"), "$100.00");
}

/// `scenarios/rollover/hardship.toml`: 10% withheld, all of it taxed.
#[test]
fn a_payment_that_cannot_be_rolled_over_says_why() {
    for kind in ["sixty_day", "direct"] {
        let model = of(&[("rolloverKind", kind), ("paymentKind", "hardship")]);
        assert_eq!((model.lead.as_str(), model.amount.as_str()), ("Taxed now", "$20,000"));
        assert_eq!(model.sentence, "A hardship distribution cannot be rolled over.");
        assert_eq!(line(&model, "Withheld by the plan (10%)"), "$2,000.00");
        assert_eq!(model.ways, None);
    }
}

/// The 60th day after June 1 is July 31.
#[test]
fn money_that_comes_too_late_is_taxed() {
    let late = of(&[("rolledOverOn", "8/1/2026")]);
    assert_eq!((late.lead.as_str(), late.amount.as_str()), ("Taxed now", "$20,000"));
    assert!(late.sentence.starts_with("The money arrived after the 60th day"), "{}", late.sentence);
    assert_eq!(of(&[("rolledOverOn", "7/31/2026")]).amount, "$4,000");
}

/// `scenarios/rollover/after_tax_paid_out.toml`: 16,000 withheld of 80,000; the check of 84,000 holds all of it.
#[test]
fn a_check_that_holds_all_the_income_is_enough() {
    let model = of(&[("amount", "100k"), ("afterTaxBasis", "20k"), ("accountBalance", "100k")]);
    assert_eq!(model.amount, "$16,000");
    assert!(model.sentence.ends_with("The check alone holds all the money that was not taxed yet."));
    assert_eq!(line(&model, "Income now"), "$0");
}

/// Below $200 nothing is withheld, §3405(d).
#[test]
fn a_small_check_needs_nothing_from_other_money() {
    let model = of(&[("amount", "199")]);
    assert_eq!(model.amount, "$0");
    let sentence = "The plan withholds nothing and pays you $199. To roll over the whole $199, pay the check in by July \
                    31, 2026.";
    assert_eq!(model.sentence, sentence);
}

/// 20,000 to a Roth IRA directly: 780 + 2,970 = 3,750, no additional tax.
#[test]
fn pre_tax_money_to_a_roth_ira_is_income_now() {
    let model = of(&[("rolloverKind", "direct"), ("destination", "roth_ira")]);
    assert_eq!(model.amount, "$20,000");
    assert!(model.sentence.ends_with("is income now: $20,000."), "{}", model.sentence);
    assert_eq!([line(&model, "Income tax"), line(&model, "10% additional tax")], ["$3,750", "$0"]);
}

/// Born March 1, 1971 and separated in the year of 55: no additional tax, §72(t)(2)(A)(v). 4,000 × 12% = 480.
#[test]
fn separation_in_the_year_of_55_counts() {
    let model = of(&[("birthDate", "3/1/1971"), ("separationDate", "2/1/2026")]);
    assert_eq!([line(&model, "Income tax"), line(&model, "10% additional tax")], ["$480", "$0"]);
}
