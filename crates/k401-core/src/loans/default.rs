//! What an unpaid loan costs: it becomes income, and the additional tax falls on it as on any distribution.
//!
//! §72(p) and §72(t) know no amount below which a default is free or milder: the rule is the same for every dollar.
//! Not modeled: after-tax money and Roth accounts (the whole amount is taken as income), withholding from other payments, and
//! the suspension of payments in a leave of absence or military service (Treas. Reg. §1.72(p)-1, Q&A-9).

use super::rollover_period::{RolloverPeriod, cure_period_ends};
use super::{Amortization, DefaultFacts, DefaultKind, LoanLine as L, LoanTaxFacts, PlanLoanFacts};
use crate::authority::{Cite, IRC_72, IRC_402, REG_LOAN_OFFSET, REG_PLAN_LOAN};
use crate::calendar::Date;
use crate::distributions::{Payment, WithdrawalLine, assess};
use crate::income_tax::tax_on_top;
use crate::money::{Rate, Usd};
use crate::worksheet::{Entry, Operation, Worksheet};

const DEEMED: &[Cite] = &[cite!(IRC_72, "(p)(1)"), cite!(REG_PLAN_LOAN, "Q&A-10(b)")];
const OFFSET: &[Cite] = &[cite!(IRC_402, "(a)"), cite!(REG_LOAN_OFFSET, "(a)(2)")];
const OVER_LIMIT: Cite = cite!(REG_PLAN_LOAN, "Q&A-4(a)");
const NOT_TWICE: Cite = cite!(REG_PLAN_LOAN, "Q&A-19(a)");
const TAXES: &[Cite] = &[cite!(IRC_402, "(a)"), cite!(IRC_72, "(t)(1)")];

/// The taxes on a loan, or a part of one, that became a distribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct LoanTax {
    /// What is income.
    pub taxable: Usd,
    /// Before the day of 59½.
    pub early_distribution: bool,
    /// 10% of the part of it that no exception covers, §72(t).
    pub additional_tax: Usd,
    /// The tax of the return with it minus the tax without it.
    pub income_tax: Usd,
    /// A flat state tax, when a rate was given.
    pub state_tax: Usd,
    /// All of these taxes.
    pub total_tax: Usd,
}

/// What a default costs, and what can still be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields, rename_all = "camelCase"))]
pub struct LoanDefault {
    /// The day of the distribution.
    pub date: Date,
    /// What is owed with interest on that day.
    pub outstanding: Usd,
    /// The interest in it since the last payment made; zero when the reader gave what is owed.
    pub accrued_interest: Usd,
    /// The taxes.
    #[cfg_attr(feature = "typescript", ts(flatten))]
    pub tax: LoanTax,
    /// The last day on which a plan may let the missed payment be made up.
    pub cure_period_ends: Option<Date>,
    /// The last day on which an offset can be rolled over; none for a deemed distribution.
    pub rollover_deadline: Option<Date>,
    /// For a qualified plan loan offset: the last day when the return is neither extended nor filed on time.
    pub rollover_deadline_without_extension: Option<Date>,
    /// The code on Form 1099-R that marks it: `L` or `M`.
    pub form_code: Option<&'static str>,
}

// By hand: a derived one would write the flattened taxes through a map, and a map has no names that are known beforehand.
#[cfg(feature = "serde")]
impl serde::Serialize for LoanDefault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let LoanTax { taxable, early_distribution, additional_tax, income_tax, state_tax, total_tax } = &self.tax;
        let mut default = serializer.serialize_struct("LoanDefault", 13)?;
        default.serialize_field("date", &self.date)?;
        default.serialize_field("outstanding", &self.outstanding)?;
        default.serialize_field("accruedInterest", &self.accrued_interest)?;
        default.serialize_field("taxable", taxable)?;
        default.serialize_field("earlyDistribution", early_distribution)?;
        default.serialize_field("additionalTax", additional_tax)?;
        default.serialize_field("incomeTax", income_tax)?;
        default.serialize_field("stateTax", state_tax)?;
        default.serialize_field("totalTax", total_tax)?;
        let days = [
            ("curePeriodEnds", &self.cure_period_ends),
            ("rolloverDeadline", &self.rollover_deadline),
            ("rolloverDeadlineWithoutExtension", &self.rollover_deadline_without_extension),
        ];
        for (name, day) in days {
            if let Some(day) = day {
                default.serialize_field(name, day)?;
            }
        }
        if let Some(code) = self.form_code {
            default.serialize_field("formCode", code)?;
        }
        default.end()
    }
}

/// Writes the taxes on an amount that became a distribution. The only place where a loan meets §72(t).
fn write_taxes(sheet: &mut Worksheet, facts: &LoanTaxFacts, taxable: Entry, total: L) -> LoanTax {
    let on_top = tax_on_top(sheet, &facts.tax, taxable);
    let assessment =
        assess(sheet, &facts.tax, &facts.circumstances, &Payment::all_taxable(taxable), on_top.adjusted_gross_income);
    let state_tax = sheet.product(WithdrawalLine::StateTax, taxable, facts.tax.state_rate, &[]);
    let total_tax = sheet.sum(total, &[on_top.income_tax, assessment.additional_tax, state_tax], TAXES);
    LoanTax {
        taxable: sheet.amount_on(taxable),
        early_distribution: assessment.is_early,
        additional_tax: sheet.amount_on(assessment.additional_tax),
        income_tax: sheet.amount_on(on_top.income_tax),
        state_tax: sheet.amount_on(state_tax),
        total_tax: sheet.amount_on(total_tax),
    }
}

/// Writes the taxes on what exceeds the maximum: a deemed distribution on the day of the loan.
pub fn write_excess_taxes(sheet: &mut Worksheet, facts: &LoanTaxFacts, excess: Entry) -> LoanTax {
    let taxable = sheet.sum(L::ExcessTaxable, &[excess], &[OVER_LIMIT]);
    write_taxes(sheet, facts, taxable, L::ExcessTotalTax)
}

/// Writes what a default costs.
pub fn write_default(
    sheet: &mut Worksheet,
    loan: &PlanLoanFacts,
    default: &DefaultFacts,
    schedule: Amortization,
    [amount, excess]: [Entry; 2],
) -> LoanDefault {
    let (owed, accrued_interest) = write_owed(sheet, loan, default, schedule, amount);
    let taxable = write_taxable(sheet, default.kind, owed, amount, excess);
    let tax = write_taxes(sheet, &default.distribution, taxable, L::DefaultTotalTax);
    let is_deemed = default.kind == DefaultKind::DeemedDistribution;
    let separated = default.distribution.circumstances.separation_date;
    let period = (!is_deemed).then(|| RolloverPeriod::of(default.date(), default.cause, separated));
    let (without_extension, form_code) = match period {
        None => (None, Some("L")),
        Some(RolloverPeriod::SixtyDays { .. }) => (None, None),
        Some(RolloverPeriod::ReturnDueDate { without_extension, .. }) => (Some(without_extension), Some("M")),
    };
    LoanDefault {
        date: default.date(),
        outstanding: sheet.amount_on(owed),
        accrued_interest,
        tax,
        cure_period_ends: is_deemed.then(|| cure_period_ends(default.unpaid_from())),
        rollover_deadline: period.map(RolloverPeriod::last_day),
        rollover_deadline_without_extension: without_extension,
        form_code,
    }
}

/// What is owed: as the reader gave it, or the balance after the payments due before the missed one, with interest.
fn write_owed(
    sheet: &mut Worksheet,
    loan: &PlanLoanFacts,
    default: &DefaultFacts,
    schedule: Amortization,
    amount: Entry,
) -> (Entry, Usd) {
    let Some(start) = loan.start_date.filter(|_| default.outstanding.is_none()) else {
        return (sheet.entered(L::DefaultOwed, default.outstanding.unwrap_or(Usd::ZERO)), Usd::ZERO);
    };
    let due = |number: u32| loan.payments_per_year.due_date(start, number);
    let made = last_number(|number| number <= schedule.count && due(number) < default.unpaid_from());
    let reached = made.saturating_add(last_number(|number| due(made.saturating_add(number)) <= default.date()));
    let part = share_between(due(reached), default.date(), due(reached.saturating_add(1)));
    let interest = Operation::AccruedInterest(schedule.rate, reached.saturating_sub(made), part);

    let balance = sheet.write(L::DefaultBalance, Operation::BalanceAfter(schedule, made), &[amount], &[]);
    let interest =
        sheet.write(L::AccruedInterest, interest, &[balance], const { &[cite!(REG_PLAN_LOAN, "Q&A-10(c)")] });
    sheet.approximate();
    (sheet.sum(L::DefaultOwed, &[balance, interest], &[]), sheet.amount_on(interest))
}

/// The last number from 1 for which something holds that holds up to a number and not after; 0 when it holds for none.
fn last_number(holds: impl Fn(u32) -> bool) -> u32 {
    let mut last: u32 = 0;
    while holds(last.saturating_add(1)) {
        last = last.saturating_add(1);
    }
    last
}

/// The share of the days from `from` to `to` that have passed on `day`.
fn share_between(from: Date, day: Date, to: Date) -> Rate {
    Rate::whole(day.days_since(from)).over(Rate::whole(to.days_since(from)))
}

/// What exceeded the maximum was income on the first day and is not income again, so only the share of the rest is.
fn write_taxable(sheet: &mut Worksheet, kind: DefaultKind, owed: Entry, amount: Entry, excess: Entry) -> Entry {
    let cites = match kind {
        DefaultKind::DeemedDistribution => DEEMED,
        DefaultKind::PlanLoanOffset => OFFSET,
    };
    if sheet.amount_on(excess).is_zero() {
        return sheet.sum(L::DefaultTaxable, &[owed], cites);
    }
    let within = sheet.difference(L::WithinLimit, amount, &[excess], &[NOT_TWICE]);
    let taxable = sheet.prorated(L::DefaultTaxable, owed, within, amount, &[NOT_TWICE]);
    sheet.approximate();
    taxable
}
