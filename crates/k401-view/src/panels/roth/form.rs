//! What the panel asks, and the facts that it makes.

use k401_core::facts::{Choice, Draft, FactError, Node};
use k401_core::roth_conversion::{ConversionTarget, RothConversionFacts, TaxSource};

use super::fields::{AFTER_TAX_MONEY, CONVERSION_DATE, PAY_TAX_FROM, TARGET, WITHDRAWN_AMOUNT, WITHDRAWN_ON};
use super::words;
use crate::form::{
    ACCOUNT_BALANCE, AMOUNT, BIRTH_DATE, BLIND, FILING_STATUS, Field, INCOME_BESIDES, ITEMIZED, PUBLIC_SAFETY,
    SEPARATION_DATE, SPOUSE_BIRTH_DATE, STATE_RATE, TAX_YEAR, contract_draft,
};
use crate::page::Calculator;
use crate::store::State;

type Fields = &'static [&'static Field];

const IN_PLAN: Fields = &[&AMOUNT, &TARGET, &TAX_YEAR, &FILING_STATUS, &BIRTH_DATE, &INCOME_BESIDES];
const ROTH_IRA: Fields = &[&AMOUNT, &TARGET, &PAY_TAX_FROM, &TAX_YEAR, &FILING_STATUS, &BIRTH_DATE, &INCOME_BESIDES];
const MORE: Fields = &[
    &AFTER_TAX_MONEY,
    &ACCOUNT_BALANCE,
    &WITHDRAWN_ON,
    &WITHDRAWN_AMOUNT,
    &STATE_RATE,
    &ITEMIZED,
    &SPOUSE_BIRTH_DATE,
    &BLIND,
];
/// Part of it pays the tax, and is a distribution: the day and the separation count.
const SPENT: Fields =
    &[&AMOUNT, &TARGET, &PAY_TAX_FROM, &CONVERSION_DATE, &TAX_YEAR, &FILING_STATUS, &BIRTH_DATE, &INCOME_BESIDES];
const SPENT_MORE: Fields = &[
    &SEPARATION_DATE,
    &PUBLIC_SAFETY,
    &AFTER_TAX_MONEY,
    &ACCOUNT_BALANCE,
    &WITHDRAWN_ON,
    &WITHDRAWN_AMOUNT,
    &STATE_RATE,
    &ITEMIZED,
    &SPOUSE_BIRTH_DATE,
    &BLIND,
];

/// The fields of the chosen way.
pub fn calculator(state: &State) -> Calculator {
    let goes_out = state.typed.text(TARGET.name) == ConversionTarget::RothIra.name();
    let pays_itself = state.typed.text(PAY_TAX_FROM.name) == TaxSource::Converted.name();
    let (first, more) = match (goes_out, pays_itself) {
        (false, _) => (IN_PLAN, MORE),
        (true, false) => (ROTH_IRA, MORE),
        (true, true) => (SPENT, SPENT_MORE),
    };
    Calculator { first, more, invitation: words::EMPTY }
}

/// The record of the contract with a later withdrawal, and the fields here that make it.
const LATER: &str = "withdrawnLater";
const LATER_FIELDS: [(&Field, &str); 2] = [(&WITHDRAWN_ON, "on"), (&WITHDRAWN_AMOUNT, "amount")];

/// The facts of what was typed.
///
/// # Errors
/// Every problem, under the names of the fields here.
pub fn checked(state: &State) -> Result<RothConversionFacts, Vec<FactError>> {
    let Calculator { first, more, .. } = calculator(state);
    let typed = contract_draft(&[first, more].concat(), state, &[]);
    let (mut draft, mut later) = (Draft::new(), Draft::new());
    for name in typed.names() {
        match (LATER_FIELDS.iter().find(|(field, _)| field.name == name), typed.get(name)) {
            (Some((_, there)), _) => later.set_text(there, typed.text(name)),
            (None, Some(node)) => draft.set(name, node.clone()),
            (None, None) => {}
        }
    }
    if later.names().next().is_some() {
        draft.set(LATER, Node::Record(later));
    }
    RothConversionFacts::check(&draft).map_err(|errors| errors.into_iter().map(renamed).collect())
}

/// `withdrawnLater.amount` is another field here than `amount`.
fn renamed(mut error: FactError) -> FactError {
    for (field, there) in LATER_FIELDS {
        if error.field == [LATER, ".", there].concat() {
            field.name.clone_into(&mut error.field);
        }
    }
    error
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::calendar::Date;

    use crate::store::Action;

    #[test]
    fn problems_of_a_later_withdrawal_are_those_of_its_own_fields() {
        let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
        let typed = [
            ("amount", "20k"),
            ("birthDate", "3/1/1986"),
            ("otherIncome", "60k"),
            ("withdrawnOn", "12/31/2025"),
            ("withdrawnAmount", "x"),
        ];
        let state = typed.into_iter().fold(opened, |state, (name, text)| state.after(Action::Typed(name, text.into())));
        let errors = checked(&state).unwrap_err();
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["withdrawnAmount", "withdrawnOn"]);
    }
}
