//! A table as comma-separated values, RFC 4180, for people: most will open it in a spreadsheet.

use super::sheet::{Sheet, Unit, Value};
use k401_core::text::{joined, replaced};

/// Without it, Excel takes UTF-8 for the character set of the machine.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text of the file. Amounts are plain numbers with the unit in the heading, days are ISO, rates keep their percent sign.
pub fn csv(sheet: &Sheet) -> String {
    let mut file = String::from(BYTE_ORDER_MARK);
    let headings: Vec<String> = sheet.columns.iter().enumerate().map(|(at, _)| heading(sheet, at)).collect();
    line(&mut file, &headings);
    for row in &sheet.rows {
        let fields: Vec<String> = row.iter().map(field).collect();
        line(&mut file, &fields);
    }
    file
}

fn heading(sheet: &Sheet, at: usize) -> String {
    let label = sheet.columns.get(at).map_or("", |column| column.label.as_str());
    if sheet.unit(at) == Some(Unit::Usd) { [label, " (USD)"].concat() } else { guarded(label) }
}

fn field(value: &Value) -> String {
    if !value.day.is_empty() {
        return value.day.clone();
    }
    match value.number() {
        // A spreadsheet knows `28.75%` as a number; its minus is the hyphen.
        Some((Unit::Rate, _)) => match value.text.strip_prefix("\u{2212}") {
            Some(rest) => ["-", rest].concat(),
            None => value.text.clone(),
        },
        Some((_, plain)) => plain,
        None => {
            let titles = value.sources.iter().map(|(title, _)| title.as_str());
            let text = (!value.text.is_empty()).then_some(value.text.as_str());
            guarded(&joined(&text.into_iter().chain(titles).collect::<Vec<_>>(), "; "))
        }
    }
}

/// A text that a spreadsheet would take for a formula is marked as text.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { ["'", text].concat() } else { text.to_owned() }
}

fn line(file: &mut String, fields: &[String]) {
    for (at, field) in fields.iter().enumerate() {
        if at > 0 {
            file.push(',');
        }
        if field.contains([',', '"', '\r', '\n']) {
            *file += &["\"", &replaced(field, b'"', "\"\""), "\""].concat();
        } else {
            *file += field;
        }
    }
    *file += "\r\n";
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
