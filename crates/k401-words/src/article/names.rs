//! Verdicts, topics and sections.

use k401_core::article::{Section, Topic, Verdict};

use crate::Text;
use crate::language::t;

/// How a claim stands against the law.
pub const fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Correct => t!("Correct", "Correcto"),
        Verdict::Outdated => t!("Out of date", "Desactualizado"),
        Verdict::Wrong => t!("Wrong", "Incorrecto"),
        Verdict::Oversimplified => t!("Too simple", "Demasiado simple"),
        Verdict::Confused => t!("Mixes two rules", "Mezcla dos reglas"),
    }
}

/// What a claim is about.
pub const fn topic(topic: Topic) -> Text {
    match topic {
        Topic::Losses => t!("Losses", "Pérdidas"),
        Topic::AdditionalTax => t!("The 10% additional tax", "El impuesto adicional del 10%"),
        Topic::Exceptions => t!("Exceptions to the additional tax", "Excepciones al impuesto adicional"),
        Topic::Hardship => t!("Hardship withdrawals", "Retiros por dificultad económica"),
        Topic::Loans => t!("Loans", "Préstamos"),
        Topic::Rollovers => t!("Rollovers", "Reinversiones"),
        Topic::TaxDeferral => {
            t!("How contributions and growth are taxed", "Cómo tributan las aportaciones y las ganancias")
        }
        Topic::RothAccounts => t!("Roth accounts", "Cuentas Roth"),
        Topic::RequiredDistributions => t!("Required minimum distributions", "Distribuciones mínimas requeridas"),
        Topic::ContributionLimits => t!("Contribution limits", "Límites de aportación"),
    }
}

/// A section of the article. Where it has a title, the English is that title.
pub const fn section(section: Section) -> Text {
    match section {
        Section::Opening => t!("Opening paragraph", "Párrafo inicial"),
        Section::TaxImplications => {
            t!("Tax Implications of 401k Losses", "Consecuencias tributarias de las pérdidas del 401(k)")
        }
        Section::SummaryTable => t!(
            "Table: Summary of 401(k) Loss Tax Implications",
            "Tabla: Resumen de las consecuencias tributarias de las pérdidas del 401(k)",
        ),
        Section::CanYouClaim => t!("Can You Claim Loss on a 401k?", "¿Se puede deducir una pérdida del 401(k)?"),
        Section::WithdrawalPenalties => t!("Withdrawal Penalties and Taxes", "Multas e impuestos sobre los retiros"),
        Section::AlternativeOptions => t!("Alternative Options", "Otras opciones"),
        Section::AgeTable => t!("Table: Withdrawal Penalties and Taxes", "Tabla: Multas e impuestos sobre los retiros"),
        Section::Roth => t!("Roth 401k", "401(k) Roth"),
        Section::LossRecovery => t!("Loss Recovery", "Recuperación de pérdidas"),
        Section::LimitsTable => {
            t!("Table: 401k Contribution Limits for 2023", "Tabla: Límites de aportación al 401(k) para 2023")
        }
        Section::Loans => t!("401k Loans and Loss Mitigation", "Préstamos del 401(k) y reducción de pérdidas"),
        Section::LoanTable => t!(
            "Table: 401k Loan Distribution Tax Consequences",
            "Tabla: Consecuencias tributarias de la distribución de un préstamo del 401(k)",
        ),
    }
}
