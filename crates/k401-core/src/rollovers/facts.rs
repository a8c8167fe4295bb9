//! The facts of a rollover, checked.

use super::{Destination, PaymentKind, RolloverKind};
use crate::calendar::Date;
use crate::distributions::{
    Account, Circumstances, check_basis_has_balance, check_within_balance, read_first_roth_year,
};
use crate::facts::{Draft, FactError, Reader, Relation, TaxFacts};
use crate::money::{Rate, Usd};

/// The facts of a rollover.
#[derive(Clone, Debug)]
pub struct RolloverFacts {
    /// The return and the person.
    pub tax: TaxFacts,
    /// When it was received, and what §72(t) asks about it. Nothing only where all of the amount goes directly.
    pub circumstances: Option<Circumstances>,
    /// What leaves the plan, in dollars, before withholding.
    pub amount: Usd,
    /// Directly or through the person.
    pub kind: RolloverKind,
    /// What is rolled over, in dollars, when the reader said it.
    pub rolled_over: Option<Usd>,
    /// The day on which a 60-day rollover reaches the new plan or IRA, when the reader said it.
    pub rolled_over_on: Option<Date>,
    /// The account the money comes from.
    pub account: Account,
    /// After-tax money in the account, in dollars; for a Roth account, the contributions.
    pub after_tax_basis: Usd,
    /// All money in the account, in dollars, where the reader gave it.
    pub account_balance: Option<Usd>,
    /// The first taxable year of Roth contributions to the plan.
    pub first_roth_contribution_year: Option<u16>,
    /// Where the money goes.
    pub destination: Destination,
    /// What the plan pays.
    pub payment_kind: PaymentKind,
    /// The withholding rate asked for on Form W-4R.
    pub federal_withholding_rate: Option<Rate>,
}

impl RolloverFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    /// Reads the facts of a rollover from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let tax = TaxFacts::read(reader);
        let known = reader.is_whole().then_some(&tax);
        let amount = reader.required_usd_from("amount", Usd::CENT);
        let kind = reader.choice("kind");
        let needed_kind = reader.required("kind", kind, RolloverKind::Direct);
        let rolled_over = reader.usd("rolledOver");
        if let (Some(rolled), Some(amount)) = (rolled_over, amount)
            && rolled > amount
        {
            reader.contradicts("rolledOver", "amount", Relation::NotAbove);
        }
        let account = reader.choice("account").unwrap_or(Account::Traditional);
        let after_tax_basis = reader.usd_or_zero("afterTaxBasis");
        let account_balance = reader.usd("accountBalance");
        let first_roth_contribution_year = read_first_roth_year(reader, known);
        let destination = read_destination(reader, account);
        let payment_kind = reader.choice("paymentKind").unwrap_or(PaymentKind::Ordinary);
        let federal_withholding_rate = reader.rate_up_to("federalWithholdingRate", &Rate::ONE);
        check_basis_has_balance(reader, after_tax_basis);
        check_within_balance(reader, amount, account_balance);
        if account == Account::Roth {
            reader.needs("afterTaxBasis");
        }

        let goes_whole = rolled_over.is_none_or(|rolled| amount.is_some_and(|amount| rolled >= amount));
        let needs_no_day = kind == Some(RolloverKind::Direct)
            && goes_whole
            && account == Account::Traditional
            && payment_kind == PaymentKind::Ordinary;
        let circumstances = Circumstances::read_if_said(reader, "receivedOn", known, !needs_no_day);
        // Where it is a stand-in nothing lies before it.
        let received = circumstances.as_ref().map(|paid| paid.date);
        let rolled_over_on = read_rolled_over_on(reader, kind, received);
        Self {
            tax,
            circumstances,
            amount: amount.unwrap_or(Usd::ZERO),
            kind: needed_kind,
            rolled_over,
            rolled_over_on,
            account,
            after_tax_basis,
            account_balance,
            first_roth_contribution_year,
            destination,
            payment_kind,
            federal_withholding_rate,
        }
    }
}

/// Roth money goes only to Roth money, §402(c)(8)(B), §402A(c)(3)(A).
fn read_destination(reader: &mut Reader<'_>, account: Account) -> Destination {
    let is_roth = account == Account::Roth;
    let usual = if is_roth { Destination::RothIra } else { Destination::TraditionalIra };
    let destination = reader.choice("destination").unwrap_or(usual);
    if is_roth && destination == Destination::TraditionalIra {
        reader.contradicts("destination", "account", Relation::OnlyWith);
    }
    destination
}

fn read_rolled_over_on(reader: &mut Reader<'_>, kind: Option<RolloverKind>, received: Option<Date>) -> Option<Date> {
    let rolled_over_on = reader.date("rolledOverOn")?;
    if kind == Some(RolloverKind::Direct) {
        reader.contradicts("rolledOverOn", "kind", Relation::OnlyWith);
    }
    reader.not_before("rolledOverOn", Some(rolled_over_on), received, "receivedOn");
    Some(rolled_over_on)
}
