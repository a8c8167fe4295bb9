//! Numbers as text.

use rust_decimal::Decimal;

use super::problem::Problem;

/// The most digits before the point, zeros in front not counted: more is over the largest amount.
const MOST_WHOLE_DIGITS: u32 = 11;

/// Reads plain ASCII digits with at most one point: `20000`, `20000.00`, `.5`. No sign but a leading minus, which is a problem
/// of its own; no exponent, grouping or other script's digits.
pub(super) fn parse_decimal(text: &str, decimals: u32) -> Result<Decimal, Problem> {
    let bytes = text.as_bytes();
    let (bytes, is_negative) = bytes.strip_prefix(b"-").map_or((bytes, false), |rest| (rest, true));
    let (mut mantissa, mut whole, mut fraction) = (0_i64, 0_u32, 0_u32);
    let (mut has_digit, mut has_point) = (false, false);
    for byte in bytes {
        if byte.is_ascii_digit() {
            // Wraps only where there are more digits than are taken.
            mantissa = mantissa.wrapping_mul(10).wrapping_add(i64::from(byte.wrapping_sub(b'0')));
            has_digit = true;
            if has_point {
                fraction = fraction.saturating_add(1);
            } else if mantissa != 0 || whole != 0 {
                whole = whole.saturating_add(1);
            }
        } else if *byte == b'.' && !has_point {
            has_point = true;
        } else {
            return Err(Problem::NotANumber);
        }
    }
    if !has_digit {
        Err(Problem::NotANumber)
    } else if is_negative {
        Err(Problem::Negative)
    } else if fraction > decimals {
        Err(Problem::TooManyDecimals)
    } else if whole > MOST_WHOLE_DIGITS {
        Err(Problem::TooLarge)
    } else {
        Ok(Decimal::new(mantissa, fraction))
    }
}
