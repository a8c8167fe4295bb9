//! Numbers as text.

use rust_decimal::Decimal;

use super::problem::Problem;

/// Reads plain ASCII digits with at most one point: `20000`, `20000.00`, `.5`. No sign but a leading minus, which is a problem
/// of its own; no exponent, grouping or other script's digits.
pub(super) fn parse_decimal(text: &str, decimals: u32) -> Result<Decimal, Problem> {
    let (digits, is_negative) = text.strip_prefix('-').map_or((text, false), |rest| (rest, true));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !is_plain(whole) || !is_plain(fraction) {
        return Err(Problem::NotANumber);
    }
    if is_negative {
        return Err(Problem::Negative);
    }
    if fraction.len() > usize::try_from(decimals).unwrap_or(0) {
        return Err(Problem::TooManyDecimals);
    }
    let whole = whole.trim_start_matches('0');
    let mantissa: i64 = if whole.len() > 11 {
        return Err(Problem::TooLarge);
    } else {
        format!("0{whole}{fraction}").parse().map_err(|_| Problem::TooLarge)?
    };
    Ok(Decimal::new(mantissa, u32::try_from(fraction.len()).unwrap_or(0)))
}
