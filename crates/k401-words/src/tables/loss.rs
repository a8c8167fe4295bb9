//! Losses.

use k401_core::tables::LossStatement as S;

use crate::language::t;
use crate::{Text, dollars, percent};

pub fn statement(statement: S) -> (Text, Vec<String>) {
    match statement {
        S::No => (t!("No", "No"), vec![]),
        S::Suspended => (
            t!("No: the deduction is suspended for 2018 to 2025", "No: la deducción está suspendida de 2018 a 2025"),
            vec![],
        ),
        S::Ended => (t!("No: the deduction has ended for good", "No: la deducción terminó para siempre"), vec![]),
        S::NeverWas => (t!("No", "No"), vec![]),
        S::OnlyBelowBasis => (
            t!(
                "Only if everything was paid out for less than the after-tax money put in",
                "Solo si se pagaba todo el saldo por menos que el dinero ya tributado aportado",
            ),
            vec![],
        ),
        S::BelowBasisItemized => (
            t!(
                "Yes, as an itemized deduction, for the part above 2% of adjusted gross income",
                "Sí, como deducción detallada, por la parte que superaba el 2% del ingreso bruto ajustado",
            ),
            vec![],
        ),
        S::IraBelowBasisItemized => (
            t!(
                "Only if all IRAs of the kind were paid out for less than the after-tax money put in; an itemized deduction above 2% of adjusted gross income",
                "Solo si se pagaban todas las cuentas IRA del mismo tipo por menos que el dinero ya tributado aportado; deducción detallada por encima del 2% del ingreso bruto ajustado",
            ),
            vec![],
        ),
        S::CapitalLoss(limit, separate) => (
            t!(
                "Yes, against capital gains, then up to {0} a year ({1} if married filing separately)",
                "Sí, contra las ganancias de capital y luego hasta {0} al año ({1} si es casado que presenta por separado)",
            ),
            vec![dollars(limit), dollars(separate)],
        ),
        S::LessToTax => (
            t!(
                "There is less to take out, so there is less to be taxed",
                "Hay menos que sacar, así que hay menos que tribute",
            ),
            vec![],
        ),
        S::CanRollOver => (
            t!(
                "You can roll the payment over and go on deferring the tax",
                "Puede reinvertir el pago y seguir difiriendo el impuesto",
            ),
            vec![],
        ),
        S::LiftsAdditionalTax(rate) => (
            t!(
                "Total and permanent disability lifts the {0} additional tax. Income tax stays",
                "La incapacidad total y permanente elimina el impuesto adicional del {0}. El impuesto sobre el ingreso permanece",
            ),
            vec![percent(rate)],
        ),
        S::OpensAccount(rate) => (
            t!(
                "You can take the money without the {0} additional tax. Income tax stays",
                "Puede sacar el dinero sin el impuesto adicional del {0}. El impuesto sobre el ingreso permanece",
            ),
            vec![percent(rate)],
        ),
        S::NothingTaxed => (
            t!(
                "All you receive is after-tax money, so none of it is taxed",
                "Todo lo que recibe es dinero ya tributado, así que nada de ello paga impuestos",
            ),
            vec![],
        ),
        S::PlanBears => (
            t!("The loss is the plan's; your balance is smaller", "La pérdida es del plan; el saldo de usted es menor"),
            vec![],
        ),
        S::OnlySale => (
            t!(
                "Only a loss from a sale or exchange counts, not a fall in price",
                "Solo cuenta la pérdida de una venta o permuta, no una baja del precio",
            ),
            vec![],
        ),
    }
}
