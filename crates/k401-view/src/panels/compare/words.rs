//! The texts of this panel.

use k401_words::{Text, t};

pub const LABEL: Text = t!("Compare my options", "Comparar mis opciones");
pub const ASK: Text =
    t!("What does each way to get the money cost me?", "¿Cuánto me cuesta cada manera de obtener el dinero?");
pub const EMPTY: Text = t!(
    "Enter what you need, your vested balance, your birth date, your other income, a yearly return and the interest rate of a loan. The result appears here as you type.",
    "Indique lo que necesita, su saldo adquirido, su fecha de nacimiento, sus otros ingresos, un rendimiento anual y la tasa de interés de un préstamo. El resultado aparece aquí mientras escribe.",
);

pub const NEED: Text = t!("What you need in hand, after taxes", "Lo que necesita recibir, después de impuestos");
pub const NEED_HELP: Text = t!("Like $20,000 or 20k", "Como $20,000 o 20k");
pub const RETIREMENT_AGE: Text = t!("Compare the balances at age", "Comparar los saldos a la edad de");
pub const RETIREMENT_AGE_HELP: Text = t!("When you expect to retire", "Cuando espera jubilarse");
pub const HARDSHIP: Text = t!("Is it for one of these hardships?", "¿Es por una de estas dificultades económicas?");
pub const HARDSHIP_HELP: Text = t!(
    "Only for a hardship withdrawal. Being in hardship does not lift the 10% additional tax.",
    "Solo para un retiro por dificultad económica. La dificultad no elimina el impuesto adicional del 10%.",
);
pub const NO_HARDSHIP: Text = t!("No", "No");
pub const LEFT: Text = t!("Day you left this employer", "Día en que dejó a este empleador");
pub const LEFT_HELP: Text = t!("Leave empty if you still work there", "Déjelo en blanco si todavía trabaja allí");
pub const LOAN_RATE: Text = t!("Interest rate of a plan loan", "Tasa de interés de un préstamo del plan");

pub const LOWEST: Text = t!("Lowest tax now", "Impuesto más bajo ahora");
pub const FOR: Text = t!("to have {0} in hand: {1}", "para recibir {0}: {1}");
pub const OPEN_WAYS: Text = t!("Ways that bring {0} now", "Maneras que le dan {0} ahora");
pub const OF_SIX: Text = t!("of the six compared here", "de las seis que se comparan aquí");
pub const CHEAPEST_ONE: Text = t!(
    "One way brings {0} now: {1}. It costs {2} in taxes now.",
    "Una manera le da {0} ahora: {1}. Cuesta {2} en impuestos ahora.",
);
pub const CHEAPEST: Text = t!(
    "{3} ways bring {0} now. Of these, the lowest tax now is {2}: {1}.",
    "{3} maneras le dan {0} ahora. De estas, el impuesto más bajo ahora es de {2}: {1}.",
);
pub const NONE_OPEN: Text =
    t!("No way compared here brings {0} now.", "Ninguna manera comparada aquí le da {0} ahora.");
pub const LEAST_LATER: Text = t!(
    "At age {0} the account would be {2} smaller than if it were left alone, the least of these: {1}.",
    "A los {0} años la cuenta tendría {2} menos que si no se tocara, la menor diferencia de estas: {1}.",
);
pub const MORE_LATER: Text = t!(
    "At age {0} the account would be {2} larger than if it were left alone, if all loan payments are made: {1}.",
    "A los {0} años la cuenta tendría {2} más que si no se tocara, si se hacen todos los pagos del préstamo: {1}.",
);

pub const SIDE_BY_SIDE: Text = t!("Six ways, side by side", "Seis maneras, lado a lado");
pub const ALONE: Text =
    t!("Left alone, the account would hold {0} on {1}.", "Sin tocarla, la cuenta tendría {0} el {1}.");
pub const WAY: Text = t!("Way", "Manera");
pub const IN_HAND: Text = t!("In hand now", "Recibe ahora");
pub const TAKEN: Text = t!("Leaves the account", "Sale de la cuenta");
pub const TAXES: Text = t!("Taxes now", "Impuestos ahora");
pub const BALANCE: Text = t!("Account at age {0}", "Cuenta a los {0} años");
pub const MISSING: Text = t!("Less than left alone", "Menos que sin tocarla");
pub const ROTH_PART: Text = t!("{0}, of it {1} Roth money", "{0}, de ello {1} en dinero Roth");
pub const LARGER: Text = t!("{0} more", "{0} más");
pub const MEETS: Text = t!("Meets the need", "Alcanza");
pub const CLOSED: Text = t!("Not available", "No disponible");
pub const MOST: Text = t!("The most it could bring is {0}.", "Lo máximo que podría dar es {0}.");
pub const FIRST_YEAR: Text = t!("{0} in the first year", "{0} en el primer año");
pub const NOT_KNOWN: Text = t!("Not known", "No se sabe");

pub const NOT_MODELED: Text = t!(
    "The tax on taking the balance out later, fees, changes in the return, employer contributions, the interest of other loans and credit cards, Roth and after-tax money in the account, tax credits, the net investment income tax, and state rules beyond a flat rate. The plan decides which ways it offers.",
    "El impuesto al sacar el saldo después, las comisiones, los cambios en el rendimiento, las aportaciones del empleador, los intereses de otros préstamos y tarjetas de crédito, el dinero Roth y ya tributado de la cuenta, los créditos tributarios, el impuesto sobre los ingresos netos de inversión y las reglas estatales más allá de una tasa fija. El plan decide qué maneras ofrece.",
);
