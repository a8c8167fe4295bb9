//! What editors know of the element: `web-types.json` for JetBrains' and `vscode.html-custom-data.json` for VS Code, both made of
//! `custom-elements.json`.

use anyhow::{Context, Result};
use serde_json::{Value, json};

const WEB_TYPES: &str = "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json";
const CUSTOM_DATA: &str =
    "https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json";

/// Both files, by name.
pub fn files(manifest: &str) -> Result<[(&'static str, String); 2]> {
    let manifest: Value = serde_json::from_str(manifest)?;
    let element = manifest.pointer("/modules/0/declarations/0").context("custom-elements.json declares no element")?;
    Ok([
        ("web-types.json", written(&web_types(element))?),
        ("vscode.html-custom-data.json", written(&custom_data(element))?),
    ])
}

fn written(data: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(data)? + "\n")
}

fn list<'a>(element: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    element[name].as_array().into_iter().flatten()
}

/// Name and description of each.
fn named(element: &Value, name: &str) -> Vec<Value> {
    list(element, name).map(|one| json!({ "name": one["name"], "description": one["description"] })).collect()
}

fn web_types(element: &Value) -> Value {
    let attribute = |one: &Value| {
        let value = json!({ "type": one["type"]["text"] });
        json!({ "name": one["name"], "description": one["description"], "value": value, "required": false })
    };
    let property = |name: &Value, one: &Value| json!({ "name": name, "description": one["description"], "type": one["type"]["text"] });
    let of_attributes = list(element, "attributes").map(|one| property(&one["fieldName"], one));
    let own = list(element, "members").filter(|one| one["kind"] == "field").map(|one| property(&one["name"], one));
    let tag = json!({
        "name": element["tagName"],
        "description": element["description"],
        "attributes": list(element, "attributes").map(attribute).collect::<Vec<_>>(),
        "slots": named(element, "slots"),
        "js": { "properties": of_attributes.chain(own).collect::<Vec<_>>(), "events": named(element, "events") },
        "css": { "parts": named(element, "cssParts"), "properties": named(element, "cssProperties") },
    });
    json!({
        "$schema": WEB_TYPES,
        "name": "k401",
        "version": env!("CARGO_PKG_VERSION"),
        "description-markup": "none",
        "contributions": { "html": { "elements": [tag] } },
    })
}

fn custom_data(element: &Value) -> Value {
    let attribute = |one: &Value| {
        let values: Vec<Value> = choices(one).into_iter().map(|value| json!({ "name": value })).collect();
        let mut attribute = json!({ "name": one["name"], "description": one["description"] });
        if !values.is_empty() {
            attribute["values"] = values.into();
        }
        attribute
    };
    let attributes: Vec<Value> = list(element, "attributes").map(attribute).collect();
    let tag = json!({ "name": element["tagName"], "description": element["description"], "attributes": attributes });
    json!({ "$schema": CUSTOM_DATA, "version": 1.1, "tags": [tag] })
}

/// The values of a type like `"gross" | "net"`; none of `string`.
fn choices(attribute: &Value) -> Vec<&str> {
    let text = attribute["type"]["text"].as_str().unwrap_or_default();
    if !text.contains('|') && !text.starts_with('"') {
        return Vec::new();
    }
    text.split('|').map(|value| value.trim().trim_matches('"')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embed::source;

    #[test]
    fn editors_offer_every_attribute_with_its_values() {
        let manifest = source("custom-elements.json").unwrap();
        let count = manifest.matches("\"fieldName\"").count();
        let [(_, web), (_, code)] = files(&manifest).unwrap();
        let (web, code): (Value, Value) = (serde_json::from_str(&web).unwrap(), serde_json::from_str(&code).unwrap());
        let tag = web.pointer("/contributions/html/elements/0").unwrap();
        assert_eq!(tag["attributes"].as_array().unwrap().len(), count);
        assert_eq!(code.pointer("/tags/0/attributes").unwrap().as_array().unwrap().len(), count);
        let all = [&tag["js"]["events"], &tag["css"]["parts"], &tag["css"]["properties"], &tag["slots"]];
        assert!(all.iter().all(|part| part.as_array().is_some_and(|part| part.len() > 4)), "{tag}");
        assert!(!format!("{web}{code}").contains(":null"), "every description is there");
        let goal = list(&code["tags"][0], "attributes").find(|one| one["name"] == "goal").unwrap();
        assert_eq!(goal["values"], json!([{ "name": "gross" }, { "name": "net" }]));
    }
}
