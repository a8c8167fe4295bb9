//! §402(c)(3)(A): the money must arrive no later than the 60th day after the day on which it was received.

use crate::calendar::Date;

/// The days that §402(c)(3)(A) leaves.
pub const ROLLOVER_DAYS: u64 = 60;

/// The last day for a rollover of money received on a day, Treas. Reg. §1.402(c)-2(a)(1)(ii). A weekend or holiday does not
/// move it.
pub fn rollover_deadline(received: Date) -> Date {
    received.plus_days(ROLLOVER_DAYS)
}

/// True when money received on a day comes too late to the new plan or IRA.
pub(super) fn is_late(received: Date, rolled_over: Date) -> bool {
    rolled_over > rollover_deadline(received)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// June 1 plus 60 days: 29 left in June, 31 in July: July 31. Over the turn of a leap year: Jan 1 plus 30, 29: March 1.
    #[test]
    fn the_sixtieth_day_after_receipt_is_the_last() {
        for (received, last) in
            [("2026-06-01", "2026-07-31"), ("2024-01-01", "2024-03-01"), ("2026-01-01", "2026-03-02")]
        {
            assert_eq!(rollover_deadline(date(received)), date(last));
        }
        assert!(!is_late(date("2026-06-01"), date("2026-07-31")));
        assert!(is_late(date("2026-06-01"), date("2026-08-01")));
    }
}
