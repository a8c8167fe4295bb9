//! §408A(d)(3)(F), §402A(c)(4)(D): taken out again within five taxable years, the taxed part of a conversion bears the
//! additional tax it was spared, unless an exception of §72(t) applies on the day.

use super::{LaterWithdrawal, RothConversionFacts, RothConversionLine as L};
use crate::authority::{Cite, IRC_72, IRC_402A, IRC_408A, NOTICE_2010_84};
use crate::calendar::{Age, Date, TaxableYear};
use crate::distributions::ADDITIONAL_TAX_RATE;
use crate::money::{Rate, Usd};
use crate::worksheet::{Entry, Worksheet};

/// The taxable years of §408A(d)(3)(F), that of the conversion the first of them.
const RECAPTURE_YEARS: u16 = 5;
const RECAPTURE: &[Cite] =
    &[cite!(IRC_408A, "(d)(3)(F)"), cite!(IRC_402A, "(c)(4)(D)"), cite!(NOTICE_2010_84, ""), cite!(IRC_72, "(t)(1)")];
const OVER: &[Cite] = &[cite!(IRC_408A, "(d)(3)(F)"), cite!(IRC_72, "(t)(2)(A)(i)")];

/// The first day after the five taxable years that begin with the year of a conversion.
pub fn recapture_period_end(year: TaxableYear) -> Date {
    Date::year_start(year.0.saturating_add(RECAPTURE_YEARS))
}

/// The additional tax on converted money that is taken out again. Amounts in dollars to the cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields, rename = "ConversionRecapture"))]
pub struct Recapture {
    /// The withdrawal comes before the end of the five taxable years and before 59½.
    pub applies: bool,
    /// What comes out of the part that was taxed: it counts as the first to come out.
    pub from_income: Usd,
    /// 10% of it, where the withdrawal comes too soon.
    pub additional_tax: Usd,
}

/// Writes the recapture on a later withdrawal.
pub(super) fn write_recapture(
    sheet: &mut Worksheet,
    facts: &RothConversionFacts,
    income_converted: Entry,
    later: LaterWithdrawal,
) -> Recapture {
    let is_soon = later.on < recapture_period_end(facts.tax.year());
    let applies = is_soon && !facts.tax.birth_date.has_attained(Age::FIFTY_NINE_AND_A_HALF, later.on);
    let taken = sheet.entered(L::TakenLater, later.amount);
    let from_income =
        sheet.lesser_of(L::TakenFromIncome, &[taken, income_converted], const { &[cite!(NOTICE_2010_84, "")] });
    let (rate, cites) = if applies { (ADDITIONAL_TAX_RATE, RECAPTURE) } else { (Rate::ZERO, OVER) };
    let additional_tax = sheet.product(L::RecapturedTax, from_income, rate, cites);
    Recapture { applies, from_income: sheet.amount_on(from_income), additional_tax: sheet.amount_on(additional_tax) }
}
