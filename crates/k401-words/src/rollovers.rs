//! The words of rollovers and Roth conversions: choices and reasons.

use k401_core::rollovers::{Destination, PaymentKind, RolloverKind, RolloverRefusal, RolloverWay};
use k401_core::roth_conversion::{ConversionTarget, TaxSource};

use crate::Text;
use crate::language::t;

/// How the money goes from plan to plan.
pub const fn rollover_kind(kind: RolloverKind) -> Text {
    match kind {
        RolloverKind::Direct => t!("The plan sends it directly", "El plan lo envía directamente"),
        RolloverKind::SixtyDay => {
            t!("The plan pays me and I roll it over within 60 days", "El plan me paga y yo lo reinvierto en 60 días")
        }
    }
}

/// Where the money goes.
pub const fn destination(destination: Destination) -> Text {
    match destination {
        Destination::TraditionalIra => t!("Traditional IRA", "Cuenta IRA tradicional"),
        Destination::EmployerPlan => t!("Another employer plan", "Otro plan de empleador"),
        Destination::RothIra => t!("Roth IRA", "Cuenta Roth IRA"),
    }
}

/// What the plan pays.
pub const fn payment_kind(kind: PaymentKind) -> Text {
    match kind {
        PaymentKind::Ordinary => t!("None of these", "Ninguno de estos"),
        PaymentKind::Hardship => t!("Hardship distribution", "Distribución por dificultad económica"),
        PaymentKind::RequiredMinimumDistribution => {
            t!("Required minimum distribution", "Distribución mínima requerida")
        }
        PaymentKind::PeriodicPayments => t!(
            "One of a series of payments for life or for 10 years or more",
            "Uno de una serie de pagos de por vida o por 10 años o más",
        ),
        PaymentKind::DeemedLoan => t!("Loan treated as a distribution", "Préstamo que se considera una distribución"),
        PaymentKind::CorrectiveDistribution => {
            t!("Excess contributions paid back", "Devolución de aportaciones en exceso")
        }
        PaymentKind::EmployeeStockOwnershipDividend => {
            t!("Dividend on employer stock", "Dividendo de acciones del empleador")
        }
        PaymentKind::PermissiveWithdrawal90Day => t!(
            "Automatic contributions taken back within 90 days",
            "Aportaciones automáticas retiradas dentro de 90 días",
        ),
    }
}

/// Why an amount is not rolled over.
pub const fn rollover_refusal(refusal: RolloverRefusal) -> Text {
    match refusal {
        RolloverRefusal::Hardship => t!(
            "A hardship distribution cannot be rolled over.",
            "Una distribución por dificultad económica no se puede reinvertir.",
        ),
        RolloverRefusal::RequiredMinimumDistribution => t!(
            "A required minimum distribution cannot be rolled over.",
            "Una distribución mínima requerida no se puede reinvertir.",
        ),
        RolloverRefusal::PeriodicPayments => t!(
            "Payments for life, or for 10 years or more, cannot be rolled over.",
            "Los pagos de por vida, o por 10 años o más, no se pueden reinvertir.",
        ),
        RolloverRefusal::DeemedLoan => t!(
            "A loan treated as a distribution cannot be rolled over. A plan loan offset can.",
            "Un préstamo que se considera una distribución no se puede reinvertir. Una compensación del préstamo del plan sí.",
        ),
        RolloverRefusal::CorrectiveDistribution => t!(
            "Excess contributions paid back cannot be rolled over.",
            "La devolución de aportaciones en exceso no se puede reinvertir.",
        ),
        RolloverRefusal::EmployeeStockOwnershipDividend => t!(
            "A dividend on employer stock cannot be rolled over.",
            "Un dividendo de acciones del empleador no se puede reinvertir.",
        ),
        RolloverRefusal::PermissiveWithdrawal90Day => t!(
            "Automatic contributions taken back within 90 days cannot be rolled over.",
            "Las aportaciones automáticas retiradas dentro de 90 días no se pueden reinvertir.",
        ),
        RolloverRefusal::TooLate => t!(
            "The money arrived after the 60th day, so it is taxed like a withdrawal.",
            "El dinero llegó después del día 60, por lo que tributa como un retiro.",
        ),
    }
}

/// A way a 60-day rollover can go.
pub const fn rollover_way(way: RolloverWay) -> Text {
    match way {
        RolloverWay::WholeAmount => t!("Roll over the whole amount", "Reinvertir toda la cantidad"),
        RolloverWay::CheckOnly => t!("Roll over the check only", "Reinvertir solo el cheque"),
        RolloverWay::Nothing => t!("Roll over nothing", "No reinvertir nada"),
    }
}

/// Where the money for the income tax comes from.
pub const fn tax_source(source: TaxSource) -> Text {
    match source {
        TaxSource::Outside => t!("Other money", "Otro dinero"),
        TaxSource::Converted => t!("The converted amount", "La cantidad convertida"),
    }
}

/// Which Roth money a conversion makes.
pub const fn conversion_target(target: ConversionTarget) -> Text {
    match target {
        ConversionTarget::InPlan => t!("Roth account in the same plan", "Cuenta Roth del mismo plan"),
        ConversionTarget::RothIra => t!("A Roth IRA outside the plan", "Una cuenta Roth IRA fuera del plan"),
    }
}
