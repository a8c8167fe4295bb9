//! What comes out: a payment by each method, and until when the series is locked.

use super::{PeriodicMethod, Recapture};
use crate::calendar::Date;
use crate::money::{Rate, Usd};

/// A series of substantially equal periodic payments. Amounts in dollars to the cent, rates as shares of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct PeriodicPaymentsOutcome {
    /// The payment by each of the three methods, in the order of the Notice.
    pub methods: Vec<MethodPayment>,
    /// The highest interest rate allowed.
    pub maximum_rate: Rate,
    /// The later of five years from the first payment and the day of 59½: from this day on the series may change.
    pub ends_on: Date,
    /// The age attained in the year of the first payment.
    pub age: u16,
    /// The beneficiary's, with the joint table.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub beneficiary_age: Option<u16>,
    /// What a change of the series costs.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub recapture: Option<Recapture>,
}

/// The payment by one method.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct MethodPayment {
    /// The method.
    pub method: PeriodicMethod,
    /// The number by which the balance is divided.
    pub factor: Rate,
    /// The payment of the year; of the first year by the required-minimum-distribution method.
    pub annual_payment: Usd,
}
