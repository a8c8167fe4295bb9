//! Other ways to the money.

use k401_core::tables::AlternativeStatement as S;

use crate::language::t;
use crate::{Text, dollars, percent};

pub fn statement(statement: S) -> (Text, Vec<String>) {
    match statement {
        S::LoanLimit(limit, floor) => (
            t!(
                "If the plan lends: all your plan loans together may reach half of your vested balance, or {1} if that is more, but no more than {0} less the drop in your loan balance over the past year",
                "Si el plan presta: todos sus préstamos del plan juntos pueden llegar a la mitad de su saldo adquirido, o a {1} si es más, pero no a más de {0} menos lo que haya bajado su saldo de préstamos en el último año",
            ),
            vec![dollars(limit), dollars(floor)],
        ),
        S::LoanLimitIn2020(limit, floor, higher) => (
            t!(
                "If the plan lends: all your plan loans together may reach half of your vested balance, or {1} if that is more, but no more than {0} less the drop in your loan balance over the past year. From March 27 to September 22, 2020, for people affected by the coronavirus: all of it, up to {2}",
                "Si el plan presta: todos sus préstamos del plan juntos pueden llegar a la mitad de su saldo adquirido, o a {1} si es más, pero no a más de {0} menos lo que haya bajado su saldo de préstamos en el último año. Del 27 de marzo al 22 de septiembre de 2020, para personas afectadas por el coronavirus: todo el saldo, hasta {2}",
            ),
            vec![dollars(limit), dollars(floor), dollars(higher)],
        ),
        S::NoTaxWithinRules => (
            t!(
                "None while the loan keeps to the rules on amount, time and payments",
                "Ninguno mientras el préstamo cumpla las reglas sobre cantidad, plazo y pagos",
            ),
            vec![],
        ),
        S::NoAdditionalTaxWithinRules(rate) => (
            t!(
                "None while the loan keeps to the rules; {0} before age 59½ on what you default on, unless an exception applies",
                "Ninguno mientras el préstamo cumpla las reglas; {0} antes de los 59 años y medio sobre lo que incumpla, salvo que se aplique una excepción",
            ),
            vec![percent(rate)],
        ),
        S::LevelPayments => (
            t!(
                "In level payments at least every quarter, within 5 years, or longer to buy your main home. A missed payment not made up in time makes the balance income",
                "En pagos iguales al menos cada trimestre, en 5 años, o más para comprar su vivienda principal. Un pago no hecho ni recuperado a tiempo convierte el saldo en ingreso",
            ),
            vec![],
        ),
        S::InterestToOwnAccount => (
            t!(
                "The interest goes into your own account. What it costs is the growth you miss and the risk of default; the interest is not deductible when your own contributions secure the loan",
                "Los intereses van a su propia cuenta. Lo que cuesta es el crecimiento que se pierde y el riesgo de incumplimiento; los intereses no son deducibles cuando sus propias aportaciones garantizan el préstamo",
            ),
            vec![],
        ),
        S::HardshipReasons => (
            t!(
                "If the plan allows it, for an immediate and heavy need: medical care, buying your main home, tuition, eviction or foreclosure, a funeral, repairs after a casualty, a federally declared disaster. Losing a job is not on the list, but it opens the account by itself",
                "Si el plan lo permite, por una necesidad inmediata y grave: atención médica, compra de su vivienda principal, estudios, desalojo o ejecución hipotecaria, un funeral, reparaciones por un siniestro, un desastre declarado por el gobierno federal. Perder el empleo no está en la lista, pero por sí mismo abre la cuenta",
            ),
            vec![],
        ),
        S::TaxedAsIncome => (t!("Yes, on the taxable part", "Sí, sobre la parte tributable"), vec![]),
        S::AdditionalTaxApplies(rate) => (
            t!(
                "{0} before age 59½, unless an exception applies. Hardship is not one",
                "{0} antes de los 59 años y medio, salvo que se aplique una excepción. La dificultad económica no lo es",
            ),
            vec![percent(rate)],
        ),
        S::CannotBePaidBack => {
            (t!("It cannot be paid back or rolled over", "No se puede devolver ni reinvertir"), vec![])
        }
        S::ContributionsGoOn => (
            t!(
                "The plan may not stop your contributions because of it",
                "El plan no puede suspender sus aportaciones por ello",
            ),
            vec![],
        ),
        S::ConversionIfOffered => (
            t!(
                "If the plan has a Roth account and allows the transfer, for vested money",
                "Si el plan tiene una cuenta Roth y permite el traspaso, para el dinero adquirido",
            ),
            vec![],
        ),
        S::TaxedInYearOfConversion => (
            t!(
                "Yes, in the year of the conversion, on what was not taxed before",
                "Sí, en el año de la conversión, sobre lo que no haya tributado antes",
            ),
            vec![],
        ),
        S::RecaptureWithinFiveYears(rate) => (
            t!(
                "None on the conversion. {0} of the amount taxed, if you take it out before age 59½ and within five tax years, unless an exception applies",
                "Ninguno por la conversión. {0} de la cantidad tributada, si la saca antes de los 59 años y medio y dentro de cinco años tributarios, salvo que se aplique una excepción",
            ),
            vec![percent(rate)],
        ),
        S::CannotBeUndone => (t!("It cannot be undone", "No se puede deshacer"), vec![]),
        S::TaxFreeIfQualified => (
            t!(
                "Tax-free later if the withdrawal is qualified: five tax years, and age 59½, disability or death",
                "Libre de impuestos más adelante si el retiro es calificado: cinco años tributarios, y 59 años y medio, incapacidad o fallecimiento",
            ),
            vec![],
        ),
    }
}
