//! Sentences about comparisons.

use crate::Text;
use crate::language::t;

pub const GROWTH_ASSUMED: Text = t!(
    "The balances suppose the same return every year, counted in whole years, with nothing added and no required distributions. Real returns differ.",
    "Los saldos suponen el mismo rendimiento cada año, en años completos, sin nada añadido y sin distribuciones requeridas. Los rendimientos reales varían.",
);
pub const LATER_TAX_NOT_INCLUDED: Text = t!(
    "Balances at retirement are before tax. Pre-tax money is taxed when it comes out; Roth money is not, if the distribution is qualified.",
    "Los saldos en la jubilación son antes de impuestos. El dinero que no ha tributado tributa al salir; el dinero Roth no, si la distribución es calificada.",
);
pub const ALL_PRETAX: Text =
    t!("All of the account is taken as pre-tax money.", "Toda la cuenta se toma como dinero que no ha tributado.");
pub const PLAN_DECIDES: Text = t!(
    "These are the limits of the law. Your plan may not offer every way.",
    "Estos son los límites de la ley. Es posible que su plan no ofrezca todas las opciones.",
);
pub const LOAN_REPAID: Text = t!(
    "A loan costs no tax as long as it is repaid on time. If it is not, what is owed is taxed, with the {0} additional tax before 59½ unless an exception fits.",
    "Un préstamo no cuesta impuestos mientras se pague a tiempo. Si no, lo que se debe tributa, con el impuesto adicional del {0} antes de los 59½ años salvo que corresponda una excepción.",
);
