//! The words of the panel.

use k401_words::{Text, t};

pub const LEAD: Text = t!(
    "This calculator grew from an article on 401(k) losses. These are its tables: what the law says, and what the article printed.",
    "Esta calculadora nació de un artículo sobre las pérdidas del 401(k). Estas son sus tablas: lo que dice la ley y lo que publicó el artículo.",
);
pub const YEAR: Text = t!("Year of the tables", "Año de las tablas");
pub const SHOW: Text = t!("Show", "Mostrar");
pub const LAW_ONLY: Text = t!("The law", "La ley");
pub const AS_PRINTED: Text = t!("As the article printed it", "Como lo publicó el artículo");
pub const ARTICLE: Text = t!("The article:", "El artículo:");
pub const DIFFERS: Text = t!("Differs from the law", "Difiere de la ley");
pub const AGREES: Text = t!("Agrees with the law", "Coincide con la ley");
pub const YOUR_ROW: Text = t!("Your row", "Su fila");
pub const CLAIMS: Text = t!("Every claim of the article, and the law", "Cada afirmación del artículo, y la ley");
pub const CLAIMS_HELP: Text = t!(
    "{0} claims: {1} right, {2} wrong, {3} too simple, {4} mixed up, {5} out of date.",
    "{0} afirmaciones: {1} correctas, {2} erróneas, {3} demasiado simples, {4} confusas, {5} desactualizadas.",
);
pub const SAID: Text = t!("The article said", "El artículo decía");
pub const VERDICT: Text = t!("Verdict", "Valoración");
pub const LAW_SAYS: Text = t!("What the law says", "Lo que dice la ley");
pub const ALL_YEARS: Text =
    t!("Employee contribution limits, every year", "Límites de aportación del empleado, todos los años");
pub const UNDER_50: Text = t!("Under 50", "Menos de 50 años");
pub const FROM_50: Text = t!("50 and over", "50 años o más");
pub const FROM_60: Text = t!("60 to 63", "De 60 a 63 años");
pub const ALL_SOURCES: Text = t!("All sources, under 50", "Todas las fuentes, menos de 50");
