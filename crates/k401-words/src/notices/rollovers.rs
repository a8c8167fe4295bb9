//! Sentences of the notices about rollovers, Roth conversions and losses.

use crate::Text;
use crate::language::t;

pub const REPLACE_WITHHELD_AMOUNT: Text = t!(
    "The plan withholds {0}. To roll over the whole amount, add that much from other money by {1}. The amount withheld comes back through your return.",
    "El plan retiene {0}. Para reinvertir toda la cantidad, añada esa suma con otro dinero a más tardar el {1}. Lo retenido se le acredita en su declaración.",
);
pub const ROLLOVER_TOO_LATE: Text = t!(
    "The last day was {0}. The IRS waives the 60 days for listed reasons, such as illness or an error of the bank, if you certify one in writing (Rev. Proc. 2020-46).",
    "El último día fue el {0}. El IRS exime del plazo de 60 días por motivos listados, como enfermedad o un error del banco, si usted certifica uno por escrito (Rev. Proc. 2020-46).",
);
pub const NOT_ELIGIBLE_FOR_ROLLOVER: Text = t!(
    "This payment cannot be rolled over, so it is taxed like a withdrawal. If it is put into an IRA anyway, it counts as a contribution and may be too much.",
    "Este pago no se puede reinvertir, por lo que tributa como un retiro. Si aun así se deposita en una cuenta IRA, cuenta como aportación y podría ser excesiva.",
);
pub const AFTER_TAX_MONEY_CAN_GO_ELSEWHERE: Text = t!(
    "Money you did not pay tax on counts as rolled over first. You may send the after-tax part to a Roth IRA or keep it, without tax, when the rest is rolled over in full.",
    "El dinero que no ha tributado cuenta como lo primero que se reinvierte. Puede enviar la parte ya tributada a una cuenta Roth IRA o quedársela, sin impuesto, cuando el resto se reinvierte por completo.",
);
pub const AFTER_TAX_MONEY_ONLY_DIRECTLY_TO_PLAN: Text = t!(
    "Another employer plan takes after-tax or Roth money only when the old plan sends it directly.",
    "Otro plan de empleador acepta dinero ya tributado o Roth solo cuando el plan anterior lo envía directamente.",
);
pub const SEPARATION_EXCEPTION_LOST_IN_IRA: Text = t!(
    "Leaving the employer in or after the year you reach 55 can free plan money of the 10% additional tax. In an IRA that exception does not apply.",
    "Dejar al empleador en el año en que cumple 55 o después puede eximir el dinero del plan del impuesto adicional del 10%. En una cuenta IRA esa excepción no se aplica.",
);
pub const CONVERSION_RECAPTURE: Text = t!(
    "If you take converted money out before {0}, the 10% additional tax applies to the part that was taxed, unless an exception fits.",
    "Si retira dinero convertido antes del {0}, se aplica el impuesto adicional del 10% a la parte que tributó, salvo que corresponda una excepción.",
);
pub const TAX_PAID_FROM_CONVERSION: Text = t!(
    "The part used for the income tax is a distribution: the 10% additional tax on it, {0}, is due as well.",
    "La parte usada para el impuesto sobre el ingreso es una distribución: también se adeuda su impuesto adicional del 10%, {0}.",
);
pub const NO_WITHHOLDING_IN_PLAN: Text = t!(
    "The plan withholds nothing from a conversion inside the plan. You may need to pay estimated tax.",
    "El plan no retiene nada de una conversión dentro del plan. Es posible que deba pagar impuesto estimado.",
);
pub const CONVERSION_IS_FINAL: Text = t!("A conversion cannot be undone.", "Una conversión no se puede deshacer.");
pub const BREAK_EVEN_ASSUMES_EQUAL_GROWTH: Text = t!(
    "The break-even rate assumes that all money grows equally fast wherever it is. Other money often grows more slowly, because its earnings are taxed each year.",
    "La tasa de equilibrio supone que todo el dinero crece igual dondequiera que esté. El otro dinero suele crecer más despacio, porque sus ganancias tributan cada año.",
);
pub const BASIS_LOSS_DEDUCTIBLE_BEFORE_2018: Text = t!(
    "Through 2017 this loss was a miscellaneous itemized deduction, for the part above 2% of adjusted gross income.",
    "Hasta 2017 esta pérdida era una deducción detallada miscelánea, por la parte superior al 2% del ingreso bruto ajustado.",
);
pub const CAPITAL_LOSS_CARRIED_OVER: Text = t!(
    "{0} is carried to the next year. A part of the deduction that your taxable income cannot absorb is carried over too, which is not included.",
    "{0} se traslada al año siguiente. También se traslada la parte de la deducción que su ingreso tributable no absorbe, lo cual no se incluye.",
);
pub const NO_LUMP_SUM: Text = t!(
    "The treatment of employer stock needs the whole balance paid out in one tax year, after you leave the employer, reach 59½, or another event in the law. Without it the full value is ordinary income.",
    "El trato de las acciones del empleador requiere que todo el saldo se pague en un solo año tributario, después de dejar al empleador, cumplir 59½ años u otro hecho previsto por la ley. Sin ello, todo el valor es ingreso ordinario.",
);
pub const STOCK_LATER_CHANGES_NOT_INCLUDED: Text = t!(
    "The sale is assumed at the value on the day the shares were paid out. A later rise or fall is a capital gain or loss by how long you held them.",
    "Se supone la venta al valor del día en que se entregaron las acciones. Un alza o baja posterior es una ganancia o pérdida de capital según el tiempo que las tuvo.",
);
pub const ROLLOVER_ENDS_STOCK_TREATMENT: Text = t!(
    "Shares rolled over to an IRA are not taxed now, but all of their value is ordinary income when it is taken out.",
    "Las acciones reinvertidas en una cuenta IRA no tributan ahora, pero todo su valor es ingreso ordinario cuando se retira.",
);
