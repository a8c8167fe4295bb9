//! Other people's sites, that embed the element: pages of `tests/pages`, the built files below `/k401/`, headers and faults as a
//! test wants them, and a list of what was asked for.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use xtask::places;
use xtask::server::Server;

use super::Session;

/// What goes wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// A byte of it is another.
    Tampered,
    /// It is called plain text.
    WrongType,
}

/// A site.
#[derive(Clone, Default)]
pub struct Host {
    policy: Option<&'static str>,
    fault: Option<(&'static str, Fault)>,
    page: Option<String>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Host {
    /// A site with a Content-Security-Policy.
    #[must_use]
    pub fn with_policy(self, policy: &'static str) -> Self {
        Self { policy: Some(policy), ..self }
    }

    /// A site where something is wrong with every file whose name holds `name`.
    #[must_use]
    pub fn with_fault(self, name: &'static str, fault: Fault) -> Self {
        Self { fault: Some((name, fault)), ..self }
    }

    /// A site with this text as the page `/page.html`.
    #[must_use]
    pub fn with_page(self, html: &str) -> Self {
        Self { page: Some(html.to_owned()), ..self }
    }

    /// Serves the site and opens a page of it.
    #[track_caller]
    pub fn open(&self, path: &str) -> Session {
        let router = Router::new().fallback(answer).with_state(self.clone());
        Session::open_on(Server::start_router(router, 0).unwrap_or_else(|error| panic!("{error:#}")), path)
    }

    /// The paths asked for so far that hold `part`.
    pub fn asked(&self, part: &str) -> Vec<String> {
        let asked = self.asked.lock().expect("no test panics while it holds the list");
        asked.iter().filter(|path| path.contains(part)).cloned().collect()
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        if let (Some(page), "page.html") = (&self.page, path) {
            return Some(page.clone().into_bytes());
        }
        // Another release of the same element, at another address.
        let built = path.strip_prefix("k401/").or_else(|| path.strip_prefix("k401-other/"));
        let sample = path.strip_prefix("samples/").map(|rest| samples().join(rest));
        let file = match built {
            Some(rest) => places::embed().join(rest),
            None => sample.unwrap_or_else(|| pages().join(path)),
        };
        if path.contains("..") { None } else { fs::read(file).ok() }
    }
}

fn pages() -> PathBuf {
    places::root().join("tests").join("pages")
}

fn samples() -> PathBuf {
    places::root().join("target").join("samples").join("dist")
}

async fn answer(State(host): State<Host>, uri: Uri) -> (StatusCode, HeaderMap, Vec<u8>) {
    let path = uri.path().trim_start_matches('/');
    host.asked.lock().expect("no test panics while it holds the list").push(path.to_owned());
    let mut headers = HeaderMap::new();
    let mut kind = match Path::new(path).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    };
    let mut data = host.file(path);
    match host.fault.filter(|(name, _)| path.contains(name)) {
        Some((_, Fault::Missing)) => data = None,
        Some((_, Fault::WrongType)) => kind = "text/plain",
        Some((_, Fault::Tampered)) => {
            let last = data.as_mut().and_then(|data| data.last_mut());
            *last.expect("a file that is tampered with holds something") ^= 1;
        }
        None => {}
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(HeaderName::from_static("x-content-type-options"), HeaderValue::from_static("nosniff"));
    // A sandboxed frame has no origin that its own files could come from.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    if let Some(policy) = host.policy {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    }
    let status = if data.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    (status, headers, data.unwrap_or_default())
}
