//! What is inside an element: WebDriver's selectors stop at its shadow root.

use serde_json::Value;
use thirtyfour::error::no_such_element;
use thirtyfour::prelude::*;

use super::{Engine, Session};

/// What a page holds, after the browser has thrown away what nobody holds.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// Nodes of all documents.
    pub nodes: u64,
    /// Event listeners.
    pub listeners: u64,
    /// Bytes of the JavaScript heap in use.
    pub heap: u64,
}

impl Session {
    /// Clears away garbage and measures.
    #[track_caller]
    pub fn memory(&self) -> Memory {
        let nothing = serde_json::json!({});
        for command in ["HeapProfiler.collectGarbage", "HeapProfiler.collectGarbage", "Performance.enable"] {
            self.devtools(command, nothing.clone());
        }
        let found = self.devtools("Performance.getMetrics", nothing);
        let metric = |name: &str| {
            let metrics = found["metrics"].as_array().expect("a list of metrics");
            let metric = metrics.iter().find(|metric| metric["name"] == name).expect("a known metric");
            metric["value"].as_f64().unwrap_or_default() as u64
        };
        Memory { nodes: metric("Nodes"), listeners: metric("JSEventListeners"), heap: metric("JSHeapUsedSize") }
    }

    /// The first match inside the element of a number, once it is there.
    #[track_caller]
    pub fn inside(&self, element: usize, css: &str) -> WebElement {
        self.with_patience(&format!("find {css:?} inside element {element}"), || self.find_inside(element, css))
    }

    fn find_inside(&self, element: usize, css: &str) -> WebDriverResult<WebElement> {
        let script = format!(
            "return document.querySelectorAll('k401-widget')[{element}]?.shadowRoot?.querySelector({css:?}) ?? null"
        );
        let found = self.run(self.driver().execute(script, Vec::new()))?;
        if found.json().is_null() {
            return Err(no_such_element(css.to_owned()));
        }
        found.element()
    }

    /// Runs a script on the element of a number, which is `el` in it.
    #[track_caller]
    pub fn on_element(&self, element: usize, script: &str) -> Value {
        self.run_js(&format!("const el = document.querySelectorAll('k401-widget')[{element}]; {script}"))
    }

    /// Waits until a text inside the element is this one.
    #[track_caller]
    pub fn expect_inside(&self, element: usize, css: &str, text: &str) {
        let script = format!("return el.shadowRoot.querySelector({css:?})?.textContent ?? null");
        let mut last = Value::Null;
        let mut is_there = || {
            last = self.on_element(element, &script);
            last == text
        };
        let started = std::time::Instant::now();
        while !is_there() && started.elapsed() < super::PATIENCE {
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        assert_eq!(last, text, "{css:?} inside element {element}");
    }

    /// Clicks something inside the element, once it stands still.
    #[track_caller]
    pub fn click_inside(&self, element: usize, css: &str) {
        self.click_once_still(css, &|| self.find_inside(element, css));
    }

    /// Types into a field inside the element, in place of what it holds.
    #[track_caller]
    pub fn type_inside(&self, element: usize, css: &str, text: &str) {
        let control = Key::Control.value().to_string();
        let select = [control.as_str(), "a"].concat();
        self.with_patience(&format!("type into {css:?}"), || {
            let field = self.find_inside(element, css)?;
            if self.engine() == Engine::Chromium {
                // In one go: chromedriver does not see that a field in a shadow tree has the focus, and would put the caret at
                // the end.
                let keys = [select.as_str(), &Key::Null.value().to_string(), text].concat();
                return self.run(field.send_keys(keys));
            }
            // Their drivers type nothing after the key that lets go of Control, which a second Control does too.
            self.run(field.send_keys([select.as_str(), control.as_str()].concat()))?;
            self.run(field.send_keys(text))
        });
    }
}
