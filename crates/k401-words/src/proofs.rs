//! What a reader has to show, or to know, for an exception that applies.

use k401_core::distributions::exceptions::ExceptionKind as K;

use crate::Text;
use crate::language::t;

/// What comes with an exception; nothing where its reason says it all.
pub const fn exception_proof(kind: K) -> Option<Text> {
    Some(match kind {
        K::Disability => t!(
            "The law asks for proof: keep a physician's statement.",
            "La ley exige prueba: guarde una declaración de un médico.",
        ),
        K::SubstantiallyEqualPayments => t!(
            "The payments may not change until the later of five years and age 59½.",
            "Los pagos no pueden cambiar hasta que pasen cinco años y cumpla 59½, lo que sea más tarde.",
        ),
        K::SeparationFromService55 | K::PublicSafety50 => t!(
            "Only from the plan of the employer you left. Money that is first rolled over to an IRA loses it.",
            "Solo del plan del empleador que dejó. El dinero que antes se reinvierte en una cuenta IRA la pierde.",
        ),
        K::MedicalExpenses => t!(
            "For bills paid in the same year as the withdrawal, whether you itemize or not.",
            "Por gastos pagados en el mismo año que el retiro, detalle o no sus deducciones.",
        ),
        K::QualifiedReservist => {
            t!("Keep the order or call to active duty.", "Guarde la orden o el llamado al servicio activo.")
        }
        K::BirthOrAdoption => t!(
            "Put the child's name, age and taxpayer number on your return. If the plan does not offer it but may pay you for another reason, you may claim it on the return.",
            "Indique en su declaración el nombre, la edad y el número de contribuyente del hijo. Si el plan no la ofrece pero puede pagarle por otra razón, puede reclamarla en la declaración.",
        ),
        K::EmergencyPersonalExpense => t!(
            "You certify the need in writing. If the plan does not offer it but may pay you for another reason, you may claim it on the return.",
            "Usted certifica la necesidad por escrito. Si el plan no la ofrece pero puede pagarle por otra razón, puede reclamarla en la declaración.",
        ),
        K::DomesticAbuse => t!(
            "You certify it yourself. If the plan does not offer it but may pay you for another reason, you may claim it on the return.",
            "Usted mismo lo certifica. Si el plan no la ofrece pero puede pagarle por otra razón, puede reclamarla en la declaración.",
        ),
        K::TerminalIllness => t!(
            "The certification must be there on the day of the payment. It does not open the account: the plan must be allowed to pay for another reason.",
            "La certificación debe existir el día del pago. No abre la cuenta: el plan debe poder pagar por otra razón.",
        ),
        K::FederallyDeclaredDisaster => {
            t!("It is reported on Form 8915-F, not on Form 5329.", "Se declara en el Formulario 8915-F, no en el 5329.")
        }
        K::LongTermCarePremium => t!(
            "The plan must offer it; it cannot be claimed on the return alone.",
            "El plan debe ofrecerla; no se puede reclamar solo en la declaración.",
        ),
        K::QualifiedDomesticRelationsOrder => {
            t!("A former spouse may roll the money over instead.", "Un excónyuge también puede reinvertir el dinero.")
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exception_with_a_certification_says_so() {
        let certified = [K::EmergencyPersonalExpense, K::DomesticAbuse, K::TerminalIllness];
        for kind in certified {
            let proof = exception_proof(kind).expect("words");
            assert!(proof.en.contains("certif") && proof.es.contains("certif"), "{kind:?}");
        }
        // What no 401(k) has needs no proof.
        assert!(K::ALL.iter().filter(|kind| kind.is_ira_only()).all(|kind| exception_proof(*kind).is_none()));
    }
}
