//! The life tables of the core against the second transcription (`transcripts/README.md`) and against each other.

use std::collections::BTreeMap;
use std::path::Path;

use k401_core::life_tables::{
    OLDEST, joint_and_last_survivor, mortality_rate, single_life, survival, uniform_lifetime,
    uniform_lifetime_before_2022, uniform_lifetime_for_periodic_payments,
};
use k401_core::money::Rate;

fn rows(file: &str) -> Vec<BTreeMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("transcripts").join(file);
    csv::Reader::from_path(path).expect("the transcript").deserialize().map(|row| row.expect("a row")).collect()
}

fn age(row: &BTreeMap<String, String>, column: &str) -> u16 {
    row[column].parse().expect("an age")
}

/// A factor as the core prints it: without a trailing zero.
fn printed(row: &BTreeMap<String, String>, column: &str) -> String {
    let text = &row[column];
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text.clone() }
}

#[test]
fn every_published_joint_cell_is_computed() {
    let rows = rows("joint_last_survivor.csv");
    assert_eq!(rows.len(), 5_611);
    for row in rows {
        let (owner, spouse) = (age(&row, "owner"), age(&row, "spouse"));
        assert_eq!(joint_and_last_survivor(owner, spouse).to_string(), printed(&row, "factor"), "{owner} {spouse}");
    }
}

#[test]
fn the_single_life_table_agrees() {
    let rows = rows("single_life.csv");
    assert_eq!(rows.len(), 121);
    for row in rows {
        assert_eq!(single_life(age(&row, "age")).to_string(), printed(&row, "factor"), "{row:?}");
    }
}

#[test]
fn the_uniform_tables_agree() {
    let (now, before) = (rows("uniform_lifetime.csv"), rows("uniform_lifetime_before_2022.csv"));
    assert_eq!((now.len(), before.len()), (49, 46));
    for row in now {
        let age = age(&row, "age");
        assert_eq!(uniform_lifetime(age).map(|factor| factor.to_string()), Some(printed(&row, "factor")), "{age}");
    }
    // Nobody needs the rows of 70 and 71: whoever had to take a distribution in 2021 was 72.
    for row in before.iter().filter(|row| age(row, "age") >= 72) {
        let factor = uniform_lifetime_before_2022(age(row, "age"));
        assert_eq!(factor.map(|factor| factor.to_string()), Some(printed(row, "factor")), "{row:?}");
    }
}

#[test]
fn the_mortality_rates_agree() {
    let rows = rows("mortality.csv");
    assert_eq!(rows.len(), 120);
    for row in rows {
        assert_eq!(mortality_rate(age(&row, "age")).to_string(), printed(&row, "q"), "{row:?}");
    }
    assert_eq!(mortality_rate(OLDEST), Rate::ONE);
    assert_eq!(mortality_rate(OLDEST + 1), Rate::ONE);
}

/// The uniform table is the joint table with someone ten years younger.
#[test]
fn the_uniform_table_follows_from_the_joint_one() {
    for age in 10..=OLDEST {
        assert_eq!(uniform_lifetime_for_periodic_payments(age), Some(joint_and_last_survivor(age, age - 10)), "{age}");
        assert_eq!(uniform_lifetime(age).is_some(), age >= 72, "{age}");
    }
}

/// The single life table is the expected number of whole years plus 11/24, to a tenth; the last row is set at 1.0.
#[test]
fn the_single_life_table_follows_from_the_mortality_rates() {
    let part = Rate::whole(11).over(Rate::whole(24));
    for age in 0..OLDEST {
        let whole_years = survival(age).fold(Rate::ZERO, Rate::plus);
        assert_eq!(single_life(age), whole_years.plus(part).rounded_to(1), "{age}");
    }
    assert_eq!(single_life(OLDEST), Rate::ONE);
}

/// Every cell of the regulation's size, in both orders: symmetric, and never shorter than either life alone.
#[test]
fn the_joint_table_is_symmetric_and_not_below_a_single_life() {
    for one in (0..=OLDEST).step_by(7) {
        for other in (0..=OLDEST).step_by(5) {
            let joint = joint_and_last_survivor(one, other);
            assert_eq!(joint, joint_and_last_survivor(other, one));
            assert!(joint >= single_life(one).max(single_life(other)), "{one} {other}");
        }
    }
}

#[test]
fn ages_past_the_end_have_the_last_row() {
    assert_eq!(single_life(130), single_life(OLDEST));
    assert_eq!(uniform_lifetime(126), uniform_lifetime(OLDEST));
    assert_eq!(uniform_lifetime_before_2022(121), uniform_lifetime_before_2022(115));
    assert_eq!(joint_and_last_survivor(126, 125), Rate::ONE);
    assert_eq!(joint_and_last_survivor(126, 60), joint_and_last_survivor(OLDEST, 60));
}
