//! The words of the panel's chart.

use k401_words::{Text, t};

pub const NEXT_DOLLARS: Text =
    t!("What taxes take as the withdrawal grows", "Lo que toman los impuestos a medida que crece el retiro");
pub const FROM: Text = t!("From", "Desde");
pub const UP_TO: Text = t!("up to", "hasta");
pub const TAXES: Text = t!("Taxes on this part", "Impuestos sobre esta parte");
pub const SHARE: Text = t!("Share", "Parte");
pub const ALONG: Text = t!("Amount taken out", "Cantidad retirada");
pub const NEXT_SUMMARY: Text = t!(
    "Taxes take {0} of the first {1} and {2} of the last {1} up to {3}.",
    "Los impuestos toman el {0} de los primeros {1} y el {2} de los últimos {1} hasta {3}.",
);
