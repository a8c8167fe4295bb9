//! 2023: plan limits of Notice 2022-55, tax figures of Rev. Proc. 2022-38.

use super::{ByStatus, Cited, Figures, Provision};
use crate::authority::{Cite, IRC_72, IRC_414, NOTICE_2022_55, REV_PROC_2022_38};
use crate::calendar::TaxableYear;
use crate::money::usd;

const NOTICE: Cite = cite!(NOTICE_2022_55, "");
const REV_PROC: Cite = cite!(REV_PROC_2022_38, "");

pub const FIGURES: Figures = Figures {
    year: TaxableYear(2023),
    elective_deferral_limit: Cited { value: usd(22_500), cite: NOTICE },
    catch_up_limit: Cited { value: usd(7_500), cite: NOTICE },
    higher_catch_up_limit: Provision::NotInForce(cite!(IRC_414, "(v)(2)(E)")),
    roth_catch_up_wage_threshold: Provision::NotInForce(cite!(IRC_414, "(v)(7)")),
    annual_additions_limit: Cited { value: usd(66_000), cite: NOTICE },
    compensation_limit: Cited { value: usd(330_000), cite: NOTICE },
    highly_compensated_employee_threshold: Cited { value: usd(150_000), cite: NOTICE },
    key_employee_officer_threshold: Cited { value: usd(215_000), cite: NOTICE },
    ira_contribution_limit: Cited { value: usd(6_500), cite: NOTICE },
    ira_catch_up_limit: Cited { value: usd(1_000), cite: NOTICE },
    domestic_abuse_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(K)")),
    long_term_care_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(N)")),
    tax_brackets: Cited {
        value: ByStatus {
            single: [usd(11_000), usd(44_725), usd(95_375), usd(182_100), usd(231_250), usd(578_125)],
            joint: [usd(22_000), usd(89_450), usd(190_750), usd(364_200), usd(462_500), usd(693_750)],
            separate: [usd(11_000), usd(44_725), usd(95_375), usd(182_100), usd(231_250), usd(346_875)],
            head: [usd(15_700), usd(59_850), usd(95_350), usd(182_100), usd(231_250), usd(578_100)],
        },
        cite: REV_PROC,
    },
    standard_deduction: Cited {
        value: ByStatus { single: usd(13_850), joint: usd(27_700), separate: usd(13_850), head: usd(20_800) },
        cite: REV_PROC,
    },
    additional_standard_deduction_unmarried: Cited { value: usd(1_850), cite: REV_PROC },
    additional_standard_deduction_married: Cited { value: usd(1_500), cite: REV_PROC },
};
