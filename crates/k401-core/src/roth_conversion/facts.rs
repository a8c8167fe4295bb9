//! The facts of a Roth conversion, checked.

use crate::calendar::Date;
use crate::distributions::{Circumstances, check_within_balance};
use crate::facts::{Draft, FactError, Reader, Relation, TaxFacts};
use crate::money::Usd;

crate::facts::choice! {
    /// Where the money for the income tax comes from.
    TaxSource {
        /// Other money: all of the amount becomes Roth money.
        Outside = "outside",
        /// The amount itself: the part used for the tax is a distribution.
        Converted = "converted",
    }
}

crate::facts::choice! {
    /// Which Roth money it becomes.
    ConversionTarget {
        /// The designated Roth account of the same plan, §402A(c)(4).
        InPlan = "in_plan",
        /// A Roth IRA, §408A(d)(3).
        RothIra = "roth_ira",
    }
}

/// A withdrawal from the converted money in a later year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaterWithdrawal {
    /// The day.
    pub on: Date,
    /// The dollars that come out of the conversion.
    pub amount: Usd,
}

/// The facts of a Roth conversion.
#[derive(Clone, Debug)]
pub struct RothConversionFacts {
    /// The return and the person.
    pub tax: TaxFacts,
    /// The day of the conversion and what §72(t) asks about it; needed where part of it is spent.
    pub circumstances: Option<Circumstances>,
    /// What leaves the pre-tax account, in dollars.
    pub amount: Usd,
    /// After-tax money in dollars: in the amount itself, or in the account when a balance is given.
    pub after_tax_basis: Usd,
    /// All money in the account, in dollars.
    pub account_balance: Option<Usd>,
    /// Who pays the income tax.
    pub tax_source: TaxSource,
    /// Inside the plan or to a Roth IRA.
    pub target: ConversionTarget,
    /// A withdrawal from it later.
    pub withdrawn_later: Option<LaterWithdrawal>,
}

impl RothConversionFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    /// Reads the facts of a Roth conversion from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let tax = TaxFacts::read(reader);
        let known = reader.is_whole().then_some(&tax);
        let amount = reader.required_usd_from("amount", Usd::CENT);
        let after_tax_basis = reader.usd("afterTaxBasis");
        let account_balance = reader.usd("accountBalance");
        check_basis(reader, amount, after_tax_basis, account_balance);
        let tax_source = reader.choice("payTaxFrom").unwrap_or(TaxSource::Outside);
        let target = read_target(reader, tax_source);
        let is_spent = tax_source == TaxSource::Converted;
        let circumstances = Circumstances::read_if_said(reader, "distributionDate", known, is_spent);
        // Where no day was read, the first of the year takes its place.
        let converted_on = circumstances.as_ref().map(|made| made.date).filter(|date| *date != Date::STAND_IN);
        let from = converted_on.or_else(|| known.map(|tax| Date::year_start(tax.year().0)));
        let withdrawn_later = read_later(reader, from);
        Self {
            tax,
            circumstances,
            amount: amount.unwrap_or(Usd::ZERO),
            after_tax_basis: after_tax_basis.unwrap_or(Usd::ZERO),
            account_balance,
            tax_source,
            target,
            withdrawn_later,
        }
    }
}

fn check_basis(reader: &mut Reader<'_>, amount: Option<Usd>, basis: Option<Usd>, balance: Option<Usd>) {
    check_within_balance(reader, amount, balance);
    if let (Some(basis), Some(amount), false) = (basis, amount, reader.has("accountBalance"))
        && basis > amount
    {
        reader.contradicts("afterTaxBasis", "amount", Relation::NotAbove);
    }
}

/// A plan withholds nothing from a conversion inside it, Notice 2010-84: nothing of it can pay the tax.
fn read_target(reader: &mut Reader<'_>, tax_source: TaxSource) -> ConversionTarget {
    let usual = match tax_source {
        TaxSource::Outside => ConversionTarget::InPlan,
        TaxSource::Converted => ConversionTarget::RothIra,
    };
    let target = reader.choice("target").unwrap_or(usual);
    if target == ConversionTarget::InPlan && tax_source == TaxSource::Converted {
        reader.contradicts("payTaxFrom", "target", Relation::OnlyWith);
    }
    target
}

fn read_later(reader: &mut Reader<'_>, from: Option<Date>) -> Option<LaterWithdrawal> {
    reader.record("withdrawnLater", |inner| {
        let on = inner.date("on");
        let later =
            LaterWithdrawal { on: inner.required("on", on, Date::STAND_IN), amount: inner.required_usd("amount") };
        inner.not_before("on", on, from, "distributionDate");
        Some(later)
    })
}
