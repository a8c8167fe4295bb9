//! Every panel by keyboard alone: Tab, keys and Enter, from the panel's tab to the numbers of a scenario file.

use k401_tests::browser::Session;
use k401_tests::scenario;
use thirtyfour::Key;

/// Presses Tab until the focus is on what a script calls `it` and accepts.
#[track_caller]
fn tab_to(page: &Session, what: &str, accepts: &str) {
    for _ in 0..150 {
        page.press(Key::Tab);
        if page.run_js(&format!("const it = document.activeElement; return Boolean({accepts})")) == true {
            return;
        }
    }
    panic!("{what} is not reached by Tab");
}

/// Opens a panel and fills in fields; the date parts are fields of their own. Enter in the last one asks for the result.
#[track_caller]
fn answer(panel: &str, fields: &[(&str, &str)]) -> Session {
    let page = Session::open("");
    page.find(".k401-tab");
    tab_to(&page, panel, &format!("it.matches('.k401-tab') && it.textContent === {panel:?}"));
    page.press(Key::Enter);
    page.expect_text(".k401-tab[aria-current]", panel);
    for (field, keys) in fields {
        // What some need is unfolded by Enter on the way.
        tab_to(&page, field, &format!("it.id === 'k401-{field}' || it.matches('.k401-form summary')"));
        if page.run_js("return document.activeElement.tagName") == "SUMMARY" {
            page.press(Key::Enter);
            tab_to(&page, field, &format!("it.id === 'k401-{field}'"));
        }
        // Tab selects what a field holds: typing replaces it.
        page.type_keys(keys);
    }
    tab_to(&page, "the button", "it.matches('.k401-button-primary')");
    page.press(Key::Enter);
    page.find(".k401-answer-amount");
    assert_eq!(page.run_js("return document.activeElement.className").as_str(), Some("k401-result"));
    page
}

/// An amount of a scenario's outcome, as the screen writes it.
fn expected(rule: &str, file: &str, path: &[&str]) -> String {
    let all = scenario::all(rule);
    let (_, found) = all.iter().find(|(name, _)| name == file).unwrap_or_else(|| panic!("{rule}/{file}"));
    let mut value = &toml::Value::Table(found.expect.clone());
    for key in path {
        value = match key.parse::<usize>() {
            Ok(index) => &value[index],
            Err(_) => &value[*key],
        };
    }
    let text = value.as_str().unwrap_or_else(|| panic!("{path:?} of {file} is no amount"));
    let (whole, cents) = text.split_once('.').expect("two decimals");
    let digits: Vec<char> = whole.chars().rev().collect();
    let groups: Vec<String> = digits.chunks(3).map(|group| group.iter().rev().collect()).collect();
    let grouped = groups.into_iter().rev().collect::<Vec<String>>().join(",");
    if cents == "00" { format!("${grouped}") } else { format!("${grouped}.{cents}") }
}

const EXAMPLE: [(&str, &str); 4] =
    [("birthDate-month", "3"), ("birthDate-day", "1"), ("birthDate-year", "1986"), ("otherIncome", "60000")];

#[test]
fn put_money_in() {
    let page = answer(
        "Put money in",
        &[
            ("birthDate-month", "6"),
            ("birthDate-day", "15"),
            ("birthDate-year", "1990"),
            ("compensation", "100000"),
            ("planned.pretax", "3000"),
            ("employer.match[0].rate", "100"),
            ("employer.match[0].upToCompensationRate", "3"),
            ("employer.match[1].rate", "50"),
            ("employer.match[1].upToCompensationRate", "5"),
        ],
    );
    let left = expected("contribution_limits", "match_deferral_3000.toml", &["matchLeftUnclaimed"]);
    crate::steps::expect_line(&page, "Match you leave unclaimed", &(left + ".00"));
}

/// The payments of `scenarios/plan_loan/schedule_5_percent.toml`.
#[test]
fn borrow() {
    let page = answer(
        "Borrow",
        &[("vestedBalance", "80000"), ("amount", "10000"), ("annualRate", "5"), ("highestBalancePast12Months", "0")],
    );
    page.run_js("document.querySelector('#k401-paymentsPerYear').focus()");
    page.type_keys("Every month");
    page.expect_text(".k401-answer-amount", &expected("plan_loan", "schedule_5_percent.toml", &["payment"]));
    // The schedule unfolds by Enter, and in it each year.
    tab_to(&page, "the schedule", "it.matches('.k401-result summary') && it.textContent === 'Every payment'");
    page.press(Key::Enter);
    page.wait_until("sixty payments", || page.count(".k401-schedule tbody tr") == 60);
    page.press(Key::Tab);
    page.press(Key::Enter);
    // How many fall into the first year depends on the day: the summary says it.
    page.wait_until("the first year's payments", || {
        let said = page.text_content(".k401-year[open] > summary");
        let count =
            said.split(": ").nth(1).and_then(|rest| rest.split(' ').next()).and_then(|count| count.parse().ok());
        count == Some(page.count(".k401-year[open] tbody tr"))
    });
}

#[test]
fn roll_over() {
    let page = answer(
        "Roll over",
        &[
            ("amount", "20000"),
            ("receivedOn-month", "6"),
            ("receivedOn-day", "1"),
            ("receivedOn-year", "2026"),
            ("birthDate-month", "3"),
            ("birthDate-day", "1"),
            ("birthDate-year", "1986"),
            ("otherIncome", "60000"),
        ],
    );
    page.expect_text(".k401-answer-amount", &expected("rollover", "check_only.toml", &["mustReplace"]));
    let owed = expected("rollover", "check_only.toml", &["ways", "2", "dueAtFiling"]);
    page.expect_text(".k401-result .k401-table tbody tr:last-child td:last-child", &owed);
}

#[test]
fn convert_to_roth() {
    let mut fields = vec![("amount", "20000")];
    fields.extend(EXAMPLE);
    let page = answer("Roth", &fields);
    page.expect_text(".k401-answer-amount", &expected("roth_conversion", "tax_from_outside.toml", &["totalTax"]));
}

#[test]
fn required_withdrawals() {
    let page = answer(
        "Required withdrawals",
        &[
            ("birthDate-month", "5"),
            ("birthDate-day", "1"),
            ("birthDate-year", "1953"),
            ("priorYearEndBalance", "500000"),
            ("projection.years", "3"),
            ("projection.annualReturn", "5"),
        ],
    );
    page.expect_text(
        ".k401-answer-amount",
        &expected("required_minimum_distribution", "first_year_at_73.toml", &["amount"]),
    );
    let last = expected("required_minimum_distribution", "projection.toml", &["years", "2", "yearEndBalance"]);
    tab_to(&page, "the years as a table", "it.matches('.k401-figure summary')");
    page.press(Key::Enter);
    page.expect_text(".k401-long tbody tr:last-child td:last-child", &last);
}

#[test]
fn early_periodic_payments() {
    let page = answer(
        "Early periodic payments",
        &[
            ("balance", "400000"),
            ("birthDate-month", "5"),
            ("birthDate-day", "10"),
            ("birthDate-year", "1976"),
            ("firstPaymentDate-month", "6"),
            ("firstPaymentDate-day", "1"),
            ("firstPaymentDate-year", "2026"),
            ("interestRate", "4"),
        ],
    );
    let most = expected("periodic_payments", "irs_example.toml", &["methods", "2", "annualPayment"]);
    page.expect_text(".k401-answer-amount", &most);
}

#[test]
fn claim_losses() {
    let page = Session::open("");
    page.find(".k401-tab");
    tab_to(&page, "Losses", "it.matches('.k401-tab') && it.textContent === 'Losses'");
    page.press(Key::Enter);
    page.expect_text(".k401-answer-amount", "No.");
    tab_to(&page, "lossKind", "it.id === 'k401-lossKind'");
    page.type_keys("I take employer");
    for (field, keys) in [("marketValue", "100000"), ("costBasis", "20000")] {
        tab_to(&page, field, &format!("it.id === 'k401-{field}'"));
        page.type_keys(keys);
    }
    tab_to(&page, "event", "it.id === 'k401-event'");
    page.type_keys("I left");
    tab_to(&page, "wholeBalanceInOneYear", "it.id === 'k401-wholeBalanceInOneYear'");
    page.press(Key::Space);
    for (field, keys) in
        [("birthDate-month", "1"), ("birthDate-day", "10"), ("birthDate-year", "1965"), ("otherIncome", "60000")]
    {
        tab_to(&page, field, &format!("it.id === 'k401-{field}'"));
        page.type_keys(keys);
    }
    let taxes = expected("loss", "employer_stock.toml", &["employerStock", "totalTax"]);
    page.expect_text(".k401-result .k401-table tbody tr:nth-child(6) td:nth-child(2)", &(taxes + ".00"));
}

/// Notice 2022-55: 22,500 for 2023, where the article printed 19,500.
#[test]
fn look_up_a_table() {
    let page = Session::open("");
    page.find(".k401-tab");
    tab_to(&page, "Tables", "it.matches('.k401-tab') && it.textContent === 'Tables'");
    page.press(Key::Enter);
    page.find("#k401-table-year");
    tab_to(&page, "the year", "it.id === 'k401-table-year'");
    (0..3).for_each(|_| page.press(Key::Down));
    let limits = "section[aria-labelledby='k401-table-contribution_limits']";
    page.wait_until("the limits of 2023", || page.text_of(limits).contains("$22,500"));
    tab_to(&page, "the article", "it.matches('.k401-segment') && it.getAttribute('aria-pressed') === 'false'");
    page.press(Key::Enter);
    page.wait_until("what was printed", || page.text_of(limits).contains("$19,500"));
}

/// A mistake, on every panel: Enter leads to the list of problems, and Enter there to the field.
#[test]
fn mistakes_are_found_and_mended_by_keyboard() {
    let page = Session::open("");
    for (panel, _) in crate::examples::ANSWERED.into_iter().filter(|(panel, _)| crate::examples::asks(panel)) {
        crate::examples::follow(&page, panel, "en", crate::examples::WRONG);
        page.find("[aria-invalid]");
        page.run_js("document.querySelector('[aria-invalid]').focus()");
        page.press(Key::Enter);
        page.wait_until(&format!("the problems of {panel}"), || {
            page.run_js("return document.activeElement.className") == "k401-problems"
        });
        page.press(Key::Tab);
        page.press(Key::Enter);
        page.wait_until(&format!("a field of {panel}"), || {
            page.run_js("return document.activeElement.closest('.k401-field-wrong') !== null") == true
        });
    }
}
