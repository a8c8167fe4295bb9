//! Labels of the withdrawal lines.

use k401_core::distributions::WithdrawalLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Gross => t!("Taken out of the account", "Cantidad retirada de la cuenta"),
        L::AfterTaxBasis => t!("After-tax money in the account", "Dinero ya tributado en la cuenta"),
        L::AccountBalance => t!("All money in the account", "Saldo total de la cuenta"),
        L::BasisRecovered => t!("After-tax money in the withdrawal", "Dinero ya tributado incluido en el retiro"),
        L::Taxable => t!("Taxable part", "Parte tributable"),
        L::ExemptAmount => t!("Free of the 10% additional tax", "Exento del impuesto adicional del 10%"),
        L::SubjectToAdditionalTax => t!("Subject to the 10% additional tax", "Sujeto al impuesto adicional del 10%"),
        L::AdditionalTax => t!("10% additional tax", "Impuesto adicional del 10%"),
        L::StateTax => t!("State income tax", "Impuesto estatal sobre el ingreso"),
        L::TotalTax => t!("All taxes", "Total de impuestos"),
        L::Net => t!("What you keep", "Lo que le queda"),
        L::NotRolloverPart => t!("Part that cannot be rolled over", "Parte que no se puede reinvertir"),
        L::NotRolloverTaxable => t!("Income in that part", "Ingreso en esa parte"),
        L::NotRolloverWithholding => t!("Withheld from that part", "Retenido de esa parte"),
        L::PeriodicPart => t!("Part paid as periodic payments", "Parte pagada como pagos periódicos"),
        L::PeriodicTaxable => t!("Income in the periodic payments", "Ingreso en los pagos periódicos"),
        L::PeriodicWithholding => t!("Withheld from the periodic payments", "Retenido de los pagos periódicos"),
        L::DividendPart => t!("Part paid as dividends", "Parte pagada como dividendos"),
        L::DividendTaxable => t!("Income in the dividends", "Ingreso en los dividendos"),
        L::DividendWithholding => t!("Withheld from the dividends", "Retenido de los dividendos"),
        L::RestOfPayment => t!("Rest of the withdrawal", "Resto del retiro"),
        L::RestTaxable => t!("Income in the rest of the withdrawal", "Ingreso en el resto del retiro"),
        L::RestWithholding => t!("Withheld from the rest of the withdrawal", "Retenido del resto del retiro"),
        L::FederalWithholding => t!("Federal tax withheld by the plan", "Impuesto federal retenido por el plan"),
        L::Check => t!("Your check", "Su cheque"),
        L::FederalTax => t!("Federal taxes on the withdrawal", "Impuestos federales por el retiro"),
        L::DueAtFiling => t!("Still due when you file", "Aún adeudado al presentar la declaración"),
    }
}
