//! The words of the chart of growth, and of its fields.

use k401_words::{Text, t};

pub const RETURN: Text = t!("Yearly return your account would earn", "Rendimiento anual que tendría su cuenta");
pub const RETURN_HELP: Text = t!(
    "In percent. A guess: it shows what the money might have earned in the account.",
    "En por ciento. Una suposición: muestra lo que el dinero habría podido ganar en la cuenta.",
);
pub const AGE: Text = t!("Age at which you plan to retire", "Edad a la que piensa jubilarse");
pub const AGE_HELP: Text = t!(
    "Only for the chart of growth, with a yearly return and your birth date",
    "Solo para el gráfico de crecimiento, con un rendimiento anual y su fecha de nacimiento",
);
pub const TITLE: Text = t!("Growth you give up", "Crecimiento al que renuncia");
pub const WITHDRAWAL: Text = t!(
    "At {0} a year, the {1} taken out would have grown to {2} at age {3}, before taxes. An estimate.",
    "Con un {0} al año, los {1} retirados habrían crecido hasta {2} a los {3} años, antes de impuestos. Es una estimación.",
);
pub const LOAN: Text = t!(
    "At {0} a year, the {1} missing when the loan is paid back grows to {2} at age {3}, before taxes. An estimate.",
    "Con un {0} al año, los {1} que faltan al terminar de pagar crecen hasta {2} a los {3} años, antes de impuestos. Es una estimación.",
);
pub const YOUR_AGE: Text = t!("Your age", "Su edad");
pub const WORTH: Text = t!("What the money would have grown to", "Lo que habría llegado a ser el dinero");
