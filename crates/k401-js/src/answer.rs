//! Outcomes and problems as plain JavaScript data.

use k401_core::Reckoned;
use k401_core::facts::FactError;
use k401_words::Language;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::notes::{FieldProblem, Line, Notice};
use crate::plain::Plain;

/// Plain objects and arrays, as JSON would have them.
pub fn plain<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    to_js(&Plain::of(value))
}

fn to_js(plain: &Plain) -> Result<JsValue, JsValue> {
    Ok(plain.serialize(&Serializer::json_compatible())?)
}

/// The outcome with its worksheet and notices, in words.
pub fn with_words(reckoned: Reckoned<Plain>, language: Language) -> Result<JsValue, JsValue> {
    let mut outcome = reckoned.result;
    let lines: Vec<Line> = reckoned.worksheet.lines().iter().map(|line| Line::new(line, language)).collect();
    let notices: Vec<Notice> = reckoned.notices.into_iter().map(|notice| Notice::new(notice, language)).collect();
    if let Plain::Record(fields) = &mut outcome {
        fields.push(("worksheet", Plain::of(&lines)));
        fields.push(("notices", Plain::of(&notices)));
    }
    to_js(&outcome)
}

/// What the call throws.
pub fn refusal(errors: &[FactError], language: Language) -> JsValue {
    let problems: Vec<FieldProblem> = errors.iter().map(|error| FieldProblem::new(error, language)).collect();
    plain(&problems).unwrap_or_else(|error| error)
}
