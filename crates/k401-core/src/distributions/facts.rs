//! The facts of a withdrawal, checked.

use super::Circumstances;
use crate::facts::{Draft, FactError, Reader, Relation, TaxFacts};
use crate::money::{Rate, Usd};

crate::facts::choice! {
    /// What the amount means.
    Goal {
        /// What is taken out of the account.
        Gross = "gross",
        /// What is left in hand after all taxes.
        Net = "net",
    }
}

crate::facts::choice! {
    /// The account the money comes from.
    Account {
        /// Pre-tax contributions, with or without some after-tax money.
        Traditional = "traditional",
        /// A designated Roth account, §402A.
        Roth = "roth",
    }
}

/// §402A is for taxable years that begin after 2005 (P.L. 107-16, sec. 617(f)).
const FIRST_ROTH_YEAR: u32 = 2006;

/// The facts of a withdrawal.
#[derive(Clone, Debug)]
pub struct WithdrawalFacts {
    /// The return and the person.
    pub tax: TaxFacts,
    /// When and why it is paid.
    pub circumstances: Circumstances,
    /// How much, and what the amount means.
    pub amount: Usd,
    /// Whether the amount is taken out or left in hand.
    pub goal: Goal,
    /// The account.
    pub account: Account,
    /// After-tax money in the account; for a Roth account, the contributions.
    pub after_tax_basis: Usd,
    /// All money in the account, where the reader gave it.
    pub account_balance: Option<Usd>,
    /// The first taxable year of Roth contributions to the plan.
    pub first_roth_contribution_year: Option<u16>,
    /// Paid for hardship, §401(k)(2)(B)(i)(IV).
    pub is_hardship: bool,
    /// Said to be, or not to be, an eligible rollover distribution; decided by the rules when not said.
    pub eligible_rollover: Option<bool>,
    /// The withholding rate asked for on Form W-4R.
    pub federal_withholding_rate: Option<Rate>,
}

impl WithdrawalFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    /// Reads the facts of a withdrawal from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let tax = TaxFacts::read(reader);
        let known = reader.is_whole().then_some(&tax);
        let circumstances = Circumstances::read(reader, "distributionDate", known);
        let amount = reader.required_usd_from("amount", Usd::CENT);
        let goal = reader.choice("goal").unwrap_or(Goal::Gross);
        let account = reader.choice("account").unwrap_or(Account::Traditional);
        let after_tax_basis = reader.usd_or_zero("afterTaxBasis");
        let account_balance = reader.usd("accountBalance");
        let first_roth_contribution_year = read_first_roth_year(reader, known);
        let is_hardship = reader.flag("hardship");
        let eligible_rollover = reader.optional_flag("eligibleRollover");
        let federal_withholding_rate = reader.rate_up_to("federalWithholdingRate", &Rate::ONE);

        check_basis_has_balance(reader, after_tax_basis);
        if goal == Goal::Gross {
            check_within_balance(reader, amount, account_balance);
        }
        if account == Account::Roth {
            reader.needs("afterTaxBasis");
        }
        Self {
            tax,
            circumstances,
            amount: amount.unwrap_or(Usd::ZERO),
            goal,
            account,
            after_tax_basis,
            account_balance,
            first_roth_contribution_year,
            is_hardship,
            eligible_rollover,
            federal_withholding_rate,
        }
    }
}

/// Reads the first taxable year of Roth contributions, not after the taxable year.
pub(crate) fn read_first_roth_year(reader: &mut Reader<'_>, tax: Option<&TaxFacts>) -> Option<u16> {
    let first =
        reader.whole("firstRothContributionYear", FIRST_ROTH_YEAR, 9_999).and_then(|year| u16::try_from(year).ok());
    if let (Some(first), Some(tax)) = (first, tax)
        && first > tax.year().0
    {
        reader.contradicts("firstRothContributionYear", "taxYear", Relation::NotAbove);
    }
    first
}

/// Basis is recovered as a share of the balance, so it needs one. (A balance below basis is a loss, not a contradiction:
/// everything paid out is then basis.)
pub(crate) fn check_basis_has_balance(reader: &mut Reader<'_>, basis: Usd) {
    if basis.is_positive() {
        reader.needs("accountBalance");
    }
}

/// Nobody takes out more than there is.
pub(crate) fn check_within_balance(reader: &mut Reader<'_>, amount: Option<Usd>, balance: Option<Usd>) {
    if let (Some(amount), Some(balance)) = (amount, balance)
        && amount > balance
    {
        reader.contradicts("amount", "accountBalance", Relation::NotAbove);
    }
}
