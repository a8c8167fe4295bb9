//! Taxes, withholding and rollover of a payment; required distributions.

use k401_core::tables::TaxStatement as S;

use super::rows::age;
use crate::language::t;
use crate::{Text, percent};

pub fn statement(statement: S) -> (Text, Vec<String>) {
    match statement {
        S::RateUnlessException(rate) => {
            (t!("{0}, unless an exception applies", "{0}, salvo que se aplique una excepción"), vec![percent(rate)])
        }
        S::RateBeforeAgeUnlessException(rate) => (
            t!(
                "{0} before age 59½, unless an exception applies",
                "{0} antes de los 59 años y medio, salvo que se aplique una excepción",
            ),
            vec![percent(rate)],
        ),
        S::RateUnlessRolledOver(rate) => (
            t!(
                "{0} before age 59½, unless an exception applies or the amount is rolled over in time",
                "{0} antes de los 59 años y medio, salvo que se aplique una excepción o la cantidad se reinvierta a tiempo",
            ),
            vec![percent(rate)],
        ),
        S::NoneNowRecapture(rate) => (
            t!(
                "None now. {0} of the amount taxed, if it leaves the Roth IRA before age 59½ and within five tax years, unless an exception applies",
                "Ninguno ahora. {0} de la cantidad tributada, si sale de la cuenta Roth IRA antes de los 59 años y medio y dentro de cinco años tributarios, salvo que se aplique una excepción",
            ),
            vec![percent(rate)],
        ),
        S::NoAdditionalTax => (t!("None", "Ninguno"), vec![]),
        S::ExciseOnShortfall(rate) => (
            t!(
                "None for taking money out. A required amount that you do not take bears a {0} excise tax",
                "Ninguno por sacar dinero. La cantidad requerida que no se saque paga un impuesto especial del {0}",
            ),
            vec![percent(rate)],
        ),
        S::ExciseOnShortfallOrCorrected(rate, corrected) => (
            t!(
                "None for taking money out. A required amount that you do not take bears a {0} excise tax, or {1} if you correct it in time",
                "Ninguno por sacar dinero. La cantidad requerida que no se saque paga un impuesto especial del {0}, o del {1} si se corrige a tiempo",
            ),
            vec![percent(rate), percent(corrected)],
        ),
        S::OnTaxablePart => (t!("Yes, on the taxable part", "Sí, sobre la parte tributable"), vec![]),
        S::OnTaxablePartNotQualifiedRoth => (
            t!(
                "Yes, on the taxable part. A qualified Roth withdrawal is free of tax",
                "Sí, sobre la parte tributable. Un retiro Roth calificado está libre de impuestos",
            ),
            vec![],
        ),
        S::OnLoanBalance => (
            t!("Yes, on the unpaid balance with its interest", "Sí, sobre el saldo no pagado con sus intereses"),
            vec![],
        ),
        S::UnlessRolledOver => (
            t!(
                "Yes, on the taxable part, unless it is rolled over in time",
                "Sí, sobre la parte tributable, salvo que se reinvierta a tiempo",
            ),
            vec![],
        ),
        S::Deferred => (t!("Deferred until it is paid out", "Diferido hasta que se pague"), vec![]),
        S::TaxedNow => {
            (t!("Yes, now, on what was not taxed before", "Sí, ahora, sobre lo que no haya tributado antes"), vec![])
        }
        S::WithheldUnlessDirect(rate) => (
            t!(
                "{0} of the taxable part, unless it goes straight to another plan or an IRA",
                "{0} de la parte tributable, salvo que pase directamente a otro plan o a una cuenta IRA",
            ),
            vec![percent(rate)],
        ),
        S::WithheldUnlessElected(rate) => (
            t!(
                "{0} of the taxable part, unless you choose another rate from 0% to 100%",
                "{0} de la parte tributable, salvo que usted elija otra tasa entre 0% y 100%",
            ),
            vec![percent(rate)],
        ),
        S::WithheldFromOtherMoney => (
            t!(
                "Only out of other money that the plan pays you at the same time",
                "Solo de otro dinero que el plan le pague al mismo tiempo",
            ),
            vec![],
        ),
        S::WithheldIfPaidToPerson(rate) => (
            t!(
                "None if it goes straight there; {0} of the taxable part if it is paid to you first",
                "Ninguna si pasa directamente; {0} de la parte tributable si primero se le paga a usted",
            ),
            vec![percent(rate)],
        ),
        S::WithinSixtyDays => (t!("Yes, within 60 days", "Sí, en un plazo de 60 días"), vec![]),
        S::NotEligible => (t!("No", "No"), vec![]),
        S::OffsetDeadline => (
            t!(
                "Yes, within 60 days; until the due date of your return with extensions, if it happened because you left the job or the plan ended",
                "Sí, en un plazo de 60 días; hasta la fecha límite de su declaración con prórrogas, si ocurrió porque usted dejó el empleo o el plan terminó",
            ),
            vec![],
        ),
        S::IsRollover => (
            t!(
                "This is a rollover: straight there, or within 60 days after you receive it",
                "Esto es una reinversión: directa, o en los 60 días después de recibirlo",
            ),
            vec![],
        ),
        S::NoneRequired => (t!("None", "Ninguna"), vec![]),
        S::NoneRequiredYet => (t!("None before the ages below", "Ninguna antes de las edades de abajo"), vec![]),
        S::RequiredFromAllAccounts(from) => (
            t!(
                "Every year from the year you reach {0}, from pre-tax and Roth accounts alike. If you still work for the employer and own no more than 5% of it, from the year you retire. The first may wait until April 1 of the next year",
                "Cada año desde el año en que cumple {0} años, tanto de cuentas antes de impuestos como de cuentas Roth. Si aún trabaja para el empleador y posee no más del 5% de la empresa, desde el año en que se jubila. La primera puede esperar hasta el 1 de abril del año siguiente",
            ),
            vec![age(from)],
        ),
        S::RequiredFromPreTaxAccounts(from) => (
            t!(
                "Every year from the year you reach {0}, from pre-tax accounts; not from Roth accounts while you live. If you still work for the employer and own no more than 5% of it, from the year you retire. The first may wait until April 1 of the next year",
                "Cada año desde el año en que cumple {0} años, de cuentas antes de impuestos; no de cuentas Roth mientras viva. Si aún trabaja para el empleador y posee no más del 5% de la empresa, desde el año en que se jubila. La primera puede esperar hasta el 1 de abril del año siguiente",
            ),
            vec![age(from)],
        ),
        S::WaivedIn2020 => {
            (t!("None in 2020: the CARES Act waived them", "Ninguna en 2020: la Ley CARES las eximió"), vec![])
        }
    }
}
