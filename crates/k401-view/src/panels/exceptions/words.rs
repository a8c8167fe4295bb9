//! The texts of this panel.

use k401_words::{Text, t};

pub const LABEL: Text = t!("Which exception fits me?", "¿Qué excepción me corresponde?");
pub const ASK: Text = t!(
    "Which exception to the 10% additional tax fits me?",
    "¿Qué excepción al impuesto adicional del 10% me corresponde?",
);
pub const EMPTY: Text = t!(
    "Enter the amount, your birth date and your other income, and tick what is true. The answer appears here and changes with every answer.",
    "Indique la cantidad, su fecha de nacimiento y sus otros ingresos, y marque lo que sea cierto. La respuesta aparece aquí y cambia con cada respuesta.",
);
pub const BASICS: Text = t!("The withdrawal and you", "El retiro y usted");
pub const KNOWN: Text = t!(
    "Already entered: {0}, born {1}, other income {2}. Open to change.",
    "Ya indicado: {0}, fecha de nacimiento {1}, otros ingresos {2}. Abra para cambiarlo.",
);
pub const TICK: Text = t!(
    "Tick everything that is true. You can change any answer at any time.",
    "Marque todo lo que sea cierto. Puede cambiar cualquier respuesta en cualquier momento.",
);
pub const WORK: Text = t!("Work", "Trabajo");
pub const HEALTH: Text = t!("Health", "Salud");
pub const FAMILY: Text = t!("Family", "Familia");
pub const MONEY: Text = t!("Emergencies, disasters and the plan", "Emergencias, desastres y el plan");
pub const USED_BEFORE: Text = t!("Already taken out for the same reason", "Ya retirado por la misma razón");
pub const USED_BEFORE_HELP: Text = t!(
    "From all plans and IRAs. Leave empty for nothing.",
    "De todos los planes y cuentas IRA. Déjelo en blanco si nada.",
);

pub const LEAD: Text = t!("Free of the 10% additional tax", "Exento del impuesto adicional del 10%");
pub const OF: Text = t!("of {0} that is taxed", "de {0} que tributan");
pub const ALL_FREE: Text = t!(
    "The 10% additional tax does not apply to this withdrawal. Income tax is still due on it.",
    "El impuesto adicional del 10% no se aplica a este retiro. El impuesto sobre el ingreso sí se debe.",
);
pub const PART_FREE: Text = t!(
    "The exceptions cover {0}. The 10% additional tax on the rest is {1}. Income tax is due on all of it.",
    "Las excepciones cubren {0}. El impuesto adicional del 10% sobre el resto es de {1}. El impuesto sobre el ingreso se debe sobre todo.",
);
pub const NONE_FREE: Text = t!(
    "No exception applies from what you have answered so far. The 10% additional tax is {0}.",
    "Ninguna excepción se aplica según lo que ha respondido hasta ahora. El impuesto adicional del 10% es de {0}.",
);
pub const APPLY: Text = t!("These apply", "Estas se aplican");
pub const MAY_APPLY: Text = t!("These may apply: still needed", "Estas pueden aplicarse: falta");
pub const NEEDED: Text = t!("To know, answer:", "Para saberlo, responda:");
pub const DO_NOT: Text = t!("These do not apply", "Estas no se aplican");
pub const IRA_ONLY: Text = t!("Often named, but not for a 401(k)", "Se nombran a menudo, pero no para un 401(k)");
pub const IRA_ONLY_HELP: Text = t!(
    "Many articles list these three for every retirement account. The law lifts the additional tax for them on IRAs only.",
    "Muchos artículos mencionan estas tres para toda cuenta de jubilación. La ley elimina el impuesto adicional por ellas solo en cuentas IRA.",
);
pub const CARRY: Text = t!("Use these in “Take money out”", "Usar estas en «Sacar dinero»");
pub const CARRY_HELP: Text = t!(
    "The whole cost of the withdrawal is then reckoned with them.",
    "El costo total del retiro se calcula entonces con ellas.",
);
pub const NOT_MODELED: Text = t!(
    "The exceptions that only federal annuities, emergency savings accounts linked to a plan, methods of payment chosen before 1984, returned IRA contributions and the year 2020's coronavirus payments have (they are in the tables), state taxes of this kind, and whether your plan may pay at all: an exception lifts a tax, it does not open the account.",
    "Las excepciones propias de las anualidades federales, de las cuentas de ahorros de emergencia vinculadas a un plan, de los métodos de pago elegidos antes de 1984, de las aportaciones a una IRA devueltas y de los pagos por coronavirus de 2020 (están en las tablas), los impuestos estatales de este tipo, y si su plan puede pagar: una excepción elimina un impuesto, no abre la cuenta.",
);
