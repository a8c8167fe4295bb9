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
    modeled(2020, Change::BirthOrAdoption, &[IRC_72.at("(t)(2)(H)")]),
    modeled(2020, Change::RequiredFrom72, &[IRC_401.at("(a)(9)(C)(v)")]),
    modeled(2020, Change::RequiredWaived, &[CARES.at("sec. 2203")]),
    named(2020, Change::CoronavirusPayments, &[CARES.at("sec. 2202(a)")]),
    modeled(2021, Change::LoanOffsets, &[REG_LOAN_OFFSET.at("")]),
    modeled(2021, Change::Disasters, &[SECURE_2.at("sec. 331"), IRC_72.at("(t)(2)(M), (11)")]),
    modeled(2022, Change::LifeTables, &[REG_RMD_TABLES.at("")]),
    modeled(2022, Change::PeriodicPayments, &[NOTICE_2022_6.at("")]),
    modeled(2023, Change::RequiredFrom73, &[SECURE_2.at("sec. 107"), IRC_401.at("(a)(9)(C)(v)")]),
    modeled(2023, Change::LowerExcise, &[SECURE_2.at("sec. 302"), IRC_4974.at("(a), (e)")]),
    modeled(2023, Change::TerminalIllness, &[SECURE_2.at("sec. 326"), IRC_72.at("(t)(2)(L)")]),
    modeled(2023, Change::PublicSafety, &[SECURE_2.at("secs. 308, 329, 330"), IRC_72.at("(t)(10)")]),
    modeled(2023, Change::BirthRepayment, &[SECURE_2.at("sec. 311"), IRC_72.at("(t)(2)(H)(v)")]),
    named(2023, Change::RothEmployerMoney, &[SECURE_2.at("sec. 604"), IRC_402A.at("(a)")]),
    modeled(2024, Change::Emergency, &[SECURE_2.at("sec. 115"), IRC_72.at("(t)(2)(I)")]),
    modeled(2024, Change::DomesticAbuse, &[SECURE_2.at("sec. 314"), IRC_72.at("(t)(2)(K)")]),
    modeled(2024, Change::NoRequiredRoth, &[SECURE_2.at("sec. 325"), IRC_402A.at("(d)(5)")]),
    named(2024, Change::EmergencySavings, &[SECURE_2.at("sec. 127"), IRC_402A.at("(e)")]),
    named(2024, Change::CashOut, &[SECURE_2.at("sec. 304")]),
    modeled(2025, Change::HigherCatchUp, &[SECURE_2.at("sec. 109"), IRC_414.at("(v)(2)(E)")]),
    modeled(2025, Change::SeniorDeduction, &[IRC_151.at("(d)(5)(C)")]),
    modeled(2026, Change::RothCatchUp, &[SECURE_2.at("sec. 603"), IRC_414.at("(v)(7)"), NOTICE_2023_62.at("")]),
    modeled(2026, Change::LongTermCare, &[SECURE_2.at("sec. 334"), IRC_72.at("(t)(2)(N)"), NOTICE_2026_33.at("")]),
    modeled(2026, Change::NoLossDeduction, &[OBBBA.at("sec. 70110")]),
    named(2027, Change::RothCatchUpRegulation, &[REG_CATCH_UP.at("")]),
    named(2027, Change::SaversMatch, &[SECURE_2.at("sec. 103")]),
    named(2029, Change::SeniorDeductionEnds, &[IRC_151.at("(d)(5)(C)")]),
    modeled(2033, Change::RequiredFrom75, &[SECURE_2.at("sec. 107"), IRC_401.at("(a)(9)(C)(v)")]),
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
