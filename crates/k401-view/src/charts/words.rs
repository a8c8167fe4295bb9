//! The words that all charts share.

use k401_words::{Text, t};

pub const READ: Text = t!("Read the chart point by point", "Lea el gráfico punto por punto");
pub const HOW: Text = t!(
    "Drag across the chart, or use the arrow keys, to read its numbers.",
    "Arrastre sobre el gráfico, o use las teclas de flecha, para leer sus números.",
);
pub const AS_TABLE: Text = t!("The chart as a table", "El gráfico en forma de tabla");
