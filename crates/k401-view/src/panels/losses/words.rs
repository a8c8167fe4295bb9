//! The texts of this panel.

use k401_words::{Text, t};

pub const LABEL: Text = t!("Losses", "Pérdidas");
pub const ASK: Text = t!("Can you claim losses on a 401(k)?", "¿Se pueden reclamar pérdidas de un 401(k)?");

pub const EMPTY_AFTER_TAX: Text = t!(
    "Enter the after-tax money you put in and all that was paid out to you.",
    "Indique el dinero ya tributado que aportó y todo lo que se le pagó.",
);
pub const EMPTY_BROKERAGE: Text = t!("Enter your losses from sales.", "Indique sus pérdidas por ventas.");
pub const EMPTY_STOCK: Text = t!(
    "Enter what the shares are worth, what the plan paid for them, your birth date and your other income.",
    "Indique lo que valen las acciones, lo que el plan pagó por ellas, su fecha de nacimiento y sus otros ingresos.",
);

pub const CAN_YOU: Text = t!("Can you claim it?", "¿Se puede reclamar?");
pub const NO: Text = t!("No.", "No.");
pub const YES: Text = t!("Yes", "Sí");
pub const YES_AMOUNT: Text = t!("Yes: {0}", "Sí: {0}");
pub const NOTHING_DEDUCTED: Text =
    t!("Nothing is deducted on the {0} return.", "Nada se deduce en la declaración de {0}.");
pub const FROM_OTHER_INCOME: Text =
    t!("from your other income on the {0} return", "de sus otros ingresos en la declaración de {0}");
pub const FROM_GAINS: Text =
    t!("against your gains on the {0} return", "contra sus ganancias en la declaración de {0}");
pub const NO_LOSS: Text = t!("You entered no loss.", "No indicó ninguna pérdida.");
pub const GAINS_SENTENCE: Text =
    t!("First, losses cancel {0} of gains.", "Primero, las pérdidas anulan {0} de ganancias.");
pub const USED_SENTENCE: Text =
    t!("Then {0} is taken off your other income this year.", "Luego se restan {0} de sus otros ingresos este año.");
pub const CARRIED_SENTENCE: Text = t!("{0} is carried to the next year.", "{0} se trasladan al año siguiente.");

pub const WHAT_HAPPENS: Text = t!("On your return", "En su declaración");
pub const WHERE: Text = t!("Where the loss goes", "Dónde va la pérdida");
pub const NEVER_CAME_BACK: Text =
    t!("After-tax money that never came back", "Dinero ya tributado que nunca se recuperó");
pub const DEDUCTION: Text = t!("Deduction", "Deducción");
pub const AGAINST_GAINS: Text = t!("Losses set against gains", "Pérdidas contra ganancias");
pub const CARRIED: Text = t!("Carried to the next year", "Se traslada al año siguiente");
pub const MOST: Text =
    t!("Most that can come off other income in a year", "Máximo que se resta de otros ingresos al año");
pub const USED: Text = t!("Taken off other income this year", "Se resta de otros ingresos este año");

pub const SAID: Text =
    t!("What articles say, and what the law says", "Lo que dicen los artículos y lo que dice la ley");
pub const ARTICLES_SAY: Text = t!("Popular articles say", "Los artículos populares dicen");
pub const LAW_SAYS: Text = t!("The law says", "La ley dice");

pub const SHARES: Text = t!("What is taxed on the shares, and when", "Qué tributa por las acciones y cuándo");
pub const STOCK_SENTENCE: Text = t!(
    "{0}. Taxes take {1} in all; with the full value as ordinary income they would take {2}.",
    "{0}. Los impuestos se llevan {1} en total; con todo el valor como ingreso ordinario se llevarían {2}.",
);
pub const ORDINARY_SENTENCE: Text = t!("{0}. Taxes take {1}.", "{0}. Los impuestos se llevan {1}.");
pub const AS_STOCK: Text = t!("Shares in a lump sum", "Acciones en suma global");
pub const AS_ORDINARY: Text = t!("All ordinary income", "Todo ingreso ordinario");
pub const AS_ROLLOVER: Text = t!("Rolled over to an IRA", "Reinvertidas en una IRA");
pub const INCOME_NOW: Text = t!("Ordinary income now", "Ingreso ordinario ahora");
pub const TAX_NOW: Text = t!("Taxes now", "Impuestos ahora");
pub const GAIN_LATER: Text = t!("Long-term gain at the sale", "Ganancia a largo plazo al vender");
pub const TAX_AT_SALE: Text = t!("Taxes at the sale", "Impuestos al vender");
pub const INCOME_LATER: Text = t!("Ordinary income later", "Ingreso ordinario después");
pub const ALL_TAXES: Text =
    t!("Taxes in all, without those on later income", "Impuestos en total, sin los del ingreso posterior");

pub const NOT_MODELED: Text = t!(
    "Theft and casualty losses, short-term against long-term losses, wash sales, the net investment income tax, state rules beyond a flat rate, exceptions to the 10% additional tax other than age, separation, death and disability of the self-employed, and shares that the participant paid for with after-tax money.",
    "Pérdidas por robo y hecho fortuito, pérdidas a corto frente a largo plazo, ventas ficticias, el impuesto sobre los ingresos netos de inversión, reglas estatales más allá de una tasa fija, excepciones al impuesto adicional del 10% distintas de edad, separación, fallecimiento y discapacidad de quien trabaja por cuenta propia, y acciones pagadas con dinero ya tributado del participante.",
);
