//! A withdrawal, from the amount taken out to what is left of it.

use super::basis::write_taxable_part;
use super::exceptions::{ExceptionOutcome, exception_notices};
use super::in_hand::gross_for;
use super::withholding::{Withholding, write_withholding};
use super::{Assessment, Goal, WithdrawalFacts, WithdrawalLine as L, assess};
use crate::authority::{Cite, IRC_72, IRC_402, IRC_3405};
use crate::income_tax::{Slice, TaxOnTop, tax_on_top};
use crate::money::{Rate, Usd};
use crate::notice::{Notice, NoticeCode, Notices};
use crate::reckoned::Reckoned;
use crate::worksheet::{Entry, Worksheet};

const TAXES: &[Cite] = &[cite!(IRC_402, "(a)"), cite!(IRC_72, "(t)(1)")];

/// What a withdrawal costs and leaves. Amounts in dollars to the cent, rates as shares of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct WithdrawalOutcome {
    /// The amount taken out.
    pub gross: Usd,
    /// The part of it that is income.
    pub taxable: Usd,
    /// Paid before the day of 59½.
    pub early_distribution: bool,
    /// The taxable part that bears no additional tax.
    pub exempt_amount: Usd,
    /// 10% of the rest, §72(t).
    pub additional_tax: Usd,
    /// The tax of the return with the withdrawal minus the tax without it.
    pub income_tax: Usd,
    /// How the taxable part stacks on the brackets.
    pub slices: Vec<Slice>,
    /// A flat state tax, when a rate was given.
    pub state_tax: Usd,
    /// All taxes.
    pub total_tax: Usd,
    /// What is left after them.
    pub net: Usd,
    /// All taxes as a share of the amount taken out.
    pub effective_rate: Rate,
    /// The income tax on the next dollar.
    pub marginal_rate: Rate,
    /// What the plan withholds, and what is due at filing.
    pub withholding: Withholding,
    /// The exceptions to the additional tax: those the facts give, then each one claimed.
    pub exceptions: Vec<ExceptionOutcome>,
}

/// The cost of a withdrawal.
pub fn withdrawal(facts: &WithdrawalFacts) -> Reckoned<WithdrawalOutcome> {
    let gross = match facts.goal {
        Goal::Gross => facts.amount,
        Goal::Net => gross_for(facts.amount, |gross| of_gross(facts, gross).result.net),
    };
    of_gross(facts, gross)
}

fn of_gross(facts: &WithdrawalFacts, gross: Usd) -> Reckoned<WithdrawalOutcome> {
    let mut sheet = Worksheet::new();
    let gross = sheet.entered(L::Gross, gross);
    let payment = write_taxable_part(&mut sheet, facts, gross);
    let taxable = payment.taxable;
    let on_top = tax_on_top(&mut sheet, &facts.tax, taxable);
    let assessment = assess(&mut sheet, &facts.tax, &facts.circumstances, &payment, on_top.adjusted_gross_income);
    let state_tax = sheet.product(L::StateTax, taxable, facts.tax.state_rate, &[]);
    let federal_tax = sheet.sum(L::FederalTax, &[on_top.income_tax, assessment.additional_tax], TAXES);
    let total_tax = sheet.sum(L::TotalTax, &[federal_tax, state_tax], &[]);
    let net = sheet.difference(L::Net, gross, &[total_tax], &[]);
    let withholding = write_withholding(&mut sheet, facts, &payment, &assessment.parts, federal_tax);
    let notices = notices(facts, &assessment, &withholding);
    let result = outcome(&sheet, gross, taxable, on_top, assessment, [state_tax, total_tax, net], withholding);
    Reckoned { result, worksheet: sheet, notices }
}

fn outcome(
    sheet: &Worksheet,
    gross: Entry,
    taxable: Entry,
    on_top: TaxOnTop,
    assessment: Assessment,
    [state_tax, total_tax, net]: [Entry; 3],
    withholding: Withholding,
) -> WithdrawalOutcome {
    WithdrawalOutcome {
        gross: sheet.amount_on(gross),
        taxable: sheet.amount_on(taxable),
        early_distribution: assessment.is_early,
        exempt_amount: sheet.amount_on(assessment.exempt),
        additional_tax: sheet.amount_on(assessment.additional_tax),
        income_tax: sheet.amount_on(on_top.income_tax),
        slices: on_top.slices,
        state_tax: sheet.amount_on(state_tax),
        total_tax: sheet.amount_on(total_tax),
        net: sheet.amount_on(net),
        effective_rate: sheet.amount_on(total_tax).as_share_of(sheet.amount_on(gross)).shown(),
        marginal_rate: on_top.marginal_rate.shown(),
        withholding,
        exceptions: assessment.exceptions,
    }
}

fn notices(facts: &WithdrawalFacts, assessment: &Assessment, withholding: &Withholding) -> Vec<Notice> {
    let mut notices = Vec::new();
    if withholding.due_at_filing.is_positive() {
        notices.caution(NoticeCode::MoreDueThanWithheld { due: withholding.due_at_filing }, &[]);
    } else if withholding.due_at_filing.is_negative() {
        let refund = Usd::ZERO.minus(withholding.due_at_filing);
        notices.info(NoticeCode::LessDueThanWithheld { refund }, &[]);
    }
    if facts.is_hardship && assessment.is_early {
        notices.warning(NoticeCode::HardshipNotExempt, const { &[cite!(IRC_72, "(t)(2)")] });
    }
    let claims = &facts.circumstances.claims;
    notices.append(&mut exception_notices(claims, &assessment.exceptions, facts.circumstances.date));
    if assessment.shares_after_tax_money {
        notices.caution(NoticeCode::ExemptPartHoldsAfterTaxMoney, const { &[cite!(IRC_72, "(e)(8)")] });
    }
    if withholding.is_periodic_not_modeled {
        notices.caution(NoticeCode::PeriodicWithholdingNotModeled, const { &[cite!(IRC_3405, "(a)")] });
    }
    if facts.tax.state_rate.is_zero() {
        notices.info(NoticeCode::StateTaxNotModeled, &[]);
    }
    notices
}

#[cfg(test)]
#[path = "withdrawal_tests.rs"]
mod tests;
