//! §72(t)(2)(A)(i): 59½ on the day of payment.

use super::{Reason, Situation, Verdict};
use crate::calendar::Age;

pub fn weigh(situation: &Situation<'_>) -> Verdict {
    if situation.is_early() {
        let attained = situation.tax.birth_date.attains(Age::FIFTY_NINE_AND_A_HALF);
        return Verdict::Refused(Reason::UnderAge { attained });
    }
    Verdict::WHOLE
}
