//! The facts of a loss, checked: each kind has its own.

use super::employer_stock::EmployerStockFacts;
use crate::calendar::TaxableYear;
use crate::facts::{Draft, FactError, FilingStatus, Reader};
use crate::figures::NEWEST;
use crate::money::Usd;

crate::facts::choice! {
    /// What happened.
    LossKind {
        /// The investments in the account fell.
        MarketDecline = "market_decline",
        /// The employer ended the plan.
        PlanTermination = "plan_termination",
        /// Everything was paid out, and it is less than the after-tax money put in.
        FullDistributionBelowBasis = "full_distribution_below_basis",
        /// A security in the account became worthless.
        WorthlessSecurityInPlan = "worthless_security_in_plan",
        /// Employer stock leaves the plan in kind, §402(e)(4).
        EmployerStockNua = "employer_stock_nua",
        /// For comparison: a loss in a taxable brokerage account.
        TaxableBrokerage = "taxable_brokerage",
    }
}

/// The facts of a loss inside the plan. Amounts in dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InPlanFacts {
    /// How much the account or the security fell, when the reader said it.
    pub fall_in_value: Option<Usd>,
    /// After-tax money put in and all that was paid out, where both are known and nothing is left in the plan.
    pub basis_and_distributed: Option<(Usd, Usd)>,
}

/// The facts of a loss in a taxable account. Amounts in dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokerageFacts {
    /// The filing status: it sets the limit.
    pub filing_status: FilingStatus,
    /// Losses from sales, with those carried over from earlier years.
    pub losses: Usd,
    /// Gains from sales.
    pub gains: Usd,
}

/// The facts of one kind.
#[derive(Clone, Debug)]
pub enum LossCase {
    /// Inside the plan.
    InPlan(InPlanFacts),
    /// Employer stock.
    EmployerStock(Box<EmployerStockFacts>),
    /// A taxable account.
    Brokerage(BrokerageFacts),
}

/// The facts of a loss.
#[derive(Clone, Debug)]
pub struct LossFacts {
    /// The taxable year.
    pub year: TaxableYear,
    /// What happened.
    pub kind: LossKind,
    /// Its facts.
    pub case: LossCase,
}

impl LossFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    /// Reads the facts of a loss from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let chosen = reader.choice("kind");
        let kind = reader.required("kind", chosen, LossKind::MarketDecline);
        if kind == LossKind::EmployerStockNua {
            let facts = EmployerStockFacts::read(reader);
            return Self { year: facts.tax.year(), kind, case: LossCase::EmployerStock(Box::new(facts)) };
        }
        let year = reader.tax_year("taxYear").map_or(NEWEST.year, |figures| figures.year);
        if chosen.is_none() {
            FIELDS.into_iter().for_each(|field| {
                reader.node(field);
            });
            let nothing = InPlanFacts { fall_in_value: None, basis_and_distributed: None };
            return Self { year, kind, case: LossCase::InPlan(nothing) };
        }
        let case = match kind {
            LossKind::TaxableBrokerage => LossCase::Brokerage(read_brokerage(reader)),
            LossKind::FullDistributionBelowBasis => LossCase::InPlan(read_in_plan(reader, true)),
            _ => LossCase::InPlan(read_in_plan(reader, false)),
        };
        Self { year, kind, case }
    }
}

/// The fields of all kinds: while the kind is not known, none of them is out of place.
const FIELDS: [&str; 22] = [
    "fallInValue",
    "afterTaxBasis",
    "distributed",
    "capitalLosses",
    "capitalGains",
    "filingStatus",
    "birthDate",
    "spouseBirthDate",
    "blind",
    "spouseBlind",
    "otherIncome",
    "deduction",
    "stateRate",
    "distributionDate",
    "separationDate",
    "publicSafetyEmployee",
    "exceptions",
    "costBasis",
    "marketValue",
    "capitalGainRate",
    "wholeBalanceInOneYear",
    "event",
];

fn read_brokerage(reader: &mut Reader<'_>) -> BrokerageFacts {
    BrokerageFacts {
        filing_status: reader.required_choice("filingStatus", FilingStatus::Single),
        losses: reader.required_usd("capitalLosses"),
        gains: reader.usd_or_zero("capitalGains"),
    }
}

/// After-tax money and what was paid out go together: one without the other says nothing.
fn read_in_plan(reader: &mut Reader<'_>, is_required: bool) -> InPlanFacts {
    let fall_in_value = reader.usd("fallInValue");
    let needs_both = is_required || reader.has("afterTaxBasis") || reader.has("distributed");
    let (basis, distributed) = if needs_both {
        (reader.required_usd("afterTaxBasis"), reader.required_usd("distributed"))
    } else {
        (reader.usd_or_zero("afterTaxBasis"), reader.usd_or_zero("distributed"))
    };
    InPlanFacts { fall_in_value, basis_and_distributed: needs_both.then_some((basis, distributed)) }
}
