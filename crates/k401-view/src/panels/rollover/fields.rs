//! The fields of this panel alone.

use k401_core::facts::Choice;
use k401_core::rollovers::{Destination, PaymentKind, RolloverKind};
use k401_words::{Text, destination, payment_kind, rollover_kind, t};

use crate::form::{Field, Kind, options, suggested_date};
use crate::store::State;

const NO_HINT: Text = t!("", "");

const fn empty(_: &State) -> String {
    String::new()
}

/// How the money goes.
pub static ROLLOVER_KIND: Field = Field {
    name: "rolloverKind",
    kind: Kind::Choice(|| options(RolloverKind::ALL, rollover_kind)),
    label: t!("How the money moves", "Cómo se mueve el dinero"),
    hint: NO_HINT,
    starts_with: |_| RolloverKind::SixtyDay.name().to_owned(),
};

/// The day of payment.
pub static RECEIVED_ON: Field = Field {
    name: "receivedOn",
    kind: Kind::Date,
    label: t!("Day you receive the money", "Día en que recibe el dinero"),
    hint: t!("The 60 days are counted from it", "Los 60 días se cuentan desde ese día"),
    starts_with: suggested_date,
};

/// How much is rolled over.
pub static ROLLED_OVER: Field = Field {
    name: "rolledOver",
    kind: Kind::Money,
    label: t!("How much you roll over", "Cuánto reinvierte"),
    hint: t!("Leave empty for the check alone", "Déjelo en blanco si es solo el cheque"),
    starts_with: empty,
};

/// How much is sent directly.
pub static SENT_DIRECTLY: Field = Field {
    name: "rolledOver",
    kind: Kind::Money,
    label: t!("How much the plan sends directly", "Cuánto envía el plan directamente"),
    hint: t!("Leave empty for all of it", "Déjelo en blanco si es todo"),
    starts_with: empty,
};

/// When the money arrives.
pub static ROLLED_OVER_ON: Field = Field {
    name: "rolledOverOn",
    kind: Kind::Date,
    label: t!("Day the money reaches the new account", "Día en que el dinero llega a la nueva cuenta"),
    hint: t!("Leave empty if it is in time", "Déjelo en blanco si llega a tiempo"),
    starts_with: empty,
};

/// Where the money goes.
pub static DESTINATION: Field = Field {
    name: "destination",
    kind: Kind::Choice(|| options(Destination::ALL, destination)),
    label: t!("Where the money goes", "Adónde va el dinero"),
    hint: NO_HINT,
    starts_with: |_| Destination::TraditionalIra.name().to_owned(),
};

/// What the plan pays.
pub static PAYMENT_KIND: Field = Field {
    name: "paymentKind",
    kind: Kind::Choice(|| options(PaymentKind::ALL, payment_kind)),
    label: t!("Is the payment one of these?", "¿Es el pago uno de estos?"),
    hint: t!("These cannot be rolled over", "Estos no se pueden reinvertir"),
    starts_with: |_| PaymentKind::Ordinary.name().to_owned(),
};

/// The rate withheld.
pub static WITHHOLDING_RATE: Field = Field {
    name: "federalWithholdingRate",
    kind: Kind::Percent,
    label: t!("Federal withholding you asked for", "Retención federal que solicitó"),
    hint: t!(
        "In percent, on Form W-4R. A payment that can be rolled over has at least 20%.",
        "En por ciento, en el Formulario W-4R. Un pago que se puede reinvertir tiene al menos el 20%.",
    ),
    starts_with: empty,
};
