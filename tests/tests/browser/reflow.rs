//! Nothing is lost and nothing jumps: long words on a narrow screen, large text, forced colours, and while typing.

use k401_tests::browser::Session;

use crate::examples::{ANSWERED, WRONG, follow, unfold};

/// How far the page can be scrolled sideways, and what sticks out of a box that does not scroll: both must be nothing.
fn sticks_out(page: &Session) -> String {
    let script = "const page = document.documentElement;
        const wide = page.scrollWidth - page.clientWidth;
        const cut = [...document.querySelectorAll('.k401 *')].filter((it) => it.checkVisibility()
            && !it.closest('.k401-scroll, .k401-visually-hidden, .k401-cards thead, svg, option')
            && it.getBoundingClientRect().right > page.clientWidth + 1);
        return (wide > 0 ? `the page by ${wide} px; ` : '') + cut.slice(0, 3).map((it) => `${it.tagName}.${it.className}: ${it.textContent.slice(0, 40)}`).join('; ');";
    page.run_js(script).as_str().unwrap_or_default().to_owned()
}

fn every_panel(page: &Session, language: &str, how: &str) {
    for (panel, typed) in ANSWERED {
        for (state, typed) in [("empty", ""), ("answered", typed), ("wrong", WRONG)] {
            follow(page, panel, language, typed);
            unfold(page);
            assert_eq!(sticks_out(page), "", "{panel}, {state}, {how}");
        }
    }
}

/// The pseudo-locale is a third longer than English.
#[test]
fn long_words_fit_320_pixels_on_every_panel() {
    let page = Session::open("");
    page.find(".k401");
    page.set_viewport(320, 900);
    every_panel(&page, "qps-ploc", "320 px, pseudo-locale");
    every_panel(&page, "es", "320 px, Spanish");
}

/// A window of 1280 pixels at 200% has 640.
#[test]
fn at_200_percent_nothing_is_lost() {
    let page = Session::open("");
    page.find(".k401");
    page.set_viewport(640, 450);
    every_panel(&page, "en", "200% zoom");
}

/// Text of 64 pixels, four times the usual, as a reader may set in the browser.
#[test]
fn text_four_times_as_large_fits() {
    let page = Session::open("");
    page.find(".k401");
    page.set_viewport(1280, 900);
    // A sheet that a reader adds, as the browser's own setting would act: rules of a page cannot be inline here.
    page.run_js(
        "const sheet = new CSSStyleSheet(); sheet.replaceSync(':root { font-size: 64px }'); document.adoptedStyleSheets = [sheet];",
    );
    every_panel(&page, "en", "400% text");
    follow(&page, "withdrawal", "en", ANSWERED[0].1);
    page.screenshot("withdrawal/1280-light-en-text400");
}

/// The sum of layout shifts while a whole scenario is typed. Chromium leaves out what moves within half a second of a key, so
/// this counts what moves later; what moves at once is measured by the place of the next field.
#[test]
fn the_page_holds_still_while_one_types() {
    let page = Session::open("");
    page.find("#k401-amount");
    page.run_js(
        "window.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => ({
            at: entry.startTime, value: entry.value, recent: entry.hadRecentInput,
            sources: entry.sources.map((source) => source.node?.className ?? '') })))
        ).observe({ type: 'layout-shift', buffered: true });",
    );
    for width in [1280, 320] {
        page.set_viewport(width, 900);
        // Another width moves everything, and the browser tells so only after the frame that drew it: two frames are waited for,
        // and what the observer hears later of an earlier time is left out.
        page.run_js("window.scrollTo(0, 0)");
        page.wait_two_frames();
        page.run_js("window.typingFrom = performance.now()");
        for (field, text) in [
            ("amount", "20000"),
            ("birthDate-month", "3"),
            ("birthDate-day", "1"),
            ("birthDate-year", "1986"),
            ("otherIncome", "60000"),
        ] {
            let place = |page: &Session| {
                page.run_js(&format!(
                    "return document.querySelector('#k401-{field}').getBoundingClientRect().top + scrollY"
                ))
            };
            let before = place(&page);
            page.type_into(&format!("#k401-{field}"), text);
            assert_eq!(place(&page), before, "{field} moves at {width} px while it is typed in");
        }
        page.find(".k401-answer-amount");
        page.wait_until("the answer to be told", || !page.text_content(".k401-said").is_empty());
        page.run_js("window.typed = shifts.filter((shift) => shift.at >= typingFrom)");
        let shifts = page.run_js("return typed.reduce((sum, shift) => sum + shift.value, 0)").as_f64().unwrap_or(1.0);
        let late = page.run_js("return typed.filter((shift) => !shift.recent)");
        println!("layout shift at {width} px while typing a whole scenario: {shifts:.4}, of it without input: {late}");
        // A tenth in all is what browsers' makers call good, and they leave out what follows a key at once.
        assert!(shifts <= 0.1, "{shifts} at {width} px: {}", page.run_js("return typed"));
        assert_eq!(late, serde_json::json!([]), "at {width} px");
        page.click(".k401-form .k401-buttons button[type='button']");
    }
}

/// Screen readers hear the answer once a pause, not at every key.
#[test]
fn the_answer_is_told_once_a_pause() {
    let page = Session::open("");
    crate::withdrawal::type_example(&page);
    page.wait_until("the answer", || page.text_content(".k401-said") == "You keep $14,250 of a $20,000 withdrawal");
    page.run_js(
        "window.told = []; new MutationObserver(() => told.push(document.querySelector('.k401-said').textContent))
            .observe(document.querySelector('.k401-said'), { childList: true, characterData: true, subtree: true });",
    );
    page.type_into("#k401-amount", "123456");
    page.expect_text(".k401-answer-rest", "of a $123,456 withdrawal");
    page.wait_until("it to be told", || page.text_content(".k401-said").ends_with("of a $123,456 withdrawal"));
    assert_eq!(page.run_js("return told.length"), 1, "six keys and one announcement: {}", page.run_js("return told"));
    page.type_into("#k401-amount", "x");
    page.wait_until("the mistake to be told", || page.text_content(".k401-said").starts_with("Fix the marked fields"));
}

#[test]
fn forced_colours_and_reduced_motion_lose_nothing() {
    let page = Session::open("");
    page.find(".k401");
    let features = serde_json::json!({ "features": [
        { "name": "forced-colors", "value": "active" }, { "name": "prefers-reduced-motion", "value": "reduce" } ] });
    page.devtools("Emulation.setEmulatedMedia", features);
    for (panel, typed) in ANSWERED {
        follow(&page, panel, "en", typed);
        page.set_viewport(1280, 1600);
        page.screenshot(&format!("{panel}/1280-forced-en-answered"));
        let moving = page.run_js(
            "return [...document.querySelectorAll('.k401 *')].filter((it) => getComputedStyle(it).animationName !== 'none'
                || getComputedStyle(it).transitionDuration !== '0s').length",
        );
        assert_eq!(moving, 0, "{panel} moves");
    }
}
