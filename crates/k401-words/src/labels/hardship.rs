//! Labels of the hardship lines.

use k401_core::distributions::HardshipLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Need => t!("Hardship: the expense", "Dificultad económica: el gasto"),
        L::ExpectedTaxes => t!("Hardship: taxes on the withdrawal", "Dificultad económica: impuestos por el retiro"),
        L::NeedWithTaxes => t!("Hardship: expense and taxes", "Dificultad económica: gasto e impuestos"),
        L::OtherResources => t!("Hardship: other cash at hand", "Dificultad económica: otro dinero disponible"),
        L::Limit => t!("Hardship: most that may be paid", "Dificultad económica: lo máximo que se puede pagar"),
    }
}
