//! Labels of the contribution lines.

use k401_core::contributions::ContributionLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::Compensation => t!("Pay from this employer", "Paga de este empleador"),
        L::ElectiveDeferralFigure => t!("Deferral limit of the year", "Límite anual de aplazamientos electivos"),
        L::ElectiveDeferralLimit => {
            t!("Deferral limit, at most your pay", "Límite de aplazamientos, como máximo su paga")
        }
        L::CatchUpAtAge => t!("Catch-up amount at your age", "Aportación compensatoria según su edad"),
        L::PriorYearFicaWages => {
            t!("Last year's Social Security wages", "Salarios del año pasado sujetos al Seguro Social")
        }
        L::RothCatchUpWageThreshold => t!(
            "Wages above which catch-ups must be Roth",
            "Salarios por encima de los cuales la aportación compensatoria debe ser Roth",
        ),
        L::CatchUpInPlan => t!("Catch-up that this plan takes", "Aportación compensatoria que este plan acepta"),
        L::PayAboveDeferralLimit => t!("Pay above the deferral limit", "Paga que supera el límite de aplazamientos"),
        L::CatchUpLimit => t!("Catch-up limit", "Límite de aportaciones compensatorias"),
        L::CatchUpMustBeRoth => t!("Catch-up that must be Roth", "Aportación compensatoria que debe ser Roth"),
        L::TotalDeferralLimit => {
            t!("Deferral limit with catch-up", "Límite de aplazamientos con aportación compensatoria")
        }
        L::PersonalDeferralLimit => t!("Your limit over all plans", "Su límite en todos los planes"),
        L::PlannedPretax => t!("Pre-tax deferrals planned", "Aplazamientos antes de impuestos previstos"),
        L::PlannedRoth => t!("Roth deferrals planned", "Aplazamientos Roth previstos"),
        L::PlannedDeferrals => t!("Deferrals planned", "Aplazamientos previstos"),
        L::ContributedSoFar => t!("Deferred so far this year", "Aplazado hasta ahora este año"),
        L::DeferralsInPlan => t!("Deferrals to this plan this year", "Aplazamientos a este plan este año"),
        L::DeferralsSameEmployer => {
            t!("Deferrals to this employer's other plans", "Aplazamientos a otros planes de este empleador")
        }
        L::DeferralsOtherEmployers => {
            t!("Deferrals to other employers' plans", "Aplazamientos a planes de otros empleadores")
        }
        L::PlanDeferralRoom => t!("What this employer's limit leaves", "Lo que deja el límite de este empleador"),
        L::PersonalDeferralRoom => t!("What your own limit leaves", "Lo que deja su propio límite"),
        L::FullDeferral => t!("Most you can defer to this plan", "Lo máximo que puede aplazar en este plan"),
        L::CompensationLimit => t!("Most pay that a plan may count", "Paga máxima que un plan puede tener en cuenta"),
        L::CompensationCounted => t!("Pay that the match counts", "Paga que cuenta para la aportación paralela"),
        L::MatchTierEnd => t!("Deferrals at which this match step ends", "Aplazamientos en que termina este tramo"),
        L::MatchTierWidth => t!("Deferrals that fit in this match step", "Aplazamientos que caben en este tramo"),
        L::DeferralsMatched => {
            t!("Deferrals that can earn a match", "Aplazamientos que dan derecho a aportación paralela")
        }
        L::DeferralsBeyondTier => t!("Deferrals beyond the earlier steps", "Aplazamientos tras los tramos anteriores"),
        L::DeferralsInTier => t!("Deferrals in this match step", "Aplazamientos en este tramo"),
        L::MatchInTier => t!("Match in this step", "Aportación paralela en este tramo"),
        L::EmployerMatch => t!("Employer match", "Aportación paralela del empleador"),
        L::FullDeferralBeyondTier => {
            t!("Full deferral beyond the earlier steps", "Aplazamiento máximo tras los tramos anteriores")
        }
        L::FullDeferralInTier => t!("Full deferral in this match step", "Aplazamiento máximo en este tramo"),
        L::FullMatchInTier => {
            t!("Match in this step at full deferral", "Aportación paralela en este tramo con el aplazamiento máximo")
        }
        L::FullMatch => t!("Match at full deferral", "Aportación paralela con el aplazamiento máximo"),
        L::MatchLeftUnclaimed => t!("Match left unclaimed", "Aportación paralela que deja sin recibir"),
        L::AnnualAdditionsFigure => t!("Annual additions limit of the year", "Límite de adiciones anuales del año"),
        L::AnnualAdditionsLimit => {
            t!("Annual additions limit, at most your pay", "Límite de adiciones anuales, como máximo su paga")
        }
        L::EmployerDeferrals => {
            t!("Deferrals to all plans of this employer", "Aplazamientos a todos los planes de este empleador")
        }
        L::DeferralsCounted => t!("Deferrals within the limit", "Aplazamientos dentro del límite"),
        L::DeferralsAllowed => t!(
            "Deferrals within the limit with catch-up",
            "Aplazamientos dentro del límite con aportación compensatoria",
        ),
        L::CatchUpOverDeferralLimit => {
            t!("Catch-up above the deferral limit", "Aportación compensatoria por encima del límite de aplazamientos")
        }
        L::Nonelective => t!("Other employer contributions", "Otras aportaciones del empleador"),
        L::PlannedAfterTax => t!("After-tax contributions planned", "Aportaciones después de impuestos previstas"),
        L::OtherContributionsSameEmployer => t!(
            "Other contributions to this employer's other plans",
            "Otras aportaciones a otros planes de este empleador",
        ),
        L::AdditionsBeforeCatchUp => t!("All contributions that count", "Todas las aportaciones que cuentan"),
        L::AdditionsOverLimit => {
            t!("What exceeds the annual additions limit", "Lo que supera el límite de adiciones anuales")
        }
        L::CatchUpUnused => t!("Catch-up still unused", "Aportación compensatoria aún sin usar"),
        L::CatchUpOverAdditionsLimit => t!(
            "Catch-up above the annual additions limit",
            "Aportación compensatoria por encima del límite de adiciones anuales",
        ),
        L::CatchUpUsed => t!("Catch-up in all", "Aportación compensatoria en total"),
        L::AnnualAdditions => t!("Annual additions", "Adiciones anuales"),
        L::AnnualAdditionsExcess => t!("Annual additions over the limit", "Adiciones anuales sobre el límite"),
        L::RemainingAnnualAdditions => t!("Room left for contributions", "Margen restante para aportaciones"),
        L::RemainingAfterTax => {
            t!("Room left for after-tax contributions", "Margen restante para aportaciones después de impuestos")
        }
        L::DeferralRoom => t!("Room under the deferral limits", "Margen según los límites de aplazamientos"),
        L::TotalContributionLimit => t!(
            "Limit on all contributions with catch-up",
            "Límite de todas las aportaciones con aportación compensatoria",
        ),
        L::AdditionsDeferralRoom => {
            t!("Room under the limit on all contributions", "Margen según el límite de todas las aportaciones")
        }
        L::RemainingDeferral => t!("Room left to defer", "Margen restante para aplazar"),
        L::AllDeferrals => t!("Deferrals to all plans", "Aplazamientos a todos los planes"),
        L::ExcessOverPersonalLimit => t!("Over your own limit", "Por encima de su propio límite"),
        L::ExcessOverPlanLimit => t!("Over this employer's limit", "Por encima del límite de este empleador"),
        L::ExcessDeferral => t!("Excess deferral", "Aplazamiento en exceso"),
        L::LeftToDefer => t!("Left to defer this year", "Por aplazar este año"),
        L::PerPayPeriod => t!("Out of each paycheck", "De cada cheque de paga"),
        L::BeforeLastPayPeriod => t!("Before the last paycheck", "Antes del último cheque de paga"),
        L::LastPayPeriod => t!("Out of the last paycheck", "Del último cheque de paga"),
    }
}
