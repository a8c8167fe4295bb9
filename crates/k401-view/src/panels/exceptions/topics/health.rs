//! Health: bills, disability, illness, long-term care.

use k401_core::distributions::exceptions::ExceptionKind as K;
use k401_words::{Text, t};

use super::{Topic, VESTED, ask, day, tick, used_before};
use crate::form::{Field, Kind, MEDICAL_EXPENSES, NO_HELP};

static DISABLED: Field = tick(
    "claims.disability",
    t!("I have a disability that keeps me from working", "Tengo una incapacidad que no me permite trabajar"),
);
static SINCE: Field = day("disability.disabledSince", t!("Since when?", "¿Desde cuándo?"), NO_HELP);
static ABLE: Field = ask(
    "disability.ableToWork",
    t!("Can you do any substantial paid work?", "¿Puede hacer algún trabajo remunerado sustancial?"),
    t!("Any work, not only the job you had", "Cualquier trabajo, no solo el que tenía"),
);
static LASTING: Field = ask(
    "disability.indefinite",
    t!(
        "Is it expected to last indefinitely, or to end in death?",
        "¿Se prevé que dure indefinidamente o que resulte en la muerte?",
    ),
    NO_HELP,
);

static ILL: Field = tick("claims.terminal_illness", t!("I have a terminal illness", "Tengo una enfermedad terminal"));
static CERTIFIED_ON: Field = day(
    "terminal_illness.certifiedOn",
    t!("Day a physician certified it", "Día en que un médico la certificó"),
    t!("On or before the day of the payment", "A más tardar el día del pago"),
);
static EXPECTED: Field = Field::blank(
    "terminal_illness.expectedMonths",
    Kind::Choice(prospects),
    t!("What does the certification say?", "¿Qué dice la certificación?"),
    NO_HELP,
);

/// The law's line is 84 months; nobody is asked for more.
fn prospects() -> Vec<(&'static str, Text)> {
    vec![
        ("", t!("I do not know", "No lo sé")),
        (
            "84",
            t!("Death is expected within 84 months (7 years)", "Se prevé el fallecimiento dentro de 84 meses (7 años)"),
        ),
        ("85", t!("Later than that, or it does not say", "Más tarde, o no lo dice")),
    ]
}

static CARE: Field = tick(
    "claims.long_term_care_premium",
    t!("It pays premiums of long-term care insurance", "Paga primas de un seguro de cuidado a largo plazo"),
);
static PREMIUMS: Field =
    Field::blank("long_term_care_premium.premiums", Kind::Money, t!("Premiums of the year", "Primas del año"), NO_HELP);
static STATEMENT: Field = ask(
    "long_term_care_premium.premiumStatement",
    t!(
        "Does the plan have the insurer's premium statement?",
        "¿Tiene el plan la declaración de primas de la aseguradora?",
    ),
    NO_HELP,
);
static FOR_SPOUSE: Field =
    tick("long_term_care_premium.forSpouse", t!("The coverage is for my spouse", "La cobertura es de mi cónyuge"));
static CARE_BEFORE: Field = used_before("long_term_care_premium.usedBefore");

/// The questions.
pub const TOPICS: &[Topic] = &[
    Topic { kind: K::MedicalExpenses, ask: &MEDICAL_EXPENSES, facts: &[] },
    Topic { kind: K::Disability, ask: &DISABLED, facts: &[&SINCE, &ABLE, &LASTING] },
    Topic { kind: K::TerminalIllness, ask: &ILL, facts: &[&CERTIFIED_ON, &EXPECTED] },
    Topic {
        kind: K::LongTermCarePremium,
        ask: &CARE,
        facts: &[&PREMIUMS, &VESTED, &STATEMENT, &FOR_SPOUSE, &CARE_BEFORE],
    },
];
