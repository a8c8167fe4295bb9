//! What is around the page: storage, clock, time zone, memory, and what readers and browsers do with a page that is open.

use k401_tests::browser::faulty::FaultySite;
use k401_tests::browser::{Engine, Session, Settings};
use serde_json::{Value, json};

use super::element;
use super::files::{is_running, open_anew, outcome_of, site, truth};
use super::outcome::{Outcome, Outcomes};
use super::walk::{Truth, expect_right, fill, walked};

const SANDBOX: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; sandbox allow-scripts allow-forms";
/// Fills the storage of the tab to the last letter.
const FULL: &str = "for (let size = 1 << 22; size >= 1; size >>= 1) {
    try { for (;;) sessionStorage.setItem(Math.random(), 'x'.repeat(size)); } catch {}
}";
/// What an element has kept, spoilt.
const SPOILT: &str = "sessionStorage.setItem(`k401 ${location.pathname} `,
    '%E0%A4%A&amount=%00lots&birthDate=13%2F45%2F1986&taxYear=1999&otherIncome=1e9&filingStatus=&goal=netto&=&&%');";

/// A world in which it is another moment.
fn at(moment: &str) -> String {
    format!(
        "const Real = Date; const shift = Real.parse({moment:?}) - Real.now();
         globalThis.Date = class extends Real {{
           constructor(...given) {{ if (given.length) super(...given); else super(Real.now() + shift); }}
           static now() {{ return Real.now() + shift; }}
         }};"
    )
}

/// The hosted page in another world.
fn tried(page: &Session, site: &FaultySite, truth: &Truth) -> Outcome {
    let server = site.serve();
    outcome_of(page, &server, truth)
}

#[test]
fn storage_is_denied_full_or_spoilt() {
    let page = super::files::impatient();
    let (truth, _) = truth(&page);
    let mut outcomes = Outcomes::of("4 around");
    let denied = site().with_header("content-security-policy", SANDBOX);
    outcomes.add("page", "storage denied", &tried(&page, &denied, &truth));
    let (truth, _) = element::truth(&page);
    let host = element::host();
    for (name, site) in [
        ("storage denied", host.clone().with_header("content-security-policy", SANDBOX)),
        ("storage full", host.clone().with_first_script(FULL)),
        ("storage spoilt", host.with_first_script(SPOILT)),
    ] {
        let outcome = match element::outcome_of(&page, &site, &truth, "") {
            // What was kept is nobody's choice, and nothing is reckoned from it.
            Outcome::Bad(what) if what.contains("answer is null") && names_a_problem(&page) => Outcome::Named,
            outcome => outcome,
        };
        outcomes.add("element", name, &outcome);
    }
    outcomes.finish("storage");
}

fn names_a_problem(page: &Session) -> bool {
    page.on_element(0, "el.view = 'withdrawal'");
    let told = "return /^(Fix the marked|Corrija los campos)/.test(el.shadowRoot.querySelector('.k401-result')?.textContent ?? '')";
    page.wait_a_while(|| page.on_element(0, told) == true) && page.run_js("return window.thrown.length") == 0
}

#[test]
fn the_clock_is_wrong() {
    let page = super::files::impatient();
    let (truth, _) = truth(&page);
    let mut outcomes = Outcomes::of("4 around");
    for moment in ["1970-01-01T00:00:00Z", "2027-01-01T12:00:00Z", "2100-06-15T12:00:00Z"] {
        let site = site().with_first_script(&at(moment));
        let server = site.serve();
        open_anew(&page, &server.url());
        page.wait_until("the calculator", || is_running(&page));
        let year = page.run_js("return document.getElementById('k401-taxYear').value");
        // What it starts with is a year that it knows, whatever the clock says.
        assert_eq!(year, "2026", "{moment}");
        let shown = walked(&page, None);
        let outcome = if shown["answer"] == truth.whole["answer"] && dollars(&shown) == dollars(&truth.whole) {
            Outcome::Right(vec![])
        } else {
            Outcome::Bad(format!("wrong number: {} and {}", shown["answer"], shown["english"]))
        };
        outcomes.add("page", &format!("clock at {}", &moment[..4]), &outcome);
    }
    outcomes.finish("clock");
}

/// The amounts of a result.
fn dollars(shown: &Value) -> Vec<&str> {
    let figures = shown["english"].as_array().into_iter().flatten().filter_map(Value::as_str);
    figures.filter(|figure| figure.contains('$')).collect()
}

/// Born on January 15, 1967, a reader is 59½ on July 15, 2026: 714 months later. The day before, 2,000 more are due.
#[test]
fn a_birthday_stays_on_its_day_in_every_time_zone() {
    // 5:00 UTC on July 1: still June 30 west of five hours behind.
    let world = site().with_first_script(&at("2026-07-01T05:00:00Z"));
    let mut outcomes = Outcomes::of("4 around");
    let zones: Vec<i32> = if Engine::here() == Engine::Chromium { (-12..=14).collect() } else { vec![-12, 14] };
    let one = (Engine::here() == Engine::Chromium).then(super::files::impatient);
    for hours in zones {
        // The signs of the Etc zones are those of POSIX: west is positive.
        let zone = format!("Etc/GMT{:+}", -hours);
        let own;
        let page = match &one {
            Some(page) => {
                page.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone }));
                page
            }
            None => {
                let time_zone = Some(if hours < 0 { "Etc/GMT+12" } else { "Etc/GMT-14" });
                own =
                    Session::at_with(String::new(), Settings { time_zone, is_impatient: true, ..Settings::default() });
                &own
            }
        };
        let server = world.serve();
        open_anew(page, &server.url());
        page.wait_until("the calculator", || is_running(page));
        assert_eq!(page.run_js("return new Date().getTimezoneOffset()"), json!(-hours * 60), "{zone}");
        let day = "return ['month', 'day', 'year'].map((part) => document.getElementById(`k401-distributionDate-${part}`).value).join('/')";
        let suggested = page.run_js(day);
        let mut answers = Vec::new();
        for payment in ["14", "15"] {
            let facts = [
                ("amount", "20000"),
                ("birthDate-month", "1"),
                ("birthDate-day", "15"),
                ("birthDate-year", "1967"),
                ("otherIncome", "60000"),
                ("distributionDate-month", "7"),
                ("distributionDate-day", payment),
                ("distributionDate-year", "2026"),
            ];
            fill(page, &facts);
            answers.push(page.text_of(".k401-answer-amount"));
        }
        let today = if hours < -5 { "6/30/2026" } else { "7/1/2026" };
        let outcome = match (suggested == today, answers.as_slice()) {
            (true, [before, on]) if before == "$14,250" && on == "$16,250" => Outcome::Right(vec![]),
            _ => Outcome::Bad(format!("wrong number: {answers:?}, today is {suggested}")),
        };
        outcomes.add("page", &format!("UTC{hours:+}"), &outcome);
    }
    outcomes.finish("zones");
}

/// What readers and browsers do with a page that is open: its numbers stay.
#[test]
fn an_open_page_is_zoomed_printed_left_and_frozen() {
    let page = Session::on(site().serve());
    let mut outcomes = Outcomes::of("4 around");
    page.goto("");
    let whole = walked(&page, None);
    expect_right(&whole);
    let stays = |page: &Session| {
        let now = walked(page, None);
        match now == whole {
            true => Outcome::Right(vec![]),
            false => Outcome::Bad(format!("wrong number: {now}, not {whole}")),
        }
    };
    page.reload();
    for (percent, width) in [(50, 2560), (200, 640), (400, 320), (500, 256)] {
        // WebKit's window does not become as narrow as the last.
        if page.engine() == Engine::WebKit && width < 320 {
            continue;
        }
        page.set_viewport(width, 900 * width / 1280);
        page.reload();
        outcomes.add("page", &format!("zoom {percent} %"), &stays(&page));
    }
    page.set_viewport(1280, 900);
    page.reload();
    if page.engine() != Engine::WebKit {
        crate::withdrawal::type_example(&page);
        page.expect_text(".k401-answer-amount", "$14,250");
        let printed = page.run(page.driver().print_page(Default::default())).expect("a PDF");
        assert!(printed.starts_with(b"%PDF"), "a PDF");
        let is_same = page.text_of(".k401-answer-amount") == "$14,250" && page.value_of("#k401-amount") == "$20,000";
        outcomes.add(
            "page",
            "print",
            &if is_same { stays_after(&page, &stays) } else { Outcome::Bad("changed".into()) },
        );
    }
    page.reload();
    crate::withdrawal::type_example(&page);
    page.expect_text(".k401-answer-amount", "$14,250");
    page.goto_still("reference/en/2026.html");
    page.go_back();
    page.wait_until("the calculator", || is_running(&page));
    // It comes back as it was left, or empty: an answer without its facts would be one to other facts.
    let state = page.run_js(
        "return [document.querySelector('.k401-answer-amount')?.textContent ?? '', document.getElementById('k401-amount').value]",
    );
    let outcome = match (state[0].as_str(), state[1].as_str()) {
        (Some("$14,250"), Some("$20,000")) | (Some(""), Some("")) => stays_after(&page, &stays),
        _ => Outcome::Bad(format!("an answer to other facts: {state}")),
    };
    outcomes.add("page", "left and come back to", &outcome);
    if page.engine() == Engine::Chromium {
        page.reload();
        crate::withdrawal::type_example(&page);
        page.expect_text(".k401-answer-amount", "$14,250");
        for state in ["frozen", "active"] {
            page.devtools("Page.setWebLifecycleState", json!({ "state": state }));
        }
        let is_same = page.text_of(".k401-answer-amount") == "$14,250" && page.value_of("#k401-amount") == "$20,000";
        outcomes.add(
            "page",
            "frozen and woken",
            &if is_same { stays_after(&page, &stays) } else { Outcome::Bad("changed".into()) },
        );
    }
    outcomes.finish("open");
}

/// The same walk from the first panel on.
fn stays_after(page: &Session, stays: &dyn Fn(&Session) -> Outcome) -> Outcome {
    page.run_js("document.querySelector(\".k401-tab[data-panel='withdrawal']\").click()");
    page.run_js("document.querySelector(\".k401-language[lang='en']\").click()");
    page.wait_until("the form", || page.count("#k401-amount") == 1);
    stays(page)
}
