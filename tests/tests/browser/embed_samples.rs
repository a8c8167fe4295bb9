//! The sample apps: each framework shows the element, hears it and changes it.

use k401_tests::browser::host::Host;

use crate::embed::{details, type_birth_date};

/// 20,000 leave 14,250 (scenarios/withdrawal/shared_example.toml). 30,000: taxable 43,900 + 30,000 = 73,900; 6,500 at 12% and 23,500
/// at 22% are 780 + 5,170 = 5,950; with the 10% of 3,000 it is 8,950, and 21,050 is left.
#[test]
fn every_framework_shows_hears_and_changes_it() {
    for app in ["react", "vue", "svelte"] {
        let host = Host::default();
        let page = host.open(&format!("samples/{app}/index.html"));
        page.expect_inside(0, ".k401-answer-amount", "$14,250");
        page.expect_text("#net", "14250.00");
        page.click("#more");
        page.expect_inside(0, ".k401-answer-amount", "$21,050");
        page.expect_text("#net", "21050.00");
        // React renders twice in strict mode; there is one engine nonetheless.
        assert_eq!(host.asked("k401_bg").len(), 1, "{app}");
        assert_eq!(page.complaints(), [""; 0], "{app}");
    }
}

#[test]
fn plain_html_and_markdown_need_no_build() {
    let page = Host::default().open("samples/html/index.html");
    page.expect_text("#net", "14250.00");
    let style = "const { fontStyle, color } = getComputedStyle(el.shadowRoot.querySelector('.k401-answer-amount')); return fontStyle + color";
    assert_eq!(page.on_element(0, style), "italicrgb(122, 62, 157)", "a part and a custom property");
    page.screenshot("embed-themed");
    let page = Host::default().open("samples/markdown/index.html");
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
}

#[test]
fn bootstrap_changes_nothing_and_a_scheme_can_be_asked_for() {
    let page = Host::default().open("bootstrap.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    let style = "const style = (css) => getComputedStyle(el.shadowRoot.querySelector(css));
        return [style('.k401-label').color, style('.k401').backgroundColor, style('.k401-table').borderCollapse, style('.k401-title').fontSize].join(';')";
    // 1.5 of 16 pixels, an eighth smaller because it is compact.
    assert_eq!(page.on_element(0, style), "rgb(232, 237, 243);rgb(16, 21, 27);collapse;21px");
    page.run_js("scrollTo(0, 0)");
    page.screenshot("embed-bootstrap-dark");
    assert_eq!(details(&page, "error").len(), 0);
    let found: Vec<String> = page.accessibility_violations();
    assert!(found.is_empty(), "{found:?}");
}
