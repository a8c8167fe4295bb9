//! Dollars and rates. Exact; rounding happens only where a rule calls one of the named methods.
//!
//! An amount of money is whole cents. What a rate makes of it is [`Unrounded`] until a rule says how to round it, so that no
//! amount is rounded twice, or by chance.
//!
//! Arithmetic never panics: a sum beyond the range of the type stops at the largest amount it can hold. Checked facts stay
//! under a billion dollars, so no rule comes near that edge; the guard is for compounding over absurd terms.

mod rate;
mod unrounded;

pub use rate::Rate;
pub use unrounded::Unrounded;

use core::fmt;

use rust_decimal::Decimal;

use crate::text::with_places;

/// An amount of money in US dollars, to the cent.
// Whole cents and not a decimal: a number that fits a register is a third of the code in a rule that only adds and compares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Usd(i64);

/// Whole dollars as a constant: `usd(24_500)`.
#[expect(clippy::as_conversions, reason = "`from` is not const; every u32 is an i64")]
pub const fn usd(dollars: u32) -> Usd {
    Usd((dollars as i64).saturating_mul(100))
}

/// Whole percent as a constant: `percent(22)` is 0.22.
pub const fn percent(points: u32) -> Rate {
    Rate(Decimal::from_parts(points, 0, 0, false, 2))
}

/// A number from its digits and the count of digits after the point: `number(75, 3)` is 0.075.
pub const fn number(digits: u32, scale: u32) -> Rate {
    Rate(Decimal::from_parts(digits, 0, 0, false, scale))
}

fn saturated(result: Option<Decimal>, is_negative: bool) -> Decimal {
    match (result, is_negative) {
        (Some(value), _) => value,
        (None, false) => Decimal::MAX,
        (None, true) => Decimal::MIN,
    }
}

const fn sign(is_negative: bool) -> &'static str {
    if is_negative { "-" } else { "" }
}

impl Usd {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// One cent.
    pub const CENT: Self = Self(1);
    /// The largest amount that checked facts may hold: $999,999,999.99.
    pub const LARGEST_FACT: Self = Self(99_999_999_999);

    /// An amount from whole cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The sum.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The difference, negative when `other` is larger.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// The difference, not below zero: "subtract line 2 from line 1; if zero or less, enter 0".
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        self.minus(other).at_least_zero()
    }

    /// The amount, or zero when it is negative.
    #[must_use]
    pub fn at_least_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// The amount as one that is not rounded yet.
    #[must_use]
    #[inline(never)]
    pub fn exact(self) -> Unrounded {
        Unrounded::of_cents(self.0)
    }

    /// The amount times a rate.
    #[must_use]
    #[inline(never)]
    pub fn times(self, rate: Rate) -> Unrounded {
        self.exact().times(rate)
    }

    /// The amount divided by a number; zero when the number is zero.
    #[must_use]
    #[inline(never)]
    pub fn over(self, divisor: Rate) -> Unrounded {
        self.exact().over(divisor)
    }

    /// This amount's part `part / whole`; zero when `whole` is zero.
    #[must_use]
    #[inline(never)]
    pub fn prorated(self, part: Self, whole: Self) -> Unrounded {
        // Multiply first: the product of two amounts under a billion is exact, the quotient need not be.
        self.times(part.as_number()).over(whole.as_number())
    }

    /// This amount as a share of another; zero when the other is zero.
    #[must_use]
    #[inline(never)]
    pub fn as_share_of(self, whole: Self) -> Rate {
        self.as_number().over(whole.as_number())
    }

    /// How many dollars, as a pure number.
    fn as_number(self) -> Rate {
        Rate(Decimal::new(self.0, 2))
    }

    /// True for nothing at all.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// True below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// True above zero.
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// The amount in whole cents.
    pub const fn in_cents(self) -> i64 {
        self.0
    }
}

impl Usd {
    /// `14250.00`: two places, no grouping, a minus sign when negative. The form in which money crosses every boundary.
    ///
    /// From the cents, by hand: a formatter would cost the widget 3 kB.
    pub fn to_text(self) -> String {
        with_places(sign(self.is_negative()), self.0.unsigned_abs(), 2)
    }
}

impl fmt::Display for Usd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

#[cfg(test)]
#[path = "money_tests.rs"]
mod tests;
