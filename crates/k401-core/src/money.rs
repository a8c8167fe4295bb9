//! Dollars and rates. Exact decimals; rounding happens only where a rule calls one of the named methods.
//!
//! Arithmetic never panics: a sum beyond the range of the type stops at the largest amount it can hold. Checked facts stay
//! under a billion dollars, so no rule comes near that edge; the guard is for compounding over absurd terms.

mod rate;

pub use rate::Rate;

use core::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

/// An amount of money in US dollars. May hold fractions of a cent until a rule rounds it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Usd(Decimal);

/// Whole dollars as a constant: `usd(24_500)`.
pub const fn usd(dollars: u32) -> Usd {
    Usd(Decimal::from_parts(dollars, 0, 0, false, 0))
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

impl Usd {
    /// No money.
    pub const ZERO: Self = usd(0);
    /// One cent.
    pub const CENT: Self = Self(Decimal::from_parts(1, 0, 0, false, 2));
    /// The largest amount that checked facts may hold: $999,999,999.99.
    pub const LARGEST_FACT: Self = Self(Decimal::from_parts(1_215_752_191, 23, 0, false, 2));

    /// An amount from whole cents.
    pub fn from_cents(cents: i64) -> Self {
        Self(Decimal::new(cents, 2))
    }

    /// An amount from an exact decimal, as the facts check reads it.
    pub(crate) const fn from_decimal(value: Decimal) -> Self {
        Self(value)
    }

    /// The sum.
    #[must_use]
    #[inline(never)]
    pub fn plus(self, other: Self) -> Self {
        Self(saturated(self.0.checked_add(other.0), self.0.is_sign_negative()))
    }

    /// The difference, negative when `other` is larger.
    #[must_use]
    #[inline(never)]
    pub fn minus(self, other: Self) -> Self {
        Self(saturated(self.0.checked_sub(other.0), self.0.is_sign_negative()))
    }

    /// The difference, not below zero: "subtract line 2 from line 1; if zero or less, enter 0".
    #[must_use]
    #[inline(never)]
    pub fn less(self, other: Self) -> Self {
        self.minus(other).at_least_zero()
    }

    /// The amount, or zero when it is negative.
    #[must_use]
    #[inline(never)]
    pub fn at_least_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// The amount times a rate, not rounded.
    #[must_use]
    #[inline(never)]
    pub fn times(self, rate: Rate) -> Self {
        Self(saturated(self.0.checked_mul(rate.0), self.0.is_sign_negative() != rate.0.is_sign_negative()))
    }

    /// The amount divided by a number, not rounded; zero when the number is zero.
    #[must_use]
    #[inline(never)]
    pub fn over(self, divisor: Rate) -> Self {
        if divisor.0.is_zero() {
            return Self::ZERO;
        }
        Self(saturated(self.0.checked_div(divisor.0), self.0.is_sign_negative() != divisor.0.is_sign_negative()))
    }

    /// This amount's part `part / whole`, not rounded; zero when `whole` is zero.
    #[must_use]
    #[inline(never)]
    pub fn prorated(self, part: Self, whole: Self) -> Self {
        if whole.is_zero() {
            return Self::ZERO;
        }
        // Multiply first: the product of two amounts under a billion is exact, the quotient need not be.
        let product = saturated(self.0.checked_mul(part.0), self.0.is_sign_negative() != part.0.is_sign_negative());
        Self(saturated(product.checked_div(whole.0), false))
    }

    /// This amount as a share of another; zero when the other is zero.
    #[must_use]
    #[inline(never)]
    pub fn as_share_of(self, whole: Self) -> Rate {
        if whole.is_zero() {
            return Rate::ZERO;
        }
        Rate(saturated(self.0.checked_div(whole.0), self.0.is_sign_negative() != whole.0.is_sign_negative()))
    }

    /// Rounded to the cent, half away from zero.
    #[must_use]
    #[inline(never)]
    pub fn nearest_cent(self) -> Self {
        Self(self.0.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Rounded to the cent, away from zero: the smallest whole-cent amount that is enough.
    #[must_use]
    #[inline(never)]
    pub fn up_to_cent(self) -> Self {
        Self(self.0.round_dp_with_strategy(2, RoundingStrategy::AwayFromZero))
    }

    /// Rounded to the cent, towards zero: the largest whole-cent amount that does not exceed a limit.
    #[must_use]
    #[inline(never)]
    pub fn down_to_cent(self) -> Self {
        Self(self.0.round_dp_with_strategy(2, RoundingStrategy::ToZero))
    }

    /// True for nothing at all.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// True below zero.
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// True above zero.
    pub fn is_positive(self) -> bool {
        !self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// The amount in whole cents, rounded half away from zero; the largest or smallest `i64` when it does not fit.
    pub fn in_cents(self) -> i64 {
        let mut cents = self.nearest_cent().0;
        cents.rescale(2);
        let edge = if cents.is_sign_negative() { i64::MIN } else { i64::MAX };
        if cents.scale() == 2 { i64::try_from(cents.mantissa()).unwrap_or(edge) } else { edge }
    }
}

impl Usd {
    /// `14250.00`: two places, no grouping, a minus sign when negative. The form in which money crosses every boundary.
    ///
    /// From the whole cents, by hand: the formatter of the decimal type would cost the widget 3 kB.
    pub fn to_text(self) -> String {
        let cents = self.in_cents();
        let mut digits = cents.unsigned_abs().to_string();
        while digits.len() < 3 {
            digits.insert(0, '0');
        }
        digits.insert(digits.len().saturating_sub(2), '.');
        if cents < 0 {
            digits.insert(0, '-');
        }
        digits
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
