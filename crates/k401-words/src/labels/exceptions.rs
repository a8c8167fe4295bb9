//! Labels of the exception lines.

use k401_core::distributions::exceptions::ExceptionLine as L;

use crate::Text;
use crate::language::t;

pub const fn label(line: L) -> Text {
    match line {
        L::ClaimedFor => t!("Amount claimed for this exception", "Cantidad reclamada para esta excepción"),
        L::NotYetCovered => t!("Not covered by the exceptions above", "No cubierto por las excepciones anteriores"),
        L::UsedBefore => t!("Already used of this limit", "Ya utilizado de este límite"),
        L::LimitLeft => t!("Left of this limit", "Lo que queda de este límite"),
        L::VestedBalance => t!("Vested balance", "Saldo adquirido"),
        L::MedicalExpenses => t!("Medical expenses not reimbursed", "Gastos médicos no reembolsados"),
        L::MedicalFloor => t!("7.5% of adjusted gross income", "7.5% del ingreso bruto ajustado"),
        L::MedicalAboveFloor => t!("Medical expenses above that", "Gastos médicos que lo superan"),
        L::BirthLimitEach => t!("Birth or adoption: limit for one child", "Nacimiento o adopción: límite por hijo"),
        L::BirthLimit => t!("Birth or adoption: limit", "Nacimiento o adopción: límite"),
        L::EmergencyDollarLimit => t!("Emergency: dollar limit", "Emergencia: límite en dólares"),
        L::EmergencyBalanceKept => t!("Emergency: balance that must stay", "Emergencia: saldo que debe permanecer"),
        L::EmergencyBalanceAbove => t!("Emergency: balance above that", "Emergencia: saldo que lo supera"),
        L::EmergencyLimit => t!("Emergency: limit", "Emergencia: límite"),
        L::AbuseDollarLimit => t!("Domestic abuse: dollar limit", "Violencia doméstica: límite en dólares"),
        L::AbuseHalfOfVested => {
            t!("Domestic abuse: half of the vested balance", "Violencia doméstica: la mitad del saldo adquirido")
        }
        L::AbuseLimit => t!("Domestic abuse: limit", "Violencia doméstica: límite"),
        L::DisasterLimit => t!("Disaster: limit for one disaster", "Desastre: límite por desastre"),
        L::LongTermCarePremiums => {
            t!("Long-term care premiums of the year", "Primas del seguro de cuidado a largo plazo del año")
        }
        L::LongTermCareTenthOfVested => {
            t!("Long-term care: 10% of the vested balance", "Cuidado a largo plazo: 10% del saldo adquirido")
        }
        L::LongTermCareDollarLimit => t!("Long-term care: dollar limit", "Cuidado a largo plazo: límite en dólares"),
        L::LongTermCareLimit => t!("Long-term care: limit", "Cuidado a largo plazo: límite"),
        L::CoveredByAge => t!("Covered: age 59½", "Cubierto: 59½ años"),
        L::CoveredByDeath => t!("Covered: death", "Cubierto: fallecimiento"),
        L::CoveredByDisability => t!("Covered: disability", "Cubierto: incapacidad"),
        L::CoveredByPeriodicPayments => {
            t!("Covered: substantially equal payments", "Cubierto: pagos sustancialmente iguales")
        }
        L::CoveredBySeparation => {
            t!("Covered: separation in or after the year of 55", "Cubierto: separación en el año de los 55 o después")
        }
        L::CoveredByPublicSafety => t!("Covered: public safety employee", "Cubierto: empleado de seguridad pública"),
        L::CoveredByDividend => {
            t!("Covered: dividend of employer stock", "Cubierto: dividendo de acciones del empleador")
        }
        L::CoveredByLevy => t!("Covered: IRS levy", "Cubierto: embargo del IRS"),
        L::CoveredByMedical => t!("Covered: medical expenses", "Cubierto: gastos médicos"),
        L::CoveredByOrder => {
            t!("Covered: qualified domestic relations order", "Cubierto: orden calificada de relaciones domésticas")
        }
        L::CoveredByReservist => t!("Covered: reservist on active duty", "Cubierto: reservista en servicio activo"),
        L::CoveredByBirth => t!("Covered: birth or adoption", "Cubierto: nacimiento o adopción"),
        L::CoveredByEmergency => t!("Covered: emergency expense", "Cubierto: gasto de emergencia"),
        L::CoveredByAbuse => t!("Covered: domestic abuse", "Cubierto: violencia doméstica"),
        L::CoveredByTerminalIllness => t!("Covered: terminal illness", "Cubierto: enfermedad terminal"),
        L::CoveredByDisaster => t!("Covered: declared disaster", "Cubierto: desastre declarado"),
        L::CoveredByLongTermCare => t!("Covered: long-term care premiums", "Cubierto: primas de cuidado a largo plazo"),
        L::CoveredByPermissive => {
            t!("Covered: automatic contributions returned", "Cubierto: aportaciones automáticas devueltas")
        }
        L::CoveredByCorrection => {
            t!("Covered: excess contributions returned", "Cubierto: exceso de aportaciones devuelto")
        }
        L::CoveredTogether => t!("Covered by all exceptions", "Cubierto por todas las excepciones"),
        L::CoveredAfterTax => t!("After-tax money in the covered part", "Dinero ya tributado en la parte cubierta"),
    }
}
