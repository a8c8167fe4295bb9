//! The pages, each on a server of its own.

use std::path::PathBuf;

use k401_tests::browser::Session;
use serde_json::{Value, json};
use xtask::server::Server;

/// A page that is measured.
pub struct Contestant {
    /// For the report.
    pub name: &'static str,
    /// Its folder below that of the pages; nothing for the built page.
    folder: Option<&'static str>,
    /// The folder of the page that mounts, below that of the pages.
    mounting: &'static str,
    /// Fields with the shared example, the amount first. Each is a selector and a text.
    pub fields: &'static [(&'static str, &'static str)],
    /// Where the amount that is kept is shown.
    pub output: &'static str,
}

const PLAIN_FIELDS: &[(&str, &str)] =
    &[("[name=amount]", "20000"), ("[name=birthDate]", "1986-03-01"), ("[name=otherIncome]", "60000")];

/// The order of each round. The shared example of `scenarios/withdrawal/shared_example.toml` leaves 14,250.
pub const CONTESTANTS: [Contestant; 3] = [
    Contestant {
        name: "plain JavaScript",
        folder: Some("plain"),
        mounting: "plain",
        fields: PLAIN_FIELDS,
        output: "output",
    },
    Contestant {
        name: "Preact and decimal.js",
        folder: Some("preact"),
        mounting: "preact",
        fields: PLAIN_FIELDS,
        output: "output",
    },
    Contestant {
        name: "k401",
        folder: None,
        mounting: "element",
        fields: &[
            ("#k401-amount", "20000"),
            ("#k401-birthDate-month", "3"),
            ("#k401-birthDate-day", "1"),
            ("#k401-birthDate-year", "1986"),
            ("#k401-otherIncome", "60000"),
        ],
        output: ".k401-answer-amount",
    },
];
const KEPT: u32 = 14_250;

impl Contestant {
    /// The script that notes when the page gives the right sum.
    pub fn probe(&self) -> String {
        let about = json!({ "fields": self.fields, "output": self.output, "expected": KEPT });
        include_str!("../../bench/load/probe.js").replace("K401_CONTESTANT", &about.to_string())
    }
}

/// A contestant with its servers.
pub struct Served {
    /// Who it is.
    pub contestant: &'static Contestant,
    page: Server,
    mounting: Server,
}

impl Served {
    /// Serves its pages.
    pub fn start(contestant: &'static Contestant) -> Self {
        let pages = PathBuf::from(std::env::var_os("K401_LOAD_PAGES").expect("`cargo xtask bench-load` sets it"));
        let site = PathBuf::from(std::env::var_os("K401_SITE").expect("`cargo xtask bench-load` sets it"));
        let serve = |folder| Server::start(folder, 0).expect("a server");
        let page = serve(contestant.folder.map_or(site, |folder| pages.join(folder)));
        Self { contestant, page, mounting: serve(pages.join(contestant.mounting)) }
    }

    /// The page.
    pub fn url(&self) -> String {
        self.page.url()
    }

    /// The page as browsers name what belongs to it.
    pub fn origin(&self) -> String {
        self.url().trim_end_matches('/').to_owned()
    }

    /// The page that puts calculators into itself.
    pub fn mounting_url(&self) -> String {
        self.mounting.url()
    }
}

/// Amounts to type, and what is kept of each, as the plain version of `cargo xtask bench` computes it.
pub fn amounts(page: &Session, count: usize) -> (Value, Value) {
    let amounts: Vec<String> = (0..count).map(|index| (20_001 + index * 97).to_string()).collect();
    let sum = include_str!("../../bench/floats.js").replace("export ", "");
    let script = format!(
        "{sum}; return arguments[0].map((amount) => Number(withdrawal({{ birthDate: '1986-03-01', \
         distributionDate: '2026-06-01', otherIncome: 60000, amount }}).net))"
    );
    let sums = page.run(page.driver().execute(script, vec![json!(amounts)])).expect("the sums").json().clone();
    (json!(amounts), sums)
}
