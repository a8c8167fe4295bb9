//! What a person does with the page: look, click, type, wait.

use std::thread;
use std::time::{Duration, Instant};

use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;

use super::{Engine, PATIENCE, Session};

const LOOK_EVERY: Duration = Duration::from_millis(50);

impl Session {
    /// The first element that matches, once it is there.
    #[track_caller]
    pub fn find(&self, css: &str) -> WebElement {
        let query = self.driver().query(By::Css(css)).wait(PATIENCE, LOOK_EVERY);
        self.must(&format!("find {css:?}"), query.first())
    }

    /// How many elements match right now.
    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        let all = self.with_patience(&format!("count {css:?}"), || self.run(self.driver().find_all(By::Css(css))));
        all.len()
    }

    /// The visible text of an element.
    #[track_caller]
    pub fn text_of(&self, css: &str) -> String {
        self.ask(css, "read", async |element| element.text().await)
    }

    /// The text of an element, seen or not.
    #[track_caller]
    pub fn text_content(&self, css: &str) -> String {
        self.ask(css, "read", async |element| element.prop("textContent").await).unwrap_or_default()
    }

    /// The value of a form field, as typed.
    #[track_caller]
    pub fn value_of(&self, css: &str) -> String {
        self.ask(css, "read the value of", async |element| element.value().await).unwrap_or_default()
    }

    /// An attribute of an element; nothing if it has none of that name.
    #[track_caller]
    pub fn attribute_of(&self, css: &str, name: &str) -> Option<String> {
        self.ask(css, &format!("read {name} of"), async |element| element.attr(name).await)
    }

    /// Clicks an element, once it stands still as a person would wait for it: what is drawn after the answer moves what is below.
    #[track_caller]
    pub fn click(&self, css: &str) {
        self.click_once_still(css, &|| self.run(self.driver().find(By::Css(css))));
    }

    /// Replaces what a field holds, key by key like a person; an empty text empties it.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        let typed = if text.is_empty() { String::from(Key::Backspace.value()) } else { text.to_owned() };
        self.ask(css, "type into", async |element| {
            // Not WebDriver's own clearing: it fires no input event.
            element.send_keys(Key::Control + "a").await?;
            element.send_keys(typed.as_str()).await
        });
    }

    /// Sends keys to whatever has the focus: `Key::Tab`, `Key::Enter` and so on.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.type_keys(&key.value().to_string());
    }

    /// Types a text into whatever has the focus.
    #[track_caller]
    pub fn type_keys(&self, text: &str) {
        self.with_patience("type into what has the focus", || {
            self.run(async { self.driver().active_element().await?.send_keys(text).await })
        });
    }

    /// Waits until the element's visible text is `text`.
    #[track_caller]
    pub fn expect_text(&self, css: &str, text: &str) {
        let mut last = String::new();
        let reached = self.poll(|| {
            last = self.text_of(css);
            last == text
        });
        assert!(reached, "{css:?} says {last:?}, not {text:?}");
    }

    /// Waits until `condition` holds; `what` completes "waited in vain for ...".
    #[track_caller]
    pub fn wait_until(&self, what: &str, condition: impl FnMut() -> bool) {
        assert!(self.poll(condition), "waited in vain for {what}");
    }

    /// Whether `condition` comes to hold in the time that an element may take.
    pub fn wait_a_while(&self, condition: impl FnMut() -> bool) -> bool {
        self.poll(condition)
    }

    /// What an element answers to a command; asked again of the element of that time where the page was changing under it.
    #[track_caller]
    fn ask<T>(&self, css: &str, what: &str, command: impl AsyncFn(&WebElement) -> WebDriverResult<T>) -> T {
        self.with_patience(&format!("{what} {css:?}"), || {
            let element = self.find(css);
            self.run(command(&element))
        })
    }

    /// A click on what `find` finds, wherever that is.
    #[track_caller]
    pub(super) fn click_once_still(&self, name: &str, find: &dyn Fn() -> WebDriverResult<WebElement>) {
        if self.engine() == Engine::WebKit {
            // Its driver does not scroll to what `content-visibility` has left undrawn.
            self.with_patience(&format!("scroll to {name:?}"), || self.run(find()?.scroll_into_view()));
        }
        // WebKit's driver holds the button down for up to 90 ms, in which what is drawn after the answer (120 ms after the last key)
        // must not move the element away; the others let go within a frame.
        let looks = if self.engine() == Engine::WebKit { 4 } else { 1 };
        let (mut before, mut still) = (None, 0);
        self.wait_until(&format!("{name:?} to stand still"), || {
            let place = self.with_patience(&format!("find the place of {name:?}"), || self.run(find()?.rect()));
            let now = Some((place.x, place.y, place.width, place.height));
            still = if now == std::mem::replace(&mut before, now) { still + 1 } else { 0 };
            still >= looks
        });
        self.with_patience(&format!("click {name:?}"), || self.run(find()?.click()));
    }

    /// Does a command, again and again where the page was changing under it.
    #[track_caller]
    pub(super) fn with_patience<T>(&self, what: &str, mut command: impl FnMut() -> WebDriverResult<T>) -> T {
        let mut answer = None;
        self.poll(|| {
            let now = command();
            let lasting = !now.as_ref().is_err_and(|error| passes(error));
            answer = Some(now);
            lasting
        });
        let answer = answer.unwrap_or_else(|| panic!("had no time to {what}"));
        answer.unwrap_or_else(|error| panic!("could not {what}: {error}"))
    }

    fn poll(&self, mut condition: impl FnMut() -> bool) -> bool {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if condition() {
                return true;
            }
            thread::sleep(LOOK_EVERY);
        }
        condition()
    }
}

/// Whether an error is one of the moment: the page was drawn anew, or moved, between two steps of one command.
fn passes(error: &WebDriverErrorInner) -> bool {
    use WebDriverErrorInner::{
        ElementClickIntercepted, ElementNotInteractable, NoSuchElement, NoSuchFrame, StaleElementReference,
    };
    // WebKit's driver has no frame while one page takes another's place.
    matches!(
        error,
        ElementClickIntercepted(_)
            | ElementNotInteractable(_)
            | NoSuchElement(_)
            | NoSuchFrame(_)
            | StaleElementReference(_)
    )
}
