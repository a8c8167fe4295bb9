//! The calculator in frames: heights, messages, and who is heard.

use k401_tests::browser::Session;
use k401_tests::browser::host::Host;
use serde_json::Value;
use thirtyfour::Key;

fn told(page: &Session, name: &str, frame: &str) -> Vec<Value> {
    let script = format!(
        "return told.filter(([name, , id]) => name === {name:?} && id === {frame:?}).map(([, detail]) => detail)"
    );
    page.run_js(&script).as_array().unwrap().clone()
}

fn height(page: &Session, frame: &str) -> u64 {
    page.run_js(&format!("return document.getElementById({frame:?}).offsetHeight")).as_u64().unwrap()
}

#[test]
fn each_frame_gets_the_height_of_what_is_in_it() {
    let host = Host::default();
    let page = host.open("frames.html");
    for frame in ["first", "second"] {
        page.wait_until(&format!("{frame} to be ready"), || !told(&page, "ready", frame).is_empty());
    }
    page.wait_until("two heights", || height(&page, "first") > 1_000 && height(&page, "second") > 1_000);
    assert_ne!(height(&page, "first"), height(&page, "second"));
    assert_eq!(height(&page, "other"), 304, "300 and two borders of 2 pixels: another frame is not heard");
    assert_eq!(host.asked("elsewhere").len(), 0, "an address does not say where the wasm comes from");
    // 20,000 of 80,000: the result of the address' own facts.
    page.wait_until("the result", || !told(&page, "result", "first").is_empty());
    let result = told(&page, "result", "first").pop().unwrap();
    let net = result["result"]["lines"].as_array().unwrap().iter().find(|line| line["key"] == "net").unwrap().clone();
    assert_eq!(net["amount"], "14250.00");
    let before = height(&page, "first");
    page.run_js("document.getElementById('first').contentWindow.postMessage({ k401: 1, id: 'w1', type: 'set', lang: 'es',
        inputs: { amount: 'mucho' }, vars: { '--k401-accent': 'rgb(1, 2, 3)', '--k401-bg': 'url(/spy)', color: 'red' } }, '*')");
    page.wait_until("another height", || height(&page, "first") != before);
    page.run(async {
        let frame = page.driver().find(thirtyfour::By::Id("first")).await.unwrap();
        frame.enter_frame().await.unwrap();
    });
    page.expect_inside(0, ".k401-title", "Calculadora del 401(k)");
    let style = "const style = getComputedStyle(el); return [style.getPropertyValue('--k401-accent'), style.getPropertyValue('--k401-bg')].join(';')";
    assert_eq!(page.on_element(0, style), "rgb(1, 2, 3);#ffffff");
    // A form that is sent stays in the frame.
    // By the keyboard: Firefox and WebKit do not scroll the outer page to what is clicked in a frame.
    page.run(page.inside(0, "#k401-amount").send_keys(Key::Enter.value().to_string())).unwrap();
    page.inside(0, ".k401-problems");
    // The host sets the height a moment after the content has changed.
    page.wait_until("a frame in which nothing scrolls", || {
        page.run_js("return document.documentElement.scrollHeight <= innerHeight + 1") == true
    });
}
