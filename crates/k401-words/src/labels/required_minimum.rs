//! Labels of the required-minimum-distribution lines.

use k401_core::required_minimum::RequiredMinimumLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Balance => t!("Balance last December 31", "Saldo al 31 de diciembre pasado"),
        L::Amount => t!("Required minimum distribution", "Distribución mínima requerida"),
        L::Taken => t!("Taken for this year", "Retirado por este año"),
        L::Shortfall => t!("Still to take for this year", "Falta retirar por este año"),
        L::FirstYearBalance => {
            t!("Balance on December 31 before the first year", "Saldo al 31 de diciembre anterior al primer año")
        }
        L::FirstYearAmount => t!("Required distribution for the first year", "Distribución requerida del primer año"),
        L::FirstYearTaken => t!("Taken for the first year", "Retirado por el primer año"),
        L::FirstYearShortfall => t!("Still to take for the first year", "Falta retirar por el primer año"),
        L::TotalDue => t!("Required distributions due", "Distribuciones requeridas en total"),
        L::TotalShortfall => t!("Still to take in all", "Falta retirar en total"),
        L::Excise => t!("Excise tax if you do not take it", "Impuesto especial si no lo retira"),
        L::ExciseIfCorrected => t!("Excise tax if you make it up in time", "Impuesto especial si lo corrige a tiempo"),
        L::ProjectedAmount => t!("Required distribution in a year ahead", "Distribución requerida en un año futuro"),
        L::ProjectedRest => t!("Balance left after it", "Saldo después de retirarla"),
        L::ProjectedBalance => t!("Balance with the year's return", "Saldo con el rendimiento del año"),
    }
}
