//! 2020: plan limits of Notice 2019-59, tax figures of Rev. Proc. 2019-44.

use super::{ByStatus, Cited, Figures, Provision};
use crate::authority::{Cite, IRC_72, IRC_414, NOTICE_2019_59, REV_PROC_2019_44};
use crate::calendar::TaxableYear;
use crate::money::usd;

const NOTICE: Cite = cite!(NOTICE_2019_59, "");
const REV_PROC: Cite = cite!(REV_PROC_2019_44, "");

pub const FIGURES: Figures = Figures {
    year: TaxableYear(2020),
    elective_deferral_limit: Cited { value: usd(19_500), cite: NOTICE },
    catch_up_limit: Cited { value: usd(6_500), cite: NOTICE },
    higher_catch_up_limit: Provision::NotInForce(cite!(IRC_414, "(v)(2)(E)")),
    roth_catch_up_wage_threshold: Provision::NotInForce(cite!(IRC_414, "(v)(7)")),
    annual_additions_limit: Cited { value: usd(57_000), cite: NOTICE },
    compensation_limit: Cited { value: usd(285_000), cite: NOTICE },
    highly_compensated_employee_threshold: Cited { value: usd(130_000), cite: NOTICE },
    key_employee_officer_threshold: Cited { value: usd(185_000), cite: NOTICE },
    ira_contribution_limit: Cited { value: usd(6_000), cite: NOTICE },
    ira_catch_up_limit: Cited { value: usd(1_000), cite: NOTICE },
    domestic_abuse_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(K)")),
    long_term_care_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(N)")),
    tax_brackets: Cited {
        value: ByStatus {
            single: [usd(9_875), usd(40_125), usd(85_525), usd(163_300), usd(207_350), usd(518_400)],
            joint: [usd(19_750), usd(80_250), usd(171_050), usd(326_600), usd(414_700), usd(622_050)],
            separate: [usd(9_875), usd(40_125), usd(85_525), usd(163_300), usd(207_350), usd(311_025)],
            head: [usd(14_100), usd(53_700), usd(85_500), usd(163_300), usd(207_350), usd(518_400)],
        },
        cite: REV_PROC,
    },
    standard_deduction: Cited {
        value: ByStatus { single: usd(12_400), joint: usd(24_800), separate: usd(12_400), head: usd(18_650) },
        cite: REV_PROC,
    },
    additional_standard_deduction_unmarried: Cited { value: usd(1_650), cite: REV_PROC },
    additional_standard_deduction_married: Cited { value: usd(1_300), cite: REV_PROC },
};
