//! The texts of this panel.

use k401_words::{Text, t};

pub const LABEL: Text = t!("Roll over", "Reinvertir");
pub const ASK: Text =
    t!("How do I roll over a 401(k) without being taxed?", "¿Cómo reinvierto un 401(k) sin pagar impuestos?");
pub const EMPTY: Text = t!(
    "Enter the amount, your birth date and your other income; with after-tax money, the account balance too. The result appears here as you type.",
    "Indique la cantidad, su fecha de nacimiento y sus otros ingresos; si hay dinero ya tributado, también el saldo de la cuenta. El resultado aparece aquí mientras escribe.",
);

pub const ADD: Text = t!("Add from other money", "Añada con otro dinero");
pub const BY: Text = t!("to the check, by {0}", "al cheque, a más tardar el {0}");
pub const TAXED_NOW: Text = t!("Taxed now", "Tributa ahora");
pub const OF: Text = t!("of {0}", "de {0}");

pub const WITHHOLDS: Text =
    t!("The plan withholds {0} ({1}) and pays you {2}.", "El plan retiene {0} ({1}) y le paga {2}.");
pub const WITHHOLDS_NOTHING: Text =
    t!("The plan withholds nothing and pays you {0}.", "El plan no retiene nada y le paga {0}.");
pub const TO_ROLL_ALL: Text = t!(
    "To roll over the whole {0}, add {1} of other money to the check by {2}.",
    "Para reinvertir los {0} completos, añada al cheque {1} de otro dinero a más tardar el {2}.",
);
pub const TO_ROLL_CHECK: Text = t!(
    "To roll over the whole {0}, pay the check in by {1}.",
    "Para reinvertir los {0} completos, deposite el cheque a más tardar el {1}.",
);
pub const OTHERWISE: Text = t!(
    "If you roll over the check alone, {0} counts as a withdrawal.",
    "Si reinvierte solo el cheque, {0} cuentan como un retiro.",
);
pub const CHECK_IS_ENOUGH: Text = t!(
    "The check alone holds all the money that was not taxed yet.",
    "El cheque por sí solo contiene todo el dinero que aún no tributó.",
);
pub const SENT: Text =
    t!("The plan sends {0} directly and withholds nothing.", "El plan envía {0} directamente y no retiene nada.");
pub const SENT_IN_PART: Text = t!(
    "The plan sends {0} directly, withholds {1} and pays you {2}. What it pays you can still be rolled over by {3}.",
    "El plan envía {0} directamente, retiene {1} y le paga {2}. Lo que le paga aún se puede reinvertir a más tardar el {3}.",
);
pub const ROTH_IS_INCOME: Text = t!(
    "Pre-tax money that goes to a Roth IRA is income now: {0}.",
    "El dinero no tributado que va a una cuenta Roth IRA es ingreso ahora: {0}.",
);

pub const WHAT_IS_TAXED: Text = t!("What is taxed, and when", "Qué tributa y cuándo");
pub const ROLLED_OVER: Text = t!("Rolled over", "Reinvertido");
pub const FROM_OTHER: Text = t!("Of it, from other money", "De ello, con otro dinero");
pub const INCOME_NOW: Text = t!("Income now", "Ingreso ahora");
pub const TO_ROTH: Text = t!("Of it, moved to the Roth IRA", "De ello, pasado a la cuenta Roth IRA");
pub const INCOME_LATER: Text = t!("Income later, when you take it out", "Ingreso después, cuando lo retire");
pub const ALL_TAXES: Text = t!("All taxes now", "Todos los impuestos ahora");
pub const DUE_OR_BACK: Text = t!(
    "Federal tax due when you file (minus: back to you)",
    "Impuesto federal por pagar al declarar (menos: se le devuelve)",
);

pub const WAYS: Text = t!("Three ways, side by side", "Tres maneras, lado a lado");

pub const NOT_MODELED: Text = t!(
    "Roth money in the plan, money paid to a spouse or heir, employer stock, plan loan offsets (their time is longer), exceptions to the 10% additional tax other than age, separation and public safety, tax credits, the net investment income tax, and state rules beyond a flat rate.",
    "El dinero Roth del plan, lo pagado a un cónyuge o heredero, las acciones del empleador, las compensaciones de préstamos del plan (su plazo es mayor), las excepciones al impuesto adicional del 10% distintas de edad, separación y seguridad pública, los créditos tributarios, el impuesto sobre los ingresos netos de inversión y las reglas estatales más allá de una tasa fija.",
);
