//! 2022: plan limits of Notice 2021-61, tax figures of Rev. Proc. 2021-45.

use super::{ByStatus, Cited, Figures, Provision};
use crate::authority::{Cite, IRC_72, IRC_414, NOTICE_2021_61, REV_PROC_2021_45};
use crate::calendar::TaxableYear;
use crate::money::usd;

const NOTICE: Cite = cite!(NOTICE_2021_61, "");
const REV_PROC: Cite = cite!(REV_PROC_2021_45, "");

pub const FIGURES: Figures = Figures {
    year: TaxableYear(2022),
    elective_deferral_limit: Cited { value: usd(20_500), cite: NOTICE },
    catch_up_limit: Cited { value: usd(6_500), cite: NOTICE },
    higher_catch_up_limit: Provision::NotInForce(cite!(IRC_414, "(v)(2)(E)")),
    roth_catch_up_wage_threshold: Provision::NotInForce(cite!(IRC_414, "(v)(7)")),
    annual_additions_limit: Cited { value: usd(61_000), cite: NOTICE },
    compensation_limit: Cited { value: usd(305_000), cite: NOTICE },
    highly_compensated_employee_threshold: Cited { value: usd(135_000), cite: NOTICE },
    key_employee_officer_threshold: Cited { value: usd(200_000), cite: NOTICE },
    ira_contribution_limit: Cited { value: usd(6_000), cite: NOTICE },
    ira_catch_up_limit: Cited { value: usd(1_000), cite: NOTICE },
    domestic_abuse_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(K)")),
    long_term_care_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(N)")),
    tax_brackets: Cited {
        value: ByStatus {
            single: [usd(10_275), usd(41_775), usd(89_075), usd(170_050), usd(215_950), usd(539_900)],
            joint: [usd(20_550), usd(83_550), usd(178_150), usd(340_100), usd(431_900), usd(647_850)],
            separate: [usd(10_275), usd(41_775), usd(89_075), usd(170_050), usd(215_950), usd(323_925)],
            head: [usd(14_650), usd(55_900), usd(89_050), usd(170_050), usd(215_950), usd(539_900)],
        },
        cite: REV_PROC,
    },
    standard_deduction: Cited {
        value: ByStatus { single: usd(12_950), joint: usd(25_900), separate: usd(12_950), head: usd(19_400) },
        cite: REV_PROC,
    },
    additional_standard_deduction_unmarried: Cited { value: usd(1_750), cite: REV_PROC },
    additional_standard_deduction_married: Cited { value: usd(1_400), cite: REV_PROC },
};
