use super::*;

fn amount(text: &str) -> Result<Usd, &'static str> {
    let draft = Draft::new().with("amount", text);
    let mut reader = Reader::new(&draft);
    let amount = reader.required_usd("amount");
    reader.finish(amount).map_err(|errors| errors[0].problem.code())
}

#[test]
fn plain_dollars_and_cents_are_read_exactly() {
    for (text, cents) in [
        ("20000", 2_000_000),
        ("20000.00", 2_000_000),
        (".5", 50),
        ("0", 0),
        ("007.10", 710),
        ("999999999.99", 99_999_999_999),
    ] {
        assert_eq!(amount(text), Ok(Usd::from_cents(cents)), "{text}");
    }
}

#[test]
fn everything_else_is_a_problem_with_a_name() {
    for (text, code) in [
        ("", "missing"),
        ("abc", "not_a_number"),
        ("1e3", "not_a_number"),
        ("1,000", "not_a_number"),
        ("$5", "not_a_number"),
        ("NaN", "not_a_number"),
        ("Infinity", "not_a_number"),
        (".", "not_a_number"),
        ("1.2.3", "not_a_number"),
        ("１２", "not_a_number"),
        ("٣", "not_a_number"),
        (" 5", "not_a_number"),
        ("-5", "negative"),
        ("-0", "negative"),
        ("1.005", "too_many_decimals"),
        ("1000000000", "too_large"),
        ("99999999999999999999", "too_large"),
        ("0.000000000000000000000000000001", "too_many_decimals"),
    ] {
        assert_eq!(amount(text), Err(code), "{text:?}");
    }
    assert_eq!(amount(&"9".repeat(1_000_000)), Err("not_a_number"));
}

#[test]
fn all_problems_come_at_once_and_unknown_fields_are_named() {
    let draft = Draft::new().with("taxYear", "2019").with("amount", "x").with("amuont", "5");
    let mut reader = Reader::new(&draft);
    let (year, amount) = (reader.tax_year("taxYear"), reader.required_usd("amount"));
    let found = reader.finish(year.zip(amount)).unwrap_err();
    let found: Vec<_> = found.iter().map(|error| (error.field.as_str(), error.problem.code())).collect();
    assert_eq!(found, [("taxYear", "unsupported_tax_year"), ("amount", "not_a_number"), ("amuont", "unknown_field")]);
}

#[test]
fn a_field_has_one_problem_the_first_that_is_found() {
    let draft = Draft::new().with("day", "1960-02-29");
    let mut reader = Reader::new(&draft);
    let day = reader.date("day");
    reader.contradicts("day", "taxYear", Relation::InTheYearOf);
    reader.contradicts("day", "birthDate", Relation::NotBefore);
    let found: Vec<_> = reader.finish(day).unwrap_err().into_iter().map(|error| error.problem).collect();
    assert_eq!(found, [Problem::Inconsistent(Contradiction { with: "taxYear", rule: Relation::InTheYearOf })]);
}

#[test]
fn problems_inside_a_list_carry_their_place() {
    let mut draft = Draft::new();
    draft.set("exceptions", Node::List(vec![Node::Record(Draft::new().with("amount", "-1")), Node::Unreadable]));
    let mut reader = Reader::new(&draft);
    for (record, prefix) in reader.records("exceptions", 10) {
        let mut inner = Reader::inside(record, prefix);
        let amount = inner.required_usd("amount");
        reader.absorb(inner.finish(amount));
    }
    let found = reader.finish(Some(())).unwrap_err();
    let fields: Vec<_> = found.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["exceptions[1]", "exceptions[0].amount"]);
}

#[test]
fn flags_choices_wholes_and_dates_know_their_values() {
    let draft =
        Draft::new().with("flag", "yes").with("status", "widowed").with("years", "61").with("day", "2026-02-30");
    let mut reader = Reader::new(&draft);
    assert!(!reader.flag("flag"));
    assert_eq!(reader.choice::<crate::facts::FilingStatus>("status"), None);
    assert_eq!(reader.whole("years", 1, 60), None);
    assert_eq!(reader.date("day"), None);
    let codes: Vec<_> = reader.finish(Some(())).unwrap_err().iter().map(|error| error.problem.code()).collect();
    assert_eq!(codes, ["unknown_value", "unknown_value", "out_of_range", "not_a_date"]);
}
