//! The figures of the core against a second transcription, typed from other publications (`transcripts/README.md`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use k401_core::calendar::TaxableYear;
use k401_core::facts::{Choice, FilingStatus};
use k401_core::figures::{Amount, FigureKey, Figures, YEARS};
use k401_core::money::{Rate, Usd, percent, usd};

fn rows(file: &str) -> Vec<BTreeMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("transcripts").join(file);
    let rows: Vec<BTreeMap<String, String>> =
        csv::Reader::from_path(path).expect("the transcript").deserialize().map(|row| row.expect("a row")).collect();
    // No figure stands twice, so a count of rows is a count of figures.
    let figure = |row: &BTreeMap<String, String>| {
        let names = row.iter().filter(|(column, _)| !["amount", "over", "source"].contains(&column.as_str()));
        names.map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(rows.iter().map(figure).collect::<BTreeSet<_>>().len(), rows.len(), "{file}");
    rows
}

fn figures(row: &BTreeMap<String, String>) -> &'static Figures {
    Figures::for_year(row["year"].parse().expect("a year")).expect("figures of the year")
}

fn amount(row: &BTreeMap<String, String>, column: &str) -> Usd {
    usd(row[column].parse().expect("whole dollars"))
}

fn status(row: &BTreeMap<String, String>) -> FilingStatus {
    FilingStatus::named(&row["status"]).expect("a filing status")
}

fn listed(figures: &Figures, key: FigureKey) -> Usd {
    match figures.list().into_iter().find(|figure| figure.key == key).map(|figure| figure.amount) {
        Some(Amount::Of(amount)) => amount,
        other => panic!("{} {}: {other:?}", figures.year, key.name()),
    }
}

#[test]
fn plan_limits_agree() {
    use FigureKey as K;
    const KEYS: [FigureKey; 12] = [
        K::ElectiveDeferralLimit,
        K::CatchUpLimit,
        K::HigherCatchUpLimit,
        K::RothCatchUpWageThreshold,
        K::AnnualAdditionsLimit,
        K::CompensationLimit,
        K::HighlyCompensatedEmployeeThreshold,
        K::KeyEmployeeOfficerThreshold,
        K::IraContributionLimit,
        K::IraCatchUpLimit,
        K::DomesticAbuseLimit,
        K::LongTermCareLimit,
    ];
    let mut compared = 0;
    for row in rows("plan_limits.csv") {
        let Some(key) = KEYS.into_iter().find(|key| key.name() == row["figure"]) else { continue };
        let mut year: u16 = row["year"].parse().expect("a year");
        if key == K::RothCatchUpWageThreshold {
            // The transcript lists it by the year of the wages; it decides the catch-ups of the next, from 2026 on.
            year += 1;
            if year < 2026 {
                continue;
            }
        }
        let figures = Figures::for_year(year).expect("figures of the year");
        assert_eq!(listed(figures, key), amount(&row, "amount"), "{} {year}", key.name());
        compared += 1;
    }
    // Eight limits over seven years, two of the higher catch-up, one threshold, three and two of §72(t).
    assert_eq!(compared, 8 * 7 + 2 + 1 + 3 + 2);
}

/// With the counts of the other tests here: each figure in force stands in a transcript, so a changed one fails a test; and a
/// provision put in force or out of it changes this list.
#[test]
fn every_figure_is_compared() {
    use FigureKey as K;
    let mut in_force = BTreeMap::new();
    for figures in YEARS {
        for figure in figures.list() {
            match (figure.key, figure.amount) {
                (_, Amount::Of(_)) => *in_force.entry(figures.year.0).or_insert(0) += 1,
                (key, Amount::NotInForce) => {
                    let first = match key {
                        K::HigherCatchUpLimit | K::LongTermCareLimit => 2025,
                        K::RothCatchUpWageThreshold => 2026,
                        K::DomesticAbuseLimit => 2024,
                        other => panic!("{} has always been in force", other.name()),
                    };
                    assert!(figures.year.0 < first, "{} {}", key.name(), figures.year);
                }
            }
        }
    }
    // Eight limits, two additions for age and blindness, four standard deductions, and four schedules of seven rates (the
    // first edge of a schedule, zero, stands in the transcripts too); then what came into force.
    let always = 8 + 2 + 4 + 4 * 7;
    let expected = [0, 0, 0, 0, 1, 3, 4].map(|since| always + since);
    assert_eq!(in_force.into_values().collect::<Vec<_>>(), expected);
}

#[test]
fn tax_schedules_agree() {
    let rows = rows("tax_schedules.csv");
    assert_eq!(rows.len(), YEARS.len() * 4 * 7);
    for row in rows {
        let rate: Rate = percent(row["rate_percent"].parse().expect("a rate"));
        let key = FigureKey::BracketOver { status: status(&row), rate };
        assert_eq!(listed(figures(&row), key), amount(&row, "over"), "{row:?}");
    }
}

#[test]
fn standard_deductions_agree() {
    let rows = rows("standard_deductions.csv");
    assert_eq!(rows.len(), YEARS.len() * 4);
    for row in rows {
        let key = FigureKey::StandardDeduction(status(&row));
        assert_eq!(listed(figures(&row), key), amount(&row, "amount"), "{row:?}");
    }
}

#[test]
fn additions_for_age_and_blindness_agree() {
    let rows = rows("additional_standard_deductions.csv");
    assert_eq!(rows.len(), YEARS.len() * 2);
    for row in rows {
        let key = match row["marital"].as_str() {
            "married" => FigureKey::AdditionalStandardDeductionMarried,
            _ => FigureKey::AdditionalStandardDeductionUnmarried,
        };
        assert_eq!(listed(figures(&row), key), amount(&row, "amount"), "{row:?}");
    }
}

#[test]
fn the_years_are_2020_to_2026() {
    let years: Vec<TaxableYear> = YEARS.iter().map(|figures| figures.year).collect();
    assert_eq!(years, (2020..=2026).map(TaxableYear).collect::<Vec<_>>());
}
