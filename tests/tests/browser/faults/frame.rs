//! Every file of the frame: it shows the calculator or says that there is none, and the page around it hears of no exception.

use std::time::{Duration, Instant};

use k401_tests::browser::Session;
use k401_tests::browser::faulty::{FaultySite, FileFault};
use xtask::places;

use super::files::{impatient, look_until};
use super::outcome::{Outcome, Outcomes};

const PAGE: &str = "framed.html";
const FRAME: &str = "k401/embed.html";
const HOST_SCRIPT: &str = "k401/k401-frame.js";
const PROBE: &str = "
    const inner = document.getElementById('first')?.contentDocument;
    const el = inner?.querySelector('k401-widget');
    const isSeen = (part) => Boolean(part?.getClientRects().length) && inner.defaultView.getComputedStyle(part).visibility === 'visible';
    return {
      isThere: Boolean(window.thrown),
      isRunning: Boolean(el?.shadowRoot?.querySelector('.k401-form')),
      isOurs: Boolean(el),
      isSaid: [...(el?.querySelectorAll('p') ?? [])].some(isSeen),
      isTold: (window.told ?? []).some(([name]) => name === 'height'),
      thrown: window.thrown ?? [],
    };";
/// Longer than the frame takes to say that something does not come.
const A_WHILE: Duration = Duration::from_secs(14);

fn host() -> FaultySite {
    FaultySite::default().with("k401/", places::embed()).with("", places::root().join("tests").join("pages"))
}

fn outcome_of(page: &Session, site: &FaultySite, file: &str, fault: FileFault) -> Outcome {
    let server = site.serve();
    let started = Instant::now();
    let seen = look_until(page, &format!("{}{PAGE}", server.url()), PROBE, |seen| {
        // A frame that is not ours stays so.
        let is_over = started.elapsed() > A_WHILE || file == FRAME && started.elapsed() > Duration::from_secs(4);
        seen["isThere"] == true && (seen["isRunning"] == true || seen["isSaid"] == true || is_over)
    });
    // The host's own script of ours fails as any script would that is none: the browser reports it, and the frame does without.
    if file != HOST_SCRIPT && seen["thrown"].as_array().is_none_or(|thrown| !thrown.is_empty()) {
        return Outcome::Bad(format!("an exception in the host: {}", seen["thrown"]));
    }
    match (seen["isRunning"] == true, seen["isSaid"] == true, seen["isOurs"] == true) {
        (true, ..) if super::walk::shows_the_answer(page, "first") => {
            let is_heard = page.wait_a_while(|| page.try_js(PROBE).is_some_and(|seen| seen["isTold"] == true));
            Outcome::Right(if is_heard { vec![] } else { vec!["height fixed"] })
        }
        (true, ..) => Outcome::Bad("wrong number".to_owned()),
        (_, true, _) => Outcome::Fallback,
        (_, _, false) if file == FRAME || fault == FileFault::Stalled => Outcome::NotOurs,
        _ => Outcome::Bad(format!("blank frame: {seen}")),
    }
}

#[test]
fn the_frame_is_never_blank() {
    let page = impatient();
    let whole = host();
    let server = whole.serve();
    look_until(&page, &format!("{}{PAGE}", server.url()), PROBE, |seen| {
        // It tells the height of its first words, too.
        seen["isRunning"] == true && seen["isTold"] == true
    });
    assert!(super::walk::shows_the_answer(&page, "first"), "the whole release is right");
    let element = ["k401/app/", "k401/k401.js"];
    let own = |file: &String| file.starts_with("k401/") && !element.iter().any(|start| file.starts_with(start));
    let mut files: Vec<String> = whole.asked().into_iter().filter(own).collect();
    assert!(files.len() >= 4, "{files:?}");
    // Without it the frame's own words are all there is.
    files.push("k401/k401.js".to_owned());
    let mut outcomes = Outcomes::of("3 frame");
    for file in &files {
        for fault in FileFault::ALL {
            let outcome = outcome_of(&page, &host().with_fault(file, fault), file, fault);
            outcomes.add(&file.replacen("k401/", "", 1), &format!("{fault:?}"), &outcome);
        }
    }
    outcomes.finish("all");
}
