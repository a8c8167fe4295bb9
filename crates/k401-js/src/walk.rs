//! A JavaScript value as a draft. The value may be anything: every question to it may throw, and none may cost much.

use js_sys::{Array, JsString, Number, Reflect};
use k401_core::facts::{Draft, Node};
use wasm_bindgen::prelude::*;

/// No input has records deeper than three.
const DEEPEST: u32 = 6;
/// No record has so many fields: more of them cannot all be known, so leaving the rest out hides no mistake.
const MOST_FIELDS: u32 = 100;
/// No list may be so long: a longer one is refused by its rule at this length already.
const MOST_ITEMS: u32 = 101;
/// All values together, or nested lists would multiply.
const MOST_VALUES: u32 = 2_000;
/// A longer text is no value of any field.
const LONGEST_TEXT: u32 = 1_000;
/// A longer name is cut off: it is reported, never known.
const LONGEST_NAME: u32 = 60;
/// A number written with a positive exponent exceeds every bound.
const TOO_LARGE: &str = "1000000000000000000000";
/// A number written with a negative exponent has more decimals than any field takes.
const TOO_MANY_DECIMALS: &str = "0.0000001";

// js-sys has these too, but lets what they throw pass through, and a frozen or revoked Proxy throws.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn own_enumerable_names(value: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype(value: &JsValue) -> Result<JsValue, JsValue>;
}

/// The input of a call. Anything but a plain object has no fields, so each one that is needed is reported as missing.
pub fn draft(value: &JsValue) -> Draft {
    let mut walk = Walk { values_left: MOST_VALUES };
    if !is_plain(value) {
        return Draft::new();
    }
    walk.record(value, DEEPEST).unwrap_or_default()
}

struct Walk {
    values_left: u32,
}

impl Walk {
    fn node(&mut self, value: &JsValue, depth: u32) -> Node {
        let Some(left) = self.values_left.checked_sub(1) else { return Node::Unreadable };
        self.values_left = left;
        if let Some(flag) = value.as_bool() {
            return Node::Flag(flag);
        }
        if let Some(number) = value.as_f64() {
            return number_node(number);
        }
        if let Some(text) = value.dyn_ref::<JsString>() {
            return text_node(text);
        }
        if !value.is_object() || depth == 0 {
            return Node::Unreadable;
        }
        let inner = match is_array(value) {
            Ok(true) => self.list(value, depth).map(Node::List),
            Ok(false) if is_plain(value) => self.record(value, depth).map(Node::Record),
            _ => None,
        };
        inner.unwrap_or(Node::Unreadable)
    }

    fn list(&mut self, value: &JsValue, depth: u32) -> Option<Vec<Node>> {
        let length = Reflect::get(value, &"length".into()).ok()?.as_f64()?;
        let wanted = (0..MOST_ITEMS).take_while(|index| f64::from(*index) < length);
        Some(wanted.map(|index| self.value_of(Reflect::get(value, &index.to_string().into()), depth)).collect())
    }

    fn record(&mut self, value: &JsValue, depth: u32) -> Option<Draft> {
        let names = own_enumerable_names(value).ok()?;
        let mut draft = Draft::new();
        for index in 0..names.length().min(MOST_FIELDS) {
            let name = names.get(index).dyn_into::<JsString>().ok()?;
            if name.length() > LONGEST_NAME {
                draft.set(&format!("{}…", String::from(name.slice(0, LONGEST_NAME))), Node::Unreadable);
                continue;
            }
            let value = Reflect::get(value, &name);
            // A field set to `undefined` is one that is not there.
            if value.as_ref().is_ok_and(JsValue::is_undefined) {
                continue;
            }
            let node = self.value_of(value, depth);
            draft.set(&String::from(name), node);
        }
        Some(draft)
    }

    fn value_of(&mut self, value: Result<JsValue, JsValue>, depth: u32) -> Node {
        value.map_or(Node::Unreadable, |value| self.node(&value, depth.saturating_sub(1)))
    }
}

/// Made by `{}`, `JSON.parse` or `Object.create(null)`, in this realm or another. Not a Map, a Date or an instance of a class.
fn is_plain(value: &JsValue) -> bool {
    if !value.is_object() || !matches!(is_array(value), Ok(false)) {
        return false;
    }
    match prototype(value) {
        Ok(parent) if parent.is_null() => true,
        Ok(parent) => prototype(&parent).is_ok_and(|above| above.is_null()),
        Err(_) => false,
    }
}

/// The shortest decimal text that is this number and no other.
fn number_node(number: f64) -> Node {
    if !number.is_finite() {
        return Node::Unreadable;
    }
    if number == 0.0 && number.is_sign_negative() {
        return Node::Text("-0".to_owned());
    }
    let Ok(text) = Number::from(number).to_string_with_radix(10) else { return Node::Unreadable };
    let text = String::from(text);
    let Some((_, exponent)) = text.split_once('e') else { return Node::Text(text) };
    let sign = if number < 0.0 { "-" } else { "" };
    let size = if exponent.starts_with('-') { TOO_MANY_DECIMALS } else { TOO_LARGE };
    Node::Text([sign, size].concat())
}

fn text_node(text: &JsString) -> Node {
    if text.length() > LONGEST_TEXT { Node::Unreadable } else { Node::Text(String::from(text)) }
}
