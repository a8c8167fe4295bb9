//! Six frames on a page that is zoomed to 200%: each is exactly as high as what is in it.

use k401_tests::browser::Session;
use k401_tests::browser::host::Host;
use thirtyfour::cdp::domains::emulation::SetDeviceMetricsOverride;
use thirtyfour::prelude::*;

const VIEWS: [&str; 6] = ["withdrawal", "limits", "loan", "rmd", "roth", "tables"];

/// What a browser makes of its zoom: half the CSS pixels, each twice as large.
fn zoom(page: &Session, width: u32, height: u32, factor: u32) {
    let metrics = SetDeviceMetricsOverride {
        width: width / factor,
        height: height / factor,
        device_scale_factor: f64::from(factor),
        mobile: false,
        scale: None,
        screen_orientation: None,
    };
    page.run(page.driver().cdp().send(metrics)).unwrap();
}

fn inner(page: &Session, frame: usize, script: &str) -> serde_json::Value {
    page.run(async {
        let found = page.driver().find_all(By::Css("iframe")).await.unwrap();
        found[frame].clone().enter_frame().await.unwrap();
    });
    let answer = page.run_js(script);
    page.run(async { page.driver().enter_default_frame().await.unwrap() });
    answer
}

#[test]
fn six_frames_at_twice_the_size_are_as_high_as_what_is_in_them() {
    let frame = |view: &str| {
        format!(
            "<iframe src='/k401/embed.html?view={view}&amount=20000&income=60000&birth-date=1986-03-01#k={view}' title='{view}' width='100%' height='300'
            sandbox='allow-scripts allow-forms' style='border:0;display:block'></iframe>"
        )
    };
    let frames: String = VIEWS.into_iter().map(frame).collect();
    let html = format!(
        "<!doctype html><html lang='en'><meta charset='utf-8'><meta name='viewport' content='width=device-width, initial-scale=1'>
        <link rel='icon' href='data:,'>{frames}<script src='/frames.js'></script><script async src='/k401/k401-frame.js'></script>"
    );
    let page = Host::default().with_page(&html).open("page.html");
    let ready = "return told.filter(([name]) => name === 'ready').length";
    page.wait_until("six calculators", || page.run_js(ready) == 6);
    // Whether the reader sees the frame or not.
    let given = |at: usize| page.run_js(&format!("return document.querySelectorAll('iframe')[{at}].clientHeight"));
    let fits =
        |at: usize| inner(&page, at, "return Math.ceil(document.body.getBoundingClientRect().height)") == given(at);
    let scrolls = |at: usize| {
        page.run_js(&format!("document.querySelectorAll('iframe')[{at}].scrollIntoView()"));
        inner(
            &page,
            at,
            "const { scrollHeight, scrollWidth } = document.documentElement; return scrollHeight > innerHeight || scrollWidth > innerWidth",
        )
    };
    let mut before = Vec::new();
    for factor in [1, 2] {
        zoom(&page, 1_280, 1_800, factor);
        page.wait_until("the width", || page.run_js("return innerWidth") == 1_280 / factor);
        for (at, view) in VIEWS.into_iter().enumerate() {
            page.wait_until(&format!("the height of {view} at {factor}00%"), || fits(at));
        }
        for (at, view) in VIEWS.into_iter().enumerate() {
            page.wait_until(&format!("nothing to scroll in {view} at {factor}00%"), || scrolls(at) == false);
        }
        let heights = page.run_js("return [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight)");
        println!("at {factor}00%: {heights}");
        assert_ne!(heights, serde_json::json!(before), "another width has other heights");
        before = heights.as_array().unwrap().clone();
    }
    // What a reader unfolds makes the frame higher, at that size too.
    let height = || page.run_js("return document.querySelectorAll('iframe')[0].clientHeight").as_u64().unwrap();
    let folded = height();
    inner(
        &page,
        0,
        "for (const one of document.querySelector('k401-widget').shadowRoot.querySelectorAll('details')) one.open = true",
    );
    page.wait_until("a higher frame", || height() > folded && fits(0));
    page.screenshot("embed-frames-200");
}
