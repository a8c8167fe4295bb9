//! 2024: plan limits of Notice 2023-75, tax figures of Rev. Proc. 2023-34.

use super::{ByStatus, Cited, Figures, Provision};
use crate::authority::{Cite, IRC_72, IRC_414, NOTICE_2023_62, NOTICE_2023_75, REV_PROC_2023_34};
use crate::calendar::TaxableYear;
use crate::money::usd;

const NOTICE: Cite = cite!(NOTICE_2023_75, "");
const REV_PROC: Cite = cite!(REV_PROC_2023_34, "");

pub const FIGURES: Figures = Figures {
    year: TaxableYear(2024),
    elective_deferral_limit: Cited { value: usd(23_000), cite: NOTICE },
    catch_up_limit: Cited { value: usd(7_500), cite: NOTICE },
    higher_catch_up_limit: Provision::NotInForce(cite!(IRC_414, "(v)(2)(E)")),
    // Written into the Code for 2024, but an administrative transition period set it aside for 2024 and 2025.
    roth_catch_up_wage_threshold: Provision::NotInForce(cite!(NOTICE_2023_62, "")),
    annual_additions_limit: Cited { value: usd(69_000), cite: NOTICE },
    compensation_limit: Cited { value: usd(345_000), cite: NOTICE },
    highly_compensated_employee_threshold: Cited { value: usd(155_000), cite: NOTICE },
    key_employee_officer_threshold: Cited { value: usd(220_000), cite: NOTICE },
    ira_contribution_limit: Cited { value: usd(7_000), cite: NOTICE },
    ira_catch_up_limit: Cited { value: usd(1_000), cite: NOTICE },
    domestic_abuse_limit: Provision::InForce(Cited { value: usd(10_000), cite: cite!(IRC_72, "(t)(2)(K)(ii)") }),
    long_term_care_limit: Provision::NotInForce(cite!(IRC_72, "(t)(2)(N)")),
    tax_brackets: Cited {
        value: ByStatus {
            single: [usd(11_600), usd(47_150), usd(100_525), usd(191_950), usd(243_725), usd(609_350)],
            joint: [usd(23_200), usd(94_300), usd(201_050), usd(383_900), usd(487_450), usd(731_200)],
            separate: [usd(11_600), usd(47_150), usd(100_525), usd(191_950), usd(243_725), usd(365_600)],
            head: [usd(16_550), usd(63_100), usd(100_500), usd(191_950), usd(243_700), usd(609_350)],
        },
        cite: REV_PROC,
    },
    standard_deduction: Cited {
        value: ByStatus { single: usd(14_600), joint: usd(29_200), separate: usd(14_600), head: usd(21_900) },
        cite: REV_PROC,
    },
    additional_standard_deduction_unmarried: Cited { value: usd(1_950), cite: REV_PROC },
    additional_standard_deduction_married: Cited { value: usd(1_550), cite: REV_PROC },
};
