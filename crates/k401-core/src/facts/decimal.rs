//! Numbers as text.

use rust_decimal::Decimal;

use super::problem::Problem;
use crate::text::{cut, number_of};

/// An amount has eleven digits before the point, and a rate fewer.
const LARGEST: u64 = 99_999_999_999;

/// Reads plain ASCII digits with at most one point: `20000`, `20000.00`, `.5`. No sign but a leading minus, which is a problem
/// of its own; no exponent, grouping or other script's digits.
pub(super) fn parse_decimal(text: &str, decimals: u32) -> Result<Decimal, Problem> {
    let (digits, is_negative) = text.strip_prefix("-").map_or((text, false), |rest| (rest, true));
    let (whole, fraction) = cut(digits, b'.').unwrap_or((digits, ""));
    let Some(mantissa) = number_of(&[whole, fraction].concat()) else { return Err(Problem::NotANumber) };
    if is_negative {
        return Err(Problem::Negative);
    }
    let places = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
    if places > decimals {
        return Err(Problem::TooManyDecimals);
    }
    if number_of(whole).is_some_and(|whole| whole > LARGEST) {
        return Err(Problem::TooLarge);
    }
    Ok(Decimal::new(i64::try_from(mantissa).unwrap_or(i64::MAX), places))
}
