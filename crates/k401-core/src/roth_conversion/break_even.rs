//! The rate of tax in the future at which converting now and waiting leave the same.
//!
//! Let a dollar of income grow to `g` in either account. Waiting leaves `g(1 − f)` after a future rate `f`. Converting and
//! paying the taxes `t` out of the dollar leaves `g(1 − t)`: equal at `f = t`. Paying them from other money leaves `g`, but that
//! money would have grown too: waiting leaves `g(1 − f) + g·t`, equal at the same `f = t`, if other money grows as fast. It
//! grows more slowly where its yearly earnings are taxed; then converting is worth it at rates somewhat below `t` as well.

use crate::money::{Rate, Usd};

/// The taxes on a conversion as a share of its income; nothing without income.
pub(super) fn break_even_rate(taxes: Usd, income: Usd) -> Rate {
    taxes.as_share_of(income)
}
