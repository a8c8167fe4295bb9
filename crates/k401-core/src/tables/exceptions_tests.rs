use super::super::{ExceptionStatement as S, TableId, Value, table};
use super::ExceptionRow as R;
use super::OtherException as O;
use crate::distributions::exceptions::ExceptionKind as K;
use crate::figures::Figures;
use crate::money::{number, percent, usd};

/// Plan, IRA, cap, put back and number of an exception, as the table of a year has them.
fn row(year: u16, row: R) -> [Value; 5] {
    let table = table(TableId::Exceptions, Figures::for_year(year).unwrap());
    let cells = &table.rows.iter().find(|found| found.key == row.into()).unwrap().cells;
    [0, 1, 2, 4, 5].map(|column| cells[column].law)
}

fn says(statements: [S; 4], number: impl Into<Value>) -> [Value; 5] {
    let [plan, ira, cap, put_back] = statements.map(Value::from);
    [plan, ira, cap, put_back, number.into()]
}

const fn form(number: &'static str) -> Value {
    Value::FormNumber(number)
}

/// Plan and IRA: the IRS's page "Retirement topics: exceptions to tax on early distributions". Caps: the paragraphs of §72(t)
/// named beside. Put back: (t)(2)(H)(v) and what refers to it; (G)(iii) for reservists. Numbers: Instructions for Form 5329
/// (2025), line 2.
#[test]
fn each_exception_for_whom_up_to_what_and_whether_it_can_be_put_back() {
    let none = S::CannotBePutBack;
    let three_years = S::WithinThreeYears;
    for (kind, expected) in [
        (K::AgeFiftyNineAndAHalf, says([S::Yes, S::Yes, S::NoCap, S::RolloverOnly], S::NoNumberNeeded)),
        (K::SeparationFromService55, says([S::FromThatEmployersPlan, S::No, S::NoCap, none], form("01"))),
        (K::PublicSafety50, says([S::FromThatEmployersPlan, S::No, S::NoCap, none], form("01"))),
        (K::SubstantiallyEqualPayments, says([S::AfterSeparation, S::Yes, S::ByFormula, none], form("02"))),
        (K::Disability, says([S::Yes, S::Yes, S::NoCap, none], form("03"))),
        (K::Death, says([S::Yes, S::Yes, S::NoCap, none], form("04"))),
        // (B), §213(a).
        (K::MedicalExpenses, says([S::Yes, S::Yes, S::AboveShareOfIncome(number(75, 3)), none], form("05"))),
        // §402(e)(1)(B): the spouse may roll it over.
        (K::QualifiedDomesticRelationsOrder, says([S::Yes, S::No, S::NoCap, S::SpouseMayRollOver], form("06"))),
        (K::UnemployedHealthPremiums, says([S::No, S::Yes, S::PremiumsPaid, none], form("07"))),
        (K::HigherEducation, says([S::No, S::Yes, S::ExpensesLessAid, none], form("08"))),
        // (8)(B) and (E).
        (K::FirstTimeHomebuyer, says([S::No, S::Yes, S::Lifetime(usd(10_000)), S::IfPurchaseFails], form("09"))),
        (K::IrsLevy, says([S::Yes, S::Yes, S::NoCap, none], form("10"))),
        (K::QualifiedReservist, says([S::DeferralsOnly, S::Yes, S::NoCap, S::WithinTwoYearsOfDuty], form("11"))),
        (K::EmployeeStockOwnershipDividend, says([S::StockPlanOnly, S::No, S::NoCap, none], form("15"))),
        (
            K::PermissiveWithdrawal90Day,
            says([S::AutomaticEnrollmentPlans, S::SimpleIraOnly, S::ContributionsAndEarnings, none], form("18")),
        ),
        // (H)(ii).
        (K::BirthOrAdoption, says([S::Yes, S::Yes, S::PerChild(usd(5_000)), three_years], form("19"))),
        (K::TerminalIllness, says([S::IfPayableOtherwise, S::Yes, S::NoCap, three_years], form("20"))),
        // (K)(ii), Notice 2025-67.
        (
            K::DomesticAbuse,
            says([S::NotWithSpousalConsent, S::Yes, S::OrHalfOfBalance(usd(10_500)), three_years], form("22")),
        ),
        // (I)(ii).
        (K::EmergencyPersonalExpense, says([S::Yes, S::Yes, S::OrBalanceAbove(usd(1_000)), three_years], form("23"))),
        // (11)(B).
        (
            K::FederallyDeclaredDisaster,
            says([S::Yes, S::Yes, S::PerDisaster(usd(22_000)), three_years], S::OnForm8915F),
        ),
        // §402(g)(2)(C), §401(k)(8)(D).
        (K::CorrectiveDistribution, says([S::Yes, S::No, S::ExcessAndEarnings, none], S::OnForm1099R)),
        // §401(a)(39)(B), Notice 2025-67.
        (
            K::LongTermCarePremium,
            says([S::IfOffered, S::No, S::OrPremiumsOrShare(usd(2_600), percent(10)), none], S::NotListed),
        ),
    ] {
        assert_eq!(row(2026, R::Of(kind)), expected, "{kind:?}");
    }
}

/// The same sources; the phased retirement annuity is 17 and the returned contribution 21 there. CARES Act sec. 2202(a)(2), (3).
#[test]
fn the_exceptions_that_no_withdrawal_claims() {
    let none = S::CannotBePutBack;
    for (year, other, expected) in [
        (2026, O::PhasedRetirementAnnuity, says([S::GovernmentAnnuityOnly, S::No, S::NoCap, none], form("17"))),
        (2026, O::ReturnedIraContribution, says([S::No, S::Yes, S::EarningsReturned, none], form("21"))),
        (
            2026,
            O::EmergencySavingsAccount,
            says([S::NonHighlyPaidOnly, S::No, S::AccountBalanceLimit, none], S::NotListed),
        ),
        (2026, O::ElectionBefore1984, says([S::Yes, S::No, S::NoCap, none], form("14"))),
        (
            2020,
            O::CoronavirusRelated,
            says([S::Yes, S::Yes, S::InAll(usd(100_000)), S::WithinThreeYears], S::OnForm8915E),
        ),
    ] {
        assert_eq!(row(year, R::Other(other)), expected, "{other:?}");
    }
}

/// An amount without its law is worth little.
#[test]
fn every_exception_cites_the_law() {
    for row in table(TableId::Exceptions, Figures::for_year(2026).unwrap()).rows {
        assert!(row.cells.iter().all(|cell| !cell.cites.is_empty()), "{:?}", row.key);
    }
}
