//! The words of the panel.

use k401_words::{Text, t};

pub const PANEL: Text = t!("Put money in", "Aportar dinero");
pub const QUESTION: Text = t!("How much may I put in this year?", "¿Cuánto puedo aportar este año?");
pub const INVITATION: Text = t!(
    "Enter your birth date and your pay. The result appears here as you type.",
    "Indique su fecha de nacimiento y su salario. El resultado aparece aquí mientras escribe.",
);

pub const PAY: Text = t!("Your pay from this employer in the year", "Su salario de este empleador en el año");
pub const PAY_HELP: Text =
    t!("For the whole year, before contributions", "De todo el año, antes de descontar las aportaciones");
pub const PRIOR_WAGES: Text =
    t!("Your wages from this employer last year", "Su salario de este empleador el año anterior");
pub const PRIOR_WAGES_HELP: Text = t!(
    "Box 3 of last year's Form W-2; 0 if you were not there. From 2026 it decides whether a catch-up must be Roth.",
    "Casilla 3 del Formulario W-2 del año anterior; 0 si no trabajaba allí. Desde 2026 decide si la aportación compensatoria debe ser Roth.",
);
pub const PRETAX: Text = t!("Pre-tax you plan to put in", "Aportación antes de impuestos que planea hacer");
pub const ROTH: Text = t!("Roth you plan to put in", "Aportación Roth que planea hacer");
pub const PLANNED_HELP: Text = t!("For the whole year", "De todo el año");
pub const AFTER_TAX: Text =
    t!("After-tax you plan to put in, not Roth", "Aportación después de impuestos que planea hacer, no Roth");
pub const AFTER_TAX_HELP: Text =
    t!("Only some plans take it. For the whole year.", "Solo algunos planes la aceptan. De todo el año.");
pub const MATCH: Text = t!("Your employer adds, for each dollar of yours", "Su empleador añade, por cada dólar suyo");
pub const MATCH_HELP: Text = t!(
    "In percent, like 50. Leave empty if there is no match.",
    "En por ciento, como 50. Déjelo en blanco si no hay aportación paralela.",
);
pub const MATCH_UP_TO: Text = t!("up to this share of your pay", "hasta esta parte de su salario");
pub const MATCH_UP_TO_HELP: Text = t!("In percent, like 6", "En por ciento, como 6");
pub const MATCH_2: Text = t!("Beyond that, for each dollar of yours", "Más allá, por cada dólar suyo");
pub const MATCH_2_HELP: Text =
    t!("Only if the match has a second step", "Solo si la aportación tiene un segundo tramo");
pub const MATCH_2_UP_TO: Text = t!("and that up to this share of your pay", "y eso hasta esta parte de su salario");
pub const MATCH_2_UP_TO_HELP: Text = t!(
    "Counted from the first dollar, like 5 for 100% up to 3% and 50% up to 5%",
    "Contado desde el primer dólar, como 5 para 100% hasta 3% y 50% hasta 5%",
);
pub const NONELECTIVE: Text =
    t!("What your employer puts in without any of yours", "Lo que su empleador aporta sin que usted aporte");
pub const NONELECTIVE_HELP: Text =
    t!("Such as profit sharing, for the whole year", "Como participación en ganancias, de todo el año");
pub const TRUE_UP: Text = t!(
    "The plan works out the match for the whole year (true-up)",
    "El plan calcula la aportación del empleador sobre todo el año (ajuste anual)",
);
pub const PAY_PERIODS: Text = t!("Paydays in the year", "Días de pago en el año");
pub const PAY_PERIODS_HELP: Text =
    t!("Like 26 when you are paid every two weeks", "Como 26 si le pagan cada dos semanas");
pub const PERIODS_LEFT: Text = t!("Paydays still to come", "Días de pago que faltan");
pub const PERIODS_LEFT_HELP: Text = t!("Leave empty for all of them", "Déjelo en blanco si faltan todos");
pub const SO_FAR: Text = t!("Put in so far this year", "Aportado hasta ahora este año");
pub const SO_FAR_HELP: Text =
    t!("Your pre-tax and Roth contributions to this plan", "Sus aportaciones a este plan, antes de impuestos y Roth");
pub const OTHER_PLAN: Text =
    t!("Put in other plans this year, pre-tax and Roth", "Aportado a otros planes este año, antes de impuestos y Roth");
pub const OTHER_PLAN_HELP: Text = t!(
    "401(k), 403(b), SARSEP and SIMPLE plans count together; 457(b) plans do not",
    "Los planes 401(k), 403(b), SARSEP y SIMPLE cuentan juntos; los planes 457(b) no",
);
pub const SAME_EMPLOYER: Text = t!("The other plan is of the same employer", "El otro plan es del mismo empleador");
pub const CATCH_UP_OFFERED: Text = t!(
    "The plan takes catch-up contributions from age 50",
    "El plan acepta aportaciones compensatorias desde los 50 años",
);
pub const HIGHER_OFFERED: Text =
    t!("It takes the higher ones of ages 60 to 63", "Acepta las mayores de los 60 a los 63 años");
pub const ROTH_OFFERED: Text = t!("The plan takes Roth contributions", "El plan acepta aportaciones Roth");
pub const AFTER_TAX_OFFERED: Text = t!(
    "It takes after-tax contributions that are not Roth",
    "Acepta aportaciones después de impuestos que no son Roth"
);

pub const LEAD: Text = t!("You may put in", "Puede aportar");
pub const IN_YEAR: Text = t!("of your pay in {0}", "de su salario en {0}");
pub const SENTENCE: Text = t!(
    "In {1} you may put {0} of your pay into this employer's plans, pre-tax and Roth together.",
    "En {1} puede aportar {0} de su salario a los planes de este empleador, sumando antes de impuestos y Roth.",
);
pub const SENTENCE_CATCH_UP: Text = t!(
    "In {1} you may put {0} of your pay into this employer's plans, pre-tax and Roth together: {2}, and {3} of catch-up contributions.",
    "En {1} puede aportar {0} de su salario a los planes de este empleador, sumando antes de impuestos y Roth: {2}, y {3} de aportaciones compensatorias.",
);
pub const SENTENCE_OTHER_PLANS: Text = t!(
    "In {1} you may put {0} of your pay into this plan, because what you put into other plans counts too. Without that, it would be {2}.",
    "En {1} puede aportar {0} de su salario a este plan, porque lo que aporta a otros planes también cuenta. Sin eso, serían {2}.",
);
pub const YOURS: Text = t!("Your own contributions", "Sus propias aportaciones");
pub const DEFERRAL_LIMIT: Text = t!("Limit before catch-up", "Límite sin aportación compensatoria");
pub const MUST_BE_ROTH: Text = t!("Of the catch-up, only as Roth", "De la compensatoria, solo como Roth");
pub const ALL_PLANS_LIMIT: Text =
    t!("Limit for you in all plans of all employers", "Su límite en todos los planes de todos los empleadores");
pub const ROOM: Text = t!("Room left after what you plan", "Lo que aún cabe además de lo planeado");
pub const EXCESS: Text = t!("Over the limit", "Sobre el límite");
pub const CORRECT_BY: Text = t!("Have it paid back by", "Pida que se lo devuelvan a más tardar el");
pub const PER_PAYDAY: Text = t!("Each paycheck, to reach the limit", "De cada pago, para llegar al límite");
pub const LAST_PAYDAY: Text = t!("The last paycheck", "Del último pago");
pub const EMPLOYER: Text = t!("What your employer adds", "Lo que añade su empleador");
pub const EMPLOYER_MATCH: Text = t!("Match on what you plan", "Aportación paralela sobre lo planeado");
pub const UNCLAIMED: Text = t!("Match you leave unclaimed", "Aportación paralela que deja sin reclamar");
pub const ALL_SOURCES: Text = t!("From all sources", "De todas las fuentes");
pub const ADDITIONS_LIMIT: Text =
    t!("Limit for you and your employer together", "Límite para usted y su empleador juntos");
pub const WITH_CATCH_UP: Text = t!("With catch-up contributions", "Con aportaciones compensatorias");
pub const ADDITIONS: Text = t!("What you plan and your employer adds", "Lo que planea y lo que añade su empleador");
pub const ADDITIONS_ROOM: Text = t!("Room left", "Lo que aún cabe");
pub const ADDITIONS_EXCESS: Text = t!("Over this limit", "Sobre este límite");

pub const NOT_MODELED: Text = t!(
    "A plan's own lower limits, the yearly tests that can limit highly paid employees, automatic enrollment, vesting of what the employer adds, plan years that are not calendar years, self-employed people's earned income, 457(b) and 403(b) catch-ups of their own, and the Saver's Credit.",
    "Los límites menores del propio plan, las pruebas anuales que pueden limitar a los empleados mejor pagados, la inscripción automática, la adquisición de derechos sobre lo que añade el empleador, los años del plan que no son años calendario, los ingresos del trabajo por cuenta propia, las aportaciones compensatorias propias de los planes 457(b) y 403(b) y el Crédito del Ahorrador.",
);
