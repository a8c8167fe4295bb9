use super::*;
use crate::money::usd;

#[test]
fn years_follow_one_another_without_a_gap() {
    for pair in YEARS.windows(2) {
        assert_eq!(pair[0].year.0 + 1, pair[1].year.0);
    }
    assert_eq!(YEARS.last().map(|figures| figures.year), Some(NEWEST.year));
    assert_eq!(Figures::for_year(2019), None);
    assert_eq!(Figures::for_year(2027), None);
}

#[test]
fn bracket_edges_rise_and_joint_edges_are_twice_the_separate_ones() {
    for figures in YEARS {
        let brackets = figures.tax_brackets.value;
        for edges in [brackets.single, brackets.joint, brackets.separate, brackets.head] {
            assert!(edges.windows(2).all(|pair| pair[0] < pair[1]), "{}", figures.year);
        }
        // §1(j)(2)(D): a separate return's brackets are half a joint return's.
        for (joint, separate) in brackets.joint.into_iter().zip(brackets.separate) {
            assert_eq!(joint, separate.times(Rate::whole(2)).nearest_cent(), "{}", figures.year);
        }
    }
}

#[test]
fn the_joint_standard_deduction_is_twice_the_single_one() {
    for figures in YEARS {
        let deduction = figures.standard_deduction.value;
        assert_eq!(deduction.joint, deduction.single.times(Rate::whole(2)).nearest_cent(), "{}", figures.year);
        assert_eq!(deduction.separate, deduction.single, "{}", figures.year);
    }
}

/// §414(v)(2)(E)(i)(II): 150% of the 2024 catch-up limit, 1.5 × 7,500 = 11,250, indexed only from 2026.
#[test]
fn the_higher_catch_up_starts_at_one_and_a_half_times_that_of_2024() {
    let base = y2024::FIGURES.catch_up_limit.value.times(Rate::whole(3)).over(Rate::whole(2)).nearest_cent();
    assert_eq!(base, usd(11_250));
    assert_eq!(y2025::FIGURES.higher_catch_up_limit.in_force().map(|limit| limit.value), Some(base));
    assert_eq!(y2024::FIGURES.higher_catch_up_limit.in_force(), None);
}

#[test]
fn indexed_limits_never_fall() {
    for pair in YEARS.windows(2) {
        let [before, after] = [pair[0], pair[1]];
        assert!(before.elective_deferral_limit.value <= after.elective_deferral_limit.value);
        assert!(before.catch_up_limit.value <= after.catch_up_limit.value);
        assert!(before.annual_additions_limit.value <= after.annual_additions_limit.value);
        assert!(before.compensation_limit.value <= after.compensation_limit.value);
        assert!(before.ira_contribution_limit.value <= after.ira_contribution_limit.value);
    }
}

#[test]
fn every_year_lists_every_figure_with_a_source_of_its_own_year() {
    for figures in YEARS {
        let listed = figures.list();
        assert!(listed.len() >= 46, "{}", listed.len());
        assert!(listed.iter().all(|figure| !figure.cite.document().title().is_empty()));
    }
}
