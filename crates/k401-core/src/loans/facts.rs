//! The facts of a plan loan, checked.

use super::term::longest_term;
use super::{DefaultFacts, LoanTaxFacts, PaymentsPerYear};
use crate::calendar::Date;
use crate::distributions::exceptions::first_incident;
use crate::facts::{Draft, FactError, HIGHEST_RETURN, Reader};
use crate::money::{Rate, Usd, percent, usd};

/// The highest interest rate that is taken, a bound of this program: the Code asks for a reasonable rate (29 CFR
/// §2550.408b-1(e)), and above it the cents of rounding would grow into the last payment.
const HIGHEST_RATE: Rate = percent(25);
/// The smallest loan that is taken.
const SMALLEST_LOAN: Usd = usd(1);
/// §72(p) in its present form governs loans made from this year; the last one is a bound of this program.
const LOAN_YEARS: (u16, u16) = (1987, 2100);

/// A federally declared disaster, §72(p)(6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DisasterFacts {
    /// The first day of the incident period that FEMA names.
    pub incident_start_date: Date,
    /// The day the President declared it.
    pub declaration_date: Date,
}

/// The facts of a plan loan.
#[derive(Clone, Debug)]
pub struct PlanLoanFacts {
    /// The nonforfeitable accrued benefit on the day of the loan.
    pub vested_balance: Usd,
    /// The highest balance of all plan loans in the year that ended the day before, where the reader gave it.
    pub highest_balance: Option<Usd>,
    /// The balance of all plan loans on the day of the loan, without the new one.
    pub outstanding_balance: Usd,
    /// The loan asked for.
    pub amount: Usd,
    /// Its interest rate a year.
    pub annual_rate: Rate,
    /// Its term in months.
    pub term_months: u32,
    /// How often it is repaid.
    pub payments_per_year: PaymentsPerYear,
    /// It buys the principal residence, §72(p)(2)(B)(ii).
    pub is_principal_residence: bool,
    /// The day of the loan.
    pub start_date: Option<Date>,
    /// The return that the money would earn in the account, a year.
    pub expected_return: Option<Rate>,
    /// The disaster that raises the limits.
    pub disaster: Option<DisasterFacts>,
    /// The return of the year of the loan, to tax what exceeds the maximum.
    pub excess_tax: Option<LoanTaxFacts>,
    /// How it goes wrong.
    pub default: Option<DefaultFacts>,
}

impl PlanLoanFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    /// Reads the facts of a plan loan from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let vested_balance = reader.required_usd("vestedBalance");
        let amount = reader.required_usd_from("amount", SMALLEST_LOAN);
        let terms = LoanTerms::read(reader);
        let start_date = read_start(reader);
        let expected_return = reader.rate_up_to("expectedReturn", &HIGHEST_RETURN);
        let disaster = read_disaster(reader);
        let excess_tax = LoanTaxFacts::read_excess(reader, start_date);
        let default = DefaultFacts::read(reader, start_date);
        if default.as_ref().is_some_and(DefaultFacts::needs_start) || disaster.is_some() {
            reader.needs("startDate");
        }
        Self {
            vested_balance,
            highest_balance: terms.highest_balance,
            outstanding_balance: terms.outstanding_balance,
            amount: amount.unwrap_or(Usd::ZERO),
            annual_rate: terms.annual_rate,
            term_months: terms.term_months,
            payments_per_year: terms.payments_per_year,
            is_principal_residence: terms.is_principal_residence,
            start_date,
            expected_return,
            disaster,
            excess_tax,
            default,
        }
    }
}

/// The terms of a loan, and what is owed besides: all but its amount and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoanTerms {
    /// Its interest rate a year.
    pub annual_rate: Rate,
    /// Its term in months.
    pub term_months: u32,
    /// How often it is repaid.
    pub payments_per_year: PaymentsPerYear,
    /// It buys the principal residence, §72(p)(2)(B)(ii).
    pub is_principal_residence: bool,
    /// The highest balance of all plan loans in the year that ended the day before, where the reader gave it.
    pub highest_balance: Option<Usd>,
    /// The balance of all plan loans without the new one.
    pub outstanding_balance: Usd,
}

impl LoanTerms {
    /// What stands in a draft's reading for terms that are wrong or missing.
    pub(crate) const STAND_IN: Self = Self {
        annual_rate: Rate::ZERO,
        term_months: 1,
        payments_per_year: PaymentsPerYear::Monthly,
        is_principal_residence: false,
        highest_balance: None,
        outstanding_balance: Usd::ZERO,
    };

    /// Reads the terms of a loan from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let highest_balance = reader.usd("highestBalancePast12Months");
        let outstanding_balance = reader.usd_or_zero("outstandingBalance");
        let annual_rate = reader.required_rate_up_to("annualRate", &HIGHEST_RATE);
        let per_year = reader.choice("paymentsPerYear");
        let payments_per_year = reader.required("paymentsPerYear", per_year, PaymentsPerYear::Monthly);
        let is_principal_residence = reader.flag("principalResidence");
        let term_months = read_term(reader, per_year, is_principal_residence);
        Self {
            annual_rate,
            term_months,
            payments_per_year,
            is_principal_residence,
            highest_balance,
            outstanding_balance,
        }
    }
}

/// A loan that may run longer than the law allows is none: all of it is income on the first day (Treas. Reg. §1.72(p)-1,
/// Q&A-4), so a longer term is refused rather than scheduled.
fn read_term(reader: &mut Reader<'_>, per_year: Option<PaymentsPerYear>, is_residence: bool) -> u32 {
    let least = per_year.map_or(1, PaymentsPerYear::shortest_term);
    reader.required_whole("termMonths", least, longest_term(is_residence))
}

fn read_start(reader: &mut Reader<'_>) -> Option<Date> {
    let (first, last) = LOAN_YEARS;
    reader.date_in_years("startDate", first, last)
}

fn read_disaster(reader: &mut Reader<'_>) -> Option<DisasterFacts> {
    reader.record("disaster", |inner| {
        // §72(p)(6) and §72(t)(11) are for the same disasters.
        let from = first_incident();
        let to = Date::year_end(LOAN_YEARS.1);
        let first = inner.date_within("incidentStartDate", from, to);
        let incident_start_date = inner.required("incidentStartDate", first, Date::STAND_IN);
        let declared = inner.date_within("declarationDate", from, to);
        let declaration_date = inner.required("declarationDate", declared, Date::STAND_IN);
        Some(DisasterFacts { incident_start_date, declaration_date })
    })
}
