//! The series: a payment by each method, its end, and what the participant must know before it begins.

use super::facts::PeriodicPaymentsFacts;
use super::recapture::{RECAPTURE, is_needed};
use super::{
    MethodPayment, PeriodicMethod, PeriodicPaymentsLine as L, PeriodicPaymentsOutcome, PeriodicTable, Recapture,
    amortization_factor, annuitization_factor, life_expectancy, maximum_rate, recapture,
};
use crate::authority::{IRC_72, NOTICE_2022_6, REG_RMD_TABLES};
use crate::calendar::{Age, Date};
use crate::money::Rate;
use crate::notice::{Notice, NoticeCode as N, Notices};
use crate::reckoned::Reckoned;
use crate::worksheet::{Entry, Worksheet};

/// §72(t)(4)(A)(ii)(I): the series may not change for five years.
const MONTHS_LOCKED: u32 = 60;

/// The first day on which the series may change: the later of five years from the first payment and the day of 59½.
pub fn ends_on(facts: &PeriodicPaymentsFacts) -> Date {
    let five_years = facts.first_payment_date.plus_months(MONTHS_LOCKED);
    five_years.max(facts.birth_date.attains(Age::FIFTY_NINE_AND_A_HALF))
}

/// The payments of a series from one account.
pub fn periodic_payments(facts: &PeriodicPaymentsFacts) -> Reckoned<PeriodicPaymentsOutcome> {
    let mut sheet = Worksheet::new();
    let balance = sheet.entered(L::Balance, facts.balance);
    let mut methods = Vec::new();
    for method in PeriodicMethod::ALL {
        methods.push(write_method(&mut sheet, facts, *method, balance));
    }
    let recapture = facts.modified.map(|modified| recapture(&mut sheet, facts, modified));
    let notices = notices(facts, recapture.as_ref());
    let result = PeriodicPaymentsOutcome {
        methods,
        maximum_rate: maximum_rate(facts.mid_term_rate_120),
        ends_on: ends_on(facts),
        age: facts.age(),
        beneficiary_age: facts.beneficiary_age(),
        recapture,
    };
    Reckoned { result, worksheet: sheet, notices }
}

fn write_method(
    sheet: &mut Worksheet,
    facts: &PeriodicPaymentsFacts,
    method: PeriodicMethod,
    balance: Entry,
) -> MethodPayment {
    let (age, other_age) = (facts.age(), facts.beneficiary_age().unwrap_or(0));
    // The check admits no age that a table lacks.
    let years = life_expectancy(facts.table, age, other_age).unwrap_or(Rate::ONE);
    let (key, factor, cite) = match method {
        PeriodicMethod::RequiredMinimumDistribution => {
            (L::RequiredMinimumPayment, years, cite!(NOTICE_2022_6, "sec. 3.01(a)"))
        }
        PeriodicMethod::FixedAmortization => {
            let factor = amortization_factor(years, facts.interest_rate);
            (L::AmortizationPayment, factor, cite!(NOTICE_2022_6, "sec. 3.01(b)"))
        }
        PeriodicMethod::FixedAnnuitization => {
            let factor = annuitization_factor(facts.table, age, other_age, facts.interest_rate);
            (L::AnnuitizationPayment, factor, cite!(NOTICE_2022_6, "sec. 3.01(c)"))
        }
    };
    let payment = sheet.quotient(key, balance, factor, &[cite]);
    if method == PeriodicMethod::FixedAnnuitization && facts.table == PeriodicTable::Joint {
        sheet.approximate();
    }
    MethodPayment { method, factor, annual_payment: sheet.amount_on(payment) }
}

fn notices(facts: &PeriodicPaymentsFacts, recapture: Option<&Recapture>) -> Vec<Notice> {
    let series = cite!(IRC_72, "(t)(2)(A)(iv)");
    let mut notices = Vec::new();
    if is_needed(facts) {
        notices.warning(N::SeriesLockedUntil { ends_on: ends_on(facts) }, &[series, RECAPTURE]);
    } else {
        notices.caution(N::SeriesNotNeeded, const { &[cite!(IRC_72, "(t)(2)(A)(i)")] });
    }
    match recapture {
        Some(recapture) if recapture.is_due => {
            notices.warning(N::SeriesRecapture { amount: recapture.amount }, &[RECAPTURE]);
        }
        Some(_) => notices.info(N::SeriesNoRecapture, &[RECAPTURE]),
        None => {}
    }
    notices.caution(N::SeriesNeedsSeparation, const { &[cite!(IRC_72, "(t)(3)(B)")] });
    notices.caution(N::SeriesOneAccount, const { &[cite!(NOTICE_2022_6, "sec. 3.02(e)")] });
    notices.info(N::SeriesOneSwitch, const { &[cite!(NOTICE_2022_6, "sec. 3.03")] });
    notices.info(N::SeriesYearlyMethod, const { &[cite!(NOTICE_2022_6, "sec. 3.01(a)")] });
    if facts.mid_term_rate_120.is_none() {
        notices.info(N::SeriesRateCeiling, const { &[cite!(NOTICE_2022_6, "sec. 3.02(c)")] });
    }
    if facts.table == PeriodicTable::Joint {
        let citations = [cite!(NOTICE_2022_6, "sec. 3.01(c)"), cite!(REG_RMD_TABLES, "(e)")];
        notices.caution(N::SeriesJointAnnuityDerived, &citations);
    }
    notices
}

#[cfg(test)]
#[path = "series_tests.rs"]
mod tests;
