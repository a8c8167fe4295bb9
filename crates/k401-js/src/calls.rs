//! The calls that `package/index.js` makes.

use k401_core::facts::{Draft, FactError, Problem, Reader};
use k401_core::figures::{Figures, NEWEST, RULES_VERSION, YEARS};
use k401_words::tables::{load, reference_tables};
use k401_words::{Language, is_loaded};
use wasm_bindgen::prelude::*;

use crate::answer::{plain, refusal, with_words};
use crate::notes::{Figure, Versions};
use crate::rules::RULES;
use crate::walk::draft;

/// The languages, as `lang` names them.
const LANGUAGES: &[&str] = &["en", "es"];

/// Takes the words of a language; false when they belong to another build.
#[wasm_bindgen]
pub fn take_words(lang: &str, words: String) -> bool {
    k401_words::load(Language::of_tag(lang), words)
}

/// Takes the tables of a language; false when they belong to another build.
#[wasm_bindgen]
pub fn take_tables(lang: &str, file: String) -> bool {
    load(Language::of_tag(lang), file)
}

/// Runs a rule by its name.
///
/// # Errors
/// The list of problems.
#[wasm_bindgen]
pub fn reckon(rule: &str, input: &JsValue, lang: &JsValue) -> Result<JsValue, JsValue> {
    let language = language(lang)?;
    let Some((_, run)) = RULES.iter().find(|(name, _)| *name == rule) else { return Ok(JsValue::UNDEFINED) };
    match run(&draft(input)) {
        Ok(reckoned) => with_words(reckoned, language),
        Err(errors) => Err(refusal(&errors, language)),
    }
}

/// Every reference table of a year, in words; nothing while they are not loaded.
///
/// # Errors
/// The list of problems.
#[wasm_bindgen]
pub fn tables(input: &JsValue, lang: &JsValue) -> Result<JsValue, JsValue> {
    let draft = draft(input);
    let language = language(&if draft.text("lang").is_empty() { lang.clone() } else { draft.text("lang").into() })?;
    let figures = figures_of(&draft, language, true)?;
    reference_tables(figures.year.0, language).map_or(Ok(JsValue::UNDEFINED), |tables| plain(&tables))
}

/// Every figure of a year.
///
/// # Errors
/// The list of problems.
#[wasm_bindgen]
pub fn figures(input: &JsValue, lang: &JsValue) -> Result<JsValue, JsValue> {
    let mut listed = Vec::new();
    for figure in figures_of(&draft(input), language(lang)?, false)?.list() {
        listed.push(Figure::new(figure));
    }
    plain(&listed)
}

/// What this package is.
///
/// # Errors
/// None.
#[wasm_bindgen]
pub fn versions() -> Result<JsValue, JsValue> {
    let tax_years = YEARS.iter().map(|figures| figures.year.0).collect();
    plain(&Versions { code: env!("CARGO_PKG_VERSION"), rules: RULES_VERSION, tax_years })
}

fn figures_of(draft: &Draft, language: Language, takes_lang: bool) -> Result<&'static Figures, JsValue> {
    let checked = Reader::check(draft, |reader| {
        let figures = reader.tax_year("taxYear");
        if takes_lang && reader.node("lang").is_some() && !LANGUAGES.contains(&draft.text("lang")) {
            reader.reject("lang", Problem::UnknownValue(LANGUAGES));
        }
        figures.unwrap_or(NEWEST)
    });
    checked.map_err(|errors| refusal(&errors, language))
}

/// English when nothing is said.
fn language(lang: &JsValue) -> Result<Language, JsValue> {
    let name = if lang.is_undefined() { Some("en".to_owned()) } else { lang.as_string() };
    match name.as_deref() {
        Some("en") => Ok(Language::En),
        Some("es") if is_loaded(Language::Es) => Ok(Language::Es),
        _ => {
            let loaded = if is_loaded(Language::Es) { LANGUAGES } else { &["en"] };
            let error = FactError { field: "lang".to_owned(), problem: Problem::UnknownValue(loaded) };
            Err(refusal(&[error], Language::En))
        }
    }
}
