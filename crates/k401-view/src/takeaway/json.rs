//! A table as JSON, for programs: the names and the writing of numbers are those of the engine's contract.

use super::sheet::{Sheet, Unit, Value};

/// The text of the file; `link` is the fragment of the page that shows the table.
pub fn json(sheet: &Sheet, link: &str) -> String {
    let mut file = String::from("{\n  \"title\": ");
    quote(&mut file, &sheet.caption);
    file += ",\n  \"link\": ";
    quote(&mut file, link);
    file += ",\n  \"columns\": [";
    for (at, column) in sheet.columns.iter().enumerate() {
        file += if at > 0 { ",\n    {" } else { "\n    {" };
        if !column.name.is_empty() {
            file += "\"name\": ";
            quote(&mut file, &column.name);
            file += ", ";
        }
        file += "\"label\": ";
        quote(&mut file, &column.label);
        file += match sheet.unit(at) {
            Some(Unit::Usd) => ", \"unit\": \"USD\"",
            Some(Unit::Rate) => ", \"unit\": \"rate\"",
            Some(Unit::Count) | None => "",
        };
        file.push('}');
    }
    file += "\n  ],\n  \"rows\": [";
    for (at, row) in sheet.rows.iter().enumerate() {
        file += if at > 0 { ",\n    [" } else { "\n    [" };
        for (at, value) in row.iter().enumerate() {
            if at > 0 {
                file += ", ";
            }
            put(&mut file, value, sheet.unit(at).is_some());
        }
        file.push(']');
    }
    file + "\n  ]\n}\n"
}

/// A value of a column with a unit is a number as the contract writes it: decimal text.
fn put(file: &mut String, value: &Value, has_unit: bool) {
    if value.text.is_empty() && value.sources.is_empty() {
        *file += "null";
        return;
    }
    let number = value.number().filter(|_| has_unit).map(|(_, plain)| plain);
    let text = number.as_deref().unwrap_or(if value.day.is_empty() { &value.text } else { &value.day });
    if value.sources.is_empty() {
        return quote(file, text);
    }
    *file += "{\"text\": ";
    quote(file, text);
    *file += ", \"sources\": [";
    for (at, (title, address)) in value.sources.iter().enumerate() {
        *file += if at > 0 { ", {\"title\": " } else { "{\"title\": " };
        quote(file, title);
        *file += ", \"url\": ";
        quote(file, address);
        file.push('}');
    }
    *file += "]}";
}

/// A JSON string, RFC 8259.
fn quote(file: &mut String, text: &str) {
    file.push('"');
    for letter in text.chars() {
        match letter {
            '"' => *file += "\\\"",
            '\\' => *file += "\\\\",
            '\n' => *file += "\\n",
            // No other control character comes from a page; none may stand in a string.
            control if control < ' ' => file.push(' '),
            other => file.push(other),
        }
    }
    file.push('"');
}
