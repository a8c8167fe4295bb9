//! Highly compensated and key employees, §414(q) and §416(i): a matter of the plan's tests, never a limit of their own.

use super::ContributionFacts;
use crate::authority::{Cite, IRC_414, IRC_416};
use crate::figures::Figures;
use crate::notice::{Notice, NoticeCode, Notices};

const HIGHLY_COMPENSATED: Cite = cite!(IRC_414, "(q)(1)(B)");
const KEY_EMPLOYEE: Cite = cite!(IRC_416, "(i)(1)(A)(i)");

/// Notes a status that pay alone suggests. The pay of a year makes a highly compensated employee of the next; last year's
/// pay is known here only as Social Security wages.
pub(super) fn note_employee_status(facts: &ContributionFacts, notices: &mut Vec<Notice>) {
    let year = facts.figures.year.0;
    let last_year =
        Figures::for_year(year.saturating_sub(1)).map(|figures| figures.highly_compensated_employee_threshold);
    if let (Some(threshold), Some(wages)) = (last_year, facts.prior_year_fica_wages)
        && wages > threshold.value
    {
        let code = NoticeCode::HighlyCompensatedThisYear { threshold: threshold.value, year };
        notices.info(code, &[HIGHLY_COMPENSATED, threshold.cite]);
    }
    let threshold = facts.figures.highly_compensated_employee_threshold;
    if facts.compensation > threshold.value {
        let code = NoticeCode::HighlyCompensatedNextYear { threshold: threshold.value, year: year.saturating_add(1) };
        notices.info(code, &[HIGHLY_COMPENSATED, threshold.cite]);
    }
    let threshold = facts.figures.key_employee_officer_threshold;
    if facts.compensation > threshold.value {
        let code = NoticeCode::KeyEmployeeIfOfficer { threshold: threshold.value, year: year.saturating_add(1) };
        notices.info(code, &[KEY_EMPLOYEE, threshold.cite]);
    }
}
