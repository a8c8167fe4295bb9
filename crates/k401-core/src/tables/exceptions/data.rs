//! Each exception's row. Caps that are indexed come from the year's figures.

use super::super::{ExceptionStatement as S, StatementKey, Value};
use super::{ExceptionRow, Facts, OtherException as O, Scope, Since};
use crate::authority::{CARES, Cite, FORM_5329, IRC_72, IRC_401, IRC_402, IRC_402A, IRC_408, IRC_414, NOTICE_2024_2};
use crate::distributions::exceptions::ExceptionKind as K;
use crate::figures::{Figures, Provision};
use crate::money::{Rate, Usd, number, percent, usd};

/// §213(a): medical expenses count above this share of adjusted gross income.
const MEDICAL_FLOOR: Rate = number(75, 3);
/// §72(t)(8)(B), in a lifetime.
const FIRST_HOME_LIMIT: Usd = usd(10_000);
/// §72(t)(2)(H)(ii), for each child.
const BIRTH_LIMIT: Usd = usd(5_000);
/// §72(t)(2)(I)(iii).
const EMERGENCY_LIMIT: Usd = usd(1_000);
/// §72(t)(11)(B), for each disaster.
const DISASTER_LIMIT: Usd = usd(22_000);
/// §401(a)(39)(B): share of the vested balance.
const LONG_TERM_CARE_SHARE: Rate = percent(10);
/// CARES Act, sec. 2202(a)(2).
const CORONAVIRUS_LIMIT: Usd = usd(100_000);

/// What most have: open to plans and IRAs, no cap, in force always, not to be put back.
const PLAIN: Facts = Facts {
    plan: S::Yes,
    ira: S::Yes,
    cap: statement(S::NoCap),
    since: Since::Always,
    put_back: S::CannotBePutBack,
    number: statement(S::NotListed),
    cites: &[],
};

const fn statement(statement: S) -> Value {
    Value::Statement(StatementKey::Exception(statement))
}

const fn numbered(number: &'static str) -> Value {
    Value::FormNumber(number)
}

fn indexed(limit: Provision<Usd>, cap: impl Fn(Usd) -> S) -> Value {
    limit.in_force().map_or(Value::NotInForce, |limit| statement(cap(limit.value)))
}

pub(super) fn facts(row: ExceptionRow, figures: &Figures) -> Facts {
    match row {
        ExceptionRow::Of(kind) => of_kind(kind, figures),
        ExceptionRow::Other(other) => of_other(other),
    }
}

#[rustfmt::skip]
fn of_kind(kind: K, figures: &Figures) -> Facts {
    const FORM: Cite = FORM_5329.at("line 2");
    match kind {
        K::AgeFiftyNineAndAHalf => const { Facts { put_back: S::RolloverOnly, number: statement(S::NoNumberNeeded), cites: &[IRC_72.at("(t)(2)(A)(i)")], ..PLAIN } },
        K::Death => const { Facts { number: numbered("04"), cites: &[IRC_72.at("(t)(2)(A)(ii)"), FORM], ..PLAIN } },
        K::Disability => const { Facts { number: numbered("03"), cites: &[IRC_72.at("(t)(2)(A)(iii)"), IRC_72.at("(m)(7)"), FORM], ..PLAIN } },
        K::SubstantiallyEqualPayments => const { Facts { plan: S::AfterSeparation, cap: statement(S::ByFormula), number: numbered("02"), cites: &[IRC_72.at("(t)(2)(A)(iv)"), IRC_72.at("(t)(3)(B)"), FORM], ..PLAIN } },
        K::SeparationFromService55 => const { Facts { plan: S::FromThatEmployersPlan, ira: S::No, number: numbered("01"), cites: &[IRC_72.at("(t)(2)(A)(v)"), IRC_72.at("(t)(3)(A)"), FORM], ..PLAIN } },
        K::PublicSafety50 => const { Facts { plan: S::FromThatEmployersPlan, ira: S::No, since: Since::From(Scope::SomeEmployees, 2022, 12, 30), number: numbered("01"), cites: &[IRC_72.at("(t)(10)"), FORM], ..PLAIN } },
        K::EmployeeStockOwnershipDividend => const { Facts { plan: S::StockPlanOnly, ira: S::No, number: numbered("15"), cites: &[IRC_72.at("(t)(2)(A)(vi)"), FORM], ..PLAIN } },
        K::IrsLevy => const { Facts { number: numbered("10"), cites: &[IRC_72.at("(t)(2)(A)(vii)"), FORM], ..PLAIN } },
        K::MedicalExpenses => const { Facts { cap: statement(S::AboveShareOfIncome(MEDICAL_FLOOR)), number: numbered("05"), cites: &[IRC_72.at("(t)(2)(B)"), FORM], ..PLAIN } },
        K::QualifiedDomesticRelationsOrder => const { Facts { ira: S::No, put_back: S::SpouseMayRollOver, number: numbered("06"), cites: &[IRC_72.at("(t)(2)(C)"), IRC_72.at("(t)(3)(A)"), FORM], ..PLAIN } },
        K::QualifiedReservist => const { Facts { plan: S::DeferralsOnly, put_back: S::WithinTwoYearsOfDuty, number: numbered("11"), cites: &[IRC_72.at("(t)(2)(G)"), FORM], ..PLAIN } },
        K::BirthOrAdoption => const { Facts { cap: statement(S::PerChild(BIRTH_LIMIT)), since: Since::From(Scope::Payments, 2020, 1, 1), put_back: S::WithinThreeYears, number: numbered("19"), cites: &[IRC_72.at("(t)(2)(H)"), FORM], ..PLAIN } },
        K::EmergencyPersonalExpense => const { Facts { cap: statement(S::OrBalanceAbove(EMERGENCY_LIMIT)), since: Since::From(Scope::Payments, 2024, 1, 1), put_back: S::WithinThreeYears, number: numbered("23"), cites: &[IRC_72.at("(t)(2)(I)"), FORM], ..PLAIN } },
        K::DomesticAbuse => Facts { cap: indexed(figures.domestic_abuse_limit, S::OrHalfOfBalance), ..const { Facts { plan: S::NotWithSpousalConsent, since: Since::From(Scope::Payments, 2024, 1, 1), put_back: S::WithinThreeYears, number: numbered("22"), cites: &[IRC_72.at("(t)(2)(K)"), FORM], ..PLAIN } } },
        K::TerminalIllness => const { Facts { plan: S::IfPayableOtherwise, since: Since::From(Scope::Payments, 2022, 12, 30), put_back: S::WithinThreeYears, number: numbered("20"), cites: &[IRC_72.at("(t)(2)(L)"), NOTICE_2024_2.at("sec. F"), FORM], ..PLAIN } },
        K::FederallyDeclaredDisaster => const { Facts { cap: statement(S::PerDisaster(DISASTER_LIMIT)), since: Since::From(Scope::Disasters, 2021, 1, 26), put_back: S::WithinThreeYears, number: statement(S::OnForm8915F), cites: &[IRC_72.at("(t)(2)(M)"), IRC_72.at("(t)(11)")], ..PLAIN } },
        K::LongTermCarePremium => Facts { cap: indexed(figures.long_term_care_limit, |limit| S::OrPremiumsOrShare(limit, LONG_TERM_CARE_SHARE)), ..const { Facts { plan: S::IfOffered, ira: S::No, since: Since::From(Scope::Payments, 2025, 12, 30), cites: &[IRC_72.at("(t)(2)(N)"), IRC_401.at("(a)(39)")], ..PLAIN } } },
        K::PermissiveWithdrawal90Day => const { Facts { plan: S::AutomaticEnrollmentPlans, ira: S::SimpleIraOnly, cap: statement(S::ContributionsAndEarnings), number: numbered("18"), cites: &[IRC_414.at("(w)(1)(B)"), FORM], ..PLAIN } },
        K::CorrectiveDistribution => const { Facts { ira: S::No, cap: statement(S::ExcessAndEarnings), number: statement(S::OnForm1099R), cites: &[IRC_402.at("(g)(2)(C)"), IRC_401.at("(k)(8)(D)")], ..PLAIN } },
        K::FirstTimeHomebuyer => const { Facts { plan: S::No, cap: statement(S::Lifetime(FIRST_HOME_LIMIT)), put_back: S::IfPurchaseFails, number: numbered("09"), cites: &[IRC_72.at("(t)(2)(F)"), IRC_72.at("(t)(8)"), FORM], ..PLAIN } },
        K::HigherEducation => const { Facts { plan: S::No, cap: statement(S::ExpensesLessAid), number: numbered("08"), cites: &[IRC_72.at("(t)(2)(E)"), FORM], ..PLAIN } },
        K::UnemployedHealthPremiums => const { Facts { plan: S::No, cap: statement(S::PremiumsPaid), number: numbered("07"), cites: &[IRC_72.at("(t)(2)(D)"), FORM], ..PLAIN } },
    }
}

#[rustfmt::skip]
fn of_other(other: O) -> Facts {
    const FORM: Cite = FORM_5329.at("line 2");
    match other {
        O::PhasedRetirementAnnuity => const { Facts { plan: S::GovernmentAnnuityOnly, ira: S::No, number: numbered("17"), cites: &[IRC_72.at("(t)(2)(A)(viii)"), FORM], ..PLAIN } },
        O::ReturnedIraContribution => const { Facts { plan: S::No, cap: statement(S::EarningsReturned), since: Since::From(Scope::Determinations, 2022, 12, 29), number: numbered("21"), cites: &[IRC_72.at("(t)(2)(A)(ix)"), IRC_408.at("(d)(4)"), FORM], ..PLAIN } },
        O::EmergencySavingsAccount => const { Facts { plan: S::NonHighlyPaidOnly, ira: S::No, cap: statement(S::AccountBalanceLimit), since: Since::From(Scope::Payments, 2024, 1, 1), cites: &[IRC_72.at("(t)(2)(J)"), IRC_402A.at("(e)")], ..PLAIN } },
        O::ElectionBefore1984 => const { Facts { ira: S::No, number: numbered("14"), cites: &[FORM], ..PLAIN } },
        O::CoronavirusRelated => const { Facts { cap: statement(S::InAll(CORONAVIRUS_LIMIT)), since: Since::Only(2020), put_back: S::WithinThreeYears, number: statement(S::OnForm8915E), cites: &[CARES.at("sec. 2202(a)")], ..PLAIN } },
    }
}
