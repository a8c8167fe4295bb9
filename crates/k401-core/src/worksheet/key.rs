//! What the amount on a line is. Each rule family names its own lines, in its own folder; here they are joined.

use crate::compare::CompareLine;
use crate::contributions::ContributionLine;
use crate::distributions::exceptions::ExceptionLine;
use crate::distributions::{HardshipLine, WithdrawalLine};
use crate::income_tax::IncomeTaxLine;
use crate::loans::LoanLine;
use crate::losses::LossLine;
use crate::periodic_payments::PeriodicPaymentsLine;
use crate::required_minimum::RequiredMinimumLine;
use crate::rollovers::RolloverLine;
use crate::roth_conversion::RothConversionLine;

/// Declares the lines of one rule family: an enum and the name of each as data.
macro_rules! lines {
    ($(#[$doc:meta])* $name:ident { $($(#[$line_doc:meta])* $line:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$line_doc])* $line,)* }

        impl $name {
            /// Every line of the family, in the order of a worksheet.
            pub const ALL: &'static [Self] = &[$(Self::$line),*];

            /// The line's name, as data.
            pub fn name(self) -> &'static str {
                $crate::text::piece(concat!($($text, "\n"),*), b'\n', self.number())
            }

            /// The line's place in `ALL`.
            #[allow(clippy::as_conversions, reason = "an enum without fields counts its variants from zero")]
            pub(crate) const fn number(self) -> usize {
                self as usize
            }
        }
    };
}
pub(crate) use lines;

macro_rules! families {
    ($($(#[$doc:meta])* $variant:ident($family:ident),)*) => {
        /// What the amount on a line is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key { $($(#[$doc])* $variant($family),)* }

        impl Key {
            /// The line's name, as data; one name never stands for two things.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant(line) => line.name(),)* }
            }

            /// The line's place in [`Key::all`]: where names would weigh too much.
            #[inline(always)]
            pub const fn number(self) -> usize {
                let before: usize = 0;
                $(
                    if let Self::$variant(line) = self {
                        return before.saturating_add(line.number());
                    }
                    let before = before.saturating_add($family::ALL.len());
                )*
                before
            }

            /// The line of a number that [`Key::number`] gave.
            #[inline(never)]
            pub(super) fn of_number(number: usize) -> Option<Self> {
                let mut number = number;
                $(
                    if let Some(line) = $family::ALL.get(number) {
                        return Some(Self::$variant(*line));
                    }
                    number = number.saturating_sub($family::ALL.len());
                )*
                let _ = number;
                None
            }

            /// Every line of every family.
            pub fn all() -> Vec<Self> {
                let mut all = Vec::new();
                $(all.extend($family::ALL.iter().map(|line| Self::$variant(*line)));)*
                all
            }
        }

        $(impl From<$family> for Key {
            fn from(line: $family) -> Self {
                Self::$variant(line)
            }
        })*
    };
}

families! {
    /// Lines of the income tax on the return.
    IncomeTax(IncomeTaxLine),
    /// Lines of a withdrawal: the additional tax, withholding, what is kept.
    Withdrawal(WithdrawalLine),
    /// Lines of a plan loan.
    Loan(LoanLine),
    /// Lines of a year's contributions.
    Contribution(ContributionLine),
    /// Lines of a required minimum distribution.
    RequiredMinimum(RequiredMinimumLine),
    /// Lines of a series of periodic payments.
    PeriodicPayments(PeriodicPaymentsLine),
    /// Lines of a rollover.
    Rollover(RolloverLine),
    /// Lines of a Roth conversion.
    RothConversion(RothConversionLine),
    /// Lines of a loss, and of employer stock.
    Loss(LossLine),
    /// Lines of the exceptions to the additional tax.
    Exception(ExceptionLine),
    /// Lines of a hardship distribution's ceiling.
    Hardship(HardshipLine),
    /// Lines of a comparison.
    Compare(CompareLine),
}

#[cfg(test)]
mod tests {
    use super::Key;
    use std::collections::BTreeSet;

    #[test]
    fn a_number_is_a_place_among_all_lines() {
        let all = Key::all();
        assert!(all.iter().enumerate().all(|(place, key)| key.number() == place));
        assert!(all.iter().all(|key| Key::of_number(key.number()) == Some(*key)));
        assert_eq!(Key::of_number(all.len()), None);
    }

    #[test]
    fn every_line_has_its_own_name() {
        let names: BTreeSet<_> = Key::all().into_iter().map(Key::name).collect();
        assert_eq!(names.len(), Key::all().len());
    }
}
