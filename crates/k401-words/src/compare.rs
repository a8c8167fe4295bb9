//! The words of the comparison: the ways, why one is closed, why a cell is empty.

use k401_core::compare::{CompareOption as O, WhyUnavailable as W, WhyUnknown};

use crate::Text;
use crate::language::t;

/// What a way is called.
pub const fn compare_option(option: O) -> Text {
    match option {
        O::Withdrawal => t!("Withdrawal", "Retiro"),
        O::Hardship => t!("Hardship withdrawal", "Retiro por dificultad económica"),
        O::Loan => t!("Plan loan", "Préstamo del plan"),
        O::RolloverAndLeave => t!("Roll over to an IRA and leave it", "Reinvertir en una cuenta IRA y dejarlo ahí"),
        O::RothConversion => t!("Convert to Roth money", "Convertir en dinero Roth"),
        O::PeriodicPayments => t!("Equal yearly payments", "Pagos anuales iguales"),
    }
}

/// Why a way is closed.
pub const fn why_unavailable(why: W) -> Text {
    match why {
        W::StillEmployed => t!(
            "While you work for this employer and are under 59½, the plan may not pay this much.",
            "Mientras trabaje para este empleador y tenga menos de 59½ años, el plan no puede pagar esta cantidad.",
        ),
        W::BalanceTooSmall => t!(
            "The account does not hold enough to leave this much after taxes.",
            "La cuenta no alcanza para que le quede esta cantidad después de impuestos.",
        ),
        W::NoHardshipReason => t!("You did not name a hardship.", "Usted no indicó una dificultad económica."),
        W::NotAListedHardship => t!(
            "The reason is not one of the seven in the regulation.",
            "La razón no es una de las siete del reglamento.",
        ),
        W::HardshipNotNeeded => t!(
            "The account is open to you without a hardship.",
            "Usted puede retirar de la cuenta sin una dificultad económica.",
        ),
        W::AboveLoanLimit => {
            t!("It is more than the law lets you borrow.", "Es más de lo que la ley permite pedir prestado.")
        }
        W::SeriesNeedsSeparation => t!(
            "The payments may begin only after you leave this employer.",
            "Los pagos solo pueden comenzar después de dejar a este empleador.",
        ),
        W::SeriesNotNeeded => t!(
            "From 59½ on no such series is needed: no withdrawal bears the additional tax.",
            "A partir de los 59½ años no hace falta tal serie: ningún retiro lleva el impuesto adicional.",
        ),
        W::SeriesBeforeNotice => t!(
            "The rules used here are for series that begin in 2022 or later.",
            "Las reglas usadas aquí son para series que comienzan en 2022 o después.",
        ),
    }
}

/// Why the cells at retirement are empty.
pub const fn why_unknown(why: WhyUnknown) -> Text {
    match why {
        WhyUnknown::LoanOutlastsWork => t!(
            "The last loan payment falls due after the day of retirement.",
            "El último pago del préstamo vence después del día de la jubilación.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use std::collections::BTreeSet;

    #[test]
    fn every_choice_has_words_of_its_own() {
        for language in Language::CHOICES {
            let options: BTreeSet<_> = O::ALL.iter().map(|option| compare_option(*option).to(language)).collect();
            assert_eq!(options.len(), O::ALL.len());
            let reasons: BTreeSet<_> = W::ALL.iter().map(|why| why_unavailable(*why).to(language)).collect();
            assert_eq!(reasons.len(), W::ALL.len());
            assert!(WhyUnknown::ALL.iter().all(|why| why_unknown(*why).to(language).len() > 20));
        }
    }
}
