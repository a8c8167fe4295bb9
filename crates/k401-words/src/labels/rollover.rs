//! Labels of the rollover lines.

use k401_core::rollovers::RolloverLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Amount => t!("Amount that leaves the plan", "Cantidad que sale del plan"),
        L::IncomePart => t!("Part that has not been taxed yet", "Parte que aún no ha tributado"),
        L::AfterTaxPart => t!("Part that is after-tax money", "Parte que es dinero ya tributado"),
        L::Withheld => t!("Withheld by the plan", "Retenido por el plan"),
        L::Check => t!("Paid to you", "Pagado a usted"),
        L::WithoutReplacing => {
            t!("Most you can roll over without other money", "Lo máximo que puede reinvertir sin otro dinero")
        }
        L::TaxableIfNotReplaced => {
            t!("Taxable if you do not replace what was withheld", "Tributable si no repone lo que se retuvo")
        }
        L::RolledOver => t!("Rolled over", "Reinvertido"),
        L::FromOtherFunds => t!("Of this, from other money", "De esto, con otro dinero"),
        L::IncomeRolledOver => t!("Untaxed money rolled over", "Dinero no tributado que se reinvierte"),
        L::IncomeNotRolledOver => t!("Untaxed money not rolled over", "Dinero no tributado que no se reinvierte"),
        L::IncomeConverted => {
            t!("Untaxed money that went to a Roth IRA", "Dinero no tributado que pasó a una cuenta Roth IRA")
        }
        L::Taxable => t!("Taxable this year", "Tributable este año"),
        L::Deferred => t!("Not taxed this year", "No tributa este año"),
    }
}
