//! The values of closed choices.

use k401_core::facts::FilingStatus;

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
