//! The values of closed choices.

use k401_core::contributions::CatchUpKind;
use k401_core::facts::FilingStatus;
use k401_core::loans::{DefaultCause, DefaultKind, PaymentsPerYear};
use k401_core::periodic_payments::{PeriodicMethod, PeriodicTable};
use k401_core::required_minimum::DistributionTable;

use crate::Text;
use crate::language::t;

/// A filing status.
pub const fn filing_status(status: FilingStatus) -> Text {
    match status {
        FilingStatus::Single => t!("Single", "Soltero"),
        FilingStatus::MarriedFilingJointly => {
            t!("Married filing jointly", "Casado que presenta una declaración conjunta")
        }
        FilingStatus::MarriedFilingSeparately => {
            t!("Married filing separately", "Casado que presenta una declaración por separado")
        }
        FilingStatus::HeadOfHousehold => t!("Head of household", "Cabeza de familia"),
        FilingStatus::QualifyingSurvivingSpouse => {
            t!("Qualifying surviving spouse", "Cónyuge sobreviviente que reúne los requisitos")
        }
    }
}

/// How often a loan is repaid.
pub const fn payments_per_year(per_year: PaymentsPerYear) -> Text {
    match per_year {
        PaymentsPerYear::Quarterly => t!("Every three months", "Cada tres meses"),
        PaymentsPerYear::Monthly => t!("Every month", "Cada mes"),
        PaymentsPerYear::TwiceAMonth => t!("Twice a month", "Dos veces al mes"),
        PaymentsPerYear::EveryTwoWeeks => t!("Every two weeks", "Cada dos semanas"),
        PaymentsPerYear::Weekly => t!("Every week", "Cada semana"),
    }
}

/// How an unpaid loan becomes a distribution.
pub const fn default_kind(kind: DefaultKind) -> Text {
    match kind {
        DefaultKind::DeemedDistribution => {
            t!("I stop paying (deemed distribution)", "Dejo de pagar (distribución considerada)")
        }
        DefaultKind::PlanLoanOffset => {
            t!("The plan takes it out of my account (offset)", "El plan lo descuenta de mi cuenta (compensación)")
        }
    }
}

/// Why the plan offsets a loan.
pub const fn default_cause(cause: DefaultCause) -> Text {
    match cause {
        DefaultCause::Separation => t!("I left the job", "Dejé el empleo"),
        DefaultCause::PlanTermination => t!("The plan ended", "El plan terminó"),
    }
}
/// A kind of catch-up contribution.
pub const fn catch_up_kind(kind: CatchUpKind) -> Text {
    match kind {
        CatchUpKind::None => t!("No catch-up", "Sin aportación compensatoria"),
        CatchUpKind::Age50 => t!("Catch-up from age 50", "Aportación compensatoria desde los 50 años"),
        CatchUpKind::Age60To63 => {
            t!("Higher catch-up of ages 60 to 63", "Aportación compensatoria mayor de los 60 a los 63 años")
        }
    }
}

/// The table of a required minimum distribution.
pub const fn distribution_table(table: DistributionTable) -> Text {
    match table {
        DistributionTable::Uniform => t!("Uniform Lifetime Table", "Tabla uniforme de por vida"),
        DistributionTable::Joint => {
            t!("Joint Life and Last Survivor Table", "Tabla conjunta y del último sobreviviente")
        }
        DistributionTable::None => t!("None", "Ninguna"),
    }
}

/// The table of a series of periodic payments.
pub const fn periodic_table(table: PeriodicTable) -> Text {
    match table {
        PeriodicTable::Uniform => t!("Uniform Lifetime Table", "Tabla uniforme de por vida"),
        PeriodicTable::Single => t!("Single Life Table", "Tabla de una sola vida"),
        PeriodicTable::Joint => t!("Joint Life and Last Survivor Table", "Tabla conjunta y del último sobreviviente"),
    }
}

/// The method of a series of periodic payments.
pub const fn periodic_method(method: PeriodicMethod) -> Text {
    match method {
        PeriodicMethod::RequiredMinimumDistribution => t!("Required minimum method", "Método de distribución mínima"),
        PeriodicMethod::FixedAmortization => t!("Fixed amortization", "Amortización fija"),
        PeriodicMethod::FixedAnnuitization => t!("Fixed annuitization", "Anualización fija"),
    }
}
