//! What a page may style: parts, the scheme of its ground, and an accent that stays readable.

use k401_tests::browser::Session;
use k401_tests::browser::host::Host;

use crate::embed::{details, type_birth_date};
use crate::embed_attributes::page_with;

const FACTS: &str = "tax-year='2026' filing-status='single' income='60000' amount='20000'";

/// Keeps what is said to the page's developers, which only one engine's driver tells.
const KEEP_WARNINGS: &str = "<script>
    window.warned = [];
    const { warn } = console;
    console.warn = (...said) => { window.warned.push(said.join(' ')); warn.apply(console, said); };
    </script>";

/// What was said since the last call.
fn warnings(page: &Session) -> Vec<String> {
    let said = page.run_js("return window.warned.splice(0)");
    said.as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

fn styled(css: &str, attributes: &str) -> Session {
    let element = format!("<k401-widget loading='eager' {FACTS} {attributes}></k401-widget>");
    let page = Host::default()
        .with_page(&page_with(&element, &format!("<style>{css}</style>{KEEP_WARNINGS}")))
        .open("page.html");
    page.wait_until("the element", || page.on_element(0, "return el.matches(':state(ready)')") == true);
    page
}

fn colour_of(page: &Session, css: &str, property: &str) -> String {
    let script = format!("return getComputedStyle(el.shadowRoot.querySelector({css:?})).{property}");
    page.on_element(0, &script).as_str().unwrap().to_owned()
}

/// The texts of the elements that a rule for a part has painted.
fn painted(page: &Session) -> String {
    let script = "return [...el.shadowRoot.querySelectorAll('[part]')].filter((one) => getComputedStyle(one).outlineColor === 'rgb(1, 2, 3)')
        .map((one) => one.textContent.trim().replace(/\\s+/g, ' ')).join('; ')";
    page.on_element(0, script).as_str().unwrap().to_owned()
}

/// Of 20,000 at 5% state tax: 10% additional tax is 2,000; 5% is 1,000; 20% withheld is 4,000. Taxable 43,900 and 20,000 more:
/// 6,500 at 12% and 13,500 at 22% are 780 + 2,970 = 3,750.
#[test]
fn each_amount_has_a_part_of_its_own() {
    for (part, start) in [
        ("result-net", "$13,250"),
        ("result-tax", "Income tax$3,750.00"),
        ("result-penalty", "10% additional tax$2,000.00"),
        ("result-state", "State tax$1,000.00"),
        ("result-withheld", "Withheld by the plan (20%)$4,000.00"),
        ("chart-legend", ""),
        ("badge-year", "Tax year 2026"),
    ] {
        let page =
            styled(&format!("k401-widget::part({part}) {{ outline: 1px solid rgb(1, 2, 3) }}"), "state-rate='5'");
        type_birth_date(&page, 0);
        page.expect_inside(0, ".k401-answer-amount", "$13,250");
        page.wait_until(&format!("the part {part}"), || !painted(&page).is_empty());
        let text = painted(&page);
        println!("{part}: {text}");
        assert!(text.starts_with(start) || part == "chart-legend", "{part}: {text}");
    }
}

/// Every part of the manifest is somewhere in a result or in what is wrong with a form.
#[test]
fn every_part_of_the_manifest_is_there() {
    let page = styled("", "state-rate='5' birth-date='1986-03-01' loading='eager'");
    page.expect_inside(0, ".k401-answer-amount", "$13,250");
    page.inside(0, ".k401-legend, .k401-figure");
    let names = "return [...el.shadowRoot.querySelectorAll('[part]')].map((one) => one.getAttribute('part')).join(' ')";
    let mut found = page.on_element(0, names).as_str().unwrap().to_owned();
    page.type_inside(0, "#k401-amount", "lots");
    page.on_element(0, "el.focusFirstError()");
    page.inside(0, ".k401-problem");
    found += &format!(" {}", page.on_element(0, names).as_str().unwrap());
    let manifest = std::fs::read_to_string(xtask::places::embed().join("custom-elements.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let parts = manifest.pointer("/modules/0/declarations/0/cssParts").unwrap().as_array().unwrap();
    assert!(parts.len() > 25);
    for part in parts {
        let part = part["name"].as_str().unwrap();
        assert!(found.split(' ').any(|name| name == part), "{part} is nowhere in {found}");
    }
}

/// The colours of words and of what is behind them.
fn scheme(page: &Session) -> String {
    [colour_of(page, ".k401-label", "color"), colour_of(page, ".k401", "backgroundColor")].join(" on ")
}

#[test]
fn the_scheme_follows_the_ground_of_the_page() {
    let page =
        styled("body { background: #fafafa } body.night { background: #101010; color: #eee }", "theme='inherit'");
    page.inside(0, ".k401-form");
    assert_eq!(scheme(&page), "rgb(23, 32, 44) on rgba(0, 0, 0, 0)");
    page.run_js("document.body.className = 'night'");
    page.wait_until("the dark scheme", || scheme(&page) == "rgb(232, 237, 243) on rgba(0, 0, 0, 0)");
    assert_eq!(page.on_element(0, "return el.matches(':state(dark)')"), true);
    page.screenshot("embed-inherit-dark");
    assert_eq!(page.accessibility_violations(), [""; 0]);
    // Where our words could not be read, or a picture lies behind, there is a ground of our own.
    page.run_js("document.body.style.background = '#8a8a8a'");
    page.wait_until("a ground", || !scheme(&page).ends_with("rgba(0, 0, 0, 0)"));
    page.run_js("document.body.style.background = 'linear-gradient(red, blue)'");
    page.wait_until("a light ground", || scheme(&page) == "rgb(23, 32, 44) on rgb(255, 255, 255)");
    page.on_element(0, "el.theme = 'dark'");
    page.wait_until("the theme", || scheme(&page) == "rgb(232, 237, 243) on rgb(16, 21, 27)");
}

#[test]
fn the_systems_wish_for_the_dark_is_not_the_pages() {
    let page = styled("body { background: white }", "theme='inherit'");
    page.prefer_dark();
    page.wait_until("the light scheme", || scheme(&page) == "rgb(23, 32, 44) on rgba(0, 0, 0, 0)");
}

/// Contrast in the page, by WCAG's own formula, written down a second time.
const CONTRAST: &str = "const light = (css) => { const [r, g, b] = css.match(/[\\d.]+/g).map((n) => n / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
    const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
    const { backgroundColor, color } = getComputedStyle(el.shadowRoot.querySelector('.k401-button-primary'));";

#[test]
fn an_accent_that_cannot_be_read_is_mended_and_said_once() {
    for (css, scheme) in [
        ("k401-widget { --k401-accent: gold }", "light"),
        ("k401-widget { --k401-accent: oklch(0.85 0.1 200); --k401-accent-text: #ddd }", "light"),
        ("k401-widget { --k401-accent: #333 }", "dark"),
    ] {
        let page = styled(css, &format!("theme='{scheme}'"));
        let ground = if scheme == "dark" { "rgb(23, 29, 37)" } else { "rgb(255, 255, 255)" };
        let enough = format!(
            "{CONTRAST} return [ratio(backgroundColor, '{ground}'), ratio(backgroundColor, color)].map((x) => x >= 4.5).join()"
        );
        page.wait_until(&format!("contrast with {css}"), || page.on_element(0, &enough) == "true,true");
        let said = warnings(&page);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].contains("--k401-accent"), "{said:?}");
        page.run_js("document.body.append(Object.assign(document.createElement('k401-widget'), { loading: 'eager' }))");
        page.inside(1, ".k401-form");
        assert_eq!(warnings(&page), [""; 0], "once a page");
        page.screenshot(&format!("embed-accent-{scheme}"));
    }
    let page = styled("k401-widget { --k401-accent: #7a3e9d }", "theme='light'");
    assert_eq!(
        colour_of(&page, ".k401-button-primary", "backgroundColor"),
        "rgb(122, 62, 157)",
        "what can be read stays"
    );
    page.on_element(0, "el.style.setProperty('--k401-accent', '#eee')");
    page.wait_until("the page's new colour", || {
        page.on_element(0, &format!("{CONTRAST} return ratio(backgroundColor, 'rgb(255, 255, 255)') >= 4.5")) == true
    });
    page.on_element(0, "el.style.removeProperty('--k401-accent')");
    page.wait_until("the first colour", || {
        colour_of(&page, ".k401-button-primary", "backgroundColor") == "rgb(122, 62, 157)"
    });
    assert_eq!(details(&page, "error").len(), 0);
}
