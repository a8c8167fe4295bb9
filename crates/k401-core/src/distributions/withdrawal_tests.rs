use super::*;
use crate::facts::Draft;
use crate::worksheet::Key;

/// The shared example: single, born 1986-03-01, 2026, $60,000 of other income, $20,000 out on 2026-06-01.
fn example() -> Draft {
    Draft::new()
        .with("taxYear", "2026")
        .with("filingStatus", "single")
        .with("birthDate", "1986-03-01")
        .with("distributionDate", "2026-06-01")
        .with("otherIncome", "60000")
        .with("amount", "20000")
}

fn cost(draft: &Draft) -> WithdrawalOutcome {
    let reckoned = withdrawal(&WithdrawalFacts::check(draft).unwrap());
    assert_eq!(reckoned.worksheet.disagreements(), []);
    reckoned.result
}

/// 60,000 − 16,100 = 43,900; 6,500 × 12% + 13,500 × 22% = 780 + 2,970 = 3,750; 20,000 × 10% = 2,000; 20,000 × 20% = 4,000.
#[test]
fn an_early_withdrawal_is_taxed_on_top_and_bears_the_additional_tax() {
    let cost = cost(&example());
    let amounts =
        [cost.income_tax, cost.additional_tax, cost.net, cost.withholding.federal, cost.withholding.due_at_filing];
    assert_eq!(amounts.map(|amount| amount.to_string()), ["3750.00", "2000.00", "14250.00", "4000.00", "1750.00"]);
    assert_eq!(cost.effective_rate.to_string(), "0.2875");
    assert_eq!(cost.marginal_rate.to_string(), "0.22");
    assert!(cost.early_distribution);
}

/// Net of the 12% slice: 6,500 × (1 − 0.22) = 5,070; the rest, 14,930, at 1 − 0.32: 21,955.88; together 28,455.88.
#[test]
fn an_amount_in_hand_needs_the_withdrawal_that_leaves_it() {
    let cost = cost(&example().with("goal", "net"));
    assert_eq!(cost.gross.to_string(), "28455.88");
    assert_eq!(cost.net.to_string(), "20000.00");
}

#[test]
fn from_the_day_of_59_and_a_half_there_is_no_additional_tax() {
    for (born, tax) in [("1966-12-02", "2000.00"), ("1966-12-01", "0.00")] {
        assert_eq!(cost(&example().with("birthDate", born)).additional_tax.to_string(), tax, "born {born}");
    }
}

/// 10,000 of 40,000 is after-tax money: a quarter of 20,000 = 5,000 comes out untaxed; 15,000 × 10% = 1,500.
#[test]
fn after_tax_money_comes_out_pro_rata_and_bears_no_tax() {
    let draft = example().with("afterTaxBasis", "10000").with("accountBalance", "40000");
    let cost = cost(&draft);
    assert_eq!((cost.taxable.to_string(), cost.additional_tax.to_string()), ("15000.00".into(), "1500.00".into()));
}

/// 2021 + 5 = 2026, and 59½ reached on the day: free of tax. One year later, pro rata: (40,000 − 30,000) ÷ 40,000 × 20,000 = 5,000.
#[test]
fn a_roth_distribution_is_free_after_five_taxable_years_and_59_and_a_half() {
    let roth = example()
        .with("account", "roth")
        .with("birthDate", "1966-12-01")
        .with("afterTaxBasis", "30000")
        .with("accountBalance", "40000");
    for (first, taxable) in [("2021", "0.00"), ("2022", "5000.00")] {
        let cost = cost(&roth.clone().with("firstRothContributionYear", first));
        assert_eq!(cost.taxable.to_string(), taxable, "first contribution {first}");
    }
}

/// §3405: 20% on what could be rolled over, 10% on a hardship distribution unless another rate is elected.
#[test]
fn withholding_follows_the_kind_of_payment() {
    for (changes, withheld) in [
        (&[][..], "4000.00"),
        (&[("hardship", "true")], "2000.00"),
        (&[("hardship", "true"), ("federalWithholdingRate", "0")], "0.00"),
        (&[("federalWithholdingRate", "0.05")], "4000.00"),
        (&[("federalWithholdingRate", "0.3")], "6000.00"),
        (&[("amount", "199.99")], "0.00"),
    ] {
        let draft = changes.iter().fold(example(), |draft, (name, text)| draft.with(name, text));
        assert_eq!(cost(&draft).withholding.federal.to_string(), withheld, "{changes:?}");
    }
}

#[test]
fn hardship_is_warned_of_and_bears_the_additional_tax() {
    let facts = WithdrawalFacts::check(&example().with("hardship", "true")).unwrap();
    let reckoned = withdrawal(&facts);
    assert_eq!(reckoned.result.additional_tax.to_string(), "2000.00");
    assert!(reckoned.notices.iter().any(|notice| notice.code == NoticeCode::HardshipNotExempt));
}

/// Two people of 65 on a joint return of 180,000, 2026. Without: excess 30,000 × 6% = 1,800, so 2 × 4,200 = 8,400. With
/// 20,000 more: excess 50,000 × 6% = 3,000, so 2 × 3,000 = 6,000. Each dollar out adds 1.12 dollars at 22%.
#[test]
fn the_senior_deduction_shrinks_as_the_withdrawal_grows() {
    let draft = example()
        .with("filingStatus", "married_filing_jointly")
        .with("birthDate", "1960-05-05")
        .with("spouseBirthDate", "1961-05-05")
        .with("otherIncome", "180000");
    let reckoned = withdrawal(&WithdrawalFacts::check(&draft).unwrap());
    use crate::income_tax::IncomeTaxLine as T;
    let line = |key: T| reckoned.worksheet.amount(Key::from(key)).unwrap().to_string();
    assert_eq!(line(T::SeniorDeductionWithout), "8400.00");
    assert_eq!(line(T::SeniorDeductionWith), "6000.00");
    // 32,200 + 2 × 1,650 = 35,500; (180,000 − 35,500 − 8,400 = 136,100) to (200,000 − 35,500 − 6,000 = 158,500), all in the 22%
    // bracket (100,800 to 211,400): 22,400 × 22% = 4,928.
    assert_eq!(reckoned.result.income_tax.to_string(), "4928.00");
    assert_eq!(reckoned.result.marginal_rate.to_string(), "0.2464");
}

#[test]
fn the_date_of_payment_lies_in_the_taxable_year() {
    let found = WithdrawalFacts::check(&example().with("distributionDate", "2025-12-31")).unwrap_err();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].field.as_str(), found[0].problem.code()), ("distributionDate", "inconsistent"));
}
