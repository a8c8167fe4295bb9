use super::*;

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a date"))
}

/// Birth date, the day 59½ is attained: six calendar months after the 59th birthday.
#[test]
fn fifty_nine_and_a_half_is_counted_in_calendar_months() {
    for (born, attained) in [
        ("1966-12-01", "2026-06-01"),
        ("1967-08-31", "2027-02-28"),
        ("1968-08-31", "2028-02-29"),
        ("1968-02-29", "2027-08-29"),
        ("1967-08-28", "2027-02-28"),
        ("1967-06-30", "2026-12-30"),
    ] {
        assert_eq!(BirthDate(date(born)).attains(Age::FIFTY_NINE_AND_A_HALF), date(attained), "born {born}");
    }
}

#[test]
fn the_birthday_itself_counts_and_the_day_before_does_not() {
    let born = BirthDate(date("1966-12-01"));
    assert!(born.has_attained(Age::FIFTY_NINE_AND_A_HALF, date("2026-06-01")));
    assert!(!born.has_attained(Age::FIFTY_NINE_AND_A_HALF, date("2026-05-31")));
    assert_eq!(born.age_on(date("2026-11-30")), 59);
    assert_eq!(born.age_on(date("2026-12-01")), 60);
}

#[test]
fn born_on_january_1_counts_as_65_a_year_earlier() {
    assert!(BirthDate(date("1962-01-01")).is_65_for(TaxableYear(2026)));
    assert!(!BirthDate(date("1962-01-02")).is_65_for(TaxableYear(2026)));
    assert!(BirthDate(date("1961-12-31")).is_65_for(TaxableYear(2026)));
}

#[test]
fn only_real_dates_in_one_form_are_read() {
    for text in [
        "2026-02-30",
        "2026-13-01",
        "0000-01-01",
        "2026-6-1",
        "26-06-01",
        "2026/06/01",
        "",
        "２０２６-06-01",
        "+026-06-01",
        "2026-06-01 ",
    ] {
        assert_eq!(Date::parse(text), None, "{text}");
    }
    assert_eq!(date("2024-02-29").to_string(), "2024-02-29");
    assert_eq!(date("9999-12-31").plus_months(12).year(), 10_000);
}

#[test]
fn days_and_ends_of_years() {
    assert_eq!(date("2026-03-01").days_since(date("2026-02-01")), 28);
    assert_eq!(date("2026-02-01").days_since(date("2026-03-01")), 0);
    assert_eq!(Date::year_end(2026), date("2026-12-31"));
    assert_eq!(date("2026-03-02").plus_days(60), date("2026-05-01"));
}
