//! How a worksheet line follows from the lines above it, in words.

use k401_core::money::Rate;
use k401_core::text::{joined, written};
use k401_core::worksheet::{Line, Operation};

use crate::language::t;
use crate::{Language, Text, filing_status, percent};

/// What a line does with the lines it names: "Line 3 minus line 4".
pub fn operation(line: &Line, language: Language) -> String {
    let (text, mut values): (Text, Vec<String>) = match &line.operation {
        Operation::Entered(_) => (t!("You entered it", "Usted lo indicó"), vec![]),
        Operation::Figure(_) => (t!("Set by law", "Lo fija la ley"), vec![]),
        Operation::Carried(_) => (t!("From that calculation", "Viene de ese cálculo"), vec![]),
        Operation::Add if line.from.len() == 1 => (t!("Same as {0}", "Igual que {0}"), vec![]),
        Operation::Add => (t!("Add {0}", "Sume {0}"), vec![]),
        Operation::Subtract => (t!("{1} minus {2}", "{1} menos {2}"), vec![]),
        Operation::SubtractNotBelowZero => {
            (t!("{1} minus {2}; if less than zero, zero", "{1} menos {2}; si es menos de cero, cero"), vec![])
        }
        Operation::Multiply(rate) => (t!("{0} times {3}", "{0} por {3}"), vec![percent(*rate)]),
        Operation::Divide(divisor) => (t!("{0} divided by {3}", "{0} dividido por {3}"), vec![divisor.to_text()]),
        Operation::DivideRoundedDown(divisor) => (
            t!("{0} divided by {3}, down to the cent", "{0} dividido por {3}, redondeado hacia abajo al centavo"),
            vec![divisor.to_text()],
        ),
        Operation::LesserOf => (t!("The smallest of {0}", "La menor de {0}"), vec![]),
        Operation::GreaterOf => (t!("The largest of {0}", "La mayor de {0}"), vec![]),
        Operation::Prorate => (
            t!(
                "Of {0}: first times second, divided by third",
                "De {0}: la primera por la segunda, dividida por la tercera",
            ),
            vec![],
        ),
        Operation::RateSchedule(year, status) => (
            t!("Tax on {0} by the {3} schedule, {4}", "Impuesto sobre {0} según la tabla de {3}, {4}"),
            vec![written(year.0), filing_status(*status).to(language).into_owned()],
        ),
        Operation::LevelPayment(loan) => (
            t!("{0} repaid in {3} equal payments with interest", "{0}, pagada en {3} pagos iguales con intereses"),
            vec![written(loan.count)],
        ),
        Operation::TotalInterest(loan) => {
            (t!("Interest on {0} over {3} payments", "Intereses sobre {0} en {3} pagos"), vec![written(loan.count)])
        }
        Operation::BalanceAfter(_, made) => {
            (t!("{0} after {3} payments", "{0} después de {3} pagos"), vec![written(*made)])
        }
        Operation::AccruedInterest(rate, periods, part) => (
            t!("Interest on {0} for {3} periods at {4} each", "Intereses sobre {0} por {3} períodos al {4} cada uno"),
            vec![Rate::whole(*periods).plus(*part).rounded_to(2).to_text(), percent(*rate)],
        ),
        Operation::Compounded(rate, periods) => (
            t!("{0} growing {4} in each of {3} periods", "{0} con un crecimiento del {4} en cada uno de {3} períodos"),
            vec![written(*periods), percent(*rate)],
        ),
        Operation::PaymentsCompounded(rate, count) => (
            t!(
                "{3} payments of {0}, growing {4} a period until the last",
                "{3} pagos de {0}, con un crecimiento del {4} por período hasta el último",
            ),
            vec![written(*count), percent(*rate)],
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
    let numbers: Vec<String> = numbers.iter().map(|number| written(*number)).collect();
    [word, &joined(&numbers, ", ")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::loans::{Amortization, LoanLine};
    use k401_core::money::{Usd, number};
    use k401_core::worksheet::Worksheet;

    #[test]
    fn what_a_loan_line_does_is_said_in_full() {
        let loan = Amortization { rate: number(5, 3), count: 60 };
        for (operation_of, text) in [
            (Operation::LevelPayment(loan), "line 1 repaid in 60 equal payments with interest"),
            (Operation::TotalInterest(loan), "Interest on line 1 over 60 payments"),
            (Operation::BalanceAfter(loan, 12), "line 1 after 12 payments"),
            (
                Operation::AccruedInterest(number(5, 3), 2, number(5, 1)),
                "Interest on line 1 for 2.5 periods at 0.5% each",
            ),
            (Operation::Compounded(number(5, 3), 60), "line 1 growing 0.5% in each of 60 periods"),
            (
                Operation::PaymentsCompounded(number(5, 3), 60),
                "60 payments of line 1, growing 0.5% a period until the last",
            ),
        ] {
            let mut sheet = Worksheet::new();
            let amount = sheet.entered(LoanLine::Amount, Usd::CENT);
            sheet.write(LoanLine::TotalPaid, operation_of, &[amount], &[]);
            assert_eq!(operation(&sheet.lines()[1], Language::En), text);
            assert!(!operation(&sheet.lines()[1], Language::Es).contains('{'));
        }
    }
}
