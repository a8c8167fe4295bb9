//! What is behind the page in Firefox: scripts of its own reach the console, the preferences and the size of the page's area.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};

use super::Session;

/// Errors since the last call. What Firefox only advises against is none.
const ERRORS: &str =
    "const found = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError \
    && !(one.flags & Ci.nsIScriptError.warningFlag) && /^(https?|file|blob):|^$/.test(one.sourceName));
    Services.console.reset();
    return found.map((one) => `${one.category} ${one.sourceName}:${one.lineNumber} ${one.errorMessage}`)";

#[derive(Debug)]
struct Context(&'static str);

impl ExtensionCommand for Context {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "context": self.0 }))
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/moz/context".into()
    }
}

impl Session {
    /// Runs a script as a part of the browser.
    #[track_caller]
    pub(super) fn behind_the_page(&self, script: &str) -> Value {
        let work = async {
            self.driver().cmd(Command::ExtensionCommand(Box::new(Context("chrome")))).await?;
            let found = self.driver().execute(script, Vec::new()).await;
            self.driver().cmd(Command::ExtensionCommand(Box::new(Context("content")))).await?;
            found
        };
        self.must(&format!("run {script:?} behind the page"), work).json().clone()
    }

    #[track_caller]
    pub(super) fn errors_in_firefox(&self) -> Vec<String> {
        let found = self.behind_the_page(ERRORS);
        found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    #[track_caller]
    pub(super) fn set_viewport_in_firefox(&self, width: u32, height: u32) {
        self.behind_the_page(&format!(
            "const {{ style }} = gBrowser.selectedBrowser;
             for (const side of ['min-width', 'max-width']) style.setProperty(side, '{width}px');
             for (const side of ['min-height', 'max-height']) style.setProperty(side, '{height}px');"
        ));
    }
}
