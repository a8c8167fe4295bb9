//! The words of the panel.

use k401_words::{Text, t};

pub const PANEL: Text = t!("Borrow", "Pedir prestado");
pub const QUESTION: Text =
    t!("What does a loan from my 401(k) cost me?", "¿Cuánto me cuesta un préstamo de mi 401(k)?");
pub const INVITATION: Text = t!(
    "Enter your vested balance, the loan and its interest rate. The result appears here as you type.",
    "Indique su saldo adquirido, el préstamo y su tasa de interés. El resultado aparece aquí mientras escribe.",
);

pub const LOAN: Text = t!("The loan you want", "El préstamo que desea");
pub const LOAN_HELP: Text = t!("Like $10,000 or 10k", "Como $10,000 o 10k");
pub const VESTED: Text = t!("Your vested balance in the plan", "Su saldo adquirido en el plan");
pub const VESTED_HELP: Text = t!(
    "What is yours if you leave today: your statement says it",
    "Lo que es suyo si se va hoy: figura en su estado de cuenta",
);
pub const HIGHEST: Text = t!(
    "The most you owed on plan loans in the past 12 months",
    "Lo máximo que debió en préstamos del plan en los últimos 12 meses",
);
pub const HIGHEST_HELP: Text =
    t!("0 if there was no loan. It can lower the limit.", "0 si no hubo préstamo. Puede bajar el límite.");
pub const OUTSTANDING: Text = t!("What you owe on plan loans now", "Lo que debe ahora en préstamos del plan");
pub const OUTSTANDING_HELP: Text = t!("Leave empty for nothing", "Déjelo en blanco si no debe nada");
pub const RATE: Text = t!("Interest rate a year", "Tasa de interés anual");
pub const RATE_HELP: Text = t!(
    "In percent, like 8.5. Your plan sets it; many use the prime rate plus 1 or 2.",
    "En por ciento, como 8.5. La fija su plan; muchos usan la tasa preferencial más 1 o 2.",
);
pub const TERM: Text = t!("Months to pay it back", "Meses para devolverlo");
pub const TERM_HELP: Text =
    t!("At most 60, or 360 if it buys your main home", "Como máximo 60, o 360 si compra su vivienda principal");
pub const PER_YEAR: Text = t!("You pay", "Paga");
pub const RESIDENCE: Text = t!("The loan buys my main home", "El préstamo compra mi vivienda principal");
pub const START: Text = t!("Day of the loan", "Día del préstamo");
pub const ENDING: Text = t!("How the loan ends", "Cómo termina el préstamo");
pub const ENDING_HELP: Text = t!(
    "If it is not paid back, the fields below tell what it costs",
    "Si no lo devuelve, los campos de abajo muestran cuánto cuesta",
);
pub const PAID_BACK: Text = t!("I pay it back", "Lo devuelvo");
pub const MISSED: Text = t!("First payment that is missed", "Primer pago que no se hace");
pub const MISSED_HELP: Text = t!("The day it was due", "El día en que vencía");
pub const DAY: Text = t!("Day the loan becomes a distribution", "Día en que el préstamo pasa a ser una distribución");
pub const DAY_HELP: Text = t!(
    "After a missed payment, the plan's deadline for making it up; for an offset, the day the plan takes it",
    "Tras un pago omitido, el plazo del plan para ponerse al día; en una compensación, el día en que el plan lo descuenta",
);
pub const CAUSE: Text = t!("Why the plan takes it", "Por qué el plan lo descuenta");
pub const NO_CAUSE: Text = t!("Another reason", "Otra razón");

pub const PAYMENTS: Text = t!("{0} payments", "{0} pagos");
pub const SENTENCE: Text = t!(
    "Paid on time, it comes to {0} in all: the {1} you borrow and {2} of interest, which goes into your own account.",
    "Si paga a tiempo, son {0} en total: los {1} que pide y {2} de intereses, que van a su propia cuenta.",
);
pub const SENTENCE_EXCESS: Text = t!(
    "You may borrow {0}. The {1} above it counts as a distribution on the day of the loan: it is taxed, and you still owe it.",
    "Puede pedir {0}. Los {1} que lo superan cuentan como una distribución el día del préstamo: tributan, y los sigue debiendo.",
);
pub const LOAN_TITLE: Text = t!("The loan", "El préstamo");
pub const MAXIMUM: Text = t!("The most you may borrow now", "Lo máximo que puede pedir ahora");
pub const LAST_PAYMENT: Text = t!("Last payment", "Último pago");
pub const TOTAL_INTEREST: Text = t!("Interest over the term", "Intereses de todo el plazo");
pub const TOTAL_PAID: Text = t!("Paid back in all", "Devuelto en total");
pub const COST: Text = t!("Less in your account at the end (estimate)", "De menos en su cuenta al final (estimación)");
pub const GAIN: Text = t!("More in your account at the end (estimate)", "De más en su cuenta al final (estimación)");
pub const DEFAULT_TITLE: Text = t!("If it is not paid back", "Si no se devuelve");
pub const OWED: Text = t!("Still owed, with interest", "Lo que aún debe, con intereses");
pub const TAXABLE: Text = t!("Of it, income of the year", "De ello, ingreso del año");
pub const TOTAL_TAX: Text = t!("Taxes in all", "Impuestos en total");
pub const STILL_OWE: Text = t!(
    "Will I still owe? Nothing is withheld from a loan that is not paid back",
    "¿Deberé más? No se retiene nada de un préstamo que no se devuelve",
);
pub const WITHHELD: Text = t!(
    "Withheld, unless the plan pays you other money at the same time",
    "Retenido, salvo que el plan le pague otro dinero al mismo tiempo",
);
pub const CURE: Text =
    t!("A plan may let you make up the payment until", "Un plan puede dejarle ponerse al día hasta el");
pub const ROLL_OVER_BY: Text = t!("Roll it over by", "Reinviértalo a más tardar el");
pub const ROLL_OVER_BY_UNEXTENDED: Text = t!(
    "If your return is neither extended nor filed on time, by",
    "Si su declaración no tiene prórroga ni se presenta a tiempo, a más tardar el",
);
pub const SCHEDULE: Text = t!("Every payment", "Cada pago");
pub const NUMBER: Text = t!("No.", "N.º");
pub const DATE: Text = t!("Due", "Vence");
pub const PAYMENT: Text = t!("Payment", "Pago");
pub const INTEREST: Text = t!("Interest", "Intereses");
pub const PRINCIPAL: Text = t!("Paid off", "Amortizado");
pub const BALANCE: Text = t!("Still owed", "Por pagar");

pub const YEAR_OF_LOAN: Text = t!("Year {0}", "Año {0}");
pub const YEAR_SUMMARY_ONE: Text =
    t!("{0}: {1} payment, then {2} still owed", "{0}: {1} pago, y después quedan {2} por pagar");
pub const YEAR_SUMMARY: Text =
    t!("{0}: {1} payments, then {2} still owed", "{0}: {1} pagos, y después quedan {2} por pagar");
pub const BALANCE_CHART: Text = t!("What you still owe", "Lo que aún debe");
pub const ALONG_PAYMENTS: Text = t!("Payments made", "Pagos hechos");
pub const BALANCE_SUMMARY: Text = t!(
    "You start by owing {0}. Half of it is paid off with payment {1} of {2}.",
    "Empieza debiendo {0}. La mitad queda amortizada con el pago {1} de {2}.",
);

pub const NOT_MODELED: Text = t!(
    "Your plan's own rules (it may lend less, charge fees, or not lend at all), the tax on a part above the limit, higher limits after a declared disaster, pauses for leave or military service, after-tax and Roth money in the loan, and refinancing.",
    "Las reglas de su propio plan (puede prestar menos, cobrar cargos o no prestar), el impuesto sobre la parte que supera el límite, los límites mayores tras un desastre declarado, las pausas por licencia o servicio militar, el dinero después de impuestos y Roth en el préstamo, y la refinanciación.",
);
