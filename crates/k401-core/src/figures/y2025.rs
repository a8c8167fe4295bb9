//! 2025: plan limits of Notice 2024-80, tax figures of Rev. Proc. 2024-40.

use super::{ByStatus, Cited, Figures, Provision};
use crate::authority::{Cite, NOTICE_2023_62, NOTICE_2024_80, OBBBA, REV_PROC_2024_40};
use crate::calendar::TaxableYear;
use crate::money::usd;

const NOTICE: Cite = cite!(NOTICE_2024_80, "");
const REV_PROC: Cite = cite!(REV_PROC_2024_40, "");

pub const FIGURES: Figures = Figures {
    year: TaxableYear(2025),
    elective_deferral_limit: Cited { value: usd(23_500), cite: NOTICE },
    catch_up_limit: Cited { value: usd(7_500), cite: NOTICE },
    higher_catch_up_limit: Provision::InForce(Cited { value: usd(11_250), cite: NOTICE }),
    // Written into the Code for 2024, but an administrative transition period set it aside for 2024 and 2025.
    roth_catch_up_wage_threshold: Provision::NotInForce(cite!(NOTICE_2023_62, "")),
    annual_additions_limit: Cited { value: usd(70_000), cite: NOTICE },
    compensation_limit: Cited { value: usd(350_000), cite: NOTICE },
    highly_compensated_employee_threshold: Cited { value: usd(160_000), cite: NOTICE },
    key_employee_officer_threshold: Cited { value: usd(230_000), cite: NOTICE },
    ira_contribution_limit: Cited { value: usd(7_000), cite: NOTICE },
    ira_catch_up_limit: Cited { value: usd(1_000), cite: NOTICE },
    domestic_abuse_limit: Provision::InForce(Cited { value: usd(10_300), cite: NOTICE }),
    // Only distributions of December 30 and 31: the provision starts three years after December 29, 2022.
    long_term_care_limit: Provision::InForce(Cited { value: usd(2_600), cite: NOTICE }),
    tax_brackets: Cited {
        value: ByStatus {
            single: [usd(11_925), usd(48_475), usd(103_350), usd(197_300), usd(250_525), usd(626_350)],
            joint: [usd(23_850), usd(96_950), usd(206_700), usd(394_600), usd(501_050), usd(751_600)],
            separate: [usd(11_925), usd(48_475), usd(103_350), usd(197_300), usd(250_525), usd(375_800)],
            head: [usd(17_000), usd(64_850), usd(103_350), usd(197_300), usd(250_500), usd(626_350)],
        },
        cite: REV_PROC,
    },
    // Rev. Proc. 2024-40 printed 15,000, 30,000 and 22,500; the Act of July 4, 2025 raised them for the whole year.
    standard_deduction: Cited {
        value: ByStatus { single: usd(15_750), joint: usd(31_500), separate: usd(15_750), head: usd(23_625) },
        cite: cite!(OBBBA, "sec. 70102"),
    },
    additional_standard_deduction_unmarried: Cited { value: usd(2_000), cite: REV_PROC },
    additional_standard_deduction_married: Cited { value: usd(1_600), cite: REV_PROC },
};
