//! A reader's way through the calculator, and whether its figures are those of the whole release.

use k401_tests::browser::Session;
use serde_json::{Value, json};

use super::outcome::Outcome;

const WALK: &str = include_str!("walk.js");
/// How long a part of the way may take, in milliseconds.
const PATIENCE: u32 = 8000;

/// What the walk saw.
pub fn walked(page: &Session, host: Option<&str>) -> Value {
    let found = page.run(page.driver().execute_async(WALK, vec![json!(host), json!(PATIENCE)]));
    found.map_or_else(|error| json!({ "error": error.to_string() }), |found| found.json().clone())
}

/// Holds the walk on the whole release to what was reckoned by hand, before others are held to it.
pub fn expect_right(whole: &Value) {
    // `scenarios/withdrawal/shared_example.toml`.
    assert_eq!(whole["answer"], "$14,250", "{whole}");
    assert_eq!(whole["isSpanish"], true, "{whole}");
    // Notice 2025-67: the limits of 2026.
    for limit in ["$24,500", "$72,000"] {
        assert!(whole["tables"].as_array().unwrap().contains(&json!(limit)), "{limit} in {whole}");
    }
}

/// Fills in fields of the hosted page, each once the one before is drawn.
pub fn fill(page: &Session, facts: &[(&str, &str)]) {
    for (field, text) in facts {
        page.run_js(&format!(
            "const field = document.getElementById('k401-{field}'); field.value = {text:?};
             field.dispatchEvent(new Event('input', {{ bubbles: true }}));"
        ));
    }
}

/// Types the shared example into the calculator in a frame of the same site, and reads the answer.
pub fn shows_the_answer(page: &Session, frame: &str) -> bool {
    let inside = format!("document.getElementById({frame:?}).contentDocument.querySelector('k401-widget')");
    let script = WALK.replace("document.querySelector(host)", &inside);
    let found = page.run(page.driver().execute_async(script, vec![json!("frame"), json!(PATIENCE)]));
    found.is_ok_and(|found| found.json()["answer"] == "$14,250")
}

/// What the whole release shows, and what it shows where Spanish cannot be had.
pub struct Truth {
    /// With Spanish.
    pub whole: Value,
    /// All in English.
    pub english: Value,
}

/// Compares a walk with the one on the whole release.
pub fn compared(found: &Value, truth: &Truth, lacks: &[&'static str]) -> Outcome {
    if let Some(error) = found["error"].as_str() {
        return Outcome::Bad(format!("cannot be used: {error}"));
    }
    let whole = if found["isSpanish"] == true { &truth.whole } else { &truth.english };
    for part in ["answer", "english", "other"] {
        if found[part] != whole[part] {
            return Outcome::Bad(format!("wrong number: {part} is {}, not {}", found[part], whole[part]));
        }
    }
    let mut lacks = lacks.to_vec();
    if found["isSpanish"] != true {
        lacks.push(if found["isSaid"] == true { "Spanish missing and said" } else { "Spanish on its way" });
    }
    let tables = found["tables"].as_array().map_or(0, Vec::len);
    if tables == 0 {
        let is_said = found["isTableSaid"] == true;
        lacks.push(if is_said { "tables missing and said" } else { "tables on their way" });
    } else if found["tables"] != whole["tables"] {
        return Outcome::Bad(format!("wrong number in the tables: {}", found["tables"]));
    } else if found["isSpanish"] == true && found["tongue"] != "es" {
        return Outcome::Bad("tables in another language than the page".to_owned());
    }
    Outcome::Right(lacks)
}
