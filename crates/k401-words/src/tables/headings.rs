//! Titles of tables and columns.

use k401_core::tables::{Column, TableId};

use crate::Text;
use crate::language::t;

/// A table's title.
pub const fn table_title(id: TableId) -> Text {
    match id {
        TableId::ByTransaction => {
            t!("Taxes by withdrawal or transaction", "Impuestos según el tipo de retiro o transacción")
        }
        TableId::ByAge => t!("Taxes on withdrawals by age", "Impuestos sobre los retiros según la edad"),
        TableId::ContributionLimits => t!("Contribution limits by age", "Límites de aportación según la edad"),
        TableId::LoanDistribution => {
            t!("Taxes when a 401(k) loan is not repaid", "Impuestos cuando no se paga un préstamo del plan 401(k)")
        }
        TableId::RothAndTraditional => t!("Roth 401(k) and pre-tax 401(k)", "401(k) Roth y 401(k) antes de impuestos"),
        TableId::Losses => t!("Can a loss be claimed?", "¿Se puede deducir una pérdida?"),
        TableId::Alternatives => t!("Other ways to the money", "Otras maneras de disponer del dinero"),
        TableId::Exceptions => t!("Exceptions to the 10% additional tax", "Excepciones al impuesto adicional del 10%"),
    }
}

/// The heading over a table's row headings.
pub const fn row_heading(id: TableId) -> Text {
    match id {
        TableId::ByTransaction => t!("Withdrawal or transaction", "Retiro o transacción"),
        TableId::ByAge => t!("Age", "Edad"),
        TableId::ContributionLimits => t!("Age at the end of the year", "Edad al final del año"),
        TableId::LoanDistribution => t!("Unpaid loan", "Préstamo no pagado"),
        TableId::RothAndTraditional => t!("Topic", "Tema"),
        TableId::Losses => t!("How the loss comes about", "Cómo se produce la pérdida"),
        TableId::Alternatives => t!("Option", "Opción"),
        TableId::Exceptions => t!("Exception", "Excepción"),
    }
}

/// A column's heading.
pub const fn column(column: Column) -> Text {
    match column {
        Column::AdditionalTax => t!("Additional tax", "Impuesto adicional"),
        Column::IncomeTax => t!("Income tax", "Impuesto sobre el ingreso"),
        Column::Withholding => t!("Federal withholding", "Retención federal"),
        Column::Rollover => t!("Can it be rolled over?", "¿Se puede reinvertir?"),
        Column::RequiredDistributions => t!("Required minimum distributions", "Distribuciones mínimas requeridas"),
        Column::CatchUp => t!("Catch-up part", "Parte compensatoria"),
        Column::EmployeeTotal => t!("Most you can contribute", "Máximo que usted puede aportar"),
        Column::AllSourcesTotal => t!("Most from you and your employer", "Máximo entre usted y su empleador"),
        Column::TaxConsequences => t!("Tax consequences", "Consecuencias tributarias"),
        Column::RolloverDeadline => t!("Time to roll it over", "Plazo para reinvertirlo"),
        Column::Traditional => t!("Pre-tax account", "Cuenta antes de impuestos"),
        Column::Roth => t!("Roth account", "Cuenta Roth"),
        Column::Deductible => t!("Deductible this year?", "¿Deducible este año?"),
        Column::Before2018 => t!("Before 2018?", "¿Antes de 2018?"),
        Column::Effect => t!("What happens instead", "Qué ocurre en cambio"),
        Column::Availability => t!("When it is open to you", "Cuándo está disponible"),
        Column::Repayment => t!("Paying it back", "Devolución"),
        Column::Afterwards => t!("Afterwards", "Después"),
        Column::AppliesToPlan => t!("For a 401(k)?", "¿Para un 401(k)?"),
        Column::AppliesToIra => t!("For an IRA?", "¿Para una cuenta IRA?"),
        Column::Cap => t!("Up to", "Hasta"),
        Column::InForce => t!("In force", "En vigor"),
        Column::PutBack => t!("Special time to pay it back", "Plazo especial para devolverlo"),
        Column::FormNumber => t!("Number on Form 5329", "Número en el Formulario 5329"),
    }
}
