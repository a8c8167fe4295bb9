//! Labels of the loan lines.

use k401_core::loans::LoanLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::VestedBalance => t!("Your vested balance", "Su saldo adquirido"),
        L::OutstandingBalance => t!("Owed on plan loans now", "Adeudado ahora en préstamos del plan"),
        L::HighestBalance => {
            t!("Most owed on plan loans in the past 12 months", "Máximo adeudado en préstamos del plan en 12 meses")
        }
        L::PaidDown => t!("Paid back in the past 12 months", "Devuelto en los últimos 12 meses"),
        L::DollarLimit => t!("Dollar limit on plan loans", "Límite en dólares de los préstamos del plan"),
        L::ReducedDollarLimit => {
            t!("Dollar limit less what you paid back", "Límite en dólares menos lo que usted devolvió")
        }
        L::VestedShare => t!("Share of your vested balance", "Proporción de su saldo adquirido"),
        L::SmallBenefitLimit => t!("Limit for a small balance", "Límite para un saldo pequeño"),
        L::BenefitLimit => t!("Limit by your vested balance", "Límite según su saldo adquirido"),
        L::TotalLimit => t!("Limit on all your plan loans", "Límite de todos sus préstamos del plan"),
        L::Maximum => t!("Most you can borrow now", "Máximo que puede pedir prestado ahora"),
        L::Amount => t!("Loan", "Préstamo"),
        L::Excess => t!("Part of the loan above the limit", "Parte del préstamo por encima del límite"),
        L::LevelPayment => t!("Each payment", "Cada pago"),
        L::TotalInterest => t!("Interest over the whole loan", "Intereses de todo el préstamo"),
        L::TotalPaid => t!("All loan payments", "Total de los pagos del préstamo"),
        L::DefaultBalance => t!("Owed after the payments made", "Adeudado después de los pagos hechos"),
        L::AccruedInterest => t!("Interest since the last payment", "Intereses desde el último pago"),
        L::DefaultOwed => t!("Owed when the loan fails", "Adeudado al incumplirse el préstamo"),
        L::WithinLimit => t!("Part of the loan within the limit", "Parte del préstamo dentro del límite"),
        L::DefaultTaxable => t!("Taxable because of the default", "Tributable por el incumplimiento"),
        L::ExcessTaxable => t!("Taxable because of the limit", "Tributable por exceder el límite"),
        L::ExcessTotalTax => t!("All taxes on the part above the limit", "Total de impuestos por exceder el límite"),
        L::DefaultTotalTax => t!("All taxes on the default", "Total de impuestos por el incumplimiento"),
        L::BorrowedGrown => t!("What the borrowed money would grow to", "A cuánto crecería el dinero prestado"),
        L::PaymentsGrown => t!("What your payments grow to", "A cuánto crecen sus pagos"),
        L::LastPaymentDifference => t!("Last payment less a usual one", "Último pago menos un pago habitual"),
        L::OpportunityCost => t!("Growth given up by borrowing", "Crecimiento perdido por el préstamo"),
    }
}
