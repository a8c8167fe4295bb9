//! A static file server with the headers that the page must live with in production.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::map_response;
use axum::response::Response;
use tokio::runtime::{Builder, Runtime};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The strictest policy that still runs wasm: no inline script, no inline style, nothing from elsewhere.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The routes: files of `folder`, their `.br` twins to clients that accept brotli.
pub fn router(folder: &Path) -> Router {
    let fixed = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    Router::new()
        .fallback_service(ServeDir::new(folder).precompressed_br())
        .layer(fixed(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY))
        .layer(fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        // File names carry no hash, so a cached copy must be checked after each build.
        .layer(fixed(header::CACHE_CONTROL, "no-cache"))
}

/// The same routes with wasm sent as another type: what servers do that do not know it.
pub fn with_wasm_as(router: Router, kind: &'static str) -> Router {
    router.layer(map_response(move |mut response: Response| async move {
        let headers = response.headers_mut();
        if headers.get(header::CONTENT_TYPE).is_some_and(|known| known == "application/wasm") {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        response
    }))
}

/// The same routes under another policy.
pub fn with_policy(router: Router, policy: &'static str) -> Router {
    let value = HeaderValue::from_static(policy);
    router.layer(SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, value))
}

/// A running server; dropping it stops it.
pub struct Server {
    address: SocketAddr,
    runtime: Option<Runtime>,
}

impl Server {
    /// Serves `folder` on 127.0.0.1. Port 0 takes any free one.
    pub fn start(folder: impl Into<PathBuf>, port: u16) -> Result<Self> {
        let folder = folder.into();
        anyhow::ensure!(folder.join("index.html").is_file(), "no page in {}: run `cargo xtask dist`", folder.display());
        Self::start_router(router(&folder), port)
    }

    /// Serves `router` on 127.0.0.1: for tests that need pages or headers of their own.
    pub fn start_router(router: Router, port: u16) -> Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind(wanted))
            .with_context(|| format!("cannot listen on {wanted} (is it in use? try --port 0)"))?;
        let address = listener.local_addr()?;
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { address, runtime: Some(runtime) })
    }

    /// The page's address, with a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the process is stopped.
    pub fn wait(&self) -> ! {
        loop {
            std::thread::sleep(Duration::from_secs(3600));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // In the background: an open keep-alive connection would otherwise hold the drop up.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    /// The head of the answer to a plain GET.
    fn head(server: &Server, path: &str, accept: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: {accept}\r\n\r\n")
            .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).split("\r\n\r\n").next().unwrap().to_lowercase()
    }

    fn site() -> PathBuf {
        let folder = std::env::temp_dir().join(format!("k401-server-test-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for name in ["index.html", "a.wasm", "a.wasm.br", "a.js"] {
            std::fs::write(folder.join(name), name).unwrap();
        }
        folder
    }

    #[test]
    fn files_carry_type_policy_and_compression() {
        let folder = site();
        let server = Server::start(&folder, 0).unwrap();
        let wasm = head(&server, "/a.wasm", "br");
        assert!(wasm.contains("content-type: application/wasm"), "{wasm}");
        assert!(wasm.contains("content-encoding: br"), "{wasm}");
        assert!(wasm.contains("content-security-policy: default-src 'none'"), "{wasm}");
        assert!(!head(&server, "/a.wasm", "identity").contains("content-encoding"));
        assert!(head(&server, "/a.js", "br").contains("content-type: text/javascript"));
        assert!(head(&server, "/", "br").contains("content-type: text/html"));
        assert!(head(&server, "/none", "br").starts_with("http/1.1 404"));
        assert!(head(&server, "/../Cargo.toml", "br").starts_with("http/1.1 404"));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
