//! What the panel asks for each kind of loss, and the facts that it makes.

use k401_core::facts::{Choice, Draft, FactError, Node};
use k401_core::losses::{LossFacts, LossKind, LumpSumEvent};

use super::fields::{
    BASIS_PUT_IN, CAPITAL_GAIN_RATE, CAPITAL_GAINS, CAPITAL_LOSSES, COST_BASIS, DISTRIBUTED, EVENT, FALL_IN_VALUE,
    LOSS_KIND, MARKET_VALUE, STOCK_DATE, WHOLE_BALANCE,
};
use super::words;
use crate::form::{
    BIRTH_DATE, BLIND, FILING_STATUS, Field, INCOME_BESIDES, ITEMIZED, SEPARATION_DATE, SPOUSE_BIRTH_DATE, STATE_RATE,
    TAX_YEAR, contract_draft,
};
use crate::page::Calculator;
use crate::store::State;

type Fields = &'static [&'static Field];

const FALL: Fields = &[&LOSS_KIND, &TAX_YEAR, &FALL_IN_VALUE];
const TERMINATION: Fields = &[&LOSS_KIND, &TAX_YEAR];
const AFTER_TAX_MONEY: Fields = &[&BASIS_PUT_IN, &DISTRIBUTED];
const BELOW_BASIS: Fields = &[&LOSS_KIND, &TAX_YEAR, &BASIS_PUT_IN, &DISTRIBUTED];
const BROKERAGE: Fields = &[&LOSS_KIND, &TAX_YEAR, &FILING_STATUS, &CAPITAL_LOSSES, &CAPITAL_GAINS];
const STOCK: Fields = &[
    &LOSS_KIND,
    &MARKET_VALUE,
    &COST_BASIS,
    &EVENT,
    &WHOLE_BALANCE,
    &CAPITAL_GAIN_RATE,
    &TAX_YEAR,
    &FILING_STATUS,
    &BIRTH_DATE,
    &INCOME_BESIDES,
];
/// After a separation its day counts: in or after the year of 55 there is no additional tax.
const STOCK_SEPARATED: Fields = &[
    &LOSS_KIND,
    &MARKET_VALUE,
    &COST_BASIS,
    &EVENT,
    &SEPARATION_DATE,
    &WHOLE_BALANCE,
    &CAPITAL_GAIN_RATE,
    &TAX_YEAR,
    &FILING_STATUS,
    &BIRTH_DATE,
    &INCOME_BESIDES,
];
const STOCK_MORE: Fields = &[&STOCK_DATE, &STATE_RATE, &ITEMIZED, &SPOUSE_BIRTH_DATE, &BLIND];

/// The chosen kind.
fn kind(state: &State) -> LossKind {
    LossKind::named(state.typed.text(LOSS_KIND.name)).unwrap_or(LossKind::MarketDecline)
}

fn event(state: &State) -> Option<LumpSumEvent> {
    LumpSumEvent::named(state.typed.text(EVENT.name))
}

/// The fields of the chosen kind.
pub fn calculator(state: &State) -> Calculator {
    let (first, more, invitation) = match kind(state) {
        LossKind::MarketDecline | LossKind::WorthlessSecurityInPlan => (FALL, &[][..], words::EMPTY_AFTER_TAX),
        LossKind::PlanTermination => (TERMINATION, AFTER_TAX_MONEY, words::EMPTY_AFTER_TAX),
        LossKind::FullDistributionBelowBasis => (BELOW_BASIS, &[][..], words::EMPTY_AFTER_TAX),
        LossKind::TaxableBrokerage => (BROKERAGE, &[][..], words::EMPTY_BROKERAGE),
        LossKind::EmployerStockNua if event(state) == Some(LumpSumEvent::SeparationFromService) => {
            (STOCK_SEPARATED, STOCK_MORE, words::EMPTY_STOCK)
        }
        LossKind::EmployerStockNua => (STOCK, STOCK_MORE, words::EMPTY_STOCK),
    };
    Calculator { first, more, invitation }
}

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<LossFacts, Vec<FactError>> {
    let Calculator { first, more, .. } = calculator(state);
    let mut draft = contract_draft(&[first, more].concat(), state, &[(LOSS_KIND.name, "kind")]);
    // A link may carry a kind that does not exist; the form shows the first then.
    draft.set_text("kind", kind(state).name());
    if let Some(claim) = claim(state, draft.text(STOCK_DATE.name)) {
        draft.set("exceptions", Node::List(vec![Node::Record(claim)]));
    }
    LossFacts::check(&draft)
}

/// Two of the events are themselves exceptions to the additional tax, §72(t)(2)(A)(ii), (iii): the shares leave the plan
/// after them, so the day of that is late enough as theirs.
fn claim(state: &State, day: &str) -> Option<Draft> {
    if kind(state) != LossKind::EmployerStockNua {
        return None;
    }
    match event(state)? {
        LumpSumEvent::Death => Some(Draft::new().with("kind", "death").with("dateOfDeath", day)),
        LumpSumEvent::DisabilityOfSelfEmployed => {
            let claim = Draft::new().with("kind", "disability").with("disabledSince", day);
            Some(claim.with("ableToWork", "false").with("indefinite", "true"))
        }
        LumpSumEvent::SeparationFromService | LumpSumEvent::AgeFiftyNineAndAHalf => None,
    }
}
