//! The element on a plain page: what it shows, says, keeps and fetches.

use k401_tests::browser::Session;
use k401_tests::browser::host::Host;
use serde_json::{Value, json};

/// The names of the events so far.
pub fn events(page: &Session) -> Vec<String> {
    let names = page.run_js("return told.map(([name]) => name)");
    names.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// The details of the events of a name.
pub fn details(page: &Session, name: &str) -> Vec<Value> {
    let script = format!("return told.filter(([name]) => name === {name:?}).map(([, detail]) => detail)");
    page.run_js(&script).as_array().unwrap().clone()
}

/// Types the birth date of the shared example, whose other facts are attributes.
pub fn type_birth_date(page: &Session, element: usize) {
    for (part, text) in [("month", "3"), ("day", "1"), ("year", "1986")] {
        page.type_inside(element, &format!("#k401-birthDate-{part}"), text);
    }
}

#[test]
fn a_reader_types_and_the_page_is_told() {
    let page = Host::default().open("plain.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    page.wait_until("the result's event", || !details(&page, "result").is_empty());
    assert_eq!(page.on_element(0, "return el.inputs.birthDate"), "3/1/1986");
    let result = page.on_element(0, "return el.result");
    let line = |key: &str| {
        let lines = result["lines"].as_array().unwrap();
        lines.iter().find(|line| line["key"] == key).unwrap_or_else(|| panic!("{key} in {lines:?}"))["amount"].clone()
    };
    assert_eq!(line("additional_tax"), "2000.00");
    assert_eq!(details(&page, "result").last().unwrap()["result"], result);
    assert!(
        result["citations"].as_array().unwrap().iter().all(|cite| cite["url"].as_str().unwrap().starts_with("https"))
    );
    let typed = details(&page, "input");
    assert_eq!(typed.last().unwrap(), &json!({ "field": "birthDate", "value": "3/1/1986", "source": "user" }));
    assert_eq!(details(&page, "ready")[0]["taxYears"][0], 2026);
    page.screenshot("embed-plain");
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn scripts_fill_in_read_and_ask() {
    let page = Host::default().open("plain.html");
    page.inside(0, ".k401-form");
    let answer = "const done = arguments[arguments.length - 1];
        const el = document.querySelector('k401-widget');
        el.calculate({ birthDate: '1986-03-01' }).then((result) => done(result.lines.find(({ key }) => key === 'additional_tax').amount), (error) => done(String(error)))";
    let asked = page.run(page.driver().execute_async(answer, Vec::new())).unwrap();
    assert_eq!(asked.json(), "2000.00");
    // 30,000 at 10%.
    page.on_element(0, "el.setInputs({ amount: 30000n })");
    page.wait_until("the new result", || {
        page.on_element(0, "return el.result?.lines.find(({ key }) => key === 'additional_tax')?.amount ?? null")
            == "3000.00"
    });
    let refusal = "const done = arguments[arguments.length - 1];
        document.querySelector('k401-widget').calculate({ amount: 'lots' }).then(done, (error) => done([error.code, error.problems]))";
    let refused = page.run(page.driver().execute_async(refusal, Vec::new())).unwrap();
    assert_eq!(refused.json(), &json!(["invalid_input", [{ "field": "amount", "code": "not_a_number" }]]));
    page.wait_until("the problem's event", || {
        details(&page, "invalid").contains(&json!({ "field": "amount", "code": "not_a_number" }))
    });
    page.on_element(0, "el.view = 'limits'");
    page.expect_inside(0, ".k401-tab[aria-current]", "Put money in");
    page.on_element(0, "el.lang = 'es'");
    page.expect_inside(0, ".k401-title", "Calculadora del 401(k)");
    page.wait_until("the view's event", || {
        details(&page, "view").contains(&json!({ "from": "withdrawal", "to": "limits", "source": "api" }))
    });
    let csv = page.on_element(0, "el.setInputs({ amount: 1 }); el.view = 'withdrawal'; return el.toCSV()");
    assert!(csv.as_str().unwrap().starts_with("line,key,amount,law\r\n"), "{csv}");
    page.on_element(0, "el.inputs = { amount: 5 }");
    page.wait_until("only one input", || page.on_element(0, "return el.inputs.birthDate + el.inputs.amount") == "5");
    page.on_element(0, "el.reset()");
    page.wait_until("the attributes again", || page.on_element(0, "return el.inputs.amount") == "20000");
}

#[test]
fn nothing_jumps_and_nothing_is_fetched_afterwards() {
    let host = Host::default();
    let mut page = host.open("plain.html");
    page.inside(0, ".k401-form");
    assert_eq!(host.asked("k401_bg").len(), 1);
    let asked = host.asked("").len();
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    assert_eq!(page.run_js("return jumps"), 0, "cumulative layout shift");
    page.go_offline();
    let tabs = page.on_element(0, "return el.shadowRoot.querySelectorAll('.k401-tab').length").as_u64().unwrap();
    for tab in 0..tabs {
        page.on_element(0, &format!("el.shadowRoot.querySelectorAll('.k401-tab')[{tab}].click()"));
    }
    page.on_element(0, "el.setInputs({ amount: 30000 }); el.view = 'withdrawal'");
    page.wait_until("the answer", || page.on_element(0, "return el.result?.view ?? null") == "withdrawal");
    assert_eq!(host.asked("").len(), asked, "{:?}", host.asked(""));
    assert_eq!(page.run_js("return [document.cookie, localStorage.length, sessionStorage.length].join()"), ",0,0");
}

#[test]
fn a_move_keeps_what_was_typed_and_a_later_return_too() {
    let page = Host::default().open("plain.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    page.on_element(0, "window.kept = el.shadowRoot.querySelector('#k401-amount'); document.body.append(el)");
    assert_eq!(page.on_element(0, "return el.shadowRoot.querySelector('#k401-amount') === kept"), true);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    page.on_element(0, "window.gone = el; el.remove()");
    page.wait_until("the pool to take the calculator", || {
        page.run_js("return gone.shadowRoot.querySelector('.k401') === null") == true
    });
    assert_eq!(page.run_js("return gone.inputs.birthDate"), "3/1/1986");
    page.run_js("document.body.append(gone)");
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
}

/// A calculator that comes from the pool must not show what the reader of another element typed.
#[test]
fn a_used_calculator_comes_back_empty() {
    let page = Host::default().open("plain.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    page.on_element(0, "el.remove()");
    page.run_js("document.body.append(document.createElement('k401-widget'))");
    page.inside(0, ".k401-form");
    assert_eq!(page.on_element(0, "return JSON.stringify(el.inputs)"), "{}");
    assert_eq!(page.on_element(0, "return el.shadowRoot.querySelector('#k401-birthDate-year').value"), "");
}

#[test]
fn attributes_are_believed_no_more_than_readers() {
    let page = Host::default().open("plain.html");
    page.inside(0, ".k401-form");
    page.run_js("document.querySelector('k401-widget').remove();
        document.body.insertAdjacentHTML('beforeend', `<k401-widget view='nonsense' views='loan nonsense loan' filing-status='king'
            tax-year='1999' amount='<img src=x onerror=alert(1)>' heading-level='99' income='${'9'.repeat(1e6)}'></k401-widget>`)");
    page.inside(0, ".k401-form");
    page.wait_until("the errors", || !details(&page, "error").is_empty());
    assert_eq!(
        page.on_element(0, "return el.shadowRoot.querySelectorAll('.k401-tabs').length"),
        0,
        "one panel needs no tabs"
    );
    page.on_element(0, "el.removeAttribute('views'); el.view = 'withdrawal'");
    page.wait_until("the attributes' errors", || details(&page, "error").len() >= 3);
    let errors: Vec<Value> = details(&page, "error").iter().map(|error| error["code"].clone()).collect();
    assert_eq!(errors[0], "unknown_view");
    assert!(errors.contains(&json!("unknown_value")) && errors.contains(&json!("unsupported_tax_year")), "{errors:?}");
    assert_eq!(page.on_element(0, "return el.shadowRoot.querySelector('#k401-filingStatus').value"), "single");
    assert_eq!(page.on_element(0, "return el.inputs.otherIncome.length"), 200);
    assert_eq!(page.on_element(0, "return el.shadowRoot.querySelectorAll('img').length"), 0);
    page.inside(0, "h3.k401-title");
    assert_eq!(page.complaints(), [""; 0]);
}

/// Also at the widths of a phone and a tablet.
#[test]
fn nothing_jumps_at_any_width() {
    for width in [320, 768, 1280] {
        let page = Host::default().open("plain.css");
        page.set_viewport(width, 900);
        page.goto("plain.html");
        page.inside(0, ".k401-form");
        page.wait_until("the element to be ready", || page.on_element(0, "return el.matches(':state(ready)')") == true);
        assert_eq!(page.run_js("return jumps"), 0, "cumulative layout shift at {width} pixels");
        let overflow = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(page.run_js(overflow), 0, "nothing sticks out at {width} pixels");
        page.screenshot(&format!("embed-plain-{width}"));
    }
}

#[test]
fn what_a_page_sets_before_the_loader_runs_counts() {
    let html = "<!doctype html><meta charset='utf-8'><link rel='icon' href='data:,'><script src='/k401/k401-frame.js'></script>
        <script type='module' src='/record.js'></script><k401-widget loading='eager'></k401-widget>
        <script>Object.assign(document.querySelector('k401-widget'), { view: 'loan', inputs: { vestedBalance: '80k' } });</script>
        <script type='module' src='/k401/k401.js'></script>";
    let page = Host::default().with_page(html).open("page.html");
    page.expect_inside(0, ".k401-tab[aria-current]", "Borrow");
    assert_eq!(page.on_element(0, "return el.shadowRoot.querySelector('#k401-vestedBalance').value"), "80k");
}

#[test]
fn a_reload_keeps_what_was_typed_if_the_page_wishes_so() {
    let html = "<!doctype html><meta charset='utf-8'><link rel='icon' href='data:,'><script type='module' src='/record.js'></script>
        <k401-widget loading='eager' persist='session'></k401-widget><script type='module' src='/k401/k401.js'></script>";
    let page = Host::default().with_page(html).open("page.html");
    page.type_inside(0, "#k401-amount", "4321");
    page.wait_until("the tab's storage", || {
        page.run_js("return Object.values({ ...sessionStorage }).join()")
            .as_str()
            .is_some_and(|kept| kept.contains("4321"))
    });
    page.reload();
    page.wait_until("the input", || page.on_element(0, "return el.inputs.amount ?? null") == "4321");
}
