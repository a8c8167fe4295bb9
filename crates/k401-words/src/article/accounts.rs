//! Claims about how accounts are taxed, rollovers, Roth accounts and required distributions.

use crate::Text;
use crate::language::t;

pub const fn law(number: u8) -> Option<Text> {
    Some(match number {
        14 => t!(
            "A rollover of pre-tax money to a pre-tax account is not taxed, whatever the account has lost or gained.",
            "Una reinversión de dinero antes de impuestos en una cuenta antes de impuestos no tributa, haya perdido o ganado la cuenta.",
        ),
        19 => t!(
            "Right, if it goes straight there or is complete within 60 days, into a pre-tax IRA. Moved to a Roth IRA, it is taxed now, still without the 10%.",
            "Correcto, si pasa directamente o se completa en 60 días, a una cuenta IRA tradicional. Si pasa a una cuenta Roth IRA, tributa ahora, también sin el 10%.",
        ),
        21 => t!(
            "Pre-tax contributions are left out of your taxable wages rather than deducted. Roth contributions are not, and both bear Social Security and Medicare tax.",
            "Las aportaciones antes de impuestos no se deducen: no se incluyen en su salario tributable. Las aportaciones Roth sí se incluyen, y ambas pagan los impuestos del Seguro Social y Medicare.",
        ),
        22 => t!(
            "No income tax now on pre-tax contributions. Social Security and Medicare tax is paid now, and income tax when the money comes out.",
            "No se paga ahora impuesto sobre el ingreso por las aportaciones antes de impuestos. Los impuestos del Seguro Social y Medicare se pagan ahora, y el impuesto sobre el ingreso cuando se saca el dinero.",
        ),
        23 => t!(
            "Pre-tax money grows tax-deferred, not tax-free: the growth is income when it comes out.",
            "El dinero antes de impuestos crece con impuesto diferido, no libre de impuestos: las ganancias son ingreso cuando se sacan.",
        ),
        29 => t!(
            "What counts is that the plan offers the transfer and the money is vested, not whether you already have a Roth account.",
            "Lo que cuenta es que el plan ofrezca el traspaso y que el dinero sea adquirido, no que usted ya tenga una cuenta Roth.",
        ),
        30 => t!(
            "Only a qualified withdrawal is tax-free: five tax years, and age 59½, disability or death.",
            "Solo un retiro calificado está libre de impuestos: cinco años tributarios, y 59 años y medio, incapacidad o fallecimiento.",
        ),
        31 => t!(
            "Income tax is due on the part not taxed before. There is no 10% on the conversion, but it is due on what was taxed if that comes out within five tax years and before age 59½, unless an exception applies.",
            "Se debe el impuesto sobre el ingreso por la parte que no haya tributado antes. La conversión no paga el 10%, pero se debe sobre lo tributado si se saca dentro de cinco años tributarios y antes de los 59 años y medio, salvo que se aplique una excepción.",
        ),
        33 => t!(
            "A qualified Roth withdrawal bears no income tax either.",
            "Un retiro Roth calificado tampoco paga el impuesto sobre el ingreso.",
        ),
        34 => t!(
            "The age depends on the birth date: 73 for people born 1951 to 1959, 75 for those born later; 72 was only for those born from July 1949 to 1950. There is a tax, not for taking money out but for not taking a required amount.",
            "La edad depende de la fecha de nacimiento: 73 para los nacidos entre 1951 y 1959, 75 para los nacidos después; 72 fue solo para los nacidos entre julio de 1949 y 1950. Hay un impuesto, no por sacar dinero, sino por no sacar una cantidad requerida.",
        ),
        35 => t!(
            "Tax-free only if the withdrawal is qualified; and a pre-tax match is taxed when it comes out.",
            "Libres de impuestos solo si el retiro es calificado; y la aportación paralela antes de impuestos tributa cuando se saca.",
        ),
        36 => t!(
            "It is one limit for pre-tax and Roth contributions together, not one for each.",
            "Es un solo límite para las aportaciones antes de impuestos y Roth juntas, no uno para cada una.",
        ),
        39 => t!(
            "A pre-tax match and its growth are taxed when they come out. A Roth match, possible since the end of 2022, is income in the year it is made.",
            "La aportación paralela antes de impuestos y sus ganancias tributan cuando se sacan. La aportación paralela Roth, posible desde fines de 2022, es ingreso del año en que se hace.",
        ),
        40 => t!(
            "Not so through 2023, the article's own year. Since 2024 the living owner has none; beneficiaries still have them.",
            "No era así hasta 2023, el año del propio artículo. Desde 2024 el dueño no las tiene en vida; los beneficiarios sí.",
        ),
        41 => t!(
            "A Roth 401(k) has rules of its own: its own five-year count, and contributions and growth paid out in proportion. The Roth IRA rules do not apply.",
            "El 401(k) Roth tiene reglas propias: su propio plazo de cinco años, y aportaciones y ganancias que se pagan en proporción. Las reglas de la cuenta Roth IRA no se aplican.",
        ),
        53 => t!(
            "It is not a plan but an account inside a 401(k) plan: a designated Roth account.",
            "No es un plan, sino una cuenta dentro de un plan 401(k): una cuenta Roth designada.",
        ),
        54 => t!(
            "Roth contributions are part of your taxable wages and are not deducted.",
            "Las aportaciones Roth forman parte de su salario tributable y no se deducen.",
        ),
        55 => t!(
            "That explains why the contributions are free. The growth is free only because the law says so, for qualified withdrawals.",
            "Eso explica por qué las aportaciones están libres de impuestos. Las ganancias lo están solo porque la ley lo dispone, para los retiros calificados.",
        ),
        56 => t!(
            "For the owner's life, since 2024. Beneficiaries must draw the account down, most of them within 10 years.",
            "Durante la vida del dueño, desde 2024. Los beneficiarios deben vaciar la cuenta, la mayoría en 10 años.",
        ),
        _ => return None,
    })
}
