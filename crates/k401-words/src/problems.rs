//! What is wrong with a field, and how to mend it.

use k401_core::facts::{Bound, Contradiction, Problem, Relation};
use k401_core::text::written;

use crate::language::t;
use crate::{Language, Text, date, dollars};

/// What a problem says, without the field's name: "Enter an amount, like 20000."
pub fn problem(problem: &Problem, language: Language) -> String {
    let (text, values): (Text, Vec<String>) = match problem {
        Problem::Missing => (t!("Fill this in.", "Complete este campo."), vec![]),
        Problem::NotANumber => {
            (t!("Enter a number, like 5 or 20,000.50.", "Indique un número, como 5 o 20,000.50."), vec![])
        }
        Problem::Negative => (t!("Enter zero or more.", "Indique cero o más."), vec![]),
        Problem::TooManyDecimals => {
            (t!("Enter at most two digits for cents.", "Indique como máximo dos dígitos de centavos."), vec![])
        }
        Problem::TooLarge => {
            (t!("Enter less than one billion dollars.", "Indique menos de mil millones de dólares."), vec![])
        }
        Problem::NotADate => {
            (t!("Enter a real date, like 06/01/1986.", "Indique una fecha real, como 06/01/1986."), vec![])
        }
        Problem::OutOfRange(bound) => bound_broken(*bound, language),
        Problem::UnknownValue(_) => {
            (t!("Choose one of the values offered.", "Elija uno de los valores ofrecidos."), vec![])
        }
        Problem::UnknownField => (t!("This field does not exist here.", "Este campo no existe aquí."), vec![]),
        Problem::UnsupportedTaxYear(first, last) => {
            (t!("Choose a year from {0} to {1}.", "Elija un año de {0} a {1}."), vec![written(*first), written(*last)])
        }
        Problem::Inconsistent(contradiction) => (contradicted(*contradiction), vec![]),
    };
    text.filled(language, &values)
}

fn bound_broken(bound: Bound, language: Language) -> (Text, Vec<String>) {
    match bound {
        Bound::AtLeast(least) => (t!("Enter {0} or more.", "Indique {0} o más."), vec![written(least)]),
        Bound::AtMost(most) => (t!("Enter {0} or less.", "Indique {0} o menos."), vec![written(most)]),
        Bound::Dates(from, to) => (
            t!("Enter a date from {0} to {1}.", "Indique una fecha del {0} al {1}."),
            vec![date(from, language), date(to, language)],
        ),
        Bound::AtMostUsd(most) => (t!("Enter {0} or less.", "Indique {0} o menos."), vec![dollars(most)]),
        Bound::Share => (t!("This rate is too high.", "Esta tasa es demasiado alta."), vec![]),
    }
}

const fn contradicted(contradiction: Contradiction) -> Text {
    match contradiction.rule {
        Relation::InTheYearOf => t!("Choose a date in the tax year.", "Elija una fecha del año tributario."),
        Relation::NotBefore => t!("This comes too early.", "Esta fecha es demasiado temprana."),
        Relation::NotAbove => t!("This is more than there is.", "Esto supera lo que hay."),
        Relation::OnlyWith => t!("This needs another field as well.", "Esto requiere también otro campo."),
        Relation::WithinCurePeriodOf => t!(
            "This is after the time to make up the missed payment: the loan was a distribution by then.",
            "Esta fecha es posterior al plazo para ponerse al día: el préstamo ya era entonces una distribución.",
        ),
        Relation::AboveTheOneBefore => {
            t!("This must be more than in the line before.", "Esto debe ser más que en la línea anterior.")
        }
        Relation::DoesNotApply => {
            t!("This does not apply with your other answers.", "Esto no corresponde con sus demás respuestas.")
        }
    }
}
