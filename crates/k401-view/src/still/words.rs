//! The words around the still tables.

use k401_words::{Text, t};

pub const SOURCES: Text = t!("Sources: ", "Fuentes: ");
pub const TITLE: Text = t!("401(k) reference tables, {0}", "Tablas de referencia del 401(k), {0}");
pub const NEEDS_JAVASCRIPT: Text = t!(
    "The calculator needs JavaScript. The tables below do not.",
    "La calculadora necesita JavaScript. Las tablas siguientes, no.",
);
pub const FAILED: Text = t!(
    "The calculator could not start in this browser. The tables below hold without it.",
    "La calculadora no pudo iniciarse en este navegador. Las tablas siguientes valen sin ella.",
);
pub const LATE: Text = t!(
    "The calculator has not started. The tables below hold without it.",
    "La calculadora no se ha iniciado. Las tablas siguientes valen sin ella.",
);
pub const NOT_STARTED: Text = t!("The calculator has not started.", "La calculadora no se ha iniciado.");
pub const THIS_LANGUAGE: Text = t!("These tables in English", "Estas tablas en español");
pub const NEWER: Text = t!(
    "A newer version of this page is ready. Loading it clears what you typed.",
    "Hay una nueva versión de esta página. Al cargarla se borra lo que usted escribió.",
);
pub const LOAD_IT: Text = t!("Load the newer version", "Cargar la nueva versión");
