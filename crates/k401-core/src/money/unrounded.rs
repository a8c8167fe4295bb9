//! Dollars before they are rounded.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Rate, Usd};

/// An amount of money in US dollars that may hold fractions of a cent: what a rule has before it rounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unrounded(Decimal);

impl Unrounded {
    /// From an exact decimal, as the facts check reads it.
    pub(crate) const fn from_decimal(value: Decimal) -> Self {
        Self(value)
    }

    pub(super) fn of_cents(cents: i64) -> Self {
        Self(Decimal::new(cents, 2))
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(Rate(self.0).plus(Rate(other.0)).0)
    }

    /// The amount times a rate.
    #[must_use]
    pub fn times(self, rate: Rate) -> Self {
        Self(Rate(self.0).times(rate).0)
    }

    /// The amount divided by a number; zero when the number is zero.
    #[must_use]
    pub fn over(self, divisor: Rate) -> Self {
        Self(Rate(self.0).over(divisor).0)
    }

    /// To the cent, half away from zero.
    #[must_use]
    #[inline(never)]
    pub fn nearest_cent(self) -> Usd {
        self.rounded(RoundingStrategy::MidpointAwayFromZero)
    }

    /// To the cent, away from zero: the smallest whole-cent amount that is enough.
    #[must_use]
    #[inline(never)]
    pub fn up_to_cent(self) -> Usd {
        self.rounded(RoundingStrategy::AwayFromZero)
    }

    /// To the cent, towards zero: the largest whole-cent amount that does not exceed a limit.
    #[must_use]
    #[inline(never)]
    pub fn down_to_cent(self) -> Usd {
        self.rounded(RoundingStrategy::ToZero)
    }

    fn rounded(self, strategy: RoundingStrategy) -> Usd {
        let mut cents = self.0.round_dp_with_strategy(2, strategy);
        cents.rescale(2);
        let edge = if cents.is_sign_negative() { i64::MIN } else { i64::MAX };
        // An amount that is too large to be written with two places keeps fewer.
        Usd(if cents.scale() == 2 { i64::try_from(cents.mantissa()).unwrap_or(edge) } else { edge })
    }
}
