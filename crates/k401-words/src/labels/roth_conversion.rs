//! Labels of the Roth conversion lines.

use k401_core::roth_conversion::RothConversionLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Amount => t!("Amount to convert", "Cantidad que se convierte"),
        L::AfterTaxPart => t!("After-tax money in it", "Dinero ya tributado incluido en ella"),
        L::Taxable => t!("Taxable part of the conversion", "Parte tributable de la conversión"),
        L::SpentOnTax => t!("Used for the income tax", "Usado para el impuesto sobre el ingreso"),
        L::Converted => t!("Arrives as Roth money", "Llega como dinero Roth"),
        L::IncomeConverted => t!("Of this, taxed now", "De esto, tributa ahora"),
        L::IncomeSpent => t!("Taxable money used for the tax", "Dinero tributable usado para el impuesto"),
        L::TakenLater => t!("Taken out of the converted money later", "Retirado después del dinero convertido"),
        L::TakenFromIncome => {
            t!("Of this, money that was taxed at the conversion", "De esto, dinero que tributó en la conversión")
        }
        L::RecapturedTax => {
            t!("10% additional tax on taking it out early", "Impuesto adicional del 10% por retirarlo antes de tiempo")
        }
    }
}
