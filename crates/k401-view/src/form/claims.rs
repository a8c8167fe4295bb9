//! Whether the exceptions that the reader found to fit are counted in other panels.

use k401_words::t;

use super::{Field, Kind, NO_HELP};

/// The answers of the interview count.
pub static USE_EXCEPTIONS: Field = Field::blank(
    "useExceptions",
    Kind::Flag,
    t!(
        "Count the exceptions I found under “Which exception fits me?”",
        "Contar las excepciones que encontré en «¿Qué excepción me corresponde?»",
    ),
    NO_HELP,
);
