use super::*;
use crate::article::{Topic, Verdict};
use crate::facts::{Choice, Draft};
use crate::losses::{ArticleClaim, LossKind};

fn of(draft: &Draft) -> LossOutcome {
    let reckoned = loss(&LossFacts::check(draft).unwrap());
    assert_eq!(reckoned.worksheet.disagreements(), []);
    reckoned.result
}

/// §67(g) for the taxable years 2018 to 2025, §67(h) after.
#[test]
fn basis_that_never_came_back_is_not_deducted_in_any_year() {
    for year in 2020..=2026 {
        let draft = Draft::new()
            .with("taxYear", &year.to_string())
            .with("kind", "full_distribution_below_basis")
            .with("afterTaxBasis", "12000")
            .with("distributed", "7500");
        let outcome = of(&draft);
        assert_eq!((outcome.deductible, outcome.amount, outcome.place), (false, Usd::ZERO, LossPlace::Nowhere));
        assert_eq!(outcome.unrecovered_basis, Some(Usd::from_cents(450_000)));
        let ended = year >= 2026;
        assert_eq!(outcome.why_not == Some(WhyNotDeductible::MiscellaneousDeductionsEnded), ended, "{year}");
        assert_eq!(outcome.why_not == Some(WhyNotDeductible::MiscellaneousDeductionsSuspended), !ended, "{year}");
    }
}

/// 10,000 − 2,000 = 8,000: 3,000 used, 5,000 carried.
#[test]
fn a_taxable_account_deducts_3_000_a_year() {
    let draft = Draft::new()
        .with("taxYear", "2026")
        .with("kind", "taxable_brokerage")
        .with("filingStatus", "single")
        .with("capitalLosses", "10000")
        .with("capitalGains", "2000");
    let found = of(&draft).capital_loss.unwrap();
    let amounts = [found.against_gains, found.limit, found.used, found.carried];
    assert_eq!(amounts.map(|amount| amount.to_string()), ["2000.00", "3000.00", "3000.00", "5000.00"]);
}

/// 20,000 of cost: 3,750; 80,000 × 15% = 12,000.
#[test]
fn employer_stock_in_a_lump_sum_is_taxed_on_its_cost_now_and_its_growth_at_the_sale() {
    let draft = Draft::new()
        .with("taxYear", "2026")
        .with("kind", "employer_stock_nua")
        .with("filingStatus", "single")
        .with("birthDate", "1965-01-10")
        .with("distributionDate", "2026-06-01")
        .with("otherIncome", "60000")
        .with("costBasis", "20000")
        .with("marketValue", "100000")
        .with("capitalGainRate", "0.15")
        .with("wholeBalanceInOneYear", "true")
        .with("event", "separation_from_service");
    let found = of(&draft).employer_stock.unwrap();
    let amounts = [found.ordinary_income, found.tax_now, found.gain_tax, found.total_tax, found.total_tax_as_ordinary];
    let expected = ["20000.00", "3750.00", "12000.00", "15750.00", "22114.00"];
    assert_eq!(amounts.map(|amount| amount.to_string()), expected);
}

/// The words that tell the claims of the article apart.
#[test]
fn each_claim_is_one_of_the_article_about_losses() {
    for (claim, words) in [
        (ArticleClaim::DeductibleInLimitedCircumstances, "limited circumstances"),
        (ArticleClaim::TerminationOpensLoss, "plan is terminated"),
        (ArticleClaim::BrokerageAndIraLossesCount, "brokerage"),
        (ArticleClaim::NotInMostCases, "most cases"),
        (ArticleClaim::AgeAndSeparationOpenLoss, "withdraw funds"),
    ] {
        let found = claim.in_article().unwrap();
        assert!(found.quote.contains(words), "{claim:?}: {}", found.quote);
        assert_eq!((found.topic, found.verdict), (Topic::Losses, Verdict::Wrong), "{claim:?}");
    }
    assert_eq!(ArticleClaim::Silent.in_article(), None);
}

#[test]
fn each_kind_names_what_articles_say_of_it() {
    let claims: Vec<&str> = LossKind::ALL.iter().map(|kind| article(*kind).name()).collect();
    let expected = [
        "not_in_most_cases",
        "termination_opens_loss",
        "age_and_separation_open_loss",
        "deductible_in_limited_circumstances",
        "silent",
        "brokerage_and_ira_losses_count",
    ];
    assert_eq!(claims, expected);
}
