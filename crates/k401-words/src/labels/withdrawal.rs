//! Labels of the withdrawal lines.

use k401_core::distributions::WithdrawalLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Gross => t("Taken out of the account", "Cantidad retirada de la cuenta"),
        L::AfterTaxBasis => t("After-tax money in the account", "Dinero ya tributado en la cuenta"),
        L::AccountBalance => t("All money in the account", "Saldo total de la cuenta"),
        L::BasisRecovered => t("After-tax money in the withdrawal", "Dinero ya tributado incluido en el retiro"),
        L::Taxable => t("Taxable part", "Parte tributable"),
        L::ExemptAmount => t("Free of the 10% additional tax", "Exento del impuesto adicional del 10%"),
        L::SubjectToAdditionalTax => t("Subject to the 10% additional tax", "Sujeto al impuesto adicional del 10%"),
        L::AdditionalTax => t("10% additional tax", "Impuesto adicional del 10%"),
        L::StateTax => t("State income tax", "Impuesto estatal sobre el ingreso"),
        L::TotalTax => t("All taxes", "Total de impuestos"),
        L::Net => t("What you keep", "Lo que le queda"),
        L::FederalWithholding => t("Federal tax withheld by the plan", "Impuesto federal retenido por el plan"),
        L::Check => t("Your check", "Su cheque"),
        L::FederalTax => t("Federal taxes on the withdrawal", "Impuestos federales por el retiro"),
        L::DueAtFiling => t("Still due when you file", "Aún adeudado al presentar la declaración"),
    }
}
