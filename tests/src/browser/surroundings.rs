//! What is around the page: scripts, console, window, network, screenshots. What only one engine's driver can do says so; a
//! test that needs it is named in `tests/engines.txt`.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use thirtyfour::cdp::domains::emulation::SetDeviceMetricsOverride;
use thirtyfour::cdp::domains::network::NetworkConditions;

use super::{Engine, Session, screenshots};

/// What a page can hear of its own errors.
const HEAR: &str = "if (!window.k401Heard) {
    window.k401Heard = [];
    const hear = (text) => window.k401Heard.push(text);
    addEventListener('error', (event) => hear(`error ${event.message}`), true);
    addEventListener('unhandledrejection', (event) => hear(`rejection ${event.reason}`));
    addEventListener('securitypolicyviolation', (event) => hear(`Content Security Policy ${event.violatedDirective}`));
}";

impl Session {
    /// Runs JavaScript in the page and hands back what it returns: `page.run_js("return document.title")`.
    #[track_caller]
    pub fn run_js(&self, script: &str) -> Value {
        let work = || self.run(self.driver().execute(script, Vec::new()));
        self.with_patience(&format!("run {script:?}"), work).json().clone()
    }

    /// The same; nothing where the page is not able to answer, as while it changes.
    pub fn try_js(&self, script: &str) -> Option<Value> {
        self.run(self.driver().execute(script, Vec::new())).ok().map(|found| found.json().clone())
    }

    /// What the browser complained of since the last call: errors, refused requests, breaches of the security policy. WebKit's
    /// driver tells nothing: there it is what the page itself can hear once it is loaded.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        match self.engine() {
            Engine::Chromium => {
                let entries = self.must("read the console", self.driver().browser_log());
                entries.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)).collect()
            }
            Engine::Firefox => self.errors_in_firefox(),
            Engine::WebKit => {
                let heard = self.run_js("return window.k401Heard?.splice(0) ?? []");
                heard.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
            }
        }
    }

    /// Starts to hear what the page hears. Who does not wait for pages cannot listen to them: which one is there is not known yet.
    #[track_caller]
    pub(super) fn listen(&self) {
        if self.engine() == Engine::WebKit && !self.is_impatient {
            self.run_js(HEAR);
        }
    }

    /// Makes the window as large as in every engine, and puts it in front.
    #[track_caller]
    pub(super) fn prepare(&self) {
        match self.engine() {
            // Without a window it is not always in front, and what gets the focus would not hear of it.
            Engine::Chromium => drop(self.devtools("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }))),
            Engine::Firefox => drop(self.errors_in_firefox()),
            Engine::WebKit => self.set_viewport(1280, 900),
        }
    }

    /// Waits for two frames: what the first one draws is told after it.
    #[track_caller]
    pub fn wait_two_frames(&self) {
        self.run_js("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /// Goes back to the page before, which comes when it comes. By the page's own history: on a laden machine chromedriver's way
    /// ends in an error though the page comes.
    #[track_caller]
    pub fn go_back(&self) {
        self.run_js("setTimeout(() => history.back()); return null");
    }

    /// Makes the page's area exactly so large, in CSS pixels, even narrower than a window can be.
    #[track_caller]
    pub fn set_viewport(&self, width: u32, height: u32) {
        match self.engine() {
            Engine::Chromium => {
                let metrics = SetDeviceMetricsOverride {
                    width,
                    height,
                    device_scale_factor: 1.0,
                    mobile: false,
                    scale: None,
                    screen_orientation: None,
                };
                self.must("set the viewport", self.driver().cdp().send(metrics));
            }
            Engine::Firefox => self.set_viewport_in_firefox(width, height),
            Engine::WebKit => {
                let frame = self.run_js("return outerHeight - innerHeight").as_u64().unwrap_or_default();
                let tall = height + u32::try_from(frame).unwrap_or_default();
                self.must("set the window", self.driver().set_window_rect(0, 0, width, tall));
            }
        }
        let size = || self.run_js("return [innerWidth, innerHeight]");
        self.wait_until(&format!("a viewport of {width} by {height}"), || size() == json!([width, height]));
    }

    /// Sends a command of the DevTools protocol, which Chromium alone has.
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.only(Engine::Chromium, command);
        self.must(command, self.driver().cdp().send_raw(command, parameters))
    }

    #[track_caller]
    fn only(&self, engine: Engine, what: &str) {
        let here = self.engine();
        assert!(here == engine, "{what} needs {engine}, this is {here}: name the test in tests/engines.txt");
    }

    /// What axe-core finds wrong with the page as it stands, by WCAG 2.2 A and AA: rule, element, explanation.
    #[track_caller]
    pub fn accessibility_violations(&self) -> Vec<String> {
        let script = fs::read_to_string(super::required("K401_AXE")).expect("axe-core's script");
        let check = "const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            // The heading order and landmarks of a page are the host's; the widget is a part of one.
            const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } };
            axe.run(document, { runOnly: tags, rules }).then((found) => done(found.violations.flatMap((violation) =>
                violation.nodes.map((node) => `${violation.id}: ${node.target}: ${node.failureSummary}`))))";
        self.must("inject axe-core", self.driver().execute(script.as_str(), Vec::new()));
        let found = self.must("run axe-core", self.driver().execute_async(check, Vec::new()));
        let found: Vec<String> = found.convert().expect("a list of violations");
        found
    }

    /// Makes the system prefer a dark scheme.
    #[track_caller]
    pub fn prefer_dark(&self) {
        if self.engine() == Engine::Firefox {
            self.behind_the_page("Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 0)");
            return;
        }
        let feature = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        self.devtools("Emulation.setEmulatedMedia", feature);
    }

    /// Cuts the network: the server stops, and but for WebKit the page sees `navigator.onLine` as false.
    #[track_caller]
    pub fn go_offline(&mut self) {
        // Emulation reaches the page but not a service worker; stopping the server reaches both.
        self.server = None;
        match self.engine() {
            Engine::Chromium => {
                let conditions = NetworkConditions { offline: true, ..NetworkConditions::default() };
                self.must("cut the network", self.driver().cdp().network().emulate_network_conditions(conditions));
            }
            // Offline it takes from its HTTP cache whatever is asked for, however old: a worker could mend a rotten file from there.
            Engine::Firefox => drop(self.behind_the_page("Services.cache2.clear(); Services.io.offline = true")),
            Engine::WebKit => {}
        }
    }

    /// Saves what the page shows to `target/screenshots/<name>.png` and says where.
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let file = screenshots().join(format!("{name}.png"));
        fs::create_dir_all(file.parent().expect("a folder")).expect("target is writable");
        self.must("take a screenshot", self.driver().screenshot(&file));
        file
    }
}
