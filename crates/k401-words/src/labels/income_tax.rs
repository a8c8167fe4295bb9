//! Labels of the income-tax lines.

use k401_core::income_tax::IncomeTaxLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::OtherIncome => t!("Other income", "Otros ingresos"),
        L::TaxableDistribution => t!("Taxable part of the withdrawal", "Parte tributable del retiro"),
        L::AdjustedGrossIncome => t!("Income with the withdrawal", "Ingresos con el retiro"),
        L::BasicStandardDeduction => t!("Basic standard deduction", "Deducción estándar básica"),
        L::AdditionalStandardDeduction => {
            t!("Addition for age 65 or blindness", "Adición por tener 65 años o por ceguera")
        }
        L::StandardDeduction => t!("Standard deduction", "Deducción estándar"),
        L::ItemizedDeductions => t!("Itemized deductions", "Deducciones detalladas"),
        L::SeniorDeductionEach => t!("Senior deduction for one person", "Deducción para personas mayores, por persona"),
        L::SeniorPhaseOutStart => t!("Income at which it starts to shrink", "Ingreso a partir del cual se reduce"),
        L::SeniorExcessWithout => {
            t!("Income above that, without the withdrawal", "Ingreso que lo supera, sin el retiro")
        }
        L::SeniorReductionWithout => t!("Reduction without the withdrawal", "Reducción sin el retiro"),
        L::SeniorLeftWithout => {
            t!("Senior deduction left for one person, without", "Deducción restante por persona, sin el retiro")
        }
        L::SeniorDeductionWithout => {
            t!("Senior deduction without the withdrawal", "Deducción para personas mayores sin el retiro")
        }
        L::SeniorExcessWith => t!("Income above that, with the withdrawal", "Ingreso que lo supera, con el retiro"),
        L::SeniorReductionWith => t!("Reduction with the withdrawal", "Reducción con el retiro"),
        L::SeniorLeftWith => {
            t!("Senior deduction left for one person, with", "Deducción restante por persona, con el retiro")
        }
        L::SeniorDeductionWith => {
            t!("Senior deduction with the withdrawal", "Deducción para personas mayores con el retiro")
        }
        L::TaxableIncomeWithout => t!("Taxable income without the withdrawal", "Ingreso tributable sin el retiro"),
        L::TaxableIncomeWith => t!("Taxable income with the withdrawal", "Ingreso tributable con el retiro"),
        L::TaxWithout => t!("Income tax without the withdrawal", "Impuesto sobre el ingreso sin el retiro"),
        L::TaxWith => t!("Income tax with the withdrawal", "Impuesto sobre el ingreso con el retiro"),
        L::IncomeTax => t!("Income tax on the withdrawal", "Impuesto sobre el ingreso por el retiro"),
    }
}
