//! The sentences about substantially equal periodic payments.

use k401_core::notice::NoticeCode as N;

use crate::language::t;
use crate::{Language, Text, date, dollars};

/// What a notice of the family says; nothing for another family's.
pub fn notice(code: N, language: Language) -> String {
    let (text, values): (Text, Vec<String>) = match code {
        N::SeriesLockedUntil { ends_on } => (
            t!(
                "Once begun, the payments may not change before {0}. A change before then brings the 10% additional tax on every payment before age 59½, with interest. Death and disability are excepted.",
                "Una vez iniciados, los pagos no pueden cambiar antes del {0}. Un cambio anterior causa el impuesto adicional del 10% sobre cada pago previo a los 59½ años, con intereses. Se exceptúan la muerte y la incapacidad.",
            ),
            vec![date(ends_on, language)],
        ),
        N::SeriesNotNeeded => (
            t!(
                "The first payment comes on or after the day you turn 59½. No exception is needed from then on.",
                "El primer pago llega el día en que cumple 59½ años o después. Desde entonces no se necesita ninguna excepción.",
            ),
            vec![],
        ),
        N::SeriesRecapture { amount } => (
            t!(
                "The change comes too early: {0} of additional tax falls due in the year of the change. Interest is due as well; it is not included here.",
                "El cambio llega demasiado pronto: en el año del cambio se adeudan {0} de impuesto adicional. También se adeudan intereses, que no se incluyen aquí.",
            ),
            vec![dollars(amount)],
        ),
        N::SeriesNoRecapture => (
            t!(
                "The change does not bring back the additional tax on earlier payments.",
                "El cambio no causa el impuesto adicional sobre los pagos anteriores.",
            ),
            vec![],
        ),
        N::SeriesNeedsSeparation => (
            t!(
                "From a 401(k), the payments must begin after you leave the employer whose plan pays them.",
                "En un plan 401(k), los pagos deben comenzar después de dejar al empleador cuyo plan los paga.",
            ),
            vec![],
        ),
        N::SeriesOneAccount => (
            t!(
                "The series belongs to one account. Adding money to it, taking more or less than the payment, or moving a part of it elsewhere counts as a change.",
                "La serie corresponde a una sola cuenta. Añadirle dinero, retirar más o menos que el pago o trasladar una parte cuenta como un cambio.",
            ),
            vec![],
        ),
        N::SeriesOneSwitch => (
            t!(
                "Once, a series with a fixed payment may switch to the required minimum method. That is not a change in this sense, nor is using up the account.",
                "Una sola vez, una serie de pago fijo puede pasar al método de distribución mínima. Eso no cuenta como cambio, ni tampoco agotar la cuenta.",
            ),
            vec![],
        ),
        N::SeriesYearlyMethod => (
            t!(
                "By the required minimum method the payment is worked out anew each year, from that year's balance and age. The other two stay fixed.",
                "Con el método de distribución mínima, el pago se calcula de nuevo cada año según el saldo y la edad de ese año. Los otros dos quedan fijos.",
            ),
            vec![],
        ),
        N::SeriesRateCeiling => (
            t!(
                "The interest rate may be up to 5%, or up to 120% of the federal mid-term rate of either of the two months before the first payment if that is higher. Enter that rate to use it.",
                "La tasa de interés puede llegar al 5%, o al 120% de la tasa federal a mediano plazo de uno de los dos meses anteriores al primer pago si es mayor. Indique esa tasa para usarla.",
            ),
            vec![],
        ),
        N::SeriesJointAnnuityDerived => (
            t!(
                "The IRS prints no annuity factor for two lives. This one is worked out from its mortality table, for as long as either person lives.",
                "El IRS no publica un factor de anualidad para dos vidas. Este se calcula con su tabla de mortalidad, mientras viva cualquiera de las dos personas.",
            ),
            vec![],
        ),
        _ => (t!("", ""), vec![]),
    };
    text.filled(language, &values)
}
