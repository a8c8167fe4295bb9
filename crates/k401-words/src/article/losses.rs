//! Claims about losses.

use crate::Text;
use crate::language::t;

pub const fn law(number: u8) -> Option<Text> {
    Some(match number {
        2 => t!(
            "No such circumstance is left. The one deduction there was, for a payout of everything below the after-tax money put in, was suspended for 2018 to 2025 and ended for good after 2025.",
            "No queda ninguna circunstancia así. La única deducción que existía, cuando se pagaba todo por menos que el dinero ya tributado aportado, se suspendió de 2018 a 2025 y terminó para siempre después de 2025.",
        ),
        3 => t!(
            "The end of a plan makes no loss deductible. Pre-tax money has no basis, and a loss cannot be larger than basis.",
            "La terminación de un plan no hace deducible ninguna pérdida. El dinero antes de impuestos no tiene costo base, y una pérdida no puede superar el costo base.",
        ),
        4 => t!(
            "Disability lifts the 10% additional tax. It makes no loss deductible.",
            "La incapacidad elimina el impuesto adicional del 10%. No hace deducible ninguna pérdida.",
        ),
        5 => t!(
            "A loss inside the plan is never deductible. It shows up only as less money to take out and less to be taxed.",
            "Una pérdida dentro del plan nunca es deducible. Solo se nota en que hay menos dinero que sacar y menos que tribute.",
        ),
        6 => t!(
            "The list that follows in the article holds no tax benefit for a loss. It lists rules about withdrawals.",
            "La lista que sigue en el artículo no contiene ningún beneficio tributario por una pérdida. Enumera reglas sobre retiros.",
        ),
        15 => t!(
            "Only in that less is left to be taxed. No loss is ever reported on a return.",
            "Solo en que queda menos que tribute. Nunca se informa ninguna pérdida en una declaración.",
        ),
        20 => t!(
            "True of a brokerage account, where a loss from a sale counts against gains and then, up to a yearly limit, against other income. Not of an IRA: its losses are no more deductible than those of a 401(k).",
            "Es cierto para una cuenta de corretaje, donde la pérdida de una venta cuenta contra las ganancias y luego, hasta un límite anual, contra otros ingresos. No para una cuenta IRA: sus pérdidas no son más deducibles que las de un 401(k).",
        ),
        42 => t!(
            "Since 2018 they cannot be claimed in any case, and the end of the plan makes no difference.",
            "Desde 2018 no se pueden deducir en ningún caso, y la terminación del plan no cambia nada.",
        ),
        43 => t!(
            "There is no such rule. Age 59½ and leaving the job open the account; they make no loss deductible.",
            "No existe tal regla. Los 59 años y medio y dejar el empleo abren la cuenta; no hacen deducible ninguna pérdida.",
        ),
        44 => t!(
            "A loss is not income. Nobody pays tax on the amount of a loss.",
            "Una pérdida no es ingreso. Nadie paga impuestos por el monto de una pérdida.",
        ),
        45 => t!(
            "That is true of any withdrawal, since money outside the plan no longer grows tax-deferred. It has nothing to do with claiming a loss.",
            "Eso es cierto de cualquier retiro, pues el dinero fuera del plan ya no crece con impuesto diferido. No tiene nada que ver con deducir una pérdida.",
        ),
        _ => return None,
    })
}
