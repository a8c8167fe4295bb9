//! The words of losses: choices, reasons, what articles say and what the Code says.

use k401_core::losses::{
    ArticleClaim as A, LossKind, LossLaw as W, LossPlace, LumpSumEvent, StockTreatment, WhyNotDeductible as N,
};

use crate::Text;
use crate::language::t;

/// What happened.
pub const fn loss_kind(kind: LossKind) -> Text {
    match kind {
        LossKind::MarketDecline => t!("My investments fell", "Mis inversiones bajaron"),
        LossKind::PlanTermination => t!("My employer ended the plan", "Mi empleador terminó el plan"),
        LossKind::FullDistributionBelowBasis => t!(
            "I took everything out and got back less than my after-tax money",
            "Retiré todo y recibí menos que mi dinero ya tributado",
        ),
        LossKind::WorthlessSecurityInPlan => {
            t!("An investment in the plan became worthless", "Una inversión del plan perdió todo su valor")
        }
        LossKind::EmployerStockNua => t!("I take employer stock out", "Retiro acciones de mi empleador"),
        LossKind::TaxableBrokerage => {
            t!("A loss in a taxable brokerage account", "Una pérdida en una cuenta de corretaje tributable")
        }
    }
}

/// Where on the return a loss goes.
pub const fn loss_place(place: LossPlace) -> Text {
    match place {
        LossPlace::Nowhere => t!("Nowhere on the return", "En ninguna parte de la declaración"),
        LossPlace::ScheduleD => t!("Form 8949 and Schedule D", "Formulario 8949 y Anexo D"),
    }
}

/// The event before a lump sum.
pub const fn lump_sum_event(event: LumpSumEvent) -> Text {
    match event {
        LumpSumEvent::SeparationFromService => t!("I left the employer", "Dejé al empleador"),
        LumpSumEvent::AgeFiftyNineAndAHalf => t!("I reached 59½", "Cumplí 59½ años"),
        LumpSumEvent::Death => t!("The participant died", "El participante falleció"),
        LumpSumEvent::DisabilityOfSelfEmployed => {
            t!("I am self-employed and became disabled", "Trabajo por cuenta propia y quedé discapacitado")
        }
    }
}

/// How employer stock is taxed.
pub const fn stock_treatment(treatment: StockTreatment) -> Text {
    match treatment {
        StockTreatment::NetUnrealizedAppreciation => t!(
            "What the plan paid is taxed now, the growth when you sell",
            "Lo que pagó el plan tributa ahora; la plusvalía, al vender",
        ),
        StockTreatment::OrdinaryIncome => {
            t!("The full value is ordinary income now", "Todo el valor es ingreso ordinario ahora")
        }
    }
}

/// Why no loss is deducted.
pub const fn why_not_deductible(reason: N) -> Text {
    match reason {
        N::NoSaleAndNoBasis => t!(
            "You did not sell anything, and money that was never taxed cannot be lost for tax.",
            "Usted no vendió nada, y el dinero que nunca tributó no cuenta como pérdida para el impuesto.",
        ),
        N::PlanOwnsTheSecurity => t!(
            "The plan's trust owns the investment, not you. Its loss is not on your return.",
            "El fideicomiso del plan es dueño de la inversión, no usted. Su pérdida no va en su declaración.",
        ),
        N::TerminationIsNoLoss => t!(
            "The end of a plan is not a loss. What you receive is taxed, or rolled over.",
            "El fin de un plan no es una pérdida. Lo que usted recibe tributa o se reinvierte.",
        ),
        N::BasisRecovered => t!(
            "You got all your after-tax money back, so there is no loss.",
            "Usted recuperó todo su dinero ya tributado, así que no hay pérdida.",
        ),
        N::MiscellaneousDeductionsSuspended => t!(
            "This loss was a miscellaneous itemized deduction, and none is allowed for 2018 to 2025.",
            "Esta pérdida era una deducción detallada miscelánea, y no se permite ninguna de 2018 a 2025.",
        ),
        N::MiscellaneousDeductionsEnded => t!(
            "This loss was a miscellaneous itemized deduction. The law of July 4, 2025 ended them for good.",
            "Esta pérdida era una deducción detallada miscelánea. La ley del 4 de julio de 2025 las eliminó para siempre.",
        ),
        N::AppreciationIsNoLoss => t!(
            "The shares are worth more than the plan paid: there is a gain, not a loss.",
            "Las acciones valen más de lo que pagó el plan: hay una ganancia, no una pérdida.",
        ),
        N::NotSoldYet => t!(
            "A loss on shares counts only when you sell them outside the plan.",
            "Una pérdida en acciones solo cuenta cuando usted las vende fuera del plan.",
        ),
        N::GainsTookAllLosses => t!(
            "Your gains took up all your losses, so nothing is left to deduct from other income.",
            "Sus ganancias absorbieron todas sus pérdidas; no queda nada que deducir de otros ingresos.",
        ),
    }
}

/// What popular articles say.
pub const fn article_claim(claim: A) -> Text {
    match claim {
        A::DeductibleInLimitedCircumstances => t!(
            "In limited circumstances a 401(k) loss can be deducted.",
            "En circunstancias limitadas se puede deducir una pérdida del 401(k).",
        ),
        A::TerminationOpensLoss => t!(
            "If the plan is terminated, losses may be deductible.",
            "Si el plan termina, las pérdidas podrían ser deducibles.",
        ),
        A::BrokerageAndIraLossesCount => t!(
            "You cannot claim 401(k) losses as you can in a brokerage or IRA account.",
            "No se pueden reclamar pérdidas del 401(k) como en una cuenta de corretaje o IRA.",
        ),
        A::NotInMostCases => t!(
            "In most cases you cannot claim the loss, but sometimes you can.",
            "En la mayoría de los casos no se puede reclamar la pérdida, pero a veces sí.",
        ),
        A::AgeAndSeparationOpenLoss => t!(
            "Over 59½ and separated from the employer, you may claim a loss when you withdraw.",
            "Con más de 59½ años y separado del empleador, podría reclamar una pérdida al retirar.",
        ),
        A::Silent => t!("Nothing.", "Nada."),
    }
}

/// What the Code says.
pub const fn loss_law(law: W) -> Text {
    match law {
        W::LossNeedsSaleAndBasis => t!(
            "A loss needs a sale and money that was already taxed. A fall inside the plan has neither.",
            "Una pérdida requiere una venta y dinero que ya tributó. Una baja dentro del plan no tiene ninguna de las dos.",
        ),
        W::NoMiscellaneousDeductions2018To2025 => t!(
            "Until 2017 after-tax money that never came back was an itemized deduction above 2% of income. For 2018 to 2025 there is none.",
            "Hasta 2017 el dinero ya tributado que no se recuperaba era una deducción detallada por encima del 2% del ingreso. De 2018 a 2025 no hay ninguna.",
        ),
        W::NoMiscellaneousDeductionsAfter2025 => t!(
            "Until 2017 after-tax money that never came back was an itemized deduction above 2% of income. Since 2018 there is none, and from 2026 that has no end date.",
            "Hasta 2017 el dinero ya tributado que no se recuperaba era una deducción detallada por encima del 2% del ingreso. Desde 2018 no hay ninguna, y a partir de 2026 sin fecha de fin.",
        ),
        W::EmployerStockInLumpSum => t!(
            "In a lump sum, what the plan paid for employer stock is ordinary income now. The growth is a long-term gain when you sell.",
            "En una distribución de suma global, lo que el plan pagó por las acciones es ingreso ordinario ahora. La plusvalía es una ganancia a largo plazo al vender.",
        ),
        W::CapitalLossLimit => t!(
            "In a taxable account losses go against gains, then against up to $3,000 of other income a year ($1,500 married filing separately). The rest is carried over.",
            "En una cuenta tributable las pérdidas se usan contra ganancias y luego contra hasta $3,000 de otros ingresos al año ($1,500 casado que presenta por separado). El resto se traslada.",
        ),
    }
}
