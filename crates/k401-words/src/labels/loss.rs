//! Labels of the lines of losses and employer stock.

use k401_core::losses::LossLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::FallInValue => t!("Fall in value", "Caída de valor"),
        L::Basis => t!("After-tax money put into the plan", "Dinero ya tributado aportado al plan"),
        L::Distributed => t!("Paid out of the plan in all", "Total pagado por el plan"),
        L::UnrecoveredBasis => t!("After-tax money that never came back", "Dinero ya tributado que no se recuperó"),
        L::Deductible => t!("Loss you can deduct", "Pérdida que puede deducir"),
        L::CapitalLosses => t!("Losses from sales", "Pérdidas por ventas"),
        L::CapitalGains => t!("Gains from sales", "Ganancias por ventas"),
        L::LossesAgainstGains => t!("Losses used against gains", "Pérdidas usadas contra ganancias"),
        L::NetCapitalLoss => t!("Losses beyond the gains", "Pérdidas que superan las ganancias"),
        L::CapitalLossLimit => {
            t!("Most you can use against other income", "Lo máximo que puede usar contra otros ingresos")
        }
        L::CapitalLossUsed => t!("Loss used against other income", "Pérdida usada contra otros ingresos"),
        L::CapitalLossCarried => t!("Loss carried to next year", "Pérdida trasladada al año siguiente"),
        L::StockMarketValue => t!("What the shares are worth when paid out", "Valor de las acciones al entregarse"),
        L::StockCostBasis => t!("What the plan paid for the shares", "Lo que el plan pagó por las acciones"),
        L::StockOrdinaryIncome => t!("Ordinary income from the shares now", "Ingreso ordinario por las acciones ahora"),
        L::StockAppreciation => t!("Net unrealized appreciation", "Plusvalía neta no realizada"),
        L::StockTaxNow => t!("Taxes when the shares are paid out", "Impuestos al entregarse las acciones"),
        L::StockGainTax => t!("Federal tax on the long-term gain", "Impuesto federal sobre la ganancia a largo plazo"),
        L::StockGainStateTax => {
            t!("State tax on the long-term gain", "Impuesto estatal sobre la ganancia a largo plazo")
        }
        L::StockTotalTax => t!("All taxes on the shares", "Total de impuestos sobre las acciones"),
    }
}
