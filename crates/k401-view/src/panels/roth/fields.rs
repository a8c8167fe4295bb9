//! The fields of this panel alone.

use k401_core::facts::Choice;
use k401_core::roth_conversion::{ConversionTarget, TaxSource};
use k401_words::{Text, conversion_target, t, tax_source};

use crate::form::{Field, Kind, options, suggested_date};
use crate::store::State;

const NO_HINT: Text = t!("", "");

const fn empty(_: &State) -> String {
    String::new()
}

/// Which Roth money.
pub static TARGET: Field = Field {
    name: "target",
    kind: Kind::Choice(|| options(ConversionTarget::ALL, conversion_target)),
    label: t!("Where the money goes", "Adónde va el dinero"),
    hint: t!(
        "Inside the plan nothing is withheld: the tax is paid from other money",
        "Dentro del plan no se retiene nada: el impuesto se paga con otro dinero",
    ),
    starts_with: |_| ConversionTarget::InPlan.name().to_owned(),
};

/// Who pays the tax.
pub static PAY_TAX_FROM: Field = Field {
    name: "payTaxFrom",
    kind: Kind::Choice(|| options(TaxSource::ALL, tax_source)),
    label: t!("Pay the income tax from", "Pagar el impuesto sobre el ingreso con"),
    hint: NO_HINT,
    starts_with: |_| TaxSource::Outside.name().to_owned(),
};

/// The day of the conversion.
pub static CONVERSION_DATE: Field = Field {
    name: "distributionDate",
    kind: Kind::Date,
    label: t!("Day of the conversion", "Día de la conversión"),
    hint: t!("Decides whether you are 59½ by then", "Decide si ya tiene 59½ años"),
    starts_with: suggested_date,
};

/// After-tax money.
pub static AFTER_TAX_MONEY: Field = Field {
    name: "afterTaxBasis",
    kind: Kind::Money,
    label: t!("After-tax money", "Dinero ya tributado"),
    hint: t!(
        "In the whole account if you enter its balance; otherwise in the amount you convert",
        "En toda la cuenta si indica su saldo; si no, en la cantidad que convierte",
    ),
    starts_with: empty,
};

/// The day of a later withdrawal.
pub static WITHDRAWN_ON: Field = Field {
    name: "withdrawnOn",
    kind: Kind::Date,
    label: t!("Day you take converted money out later", "Día en que retira después dinero convertido"),
    hint: t!("Leave empty if you do not plan to", "Déjelo en blanco si no piensa hacerlo"),
    starts_with: empty,
};

/// Its amount.
pub static WITHDRAWN_AMOUNT: Field = Field {
    name: "withdrawnAmount",
    kind: Kind::Money,
    label: t!("How much of it you take out then", "Cuánto retira entonces"),
    hint: NO_HINT,
    starts_with: empty,
};
