use super::*;

fn amount(text: &str) -> Result<Usd, &'static str> {
    let draft = Draft::new().with("amount", text);
    Reader::check(&draft, |reader| reader.required_usd("amount")).map_err(|errors| errors[0].problem.code())
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
    let read = |reader: &mut Reader<'_>| (reader.tax_year("taxYear"), reader.required_usd("amount"));
    let found = Reader::check(&draft, read).unwrap_err();
    let found: Vec<_> = found.iter().map(|error| (error.field.as_str(), error.problem.code())).collect();
    assert_eq!(found, [("taxYear", "unsupported_tax_year"), ("amount", "not_a_number"), ("amuont", "unknown_field")]);
}

#[test]
fn a_field_has_one_problem_the_first_that_is_found() {
    let draft = Draft::new().with("day", "1960-02-29");
    let read = |reader: &mut Reader<'_>| {
        reader.date("day");
        reader.contradicts("day", "taxYear", Relation::InTheYearOf);
        reader.contradicts("day", "birthDate", Relation::NotBefore);
    };
    let found: Vec<_> = Reader::check(&draft, read).unwrap_err().into_iter().map(|error| error.problem).collect();
    assert_eq!(found, [Problem::Inconsistent(Contradiction { with: "taxYear", rule: Relation::InTheYearOf })]);
}

#[test]
fn problems_inside_a_list_carry_their_place() {
    let mut draft = Draft::new();
    draft.set("exceptions", Node::List(vec![Node::Record(Draft::new().with("amount", "-1")), Node::Unreadable]));
    let read = |reader: &mut Reader<'_>| {
        for index in 0..reader.items("exceptions", 10) {
            let amount = reader.item("exceptions", index, |inner| Some(inner.required_usd("amount")));
            assert_eq!(amount, None);
        }
    };
    let found = Reader::check(&draft, read).unwrap_err();
    let fields: Vec<_> = found.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["exceptions[1]", "exceptions[0].amount"]);
}

#[test]
fn flags_choices_wholes_and_dates_know_their_values() {
    let draft =
        Draft::new().with("flag", "yes").with("status", "widowed").with("years", "61").with("day", "2026-02-30");
    let read = |reader: &mut Reader<'_>| {
        assert!(!reader.flag("flag"));
        assert_eq!(reader.choice::<crate::facts::FilingStatus>("status"), None);
        assert_eq!(reader.whole("years", 1, 60), None);
        assert_eq!(reader.date("day"), None);
    };
    let codes: Vec<_> = Reader::check(&draft, read).unwrap_err().iter().map(|error| error.problem.code()).collect();
    assert_eq!(codes, ["unknown_value", "unknown_value", "out_of_range", "not_a_date"]);
}

#[test]
fn a_stand_in_comes_with_a_problem_and_never_comes_out() {
    let nothing = Draft::new();
    let read: [fn(&mut Reader<'_>); 6] = [
        |reader| assert_eq!(reader.required_usd("field"), Usd::ZERO),
        |reader| assert_eq!(reader.required_rate_up_to("field", &Rate::ONE), Rate::ZERO),
        |reader| assert_eq!(reader.required_whole("field", 3, 5), 3),
        |reader| assert_eq!(reader.required_date("field"), Date::STAND_IN),
        |reader| assert!(!reader.required_flag("field")),
        |reader| assert!(reader.tax_year("field").is_none()),
    ];
    for draft in [nothing, Draft::new().with("field", "x")] {
        for read in read {
            let found = Reader::check(&draft, |reader| {
                assert!(reader.is_whole());
                read(reader);
                assert!(!reader.is_whole());
            });
            assert_eq!(found.unwrap_err().len(), 1);
        }
    }
}

#[test]
fn a_record_with_a_problem_gives_nothing_and_leaves_the_rest_whole() {
    let mut draft = Draft::new();
    draft.set("loan", Node::Record(Draft::new().with("amount", "5").with("amuont", "5")));
    let read = |reader: &mut Reader<'_>| {
        assert_eq!(reader.record("loan", |inner| Some(inner.required_usd("amount"))), None);
        assert_eq!(reader.record("other", |inner| Some(inner.required_usd("amount"))), None);
        assert!(reader.is_whole());
    };
    let found = Reader::check(&draft, read).unwrap_err();
    let fields: Vec<_> = found.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["loan.amuont"]);
}
