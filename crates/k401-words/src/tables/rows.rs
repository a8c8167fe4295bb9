//! Row headings.

use k401_core::calendar::Age;
use k401_core::tables::{AgeRow, AlternativeRow, LimitRow, LoanRow, LossRow, RothRow, RowKey, TransactionRow, cohort};

use super::exception_rows;
use crate::language::t;
use crate::{Language, Text, date};

/// A row's heading.
pub fn row(key: RowKey, language: Language) -> String {
    let text = match key {
        RowKey::Transaction(row) => transaction(row),
        RowKey::Age(row) => return age_row(row, language),
        RowKey::Limit(row) => limit(row),
        RowKey::Loan(row) => loan(row),
        RowKey::Roth(row) => roth(row),
        RowKey::Loss(row) => loss(row),
        RowKey::Alternative(row) => alternative(row),
        RowKey::Exception(row) => exception_rows::heading(row),
    };
    text.to(language).into_owned()
}

/// An age in years: `73`, `70½`.
pub(super) fn age(age: Age) -> String {
    let half = if age.months == 6 { "½" } else { "" };
    [&age.years.to_string(), half].concat()
}

const fn transaction(row: TransactionRow) -> Text {
    match row {
        TransactionRow::EarlyWithdrawal => t!("Withdrawal before age 59½", "Retiro antes de los 59 años y medio"),
        TransactionRow::Hardship => t!("Hardship withdrawal", "Retiro por dificultad económica"),
        TransactionRow::LoanDefault => {
            t!("Loan in default (deemed distribution)", "Préstamo en incumplimiento (distribución implícita)")
        }
        TransactionRow::LoanOffset => t!(
            "Loan taken out of the account (plan loan offset)",
            "Préstamo descontado de la cuenta (compensación del préstamo)",
        ),
        TransactionRow::RolloverToIra => t!("Rollover to a pre-tax IRA", "Reinversión en una cuenta IRA tradicional"),
        TransactionRow::RolloverToRothIra => t!("Rollover to a Roth IRA", "Reinversión en una cuenta Roth IRA"),
    }
}

fn age_row(row: AgeRow, language: Language) -> String {
    let Some(cohort) = cohort(row) else {
        let text = match row {
            AgeRow::Under59AndHalf => t!("Under age 59½", "Menos de 59 años y medio"),
            _ => t!("Age 59½ or older", "59 años y medio o más"),
        };
        return text.to(language).into_owned();
    };
    let day = |day| date(day, language);
    let (text, mut values) = match (cohort.born_from, cohort.born_to) {
        (Some(from), Some(to)) => (
            t!("From age {0}, if born {1} to {2}", "Desde los {0} años, si nació entre el {1} y el {2}"),
            vec![day(from), day(to)],
        ),
        (Some(from), None) => {
            (t!("From age {0}, if born {1} or later", "Desde los {0} años, si nació el {1} o después"), vec![day(from)])
        }
        (None, Some(to)) => {
            (t!("From age {0}, if born {1} or earlier", "Desde los {0} años, si nació el {1} o antes"), vec![day(to)])
        }
        (None, None) => (t!("From age {0}", "Desde los {0} años"), vec![]),
    };
    values.insert(0, age(cohort.age));
    text.filled(language, &values)
}

const fn limit(row: LimitRow) -> Text {
    match row {
        LimitRow::Under50 => t!("Under 50", "Menos de 50"),
        LimitRow::From50 => t!("50 to 59, and 64 or older", "De 50 a 59, y 64 o más"),
        LimitRow::From60To63 => t!("60 to 63", "De 60 a 63"),
    }
}

const fn loan(row: LoanRow) -> Text {
    match row {
        LoanRow::UpTo10000 => {
            t!("Up to $10,000 (a line the law does not draw)", "Hasta $10,000 (un límite que la ley no fija)")
        }
        LoanRow::Over10000 => {
            t!("Over $10,000 (a line the law does not draw)", "Más de $10,000 (un límite que la ley no fija)")
        }
        LoanRow::DeemedDistribution => t!(
            "Missed payments or a broken rule (deemed distribution)",
            "Pagos no hechos o regla incumplida (distribución implícita)",
        ),
        LoanRow::LoanOffset => t!(
            "The plan takes the loan out of your account (plan loan offset)",
            "El plan descuenta el préstamo de su cuenta (compensación del préstamo)",
        ),
        LoanRow::QualifiedLoanOffset => t!(
            "The same, because you left the job or the plan ended (qualified plan loan offset)",
            "Lo mismo, porque usted dejó el empleo o el plan terminó (compensación calificada del préstamo)",
        ),
    }
}

const fn roth(row: RothRow) -> Text {
    match row {
        RothRow::Kind => t!("What it is", "Qué es"),
        RothRow::Contributions => t!("Your contributions", "Sus aportaciones"),
        RothRow::PayrollTaxes => t!("Social Security and Medicare tax", "Impuestos del Seguro Social y Medicare"),
        RothRow::DeferralLimit => t!("Contribution limit", "Límite de aportación"),
        RothRow::EmployerMatch => t!("Employer match", "Aportación paralela del empleador"),
        RothRow::MatchLimit => t!("Limit on the match", "Límite de la aportación paralela"),
        RothRow::Growth => t!("Growth", "Ganancias"),
        RothRow::QualifiedWithdrawals => t!("Qualified withdrawals", "Retiros calificados"),
        RothRow::OtherWithdrawals => t!("Other withdrawals", "Otros retiros"),
        RothRow::OwnerRequiredDistributions => {
            t!("Required minimum distributions while you live", "Distribuciones mínimas requeridas en vida")
        }
        RothRow::BeneficiaryRequiredDistributions => t!(
            "Required minimum distributions of beneficiaries",
            "Distribuciones mínimas requeridas de los beneficiarios",
        ),
    }
}

const fn loss(row: LossRow) -> Text {
    match row {
        LossRow::MarketDecline => t!("Prices fall in your 401(k)", "Bajan los precios en su 401(k)"),
        LossRow::PlanTermination => t!("The plan ends and pays out", "El plan termina y paga el saldo"),
        LossRow::Disability => t!("You become disabled", "Usted queda incapacitado"),
        LossRow::SeparatedAfter59AndHalf => {
            t!("You are over 59½ and have left the job", "Usted tiene más de 59 años y medio y dejó el empleo")
        }
        LossRow::FullDistributionBelowBasis => t!(
            "Everything is paid out, for less than the after-tax money you put in",
            "Se paga todo el saldo, por menos que el dinero ya tributado que usted aportó",
        ),
        LossRow::WorthlessStockInPlan => {
            t!("A stock in your 401(k) becomes worthless", "Una acción en su 401(k) pierde todo su valor")
        }
        LossRow::Ira => t!("Prices fall in an IRA", "Bajan los precios en una cuenta IRA"),
        LossRow::TaxableBrokerageAccount => t!(
            "You sell at a loss in a taxable brokerage account",
            "Usted vende con pérdida en una cuenta de corretaje tributable",
        ),
    }
}

const fn alternative(row: AlternativeRow) -> Text {
    match row {
        AlternativeRow::Loan => t!("401(k) loan", "Préstamo del 401(k)"),
        AlternativeRow::Hardship => t!("Hardship withdrawal", "Retiro por dificultad económica"),
        AlternativeRow::RothConversion => t!("Roth conversion in the plan", "Conversión a Roth dentro del plan"),
    }
}
