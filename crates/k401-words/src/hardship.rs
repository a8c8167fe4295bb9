//! Hardship: the reasons, and why a plan may not pay.

use k401_core::distributions::hardship::{HardshipReason as R, HardshipRefusal as F};

use crate::Text;
use crate::language::t;

/// What a hardship reason is called.
pub const fn hardship_reason(reason: R) -> Text {
    match reason {
        R::MedicalCare => t!("Medical care", "Atención médica"),
        R::HomePurchase => t!("Buying your main home", "Compra de su vivienda principal"),
        R::Tuition => t!("College costs of the next 12 months", "Gastos universitarios de los próximos 12 meses"),
        R::EvictionOrForeclosure => t!(
            "Preventing eviction or foreclosure on your main home",
            "Evitar el desalojo o la ejecución hipotecaria de su vivienda principal",
        ),
        R::Funeral => t!("Burial or funeral", "Entierro o funeral"),
        R::HomeRepair => t!("Repairing damage to your main home", "Reparación de daños en su vivienda principal"),
        R::DeclaredDisaster => t!("Disaster declared by FEMA", "Desastre declarado por FEMA"),
        R::NoneOfThese => {
            t!("Something else, like a lost job or bills", "Otra cosa, como la pérdida del empleo o facturas")
        }
    }
}

/// Why a plan may not pay for a hardship.
pub const fn hardship_refusal(refusal: F) -> Text {
    match refusal {
        F::NotAListedReason => {
            t!(
                "It is not one of the seven reasons in the regulation.",
                "No es una de las siete razones del reglamento."
            )
        }
        F::NotAListedPerson => t!(
            "The regulation does not name this person for this reason.",
            "El reglamento no nombra a esta persona para esta razón.",
        ),
        F::NotTheMainHome => t!("It has to be your main home.", "Tiene que ser su vivienda principal."),
        F::OutsideDisasterZone => t!(
            "Your main home or workplace has to be in the disaster zone.",
            "Su vivienda principal o lugar de trabajo tiene que estar en la zona del desastre.",
        ),
        F::OtherResourcesSuffice => t!("Other cash covers the need.", "Otro dinero cubre la necesidad."),
    }
}
