//! The distribution required for a year, 1.401(a)(9)-5: last December's balance divided by the distribution period.

use super::beginning_date::BEGINNING;
use super::excise::{CORRECTED, EXCISE};
use super::facts::RequiredMinimumFacts;
use super::projection::{write_projection, write_required};
use super::{
    DistributionTable, Excise, FirstYear, FirstYearFacts, NotRequired, RequiredMinimumLine as L,
    RequiredMinimumOutcome, applicable_age, correction_window_end, excise_rate, excise_rate_if_corrected,
    required_beginning_date,
};
use crate::authority::{IRC_401, IRC_402, IRC_4974, REG_RMD_AMOUNT};
use crate::money::Usd;
use crate::notice::{Notice, NoticeCode as N, Notices};
use crate::reckoned::Reckoned;
use crate::worksheet::{Entry, Worksheet};

/// The required minimum distribution for the taxable year, from one plan.
pub fn required_minimum_distribution(facts: &RequiredMinimumFacts) -> Reckoned<RequiredMinimumOutcome> {
    let mut sheet = Worksheet::new();
    let year = facts.year.0;
    let balance = sheet.entered(L::Balance, facts.prior_year_end_balance);
    let amount = write_required(&mut sheet, facts, year, L::Amount, balance);
    let taken = sheet.entered(L::Taken, facts.taken.unwrap_or(Usd::ZERO));
    let shortfall = sheet.remainder(L::Shortfall, amount, &[taken], const { &[cite!(IRC_4974, "(a)")] });
    let first_year = facts.first_year.and_then(|first| write_first_year(&mut sheet, facts, first));
    let put_off = first_year.as_ref().map(|(_, lines)| *lines);
    let due = [&[amount], put_off.map(|[amount, _]| amount).as_slice()].concat();
    let short = [&[shortfall], put_off.map(|[_, shortfall]| shortfall).as_slice()].concat();
    let total_due = sheet.sum(L::TotalDue, &due, const { &[cite!(REG_RMD_AMOUNT, "(a)")] });
    let total_shortfall = sheet.sum(L::TotalShortfall, &short, const { &[cite!(IRC_4974, "(a)")] });
    let excise = write_excise(&mut sheet, facts, total_shortfall);
    let years = facts.projection.map(|projection| write_projection(&mut sheet, facts, projection, balance));

    let why_not_required = facts.not_required(year);
    let period = facts.distribution_period(year);
    let first_distribution_year = facts.first_distribution_year();
    let result = RequiredMinimumOutcome {
        required: why_not_required.is_none(),
        why_not_required,
        applicable_age: applicable_age(facts.birth_date).in_years(),
        first_distribution_year,
        required_beginning_date: first_distribution_year.map(required_beginning_date),
        age: facts.birth_date.age_at_year_end(year),
        table: period.map_or(DistributionTable::None, |period| period.table),
        factor: period.map(|period| period.factor),
        amount: sheet.amount_on(amount),
        due_by: period.map(|_| facts.due_by(year)),
        shortfall: sheet.amount_on(shortfall),
        first_year: first_year.map(|(first_year, _)| first_year),
        total_due: sheet.amount_on(total_due),
        excise,
        years,
    };
    let notices = notices(facts, &result, sheet.amount_on(total_shortfall));
    Reckoned { result, worksheet: sheet, notices }
}

/// The distribution for the first distribution year, with the lines of its amount and its shortfall.
fn write_first_year(
    sheet: &mut Worksheet,
    facts: &RequiredMinimumFacts,
    first: FirstYearFacts,
) -> Option<(FirstYear, [Entry; 2])> {
    let year = facts.deferred_year()?;
    let period = facts.distribution_period(year)?;
    let balance = sheet.entered(L::FirstYearBalance, first.balance);
    let amount = write_required(sheet, facts, year, L::FirstYearAmount, balance);
    let taken = sheet.entered(L::FirstYearTaken, first.taken);
    let shortfall = sheet.remainder(L::FirstYearShortfall, amount, &[taken], const { &[cite!(IRC_4974, "(a)")] });
    let first_year = FirstYear {
        year,
        table: period.table,
        factor: period.factor,
        amount: sheet.amount_on(amount),
        due_by: required_beginning_date(year),
        shortfall: sheet.amount_on(shortfall),
    };
    Some((first_year, [amount, shortfall]))
}

fn write_excise(sheet: &mut Worksheet, facts: &RequiredMinimumFacts, shortfall: Entry) -> Excise {
    // The tax belongs to the year in which the distribution was due: for the first distribution, the year after.
    let due_year = facts.due_by(facts.year.0).year();
    let (rate, rate_if_corrected) = (excise_rate(due_year), excise_rate_if_corrected(due_year));
    let amount = sheet.product(L::Excise, shortfall, rate, &EXCISE);
    let amount_if_corrected = sheet.product(L::ExciseIfCorrected, shortfall, rate_if_corrected, &CORRECTED);
    Excise {
        rate,
        amount: sheet.amount_on(amount),
        rate_if_corrected,
        amount_if_corrected: sheet.amount_on(amount_if_corrected),
        correction_window_ends_on: correction_window_end(due_year),
    }
}

fn notices(facts: &RequiredMinimumFacts, outcome: &RequiredMinimumOutcome, shortfall: Usd) -> Vec<Notice> {
    let age = applicable_age(facts.birth_date);
    let mut notices = Vec::new();
    if let Some(reason) = outcome.why_not_required {
        notices.info(N::RequiredMinimumNotRequired(reason), &[reason.citation()]);
    }
    if age.is_proposed() {
        notices.caution(N::ApplicableAgeNotFinal, &age.citations());
    }
    if let Some(first) = outcome.first_distribution_year.filter(|first| outcome.required && *first == facts.year.0) {
        let due_by = required_beginning_date(first);
        notices.caution(N::FirstDistributionMayWait { due_by }, &BEGINNING);
    }
    if let Some(first) = facts.deferred_year() {
        let due_by = required_beginning_date(first);
        let code = if facts.first_year.is_some() {
            N::TwoDistributionsDue { due_by, total: outcome.total_due }
        } else {
            N::FirstDistributionMayBeDue { due_by }
        };
        notices.warning(code, &BEGINNING);
    }
    if facts.taken.is_some() && shortfall.is_positive() {
        let code = N::RequiredMinimumShortfall { shortfall, excise: outcome.excise.amount };
        notices.warning(code, &[EXCISE[0], CORRECTED[0], cite!(IRC_4974, "(d)")]);
    }
    notices.append(&mut notices_of_the_rules(facts, outcome));
    notices
}

fn notices_of_the_rules(facts: &RequiredMinimumFacts, outcome: &RequiredMinimumOutcome) -> Vec<Notice> {
    let mut notices = Vec::new();
    if outcome.why_not_required == Some(NotRequired::StillWorking) {
        let citations = [NotRequired::StillWorking.citation(), cite!(IRC_401, "(a)(9)(C)(ii)")];
        notices.caution(N::StillWorkingOnlyThisEmployer, &citations);
    }
    if outcome.required {
        notices.info(N::RequiredMinimumNotRolledOver, const { &[cite!(IRC_402, "(c)(4)(B)")] });
    }
    if facts.projection.is_some() {
        notices.info(N::RequiredMinimumProjection, &[]);
    }
    notices
}

#[cfg(test)]
#[path = "distribution_tests.rs"]
mod tests;
