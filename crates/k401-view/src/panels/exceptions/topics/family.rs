//! Family: a child, a divorce, abuse, a death.

use k401_core::distributions::exceptions::ExceptionKind as K;
use k401_words::t;

use super::{Topic, VESTED, ask, day, tick, used_before};
use crate::form::{Field, Kind, NO_HELP};

static CHILD: Field = tick("claims.birth_or_adoption", t!("I had or adopted a child", "Tuve o adopté un hijo"));
static EVENT: Field = day(
    "birth_or_adoption.eventDate",
    t!("Day of the birth, or the adoption was final", "Día del nacimiento o en que la adopción fue definitiva"),
    NO_HELP,
);
static CHILDREN: Field = Field {
    name: "birth_or_adoption.children",
    kind: Kind::Whole,
    label: t!("How many children on that day?", "¿Cuántos hijos ese día?"),
    hint: NO_HELP,
    starts_with: |_| "1".to_owned(),
};
static ADOPTEE: Field = Field::blank(
    "birth_or_adoption.adopteeAge",
    Kind::Whole,
    t!("Age of the adopted person on that day", "Edad de la persona adoptada ese día"),
    t!("Leave empty for a birth", "Déjelo en blanco si es un nacimiento"),
);
static DEPENDENT: Field = tick(
    "birth_or_adoption.incapableOfSelfSupport",
    t!("The adopted person cannot support themselves", "La persona adoptada no puede mantenerse"),
);
static STEPCHILD: Field = tick(
    "birth_or_adoption.spousesChild",
    t!("The adopted person is my spouse's child", "La persona adoptada es hijo de mi cónyuge"),
);
static CHILD_BEFORE: Field = used_before("birth_or_adoption.usedBefore");

static ORDER: Field = tick(
    "claims.qualified_domestic_relations_order",
    t!("A court order in a divorce gives me the money", "Una orden judicial de divorcio me da el dinero"),
);
static QUALIFIED: Field = ask(
    "qualified_domestic_relations_order.qualifiedOrder",
    t!("Has the plan accepted it as a qualified order (QDRO)?", "¿La aceptó el plan como orden calificada (QDRO)?"),
    NO_HELP,
);
static ALTERNATE: Field = ask(
    "qualified_domestic_relations_order.paidToAlternatePayee",
    t!("Does the plan pay you as the person named in it?", "¿Le paga el plan como la persona nombrada en ella?"),
    t!("Not as the employee whose plan it is", "No como el empleado dueño del plan"),
);

static ABUSE: Field = tick(
    "claims.domestic_abuse",
    t!("A spouse or partner abused me", "Fui víctima de violencia de mi cónyuge o pareja"),
);
static ABUSE_DAY: Field = day(
    "domestic_abuse.abuseDate",
    t!("A day on which it happened", "Un día en que ocurrió"),
    t!(
        "The payment must come within a year of any such day",
        "El pago debe hacerse en el año siguiente a algún día así",
    ),
);
static CERTIFIED: Field = ask(
    "domestic_abuse.certified",
    t!("Do you certify it to the plan?", "¿Lo certifica usted ante el plan?"),
    t!("Your own word is enough", "Basta su propia palabra"),
);
static CONSENT: Field = tick(
    "domestic_abuse.spousalConsentPlan",
    t!("The plan needs my spouse's consent to pay me", "El plan necesita el consentimiento de mi cónyuge para pagarme"),
);
static ABUSE_BEFORE: Field = used_before("domestic_abuse.usedBefore");

static DEATH: Field = tick("claims.death", t!("I inherited the account", "Heredé la cuenta"));
static DIED: Field = day("death.dateOfDeath", t!("Day the owner died", "Día en que falleció el dueño"), NO_HELP);

/// The questions.
pub const TOPICS: &[Topic] = &[
    Topic {
        kind: K::BirthOrAdoption,
        ask: &CHILD,
        facts: &[&EVENT, &CHILDREN, &ADOPTEE, &DEPENDENT, &STEPCHILD, &CHILD_BEFORE],
    },
    Topic { kind: K::QualifiedDomesticRelationsOrder, ask: &ORDER, facts: &[&QUALIFIED, &ALTERNATE] },
    Topic { kind: K::DomesticAbuse, ask: &ABUSE, facts: &[&ABUSE_DAY, &VESTED, &CERTIFIED, &CONSENT, &ABUSE_BEFORE] },
    Topic { kind: K::Death, ask: &DEATH, facts: &[&DIED] },
];
