use super::*;

#[test]
fn amounts_print_with_two_places() {
    for (cents, text) in [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (1_425_000, "14250.00"), (-123_456, "-1234.56")] {
        assert_eq!(Usd::from_cents(cents).to_string(), text);
    }
}

#[test]
fn rates_print_without_trailing_zeros() {
    for (rate, text) in [
        (percent(22), "0.22"),
        (percent(10), "0.1"),
        (number(75, 3), "0.075"),
        (Rate::ONE, "1"),
        (number(265, 1), "26.5"),
    ] {
        assert_eq!(rate.to_string(), text);
    }
}

/// A decimal may be minus nothing; it is neither below zero nor shown with a sign.
#[test]
fn only_less_than_nothing_is_negative() {
    let minus_nothing = Unrounded::from_decimal(-Decimal::ZERO).nearest_cent();
    assert!(Usd::from_cents(-1).is_negative());
    assert!(!minus_nothing.is_negative() && !Usd::CENT.is_negative());
    assert_eq!(Rate(-Decimal::ZERO).to_string(), "0");
    assert_eq!(Rate::ZERO.minus(percent(22)).to_string(), "-0.22");
}

#[test]
fn half_a_cent_rounds_away_from_zero() {
    let half_cent = Usd::CENT.times(number(5, 1));
    assert_eq!(half_cent.nearest_cent(), Usd::CENT);
    assert_eq!(Usd::from_cents(-1).times(number(5, 1)).nearest_cent(), Usd::from_cents(-1));
    assert_eq!(half_cent.down_to_cent(), Usd::ZERO);
    assert_eq!(half_cent.up_to_cent(), Usd::CENT);
}

#[test]
fn the_largest_fact_is_a_cent_under_a_billion() {
    assert_eq!(Usd::LARGEST_FACT.to_string(), "999999999.99");
}

#[test]
fn arithmetic_stops_at_the_edge_instead_of_panicking() {
    let (huge, deep) = (Usd::from_cents(i64::MAX), Usd::from_cents(i64::MIN));
    assert_eq!(huge.plus(huge), huge);
    assert_eq!(deep.minus(huge), deep);
    assert_eq!(huge.times(Rate::whole(2)).nearest_cent(), huge);
    assert_eq!(deep.times(Rate::whole(2)).nearest_cent(), deep);
    assert_eq!(huge.times(Rate::whole(9).to_the(500)).nearest_cent(), huge);
    assert_eq!(huge.over(Rate::ZERO).nearest_cent(), Usd::ZERO);
    assert_eq!(Rate::whole(9).to_the(500).over(Rate::ZERO), Rate::ZERO);
}

/// Beyond the range lies the edge on the side of the true result.
#[test]
fn the_edge_has_the_sign_of_the_result() {
    let (top, bottom) = (Decimal::MAX, Decimal::MIN);
    let (most, least) = (Usd::from_cents(i64::MAX), Usd::from_cents(i64::MIN));
    let (two, half) = (Rate::whole(2), number(5, 1));
    let minus = |rate| Rate::ZERO.minus(rate);
    for (found, edge) in
        [(most.plus(most), most), (least.plus(least), least), (most.minus(least), most), (least.minus(most), least)]
    {
        assert_eq!(found, edge);
    }
    for (found, edge) in [
        (most.times(two), most),
        (least.times(two), least),
        (most.times(minus(two)), least),
        (least.times(minus(two)), most),
        (most.over(half), most),
        (least.over(half), least),
        (most.over(minus(half)), least),
        (least.over(minus(half)), most),
        (most.prorated(most, Usd::CENT), most),
    ] {
        assert_eq!(found.nearest_cent(), edge);
    }
    for (found, edge) in [
        (Rate(top).plus(Rate(top)), top),
        (Rate(bottom).minus(Rate(top)), bottom),
        (Rate(top).times(two), top),
        (Rate(top).times(minus(two)), bottom),
        (Rate(top).over(half), top),
        (Rate(bottom).over(half), bottom),
    ] {
        assert_eq!(found.0, edge);
    }
}

#[test]
fn a_power_is_repeated_multiplication() {
    assert_eq!(number(105, 2).to_the(3), number(1_157_625, 6));
    assert_eq!(number(105, 2).to_the(0), Rate::ONE);
}

/// 1,000.00 × 333,333.33 ÷ 999,999.99 is a third; a share of a cent is kept until it is rounded.
#[test]
fn what_is_not_rounded_keeps_its_fractions() {
    let third = usd(1_000).prorated(Usd::from_cents(33_333_333), Usd::from_cents(99_999_999));
    assert_eq!((third.down_to_cent(), third.up_to_cent()), (Usd::from_cents(33_333), Usd::from_cents(33_334)));
    assert_eq!(third.plus(third).nearest_cent(), Usd::from_cents(66_667));
    assert!(third > third.nearest_cent().exact());
    assert_eq!(usd(1).prorated(usd(1), Usd::ZERO).nearest_cent(), Usd::ZERO);
}
