use super::*;
use crate::article::{self, Verdict};
use crate::authority::{IRC_67, IRC_402A};
use crate::calendar::{Age, Date};
use crate::distributions::exceptions::ExceptionKind as K;
use crate::figures::YEARS;
use crate::money::{Rate, Usd, percent, usd};
use std::collections::{BTreeMap, BTreeSet};

fn of_year(id: TableId, year: u16) -> Table {
    table(id, Figures::for_year(year).unwrap())
}

fn cell(id: TableId, year: u16, key: impl Into<RowKey>, column: Column) -> Cell {
    let table = of_year(id, year);
    let at = table.columns.iter().position(|found| *found == column).unwrap();
    let key = key.into();
    table.rows.iter().find(|row| row.key == key).unwrap().cells[at].clone()
}

fn law(id: TableId, year: u16, key: impl Into<RowKey>, column: Column) -> Value {
    cell(id, year, key, column).law
}

fn printed_claims(id: TableId, year: u16, differs: bool) -> BTreeSet<u8> {
    let printed = of_year(id, year).rows.into_iter().flat_map(|row| row.cells).filter_map(|cell| cell.printed);
    printed.filter(|printed| printed.differs == differs).map(|printed| printed.claim).collect()
}

#[test]
fn every_table_of_every_year_is_whole() {
    for figures in YEARS {
        let tables = all(figures);
        assert_eq!(tables.iter().map(|table| table.id).collect::<Vec<_>>(), TableId::ALL);
        for table in tables {
            assert_eq!(table.year, figures.year);
            let keys: BTreeSet<_> = table.rows.iter().map(|row| row.key.name()).collect();
            assert_eq!(keys.len(), table.rows.len(), "{:?}", table.id);
            for row in &table.rows {
                assert_eq!(row.cells.len(), table.columns.len(), "{:?} {:?}", table.id, row.key);
                assert!(row.cells.iter().all(|cell| !cell.cites.is_empty()), "{:?} {:?}", table.id, row.key);
            }
        }
    }
}

#[test]
fn printed_words_are_words_of_the_claim_they_belong_to() {
    for figures in YEARS {
        for row in all(figures).into_iter().flat_map(|table| table.rows) {
            for printed in row.cells.iter().filter_map(|cell| cell.printed) {
                let claim = article::claim(printed.claim).unwrap();
                assert!(claim.quote.contains(printed.text), "{}: {}", printed.claim, printed.text);
                assert!(!printed.differs || claim.verdict != Verdict::Correct, "{}", printed.claim);
            }
        }
    }
}

/// The rows of the article's tables that its examination marks as not correct: 16 to 18, 32 to 34, 46, 47, 51, 52. Row 19 is
/// correct.
#[test]
fn the_article_s_own_tables_differ_where_their_rows_are_not_correct() {
    for figures in YEARS {
        let year = figures.year.0;
        let differing = |id| printed_claims(id, year, true).into_iter().collect::<Vec<_>>();
        assert_eq!(differing(TableId::ByTransaction), [16, 17, 18]);
        assert_eq!(differing(TableId::ByAge), [32, 33, 34]);
        assert_eq!(differing(TableId::ContributionLimits), [46, 47]);
        assert_eq!(differing(TableId::LoanDistribution), [51, 52]);
        assert!(printed_claims(TableId::ByTransaction, year, false).contains(&19));
    }
}

#[test]
fn a_claim_that_is_not_correct_differs_somewhere_in_every_table_that_prints_it() {
    for figures in YEARS {
        for table in all(figures) {
            let differing = printed_claims(table.id, figures.year.0, true);
            for claim in printed_claims(table.id, figures.year.0, false) {
                let is_correct = article::claim(claim).unwrap().verdict == Verdict::Correct;
                assert!(is_correct || differing.contains(&claim), "{:?} {claim}", table.id);
            }
        }
    }
}

#[test]
fn a_row_differs_when_one_of_its_cells_does() {
    let table = of_year(TableId::ByTransaction, 2026);
    let differing: Vec<_> = table.rows.iter().filter(|row| row.differs()).map(|row| row.key.name()).collect();
    assert_eq!(differing, ["early_withdrawal", "hardship", "loan_default"]);
    let headed: Vec<_> = table.rows.iter().filter_map(|row| row.printed_heading).collect();
    assert_eq!(headed.len(), 4);
    assert_eq!(headed[1], "Substantial Hardship Withdrawal");
}

#[test]
fn hardship_bears_the_additional_tax_where_the_article_printed_none() {
    let cell = cell(TableId::ByTransaction, 2023, TransactionRow::Hardship, Column::AdditionalTax);
    assert_eq!(cell.law, TaxStatement::RateBeforeAgeUnlessException(percent(10)).into());
    assert_eq!(cell.printed, Some(Printed { text: "0%", claim: 17, differs: true }));
}

#[test]
fn withholding_is_20_percent_of_what_could_be_rolled_over_and_10_percent_of_hardship() {
    let withheld = |row| law(TableId::ByTransaction, 2026, row, Column::Withholding);
    assert_eq!(withheld(TransactionRow::EarlyWithdrawal), TaxStatement::WithheldUnlessDirect(percent(20)).into());
    assert_eq!(withheld(TransactionRow::Hardship), TaxStatement::WithheldUnlessElected(percent(10)).into());
    assert_eq!(
        law(TableId::ByTransaction, 2026, TransactionRow::RolloverToIra, Column::AdditionalTax),
        Value::Percent(Rate::ZERO)
    );
}

/// The COLA notices: deferral limit, catch-up, higher catch-up, annual additions, added up by hand.
#[test]
fn contribution_limits_of_every_year() {
    #[rustfmt::skip]
    let expected: [(u16, [u32; 3], [u32; 3]); 7] = [
        (2020, [19_500, 26_000, 26_000], [57_000, 63_500, 63_500]),
        (2021, [19_500, 26_000, 26_000], [58_000, 64_500, 64_500]),
        (2022, [20_500, 27_000, 27_000], [61_000, 67_500, 67_500]),
        (2023, [22_500, 30_000, 30_000], [66_000, 73_500, 73_500]),
        (2024, [23_000, 30_500, 30_500], [69_000, 76_500, 76_500]),
        (2025, [23_500, 31_000, 34_750], [70_000, 77_500, 81_250]),
        (2026, [24_500, 32_500, 35_750], [72_000, 80_000, 83_250]),
    ];
    for (year, employee, all_sources) in expected {
        for (at, row) in LimitRow::ALL.iter().enumerate() {
            let money = |column| law(TableId::ContributionLimits, year, *row, column);
            assert_eq!(money(Column::EmployeeTotal), Value::Money(usd(employee[at])), "{year} {row:?}");
            assert_eq!(money(Column::AllSourcesTotal), Value::Money(usd(all_sources[at])), "{year} {row:?}");
            let catch_up = usd(employee[at]).minus(usd(employee[0]));
            assert_eq!(money(Column::CatchUp), Value::Money(catch_up), "{year} {row:?}");
        }
    }
}

#[test]
fn required_distributions_follow_the_year() {
    let required = |year| law(TableId::ByAge, year, AgeRow::RequiredFrom73, Column::RequiredDistributions);
    let age = Age::of(73);
    assert_eq!(required(2020), TaxStatement::WaivedIn2020.into());
    assert_eq!(required(2021), TaxStatement::RequiredFromAllAccounts(age).into());
    assert_eq!(required(2023), TaxStatement::RequiredFromAllAccounts(age).into());
    assert_eq!(required(2024), TaxStatement::RequiredFromPreTaxAccounts(age).into());
    let cell = cell(TableId::ByAge, 2024, AgeRow::RequiredFrom73, Column::RequiredDistributions);
    assert!(cell.cites.contains(&cite!(IRC_402A, "(d)(5)")));
    assert!(cell.cites.iter().any(|cite| cite.pinpoint().ends_with("proposed")));
}

#[test]
fn a_missed_distribution_bears_50_percent_through_2022_and_25_since() {
    let tax = |year| law(TableId::ByAge, year, AgeRow::RequiredFrom72, Column::AdditionalTax);
    assert_eq!(tax(2020), TaxStatement::NoAdditionalTax.into());
    assert_eq!(tax(2021), TaxStatement::ExciseOnShortfall(percent(50)).into());
    assert_eq!(tax(2022), TaxStatement::ExciseOnShortfall(percent(50)).into());
    let since = TaxStatement::ExciseOnShortfallOrCorrected(percent(25), percent(10)).into();
    assert_eq!((tax(2023), tax(2026)), (since, since));
}

#[test]
fn losses_are_suspended_through_2025_and_ended_after() {
    let below = |year| cell(TableId::Losses, year, LossRow::FullDistributionBelowBasis, Column::Deductible);
    assert_eq!(below(2025).law, LossStatement::Suspended.into());
    assert_eq!(below(2025).cites, [cite!(IRC_67, "(g)")]);
    assert_eq!(below(2026).law, LossStatement::Ended.into());
    assert_eq!(below(2026).cites[0], cite!(IRC_67, "(h)"));
    for figures in YEARS {
        for row in LossRow::ALL {
            let deductible = law(TableId::Losses, figures.year.0, *row, Column::Deductible);
            let is_yes = deductible == LossStatement::CapitalLoss(usd(3_000), usd(1_500)).into();
            assert_eq!(is_yes, *row == LossRow::TaxableBrokerageAccount, "{row:?}");
        }
    }
}

#[test]
fn roth_rules_follow_the_year() {
    let roth = |row, year| law(TableId::RothAndTraditional, year, row, Column::Roth);
    assert_eq!(roth(RothRow::EmployerMatch, 2022), RothStatement::MatchRothPreTaxOnly.into());
    assert_eq!(roth(RothRow::EmployerMatch, 2023), RothStatement::MatchRothByChoice.into());
    assert_eq!(roth(RothRow::OwnerRequiredDistributions, 2023), RothStatement::OwnerRequired.into());
    assert_eq!(roth(RothRow::OwnerRequiredDistributions, 2024), RothStatement::OwnerNotRequired.into());
    assert_eq!(roth(RothRow::DeferralLimit, 2026), RothStatement::SharedLimit(usd(24_500)).into());
    assert_eq!(roth(RothRow::MatchLimit, 2023), RothStatement::MatchOutsideDeferralLimit(usd(66_000)).into());
}

#[test]
fn loans_reach_further_in_2020_only() {
    let limit = |year| law(TableId::Alternatives, year, AlternativeRow::Loan, Column::Availability);
    assert_eq!(limit(2020), AlternativeStatement::LoanLimitIn2020(usd(50_000), usd(10_000), usd(100_000)).into());
    assert_eq!(limit(2021), AlternativeStatement::LoanLimit(usd(50_000), usd(10_000)).into());
}

/// Exception numbers of the Form 5329 instructions.
#[test]
fn exceptions_carry_the_numbers_of_form_5329() {
    let numbers: BTreeMap<&str, &str> = [
        ("separation_from_service_55", "01"),
        ("public_safety_50", "01"),
        ("substantially_equal_payments", "02"),
        ("disability", "03"),
        ("death", "04"),
        ("medical_expenses", "05"),
        ("qualified_domestic_relations_order", "06"),
        ("unemployed_health_premiums", "07"),
        ("higher_education", "08"),
        ("first_time_homebuyer", "09"),
        ("irs_levy", "10"),
        ("qualified_reservist", "11"),
        ("election_before_1984", "14"),
        ("employee_stock_ownership_dividend", "15"),
        ("phased_retirement_annuity", "17"),
        ("permissive_withdrawal_90_day", "18"),
        ("birth_or_adoption", "19"),
        ("terminal_illness", "20"),
        ("returned_ira_contribution", "21"),
        ("domestic_abuse", "22"),
        ("emergency_personal_expense", "23"),
    ]
    .into();
    for row in of_year(TableId::Exceptions, 2026).rows {
        let found = match row.cells[5].law {
            Value::FormNumber(number) => Some(number),
            _ => None,
        };
        assert_eq!(found, numbers.get(row.key.name()).copied(), "{:?}", row.key);
    }
}

#[test]
fn ira_only_and_plan_only_exceptions() {
    let no = Value::from(ExceptionStatement::No);
    let closed = |column| {
        let rows = of_year(TableId::Exceptions, 2026).rows;
        let at = usize::from(column == Column::AppliesToIra);
        rows.into_iter().filter(|row| row.cells[at].law == no).map(|row| row.key.name()).collect::<Vec<_>>()
    };
    assert_eq!(
        closed(Column::AppliesToPlan),
        ["first_time_homebuyer", "higher_education", "unemployed_health_premiums", "returned_ira_contribution"]
    );
    assert_eq!(
        closed(Column::AppliesToIra),
        [
            "separation_from_service_55",
            "public_safety_50",
            "employee_stock_ownership_dividend",
            "qualified_domestic_relations_order",
            "long_term_care_premium",
            "corrective_distribution",
            "phased_retirement_annuity",
            "emergency_savings_account",
            "election_before_1984",
        ]
    );
}

/// The first year of each exception that the Acts of 2019 to 2022 added, and the year before.
#[test]
fn exceptions_begin_and_end_with_their_acts() {
    let is_in_force =
        |row: ExceptionRow, year| law(TableId::Exceptions, year, row, Column::AppliesToPlan) != Value::NotInForce;
    for (kind, first) in [
        (K::FederallyDeclaredDisaster, 2021),
        (K::TerminalIllness, 2022),
        (K::EmergencyPersonalExpense, 2024),
        (K::DomesticAbuse, 2024),
        (K::LongTermCarePremium, 2025),
    ] {
        assert!(!is_in_force(ExceptionRow::Of(kind), first - 1), "{kind:?}");
        assert!(is_in_force(ExceptionRow::Of(kind), first), "{kind:?}");
    }
    for kind in [K::BirthOrAdoption, K::PublicSafety50, K::AgeFiftyNineAndAHalf] {
        assert!(is_in_force(ExceptionRow::Of(kind), 2020), "{kind:?}");
    }
    let other = ExceptionRow::Other;
    assert!(is_in_force(other(OtherException::CoronavirusRelated), 2020));
    assert!(!is_in_force(other(OtherException::CoronavirusRelated), 2021));
    assert!(!is_in_force(other(OtherException::EmergencySavingsAccount), 2023));
    assert!(is_in_force(other(OtherException::ReturnedIraContribution), 2020));
}

#[test]
fn indexed_caps_are_those_of_the_year() {
    let cap = |kind, year| law(TableId::Exceptions, year, ExceptionRow::Of(kind), Column::Cap);
    let half = |limit: Usd| Value::from(ExceptionStatement::OrHalfOfBalance(limit));
    assert_eq!(cap(K::DomesticAbuse, 2023), Value::NotInForce);
    assert_eq!(cap(K::DomesticAbuse, 2024), half(usd(10_000)));
    assert_eq!(cap(K::DomesticAbuse, 2025), half(usd(10_300)));
    assert_eq!(cap(K::DomesticAbuse, 2026), half(usd(10_500)));
    assert_eq!(
        cap(K::LongTermCarePremium, 2026),
        ExceptionStatement::OrPremiumsOrShare(usd(2_600), percent(10)).into()
    );
    assert_eq!(cap(K::BirthOrAdoption, 2026), ExceptionStatement::PerChild(usd(5_000)).into());
    assert_eq!(cap(K::FirstTimeHomebuyer, 2026), ExceptionStatement::Lifetime(usd(10_000)).into());
    assert_eq!(cap(K::FederallyDeclaredDisaster, 2026), ExceptionStatement::PerDisaster(usd(22_000)).into());
}

#[test]
fn exceptions_say_since_when() {
    let since = |row, year| law(TableId::Exceptions, year, row, Column::InForce);
    let kind = |kind| since(ExceptionRow::Of(kind), 2020);
    let day = |text| Date::parse(text).unwrap();
    assert_eq!(kind(K::Death), ExceptionStatement::EveryYearShown.into());
    // SECURE Act sec. 113(c), SECURE 2.0 secs. 326(c), 115(c) and 314(c).
    assert_eq!(kind(K::BirthOrAdoption), Value::Since(day("2020-01-01")));
    assert_eq!(kind(K::TerminalIllness), Value::Since(day("2022-12-30")));
    assert_eq!(kind(K::EmergencyPersonalExpense), Value::Since(day("2024-01-01")));
    assert_eq!(kind(K::DomesticAbuse), Value::Since(day("2024-01-01")));
    assert_eq!(kind(K::LongTermCarePremium), Value::Since(day("2025-12-30")));
    assert_eq!(kind(K::FederallyDeclaredDisaster), ExceptionStatement::DisastersSince(day("2021-01-26")).into());
    assert_eq!(kind(K::PublicSafety50), ExceptionStatement::PublicSafetySince(day("2022-12-30")).into());
    let other = |other| since(ExceptionRow::Other(other), 2020);
    assert_eq!(
        other(OtherException::ReturnedIraContribution),
        ExceptionStatement::DeterminedSince(day("2022-12-29")).into()
    );
    assert_eq!(other(OtherException::CoronavirusRelated), ExceptionStatement::OnlyIn2020.into());
}
