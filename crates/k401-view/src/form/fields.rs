//! The fields of all panels, each once: its name in the contract, its kind, its words and what it starts with.

use k401_core::calendar::Date;
use k401_core::facts::{Choice, FilingStatus};
use k401_core::figures::{NEWEST, YEARS};
use k401_words::{Text, filing_status, t};

use super::{Kind, NO_HELP};
use crate::store::State;

/// A field.
pub struct Field {
    /// Its name in the contract, and in the page.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What it asks.
    pub label: Text,
    /// A line of help; empty when the label says it all.
    pub hint: Text,
    /// What it holds before anything is typed.
    pub starts_with: fn(&State) -> String,
}

/// The year a form is about: as chosen, or the newest.
pub fn chosen_year(state: &State) -> u16 {
    state.typed.text(TAX_YEAR.name).parse().unwrap_or(NEWEST.year.0)
}

fn years() -> Vec<(&'static str, Text)> {
    let names = vec![
        ("2026", t!("2026", "2026")),
        ("2025", t!("2025", "2025")),
        ("2024", t!("2024", "2024")),
        ("2023", t!("2023", "2023")),
        ("2022", t!("2022", "2022")),
        ("2021", t!("2021", "2021")),
        ("2020", t!("2020", "2020")),
    ];
    debug_assert_eq!(names.len(), YEARS.len());
    names
}

fn statuses() -> Vec<(&'static str, Text)> {
    FilingStatus::ALL.iter().map(|status| (status.name(), filing_status(*status))).collect()
}

/// Tax year.
pub static TAX_YEAR: Field = Field {
    name: "taxYear",
    kind: Kind::Choice(years),
    label: t!("Tax year", "Año tributario"),
    hint: NO_HELP,
    starts_with: |_| NEWEST.year.0.to_string(),
};

/// Filing status.
pub static FILING_STATUS: Field = Field {
    name: "filingStatus",
    kind: Kind::Choice(statuses),
    label: t!("How you file your tax return", "Cómo presenta su declaración de impuestos"),
    hint: NO_HELP,
    starts_with: |_| FilingStatus::Single.name().to_owned(),
};

/// Birth date.
pub static BIRTH_DATE: Field = Field::blank(
    "birthDate",
    Kind::Date,
    t!("Your birth date", "Su fecha de nacimiento"),
    t!("Month, day, year, like 3/1/1986", "Mes, día, año, como 3/1/1986"),
);

/// Spouse's birth date.
pub static SPOUSE_BIRTH_DATE: Field = Field::blank(
    "spouseBirthDate",
    Kind::Date,
    t!("Your spouse's birth date", "Fecha de nacimiento de su cónyuge"),
    t!("Only counts on a joint return", "Solo cuenta en una declaración conjunta"),
);

/// Blindness.
pub static BLIND: Field = Field::blank("blind", Kind::Flag, t!("I am legally blind", "Soy legalmente ciego"), NO_HELP);

/// Other income.
pub static OTHER_INCOME: Field = Field::blank(
    "otherIncome",
    Kind::Money,
    t!("Your other income in the year", "Sus otros ingresos del año"),
    t!(
        "Wages and other taxable income, without this withdrawal. On a joint return, of both.",
        "Salarios y otros ingresos tributables, sin este retiro. En una declaración conjunta, de ambos.",
    ),
);

/// Itemized deductions.
pub static ITEMIZED: Field = Field::blank(
    "itemized",
    Kind::Money,
    t!("Itemized deductions", "Deducciones detalladas"),
    t!("Leave empty to use the standard deduction", "Déjelo en blanco para usar la deducción estándar"),
);

/// Amount.
pub static AMOUNT: Field =
    Field::blank("amount", Kind::Money, t!("Amount", "Cantidad"), t!("Like $20,000 or 20k", "Como $20,000 o 20k"));

/// What the amount means.
pub static GOAL: Field = Field {
    name: "goal",
    kind: Kind::Choice(|| {
        vec![
            ("gross", t!("Taken out of my account", "Retirada de mi cuenta")),
            ("net", t!("Left in my hand after all taxes", "Que me quede después de todos los impuestos")),
        ]
    }),
    label: t!("This amount is", "Esta cantidad es"),
    hint: NO_HELP,
    starts_with: |_| "gross".to_owned(),
};

/// Day of payment.
pub static DISTRIBUTION_DATE: Field = Field {
    name: "distributionDate",
    kind: Kind::Date,
    label: t!("Day of the withdrawal", "Día del retiro"),
    hint: t!("Decides whether you are 59½ by then", "Decide si ya tiene 59½ años"),
    starts_with: suggested_date,
};

/// Today, if it lies in the chosen year; else the last day of that year.
pub fn suggested_date(state: &State) -> String {
    let year = chosen_year(state);
    let day = if state.today.year() == year { state.today } else { Date::year_end(year) };
    day.to_text()
}

/// State rate.
pub static STATE_RATE: Field = Field::blank(
    "stateRate",
    Kind::Percent,
    t!("State income tax rate", "Tasa del impuesto estatal"),
    t!("In percent, like 5. Leave empty for none.", "En por ciento, como 5. Déjelo en blanco si no hay."),
);

/// Hardship.
pub static HARDSHIP: Field = Field::blank(
    "hardship",
    Kind::Flag,
    t!("The plan pays it for hardship", "El plan lo paga por dificultad económica"),
    NO_HELP,
);

/// Separation from the employer.
pub static SEPARATION_DATE: Field = Field::blank(
    "separationDate",
    Kind::Date,
    t!("Day you left this employer", "Día en que dejó a este empleador"),
    t!(
        "If you left in or after the year you turned 55, the 10% additional tax does not apply to this plan",
        "Si se fue en el año en que cumplió 55 o después, el impuesto adicional del 10% no se aplica a este plan",
    ),
);

/// Public safety.
pub static PUBLIC_SAFETY: Field = Field::blank(
    "publicSafetyEmployee",
    Kind::Flag,
    t!("I was a public safety employee or firefighter", "Fui empleado de seguridad pública o bombero"),
    NO_HELP,
);

/// Medical expenses of the year.
pub static MEDICAL_EXPENSES: Field = Field::blank(
    "expenses",
    Kind::Money,
    t!("Medical bills you paid this year", "Gastos médicos que pagó este año"),
    t!(
        "Not paid back by insurance. The part above 7.5% of your income is free of the 10% additional tax.",
        "No reembolsados por un seguro. La parte que supera el 7.5% de sus ingresos está exenta del impuesto adicional del 10%.",
    ),
);

/// The options of a closed choice, each with its words.
pub fn options<C: Choice>(all: &[C], words: fn(C) -> Text) -> Vec<(&'static str, Text)> {
    all.iter().map(|choice| (choice.name(), words(*choice))).collect()
}

/// Other income, where the money is not a withdrawal.
pub static INCOME_BESIDES: Field = Field::blank(
    "otherIncome",
    Kind::Money,
    t!("Your other income in the year", "Sus otros ingresos del año"),
    t!(
        "Wages and other taxable income, without this money. On a joint return, of both.",
        "Salarios y otros ingresos tributables, sin este dinero. En una declaración conjunta, de ambos.",
    ),
);

/// After-tax money.
pub static AFTER_TAX_BASIS: Field = Field::blank(
    "afterTaxBasis",
    Kind::Money,
    t!("After-tax money in the account", "Dinero ya tributado en la cuenta"),
    t!("Leave empty if there is none", "Déjelo en blanco si no hay"),
);

/// The whole account.
pub static ACCOUNT_BALANCE: Field = Field::blank(
    "accountBalance",
    Kind::Money,
    t!("Account balance", "Saldo de la cuenta"),
    t!("Only needed with after-tax money", "Solo se necesita si hay dinero ya tributado"),
);
