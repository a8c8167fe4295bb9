//! Labels of the periodic-payments lines.

use k401_core::periodic_payments::PeriodicPaymentsLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Balance => t!("Balance for the series of payments", "Saldo para la serie de pagos"),
        L::RequiredMinimumPayment => {
            t!("First year's payment, required minimum method", "Pago del primer año, método de distribución mínima")
        }
        L::AmortizationPayment => {
            t!("Yearly payment, fixed amortization method", "Pago anual, método de amortización fija")
        }
        L::AnnuitizationPayment => {
            t!("Yearly payment, fixed annuitization method", "Pago anual, método de anualización fija")
        }
        L::PaidSoFar => t!("Paid before the change and before age 59½", "Pagado antes del cambio y de los 59½ años"),
        L::Recapture => t!("10% additional tax on those payments", "Impuesto adicional del 10% sobre esos pagos"),
    }
}
