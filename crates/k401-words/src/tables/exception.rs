//! What the table says of an exception.

use k401_core::tables::ExceptionStatement as S;

use crate::language::t;
use crate::{Language, Text, date, dollars, percent};

pub fn statement(statement: S, language: Language) -> (Text, Vec<String>) {
    let day = |day| vec![date(day, language)];
    match statement {
        S::Yes => (t!("Yes", "Sí"), vec![]),
        S::No => (t!("No", "No"), vec![]),
        S::FromThatEmployersPlan => (t!("Yes, from that employer's plan", "Sí, del plan de ese empleador"), vec![]),
        S::AfterSeparation => (
            t!(
                "Yes, if the payments begin after you leave the job",
                "Sí, si los pagos comienzan después de dejar el empleo",
            ),
            vec![],
        ),
        S::StockPlanOnly => (t!("Yes, if it holds such a plan", "Sí, si incluye un plan de ese tipo"), vec![]),
        S::DeferralsOnly => (t!("Yes, from your own contributions", "Sí, de sus propias aportaciones"), vec![]),
        S::IfOffered => (t!("Yes, if the plan offers it", "Sí, si el plan lo ofrece"), vec![]),
        S::NotWithSpousalConsent => (
            t!(
                "Yes, except in plans that need the spouse's consent to pay",
                "Sí, excepto en planes que necesitan el consentimiento del cónyuge para pagar",
            ),
            vec![],
        ),
        S::IfPayableOtherwise => (
            t!(
                "Yes, if the plan may pay the money for another reason",
                "Sí, si el plan puede pagar el dinero por otra razón",
            ),
            vec![],
        ),
        S::AutomaticEnrollmentPlans => (
            t!("Yes, with automatic enrollment that allows it", "Sí, con inscripción automática que lo permita"),
            vec![],
        ),
        S::SimpleIraOnly => {
            (t!("SIMPLE IRAs with automatic enrollment", "Cuentas SIMPLE IRA con inscripción automática"), vec![])
        }
        S::NonHighlyPaidOnly => (
            t!(
                "Yes, if the plan has one, for employees who are not highly paid",
                "Sí, si el plan la tiene, para empleados que no sean altamente remunerados",
            ),
            vec![],
        ),
        S::GovernmentAnnuityOnly => {
            (t!("No: federal employees' annuities only", "No: solo anualidades de empleados federales"), vec![])
        }
        S::NoCap => (t!("No limit", "Sin límite"), vec![]),
        S::ByFormula => (t!("The payment of the method chosen", "El pago del método elegido"), vec![]),
        S::AboveShareOfIncome(share) => (
            t!(
                "Expenses paid in the same year above {0} of adjusted gross income",
                "Los gastos pagados en el mismo año por encima del {0} del ingreso bruto ajustado",
            ),
            vec![percent(share)],
        ),
        S::PremiumsPaid => (t!("The premiums paid", "Las primas pagadas"), vec![]),
        S::ExpensesLessAid => {
            (t!("Expenses less tax-free aid", "Los gastos menos la ayuda libre de impuestos"), vec![])
        }
        S::Lifetime(limit) => (t!("{0} in a lifetime", "{0} en toda la vida"), vec![dollars(limit)]),
        S::PerChild(limit) => (t!("{0} for each child", "{0} por cada hijo"), vec![dollars(limit)]),
        S::OrBalanceAbove(limit) => (
            t!(
                "Once a year, {0} or the vested balance above {0}, whichever is less",
                "Una vez al año, {0} o el saldo adquirido por encima de {0}, lo que sea menor",
            ),
            vec![dollars(limit)],
        ),
        S::OrHalfOfBalance(limit) => (
            t!(
                "{0} or half of the vested balance, whichever is less",
                "{0} o la mitad del saldo adquirido, lo que sea menor",
            ),
            vec![dollars(limit)],
        ),
        S::PerDisaster(limit) => (t!("{0} for each disaster", "{0} por cada desastre"), vec![dollars(limit)]),
        S::OrPremiumsOrShare(limit, share) => (
            t!(
                "{0}, the premiums, or {1} of the vested balance, whichever is least",
                "{0}, las primas o el {1} del saldo adquirido, lo que sea menor",
            ),
            vec![dollars(limit), percent(share)],
        ),
        S::ContributionsAndEarnings => {
            (t!("Those contributions with their earnings", "Esas aportaciones con sus ganancias"), vec![])
        }
        S::ExcessAndEarnings => (t!("The excess with its earnings", "El exceso con sus ganancias"), vec![]),
        S::EarningsReturned => (t!("The earnings returned", "Las ganancias devueltas"), vec![]),
        S::AccountBalanceLimit => (t!("What the account may hold", "Lo que la cuenta puede contener"), vec![]),
        S::InAll(limit) => (t!("{0} in all", "{0} en total"), vec![dollars(limit)]),
        S::EveryYearShown => (t!("In every year shown here", "En todos los años que se muestran aquí"), vec![]),
        S::DisastersSince(from) => {
            (t!("For disasters that begin on {0} or later", "Para desastres que comienzan el {0} o después"), day(from))
        }
        S::PublicSafetySince(from) => (
            t!(
                "Police, firefighters and emergency medical staff of governments, at age 50: in every year shown here. 25 years of service, corrections staff and private firefighters: from {0}",
                "Policías, bomberos y personal médico de emergencia de gobiernos, a los 50 años: en todos los años que se muestran aquí. 25 años de servicio, personal penitenciario y bomberos del sector privado: desde el {0}",
            ),
            day(from),
        ),
        S::DeterminedSince(from) => (
            t!(
                "For taxes determined on {0} or later, whatever their year",
                "Para impuestos determinados el {0} o después, sea cual sea su año",
            ),
            day(from),
        ),
        S::OnlyIn2020 => (
            t!(
                "Only for payments from January 1 to December 30, 2020",
                "Solo para pagos del 1 de enero al 30 de diciembre de 2020",
            ),
            vec![],
        ),
        S::CannotBePutBack => (t!("None", "Ninguno"), vec![]),
        S::WithinThreeYears => (t!("Within 3 years", "En un plazo de 3 años"), vec![]),
        S::WithinTwoYearsOfDuty => (
            t!(
                "To an IRA, within 2 years after the duty ends",
                "A una cuenta IRA, en los 2 años después de que termine el servicio",
            ),
            vec![],
        ),
        S::RolloverOnly => (t!("None: 60 days, as any rollover", "Ninguno: 60 días, como toda reinversión"), vec![]),
        S::IfPurchaseFails => (
            t!("Within 120 days, if the purchase falls through", "En un plazo de 120 días, si la compra no se realiza"),
            vec![],
        ),
        S::SpouseMayRollOver => {
            (t!("A spouse or former spouse may roll it over", "El cónyuge o excónyuge puede reinvertirlo"), vec![])
        }
        S::NoNumberNeeded => (t!("None needed", "No se necesita"), vec![]),
        S::OnForm8915F => (t!("Form 8915-F instead", "Formulario 8915-F en su lugar"), vec![]),
        S::OnForm8915E => (t!("Form 8915-E instead", "Formulario 8915-E en su lugar"), vec![]),
        S::OnForm1099R => (
            t!("None: the code on Form 1099-R shows it", "Ninguno: lo muestra el código del Formulario 1099-R"),
            vec![],
        ),
        S::NotListed => (t!("None in the instructions", "Ninguno en las instrucciones"), vec![]),
    }
}
