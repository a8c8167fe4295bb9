//! A server of built files with one thing wrong: what happens to a release between a disk, a network and a reader.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use xtask::compress;
use xtask::server::{CONTENT_SECURITY_POLICY, Server};

/// What goes wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// Only its first tenth is there.
    Beginning,
    /// Only its first half is there.
    Truncated,
    /// Its last five bytes are not there.
    Clipped,
    /// Another file of its kind is in its place.
    Swapped,
    /// The page itself is in its place, as servers do that answer every address.
    PageInstead,
    /// 404.
    Missing,
    /// 500.
    Broken,
    /// It is called something else, and browsers are told to believe it.
    WrongType,
    /// It comes late.
    Slow,
    /// It never comes.
    Stalled,
}

impl FileFault {
    /// All of them.
    pub const ALL: [FileFault; 10] = [
        Self::Beginning,
        Self::Truncated,
        Self::Clipped,
        Self::Swapped,
        Self::PageInstead,
        Self::Missing,
        Self::Broken,
        Self::WrongType,
        Self::Slow,
        Self::Stalled,
    ];
}

const LATE: Duration = Duration::from_secs(2);

/// Built files at their addresses, and what is wrong with one of them.
#[derive(Clone, Default)]
pub struct FaultySite {
    folders: Vec<(&'static str, PathBuf)>,
    fault: Option<(String, FileFault)>,
    headers: Vec<(&'static str, &'static str)>,
    first_script: Option<String>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl FaultySite {
    /// The files of `folder` below the address `prefix`.
    #[must_use]
    pub fn with(mut self, prefix: &'static str, folder: impl Into<PathBuf>) -> Self {
        self.folders.push((prefix, folder.into()));
        self
    }

    /// The page's own policy on every answer.
    #[must_use]
    pub fn strict(self) -> Self {
        self.with_header("content-security-policy", CONTENT_SECURITY_POLICY)
    }

    /// A header on every answer.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value));
        self
    }

    /// A script that runs before all others of every page: a world in which something is otherwise.
    #[must_use]
    pub fn with_first_script(mut self, script: &str) -> Self {
        self.first_script = Some(script.to_owned());
        self
    }

    /// The same site with something wrong with a file, and nothing asked of it yet.
    #[must_use]
    pub fn with_fault(&self, file: &str, fault: FileFault) -> Self {
        Self { fault: Some((file.to_owned(), fault)), asked: Arc::default(), ..self.clone() }
    }

    /// Serves it.
    #[track_caller]
    pub fn serve(&self) -> Server {
        let router = Router::new().fallback(answer).with_state(self.clone());
        Server::start_router(router, 0).unwrap_or_else(|error| panic!("{error:#}"))
    }

    /// What was asked for, each once.
    pub fn asked(&self) -> Vec<String> {
        let mut asked = self.asked.lock().expect("no test panics while it holds the list").clone();
        asked.sort();
        asked.dedup();
        asked
    }

    /// Every file, by its address, but for the compressed twins.
    pub fn files(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (prefix, folder) in &self.folders {
            for file in compress::files_below(folder).expect("a folder of built files") {
                let name = file.strip_prefix(folder).expect("a file below its folder").display().to_string();
                if !name.ends_with(".br") {
                    found.push(format!("{prefix}{name}"));
                }
            }
        }
        found.sort();
        found
    }

    fn data(&self, path: &str) -> Option<Vec<u8>> {
        let (prefix, folder) = self.folders.iter().find(|(prefix, _)| path.starts_with(prefix))?;
        let path = if path.ends_with('/') || path.is_empty() { format!("{path}index.html") } else { path.to_owned() };
        if path.contains("..") { None } else { fs::read(folder.join(path.strip_prefix(prefix)?)).ok() }
    }

    /// Another file of the same kind; of another kind where there is none.
    fn other(&self, path: &str) -> Option<Vec<u8>> {
        let files = self.files();
        let ending = ending(path);
        let others = || files.iter().filter(|file| file.as_str() != path);
        let is_alike = |file: &&String| self::ending(file) == ending;
        let folder = Path::new(path).parent();
        // Best its twin in the other language, from the same folder.
        let near = others().filter(is_alike).find(|file| Path::new(file.as_str()).parent() == folder);
        self.data(near.or_else(|| others().find(is_alike)).or_else(|| others().next())?)
    }
}

fn ending(path: &str) -> &str {
    Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

fn kind(path: &str) -> &'static str {
    match ending(path) {
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "html" | "" => "text/html; charset=utf-8",
        _ => "application/octet-stream",
    }
}

async fn answer(State(site): State<FaultySite>, uri: Uri) -> (StatusCode, HeaderMap, Vec<u8>) {
    let path = uri.path().trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    site.asked.lock().expect("no test panics while it holds the list").push(path.to_owned());
    let mut data =
        if path == "first-script.js" { site.first_script.clone().map(String::into_bytes) } else { site.data(path) };
    let mut kind = kind(path);
    let mut status = if data.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let fault = site.fault.as_ref().filter(|(file, _)| file == path).map(|(_, fault)| *fault);
    match (fault, &mut data) {
        (Some(FileFault::Beginning), Some(data)) => data.truncate(data.len() / 10),
        (Some(FileFault::Truncated), Some(data)) => data.truncate(data.len() / 2),
        (Some(FileFault::Clipped), Some(data)) => data.truncate(data.len().saturating_sub(5)),
        (Some(FileFault::Swapped), data) => *data = site.other(path),
        (Some(FileFault::PageInstead), data) => {
            *data = site.data("");
            kind = "text/html; charset=utf-8";
        }
        (Some(fault @ (FileFault::Missing | FileFault::Broken)), data) => {
            *data = Some(b"<!doctype html><title>Sorry</title><h1>Sorry</h1><p>Call 1-800-555-0100.".to_vec());
            kind = "text/html";
            status =
                if fault == FileFault::Missing { StatusCode::NOT_FOUND } else { StatusCode::INTERNAL_SERVER_ERROR };
        }
        (Some(FileFault::WrongType), _) => kind = "application/octet-stream",
        (Some(FileFault::Slow), _) => tokio::time::sleep(LATE).await,
        (Some(FileFault::Stalled), _) => std::future::pending().await,
        _ => {}
    }
    let mut headers = HeaderMap::new();
    let fixed =
        [("x-content-type-options", "nosniff"), ("cache-control", "no-cache"), ("access-control-allow-origin", "*")];
    for (name, value) in fixed.iter().chain(&site.headers) {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let mut data = data.unwrap_or_default();
    if site.first_script.is_some() && kind.starts_with("text/html") {
        let page = String::from_utf8_lossy(&data).into_owned();
        let at = page.find("<meta charset").unwrap_or_default();
        data = [&page[..at], "<script src=\"/first-script.js\"></script>", &page[at..]].concat().into_bytes();
    }
    (status, headers, data)
}
