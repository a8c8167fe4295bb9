//! Claims about the additional tax, its exceptions, hardship and loans.

use crate::Text;
use crate::language::t;

pub const fn law(number: u8) -> Option<Text> {
    Some(match number {
        1 => t!(
            "The law calls it an additional tax: 10% of the part of the payment that is income. About twenty exceptions lift it.",
            "La ley lo llama impuesto adicional: el 10% de la parte del pago que es ingreso. Unas veinte excepciones lo eliminan.",
        ),
        7 => t!(
            "Before age 59½ the taxable part bears income tax and the 10% additional tax, unless an exception applies.",
            "Antes de los 59 años y medio, la parte tributable paga el impuesto sobre el ingreso y el impuesto adicional del 10%, salvo que se aplique una excepción.",
        ),
        8 => t!(
            "Medical expenses lift the additional tax by law, without anyone waiving it, but only for what you paid in the same year above 7.5% of your adjusted gross income.",
            "Los gastos médicos eliminan el impuesto adicional por ley, sin que nadie lo condone, pero solo por lo que usted pagó en el mismo año por encima del 7.5% de su ingreso bruto ajustado.",
        ),
        9 | 24 => t!(
            "The exception for a first home is for IRAs only. From a 401(k), buying a home may count as hardship, but the 10% additional tax stays.",
            "La excepción para una primera vivienda es solo para las cuentas IRA. En un 401(k), comprar una vivienda puede contar como dificultad económica, pero el impuesto adicional del 10% permanece.",
        ),
        10 => t!(
            "Hardship lets you take the money out. It does not lift the 10% additional tax: before age 59½ only an exception in the law does.",
            "La dificultad económica le permite sacar el dinero. No elimina el impuesto adicional del 10%: antes de los 59 años y medio solo lo hace una excepción de la ley.",
        ),
        11 => t!(
            "Income tax is due on the taxable part of a hardship withdrawal.",
            "Se debe el impuesto sobre el ingreso por la parte tributable de un retiro por dificultad económica.",
        ),
        12 | 48 => t!(
            "A loan is free of tax only while it keeps to the rules: its amount, at most five years (longer to buy your main home), and level payments at least every quarter.",
            "Un préstamo está libre de impuestos solo mientras cumpla las reglas: su cantidad, cinco años como máximo (más para comprar su vivienda principal) y pagos iguales al menos cada trimestre.",
        ),
        13 => t!(
            "A deemed distribution, after missed payments, cannot be rolled over. A plan loan offset, when the plan takes the loan out of the account, can be. The 10% additional tax is due only before age 59½ and without an exception.",
            "Una distribución implícita, por pagos no hechos, no se puede reinvertir. Una compensación del préstamo, cuando el plan lo descuenta de la cuenta, sí. El impuesto adicional del 10% se debe solo antes de los 59 años y medio y sin una excepción.",
        ),
        16 => t!(
            "10% is the rule, but the exceptions lift it; and a 401(k) knows no \u{201c}qualified expense\u{201d}, only the exceptions that the law lists.",
            "El 10% es la regla, pero las excepciones lo eliminan; y en un 401(k) no existe el \u{ab}gasto calificado\u{bb}, solo las excepciones que la ley enumera.",
        ),
        17 => t!(
            "The additional tax on a hardship withdrawal before age 59½ is 10%, not 0%, unless an exception applies. Hardship is not an exception.",
            "El impuesto adicional sobre un retiro por dificultad económica antes de los 59 años y medio es del 10%, no del 0%, salvo que se aplique una excepción. La dificultad económica no es una excepción.",
        ),
        18 => t!(
            "The 10% is due only before age 59½ and without an exception. It is zero when the loan was offset and you roll the amount over in time.",
            "El 10% se debe solo antes de los 59 años y medio y sin una excepción. Es cero cuando el préstamo se compensó y usted reinvierte la cantidad a tiempo.",
        ),
        25 => t!(
            "The exception for higher education is for IRAs only. A 401(k) has none.",
            "La excepción para la enseñanza superior es solo para las cuentas IRA. El 401(k) no la tiene.",
        ),
        26 => t!(
            "The time is five years, longer to buy your main home, with level payments at least every quarter. A missed payment that is not made up makes the balance taxable income.",
            "El plazo es de cinco años, más para comprar su vivienda principal, con pagos iguales al menos cada trimestre. Un pago no hecho ni recuperado convierte el saldo en ingreso tributable.",
        ),
        27 => t!(
            "Losing a job is not among the hardship reasons that the regulations list. Leaving the job is a way of its own to the money.",
            "Perder el empleo no está entre las razones de dificultad económica que enumeran los reglamentos. Dejar el empleo es por sí mismo una vía para obtener el dinero.",
        ),
        28 => t!(
            "Medical care is a hardship reason. The withdrawal bears income tax and, before age 59½, the 10% additional tax unless an exception applies.",
            "La atención médica es una razón de dificultad económica. El retiro paga el impuesto sobre el ingreso y, antes de los 59 años y medio, el impuesto adicional del 10% salvo que se aplique una excepción.",
        ),
        32 => t!(
            "Exceptions lift the 10%, above all leaving the job in or after the year you turn 55 (age 50 or 25 years of service for public safety employees and firefighters).",
            "Hay excepciones que eliminan el 10%, sobre todo dejar el empleo en el año en que cumple 55 o después (50 años de edad o 25 de servicio para empleados de seguridad pública y bomberos).",
        ),
        49 => t!(
            "Leaving the job does not by itself tax the loan. Default does, as a deemed distribution, or an offset against the account; some plans let you keep paying after you leave.",
            "Dejar el empleo no hace por sí mismo que el préstamo tribute. Lo hace el incumplimiento, como distribución implícita, o la compensación contra la cuenta; algunos planes le permiten seguir pagando después.",
        ),
        50 => t!(
            "An offset because you left the job or the plan ended can be rolled over until the due date of your return with extensions (offsets since 2018); other offsets within 60 days. A deemed distribution cannot be rolled over at all.",
            "Una compensación porque usted dejó el empleo o el plan terminó se puede reinvertir hasta la fecha límite de su declaración con prórrogas (compensaciones desde 2018); las demás, en 60 días. Una distribución implícita no se puede reinvertir.",
        ),
        51 => t!(
            "The law draws no line at $10,000. Every taxable dollar bears income tax, which this row leaves out, and 10% before age 59½ unless an exception applies.",
            "La ley no fija ningún límite en $10,000. Cada dólar tributable paga el impuesto sobre el ingreso, que esta fila omite, y el 10% antes de los 59 años y medio salvo que se aplique una excepción.",
        ),
        52 => t!(
            "The rule is the same from the first dollar. The only $10,000 in the loan rules is what you may borrow from a small account; the other one is the first-home limit of IRAs.",
            "La regla es la misma desde el primer dólar. Los únicos $10,000 de las reglas de préstamos son lo que se puede pedir de una cuenta pequeña; los otros son el límite de las cuentas IRA para una primera vivienda.",
        ),
        57 => t!(
            "The interest on a 401(k) loan goes back into your own account, so comparing rates is not enough. The cost is the growth you miss and the risk of default; the interest is not deductible when your own contributions secure the loan.",
            "Los intereses de un préstamo del 401(k) vuelven a su propia cuenta, así que comparar tasas no basta. El costo es el crecimiento que se pierde y el riesgo de incumplimiento; los intereses no son deducibles cuando sus propias aportaciones garantizan el préstamo.",
        ),
        _ => return None,
    })
}
