//! The two kinds of account.

use k401_core::tables::RothStatement as S;

use crate::language::t;
use crate::{Text, dollars, percent};

pub fn statement(statement: S) -> (Text, Vec<String>) {
    match statement {
        S::KindTraditional => {
            (t!("The pre-tax account in a 401(k) plan", "La cuenta antes de impuestos de un plan 401(k)"), vec![])
        }
        S::KindRoth => {
            (t!("A designated Roth account in the same plan", "Una cuenta Roth designada en el mismo plan"), vec![])
        }
        S::ContributionsTraditional => (
            t!(
                "Left out of your taxable wages: no income tax now",
                "No se incluyen en su salario tributable: sin impuesto sobre el ingreso por ahora",
            ),
            vec![],
        ),
        S::ContributionsRoth => (
            t!(
                "Part of your taxable wages: income tax now",
                "Forman parte de su salario tributable: con impuesto sobre el ingreso ahora",
            ),
            vec![],
        ),
        S::PayrollTaxesDue => (t!("Due on your contributions", "Se pagan sobre sus aportaciones"), vec![]),
        S::SharedLimit(limit) => (
            t!(
                "{0} for both accounts together, plus any catch-up",
                "{0} para las dos cuentas juntas, más la aportación compensatoria si corresponde",
            ),
            vec![dollars(limit)],
        ),
        S::MatchTraditional => {
            (t!("Not taxed now; taxed when it comes out", "No tributa ahora; tributa cuando se saca"), vec![])
        }
        S::MatchRothPreTaxOnly => (
            t!(
                "Goes to the pre-tax account; taxed when it comes out, with its growth",
                "Va a la cuenta antes de impuestos; tributa cuando se saca, con sus ganancias",
            ),
            vec![],
        ),
        S::MatchRothByChoice => (
            t!(
                "Goes to the pre-tax account and is taxed when it comes out, unless plan and employee choose a Roth match, which is income in the year it is made",
                "Va a la cuenta antes de impuestos y tributa cuando se saca, salvo que el plan y el empleado elijan una aportación paralela Roth, que es ingreso del año en que se hace",
            ),
            vec![],
        ),
        S::MatchOutsideDeferralLimit(limit) => (
            t!(
                "Outside your own limit, but inside the {0} limit on all contributions (or your pay, if less)",
                "Fuera de su propio límite, pero dentro del límite de {0} para todas las aportaciones (o su salario, si es menor)",
            ),
            vec![dollars(limit)],
        ),
        S::GrowthTraditional => {
            (t!("Tax-deferred: taxed when it comes out", "Con impuesto diferido: tributa cuando se saca"), vec![])
        }
        S::GrowthRoth => {
            (t!("Tax-free, if the withdrawal is qualified", "Libre de impuestos, si el retiro es calificado"), vec![])
        }
        S::QualifiedTraditional => (
            t!(
                "There are none: pre-tax money is income whenever it comes out",
                "No existen: el dinero antes de impuestos es ingreso cuando se saca",
            ),
            vec![],
        ),
        S::QualifiedRoth => (
            t!(
                "Free of tax, growth included: five tax years after the first contribution and after age 59½, disability or death",
                "Libres de impuestos, incluidas las ganancias: cinco años tributarios desde la primera aportación y después de los 59 años y medio, la incapacidad o el fallecimiento",
            ),
            vec![],
        ),
        S::OtherTraditional(rate) => (
            t!(
                "Income tax, and {0} additional tax before age 59½ unless an exception applies",
                "Impuesto sobre el ingreso, y un impuesto adicional del {0} antes de los 59 años y medio salvo que se aplique una excepción",
            ),
            vec![percent(rate)],
        ),
        S::OtherRoth(rate) => (
            t!(
                "Each payment holds contributions and growth in the proportion of the account. The growth is income, with {0} additional tax before age 59½ unless an exception applies",
                "Cada pago contiene aportaciones y ganancias en la proporción de la cuenta. Las ganancias son ingreso, con un impuesto adicional del {0} antes de los 59 años y medio salvo que se aplique una excepción",
            ),
            vec![percent(rate)],
        ),
        S::OwnerRequired => (t!("Yes", "Sí"), vec![]),
        S::OwnerNotRequired => (t!("None, since 2024", "Ninguna, desde 2024"), vec![]),
        S::BeneficiariesRequired => (
            t!(
                "Yes; most must empty the account within 10 years",
                "Sí; la mayoría debe vaciar la cuenta en un plazo de 10 años",
            ),
            vec![],
        ),
    }
}
