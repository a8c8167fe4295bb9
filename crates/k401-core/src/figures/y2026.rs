//! 2026: plan limits of Notice 2025-67, tax figures of Rev. Proc. 2025-32.

use super::{ByStatus, Cited, Figures, Provision};
use crate::authority::{Cite, NOTICE_2025_67, NOTICE_2026_33, REV_PROC_2025_32};
use crate::calendar::TaxableYear;
use crate::money::usd;

const NOTICE: Cite = cite!(NOTICE_2025_67, "");
const REV_PROC: Cite = cite!(REV_PROC_2025_32, "");

pub const FIGURES: Figures = Figures {
    year: TaxableYear(2026),
    elective_deferral_limit: Cited { value: usd(24_500), cite: NOTICE },
    catch_up_limit: Cited { value: usd(8_000), cite: NOTICE },
    higher_catch_up_limit: Provision::InForce(Cited { value: usd(11_250), cite: NOTICE }),
    roth_catch_up_wage_threshold: Provision::InForce(Cited { value: usd(150_000), cite: NOTICE }),
    annual_additions_limit: Cited { value: usd(72_000), cite: NOTICE },
    compensation_limit: Cited { value: usd(360_000), cite: NOTICE },
    highly_compensated_employee_threshold: Cited { value: usd(160_000), cite: NOTICE },
    key_employee_officer_threshold: Cited { value: usd(235_000), cite: NOTICE },
    ira_contribution_limit: Cited { value: usd(7_500), cite: NOTICE },
    ira_catch_up_limit: Cited { value: usd(1_100), cite: NOTICE },
    domestic_abuse_limit: Provision::InForce(Cited { value: usd(10_500), cite: NOTICE }),
    long_term_care_limit: Provision::InForce(Cited { value: usd(2_600), cite: cite!(NOTICE_2026_33, "") }),
    tax_brackets: Cited {
        value: ByStatus {
            single: [usd(12_400), usd(50_400), usd(105_700), usd(201_775), usd(256_225), usd(640_600)],
            joint: [usd(24_800), usd(100_800), usd(211_400), usd(403_550), usd(512_450), usd(768_700)],
            separate: [usd(12_400), usd(50_400), usd(105_700), usd(201_775), usd(256_225), usd(384_350)],
            head: [usd(17_700), usd(67_450), usd(105_700), usd(201_750), usd(256_200), usd(640_600)],
        },
        cite: REV_PROC,
    },
    standard_deduction: Cited {
        value: ByStatus { single: usd(16_100), joint: usd(32_200), separate: usd(16_100), head: usd(24_150) },
        cite: REV_PROC,
    },
    additional_standard_deduction_unmarried: Cited { value: usd(2_050), cite: REV_PROC },
    additional_standard_deduction_married: Cited { value: usd(1_650), cite: REV_PROC },
};
