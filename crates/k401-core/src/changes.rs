//! What changed in the law from the first year of the figures on, and what is enacted to come: each change once, with its first
//! year, its source, and whether a rule here computes it. The sentences are in `k401-words`.

use crate::authority::{
    CARES, Cite, IRC_72, IRC_151, IRC_401, IRC_402A, IRC_414, IRC_4974, NOTICE_2022_6, NOTICE_2023_62, NOTICE_2026_33,
    OBBBA, REG_CATCH_UP, REG_LOAN_OFFSET, REG_RMD_TABLES, SECURE_2,
};

crate::facts::choice! {
    /// A change.
    Change {
        /// §72(t)(2)(H), SECURE Act.
        BirthOrAdoption = "birth_or_adoption",
        /// §401(a)(9)(C)(v), SECURE Act.
        RequiredFrom72 = "required_from_72",
        /// CARES Act, sec. 2203.
        RequiredWaived = "required_waived",
        /// CARES Act, sec. 2202.
        CoronavirusPayments = "coronavirus_payments",
        /// Treas. Reg. §1.402(c)-3.
        LoanOffsets = "loan_offsets",
        /// SECURE 2.0, sec. 331, for disasters from January 26, 2021.
        Disasters = "disasters",
        /// Treas. Reg. §1.401(a)(9)-9.
        LifeTables = "life_tables",
        /// Notice 2022-6.
        PeriodicPayments = "periodic_payments",
        /// SECURE 2.0, sec. 107.
        RequiredFrom73 = "required_from_73",
        /// SECURE 2.0, sec. 302.
        LowerExcise = "lower_excise",
        /// SECURE 2.0, sec. 326.
        TerminalIllness = "terminal_illness",
        /// SECURE 2.0, secs. 308, 329, 330.
        PublicSafety = "public_safety",
        /// SECURE 2.0, sec. 311.
        BirthRepayment = "birth_repayment",
        /// SECURE 2.0, sec. 604.
        RothEmployerMoney = "roth_employer_money",
        /// SECURE 2.0, sec. 115.
        Emergency = "emergency",
        /// SECURE 2.0, sec. 314.
        DomesticAbuse = "domestic_abuse",
        /// SECURE 2.0, sec. 325.
        NoRequiredRoth = "no_required_roth",
        /// SECURE 2.0, sec. 127.
        EmergencySavings = "emergency_savings",
        /// SECURE 2.0, sec. 304.
        CashOut = "cash_out",
        /// SECURE 2.0, sec. 109.
        HigherCatchUp = "higher_catch_up",
        /// Pub. L. 119-21, §151(d)(5)(C).
        SeniorDeduction = "senior_deduction",
        /// SECURE 2.0, sec. 603.
        RothCatchUp = "roth_catch_up",
        /// SECURE 2.0, sec. 334.
        LongTermCare = "long_term_care",
        /// Pub. L. 119-21, sec. 70110.
        NoLossDeduction = "no_loss_deduction",
        /// Treas. Reg. §1.414(v)-2.
        RothCatchUpRegulation = "roth_catch_up_regulation",
        /// SECURE 2.0, sec. 103.
        SaversMatch = "savers_match",
        /// §151(d)(5)(C): the last year is 2028.
        SeniorDeductionEnds = "senior_deduction_ends",
        /// SECURE 2.0, sec. 107.
        RequiredFrom75 = "required_from_75",
    }
}

/// A change, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleChange {
    /// Which.
    pub change: Change,
    /// The first calendar year that it concerns.
    pub year: u16,
    /// A rule here computes it.
    pub is_modeled: bool,
    /// The law.
    pub cites: &'static [Cite],
}

const fn modeled(year: u16, change: Change, cites: &'static [Cite]) -> RuleChange {
    RuleChange { change, year, is_modeled: true, cites }
}

const fn named(year: u16, change: Change, cites: &'static [Cite]) -> RuleChange {
    RuleChange { change, year, is_modeled: false, cites }
}

/// Every change, by year.
#[rustfmt::skip]
pub const CHANGES: &[RuleChange] = &[
    modeled(2020, Change::BirthOrAdoption, &[cite!(IRC_72, "(t)(2)(H)")]),
    modeled(2020, Change::RequiredFrom72, &[cite!(IRC_401, "(a)(9)(C)(v)")]),
    modeled(2020, Change::RequiredWaived, &[cite!(CARES, "sec. 2203")]),
    named(2020, Change::CoronavirusPayments, &[cite!(CARES, "sec. 2202(a)")]),
    modeled(2021, Change::LoanOffsets, &[cite!(REG_LOAN_OFFSET, "")]),
    modeled(2021, Change::Disasters, &[cite!(SECURE_2, "sec. 331"), cite!(IRC_72, "(t)(2)(M), (11)")]),
    modeled(2022, Change::LifeTables, &[cite!(REG_RMD_TABLES, "")]),
    modeled(2022, Change::PeriodicPayments, &[cite!(NOTICE_2022_6, "")]),
    modeled(2023, Change::RequiredFrom73, &[cite!(SECURE_2, "sec. 107"), cite!(IRC_401, "(a)(9)(C)(v)")]),
    modeled(2023, Change::LowerExcise, &[cite!(SECURE_2, "sec. 302"), cite!(IRC_4974, "(a), (e)")]),
    modeled(2023, Change::TerminalIllness, &[cite!(SECURE_2, "sec. 326"), cite!(IRC_72, "(t)(2)(L)")]),
    modeled(2023, Change::PublicSafety, &[cite!(SECURE_2, "secs. 308, 329, 330"), cite!(IRC_72, "(t)(10)")]),
    modeled(2023, Change::BirthRepayment, &[cite!(SECURE_2, "sec. 311"), cite!(IRC_72, "(t)(2)(H)(v)")]),
    named(2023, Change::RothEmployerMoney, &[cite!(SECURE_2, "sec. 604"), cite!(IRC_402A, "(a)")]),
    modeled(2024, Change::Emergency, &[cite!(SECURE_2, "sec. 115"), cite!(IRC_72, "(t)(2)(I)")]),
    modeled(2024, Change::DomesticAbuse, &[cite!(SECURE_2, "sec. 314"), cite!(IRC_72, "(t)(2)(K)")]),
    modeled(2024, Change::NoRequiredRoth, &[cite!(SECURE_2, "sec. 325"), cite!(IRC_402A, "(d)(5)")]),
    named(2024, Change::EmergencySavings, &[cite!(SECURE_2, "sec. 127"), cite!(IRC_402A, "(e)")]),
    named(2024, Change::CashOut, &[cite!(SECURE_2, "sec. 304")]),
    modeled(2025, Change::HigherCatchUp, &[cite!(SECURE_2, "sec. 109"), cite!(IRC_414, "(v)(2)(E)")]),
    modeled(2025, Change::SeniorDeduction, &[cite!(IRC_151, "(d)(5)(C)")]),
    modeled(2026, Change::RothCatchUp, &[cite!(SECURE_2, "sec. 603"), cite!(IRC_414, "(v)(7)"), cite!(NOTICE_2023_62, "")]),
    modeled(2026, Change::LongTermCare, &[cite!(SECURE_2, "sec. 334"), cite!(IRC_72, "(t)(2)(N)"), cite!(NOTICE_2026_33, "")]),
    modeled(2026, Change::NoLossDeduction, &[cite!(OBBBA, "sec. 70110")]),
    named(2027, Change::RothCatchUpRegulation, &[cite!(REG_CATCH_UP, "")]),
    named(2027, Change::SaversMatch, &[cite!(SECURE_2, "sec. 103")]),
    named(2029, Change::SeniorDeductionEnds, &[cite!(IRC_151, "(d)(5)(C)")]),
    modeled(2033, Change::RequiredFrom75, &[cite!(SECURE_2, "sec. 107"), cite!(IRC_401, "(a)(9)(C)(v)")]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::YEARS;

    #[test]
    fn every_change_is_listed_once_by_year_and_with_its_law() {
        let listed: Vec<Change> = CHANGES.iter().map(|change| change.change).collect();
        assert_eq!(listed, Change::ALL.to_vec(), "the list and the names keep one order");
        assert!(CHANGES.is_sorted_by_key(|change| change.year));
        assert!(CHANGES.iter().all(|change| !change.cites.is_empty()));
    }

    #[test]
    fn every_year_with_figures_has_a_change() {
        for figures in YEARS {
            assert!(CHANGES.iter().any(|change| change.year == figures.year.0), "{}", figures.year.0);
        }
    }
}
