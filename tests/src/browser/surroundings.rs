//! What is around the page: scripts, console, window, network, screenshots.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use thirtyfour::cdp::domains::emulation::SetDeviceMetricsOverride;
use thirtyfour::cdp::domains::network::NetworkConditions;

use super::{Session, screenshots};

impl Session {
    /// Runs JavaScript in the page and hands back what it returns: `page.run_js("return document.title")`.
    #[track_caller]
    pub fn run_js(&self, script: &str) -> Value {
        self.must(&format!("run {script:?}"), self.driver().execute(script, Vec::new())).json().clone()
    }

    /// What the browser complained of since the last call: errors, refused requests, breaches of the security policy.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        let entries = self.must("read the console", self.driver().browser_log());
        entries.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)).collect()
    }

    /// Makes the page's area exactly so large, in CSS pixels, even narrower than a window can be.
    #[track_caller]
    pub fn set_viewport(&self, width: u32, height: u32) {
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
        let feature = serde_json::json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        self.must("prefer dark", self.driver().cdp().send_raw("Emulation.setEmulatedMedia", feature));
    }

    /// Cuts the network: the server stops and the page sees `navigator.onLine` as false.
    #[track_caller]
    pub fn go_offline(&mut self) {
        // Emulation reaches the page but not a service worker; stopping the server reaches both.
        self.server = None;
        let conditions = NetworkConditions { offline: true, ..NetworkConditions::default() };
        self.must("cut the network", self.driver().cdp().network().emulate_network_conditions(conditions));
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
