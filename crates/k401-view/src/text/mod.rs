//! The words of the screen, English and Spanish side by side; those of the law are in `k401-words`.

use k401_words::{Text, t};

macro_rules! texts {
    ($($name:ident = $en:literal, $es:literal;)*) => {
        $(pub const $name: Text = t!($en, $es);)*
        /// Every text of the screen, for the tests.
        #[cfg(test)]
        pub const ALL: &[Text] = &[$($name),*];
    };
}

texts! {
    TITLE = "401(k) calculator", "Calculadora del 401(k)";
    TAGLINE = "What federal law makes of your withdrawal and your contributions, to the cent.",
        "Lo que la ley federal hace de su retiro y de sus aportaciones, al centavo.";
    PANELS = "Calculators", "Calculadoras";
    LANGUAGE = "Language", "Idioma";
    ENGLISH = "English", "English";
    SPANISH = "Español", "Español";
    WORDS_MISSING = "This language could not be loaded. Try again when you are online.",
        "No se pudo cargar este idioma. Inténtelo de nuevo cuando tenga conexión.";
    ON_THE_WAY = "This part is on its way.", "Esta parte está en camino.";
    MISSED = "This part could not be loaded. Try again when you are online, or reload the page.",
        "No se pudo cargar esta parte. Inténtelo de nuevo cuando tenga conexión o vuelva a cargar la página.";
    TRY_AGAIN = "Try again", "Intentar de nuevo";
    PANEL_WITHDRAWAL = "Take money out", "Sacar dinero";
    PANEL_TABLES = "Tables", "Tablas";
    ASK_TABLES = "What does the law say, and what did the article say?", "¿Qué dice la ley y qué decía el artículo?";
    ASK_WITHDRAWAL = "What does a 401(k) withdrawal cost me?", "¿Cuánto me cuesta un retiro del 401(k)?";
    YOUR_SITUATION = "Your situation", "Su situación";
    MORE_ABOUT_YOU = "More details", "Más detalles";
    SHOW_RESULT = "Show the result", "Mostrar el resultado";
    RESET = "Clear the form", "Borrar el formulario";
    UNDO_RESET = "Bring back what I typed", "Recuperar lo que escribí";
    MONTH = "Month", "Mes";
    DAY = "Day", "Día";
    YEAR = "Year", "Año";
    THERE_IS_A_PROBLEM = "There is a problem", "Hay un problema";
    RESULT = "Result", "Resultado";
    EMPTY_RESULT = "Enter your birth date, your other income and an amount. The result appears here as you type.",
        "Indique su fecha de nacimiento, sus otros ingresos y una cantidad. El resultado aparece aquí mientras escribe.";
    MEND_FIRST = "Fix the marked fields to see the result.", "Corrija los campos señalados para ver el resultado.";
    YOU_KEEP = "You keep", "Le quedan";
    OF_WITHDRAWAL = "of a {0} withdrawal", "de un retiro de {0}";
    KEEP_SENTENCE = "You keep {0} of {1}. Taxes take {2}, which is {3}.",
        "Le quedan {0} de {1}. Los impuestos se llevan {2}, es decir, el {3}.";
    WHERE_IT_GOES = "Where the money goes", "Adónde va el dinero";
    PART = "Part", "Parte";
    AMOUNT = "Amount", "Cantidad";
    SHARE = "Share", "Proporción";
    BRACKETS = "How it is taxed", "Cómo tributa";
    BRACKETS_HELP = "The withdrawal lies on top of your other income and fills the tax brackets from there.",
        "El retiro se suma a sus otros ingresos y llena los tramos de impuestos desde allí.";
    RATE = "Rate", "Tasa";
    IN_THIS_BRACKET = "In this bracket", "En este tramo";
    TAX = "Tax", "Impuesto";
    STILL_OWE = "The plan withheld tax. Will I still owe?", "El plan retuvo impuestos. ¿Deberé más?";
    WITHHELD = "Withheld by the plan ({0})", "Retenido por el plan ({0})";
    YOUR_CHECK = "Check you get now", "Cheque que recibe ahora";
    OWED = "Federal tax and additional tax", "Impuesto federal e impuesto adicional";
    DUE = "Still due when you file", "Aún por pagar al presentar la declaración";
    REFUND = "Back to you when you file", "Se le devuelve al presentar la declaración";
    EXCEPTIONS = "Exceptions to the 10% additional tax", "Excepciones al impuesto adicional del 10%";
    EXCEPTION_APPLIES = "Applies to {0}", "Se aplica a {0}";
    EXCEPTION_FAILS = "Does not apply", "No se aplica";
    FORM_5329 = "Exception number {0} on Form 5329", "Número de excepción {0} en el Formulario 5329";
    FORM_1099_R = "Code {0} in box 7 of Form 1099-R", "Código {0} en la casilla 7 del Formulario 1099-R";
    REPAY_BY = "May be put back until {0}", "Se puede devolver hasta el {0}";
    WHY = "Why? Every step, with the law behind it", "¿Por qué? Cada paso, con la ley que lo respalda";
    STEP = "Line", "Línea";
    WHAT = "What it is", "Qué es";
    HOW = "How", "Cómo";
    LAW = "Law", "Ley";
    GOOD_TO_KNOW = "Good to know", "Conviene saber";
    NOT_MODELED_TITLE = "What this does not include", "Lo que esto no incluye";
    NOT_MODELED_WITHDRAWAL = "Tax credits, the tax on Social Security benefits, Medicare premiums, health insurance credits, the net investment income tax, the alternative minimum tax, local taxes and state rules beyond a flat rate.",
        "Créditos tributarios, el impuesto sobre los beneficios del Seguro Social, las primas de Medicare, los créditos para seguros médicos, el impuesto sobre los ingresos netos de inversión, el impuesto mínimo alternativo, los impuestos locales y las reglas estatales más allá de una tasa fija.";
    NOT_ADVICE = "This shows what the law says about the facts you enter. It is not tax advice.",
        "Esto muestra lo que la ley dice sobre los datos que usted indica. No es asesoramiento tributario.";
    DATA_VERSION = "Federal figures {0} to {1}, version {2}", "Cifras federales de {0} a {1}, versión {2}";
    SHOWN_YEAR = "Tax year {0}", "Año tributario {0}";
    AFTER_NEWEST = "Your calendar says {0}. The newest figures here are those of {2}: amounts that change every year may be different now. Results are for the tax year that you choose.",
        "Su calendario dice {0}. Las cifras más recientes aquí son las de {2}: las cantidades que cambian cada año pueden ser otras ahora. Los resultados son del año tributario que usted elija.";
    BEFORE_OLDEST = "Your device says that this is the year {0}, so its date may be wrong. The figures here are those of {1} to {2}: please check the tax year and the dates that are filled in for you.",
        "Su dispositivo dice que este es el año {0}, así que su fecha puede estar mal. Las cifras aquí son las de {1} a {2}: revise el año tributario y las fechas que ya aparecen escritas.";
    GROUP_OUT = "Taking money out", "Sacar dinero";
    GROUP_YEARS = "Payments over the years", "Pagos a lo largo de los años";
    GROUP_IN = "Putting money in and moving it", "Aportar y mover dinero";
    GROUP_REFERENCE = "Reference", "Consulta";
    PRIVATE = "Nothing you type leaves this page.", "Nada de lo que escribe sale de esta página.";
    INCOME_TAX = "Income tax", "Impuesto sobre el ingreso";
    ADDITIONAL_TAX = "10% additional tax", "Impuesto adicional del 10%";
    STATE_TAX = "State tax", "Impuesto estatal";
    OPENS_NEW = "opens in a new tab", "se abre en otra pestaña";
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_text_is_empty_and_both_languages_take_the_same_values() {
        for text in super::ALL {
            assert!(!text.en.is_empty() && !text.es.is_empty());
            for place in ["{0}", "{1}", "{2}", "{3}"] {
                assert_eq!(text.en.contains(place), text.es.contains(place), "{}", text.en);
            }
        }
    }
}
