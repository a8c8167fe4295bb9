//! Each exception's row. Caps that are indexed come from the year's figures.

use super::super::{ExceptionStatement as S, StatementKey, Value};
use super::{ExceptionRow, Facts, OtherException as O, Scope, Since};
use crate::authority::{CARES, Cite, FORM_5329, IRC_72, IRC_401, IRC_402, IRC_402A, IRC_408, IRC_414, NOTICE_2024_2};
use crate::distributions::exceptions::{
    BIRTH_OR_ADOPTION_LIMIT, DISASTER_LIMIT, EMERGENCY_LIMIT, ExceptionKind as K, LONG_TERM_CARE_SHARE,
    MEDICAL_FLOOR_RATE, day, first_abuse_payment, first_emergency_payment, first_incident,
    first_long_term_care_payment, first_terminal_illness_payment, widened_from,
};
use crate::figures::{Figures, Provision};
use crate::money::{Usd, usd};

/// §72(t)(8)(B), in a lifetime.
const FIRST_HOME_LIMIT: Usd = usd(10_000);
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
    const FORM: Cite = cite!(FORM_5329, "line 2");
    let plain = Facts { number: kind.form_code().map_or(PLAIN.number, numbered), ..PLAIN };
    match kind {
        K::AgeFiftyNineAndAHalf => Facts { put_back: S::RolloverOnly, number: statement(S::NoNumberNeeded), cites: const { &[cite!(IRC_72, "(t)(2)(A)(i)")] }, ..plain },
        K::Death => Facts { cites: const { &[cite!(IRC_72, "(t)(2)(A)(ii)"), FORM] }, ..plain },
        K::Disability => Facts { cites: const { &[cite!(IRC_72, "(t)(2)(A)(iii)"), cite!(IRC_72, "(m)(7)"), FORM] }, ..plain },
        K::SubstantiallyEqualPayments => Facts { plan: S::AfterSeparation, cap: statement(S::ByFormula), cites: const { &[cite!(IRC_72, "(t)(2)(A)(iv)"), cite!(IRC_72, "(t)(3)(B)"), FORM] }, ..plain },
        K::SeparationFromService55 => Facts { plan: S::FromThatEmployersPlan, ira: S::No, cites: const { &[cite!(IRC_72, "(t)(2)(A)(v)"), cite!(IRC_72, "(t)(3)(A)"), FORM] }, ..plain },
        K::PublicSafety50 => Facts { plan: S::FromThatEmployersPlan, ira: S::No, since: Since::From(Scope::SomeEmployees, widened_from), cites: const { &[cite!(IRC_72, "(t)(10)"), FORM] }, ..plain },
        K::EmployeeStockOwnershipDividend => Facts { plan: S::StockPlanOnly, ira: S::No, cites: const { &[cite!(IRC_72, "(t)(2)(A)(vi)"), FORM] }, ..plain },
        K::IrsLevy => Facts { cites: const { &[cite!(IRC_72, "(t)(2)(A)(vii)"), FORM] }, ..plain },
        K::MedicalExpenses => Facts { cap: statement(S::AboveShareOfIncome(MEDICAL_FLOOR_RATE)), cites: const { &[cite!(IRC_72, "(t)(2)(B)"), FORM] }, ..plain },
        K::QualifiedDomesticRelationsOrder => Facts { ira: S::No, put_back: S::SpouseMayRollOver, cites: const { &[cite!(IRC_72, "(t)(2)(C)"), cite!(IRC_72, "(t)(3)(A)"), FORM] }, ..plain },
        K::QualifiedReservist => Facts { plan: S::DeferralsOnly, put_back: S::WithinTwoYearsOfDuty, cites: const { &[cite!(IRC_72, "(t)(2)(G)"), FORM] }, ..plain },
        K::BirthOrAdoption => Facts { cap: statement(S::PerChild(BIRTH_OR_ADOPTION_LIMIT)), since: Since::From(Scope::Payments, || day(2020, 1, 1)), put_back: S::WithinThreeYears, cites: const { &[cite!(IRC_72, "(t)(2)(H)"), FORM] }, ..plain },
        K::EmergencyPersonalExpense => Facts { cap: statement(S::OrBalanceAbove(EMERGENCY_LIMIT)), since: Since::From(Scope::Payments, first_emergency_payment), put_back: S::WithinThreeYears, cites: const { &[cite!(IRC_72, "(t)(2)(I)"), FORM] }, ..plain },
        K::DomesticAbuse => Facts { plan: S::NotWithSpousalConsent, cap: indexed(figures.domestic_abuse_limit, S::OrHalfOfBalance), since: Since::From(Scope::Payments, first_abuse_payment), put_back: S::WithinThreeYears, cites: const { &[cite!(IRC_72, "(t)(2)(K)"), FORM] }, ..plain },
        K::TerminalIllness => Facts { plan: S::IfPayableOtherwise, since: Since::From(Scope::Payments, first_terminal_illness_payment), put_back: S::WithinThreeYears, cites: const { &[cite!(IRC_72, "(t)(2)(L)"), cite!(NOTICE_2024_2, "sec. F"), FORM] }, ..plain },
        K::FederallyDeclaredDisaster => Facts { cap: statement(S::PerDisaster(DISASTER_LIMIT)), since: Since::From(Scope::Disasters, first_incident), put_back: S::WithinThreeYears, number: statement(S::OnForm8915F), cites: const { &[cite!(IRC_72, "(t)(2)(M)"), cite!(IRC_72, "(t)(11)")] }, ..plain },
        K::LongTermCarePremium => Facts { plan: S::IfOffered, ira: S::No, cap: indexed(figures.long_term_care_limit, |limit| S::OrPremiumsOrShare(limit, LONG_TERM_CARE_SHARE)), since: Since::From(Scope::Payments, first_long_term_care_payment), cites: const { &[cite!(IRC_72, "(t)(2)(N)"), cite!(IRC_401, "(a)(39)")] }, ..plain },
        K::PermissiveWithdrawal90Day => Facts { plan: S::AutomaticEnrollmentPlans, ira: S::SimpleIraOnly, cap: statement(S::ContributionsAndEarnings), cites: const { &[cite!(IRC_414, "(w)(1)(B)"), FORM] }, ..plain },
        K::CorrectiveDistribution => Facts { ira: S::No, cap: statement(S::ExcessAndEarnings), number: statement(S::OnForm1099R), cites: const { &[cite!(IRC_402, "(g)(2)(C)"), cite!(IRC_401, "(k)(8)(D)")] }, ..plain },
        K::FirstTimeHomebuyer => Facts { plan: S::No, cap: statement(S::Lifetime(FIRST_HOME_LIMIT)), put_back: S::IfPurchaseFails, cites: const { &[cite!(IRC_72, "(t)(2)(F)"), cite!(IRC_72, "(t)(8)"), FORM] }, ..plain },
        K::HigherEducation => Facts { plan: S::No, cap: statement(S::ExpensesLessAid), cites: const { &[cite!(IRC_72, "(t)(2)(E)"), FORM] }, ..plain },
        K::UnemployedHealthPremiums => Facts { plan: S::No, cap: statement(S::PremiumsPaid), cites: const { &[cite!(IRC_72, "(t)(2)(D)"), FORM] }, ..plain },
    }
}

#[rustfmt::skip]
fn of_other(other: O) -> Facts {
    const FORM: Cite = cite!(FORM_5329, "line 2");
    match other {
        O::PhasedRetirementAnnuity => const { Facts { plan: S::GovernmentAnnuityOnly, ira: S::No, number: numbered("17"), cites: &[cite!(IRC_72, "(t)(2)(A)(viii)"), FORM], ..PLAIN } },
        O::ReturnedIraContribution => const { Facts { plan: S::No, cap: statement(S::EarningsReturned), since: Since::From(Scope::Determinations, || day(2022, 12, 29)), number: numbered("21"), cites: &[cite!(IRC_72, "(t)(2)(A)(ix)"), cite!(IRC_408, "(d)(4)"), FORM], ..PLAIN } },
        O::EmergencySavingsAccount => const { Facts { plan: S::NonHighlyPaidOnly, ira: S::No, cap: statement(S::AccountBalanceLimit), since: Since::From(Scope::Payments, || day(2024, 1, 1)), cites: &[cite!(IRC_72, "(t)(2)(J)"), cite!(IRC_402A, "(e)")], ..PLAIN } },
        O::ElectionBefore1984 => const { Facts { ira: S::No, number: numbered("14"), cites: &[FORM], ..PLAIN } },
        O::CoronavirusRelated => const { Facts { cap: statement(S::InAll(CORONAVIRUS_LIMIT)), since: Since::Only(2020), put_back: S::WithinThreeYears, number: statement(S::OnForm8915E), cites: &[cite!(CARES, "sec. 2202(a)")], ..PLAIN } },
    }
}
