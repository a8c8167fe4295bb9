//! The sentences about plan loans.

use k401_core::loans::LoanNotice as N;

use crate::language::t;
use crate::{Language, Text, date, dollars};

/// The sentence, and what fills it.
pub fn notice(code: N, language: Language) -> (Text, Vec<String>) {
    match code {
        N::OverLimit { excess } => (
            t!(
                "This is more than the law lets you borrow. {0} of it counts as a distribution on the day of the loan and is taxed, even if you pay it back.",
                "Esto supera lo que la ley le permite pedir prestado. {0} cuenta como una distribución el día del préstamo y paga impuestos, aunque usted lo devuelva.",
            ),
            vec![dollars(excess)],
        ),
        N::NeedsOtherSecurity { half } => (
            t!(
                "Only half of your vested balance, {0}, can secure plan loans. To lend you more than that, the plan must take other security, and many plans do not. A plan can never lend more than your account holds.",
                "Solo la mitad de su saldo adquirido, {0}, puede garantizar préstamos del plan. Para prestarle más, el plan debe aceptar otra garantía, y muchos planes no lo hacen. Un plan nunca puede prestar más de lo que hay en su cuenta.",
            ),
            vec![dollars(half)],
        ),
        N::PastBalanceAssumed => (
            t!(
                "This assumes that you never owed more on plan loans in the past 12 months than you owe now. If you did, you can borrow less.",
                "Se supone que en los últimos 12 meses usted nunca debió más en préstamos del plan que ahora. Si debió más, puede pedir prestado menos.",
            ),
            vec![],
        ),
        N::DisasterLimit => (
            t!(
                "The higher limits after a disaster were used. They hold only if your main home was in the disaster area, you had a loss, and your plan offers them.",
                "Se usaron los límites más altos tras un desastre. Solo valen si su vivienda principal estaba en la zona del desastre, usted sufrió una pérdida y su plan los ofrece.",
            ),
            vec![],
        ),
        N::OutsideDisasterWindow => (
            t!(
                "The loan is not made in the 180 days after the disaster, so the usual limits were used.",
                "El préstamo no se hace en los 180 días posteriores al desastre, por lo que se usaron los límites habituales.",
            ),
            vec![],
        ),
        N::ResidenceTermSetByPlan => (
            t!(
                "A loan to buy your main home may run longer than five years. The law sets no longest term; your plan does.",
                "Un préstamo para comprar su vivienda principal puede durar más de cinco años. La ley no fija un plazo máximo; lo fija su plan.",
            ),
            vec![],
        ),
        N::ReturnAssumed => (
            t!(
                "The growth given up is an estimate: it takes the return you entered, the same in every period. Real returns differ.",
                "El crecimiento perdido es una estimación: usa el rendimiento que usted indicó, igual en cada período. Los rendimientos reales varían.",
            ),
            vec![],
        ),
        N::ExcessNotTaxedAgain => (
            t!(
                "The part of the loan above the limit was taxed when you borrowed, so the same share of what you owe is left out here.",
                "La parte del préstamo por encima del límite pagó impuestos cuando usted la recibió, así que esa misma proporción de lo adeudado no se incluye aquí.",
            ),
            vec![],
        ),
        N::InterestEstimated => (
            t!(
                "The interest since the last payment is an estimate. The loan agreement says how the plan counts it.",
                "Los intereses desde el último pago son una estimación. El contrato del préstamo dice cómo los calcula el plan.",
            ),
            vec![],
        ),
        N::DeemedDistributionStays => (
            t!(
                "This deemed distribution cannot be rolled over, and you still owe the loan. Form 1099-R shows it with code L. What you pay later counts as after-tax money in your account.",
                "Esta distribución considerada no se puede reinvertir y usted sigue debiendo el préstamo. El Formulario 1099-R la muestra con el código L. Lo que pague después cuenta como dinero ya tributado en su cuenta.",
            ),
            vec![],
        ),
        N::CurePeriod { ends } => (
            t!(
                "Your plan may let you make up the missed payment, but not after {0}. If you do, nothing is taxed.",
                "Su plan puede permitirle ponerse al día, pero no después del {0}. Si lo hace, no se paga ningún impuesto.",
            ),
            vec![date(ends, language)],
        ),
        N::LeaveNotModeled => (
            t!(
                "Payments can pause during an unpaid leave of up to a year, and longer in military service. That is not included here.",
                "Los pagos pueden suspenderse durante una licencia sin sueldo de hasta un año, y por más tiempo en el servicio militar. Eso no se incluye aquí.",
            ),
            vec![],
        ),
        N::OffsetRollover { by } => (
            t!(
                "You can avoid these taxes by putting the same amount from other money into an IRA or another plan by {0}, 60 days after the offset.",
                "Puede evitar estos impuestos si deposita la misma cantidad, con otro dinero, en una cuenta IRA u otro plan a más tardar el {0}, 60 días después de la compensación.",
            ),
            vec![date(by, language)],
        ),
        N::QualifiedOffsetRollover { by, without_extension } => (
            t!(
                "You can avoid these taxes by putting the same amount from other money into an IRA or another plan by {0} if you extend your return or file it on time; otherwise by {1}. Form 1099-R shows code M. A due date on a weekend or holiday moves to the next business day; these dates do not show that.",
                "Puede evitar estos impuestos si deposita la misma cantidad, con otro dinero, en una cuenta IRA u otro plan a más tardar el {0} si pide una prórroga o presenta su declaración a tiempo; si no, a más tardar el {1}. El Formulario 1099-R muestra el código M. Una fecha límite en fin de semana o día feriado pasa al siguiente día hábil; estas fechas no lo reflejan.",
            ),
            vec![date(by, language), date(without_extension, language)],
        ),
        N::OffsetSeparationAssumed => (
            t!(
                "This assumes that the plan offset the loan within 12 months after you left your job. After that, you have only 60 days.",
                "Se supone que el plan compensó el préstamo en los 12 meses posteriores a la fecha en que usted dejó su empleo. Después, solo tiene 60 días.",
            ),
            vec![],
        ),
        N::OffsetTooLongAfterSeparation => (
            t!(
                "The offset comes 12 months or more after you left your job, so the longer time to roll it over does not apply.",
                "La compensación ocurre 12 meses o más después de que usted dejó su empleo, por lo que no se aplica el plazo más largo para reinvertirla.",
            ),
            vec![],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::calendar::Date;
    use k401_core::money::usd;

    fn sentence(code: N, language: Language) -> String {
        let (text, values) = notice(code, language);
        text.filled(language, &values)
    }

    #[test]
    fn amounts_and_dates_stand_in_the_sentence() {
        let (by, without_extension) = (Date::of(2027, 10, 15).unwrap(), Date::of(2027, 4, 15).unwrap());
        for (code, en, es) in [
            (N::OverLimit { excess: usd(5_000) }, "$5,000", "$5,000"),
            (N::NeedsOtherSecurity { half: usd(3_000) }, "$3,000", "$3,000"),
            (N::CurePeriod { ends: by }, "October 15, 2027", "15 de octubre de 2027"),
            (N::OffsetRollover { by }, "October 15, 2027", "15 de octubre de 2027"),
            (
                N::QualifiedOffsetRollover { by, without_extension },
                "otherwise by April 15, 2027",
                "el 15 de abril de 2027",
            ),
        ] {
            for (language, part) in [(Language::En, en), (Language::Es, es)] {
                let sentence = sentence(code, language);
                assert!(sentence.contains(part) && !sentence.contains('{'), "{sentence}");
            }
        }
    }
}
