//! `cargo xtask size`: what a visitor downloads, against budgets.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::growth::Sizes;
use crate::{bundle, compress, contributors, places};

/// The most that a part of `dist` may weigh, in bytes after brotli.
struct Budget {
    /// Name in the table.
    what: &'static str,
    /// A file or a folder below `dist`.
    path: &'static str,
    /// Starts of the names in the folder that the reader does not fetch on opening the page.
    later: &'static [&'static str],
    limit: usize,
    reason: &'static str,
}

/// What the page fetches before its first screen works.
const PAGE: Budget = Budget {
    what: "page",
    path: "site",
    // Fetched when the reader chooses a language or opens a panel, or after the page works, or by few.
    later: &[
        "words/",
        "tables/",
        "panels/",
        "reference/",
        "builder",
        "oembed",
        "icon",
        "sw.js",
        "offline.js",
        "manifest.webmanifest",
    ],
    limit: 144_000,
    reason: "the first screen, and 6,300 for the form and the tables that are there before the wasm; may only fall, towards 110,000: 0.6 s on a 1.6 Mbit/s line",
};

/// What each panel adds when it is opened.
const PANELS: Budget = Budget {
    what: "panels on the page",
    path: "site/panels",
    later: &[],
    limit: 54_500,
    reason: "the code of most panels, rules that two of them share in both; a reader fetches those they open",
};

/// The widget's own files, and the heaviest panel's.
const WIDGET: Budget = Budget {
    what: "widget on its heaviest panel",
    path: "",
    later: &[],
    limit: 150_000,
    reason: "loader, glue, wasm and style sheet, before the panel that takes longest answers: 0.75 s on a 1.6 Mbit/s line",
};

/// One row per thing that people fetch. Raise a limit only with a reason that a reader would accept.
const BUDGETS: &[Budget] = &[
    PAGE,
    PANELS,
    Budget {
        what: "one file",
        path: "k401.html",
        later: &[],
        limit: 345_000,
        reason: "the page without a network, packed inside; a mail server hardly packs it further",
    },
    Budget {
        what: "embed loader",
        path: "embed/k401.js",
        later: &[],
        limit: 4_000,
        reason: "what every page that embeds the element loads before anybody looks at it",
    },
    Budget {
        what: "frame script",
        path: "embed/k401-frame.js",
        later: &[],
        limit: 1_500,
        reason: "what a page with the calculator in a frame loads to give the frame its height",
    },
    Budget {
        what: "Spanish on the page",
        path: "site/words",
        later: &[],
        limit: 25_000,
        reason: "every text of the page once more, when the reader chooses it",
    },
    Budget {
        what: "tables on the page",
        path: "site/tables",
        later: &[],
        limit: 50_000,
        reason: "every year in two languages; the panel fetches one",
    },
    Budget {
        what: "engine: wasm and glue",
        path: "npm/engine",
        // Node reads it from the disk; words are below.
        later: &["node.js", "words/en.js", "words/es.js", "tables/en.js", "tables/es.js"],
        limit: 68_000,
        reason: "what all rules and the tables weigh now; may only fall, towards 50,000. A program that loads more than 75,000 for sums would think twice",
    },
    Budget {
        what: "engine: words",
        path: "npm/engine/words",
        later: &[],
        limit: 40_000,
        reason: "the words of the law in two languages; a program fetches those it speaks",
    },
];

/// One file's weight in bytes.
struct Weight {
    name: String,
    raw: usize,
    brotli: usize,
}

/// What every artefact weighs, by file, and every wasm that was compiled here, by crate.
pub fn sizes() -> Result<Sizes> {
    let mut sizes = Sizes { version: env!("CARGO_PKG_VERSION").to_owned(), ..Sizes::default() };
    for budget in BUDGETS {
        let files = weigh(&places::dist(), budget)?.into_iter().map(|weight| (weight.name, weight.brotli)).collect();
        sizes.artefacts.insert(budget.what.to_owned(), files);
    }
    for (name, wasm) in [("engine", "k401_js"), ("page", "k401_widget")] {
        if let Some(crates) = contributors::of(wasm)? {
            sizes.crates.insert(name.to_owned(), crates.into_iter().collect());
        }
    }
    Ok(sizes)
}

/// Prints the table; an error if any budget is exceeded. Builds first if nothing is built.
pub fn run() -> Result<()> {
    if !places::site().join("index.html").is_file() || !places::npm().join("engine").is_dir() {
        bundle::dist()?;
    }
    let mut over = Vec::new();
    let mut hold = |budget: &Budget, weights: &[Weight]| {
        print!("{}", table(budget, weights));
        over.extend(verdict(budget, weights));
    };
    hold(&WIDGET, &on_heaviest_panel(weigh(&places::dist(), &PAGE)?, weigh(&places::dist(), &PANELS)?));
    for budget in BUDGETS {
        hold(budget, &weigh(&places::dist(), budget)?);
    }
    if !over.is_empty() {
        bail!("{}", over.join("; "));
    }
    Ok(())
}

/// The page without the document, which is there and read before any of it, and the panel that weighs most.
fn on_heaviest_panel(mut page: Vec<Weight>, panels: Vec<Weight>) -> Vec<Weight> {
    page.retain(|weight| weight.name != "index.html");
    page.extend(panels.into_iter().max_by_key(|weight| weight.brotli));
    page
}

fn weigh(dist: &Path, budget: &Budget) -> Result<Vec<Weight>> {
    let path = dist.join(budget.path);
    let files = if path.is_dir() { compress::files_below(&path)? } else { vec![path.clone()] };
    let base: PathBuf = if path.is_dir() { path } else { dist.to_owned() };
    let mut weights = Vec::new();
    for file in files {
        let name = file.strip_prefix(&base)?.display().to_string();
        // Twins of the files beside them, and maps for programmers' tools.
        if name.ends_with(".br") || name.ends_with(".map") || budget.later.iter().any(|start| name.starts_with(start)) {
            continue;
        }
        let data = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let twin = fs::metadata(compress::brotli_name(&file));
        let brotli = match twin {
            Ok(twin) => twin.len() as usize,
            Err(_) => compress::brotli(&data)?.len(),
        };
        weights.push(Weight { name, raw: data.len(), brotli });
    }
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.brotli));
    Ok(weights)
}

fn total(weights: &[Weight]) -> (usize, usize) {
    weights.iter().fold((0, 0), |(raw, brotli), weight| (raw + weight.raw, brotli + weight.brotli))
}

fn table(budget: &Budget, weights: &[Weight]) -> String {
    let row = |name: &str, raw: usize, brotli: usize| format!("{name:<28} {raw:>9} {brotli:>9}\n");
    let mut text = format!("{:<28} {:>9} {:>9}\n", budget.what, "raw", "brotli");
    for weight in weights {
        text += &row(&weight.name, weight.raw, weight.brotli);
    }
    let (raw, brotli) = total(weights);
    text += &row("total", raw, brotli);
    text + &format!("{:<28} {:>9} {:>9}  {}\n", "limit", "", budget.limit, budget.reason)
}

fn verdict(budget: &Budget, weights: &[Weight]) -> Option<String> {
    let (_, brotli) = total(weights);
    let excess = brotli.checked_sub(budget.limit).filter(|excess| *excess > 0)?;
    Some(format!("{} is {excess} bytes over its {} byte limit", budget.what, budget.limit))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TINY: Budget = Budget { what: "tiny", path: "", later: &[], limit: 10, reason: "a test" };

    fn of(brotli: usize) -> [Weight; 1] {
        [Weight { name: "a".into(), raw: 99, brotli }]
    }

    #[test]
    fn the_heaviest_panel_counts_and_the_document_does_not() {
        let weight = |name: &str, brotli| Weight { name: name.into(), raw: 0, brotli };
        let page = vec![weight("k401.css", 5), weight("index.html", 7)];
        let all = on_heaviest_panel(page, vec![weight("a.wasm", 1), weight("b.wasm", 3)]);
        assert_eq!(total(&all), (0, 8));
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        assert_eq!(verdict(&TINY, &of(10)), None);
        assert_eq!(verdict(&TINY, &of(11)).as_deref(), Some("tiny is 1 bytes over its 10 byte limit"));
    }
}
