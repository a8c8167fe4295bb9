//! Writes every scenario as JSON, one file a rule, named as in JavaScript: `vectors FOLDER`.

use std::fs;
use std::path::PathBuf;

use k401_tests::rules::RULES;
use k401_tests::scenario;
use serde_json::{Value, json};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder to write to"));
    fs::create_dir_all(&folder).expect("a folder that can be made");
    for (rule, _) in RULES {
        let cases: Vec<Value> = scenario::all(rule).into_iter().map(|(file, case)| vector(&file, &case)).collect();
        let file = folder.join(camel_case(rule)).with_extension("json");
        let text = serde_json::to_string_pretty(&cases).expect("scenarios are plain data");
        fs::write(file, text + "\n").expect("a file that can be written");
    }
}

fn vector(file: &str, case: &scenario::Scenario) -> Value {
    json!({
        "name": file.trim_end_matches(".toml"),
        "title": case.title,
        "source": case.source,
        "facts": case.facts,
        "expect": case.expect,
        "lines": case.lines,
        "notices": case.notices,
        "noNotices": case.no_notices,
        "problems": case.problems,
    })
}

/// `plan_loan` is `planLoan` in JavaScript.
fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |text, word| [text.as_str(), &word[..1].to_uppercase(), &word[1..]].concat())
}
