//! What the panel asks for each way the money moves, and the facts that it makes.

use k401_core::facts::{Choice, FactError};
use k401_core::rollovers::{PaymentKind, RolloverFacts, RolloverKind};

use super::fields::{
    DESTINATION, PAYMENT_KIND, RECEIVED_ON, ROLLED_OVER, ROLLED_OVER_ON, ROLLOVER_KIND, SENT_DIRECTLY, WITHHOLDING_RATE,
};
use super::words;
use crate::form::{
    ACCOUNT_BALANCE, AFTER_TAX_BASIS, AMOUNT, BIRTH_DATE, BLIND, FILING_STATUS, Field, INCOME_BESIDES, ITEMIZED,
    PUBLIC_SAFETY, SEPARATION_DATE, SPOUSE_BIRTH_DATE, STATE_RATE, TAX_YEAR, contract_draft,
};
use crate::page::Calculator;
use crate::store::State;

type Fields = &'static [&'static Field];

const SIXTY_DAY: Fields = &[
    &AMOUNT,
    &ROLLOVER_KIND,
    &RECEIVED_ON,
    &ROLLED_OVER,
    &DESTINATION,
    &PAYMENT_KIND,
    &TAX_YEAR,
    &FILING_STATUS,
    &BIRTH_DATE,
    &INCOME_BESIDES,
];
const SIXTY_DAY_MORE: Fields = &[
    &ROLLED_OVER_ON,
    &SEPARATION_DATE,
    &PUBLIC_SAFETY,
    &AFTER_TAX_BASIS,
    &ACCOUNT_BALANCE,
    &WITHHOLDING_RATE,
    &STATE_RATE,
    &ITEMIZED,
    &SPOUSE_BIRTH_DATE,
    &BLIND,
];
const DIRECT: Fields = &[
    &AMOUNT,
    &ROLLOVER_KIND,
    &SENT_DIRECTLY,
    &DESTINATION,
    &PAYMENT_KIND,
    &TAX_YEAR,
    &FILING_STATUS,
    &BIRTH_DATE,
    &INCOME_BESIDES,
];
const DIRECT_MORE: Fields = &[&AFTER_TAX_BASIS, &ACCOUNT_BALANCE, &STATE_RATE, &ITEMIZED, &SPOUSE_BIRTH_DATE, &BLIND];
/// Some is paid to the person: the day and the separation count.
const DIRECT_IN_PART: Fields = &[
    &AMOUNT,
    &ROLLOVER_KIND,
    &SENT_DIRECTLY,
    &RECEIVED_ON,
    &DESTINATION,
    &PAYMENT_KIND,
    &TAX_YEAR,
    &FILING_STATUS,
    &BIRTH_DATE,
    &INCOME_BESIDES,
];
const DIRECT_IN_PART_MORE: Fields = &[
    &SEPARATION_DATE,
    &PUBLIC_SAFETY,
    &AFTER_TAX_BASIS,
    &ACCOUNT_BALANCE,
    &WITHHOLDING_RATE,
    &STATE_RATE,
    &ITEMIZED,
    &SPOUSE_BIRTH_DATE,
    &BLIND,
];

/// The chosen way.
fn kind(state: &State) -> RolloverKind {
    RolloverKind::named(state.typed.text(ROLLOVER_KIND.name)).unwrap_or(RolloverKind::SixtyDay)
}

/// The fields of the chosen way.
pub fn calculator(state: &State) -> Calculator {
    let payment = state.typed.text(PAYMENT_KIND.name);
    let is_ordinary = payment.is_empty() || payment == PaymentKind::Ordinary.name();
    let goes_whole = is_ordinary && state.typed.text(SENT_DIRECTLY.name).is_empty();
    let (first, more) = match kind(state) {
        RolloverKind::SixtyDay => (SIXTY_DAY, SIXTY_DAY_MORE),
        RolloverKind::Direct if goes_whole => (DIRECT, DIRECT_MORE),
        RolloverKind::Direct => (DIRECT_IN_PART, DIRECT_IN_PART_MORE),
    };
    Calculator { first, more, invitation: words::EMPTY }
}

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<RolloverFacts, Vec<FactError>> {
    let Calculator { first, more, .. } = calculator(state);
    let mut draft = contract_draft(&[first, more].concat(), state, &[(ROLLOVER_KIND.name, "kind")]);
    // A link may carry a way that does not exist; the form shows the usual one then.
    draft.set_text("kind", kind(state).name());
    RolloverFacts::check(&draft)
}
