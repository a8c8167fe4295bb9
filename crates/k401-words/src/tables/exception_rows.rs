//! Row headings of the exceptions.

use k401_core::distributions::exceptions::ExceptionKind as K;
use k401_core::tables::{ExceptionRow, OtherException as O};

use crate::Text;
use crate::language::t;

pub const fn heading(row: ExceptionRow) -> Text {
    match row {
        ExceptionRow::Of(kind) => of_kind(kind),
        ExceptionRow::Other(other) => of_other(other),
    }
}

const fn of_kind(kind: K) -> Text {
    match kind {
        K::AgeFiftyNineAndAHalf => t!("Age 59½ or older", "59 años y medio o más"),
        K::Death => t!("Death of the owner", "Fallecimiento del dueño"),
        K::Disability => t!("Total and permanent disability", "Incapacidad total y permanente"),
        K::SubstantiallyEqualPayments => {
            t!("Substantially equal periodic payments", "Pagos periódicos sustancialmente iguales")
        }
        K::SeparationFromService55 => t!(
            "Leaving the job in or after the year you turn 55",
            "Dejar el empleo en el año en que cumple 55 o después",
        ),
        K::PublicSafety50 => t!(
            "Public safety employees and firefighters: age 50 or 25 years of service",
            "Empleados de seguridad pública y bomberos: 50 años de edad o 25 de servicio",
        ),
        K::EmployeeStockOwnershipDividend => {
            t!("Dividends of an employee stock ownership plan", "Dividendos de un plan de acciones para empleados")
        }
        K::IrsLevy => t!("IRS levy on the plan", "Embargo del plan por el IRS"),
        K::MedicalExpenses => t!("Medical expenses", "Gastos médicos"),
        K::QualifiedDomesticRelationsOrder => t!(
            "Payment to a former spouse or dependent under a court order (QDRO)",
            "Pago a un excónyuge o dependiente por orden judicial (QDRO)",
        ),
        K::QualifiedReservist => t!("Reservists called to active duty", "Reservistas llamados al servicio activo"),
        K::BirthOrAdoption => t!("Birth or adoption of a child", "Nacimiento o adopción de un hijo"),
        K::EmergencyPersonalExpense => t!("Emergency personal expense", "Gasto personal de emergencia"),
        K::DomesticAbuse => t!("Victims of domestic abuse", "Víctimas de abuso doméstico"),
        K::TerminalIllness => t!("Terminal illness", "Enfermedad terminal"),
        K::FederallyDeclaredDisaster => t!("Federally declared disaster", "Desastre declarado por el gobierno federal"),
        K::LongTermCarePremium => {
            t!("Premiums for long-term care insurance", "Primas de seguro de cuidados a largo plazo")
        }
        K::PermissiveWithdrawal90Day => t!(
            "Automatic contributions taken back within 90 days",
            "Aportaciones automáticas retiradas en los primeros 90 días",
        ),
        K::CorrectiveDistribution => {
            t!("Excess contributions returned in time", "Aportaciones en exceso devueltas a tiempo")
        }
        K::FirstTimeHomebuyer => t!("First home", "Primera vivienda"),
        K::HigherEducation => t!("Higher education", "Enseñanza superior"),
        K::UnemployedHealthPremiums => t!("Health insurance while unemployed", "Seguro de salud durante el desempleo"),
    }
}

const fn of_other(other: O) -> Text {
    match other {
        O::PhasedRetirementAnnuity => {
            t!("Federal phased retirement annuity", "Anualidad federal de jubilación gradual")
        }
        O::ReturnedIraContribution => t!(
            "Earnings on an IRA contribution returned in time",
            "Ganancias de una aportación a una IRA devuelta a tiempo",
        ),
        O::EmergencySavingsAccount => {
            t!("Emergency savings account linked to the plan", "Cuenta de ahorros de emergencia vinculada al plan")
        }
        O::ElectionBefore1984 => t!("Payment method chosen before 1984", "Método de pago elegido antes de 1984"),
        O::CoronavirusRelated => t!("Coronavirus-related, in 2020", "Relacionada con el coronavirus, en 2020"),
    }
}
