//! Emergencies, disasters, the IRS, and money that should not have gone in.

use k401_core::distributions::exceptions::{ExceptionKind as K, Excess};
use k401_core::facts::Choice;
use k401_words::{Text, t};

use super::{Topic, VESTED, ask, day, tick, used_before};
use crate::form::{Field, Kind, NO_HELP};

static EMERGENCY: Field = tick(
    "claims.emergency_personal_expense",
    t!("I have an urgent expense that I could not foresee", "Tengo un gasto urgente que no podía prever"),
);
static LAST: Field = day(
    "emergency_personal_expense.lastEmergencyDate",
    t!("Day of your last emergency withdrawal", "Día de su último retiro de emergencia"),
    t!("Leave empty if there was none", "Déjelo en blanco si no hubo ninguno"),
);
static REPAID: Field = tick(
    "emergency_personal_expense.repaid",
    t!(
        "I paid that one back, or put at least as much in since",
        "Lo devolví, o aporté al menos lo mismo desde entonces",
    ),
);

static DISASTER: Field = tick(
    "claims.federally_declared_disaster",
    t!("A federally declared disaster hit me", "Me afectó un desastre declarado por el gobierno federal"),
);
static INCIDENT: Field = day(
    "federally_declared_disaster.incidentStart",
    t!("First day of the disaster", "Primer día del desastre"),
    t!("The start of the incident period on fema.gov", "El inicio del período del incidente en fema.gov"),
);
static DECLARED: Field = day(
    "federally_declared_disaster.declarationDate",
    t!("Day it was declared", "Día en que se declaró"),
    t!("Also on fema.gov", "También en fema.gov"),
);
static HOME: Field = ask(
    "federally_declared_disaster.homeInArea",
    t!("Was your main home in the disaster area?", "¿Estaba su vivienda principal en la zona del desastre?"),
    NO_HELP,
);
static LOSS: Field = ask(
    "federally_declared_disaster.economicLoss",
    t!("Did it cost you money or income?", "¿Le costó dinero o ingresos?"),
    NO_HELP,
);
static DISASTER_BEFORE: Field = used_before("federally_declared_disaster.usedBefore");

static LEVY: Field = tick(
    "claims.irs_levy",
    t!("The IRS takes the money for unpaid tax", "El IRS toma el dinero por impuestos no pagados"),
);
static ON_PLAN: Field = ask(
    "irs_levy.leviedOnPlan",
    t!("Did the IRS levy on the plan itself?", "¿Embargó el IRS el propio plan?"),
    t!("Taking money out to pay the IRS is not a levy", "Sacar dinero para pagar al IRS no es un embargo"),
);

static AUTOMATIC: Field = tick(
    "claims.permissive_withdrawal_90_day",
    t!("I take back contributions from automatic enrollment", "Retiro aportaciones de una inscripción automática"),
);
static FIRST_CONTRIBUTION: Field = day(
    "permissive_withdrawal_90_day.firstContributionDate",
    t!("Day of the first automatic contribution", "Día de la primera aportación automática"),
    NO_HELP,
);
static ELECTED: Field = day(
    "permissive_withdrawal_90_day.electedOn",
    t!("Day you asked for it", "Día en que lo pidió"),
    t!("At most 90 days later", "A más tardar 90 días después"),
);

static RETURNED: Field = tick(
    "claims.corrective_distribution",
    t!("The plan returns contributions above a limit", "El plan devuelve aportaciones que superan un límite"),
);
static EXCESS: Field = Field {
    name: "corrective_distribution.excess",
    kind: Kind::Choice(excesses),
    label: t!("Which limit?", "¿Qué límite?"),
    hint: NO_HELP,
    starts_with: |_| Excess::Deferral.name().to_owned(),
};
static EXCESS_YEAR: Field = Field::blank(
    "corrective_distribution.excessYear",
    Kind::Whole,
    t!("Year of those contributions", "Año de esas aportaciones"),
    NO_HELP,
);

fn excesses() -> Vec<(&'static str, Text)> {
    let words = |excess: Excess| match excess {
        Excess::Deferral => {
            t!("The yearly limit on my own contributions", "El límite anual de mis propias aportaciones")
        }
        Excess::Contribution => {
            t!("The plan's test of employees' contributions", "La prueba del plan de las aportaciones de los empleados")
        }
        Excess::Aggregate => t!(
            "The plan's test of matching and after-tax contributions",
            "La prueba del plan de las aportaciones paralelas y ya tributadas",
        ),
    };
    Excess::ALL.iter().map(|excess| (excess.name(), words(*excess))).collect()
}

/// The questions.
pub const TOPICS: &[Topic] = &[
    Topic { kind: K::EmergencyPersonalExpense, ask: &EMERGENCY, facts: &[&VESTED, &LAST, &REPAID] },
    Topic {
        kind: K::FederallyDeclaredDisaster,
        ask: &DISASTER,
        facts: &[&INCIDENT, &DECLARED, &HOME, &LOSS, &DISASTER_BEFORE],
    },
    Topic { kind: K::IrsLevy, ask: &LEVY, facts: &[&ON_PLAN] },
    Topic { kind: K::PermissiveWithdrawal90Day, ask: &AUTOMATIC, facts: &[&FIRST_CONTRIBUTION, &ELECTED] },
    Topic { kind: K::CorrectiveDistribution, ask: &RETURNED, facts: &[&EXCESS, &EXCESS_YEAR] },
];
