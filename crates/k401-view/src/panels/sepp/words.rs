//! The words of the panel.

use k401_words::{Text, t};

pub const PANEL: Text = t!("Early periodic payments", "Pagos periódicos tempranos");
pub const QUESTION: Text = t!(
    "What can I take each year before 59½ without the additional tax?",
    "¿Cuánto puedo retirar cada año antes de los 59½ sin el impuesto adicional?",
);
pub const INVITATION: Text = t!(
    "Enter the balance and your birth date. The result appears here as you type.",
    "Indique el saldo y su fecha de nacimiento. El resultado aparece aquí mientras escribe.",
);

pub const BALANCE: Text = t!("Balance of the account that pays", "Saldo de la cuenta que paga");
pub const BALANCE_HELP: Text = t!(
    "On any day from December 31 before the first payment to the day of it",
    "De cualquier día entre el 31 de diciembre anterior al primer pago y el día de ese pago",
);
pub const FIRST_PAYMENT: Text = t!("Day of the first payment", "Día del primer pago");
pub const FIRST_PAYMENT_HELP: Text =
    t!("From a 401(k), after you leave that employer", "De un 401(k), después de dejar a ese empleador");
pub const TABLE: Text = t!("Life expectancy table", "Tabla de esperanza de vida");
pub const TABLE_HELP: Text = t!(
    "You choose. The Single Life Table gives the highest payments of the three.",
    "Usted elige. La tabla de una sola vida da los pagos más altos de las tres.",
);
pub const BENEFICIARY: Text = t!("Your beneficiary's birth date", "Fecha de nacimiento de su beneficiario");
pub const BENEFICIARY_HELP: Text = t!("Only for the joint table", "Solo para la tabla conjunta");
pub const RATE: Text = t!("Interest rate", "Tasa de interés");
pub const RATE_HELP: Text = t!(
    "In percent. 5 is always allowed; a lower rate gives lower payments.",
    "En por ciento. 5 siempre se permite; una tasa menor da pagos menores.",
);
pub const MID_TERM: Text = t!("120% of the federal mid-term rate", "120% de la tasa federal a mediano plazo");
pub const MID_TERM_HELP: Text = t!(
    "In percent, of either of the two months before the first payment. It allows a higher rate if it is above 5.",
    "En por ciento, de uno de los dos meses anteriores al primer pago. Permite una tasa mayor si supera 5.",
);
pub const CHANGED: Text = t!("Day the payments change or stop", "Día en que los pagos cambian o cesan");
pub const CHANGED_HELP: Text = t!(
    "Leave empty if they do not. Shows what a change costs.",
    "Déjelo en blanco si no cambian. Muestra cuánto cuesta un cambio.",
);
pub const PAID: Text = t!("Payments received before that day", "Pagos recibidos antes de ese día");
pub const PAID_HELP: Text =
    t!("The taxable ones before age 59½, in all", "Los tributables antes de los 59½ años, en total");

pub const LEAD: Text = t!("Up to", "Hasta");
pub const REST: Text = t!("a year ({0})", "al año ({0})");
pub const SENTENCE: Text = t!(
    "By one of three methods you may take {0}, {1} or {2} a year. The payments may not change before {3}.",
    "Por uno de tres métodos puede retirar {0}, {1} o {2} al año. Los pagos no pueden cambiar antes del {3}.",
);
pub const SENTENCE_FREE: Text = t!(
    "By one of three methods the payments would be {0}, {1} or {2} a year.",
    "Por uno de tres métodos, los pagos serían {0}, {1} o {2} al año.",
);
pub const METHODS: Text = t!("The three methods", "Los tres métodos");
pub const METHOD: Text = t!("Method", "Método");
pub const FACTOR: Text = t!("Balance divided by", "Saldo dividido entre");
pub const A_YEAR: Text = t!("A year", "Al año");
pub const RULES: Text = t!("The rules of the series", "Las reglas de la serie");
pub const ENDS_ON: Text = t!("May change from", "Puede cambiar desde el");
pub const MAXIMUM_RATE: Text = t!("Highest interest rate allowed", "Tasa de interés máxima permitida");
pub const AGE: Text = t!("Your age in the year of the first payment", "Su edad en el año del primer pago");
pub const BENEFICIARY_AGE: Text = t!("Your beneficiary's age in it", "Edad de su beneficiario en ese año");
pub const CHANGE: Text = t!("If the payments change", "Si los pagos cambian");
pub const CHANGE_COST: Text =
    t!("Additional tax on the payments before", "Impuesto adicional sobre los pagos anteriores");

pub const NOT_MODELED: Text = t!(
    "The income tax on the payments, the interest due when a series is changed too early, later years of the required minimum method, and splitting accounts before the series begins.",
    "El impuesto sobre los ingresos de los pagos, los intereses que se adeudan si la serie cambia demasiado pronto, los años posteriores del método de distribución mínima y la división de cuentas antes de comenzar la serie.",
);
