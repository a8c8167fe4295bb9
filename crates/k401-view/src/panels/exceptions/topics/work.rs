//! Work: public safety, periodic payments, active duty, shares of the employer.

use k401_core::distributions::exceptions::{ExceptionKind as K, PublicSafetyService};
use k401_core::facts::Choice;
use k401_words::{Text, t};

use super::{Topic, ask, day, tick};
use crate::form::{Field, Kind, NO_HELP, PUBLIC_SAFETY};

static SERVICE: Field = Field {
    name: "public_safety_50.service",
    kind: Kind::Choice(services),
    label: t!("Which service?", "¿Qué servicio?"),
    hint: NO_HELP,
    starts_with: |_| PublicSafetyService::Governmental.name().to_owned(),
};
static YEARS: Field = Field::blank(
    "public_safety_50.yearsOfService",
    Kind::Whole,
    t!("Full years of service under the plan when you left", "Años completos de servicio en el plan cuando se fue"),
    t!(
        "Only needed if you left before the year you turned 50",
        "Solo hace falta si se fue antes del año en que cumplió 50",
    ),
);

fn services() -> Vec<(&'static str, Text)> {
    let words = |service: PublicSafetyService| match service {
        PublicSafetyService::Governmental => t!(
            "Police, fire or emergency medical service of a government",
            "Policía, bomberos o emergencias médicas de un gobierno",
        ),
        PublicSafetyService::Corrections => {
            t!("Corrections or forensic security of a government", "Prisiones o seguridad forense de un gobierno")
        }
        PublicSafetyService::PrivateFirefighter => {
            t!("Firefighter of a private employer", "Bombero de un empleador privado")
        }
    };
    PublicSafetyService::ALL.iter().map(|service| (service.name(), words(*service))).collect()
}

static SERIES: Field = tick(
    "claims.substantially_equal_payments",
    t!("It is one of a series of equal yearly payments", "Es uno de una serie de pagos anuales iguales"),
);
static FIRST_PAYMENT: Field = day(
    "substantially_equal_payments.firstPaymentDate",
    t!("Day of the first payment of the series", "Día del primer pago de la serie"),
    NO_HELP,
);
static AFTER: Field = ask(
    "substantially_equal_payments.afterSeparation",
    t!("Did the series begin after you left this employer?", "¿Comenzó la serie después de dejar a este empleador?"),
    NO_HELP,
);
static MODIFIED: Field = tick(
    "substantially_equal_payments.modified",
    t!("The payments were changed too early", "Los pagos se modificaron demasiado pronto"),
);

static CALLED: Field = tick(
    "claims.qualified_reservist",
    t!("I am a reservist called to active duty", "Soy reservista y me llamaron al servicio activo"),
);
static CALLED_ON: Field =
    day("qualified_reservist.calledOn", t!("Day of the order or call", "Día de la orden o del llamado"), NO_HELP);
static DAYS: Field = Field::blank(
    "qualified_reservist.daysCalled",
    Kind::Whole,
    t!("Days you are called for", "Días por los que lo llamaron"),
    t!("Leave empty if the call has no end date", "Déjelo en blanco si el llamado no tiene fecha de fin"),
);
static INDEFINITE: Field = tick(
    "qualified_reservist.indefinite",
    t!("I am called for an indefinite time", "Me llamaron por tiempo indefinido"),
);
static DUTY_ENDS: Field = day(
    "qualified_reservist.activeDutyEnds",
    t!("Last day of active duty", "Último día de servicio activo"),
    t!("Leave empty if you do not know it yet", "Déjelo en blanco si aún no lo sabe"),
);
static DEFERRALS: Field = ask(
    "qualified_reservist.fromElectiveDeferrals",
    t!(
        "Is the payment from your own contributions from your pay?",
        "¿Sale el pago de sus propias aportaciones de salario?",
    ),
    t!("Not from the employer's money", "No del dinero del empleador"),
);

static DIVIDEND: Field = tick(
    "claims.employee_stock_ownership_dividend",
    t!("It is a dividend on my employer's stock", "Es un dividendo de acciones de mi empleador"),
);
static DEDUCTIBLE: Field = ask(
    "employee_stock_ownership_dividend.deductibleDividend",
    t!(
        "Does an employee stock ownership plan (ESOP) pass the dividend on?",
        "¿Lo paga un plan de acciones para empleados (ESOP)?",
    ),
    t!("Box 7 of your Form 1099-R then says U", "La casilla 7 de su Formulario 1099-R dice entonces U"),
);

/// The questions.
pub const TOPICS: &[Topic] = &[
    Topic { kind: K::PublicSafety50, ask: &PUBLIC_SAFETY, facts: &[&SERVICE, &YEARS] },
    Topic { kind: K::SubstantiallyEqualPayments, ask: &SERIES, facts: &[&FIRST_PAYMENT, &AFTER, &MODIFIED] },
    Topic {
        kind: K::QualifiedReservist,
        ask: &CALLED,
        facts: &[&CALLED_ON, &DAYS, &INDEFINITE, &DUTY_ENDS, &DEFERRALS],
    },
    Topic { kind: K::EmployeeStockOwnershipDividend, ask: &DIVIDEND, facts: &[&DEDUCTIBLE] },
];
