//! What a line does with the lines it names.

use crate::calendar::TaxableYear;
use crate::facts::FilingStatus;
use crate::income_tax;
use crate::loans::{self, Amortization};
use crate::money::{Rate, Usd};

/// The operation of a line. Each result is rounded to the nearest cent, half away from zero, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Given by the reader.
    Entered(Usd),
    /// A figure of the year, or an amount that the statute names.
    Figure(Usd),
    /// The result of another calculation, which has a worksheet of its own.
    Carried(Usd),
    /// The sum of the lines.
    Add,
    /// The first line minus the others.
    Subtract,
    /// The first line minus the others, not below zero.
    SubtractNotBelowZero,
    /// The line times a rate.
    Multiply(Rate),
    /// The line divided by a number.
    Divide(Rate),
    /// The line divided by a number, rounded down to the cent: so many equal parts never exceed the whole.
    DivideRoundedDown(Rate),
    /// The smallest of the lines.
    LesserOf,
    /// The largest of the lines.
    GreaterOf,
    /// The first line times the second, divided by the third; zero when the third is zero.
    Prorate,
    /// The tax on the line by the rate schedule of a year and filing status.
    RateSchedule(TaxableYear, FilingStatus),
    /// The payment that repays the line, with interest, in equal parts.
    LevelPayment(Amortization),
    /// All interest when the line is repaid in equal parts, each payment rounded to the cent and the last settling the rest.
    TotalInterest(Amortization),
    /// What is left of the line after so many of these payments.
    BalanceAfter(Amortization, u32),
    /// Interest on the line at a rate a period: compounded over whole periods, simple within the part of one that follows.
    AccruedInterest(Rate, u32, Rate),
    /// What the line grows to at a rate a period, compounded over so many.
    Compounded(Rate, u32),
    /// What payments of the line at the end of each of so many periods have grown to by the last.
    PaymentsCompounded(Rate, u32),
}

impl Operation {
    /// What the operation makes of the amounts of the lines it names.
    pub fn applied_to(&self, amounts: &[Usd]) -> Usd {
        let first = amounts.first().copied().unwrap_or(Usd::ZERO);
        match self {
            Self::Entered(amount) | Self::Figure(amount) | Self::Carried(amount) => *amount,
            Self::Add => folded(amounts, Usd::plus),
            Self::Subtract => folded(amounts, Usd::minus),
            Self::SubtractNotBelowZero => folded(amounts, Usd::minus).at_least_zero(),
            Self::Multiply(rate) => first.times(*rate).nearest_cent(),
            Self::Divide(divisor) => first.over(*divisor).nearest_cent(),
            Self::DivideRoundedDown(divisor) => first.over(*divisor).down_to_cent(),
            Self::LesserOf => folded(amounts, Usd::min),
            Self::GreaterOf => folded(amounts, Usd::max),
            Self::Prorate => match amounts {
                [amount, part, whole] => amount.prorated(*part, *whole).nearest_cent(),
                _ => Usd::ZERO,
            },
            Self::RateSchedule(year, status) => income_tax::tax_by_schedule(first, *year, *status),
            Self::LevelPayment(loan) => loan.level_payment(first),
            Self::TotalInterest(loan) => loan.total_interest(first),
            Self::BalanceAfter(loan, made) => loan.balance_after(first, *made),
            Self::AccruedInterest(rate, periods, part) => loans::accrued_interest(first, *rate, *periods, *part),
            Self::Compounded(rate, periods) => loans::compounded(first, *rate, *periods),
            Self::PaymentsCompounded(rate, count) => loans::payments_compounded(first, *rate, *count),
        }
    }

    /// The operation's name, as data.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Entered(_) => "entered",
            Self::Figure(_) => "figure",
            Self::Carried(_) => "carried",
            Self::Add => "add",
            Self::Subtract => "subtract",
            Self::SubtractNotBelowZero => "subtract_not_below_zero",
            Self::Multiply(_) => "multiply",
            Self::Divide(_) => "divide",
            Self::DivideRoundedDown(_) => "divide_rounded_down",
            Self::LesserOf => "lesser_of",
            Self::GreaterOf => "greater_of",
            Self::Prorate => "prorate",
            Self::RateSchedule(..) => "rate_schedule",
            Self::LevelPayment(_) => "level_payment",
            Self::TotalInterest(_) => "total_interest",
            Self::BalanceAfter(..) => "balance_after",
            Self::AccruedInterest(..) => "accrued_interest",
            Self::Compounded(..) => "compounded",
            Self::PaymentsCompounded(..) => "payments_compounded",
        }
    }

    /// The rate, divisor or factor the operation uses, if it uses one.
    pub const fn factor(&self) -> Option<Rate> {
        match self {
            Self::Multiply(factor) | Self::Divide(factor) | Self::DivideRoundedDown(factor) => Some(*factor),
            _ => None,
        }
    }
}

/// The first amount with each of the others; zero without any. Called by address, so that there is one copy of the loop.
fn folded(amounts: &[Usd], with: fn(Usd, Usd) -> Usd) -> Usd {
    let Some((first, others)) = amounts.split_first() else { return Usd::ZERO };
    let mut result = *first;
    for other in others {
        result = with(result, *other);
    }
    result
}
