use super::*;
use crate::calendar::{Age, BirthDate, Date};
use crate::distributions::Account;
use crate::facts::{Draft, Node};
use crate::life_tables::joint_and_last_survivor;
use crate::money::{number, percent};
use crate::required_minimum::{Retirement, distribution_period, first_distribution_year};
use crate::worksheet::Status;

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// 2026, born 1950, $100,000 last December.
fn example() -> Draft {
    Draft::new().with("taxYear", "2026").with("birthDate", "1950-06-01").with("priorYearEndBalance", "100000")
}

fn reckon(draft: &Draft) -> Reckoned<RequiredMinimumOutcome> {
    let reckoned = required_minimum_distribution(&RequiredMinimumFacts::check(draft).unwrap());
    assert_eq!(reckoned.worksheet.disagreements(), []);
    reckoned
}

fn with_projection(draft: Draft, years: &str) -> Draft {
    let mut draft = draft;
    draft.set("projection", Node::Record(Draft::new().with("years", years).with("annualReturn", "0.05")));
    draft
}

fn names(reckoned: &Reckoned<RequiredMinimumOutcome>) -> Vec<&'static str> {
    reckoned.notices.iter().map(|notice| notice.code.name()).collect()
}

/// 1.401(a)(9)-2(b)(2).
#[test]
fn the_applicable_age_follows_the_date_of_birth() {
    for (born, years, first) in [
        ("1948-12-31", "70.5", 2019),
        ("1949-06-30", "70.5", 2019),
        ("1949-07-01", "72", 2021),
        ("1950-12-31", "72", 2022),
        ("1951-01-01", "73", 2024),
        ("1958-12-31", "73", 2031),
        ("1959-01-01", "73", 2032),
        ("1959-12-31", "73", 2032),
        ("1960-01-01", "75", 2035),
        ("1985-01-01", "75", 2060),
    ] {
        let born = BirthDate(date(born));
        assert_eq!(applicable_age(born).in_years().to_string(), years, "{}", born.0);
        assert_eq!(first_distribution_year(born, Retirement::Past), Some(first), "{}", born.0);
        assert_eq!(applicable_age(born).is_proposed(), born.0.year() == 1959);
        let document = applicable_age(born).citations()[1].document().id();
        assert_eq!(document == "prop_reg_1_401a9_2", born.0.year() == 1959);
    }
}

/// Born June 30, 1948: 70½ on December 30, 2018; born July 1, 1948: on January 1, 2019.
#[test]
fn seventy_and_a_half_is_six_calendar_months_after_seventy() {
    for (born, first) in [("1948-06-30", 2018), ("1948-07-01", 2019)] {
        assert_eq!(first_distribution_year(BirthDate(date(born)), Retirement::Past), Some(first), "{born}");
    }
}

#[test]
fn work_puts_off_the_first_year() {
    let born = BirthDate(date("1950-06-01"));
    for (retirement, first) in [
        (Retirement::Past, Some(2022)),
        (Retirement::In(2021), Some(2022)),
        (Retirement::In(2025), Some(2025)),
        (Retirement::After(2021), Some(2022)),
        (Retirement::After(2022), None),
    ] {
        assert_eq!(first_distribution_year(born, retirement), first, "{retirement:?}");
    }
    assert_eq!(required_beginning_date(2026), date("2027-04-01"));
}

#[test]
fn a_year_of_retirement_that_is_not_known_leaves_the_dates_open() {
    let result = reckon(&example().with("stillWorking", "true")).result;
    assert_eq!((result.first_distribution_year, result.required_beginning_date), (None, None));
    assert_eq!((result.required, result.due_by, result.factor), (false, None, None));
}

#[test]
fn a_roth_account_has_a_first_year_only_before_2024() {
    for (born, first) in [("1949-08-01", Some(2021)), ("1951-08-01", None)] {
        let facts = RequiredMinimumFacts::check(&example().with("birthDate", born).with("account", "roth")).unwrap();
        assert_eq!(facts.first_distribution_year(), first, "{born}");
        assert_eq!(facts.account, Account::Roth);
        assert_eq!(facts.not_required(2026), Some(NotRequired::RothAccount));
    }
}

/// Before 2022 the uniform table of T.D. 8987, whoever the beneficiary is; from 2022 the tables of T.D. 9930.
#[test]
fn the_table_follows_the_year_and_the_spouse() {
    for (year, age, spouse, table, factor) in [
        (2021, 72, None, DistributionTable::Uniform, Some(number(256, 1))),
        (2022, 72, None, DistributionTable::Uniform, Some(number(274, 1))),
        (2022, 72, Some(62), DistributionTable::Uniform, Some(number(274, 1))),
        (2022, 76, Some(60), DistributionTable::Joint, Some(number(282, 1))),
        (2022, 72, Some(61), DistributionTable::Joint, Some(joint_and_last_survivor(72, 61))),
        (2022, 71, None, DistributionTable::None, None),
    ] {
        let period = distribution_period(year, age, spouse);
        assert_eq!(period.map(|period| period.factor), factor, "{year} {age} {spouse:?}");
        assert_eq!(period.map_or(DistributionTable::None, |period| period.table), table, "{year} {age} {spouse:?}");
    }
}

#[test]
fn the_rate_of_the_excise_changes_with_2023() {
    let half = percent(50);
    assert_eq!((excise_rate(2022), excise_rate_if_corrected(2022), correction_window_end(2022)), (half, half, None));
    assert_eq!((excise_rate(2023), excise_rate_if_corrected(2023)), (percent(25), percent(10)));
    assert_eq!(correction_window_end(2023), Some(date("2025-12-31")));
    let result = reckon(&example().with("taxYear", "2022").with("birthDate", "1945-01-01")).result;
    assert_eq!(result.excise.correction_window_ends_on, None);
}

/// Born 1959: nothing until 73 in 2032; what is required at 73 and 74 would not be if the age became 75 in 2034.
#[test]
fn what_rests_on_the_proposed_age_is_approximate() {
    let draft = with_projection(example().with("birthDate", "1959-06-01"), "9");
    let reckoned = reckon(&draft);
    let status = |status: Status| {
        let lines = reckoned.worksheet.lines().iter().filter(move |line| line.status == status);
        lines.filter(|line| line.key == L::ProjectedAmount.into()).count()
    };
    assert_eq!((status(Status::Exact), status(Status::Approximate)), (6 + 1, 2));
    let years = reckoned.result.years.unwrap();
    let required: Vec<u16> = years.iter().filter(|year| year.factor.is_some()).map(|year| year.year).collect();
    assert_eq!(required, [2032, 2033, 2034]);
    assert_eq!(BirthDate(date("1959-06-01")).year_of(Age::of(75)), 2034);
    let of_1958 = reckon(&with_projection(example().with("birthDate", "1958-06-01"), "9"));
    assert!(of_1958.worksheet.lines().iter().all(|line| line.status == Status::Exact));
}

#[test]
fn sixty_years_at_the_highest_return_can_still_be_written() {
    let mut draft = example().with("birthDate", "2000-01-01").with("priorYearEndBalance", "999999999.99");
    draft.set("projection", Node::Record(Draft::new().with("years", "60").with("annualReturn", "0.3")));
    let last = reckon(&draft).result.years.unwrap().pop().unwrap();
    assert_eq!((last.year, last.age), (2085, 85));
    assert!(last.year_end_balance.in_cents() < i64::MAX / 10);
}

#[test]
fn the_notices_name_the_law() {
    let reckoned = reckon(&example().with("taken", "0"));
    assert_eq!(names(&reckoned), ["required_minimum_shortfall", "required_minimum_not_rolled_over"]);
    let reckoned = reckon(&example().with("stillWorking", "true"));
    assert_eq!(names(&reckoned), ["required_minimum_not_required", "still_working_only_this_employer"]);
    for (reason, document) in [
        (NotRequired::BeforeApplicableAge, "irc_401"),
        (NotRequired::StillWorking, "irc_401"),
        (NotRequired::RothAccount, "irc_402a"),
        (NotRequired::Waived2020, "pub_l_116_136"),
    ] {
        assert_eq!(reason.citation().document().id(), document);
    }
}

#[test]
fn the_last_line_of_a_year_without_a_distribution_cites_why() {
    let reckoned = reckon(&example().with("account", "roth"));
    let line = reckoned.worksheet.lines().iter().find(|line| line.key == L::Amount.into()).unwrap();
    assert_eq!(line.citations, [NotRequired::RothAccount.citation()]);
    assert_eq!(line.amount, Usd::ZERO);
}
