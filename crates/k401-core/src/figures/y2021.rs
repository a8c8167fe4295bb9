//! 2021: plan limits of Notice 2020-79, tax figures of Rev. Proc. 2020-45.

use super::{ByStatus, Cited, Figures, Provision};
use crate::authority::{Cite, IRC_72, IRC_414, NOTICE_2020_79, REV_PROC_2020_45};
use crate::calendar::TaxableYear;
use crate::money::usd;

const NOTICE: Cite = cite!(NOTICE_2020_79, "");
const REV_PROC: Cite = cite!(REV_PROC_2020_45, "");

pub const FIGURES: Figures = Figures {
    year: TaxableYear(2021),
    elective_deferral_limit: Cited { value: usd(19_500), cite: NOTICE },
    catch_up_limit: Cited { value: usd(6_500), cite: NOTICE },
    higher_catch_up_limit: Provision::NotInForce(cite!(IRC_414, "(v)(2)(E)")),
    roth_catch_up_wage_threshold: Provision::NotInForce(cite!(IRC_414, "(v)(7)")),
    annual_additions_limit: Cited { value: usd(58_000), cite: NOTICE },
    compensation_limit: Cited { value: usd(290_000), cite: NOTICE },
    highly_compensated_employee_threshold: Cited { value: usd(130_000), cite: NOTICE },
    key_employee_officer_threshold: Cited { value: usd(185_000), cite: NOTICE },
    ira_contribution_limit: Cited { value: usd(6_000), cite: NOTICE },
    ira_catch_up_limit: Cited { value: usd(1_000), cite: NOTICE },
    domestic_abuse_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(K)")),
    long_term_care_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(N)")),
    tax_brackets: Cited {
        value: ByStatus {
            single: [usd(9_950), usd(40_525), usd(86_375), usd(164_925), usd(209_425), usd(523_600)],
            joint: [usd(19_900), usd(81_050), usd(172_750), usd(329_850), usd(418_850), usd(628_300)],
            separate: [usd(9_950), usd(40_525), usd(86_375), usd(164_925), usd(209_425), usd(314_150)],
            head: [usd(14_200), usd(54_200), usd(86_350), usd(164_900), usd(209_400), usd(523_600)],
        },
        cite: REV_PROC,
    },
    standard_deduction: Cited {
        value: ByStatus { single: usd(12_550), joint: usd(25_100), separate: usd(12_550), head: usd(18_800) },
        cite: REV_PROC,
    },
    additional_standard_deduction_unmarried: Cited { value: usd(1_700), cite: REV_PROC },
    additional_standard_deduction_married: Cited { value: usd(1_350), cite: REV_PROC },
};
