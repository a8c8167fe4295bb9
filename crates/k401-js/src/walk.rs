//! A JavaScript value as a draft. The value may be anything: every question to it goes through `package/look.js`, where
//! nothing throws, and none may cost much.

use js_sys::{Array, JsString, Number};
use k401_core::facts::{Draft, Node};
use k401_core::text::cut;
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

// None of these throws.
#[wasm_bindgen(raw_module = "./look.js")]
extern "C" {
    fn get(value: &JsValue, name: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = isList)]
    fn is_list(value: &JsValue) -> bool;
    #[wasm_bindgen(js_name = isPlain)]
    fn is_plain(value: &JsValue) -> bool;
    fn names(value: &JsValue, most: u32) -> JsValue;
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
        let inner = if is_list(value) {
            self.list(value, depth).map(Node::List)
        } else if is_plain(value) {
            self.record(value, depth).map(Node::Record)
        } else {
            None
        };
        inner.unwrap_or(Node::Unreadable)
    }

    fn list(&mut self, value: &JsValue, depth: u32) -> Option<Vec<Node>> {
        let length = get(value, &"length".into()).as_f64()?;
        let mut items = Vec::new();
        for index in 0..MOST_ITEMS {
            if f64::from(index) >= length {
                break;
            }
            items.push(self.node(&get(value, &index.into()), depth.saturating_sub(1)));
        }
        Some(items)
    }

    fn record(&mut self, value: &JsValue, depth: u32) -> Option<Draft> {
        let names = names(value, MOST_FIELDS).dyn_into::<Array>().ok()?;
        let mut draft = Draft::new();
        for name in names {
            let name = name.dyn_into::<JsString>().ok()?;
            if name.length() > LONGEST_NAME {
                draft.set(&(String::from(name.slice(0, LONGEST_NAME)) + "…"), Node::Unreadable);
                continue;
            }
            let value = get(value, &name);
            // A field set to `undefined` is one that is not there.
            if !value.is_undefined() {
                let node = self.node(&value, depth.saturating_sub(1));
                draft.set(&String::from(name), node);
            }
        }
        Some(draft)
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
    let Some((_, exponent)) = cut(&text, b'e') else { return Node::Text(text) };
    let sign = if number < 0.0 { "-" } else { "" };
    let size = if exponent.starts_with('-') { TOO_MANY_DECIMALS } else { TOO_LARGE };
    Node::Text([sign, size].concat())
}

fn text_node(text: &JsString) -> Node {
    if text.length() > LONGEST_TEXT { Node::Unreadable } else { Node::Text(String::from(text)) }
}
