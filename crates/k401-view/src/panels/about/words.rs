//! The texts of this panel.

use k401_words::{Text, t};

pub const LABEL: Text = t!("What this covers", "Qué abarca esto");
pub const ASK: Text = t!("What does this cover, and what not?", "¿Qué abarca esto y qué no?");
pub const LEAD: Text = t!(
    "These calculators apply the federal rules for 401(k) plans of {0} to {1} to what you enter, line by line, with the law beside each line. The figures and rules are version {2}.",
    "Estas calculadoras aplican las reglas federales de los planes 401(k) de {0} a {1} a lo que usted indica, línea por línea, con la ley junto a cada línea. Las cifras y reglas son la versión {2}.",
);
pub const PLAN: Text = t!(
    "The law sets the outer limits. Your plan decides what it offers within them, and your plan administrator can tell you.",
    "La ley fija los límites. Su plan decide qué ofrece dentro de ellos, y el administrador del plan puede decírselo.",
);
pub const EVERYWHERE: Text = t!("Nowhere included", "No se incluye en ninguna parte");
pub const NOWHERE: Text = t!(
    "Tax credits, the tax on Social Security benefits, Medicare premiums, the net investment income tax, the alternative minimum tax, and the rules of single states: a state tax is a flat rate that you enter.",
    "Los créditos tributarios, el impuesto sobre los beneficios del Seguro Social, las primas de Medicare, el impuesto sobre los ingresos netos de inversión, el impuesto mínimo alternativo y las reglas de cada estado: el impuesto estatal es una tasa fija que usted indica.",
);
pub const EACH: Text = t!("What each calculator leaves out", "Lo que no incluye cada calculadora");
pub const CHANGES: Text = t!("What changed in the law", "Qué cambió en la ley");
pub const CHANGES_HELP: Text = t!(
    "By the first year that each change concerns. All of it is law already; what lies ahead can still change.",
    "Según el primer año al que afecta cada cambio. Todo ya es ley; lo que está por venir aún puede cambiar.",
);
pub const COMING: Text = t!("Coming", "Próximamente");
pub const NOT_COMPUTED: Text = t!("Not in the calculators", "No está en las calculadoras");
