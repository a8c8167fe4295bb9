//! The engine in Chromium, for `cargo xtask bench`: reads lines `NAME COUNT`, has the page `tests/bench/browser.html` do it and
//! answers with nanoseconds.

use std::io::{BufRead, Write, stdin, stdout};
use std::time::Duration;

use k401_tests::browser::Session;
use serde_json::json;
use xtask::server::Server;

fn main() {
    let folder = std::env::args().nth(1).expect("the folder with the page");
    let page = Session::at(Server::start(folder, 0).map(keep).expect("a server"));
    page.run(page.driver().set_script_timeout(Duration::from_secs(300))).expect("a longer time limit");
    page.goto("");
    page.wait_until("the engine", || page.run_js("return typeof run") == "function");
    for line in stdin().lock().lines() {
        let line = line.expect("a line");
        let (name, count) = line.split_once(' ').expect("NAME COUNT");
        let arguments = vec![json!(name), json!(count.parse::<u32>().expect("a number"))];
        let took = page.run(page.driver().execute("return run(...arguments)", arguments));
        println!("{}", took.expect("the work is done").json());
        stdout().flush().expect("an open output");
    }
}

/// The server's address; it serves until the program ends.
fn keep(server: Server) -> String {
    let url = server.url();
    std::mem::forget(server);
    url
}
