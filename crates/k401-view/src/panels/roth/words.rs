//! The texts of this panel.

use k401_words::{Text, t};

pub const LABEL: Text = t!("Roth", "Roth");
pub const ASK: Text = t!("What does a Roth conversion cost me now?", "¿Cuánto me cuesta ahora una conversión a Roth?");
pub const EMPTY: Text = t!(
    "Enter the amount, your birth date and your other income. The result appears here as you type.",
    "Indique la cantidad, su fecha de nacimiento y sus otros ingresos. El resultado aparece aquí mientras escribe.",
);

pub const TAX_NOW: Text = t!("Tax now", "Impuesto ahora");
pub const ON: Text = t!("on a {0} conversion", "por una conversión de {0}");
pub const ADDS: Text = t!(
    "Converting {0} adds {1} to your {2} income. {3} becomes Roth money.",
    "Convertir {0} suma {1} a sus ingresos de {2}. {3} pasan a ser dinero Roth.",
);
pub const PAID_OUTSIDE: Text = t!("The tax is paid from other money.", "El impuesto se paga con otro dinero.");
pub const PAID_FROM_IT: Text =
    t!("{0} of the amount pays the income tax.", "{0} de la cantidad pagan el impuesto sobre el ingreso.");

pub const COST: Text = t!("What it costs now", "Lo que cuesta ahora");
pub const INCOME: Text = t!("Income from the conversion", "Ingreso por la conversión");
pub const CONVERTED: Text = t!("Becomes Roth money", "Pasa a ser dinero Roth");
pub const ALL_TAXES: Text = t!("All taxes now", "Todos los impuestos ahora");

pub const WORTH: Text = t!("Converting now or waiting", "Convertir ahora o esperar");
pub const BREAK_EVEN: Text = t!("Break-even tax rate", "Tasa de equilibrio");
pub const BREAK_EVEN_SENTENCE: Text = t!(
    "If the tax rate on this money later is above {0}, converting now leaves more. If it is below, waiting leaves more.",
    "Si después la tasa de impuesto sobre este dinero supera el {0}, convertir ahora deja más. Si es menor, esperar deja más.",
);

pub const LATER: Text = t!("Taking it out again", "Retirarlo después");
pub const FREE_FROM: Text = t!(
    "From {0} you can take the converted money out without the 10% additional tax.",
    "Desde el {0} puede retirar el dinero convertido sin el impuesto adicional del 10%.",
);
pub const FROM_INCOME: Text =
    t!("Of the later withdrawal, money taxed now", "Del retiro posterior, dinero que tributa ahora");
pub const RECAPTURED: Text = t!("10% additional tax on it", "Impuesto adicional del 10% sobre ello");

pub const BRACKETS_HELP: Text = t!(
    "The conversion lies on top of your other income and fills the tax brackets from there.",
    "La conversión se suma a sus otros ingresos y llena los tramos de impuestos desde allí.",
);

pub const NOT_MODELED: Text = t!(
    "Tax on the later growth of the Roth money if it is taken out too soon, exceptions to the 10% additional tax other than age, separation and public safety, tax credits, the tax on Social Security benefits, Medicare premiums, health insurance credits, the net investment income tax, required minimum distributions, and state rules beyond a flat rate.",
    "El impuesto sobre el crecimiento posterior del dinero Roth si se retira demasiado pronto, las excepciones al impuesto adicional del 10% distintas de edad, separación y seguridad pública, los créditos tributarios, el impuesto sobre los beneficios del Seguro Social, las primas de Medicare, los créditos para seguros médicos, el impuesto sobre los ingresos netos de inversión, las distribuciones mínimas requeridas y las reglas estatales más allá de una tasa fija.",
);
