//! The words of the panel.

use k401_words::{Text, t};

pub const PANEL: Text = t!("Required withdrawals", "Retiros requeridos");
pub const QUESTION: Text = t!("How much must I take out this year?", "¿Cuánto debo retirar este año?");
pub const INVITATION: Text = t!(
    "Enter your birth date and the balance at the end of last year. The result appears here as you type.",
    "Indique su fecha de nacimiento y el saldo al final del año anterior. El resultado aparece aquí mientras escribe.",
);

pub const BALANCE: Text = t!("Balance on December 31 of the year before", "Saldo al 31 de diciembre del año anterior");
pub const BALANCE_HELP: Text =
    t!("Of this 401(k) alone: each plan pays its own", "Solo de este 401(k): cada plan paga el suyo");
pub const TAKEN: Text = t!("Taken out for the year so far", "Retirado hasta ahora para el año");
pub const TAKEN_HELP: Text = t!("Leave empty for nothing", "Déjelo en blanco si no ha retirado nada");
pub const WORKING: Text =
    t!("I still work for the employer of this plan", "Aún trabajo para el empleador de este plan");
pub const OWNER: Text = t!("I own more than 5% of it", "Soy dueño de más del 5% de la empresa");
pub const RETIRED: Text =
    t!("Year you left, or will leave, that employer", "Año en que dejó, o dejará, a ese empleador");
pub const RETIRED_HELP: Text =
    t!("Matters if you worked past your required age", "Importa si trabajó después de la edad requerida");
pub const SOLE: Text =
    t!("My spouse is the only beneficiary all year", "Mi cónyuge es el único beneficiario durante todo el año");
pub const SPOUSE_HELP: Text = t!(
    "Counts if your spouse is the only beneficiary and more than 10 years younger",
    "Cuenta si su cónyuge es el único beneficiario y más de 10 años menor",
);
pub const ACCOUNT: Text = t!("The account is", "La cuenta es");
pub const TRADITIONAL: Text = t!("Traditional, pre-tax", "Tradicional, antes de impuestos");
pub const ROTH: Text = t!("Roth", "Roth");
pub const FIRST_BALANCE: Text = t!(
    "If you put off last year's first withdrawal: the balance for it",
    "Si pospuso el primer retiro del año anterior: el saldo para ese retiro",
);
pub const FIRST_BALANCE_HELP: Text = t!(
    "On December 31, one year earlier than the balance above",
    "Al 31 de diciembre, un año antes que el saldo de arriba",
);
pub const FIRST_TAKEN: Text = t!("Taken for that first year", "Retirado para ese primer año");
pub const FIRST_TAKEN_HELP: Text = t!("In it, or by April 1 after it", "En ese año, o hasta el 1 de abril siguiente");
pub const YEARS: Text = t!("Years to look ahead", "Años que desea ver por adelantado");
pub const YEARS_HELP: Text =
    t!("From 1 to 60. Leave empty for none.", "De 1 a 60. Déjelo en blanco si no desea ninguno.");
pub const RETURN: Text = t!("Yearly return on what is left", "Rendimiento anual de lo que queda");
pub const RETURN_HELP: Text =
    t!("In percent, like 5. Needed for the years ahead.", "En por ciento, como 5. Necesario para los años futuros.");

pub const LEAD: Text = t!("You must take out", "Debe retirar");
pub const FOR_YEAR: Text = t!("for {0}", "para {0}");
pub const IN_YEAR: Text = t!("in {0}", "en {0}");
pub const TWO_IN_YEAR: Text = t!("in {0}, in two withdrawals", "en {0}, en dos retiros");
pub const SENTENCE: Text = t!(
    "The balance at the end of {0}, divided by {1} from the {2}, is {3}.",
    "El saldo al final de {0}, dividido entre {1} según la {2}, es {3}.",
);
pub const SENTENCE_NONE: Text = t!(
    "Nothing must be taken from this account for {0}. The reason is below.",
    "No hay que retirar nada de esta cuenta para {0}. La razón está abajo.",
);
pub const SENTENCE_FIRST: Text = t!(
    "The first one, put off from {0}, is {1}, due by {2}.",
    "El primero, pospuesto de {0}, es de {1} y vence el {2}.",
);
pub const WHEN: Text = t!("How much and by when", "Cuánto y cuándo");
pub const AMOUNT_FOR: Text = t!("For {0}", "Para {0}");
pub const DUE_BY: Text = t!("Due by", "Vence el");
pub const FIRST_DUE: Text = t!("Put off from {0}, due by {1}", "Pospuesto de {0}, vence el {1}");
pub const AGE: Text = t!("Your age at the end of the year", "Su edad al final del año");
pub const FACTOR: Text = t!("Divided by", "Dividido entre");
pub const TABLE: Text = t!("Table", "Tabla");
pub const STILL_TO_TAKE: Text = t!("Still to be taken", "Falta retirar");
pub const REQUIRED_FROM: Text = t!("First year of required withdrawals", "Primer año de retiros requeridos");
pub const FIRST_DUE_BY: Text = t!("The first is due by", "El primero vence el");
pub const MISSED: Text = t!("If it is not taken in time", "Si no se retira a tiempo");
pub const EXCISE: Text = t!("Excise tax ({0})", "Impuesto especial ({0})");
pub const EXCISE_CORRECTED: Text = t!("If made up in time ({0})", "Si se corrige a tiempo ({0})");
pub const CORRECT_BY: Text = t!("In time means by", "A tiempo significa a más tardar el");
pub const AHEAD: Text = t!("The years ahead", "Los años futuros");
pub const YEAR: Text = t!("Year", "Año");
pub const YEARS_OLD: Text = t!("Age", "Edad");
pub const BEFORE: Text = t!("Balance before", "Saldo antes");
pub const REQUIRED: Text = t!("Required", "Requerido");
pub const AFTER: Text = t!("Balance after", "Saldo después");

pub const NOT_MODELED: Text = t!(
    "Accounts you inherited, IRAs, annuity contracts, amounts from before 1987 in 403(b) plans, the tax on the withdrawal itself, and waivers of the excise tax. For years before 2022 a spouse more than 10 years younger is not covered.",
    "Cuentas heredadas, cuentas IRA, contratos de anualidad, cantidades anteriores a 1987 en planes 403(b), el impuesto sobre el propio retiro y las dispensas del impuesto especial. Para años anteriores a 2022 no se cubre a un cónyuge más de 10 años menor.",
);
