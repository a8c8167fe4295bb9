use super::*;
use crate::contributions::ContributionLine as L;
use crate::facts::{Draft, Node};
use crate::money::usd;
use crate::notice::{NoticeCode as N, Severity};
use crate::worksheet::Key;

fn draft() -> Draft {
    Draft::new().with("taxYear", "2026").with("birthDate", "1965-03-03").with("compensation", "200000")
}

fn record(entries: &[(&str, &str)]) -> Draft {
    entries.iter().fold(Draft::new(), |draft, (name, text)| draft.with(name, text))
}

fn with_planned(mut draft: Draft, entries: &[(&str, &str)]) -> Draft {
    draft.set("planned", Node::Record(record(entries)));
    draft
}

fn with_match(mut draft: Draft, rate: &str, up_to: &str) -> Draft {
    let step = record(&[("rate", rate), ("upToCompensationRate", up_to)]);
    let mut employer = Draft::new();
    employer.set("match", Node::List(vec![Node::Record(step)]));
    draft.set("employer", Node::Record(employer));
    draft
}

fn reckoned(draft: &Draft) -> Reckoned<ContributionOutcome> {
    let reckoned = contribution_limits(&ContributionFacts::check(draft).unwrap());
    assert_eq!(reckoned.worksheet.disagreements(), []);
    reckoned
}

fn notices(draft: &Draft) -> Vec<(N, Severity)> {
    let notices = reckoned(draft).notices;
    notices.iter().map(|notice| (notice.code, notice.severity)).collect()
}

/// 61 in 2026 with 160,000 of wages last year: 24,500 + 11,250 = 35,750, of which 11,250 only as Roth.
#[test]
fn participant_of_61_with_high_wages_must_make_the_higher_catch_up_roth() {
    let outcome = reckoned(&draft().with("priorYearFicaWages", "160000")).result;
    assert!(outcome.roth_catch_up_required);
    assert_eq!(outcome.total_deferral_limit, usd(35_750));
    assert_eq!(outcome.catch_up_must_be_roth, usd(11_250));
    assert_eq!(outcome.total_contribution_limit, usd(83_250));
    assert_eq!((outcome.correction_deadline, outcome.per_pay_period, outcome.last_pay_period), (None, None, None));
}

#[test]
fn notices_carry_their_amounts() {
    let high = draft().with("priorYearFicaWages", "160000");
    // 24,500 + 5,000 planned pre-tax and 3,000 Roth: 8,000 of catch-up, 3,000 of it Roth.
    let found = notices(&with_planned(high.clone(), &[("pretax", "29500"), ("roth", "3000")]));
    assert!(found.contains(&(N::RothCatchUpRequired { threshold: usd(150_000) }, Severity::Warning)));
    assert!(found.contains(&(N::CatchUpPlannedPretax { amount: usd(5_000) }, Severity::Warning)));
    assert!(found.contains(&(N::HigherCatchUpOptional { amount: usd(11_250) }, Severity::Info)));
    let found = notices(&high.with("rothOffered", "false"));
    assert!(found.contains(&(N::RothCatchUpNotOffered { threshold: usd(150_000) }, Severity::Warning)));
    let found = notices(&draft());
    assert!(found.contains(&(N::RothCatchUpWagesUnknown { threshold: usd(150_000) }, Severity::Caution)));
    assert!(found.contains(&(N::HighlyCompensatedNextYear { threshold: usd(160_000), year: 2027 }, Severity::Info)));
    let found = notices(&draft().with("catchUpOffered", "false"));
    assert!(found.contains(&(N::CatchUpNotOffered { amount: usd(11_250) }, Severity::Info)));
    let found = notices(&draft().with("compensation", "400000").with("priorYearFicaWages", "170000"));
    assert!(found.contains(&(N::CompensationAboveLimit { limit: usd(360_000) }, Severity::Info)));
    assert!(found.contains(&(N::HighlyCompensatedThisYear { threshold: usd(160_000), year: 2026 }, Severity::Info)));
    assert!(found.contains(&(N::KeyEmployeeIfOfficer { threshold: usd(235_000), year: 2027 }, Severity::Info)));
}

/// 36,000 − 35,750 = 250, due back by April 15 of the next year.
#[test]
fn an_excess_deferral_names_its_day_and_both_taxes() {
    let planned = with_planned(draft().with("priorYearFicaWages", "0"), &[("roth", "36000")]);
    let deadline = Date::of(2027, 4, 15).unwrap();
    assert_eq!(reckoned(&planned).result.correction_deadline, Some(deadline));
    let found = notices(&planned);
    let excess = N::ExcessDeferral { excess: usd(250), year: 2026, by: deadline };
    assert!(found.contains(&(excess, Severity::Warning)));
    assert!(found.contains(&(N::ExcessDeferralTaxedTwice { year: 2026 }, Severity::Warning)));
    assert!(found.contains(&(N::ExcessRothDeferral, Severity::Caution)));
}

/// 5% of 200,000 over 20 paydays: 10,000 ÷ 20 = 500. Left to defer: 35,750 − 35,000 = 750, over 10 paydays 75.
#[test]
fn front_loading_and_the_unclaimed_match_are_told_in_dollars() {
    let ahead = draft()
        .with("priorYearFicaWages", "0")
        .with("payPeriods", "20")
        .with("payPeriodsLeft", "10")
        .with("contributedSoFar", "35000");
    let ahead = with_match(ahead, "0.5", "0.05");
    assert_eq!(reckoned(&ahead).result.per_pay_period, Some(usd(75)));
    assert!(notices(&ahead).contains(&(N::FrontLoadingLosesMatch { per_pay_period: usd(500) }, Severity::Caution)));
    // 50% of 10,000 = 5,000, nothing deferred.
    let nothing = with_match(draft(), "0.5", "0.05");
    assert!(notices(&nothing).contains(&(N::MatchLeftUnclaimed { amount: usd(5_000) }, Severity::Caution)));
    // 35,750 in one payday of a year of ten: 20,000 of pay each.
    let late = draft().with("payPeriods", "10").with("payPeriodsLeft", "1");
    assert!(notices(&late).contains(&(N::PaceExceedsPay { per_pay_period: usd(35_750) }, Severity::Caution)));
    assert_eq!(reckoned(&late.with("payPeriodsLeft", "0")).result.per_pay_period, None);
}

#[test]
fn annual_additions_over_the_limit_are_told_in_dollars() {
    // 47,500 after tax + 24,500 = 72,000 with the catch-up apart; one dollar more is over.
    let planned = |after_tax: &str| with_planned(draft(), &[("pretax", "35750"), ("afterTax", after_tax)]);
    let over = N::AnnualAdditionsExceeded { excess: usd(1) };
    assert!(notices(&planned("47501")).contains(&(over, Severity::Warning)));
    assert!(!notices(&planned("47500")).iter().any(|(code, _)| code.name() == "annual_additions_exceeded"));
}

#[test]
fn law_made_lines_carry_their_law() {
    let sheet = reckoned(&draft().with("priorYearFicaWages", "160000")).worksheet;
    for (line, document) in [
        (L::ElectiveDeferralFigure, "notice_2025_67"),
        (L::CatchUpInPlan, "notice_2025_67"),
        (L::CatchUpMustBeRoth, "irc_414"),
        (L::AnnualAdditionsLimit, "irc_415"),
        (L::PersonalDeferralLimit, "reg_1_402g_2"),
        (L::ExcessOverPlanLimit, "irc_401"),
    ] {
        let found = sheet.lines().iter().find(|found| found.key == Key::from(line)).unwrap();
        assert!(found.citations.iter().any(|cite| cite.document().id() == document), "{}", line.name());
    }
    let pinpoint_of_offer = |draft: Draft| {
        let sheet = reckoned(&draft).worksheet;
        let line = sheet.lines().iter().find(|found| found.key == Key::from(L::CatchUpInPlan)).unwrap().clone();
        line.citations[0].pinpoint()
    };
    assert_eq!(pinpoint_of_offer(draft().with("catchUpOffered", "false")), "(v)(1)");
    let closed = draft().with("priorYearFicaWages", "160000").with("rothOffered", "false");
    assert_eq!(pinpoint_of_offer(closed), "(v)(7)(A)");
}
