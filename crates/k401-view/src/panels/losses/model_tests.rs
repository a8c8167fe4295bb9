use k401_core::calendar::Date;
use k401_core::losses::loss;
use k401_core::money::usd;

use super::super::form::checked;
use super::*;
use crate::store::{Action, State};

fn of(fields: &[(&'static str, &str)]) -> Model {
    let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
    let state = fields.iter().fold(opened, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned())));
    model(&loss(&checked(&state).unwrap()), 2026, Language::En)
}

const STOCK: [(&str, &str); 8] = [
    ("lossKind", "employer_stock_nua"),
    ("birthDate", "1/10/1965"),
    ("otherIncome", "60000"),
    ("costBasis", "20000"),
    ("marketValue", "100000"),
    ("wholeBalanceInOneYear", "true"),
    ("event", "separation_from_service"),
    ("separationDate", "5/1/2026"),
];

/// `scenarios/loss/market_decline_2026.toml`, before anything is typed.
#[test]
fn the_question_is_answered_before_anything_is_typed() {
    let model = of(&[]);
    assert_eq!((model.answer.as_str(), model.rest.as_str()), ("No.", "Nothing is deducted on the 2026 return."));
    assert_eq!(model.lines.last().unwrap().1, "$0");
}

/// `scenarios/loss/below_basis_2026.toml`.
#[test]
fn basis_that_never_came_back_is_shown_and_not_deducted() {
    let model =
        of(&[("lossKind", "full_distribution_below_basis"), ("afterTaxBasis", "12000"), ("distributed", "7500")]);
    let amounts: Vec<&str> = model.lines.iter().map(|(_, amount)| amount.as_str()).collect();
    assert_eq!(amounts, ["Nowhere on the return", "$4,500", "$0"]);
}

/// `scenarios/loss/brokerage_2026.toml`: 10,000 − 2,000 = 8,000; 3,000 used, 5,000 carried.
#[test]
fn a_taxable_account_says_yes_with_the_amount() {
    let model = of(&[("lossKind", "taxable_brokerage"), ("capitalLosses", "10k"), ("capitalGains", "2k")]);
    assert_eq!(model.answer, "Yes: $3,000");
    let sentence = "First, losses cancel $2,000 of gains. Then $3,000 is taken off your other income this year. \
                    $5,000 is carried to the next year.";
    assert_eq!(model.sentence, sentence);
    let amounts: Vec<&str> = model.lines.iter().map(|(_, amount)| amount.as_str()).collect();
    assert_eq!(amounts, ["Form 8949 and Schedule D", "$2,000", "$5,000", "$3,000", "$3,000"]);
}

/// `scenarios/loss/brokerage_gains.toml`; losses that cancel gains are claimed.
#[test]
fn losses_that_gains_take_up_are_claimed_against_them() {
    let model = of(&[("lossKind", "taxable_brokerage"), ("capitalLosses", "2k"), ("capitalGains", "2k")]);
    assert_eq!((model.answer.as_str(), model.rest.as_str()), ("Yes", "against your gains on the 2026 return"));
    let none = of(&[("lossKind", "taxable_brokerage"), ("capitalLosses", "0"), ("capitalGains", "2k")]);
    assert_eq!((none.answer.as_str(), none.sentence.as_str()), ("No.", "You entered no loss."));
}

/// `scenarios/loss/employer_stock.toml`: 3,750 now, 80,000 × 15% = 12,000 at the sale; 22,114 as ordinary income.
#[test]
fn employer_stock_is_shown_in_three_ways() {
    let stock = of(&STOCK).stock.unwrap();
    let row = |index: usize| stock.ways.rows[index][1..].join(" ");
    assert_eq!(stock.ways.columns.len(), 3);
    assert_eq!(row(0), "$20,000.00 $100,000.00 $0.00");
    assert_eq!(row(1), "$3,750.00 $22,114.00 $0.00");
    assert_eq!(row(2), "$80,000.00 $0.00 $0.00");
    assert_eq!(row(3), "$12,000.00 $0.00 $0.00");
    assert_eq!(row(4), "$0.00 $0.00 $100,000.00");
    assert_eq!(row(5), "$15,750.00 $22,114.00 $0.00");
    assert!(
        stock
            .sentence
            .ends_with("Taxes take $15,750 in all; with the full value as ordinary income they would take $22,114.")
    );
}

/// `scenarios/loss/employer_stock_not_whole.toml`.
#[test]
fn without_a_lump_sum_two_ways_are_left() {
    let stock = of(&STOCK[..5]).stock.unwrap();
    assert_eq!(stock.ways.columns, ["All ordinary income", "Rolled over to an IRA"]);
    assert_eq!(stock.ways.rows[1][1..], ["$22,114.00", "$0.00"]);
    assert!(stock.sentence.ends_with("Taxes take $22,114."));
}

/// The additional tax on 20,000 is 2,000, §72(t)(1); death and separation from 55 lift it, §72(t)(2)(A)(ii), (v).
#[test]
fn the_event_counts_for_the_additional_tax() {
    let tax_now = |event: &str, separated: &str, born: &str| {
        let mut fields = STOCK;
        fields[1].1 = born;
        (fields[6].1, fields[7].1) = (event, separated);
        let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
        let state =
            fields.iter().fold(opened, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned())));
        loss(&checked(&state).unwrap()).result.employer_stock.unwrap().additional_tax
    };
    assert_eq!(tax_now("separation_from_service", "5/1/2026", "3/1/1986"), usd(2_000));
    assert_eq!(tax_now("death", "", "3/1/1986"), Usd::ZERO);
    assert_eq!(tax_now("disability_of_self_employed", "", "3/1/1986"), Usd::ZERO);
    assert_eq!(tax_now("separation_from_service", "5/1/2026", "3/1/1971"), Usd::ZERO);
    assert_eq!(tax_now("separation_from_service", "", "3/1/1971"), usd(2_000));
}
