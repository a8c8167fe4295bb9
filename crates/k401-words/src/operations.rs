//! How a worksheet line follows from the lines above it, in words.

use k401_core::worksheet::{Line, Operation};

use crate::language::t;
use crate::{Language, Text, filing_status, percent};

/// What a line does with the lines it names: "Line 3 minus line 4".
pub fn operation(line: &Line, language: Language) -> String {
    let (text, mut values): (Text, Vec<String>) = match &line.operation {
        Operation::Entered(_) => (t("You entered it", "Usted lo indicó"), vec![]),
        Operation::Figure(_) => (t("Set by law", "Lo fija la ley"), vec![]),
        Operation::Add if line.from.len() == 1 => (t("Same as {0}", "Igual que {0}"), vec![]),
        Operation::Add => (t("Add {0}", "Sume {0}"), vec![]),
        Operation::Subtract => (t("{1} minus {2}", "{1} menos {2}"), vec![]),
        Operation::SubtractNotBelowZero => {
            (t("{1} minus {2}; if less than zero, zero", "{1} menos {2}; si es menos de cero, cero"), vec![])
        }
        Operation::Multiply(rate) => (t("{0} times {3}", "{0} por {3}"), vec![percent(*rate)]),
        Operation::Divide(divisor) => (t("{0} divided by {3}", "{0} dividido por {3}"), vec![divisor.to_string()]),
        Operation::DivideRoundedDown(divisor) => (
            t("{0} divided by {3}, down to the cent", "{0} dividido por {3}, redondeado hacia abajo al centavo"),
            vec![divisor.to_string()],
        ),
        Operation::LesserOf => (t("The smallest of {0}", "La menor de {0}"), vec![]),
        Operation::GreaterOf => (t("The largest of {0}", "La mayor de {0}"), vec![]),
        Operation::Prorate => (
            t(
                "Of {0}: first times second, divided by third",
                "De {0}: la primera por la segunda, dividida por la tercera",
            ),
            vec![],
        ),
        Operation::RateSchedule(year, status) => (
            t("Tax on {0} by the {3} schedule, {4}", "Impuesto sobre {0} según la tabla de {3}, {4}"),
            vec![year.to_string(), filing_status(*status).to(language).into_owned()],
        ),
    };
    let mut all = vec![
        lines(&line.from, language),
        lines(line.from.get(..1).unwrap_or(&[]), language),
        lines(line.from.get(1..).unwrap_or(&[]), language),
    ];
    all.append(&mut values);
    text.filled(language, &all)
}

fn lines(numbers: &[u16], language: Language) -> String {
    let word = match (numbers.len(), language) {
        (1, Language::Es) => "línea ",
        (1, _) => "line ",
        (_, Language::Es) => "líneas ",
        (..) => "lines ",
    };
    let numbers: Vec<String> = numbers.iter().map(u16::to_string).collect();
    [word, &numbers.join(", ")].concat()
}
