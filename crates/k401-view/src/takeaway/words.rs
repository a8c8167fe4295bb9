//! The words of what a reader takes away.

use k401_words::{Text, t};

pub const TITLE: Text = t!("Take it with you", "Lléveselo");
pub const COPY: Text = t!("Copy a link to this", "Copiar un enlace a esto");
pub const PRINT: Text = t!("Print or save as PDF", "Imprimir o guardar como PDF");
pub const TABLES: Text = t!("Save the tables", "Guardar las tablas");
pub const TABLES_HELP: Text = t!(
    "CSV opens in a spreadsheet. JSON is for programs. The files are made here, on your device.",
    "CSV se abre en una hoja de cálculo. JSON es para programas. Los archivos se crean aquí, en su dispositivo.",
);
pub const COPIED: Text = t!(
    "The link is copied. It holds all you typed: whoever has it sees your numbers. They are not sent to any server.",
    "El enlace está copiado. Contiene todo lo que escribió: quien lo tenga verá sus cifras. No se envían a ningún servidor.",
);
pub const SHOWN: Text = t!(
    "Copy this link. It holds all you typed: whoever has it sees your numbers. They are not sent to any server.",
    "Copie este enlace. Contiene todo lo que escribió: quien lo tenga verá sus cifras. No se envían a ningún servidor.",
);
pub const TOO_LONG: Text =
    t!("What you typed is too long for a link.", "Lo que escribió es demasiado largo para un enlace.");
pub const LINK: Text = t!("Link", "Enlace");
pub const YOUR_FACTS: Text = t!("What was entered", "Datos indicados");
pub const AS_OF: Text = t!("As of {0}", "A fecha de {0}");
pub const SOURCES: Text = t!("Sources", "Fuentes");
pub const YES: Text = t!("Yes", "Sí");
