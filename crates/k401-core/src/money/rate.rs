//! Pure numbers.

use core::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{number, saturated, sign};
use crate::text::with_places;

/// The decimals of a rate that is worked out rather than set by law.
const SHOWN_DECIMALS: u32 = 4;

/// A pure number: a tax rate (`0.22`), a share, a life expectancy in years, a growth factor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(pub(super) Decimal);

impl Rate {
    /// Nothing.
    pub const ZERO: Self = number(0, 0);
    /// The whole.
    pub const ONE: Self = number(1, 0);

    /// A number from an exact decimal, as the facts check reads it.
    pub(crate) const fn from_decimal(value: Decimal) -> Self {
        Self(value)
    }

    /// A whole number.
    pub fn whole(value: u32) -> Self {
        number(value, 0)
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(saturated(self.0.checked_add(other.0), self.0.is_sign_negative()))
    }

    /// The difference.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        // By way of the sum: the library's code for either is long, and is compiled where it is called.
        let mut opposite = other.0;
        opposite.set_sign_negative(other.0.is_sign_positive());
        self.plus(Self(opposite))
    }

    /// The product.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self(saturated(self.0.checked_mul(other.0), self.0.is_sign_negative() != other.0.is_sign_negative()))
    }

    /// The quotient; zero when the divisor is zero.
    #[must_use]
    pub fn over(self, divisor: Self) -> Self {
        if divisor.0.is_zero() {
            return Self::ZERO;
        }
        Self(saturated(self.0.checked_div(divisor.0), self.0.is_sign_negative() != divisor.0.is_sign_negative()))
    }

    /// This number raised to a whole power.
    #[must_use]
    pub fn to_the(self, exponent: u32) -> Self {
        let (mut result, mut base, mut left) = (Self::ONE, self, exponent);
        while left > 0 {
            if left & 1 == 1 {
                result = result.times(base);
            }
            base = base.times(base);
            left >>= 1;
        }
        result
    }

    /// Rounded to a number of places, half away from zero.
    #[must_use]
    pub fn rounded_to(self, places: u32) -> Self {
        Self(self.0.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Rounded to the decimals of a rate that is worked out rather than set by law.
    #[must_use]
    pub fn shown(self) -> Self {
        self.rounded_to(SHOWN_DECIMALS)
    }

    /// True for nothing at all.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl Rate {
    /// `0.22`: the shortest exact form, at most six places.
    pub fn to_text(self) -> String {
        let short = self.rounded_to(6).0.normalize();
        // Past the range of the integer lies no rate, share or factor of any rule.
        let mantissa = u64::try_from(short.mantissa().unsigned_abs()).unwrap_or(u64::MAX);
        with_places(sign(short.is_sign_negative() && !short.is_zero()), mantissa, short.scale())
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}
