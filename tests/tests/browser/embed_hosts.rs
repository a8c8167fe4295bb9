//! The element on other people's pages: hostile ones, strict ones, crowded ones, long ones.

use k401_tests::browser::Engine;
use k401_tests::browser::host::{Fault, Host};

use crate::embed::{details, events, type_birth_date};

const STRICT: &str = "default-src 'none'; script-src 'nonce-abc123' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

#[test]
fn a_hostile_page_changes_nothing_inside() {
    let page = Host::default().open("hostile.html");
    page.expect_inside(0, ".k401-title", "Calculadora del 401(k)");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    let style = "const style = (css) => getComputedStyle(el.shadowRoot.querySelector(css));
        const { fontSize, fontStyle, letterSpacing, textTransform, whiteSpace, textIndent, direction, color } = style('.k401-label');
        return [fontSize, fontStyle, letterSpacing, textTransform, whiteSpace, textIndent, direction, color,
            style('.k401-input').minHeight, style('.k401-form').display].join()";
    assert_eq!(
        page.on_element(0, style),
        "16px,normal,normal,none,normal,0px,ltr,rgb(23, 32, 44),44px,grid",
        "inherited and root sizes stop at the element"
    );
    // A link to a field leads to the field, not to the page's base address.
    page.type_inside(0, "#k401-amount", "mucho");
    page.on_element(0, "el.focusFirstError()");
    page.click_inside(0, ".k401-problems a");
    assert_eq!(page.on_element(0, "return el.shadowRoot.activeElement.id"), "k401-amount");
    assert!(page.run_js("return location.pathname").as_str().unwrap().ends_with("hostile.html"));
    page.type_inside(0, "#k401-amount", "20000");
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    assert_eq!(page.run_js("return (window.thrown ?? []).length"), 0);
    assert_eq!(details(&page, "error").len(), 0);
    page.run_js("scrollTo(0, 0)");
    page.screenshot("embed-hostile");
}

#[test]
fn a_strict_policy_with_trusted_types_is_kept() {
    let page = Host::default().with_policy(STRICT).open("strict.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    let colour = "return getComputedStyle(el.shadowRoot.querySelector('.k401-button-primary')).backgroundColor";
    assert_eq!(page.on_element(0, colour), "rgb(11, 107, 87)", "the style sheet is there");
    page.screenshot("embed-strict");
    let complaints: Vec<String> =
        page.complaints().into_iter().filter(|complaint| !complaint.contains("favicon")).collect();
    assert_eq!(complaints, [""; 0]);
}

#[test]
fn without_leave_for_wasm_the_fallback_stays() {
    let policy = "default-src 'none'; script-src 'nonce-abc123'; style-src 'self'; connect-src 'self'";
    for (policy, fault) in [(policy, None), (STRICT, Some(("k401_bg", Fault::Tampered)))] {
        let host = Host::default().with_policy(policy);
        let host = if let Some((file, fault)) = fault { host.with_fault(file, fault) } else { host };
        let page = host.open("strict.html");
        page.wait_until("the error", || !details(&page, "error").is_empty());
        assert_eq!(events(&page), ["error"]);
        assert_eq!(page.text_of("#fallback"), "Figures for 2026.");
    }
}

#[test]
fn twelve_elements_and_two_loaders_share_one_engine() {
    let host = Host::default();
    let page = host.open("twelve.html");
    page.wait_until("twelve calculators", || details(&page, "ready").len() == 12);
    // WebKit preloads modules without a look at their hash, so the element looks first; this host lets nothing be cached.
    let glue = if page.engine() == Engine::WebKit { 2 } else { 1 };
    for (file, times) in [("k401_bg", 1), ("app/k401.", 1), ("k401_glue", glue)] {
        assert_eq!(host.asked(file).len(), times, "{file}");
    }
    type_birth_date(&page, 3);
    assert_eq!(page.on_element(3, "return el.inputs.birthDate"), "3/1/1986");
    for other in [0, 2, 4, 11] {
        assert_eq!(page.on_element(other, "return el.inputs.birthDate ?? ''"), "", "element {other}");
    }
    page.expect_inside(11, ".k401-tab[aria-current]", "Borrow");
    page.expect_inside(0, ".k401-tab[aria-current]", "Take money out");
    let notes: Vec<String> = page.complaints();
    assert!(notes.iter().all(|note| note.starts_with("INFO")), "{notes:?}");
}

#[test]
fn nothing_is_fetched_until_the_reader_comes_near_or_touches() {
    let host = Host::default();
    let page = host.open("below.html");
    page.find("#fallback");
    page.wait_two_frames();
    assert_eq!(host.asked("/app/").len(), 0, "{:?}", host.asked(""));
    page.run_js("document.querySelector('#fallback').scrollIntoView()");
    page.inside(0, ".k401-form");
    assert_eq!(page.run_js("return jumps"), 0, "cumulative layout shift");
    assert_eq!(page.on_element(1, "return el.shadowRoot.querySelector('.k401-form')"), serde_json::Value::Null);
    page.run_js("document.querySelector('#second').focus()");
    page.inside(1, ".k401-form");
    assert_eq!(host.asked("k401_bg").len(), 1);
}

/// 1,000 elements that come and go, one after another: the pool keeps memory flat. The bounds are a page of wasm memory and a few
/// nodes, where a root that is not used again costs a node, a listener and 1.6 kB each.
#[test]
fn a_thousand_elements_come_and_go_in_the_same_memory() {
    let page = Host::default().open("plain.html");
    page.inside(0, ".k401-form");
    page.run_js(
        "document.querySelector('k401-widget').remove();
        window.cycle = async (times) => { for (let at = 0; at < times; at += 1) {
            const el = document.createElement('k401-widget');
            el.setAttribute('loading', 'eager'); el.setAttribute('amount', at);
            document.body.append(el);
            await new Promise((ready) => el.addEventListener('k401-ready', ready, { once: true }));
            if (el.inputs.amount !== String(at)) throw new Error('another one');
            el.remove();
            await new Promise((done) => setTimeout(done));
        } told.length = 0; }",
    );
    let cycle = |times: u32| {
        let script = format!(
            "const done = arguments[arguments.length - 1]; cycle({times}).then(() => done('well'), (error) => done(String(error)))"
        );
        let outcome = page.run(page.driver().execute_async(script.as_str(), Vec::new())).unwrap();
        assert_eq!(outcome.json(), "well");
    };
    cycle(100);
    let wasm = || page.run_js("return memories[0].buffer.byteLength").as_u64().unwrap();
    let (before, wasm_before) = (page.memory(), wasm());
    cycle(500);
    cycle(500);
    let after = page.memory();
    println!("before {before:?} and {wasm_before} bytes of wasm, after 1,000 cycles {after:?} and {}", wasm());
    assert!(wasm() <= wasm_before + 65_536, "{wasm_before} {}", wasm());
    assert!(after.nodes <= before.nodes + 10, "{before:?} {after:?}");
    assert!(after.listeners <= before.listeners + 10, "{before:?} {after:?}");
}

/// What the README tells people to paste, in a file with nothing else.
#[test]
fn the_snippet_of_the_readme_works() {
    let readme = std::fs::read_to_string(xtask::places::root().join("README.md")).unwrap();
    let (_, section) = readme.split_once("## Embed it").unwrap();
    let snippets: Vec<&str> =
        section.split("```html\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    let page = Host::default().with_page(snippets[0]).open("page.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    let page = Host::default().with_page(snippets[1]).open("page.html");
    let height = || page.run_js("return document.querySelector('iframe').offsetHeight").as_u64().unwrap();
    page.wait_until("the frame's height", || height() > 1_000);
}
