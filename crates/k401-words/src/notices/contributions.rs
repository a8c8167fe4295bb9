//! Sentences about contributions.

use crate::Text;
use crate::language::t;

pub const ROTH_CATCH_UP_REQUIRED: Text = t!(
    "Your wages from this employer last year were above {0}, so your catch-up contributions can only be Roth.",
    "Sus salarios de este empleador el año pasado superaron {0}, así que sus aportaciones compensatorias solo pueden ser Roth.",
);

pub const ROTH_CATCH_UP_NOT_OFFERED: Text = t!(
    "Your wages from this employer last year were above {0}, so your catch-up contributions must be Roth. This plan has no Roth account, so you cannot make any in it.",
    "Sus salarios de este empleador el año pasado superaron {0}, así que sus aportaciones compensatorias deben ser Roth. Este plan no tiene cuenta Roth, por lo que no puede hacerlas en él.",
);

pub const ROTH_CATCH_UP_WAGES_UNKNOWN: Text = t!(
    "If your wages from this employer last year (box 3 of your Form W-2) were above {0}, your catch-up contributions can only be Roth. Enter them to check.",
    "Si sus salarios de este empleador el año pasado (casilla 3 de su Formulario W-2) superaron {0}, sus aportaciones compensatorias solo pueden ser Roth. Indíquelos para comprobarlo.",
);

pub const CATCH_UP_PLANNED_PRETAX: Text = t!(
    "{0} of your catch-up is planned pre-tax, but it must be Roth. Roth deferrals earlier in the year count.",
    "{0} de su aportación compensatoria se prevén antes de impuestos, pero deben ser Roth. Cuentan los aplazamientos Roth anteriores del año.",
);

pub const CATCH_UP_NOT_OFFERED: Text = t!(
    "At your age the law allows up to {0} of catch-up contributions, but this plan does not take them.",
    "A su edad la ley permite hasta {0} de aportaciones compensatorias, pero este plan no las acepta.",
);

pub const HIGHER_CATCH_UP_OPTIONAL: Text = t!(
    "The higher catch-up of {0} for ages 60 to 63 is optional for plans. Check that your plan offers it.",
    "La aportación compensatoria mayor, de {0}, para edades de 60 a 63 es opcional para los planes. Compruebe que su plan la ofrezca.",
);

pub const COMPENSATION_ABOVE_LIMIT: Text = t!(
    "The employer's formulas may count pay only up to {0}. You can still defer from pay above it.",
    "Las fórmulas del empleador solo pueden contar la paga hasta {0}. Usted aún puede aplazar de la paga que lo supere.",
);

pub const MATCH_LEFT_UNCLAIMED: Text = t!(
    "Deferring more would add {0} of employer match this year.",
    "Aplazar más añadiría {0} de aportación paralela del empleador este año.",
);

pub const ANNUAL_ADDITIONS_EXCEEDED: Text = t!(
    "Contributions to this employer's plans would be {0} over the annual additions limit. The plan must correct that.",
    "Las aportaciones a los planes de este empleador superarían en {0} el límite de adiciones anuales. El plan debe corregirlo.",
);

pub const AFTER_TAX_NEEDS_PLAN: Text = t!(
    "Not every plan takes after-tax contributions, and the plan's tests may limit them for higher-paid employees.",
    "No todos los planes aceptan aportaciones después de impuestos, y las pruebas del plan pueden limitarlas para los empleados mejor pagados.",
);

pub const PACE_EXCEEDS_PAY: Text = t!(
    "Reaching the limit would take {0} out of each paycheck that is left: more than the paycheck holds.",
    "Alcanzar el límite exigiría {0} de cada cheque de paga restante: más de lo que contiene el cheque.",
);

pub const FRONT_LOADING_LOSES_MATCH: Text = t!(
    "You are ahead of an even pace. If your plan figures the match paycheck by paycheck, without a true-up, paychecks with less than {0} deferred lose match.",
    "Va por delante de un ritmo uniforme. Si su plan calcula la aportación paralela cheque por cheque, sin ajuste anual, los cheques con menos de {0} aplazados pierden parte de ella.",
);

pub const EXCESS_DEFERRAL: Text = t!(
    "You would defer {0} too much. If a plan pays it back with its earnings by {2}, the excess is taxed in {1}, the earnings in the year of payment, without the 10% additional tax. Tell the plan well before: many ask by March 1.",
    "Aplazaría {0} de más. Si un plan lo devuelve con sus ganancias a más tardar el {2}, el exceso tributa en {1} y las ganancias en el año del pago, sin el impuesto adicional del 10%. Avise al plan con tiempo: muchos lo piden antes del 1 de marzo.",
);

pub const EXCESS_DEFERRAL_TAXED_TWICE: Text = t!(
    "An excess left in the plan is taxed in {0} and again when it is paid out.",
    "Un exceso que se deja en el plan tributa en {0} y de nuevo cuando se paga.",
);

pub const EXCESS_ROTH_DEFERRAL: Text = t!(
    "Roth deferrals are already taxed. If a Roth excess is not paid back in time, it is taxed again when it comes out.",
    "Los aplazamientos Roth ya tributaron. Si un exceso Roth no se devuelve a tiempo, tributa de nuevo al salir.",
);

pub const HIGHLY_COMPENSATED_THIS_YEAR: Text = t!(
    "Pay above {0} last year makes you a highly compensated employee for {1}, unless the plan counts only its top-paid 20%. The plan's tests may then limit your deferrals.",
    "Una paga superior a {0} el año pasado le hace empleado altamente remunerado en {1}, salvo que el plan cuente solo al 20% mejor pagado. Las pruebas del plan pueden entonces limitar sus aplazamientos.",
);

pub const HIGHLY_COMPENSATED_NEXT_YEAR: Text = t!(
    "Pay above {0} this year makes you a highly compensated employee for {1}, unless the plan counts only its top-paid 20%. There is no separate dollar limit, but the plan's tests may limit your deferrals then.",
    "Una paga superior a {0} este año le hace empleado altamente remunerado en {1}, salvo que el plan cuente solo al 20% mejor pagado. No hay un límite propio en dólares, pero las pruebas del plan pueden limitar entonces sus aplazamientos.",
);

pub const KEY_EMPLOYEE_IF_OFFICER: Text = t!(
    "An officer with pay above {0} this year is a key employee in the plan's top-heavy test for {1}. That sets no limit on your own deferrals.",
    "Un directivo con una paga superior a {0} este año es empleado clave en la prueba de concentración del plan para {1}. Eso no limita sus propios aplazamientos.",
);
