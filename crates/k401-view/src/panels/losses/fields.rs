//! The fields of this panel alone.

use k401_core::facts::Choice;
use k401_core::losses::{LossKind, LumpSumEvent};
use k401_words::{Text, loss_kind, lump_sum_event, t};

use crate::form::{Field, Kind, options, suggested_date};
use crate::store::State;

const NO_HINT: Text = t!("", "");

const fn empty(_: &State) -> String {
    String::new()
}

/// What happened.
pub static LOSS_KIND: Field = Field {
    name: "lossKind",
    kind: Kind::Choice(|| options(LossKind::ALL, loss_kind)),
    label: t!("What happened?", "¿Qué pasó?"),
    hint: NO_HINT,
    starts_with: |_| LossKind::MarketDecline.name().to_owned(),
};

/// How much the investments fell.
pub static FALL_IN_VALUE: Field = Field {
    name: "fallInValue",
    kind: Kind::Money,
    label: t!("How much value was lost", "Cuánto valor se perdió"),
    hint: t!(
        "You may leave this empty. It does not change the answer.",
        "Puede dejarlo en blanco. No cambia la respuesta.",
    ),
    starts_with: empty,
};

/// After-tax money put in.
pub static BASIS_PUT_IN: Field = Field {
    name: "afterTaxBasis",
    kind: Kind::Money,
    label: t!("After-tax money you put in", "Dinero ya tributado que usted aportó"),
    hint: t!(
        "Money on which you had already paid income tax",
        "Dinero por el que ya había pagado impuesto sobre el ingreso",
    ),
    starts_with: empty,
};

/// All that was paid out.
pub static DISTRIBUTED: Field = Field {
    name: "distributed",
    kind: Kind::Money,
    label: t!("All that was paid out to you", "Todo lo que se le pagó"),
    hint: t!("In all years, with nothing left in the plan", "En todos los años, sin que quede nada en el plan"),
    starts_with: empty,
};

/// Losses of a taxable account.
pub static CAPITAL_LOSSES: Field = Field {
    name: "capitalLosses",
    kind: Kind::Money,
    label: t!("Losses from sales", "Pérdidas por ventas"),
    hint: t!("With losses carried over from earlier years", "Con las pérdidas trasladadas de años anteriores"),
    starts_with: empty,
};

/// Gains of a taxable account.
pub static CAPITAL_GAINS: Field = Field {
    name: "capitalGains",
    kind: Kind::Money,
    label: t!("Gains from sales", "Ganancias por ventas"),
    hint: t!("Leave empty if there are none", "Déjelo en blanco si no hay"),
    starts_with: empty,
};

/// What the plan paid for the shares.
pub static COST_BASIS: Field = Field {
    name: "costBasis",
    kind: Kind::Money,
    label: t!("What the plan paid for the shares", "Lo que el plan pagó por las acciones"),
    hint: t!("The plan tells you this amount", "El plan le informa esta cantidad"),
    starts_with: empty,
};

/// What they are worth.
pub static MARKET_VALUE: Field = Field {
    name: "marketValue",
    kind: Kind::Money,
    label: t!("What the shares are worth that day", "Lo que valen las acciones ese día"),
    hint: NO_HINT,
    starts_with: empty,
};

/// The rate on the gain.
pub static CAPITAL_GAIN_RATE: Field = Field {
    name: "capitalGainRate",
    kind: Kind::Choice(|| vec![("0", t!("0%", "0%")), ("0.15", t!("15%", "15%")), ("0.20", t!("20%", "20%"))]),
    label: t!("Federal tax rate on your long-term gains", "Tasa federal sobre sus ganancias a largo plazo"),
    hint: t!("It depends on your income when you sell", "Depende de sus ingresos cuando venda"),
    starts_with: |_| "0.15".to_owned(),
};

/// The whole balance.
pub static WHOLE_BALANCE: Field = Field {
    name: "wholeBalanceInOneYear",
    kind: Kind::Flag,
    label: t!(
        "All my money in this employer's like plans is paid out in this one tax year",
        "Todo mi dinero en los planes similares de este empleador se paga en este único año tributario",
    ),
    hint: NO_HINT,
    starts_with: empty,
};

/// The event before it.
pub static EVENT: Field = Field {
    name: "event",
    kind: Kind::Choice(|| {
        let none = ("", t!("None of these", "Ninguno de estos"));
        [vec![none], options(LumpSumEvent::ALL, lump_sum_event)].concat()
    }),
    label: t!("What came before the payout?", "¿Qué ocurrió antes del pago?"),
    hint: NO_HINT,
    starts_with: empty,
};

/// The day the shares leave the plan.
pub static STOCK_DATE: Field = Field {
    name: "distributionDate",
    kind: Kind::Date,
    label: t!("Day the shares leave the plan", "Día en que las acciones salen del plan"),
    hint: t!("Decides whether you are 59½ by then", "Decide si ya tiene 59½ años"),
    starts_with: suggested_date,
};
