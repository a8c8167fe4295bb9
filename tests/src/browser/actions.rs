//! What a person does with the page: look, click, type, wait.

use std::thread;
use std::time::{Duration, Instant};

use thirtyfour::prelude::*;

use super::{PATIENCE, Session};

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
        self.must(&format!("count {css:?}"), self.driver().find_all(By::Css(css))).len()
    }

    /// The visible text of an element.
    #[track_caller]
    pub fn text_of(&self, css: &str) -> String {
        let element = self.find(css);
        self.must(&format!("read {css:?}"), element.text())
    }

    /// The text of an element, seen or not.
    #[track_caller]
    pub fn text_content(&self, css: &str) -> String {
        let element = self.find(css);
        self.must(&format!("read {css:?}"), element.prop("textContent")).unwrap_or_default()
    }

    /// The value of a form field, as typed.
    #[track_caller]
    pub fn value_of(&self, css: &str) -> String {
        let element = self.find(css);
        self.must(&format!("read the value of {css:?}"), element.value()).unwrap_or_default()
    }

    /// An attribute of an element; nothing if it has none of that name.
    #[track_caller]
    pub fn attribute_of(&self, css: &str, name: &str) -> Option<String> {
        let element = self.find(css);
        self.must(&format!("read {name} of {css:?}"), element.attr(name))
    }

    /// Clicks an element.
    #[track_caller]
    pub fn click(&self, css: &str) {
        let element = self.find(css);
        self.must(&format!("click {css:?}"), element.click());
    }

    /// Replaces what a field holds, key by key like a person; an empty text empties it.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        let element = self.find(css);
        // Not WebDriver's own clearing: it fires no input event.
        let keys = Key::Control + "a";
        self.must(&format!("select what is in {css:?}"), element.send_keys(keys));
        let typed = if text.is_empty() { String::from(Key::Backspace.value()) } else { text.to_owned() };
        self.must(&format!("type into {css:?}"), element.send_keys(typed));
    }

    /// Sends keys to whatever has the focus: `Key::Tab`, `Key::Enter` and so on.
    #[track_caller]
    pub fn press(&self, key: Key) {
        let focused = self.must("find the focus", self.driver().active_element());
        self.must("press a key", focused.send_keys(key.value().to_string()));
    }

    /// Types a text into whatever has the focus.
    #[track_caller]
    pub fn type_keys(&self, text: &str) {
        let focused = self.must("find the focus", self.driver().active_element());
        self.must("type", focused.send_keys(text));
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
