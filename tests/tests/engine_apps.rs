//! The engine package in apps as its users build them, under the strict policy: `cargo xtask test --only engine`.

use std::env;
use std::path::PathBuf;

use k401_tests::browser::Session;
use xtask::server::{Server, router, with_policy, with_wasm_as};

/// What is left of the shared example after taxes, and the first line's label in Spanish.
const ANSWER: &str = "14250.00 Cantidad retirada de la cuenta";

fn site() -> PathBuf {
    env::var_os("K401_ENGINE_APPS").expect("K401_ENGINE_APPS: run `cargo xtask test --only engine`").into()
}

/// The app says what is left, and the browser complains of nothing.
fn expect(app: &str, text: &str) {
    let server = Server::start_router(router(&site()), 0).expect("a server");
    let page = Session::open_on(server, &format!("{app}/"));
    page.expect_text("output", text);
    assert_eq!(page.complaints(), [""; 0], "{app}");
}

#[test]
fn vite_bundles_it() {
    expect("vite", ANSWER);
}

#[test]
fn webpack_bundles_it() {
    expect("webpack", ANSWER);
}

#[test]
fn esbuild_bundles_it() {
    expect("esbuild", ANSWER);
}

#[test]
fn a_module_worker_runs_it() {
    expect("worker", "14250.00 Cantidad retirada de la cuenta in DedicatedWorkerGlobalScope");
}

#[test]
fn without_a_bundler_the_wasm_is_compiled_while_it_arrives() {
    expect("plain", "14250.00 Cantidad retirada de la cuenta: streamed 1 instantiated 0");
}

#[test]
fn wasm_of_an_unknown_type_is_compiled_once_it_is_there() {
    let server = Server::start_router(with_wasm_as(router(&site()), "application/octet-stream"), 0).expect("a server");
    let page = Session::open_on(server, "plain/");
    page.expect_text("output", "14250.00 Cantidad retirada de la cuenta: streamed 0 instantiated 1");
    // The glue says why it is slower, and nothing else is wrong.
    let complaints = page.complaints();
    assert!(complaints.iter().all(|complaint| complaint.contains("instantiateStreaming")), "{complaints:?}");
}

/// The tests above would prove little about the policy if this app ran as well.
#[test]
fn a_policy_without_wasm_stops_it() {
    let server = Server::start_router(with_policy(router(&site()), "script-src 'self'"), 0).expect("a server");
    let page = Session::open_on(server, "plain/");
    page.wait_until("the refusal", || page.text_of("output").starts_with("failed: CompileError"));
}
