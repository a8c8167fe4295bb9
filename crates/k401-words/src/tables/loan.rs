//! A loan that is not repaid.

use k401_core::tables::LoanStatement as S;

use crate::language::t;
use crate::{Text, percent};

pub fn statement(statement: S) -> (Text, Vec<String>) {
    match statement {
        S::FromFirstDollar(rate) => (
            t!(
                "The same from the first dollar: income tax on the taxable amount, and {0} additional tax before age 59½ unless an exception applies",
                "Lo mismo desde el primer dólar: impuesto sobre el ingreso por la cantidad tributable, y un impuesto adicional del {0} antes de los 59 años y medio salvo que se aplique una excepción",
            ),
            vec![percent(rate)],
        ),
        S::DeemedConsequences(rate) => (
            t!(
                "The unpaid balance with its interest is income, with {0} additional tax before age 59½ unless an exception applies. You still owe the loan",
                "El saldo no pagado con sus intereses es ingreso, con un impuesto adicional del {0} antes de los 59 años y medio salvo que se aplique una excepción. Usted sigue debiendo el préstamo",
            ),
            vec![percent(rate)],
        ),
        S::OffsetConsequences(rate) => (
            t!(
                "The unpaid balance counts as paid out to you: what you do not roll over is income, with {0} additional tax before age 59½ unless an exception applies. The loan is settled",
                "El saldo no pagado cuenta como pagado a usted: lo que no reinvierta es ingreso, con un impuesto adicional del {0} antes de los 59 años y medio salvo que se aplique una excepción. El préstamo queda saldado",
            ),
            vec![percent(rate)],
        ),
        S::DependsOnKind => (
            t!(
                "A deemed distribution no, a plan loan offset yes: see the rows below",
                "Una distribución implícita no, una compensación del préstamo sí: vea las filas de abajo",
            ),
            vec![],
        ),
        S::NeverEligible => (t!("No", "No"), vec![]),
        S::Eligible => (t!("Yes, with money from elsewhere", "Sí, con dinero de otra procedencia"), vec![]),
        S::NoDeadline => (t!("None: it cannot be rolled over", "Ninguno: no se puede reinvertir"), vec![]),
        S::SixtyDays => (t!("60 days", "60 días"), vec![]),
        S::ReturnDueDate => (
            t!(
                "Until the due date of your return for that year, extensions included",
                "Hasta la fecha límite de su declaración de ese año, incluidas las prórrogas",
            ),
            vec![],
        ),
    }
}
