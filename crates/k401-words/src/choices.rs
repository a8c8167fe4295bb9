//! The values of closed choices.

use k401_core::facts::FilingStatus;
use k401_core::periodic_payments::{PeriodicMethod, PeriodicTable};
use k401_core::required_minimum::DistributionTable;

use crate::Text;
use crate::language::t;

/// A filing status.
pub const fn filing_status(status: FilingStatus) -> Text {
    match status {
        FilingStatus::Single => t("Single", "Soltero"),
        FilingStatus::MarriedFilingJointly => {
            t("Married filing jointly", "Casado que presenta una declaración conjunta")
        }
        FilingStatus::MarriedFilingSeparately => {
            t("Married filing separately", "Casado que presenta una declaración por separado")
        }
        FilingStatus::HeadOfHousehold => t("Head of household", "Cabeza de familia"),
        FilingStatus::QualifyingSurvivingSpouse => {
            t("Qualifying surviving spouse", "Cónyuge sobreviviente que reúne los requisitos")
        }
    }
}

/// The table of a required minimum distribution.
pub const fn distribution_table(table: DistributionTable) -> Text {
    match table {
        DistributionTable::Uniform => t("Uniform Lifetime Table", "Tabla uniforme de por vida"),
        DistributionTable::Joint => {
            t("Joint Life and Last Survivor Table", "Tabla conjunta y del último sobreviviente")
        }
        DistributionTable::None => t("None", "Ninguna"),
    }
}

/// The table of a series of periodic payments.
pub const fn periodic_table(table: PeriodicTable) -> Text {
    match table {
        PeriodicTable::Uniform => t("Uniform Lifetime Table", "Tabla uniforme de por vida"),
        PeriodicTable::Single => t("Single Life Table", "Tabla de una sola vida"),
        PeriodicTable::Joint => t("Joint Life and Last Survivor Table", "Tabla conjunta y del último sobreviviente"),
    }
}

/// The method of a series of periodic payments.
pub const fn periodic_method(method: PeriodicMethod) -> Text {
    match method {
        PeriodicMethod::RequiredMinimumDistribution => t("Required minimum method", "Método de distribución mínima"),
        PeriodicMethod::FixedAmortization => t("Fixed amortization", "Amortización fija"),
        PeriodicMethod::FixedAnnuitization => t("Fixed annuitization", "Anualización fija"),
    }
}
