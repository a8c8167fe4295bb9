//! The values of closed choices.

use k401_core::contributions::CatchUpKind;
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

/// A kind of catch-up contribution.
pub const fn catch_up_kind(kind: CatchUpKind) -> Text {
    match kind {
        CatchUpKind::None => t("No catch-up", "Sin aportación compensatoria"),
        CatchUpKind::Age50 => t("Catch-up from age 50", "Aportación compensatoria desde los 50 años"),
        CatchUpKind::Age60To63 => {
            t("Higher catch-up of ages 60 to 63", "Aportación compensatoria mayor de los 60 a los 63 años")
        }
    }
}
