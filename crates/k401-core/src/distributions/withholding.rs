//! §3405: what the plan sends to the IRS out of the payment. A prepayment of the tax, not the tax.

use super::exceptions::{ExceptionKind, PaidAs, WithholdingClass};
use super::payment::{AfterTaxMoney, Payment};
use super::{WithdrawalFacts, WithdrawalLine as L};
use crate::authority::{Cite, IRC_402, IRC_3405};
use crate::money::{Rate, Usd, percent, usd};
use crate::worksheet::{Entry, Worksheet};

/// On an eligible rollover distribution paid to the person, §3405(c)(1)(B); no election below it.
pub const MANDATORY_WITHHOLDING_RATE: Rate = percent(20);
/// On other payments that are not periodic, §3405(b)(1), unless the person elects another rate.
pub const DEFAULT_WITHHOLDING_RATE: Rate = percent(10);
/// Eligible rollover distributions of a year below this bear none, Treas. Reg. §31.3405(c)-1, Q&A-14.
pub const SMALL_PAYMENT: Usd = usd(200);

const MANDATORY: Cite = cite!(IRC_3405, "(c)(1)(B)");
const DEFAULT: Cite = cite!(IRC_3405, "(b)(1)");
const PERIODIC: Cite = cite!(IRC_3405, "(a)");
const PLAN_DIVIDEND: Cite = cite!(IRC_3405, "(e)(1)(B)(iv)");
const TAXABLE_ONLY: Cite = cite!(IRC_3405, "(e)(1)(B)(ii)");
const NO_ROLLOVER: Cite = cite!(IRC_402, "(c)(4)");

crate::facts::choice! {
    /// The rule of §3405 that governs a payment.
    WithholdingKind {
        /// An eligible rollover distribution: 20%, more on request.
        Mandatory = "mandatory",
        /// Neither that nor periodic: 10%, or any rate that the person elects.
        Elective = "elective",
        /// Periodic: by Form W-4P, as wages; here the rate that the reader gives, or none.
        Periodic = "periodic",
        /// Dividends that §404(k) describes: none.
        None = "none",
        /// Parts of the payment follow different rules.
        Mixed = "mixed",
    }
}

/// What the plan withholds and what the return then asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Withholding {
    /// The rule that governs it.
    pub kind: WithholdingKind,
    /// The rate withheld from the taxable part; the share withheld when parts follow different rules.
    pub rate: Rate,
    /// The amount withheld.
    pub federal: Usd,
    /// The check in hand.
    pub check: Usd,
    /// The federal taxes on the withdrawal less the amount withheld; negative for a refund.
    pub due_at_filing: Usd,
    /// Withholding on a periodic payment is left out, because no rate was given.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub is_periodic_not_modeled: bool,
}

/// The rule for the payment as such: hardship can never be an eligible rollover distribution, §402(c)(4)(C); otherwise the
/// reader may say what it is.
fn rule_of_payment(facts: &WithdrawalFacts) -> WithholdingKind {
    if facts.is_hardship || facts.eligible_rollover == Some(false) {
        WithholdingKind::Elective
    } else {
        WithholdingKind::Mandatory
    }
}

/// The rule for a part that is paid as something of its own.
fn rule_of_part(kind: ExceptionKind, facts: &WithdrawalFacts) -> WithholdingKind {
    let of_payment = rule_of_payment(facts);
    match kind.withholding_class() {
        WithholdingClass::AsPaid => of_payment,
        // Claimed on the return only: the plan pays an ordinary distribution and does not know of it.
        WithholdingClass::NotRolloverIfPaidAsSuch if facts.eligible_rollover == Some(true) => of_payment,
        WithholdingClass::NotRolloverIfPaidAsSuch | WithholdingClass::NeverRollover => WithholdingKind::Elective,
        WithholdingClass::Periodic => WithholdingKind::Periodic,
        WithholdingClass::Exempt => WithholdingKind::None,
    }
}

fn rate_of(rule: WithholdingKind, facts: &WithdrawalFacts, taxable: Usd) -> Rate {
    let asked = facts.federal_withholding_rate;
    match rule {
        WithholdingKind::Elective => asked.unwrap_or(DEFAULT_WITHHOLDING_RATE),
        WithholdingKind::Periodic => asked.unwrap_or(Rate::ZERO),
        WithholdingKind::None => Rate::ZERO,
        WithholdingKind::Mandatory | WithholdingKind::Mixed => {
            let floor = if taxable < SMALL_PAYMENT { Rate::ZERO } else { MANDATORY_WITHHOLDING_RATE };
            asked.map_or(floor, |asked| asked.max(floor))
        }
    }
}

const fn cites_of(rule: WithholdingKind) -> &'static [Cite] {
    match rule {
        WithholdingKind::Mandatory | WithholdingKind::Mixed => &[MANDATORY, NO_ROLLOVER, TAXABLE_ONLY],
        WithholdingKind::Elective => &[DEFAULT, NO_ROLLOVER, TAXABLE_ONLY],
        WithholdingKind::Periodic => &[PERIODIC, TAXABLE_ONLY],
        WithholdingKind::None => &[PLAN_DIVIDEND],
    }
}

/// Writes what is withheld, the check, and the balance at filing.
pub fn write_withholding(
    sheet: &mut Worksheet,
    facts: &WithdrawalFacts,
    payment: &Payment,
    parts: &[PaidAs],
    federal_tax: Entry,
) -> Withholding {
    let whole = rule_of_payment(facts);
    let mut own: Vec<(WithholdingKind, &PaidAs)> = Vec::new();
    for part in parts {
        let rule = rule_of_part(part.kind, facts);
        if rule != whole && part.amount(sheet).is_positive() {
            own.push((rule, part));
        }
    }
    let (kind, rate, federal) = match own.as_slice() {
        [] => write_at_one_rate(sheet, L::FederalWithholding, whole, facts, payment.taxable),
        [(rule, part), ..] if part.amount(sheet) == sheet.amount_on(payment.gross) => {
            write_at_one_rate(sheet, L::FederalWithholding, *rule, facts, payment.taxable)
        }
        own => write_by_parts(sheet, facts, payment, own),
    };
    let check = sheet.difference(L::Check, payment.gross, &[federal], &[]);
    let due = sheet.difference(L::DueAtFiling, federal_tax, &[federal], &[]);
    let has_periodic = kind == WithholdingKind::Periodic
        || (kind == WithholdingKind::Mixed && own.iter().any(|(rule, _)| *rule == WithholdingKind::Periodic));
    Withholding {
        kind,
        rate,
        federal: sheet.amount_on(federal),
        check: sheet.amount_on(check),
        due_at_filing: sheet.amount_on(due),
        is_periodic_not_modeled: has_periodic && facts.federal_withholding_rate.is_none(),
    }
}

fn write_at_one_rate(
    sheet: &mut Worksheet,
    line: L,
    rule: WithholdingKind,
    facts: &WithdrawalFacts,
    taxable: Entry,
) -> (WithholdingKind, Rate, Entry) {
    let rate = rate_of(rule, facts, sheet.amount_on(taxable));
    let federal = sheet.product(line, taxable, rate, cites_of(rule));
    if rule == WithholdingKind::Periodic && facts.federal_withholding_rate.is_none() {
        sheet.not_modeled();
    }
    (rule, rate, federal)
}

fn write_by_parts(
    sheet: &mut Worksheet,
    facts: &WithdrawalFacts,
    payment: &Payment,
    own: &[(WithholdingKind, &PaidAs)],
) -> (WithholdingKind, Rate, Entry) {
    let (mut paid, mut taxed, mut withheld) = (Vec::new(), Vec::new(), Vec::new());
    for (rule, part) in own {
        let [part_line, taxable_line, withholding_line] = lines_of(*rule);
        let mut bounds = part.bounds.clone();
        if let (false, Some(first)) = (paid.is_empty(), bounds.first_mut()) {
            *first = sheet.remainder(L::RestOfPayment, payment.gross, &paid, &[]);
        }
        let part = sheet.lesser_of(part_line, &bounds, &[]);
        let taxable = match payment.after_tax_money {
            AfterTaxMoney::None => part,
            _ => sheet.prorated(taxable_line, part, payment.taxable, payment.gross, &[TAXABLE_ONLY]),
        };
        paid.push(part);
        taxed.push(taxable);
        withheld.push(write_at_one_rate(sheet, withholding_line, *rule, facts, taxable).2);
    }
    let rest = sheet.remainder(L::RestTaxable, payment.taxable, &taxed, &[TAXABLE_ONLY]);
    withheld.push(write_at_one_rate(sheet, L::RestWithholding, rule_of_payment(facts), facts, rest).2);
    let federal = sheet.sum(L::FederalWithholding, &withheld, &[]);
    let share = sheet.amount_on(federal).as_share_of(sheet.amount_on(payment.taxable)).rounded_to(4);
    (WithholdingKind::Mixed, share, federal)
}

const fn lines_of(rule: WithholdingKind) -> [L; 3] {
    match rule {
        WithholdingKind::Periodic => [L::PeriodicPart, L::PeriodicTaxable, L::PeriodicWithholding],
        WithholdingKind::None => [L::DividendPart, L::DividendTaxable, L::DividendWithholding],
        _ => [L::NotRolloverPart, L::NotRolloverTaxable, L::NotRolloverWithholding],
    }
}
