//! Labels of the comparison's lines.

use k401_core::compare::CompareLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Need => t!("Compare: needed in hand", "Comparación: cantidad necesaria"),
        L::VestedBalance => t!("Compare: the account now", "Comparación: la cuenta ahora"),
        L::LeftAlone => {
            t!("Compare: the account at retirement, left alone", "Comparación: la cuenta en la jubilación, sin tocarla")
        }
        L::WithdrawalTaken => t!("Withdrawal: taken out", "Retiro: lo que sale"),
        L::WithdrawalCost => t!("Withdrawal: all taxes now", "Retiro: todos los impuestos ahora"),
        L::WithdrawalInHand => t!("Withdrawal: in hand", "Retiro: le queda"),
        L::WithdrawalStays => t!("Withdrawal: stays in the account", "Retiro: sigue en la cuenta"),
        L::WithdrawalBalance => t!("Withdrawal: balance at retirement", "Retiro: saldo en la jubilación"),
        L::WithdrawalCostLater => t!("Withdrawal: missing at retirement", "Retiro: falta en la jubilación"),
        L::HardshipTaken => t!("Hardship withdrawal: taken out", "Retiro por dificultad: lo que sale"),
        L::HardshipCost => t!("Hardship withdrawal: all taxes now", "Retiro por dificultad: todos los impuestos ahora"),
        L::HardshipInHand => t!("Hardship withdrawal: in hand", "Retiro por dificultad: le queda"),
        L::HardshipStays => {
            t!("Hardship withdrawal: stays in the account", "Retiro por dificultad: sigue en la cuenta")
        }
        L::HardshipBalance => {
            t!("Hardship withdrawal: balance at retirement", "Retiro por dificultad: saldo en la jubilación")
        }
        L::HardshipCostLater => {
            t!("Hardship withdrawal: missing at retirement", "Retiro por dificultad: falta en la jubilación")
        }
        L::LoanAmount => t!("Plan loan: amount", "Préstamo del plan: cantidad"),
        L::LoanOpportunityCost => {
            t!("Plan loan: missing after the last payment", "Préstamo del plan: falta después del último pago")
        }
        L::LoanCostLater => t!("Plan loan: missing at retirement", "Préstamo del plan: falta en la jubilación"),
        L::LoanBalance => t!("Plan loan: balance at retirement", "Préstamo del plan: saldo en la jubilación"),
        L::RolloverCost => t!("Rollover to an IRA: all taxes now", "Reinversión en una IRA: todos los impuestos ahora"),
        L::RolloverAmount => t!("Rollover to an IRA: amount", "Reinversión en una IRA: cantidad"),
        L::RolloverBalance => {
            t!("Rollover to an IRA: balance at retirement", "Reinversión en una IRA: saldo en la jubilación")
        }
        L::RolloverCostLater => {
            t!("Rollover to an IRA: missing at retirement", "Reinversión en una IRA: falta en la jubilación")
        }
        L::ConversionCost => t!("Roth conversion: all taxes now", "Conversión a Roth: todos los impuestos ahora"),
        L::ConversionAmount => t!("Roth conversion: amount", "Conversión a Roth: cantidad"),
        L::ConversionRoth => {
            t!("Roth conversion: Roth money at retirement", "Conversión a Roth: dinero Roth en la jubilación")
        }
        L::ConversionStays => t!("Roth conversion: stays pre-tax", "Conversión a Roth: sigue sin tributar"),
        L::ConversionPretax => {
            t!(
                "Roth conversion: pre-tax money at retirement",
                "Conversión a Roth: dinero sin tributar en la jubilación"
            )
        }
        L::ConversionBalance => {
            t!("Roth conversion: balance at retirement", "Conversión a Roth: saldo en la jubilación")
        }
        L::ConversionCostLater => {
            t!("Roth conversion: missing at retirement", "Conversión a Roth: falta en la jubilación")
        }
        L::SeriesPayment => t!("Equal payments: one year", "Pagos iguales: un año"),
        L::SeriesCost => t!("Equal payments: all taxes on the first", "Pagos iguales: todos los impuestos del primero"),
        L::SeriesInHand => t!("Equal payments: the first, in hand", "Pagos iguales: le queda del primero"),
        L::SeriesPaid => t!(
            "Equal payments: all of them, with growth to the last",
            "Pagos iguales: todos, con crecimiento hasta el último",
        ),
        L::SeriesPaidGrown => t!(
            "Equal payments: all of them, with growth to retirement",
            "Pagos iguales: todos, con crecimiento hasta la jubilación",
        ),
        L::SeriesBalance => t!("Equal payments: balance at retirement", "Pagos iguales: saldo en la jubilación"),
        L::SeriesCostLater => t!("Equal payments: missing at retirement", "Pagos iguales: falta en la jubilación"),
    }
}
