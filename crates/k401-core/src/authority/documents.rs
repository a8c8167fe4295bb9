//! Every document, and the places in it that are cited.

use super::Document;

/// How many fields of a document come before its places.
pub(super) const FIELDS: usize = 4;

macro_rules! documents {
    ($($name:ident = $id:literal, $title:literal, $url:literal $(, $year:literal)? => $($place:literal),* $(,)?;)*) => {
        /// Their numbers, in the order of this file.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number {
            $($name),*
        }
        $(#[doc = $title]
        #[allow(clippy::as_conversions, reason = "an enum without fields counts its variants from zero")]
        pub const $name: Document = Document(Number::$name as u8);)*
        /// Every document, in the order of this file.
        pub const DOCUMENTS: &[Document] = &[$($name),*];
        const TEXT: &str = concat!($($id, "\t", $title, "\t", $url, "\t" $(, $year)? $(, "\t", $place)*, "\n"),*);
        const PLACES: &[&[&str]] = &[$(&[$($place),*]),*];
    };
}

documents! {
    IRC_1 = "irc_1", "26 U.S.C. § 1", "https://www.law.cornell.edu/uscode/text/26/1" => "(h)", "(j)(2)";
    IRC_63 = "irc_63", "26 U.S.C. § 63", "https://www.law.cornell.edu/uscode/text/26/63" => "(a), (b)", "(d), (e)", "(f)";
    IRC_67 = "irc_67", "26 U.S.C. § 67", "https://www.law.cornell.edu/uscode/text/26/67" =>
        "(a)", "(a), (g)", "(a), (h)", "(g)", "(h)", "(h), until 2025 (g)";
    IRC_72 = "irc_72", "26 U.S.C. § 72", "https://www.law.cornell.edu/uscode/text/26/72" =>
        "(e)(8)", "(m)(7)", "(p)(1)", "(p)(1), (2)", "(p)(2)", "(p)(2)(A)", "(p)(2)(A)(i)", "(p)(2)(A)(ii)",
        "(p)(2)(A), (E)", "(p)(2)(B)(ii)", "(p)(2)(B), (C)", "(p)(2)(C)", "(p)(3)", "(p)(6)", "(p)(6)(A)(i)",
        "(p)(6)(A)(ii)", "(p)(6)(B)", "(t)(1)", "(t)(10)", "(t)(11)", "(t)(2)", "(t)(2)(A)(i)", "(t)(2)(A)(ii)",
        "(t)(2)(A)(iii)", "(t)(2)(A)(iii), (m)(7)", "(t)(2)(A)(iv)", "(t)(2)(A)(iv), (3)(B), (4)", "(t)(2)(A)(ix)",
        "(t)(2)(A)(v)", "(t)(2)(A)(v), (3)(A)", "(t)(2)(A)(vi)", "(t)(2)(A)(vii)", "(t)(2)(A)(viii)", "(t)(2)(B)",
        "(t)(2)(C)", "(t)(2)(D)", "(t)(2)(E)", "(t)(2)(F)", "(t)(2)(G)", "(t)(2)(H)", "(t)(2)(H)(ii)", "(t)(2)(H)(v)",
        "(t)(2)(I)", "(t)(2)(I)(iii)", "(t)(2)(J)", "(t)(2)(K)", "(t)(2)(K)(ii)", "(t)(2)(L)", "(t)(2)(M)",
        "(t)(2)(M), (11)", "(t)(2)(N)", "(t)(3)(A)", "(t)(3)(B)", "(t)(4)", "(t)(4)(A)", "(t)(8)";
    IRC_151 = "irc_151", "26 U.S.C. § 151", "https://www.law.cornell.edu/uscode/text/26/151" =>
        "(d)(5)(C)", "(d)(5)(C)(i)", "(d)(5)(C)(iii)";
    IRC_165 = "irc_165", "26 U.S.C. § 165", "https://www.law.cornell.edu/uscode/text/26/165" =>
        "(a), (b)", "(b)", "(c)(2)", "(f)";
    IRC_213 = "irc_213", "26 U.S.C. § 213", "https://www.law.cornell.edu/uscode/text/26/213" => "(a)";
    IRC_401 = "irc_401", "26 U.S.C. § 401", "https://www.law.cornell.edu/uscode/text/26/401" =>
        "(a)(17)", "(a)(30)", "(a)(39)", "(a)(9)", "(a)(9)(B)", "(a)(9)(C)", "(a)(9)(C)(i)(II)", "(a)(9)(C)(ii)",
        "(a)(9)(C)(v)", "(a)(9)(H)", "(k)(14)", "(k)(2)", "(k)(2)(B)(i)", "(k)(2)(B)(i)(IV)", "(k)(2)(B)(i)(IV), (14)",
        "(k)(8)(D)", "(m)(4)(A)", "(m)(7)(A)";
    IRC_402 = "irc_402", "26 U.S.C. § 402", "https://www.law.cornell.edu/uscode/text/26/402" =>
        "(a)", "(a), (e)(4)(B)", "(c)(1)", "(c)(1), (3)(A)", "(c)(2)", "(c)(3)(A)", "(c)(3)(A), (B)", "(c)(3)(C)", "(c)(4)",
        "(c)(4)(A)", "(c)(4)(B)", "(c)(4)(C)", "(e)(3)", "(e)(4)(B)", "(e)(4)(B), (c)(4)", "(e)(4)(D)", "(g)", "(g)(1)",
        "(g)(2)(A)", "(g)(2)(C)", "(g)(3)", "(g)(6)";
    IRC_402A = "irc_402a", "26 U.S.C. § 402A", "https://www.law.cornell.edu/uscode/text/26/402A" =>
        "(a)", "(b)", "(c)(2)", "(c)(4)", "(c)(4)(A)(i)", "(c)(4)(D)", "(d)(1)", "(d)(1), (2)", "(d)(2)", "(d)(3)",
        "(d)(5)", "(e)";
    IRC_408 = "irc_408", "26 U.S.C. § 408", "https://www.law.cornell.edu/uscode/text/26/408" => "(d)(4)";
    IRC_408A = "irc_408a", "26 U.S.C. § 408A", "https://www.law.cornell.edu/uscode/text/26/408A" =>
        "(d)(3)", "(d)(3)(A)", "(d)(3)(A)(i)", "(d)(3)(A)(ii)", "(d)(3)(F)", "(d)(6)(B)(iii)";
    IRC_414 = "irc_414", "26 U.S.C. § 414", "https://www.law.cornell.edu/uscode/text/26/414" =>
        "(q)(1)(B)", "(v)", "(v)(1)", "(v)(2)", "(v)(2)(A)", "(v)(2)(E)", "(v)(3)(A)", "(v)(5)(A)", "(v)(7)", "(v)(7)(A)",
        "(w)(1)(B)";
    IRC_415 = "irc_415", "26 U.S.C. § 415", "https://www.law.cornell.edu/uscode/text/26/415" =>
        "(c)", "(c)(1)", "(c)(1)(A)", "(c)(1)(B)", "(c)(2)", "(c)(2)(B)", "(f)(1)(B)";
    IRC_416 = "irc_416", "26 U.S.C. § 416", "https://www.law.cornell.edu/uscode/text/26/416" => "(i)(1)(A)(i)";
    IRC_1211 = "irc_1211", "26 U.S.C. § 1211", "https://www.law.cornell.edu/uscode/text/26/1211" => "(b)", "(b)(1)";
    IRC_3121 = "irc_3121", "26 U.S.C. § 3121", "https://www.law.cornell.edu/uscode/text/26/3121" => "(v)(1)(A)";
    IRC_3405 = "irc_3405", "26 U.S.C. § 3405", "https://www.law.cornell.edu/uscode/text/26/3405" =>
        "(a)", "(b)", "(b)(1)", "(c)(1)", "(c)(1)(B)", "(c)(2)", "(e)(1)(B)(ii)", "(e)(1)(B)(iv)";
    IRC_4974 = "irc_4974", "26 U.S.C. § 4974", "https://www.law.cornell.edu/uscode/text/26/4974" =>
        "(a)", "(a), (e)", "(d)", "(e)";
    REG_HARDSHIP = "reg_1_401k_1", "Treas. Reg. § 1.401(k)-1", "https://www.law.cornell.edu/cfr/text/26/1.401(k)-1" =>
        "(d)(3)", "(d)(3)(ii)(B)", "(d)(3)(ii)(B)(1)", "(d)(3)(ii)(B)(2)", "(d)(3)(ii)(B)(3)", "(d)(3)(ii)(B)(4)",
        "(d)(3)(ii)(B)(5)", "(d)(3)(ii)(B)(6)", "(d)(3)(ii)(B)(7)", "(d)(3)(iii)(A)", "(d)(3)(iii)(B)";
    REG_RMD_BEGINNING = "reg_1_401a9_2", "Treas. Reg. § 1.401(a)(9)-2", "https://www.law.cornell.edu/cfr/text/26/1.401(a)(9)-2" =>
        "(b)(1)", "(b)(2)", "(b)(2)(v), proposed";
    REG_RMD_TABLES = "reg_1_401a9_9", "Treas. Reg. § 1.401(a)(9)-9", "https://www.law.cornell.edu/cfr/text/26/1.401(a)(9)-9" =>
        "", "(c)", "(d)", "(e)";
    REG_RMD_AMOUNT = "reg_1_401a9_5", "Treas. Reg. § 1.401(a)(9)-5", "https://www.law.cornell.edu/cfr/text/26/1.401(a)(9)-5" =>
        "(a)", "(c)(2)";
    REG_ROLLOVER = "reg_1_402c_2", "Treas. Reg. § 1.402(c)-2", "https://www.law.cornell.edu/cfr/text/26/1.402(c)-2" =>
        "", "(c)";
    REG_LOAN_OFFSET = "reg_1_402c_3", "Treas. Reg. § 1.402(c)-3", "https://www.law.cornell.edu/cfr/text/26/1.402(c)-3" =>
        "", "(a)", "(a)(2)";
    REG_EXCESS_DEFERRAL = "reg_1_402g_1", "Treas. Reg. § 1.402(g)-1", "https://www.law.cornell.edu/cfr/text/26/1.402(g)-1" =>
        "(e)(8)", "(e)(8)(iii)";
    REG_ROTH_ACCOUNT = "reg_1_402a_1", "Treas. Reg. § 1.402A-1", "https://www.law.cornell.edu/cfr/text/26/1.402A-1" =>
        "Q&A-3", "Q&A-5(b)";
    REG_CATCH_UP = "reg_1_414v_2", "Treas. Reg. § 1.414(v)-2", "https://www.law.cornell.edu/cfr/text/26/1.414(v)-2" => "";
    REG_PLAN_LOAN = "reg_1_72p_1", "Treas. Reg. § 1.72(p)-1", "https://www.law.cornell.edu/cfr/text/26/1.72(p)-1" =>
        "Q&A-10", "Q&A-10(a)", "Q&A-10(b)", "Q&A-10(c)", "Q&A-11", "Q&A-12", "Q&A-13", "Q&A-15", "Q&A-19(a)",
        "Q&A-19, Q&A-21", "Q&A-4(a)", "Q&A-4, Q&A-10", "Q&A-4, Q&A-10 to Q&A-12", "Q&A-9";
    DOL_LOAN_SECURITY = "dol_2550_408b_1", "29 CFR § 2550.408b-1", "https://www.law.cornell.edu/cfr/text/29/2550.408b-1" =>
        "(f)(2)";
    NOTICE_2019_59 = "notice_2019_59", "IRS Notice 2019-59", "https://www.irs.gov/pub/irs-drop/n-19-59.pdf", 2020 => "";
    NOTICE_2020_79 = "notice_2020_79", "IRS Notice 2020-79", "https://www.irs.gov/pub/irs-drop/n-20-79.pdf", 2021 => "";
    NOTICE_2021_61 = "notice_2021_61", "IRS Notice 2021-61", "https://www.irs.gov/pub/irs-drop/n-21-61.pdf", 2022 => "";
    NOTICE_2022_55 = "notice_2022_55", "IRS Notice 2022-55", "https://www.irs.gov/pub/irs-drop/n-22-55.pdf", 2023 => "";
    NOTICE_2023_75 = "notice_2023_75", "IRS Notice 2023-75", "https://www.irs.gov/pub/irs-drop/n-23-75.pdf", 2024 => "";
    NOTICE_2024_80 = "notice_2024_80", "IRS Notice 2024-80", "https://www.irs.gov/pub/irs-drop/n-24-80.pdf", 2025 => "";
    NOTICE_2025_67 = "notice_2025_67", "IRS Notice 2025-67", "https://www.irs.gov/pub/irs-drop/n-25-67.pdf", 2026 => "";
    NOTICE_2022_6 = "notice_2022_6", "IRS Notice 2022-6", "https://www.irs.gov/pub/irs-drop/n-22-06.pdf" =>
        "", "sec. 3.01", "sec. 3.01(a)", "sec. 3.01(b)", "sec. 3.01(c)", "sec. 3.02(c)", "sec. 3.02(e)", "sec. 3.03";
    NOTICE_2023_62 = "notice_2023_62", "IRS Notice 2023-62", "https://www.irs.gov/pub/irs-drop/n-23-62.pdf" => "";
    NOTICE_2024_2 = "notice_2024_2", "IRS Notice 2024-2", "https://www.irs.gov/pub/irs-drop/n-24-02.pdf" => "sec. F", "sec. L";
    NOTICE_2024_55 = "notice_2024_55", "IRS Notice 2024-55", "https://www.irs.gov/pub/irs-drop/n-24-55.pdf" => "";
    NOTICE_2026_33 = "notice_2026_33", "IRS Notice 2026-33", "https://www.irs.gov/pub/irs-drop/n-26-33.pdf" => "";
    NOTICE_2014_54 = "notice_2014_54", "IRS Notice 2014-54", "https://www.irs.gov/pub/irs-drop/n-14-54.pdf" => "";
    NOTICE_2013_74 = "notice_2013_74", "IRS Notice 2013-74", "https://www.irs.gov/pub/irs-drop/n-13-74.pdf" => "";
    NOTICE_98_24 = "notice_98_24", "IRS Notice 98-24", "https://www.irs.gov/pub/irs-drop/n-98-24.pdf" => "";
    REV_PROC_2019_44 = "rev_proc_2019_44", "Rev. Proc. 2019-44", "https://www.irs.gov/pub/irs-drop/rp-19-44.pdf", 2020 => "";
    REV_PROC_2020_45 = "rev_proc_2020_45", "Rev. Proc. 2020-45", "https://www.irs.gov/pub/irs-drop/rp-20-45.pdf", 2021 => "";
    REV_PROC_2021_45 = "rev_proc_2021_45", "Rev. Proc. 2021-45", "https://www.irs.gov/pub/irs-drop/rp-21-45.pdf", 2022 => "";
    REV_PROC_2022_38 = "rev_proc_2022_38", "Rev. Proc. 2022-38", "https://www.irs.gov/pub/irs-drop/rp-22-38.pdf", 2023 => "";
    REV_PROC_2023_34 = "rev_proc_2023_34", "Rev. Proc. 2023-34", "https://www.irs.gov/pub/irs-drop/rp-23-34.pdf", 2024 => "";
    REV_PROC_2024_40 = "rev_proc_2024_40", "Rev. Proc. 2024-40", "https://www.irs.gov/pub/irs-drop/rp-24-40.pdf", 2025 => "";
    REV_PROC_2025_32 = "rev_proc_2025_32", "Rev. Proc. 2025-32", "https://www.irs.gov/pub/irs-drop/rp-25-32.pdf", 2026 => "";
    REV_PROC_2020_46 = "rev_proc_2020_46", "Rev. Proc. 2020-46", "https://www.irs.gov/pub/irs-drop/rp-20-46.pdf" => "sec. 3";
    OBBBA = "pub_l_119_21", "Pub. L. 119-21 (2025)", "https://www.congress.gov/bill/119th-congress/house-bill/1/text" =>
        "sec. 70102", "sec. 70103", "sec. 70110";
    SECURE_2 = "pub_l_117_328", "SECURE 2.0 Act of 2022, Pub. L. 117-328, div. T", "https://www.congress.gov/bill/117th-congress/house-bill/2617/text" =>
        "sec. 103", "sec. 107", "sec. 109", "sec. 115", "sec. 127", "sec. 302", "sec. 302(a)", "sec. 302(b)", "sec. 304",
        "sec. 311", "sec. 314", "sec. 325", "sec. 326", "sec. 331", "sec. 334", "sec. 603", "sec. 604",
        "secs. 308, 329, 330";
    CARES = "pub_l_116_136", "CARES Act, Pub. L. 116-136", "https://www.congress.gov/bill/116th-congress/house-bill/748/text" =>
        "sec. 2202(a)", "sec. 2202(b)", "sec. 2203";
    FORM_5329 = "form_5329", "Instructions for Form 5329", "https://www.irs.gov/instructions/i5329" => "line 2";
    FORM_1099_R = "form_1099_r", "Instructions for Forms 1099-R and 5498", "https://www.irs.gov/instructions/i1099r" =>
        "code L";
    PUB_575 = "pub_575", "IRS Publication 575", "https://www.irs.gov/publications/p575" => "Losses";
    PUB_590B = "pub_590b", "IRS Publication 590-B", "https://www.irs.gov/publications/p590b" => "";
    REG_CATCH_UP_GENERAL = "reg_1_414v_1", "Treas. Reg. § 1.414(v)-1", "https://www.law.cornell.edu/cfr/text/26/1.414(v)-1" =>
        "(b)(1)(i)";
    REG_CATCH_UP_EXCLUSION = "reg_1_402g_2", "Treas. Reg. § 1.402(g)-2", "https://www.law.cornell.edu/cfr/text/26/1.402(g)-2" =>
        "(b)";
    PROP_REG_RMD_BEGINNING = "prop_reg_1_401a9_2", "Prop. Treas. Reg. § 1.401(a)(9)-2 (REG-103529-23)", "https://www.federalregister.gov/citation/89-FR-58644" =>
        "(b)(2)(v)";
    TD_8987 = "td_8987", "T.D. 8987, 67 FR 18988", "https://www.federalregister.gov/citation/67-FR-18988" =>
        "1.401(a)(9)-9, Q&A-2";
    IRC_1212 = "irc_1212", "26 U.S.C. § 1212", "https://www.law.cornell.edu/uscode/text/26/1212" => "(b)", "(b)(1)";
    IRC_1222 = "irc_1222", "26 U.S.C. § 1222", "https://www.law.cornell.edu/uscode/text/26/1222" => "(3)";
    REG_EMPLOYER_STOCK = "reg_1_402a_1_trust", "Treas. Reg. § 1.402(a)-1", "https://www.law.cornell.edu/cfr/text/26/1.402(a)-1" =>
        "(b)(2)";
    NOTICE_2010_84 = "notice_2010_84", "IRS Notice 2010-84", "https://www.irs.gov/pub/irs-drop/n-10-84.pdf" => "";
}

/// Where the lines of the text end.
const ENDS: [u16; DOCUMENTS.len()] = ends();

#[allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "runs while compiling"
)]
const fn ends() -> [u16; DOCUMENTS.len()] {
    let (mut ends, mut line, mut at) = ([0; DOCUMENTS.len()], 0, 0);
    assert!(TEXT.len() <= u16::MAX as usize);
    while at < TEXT.len() {
        if TEXT.as_bytes()[at] == b'\n' {
            ends[line] = at as u16;
            line += 1;
        }
        at += 1;
    }
    ends
}

/// The line of a document: its id, title, address, year and places, with tabs between them.
pub(super) fn line(document: u8) -> &'static str {
    let number = usize::from(document);
    let after = |end: &u16| usize::from(*end).saturating_add(1);
    let start = number.checked_sub(1).and_then(|before| ENDS.get(before)).map_or(0, after);
    let end = ENDS.get(number).copied().map_or(start, usize::from);
    crate::text::part(TEXT, start, end)
}

/// Which of a document's places this is, while compiling.
#[allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "runs while compiling"
)]
pub(super) const fn place(document: u8, pinpoint: &str) -> u8 {
    let places = PLACES[document as usize];
    let mut number = 0;
    while !is_same(places[number], pinpoint) {
        number += 1;
        assert!(number < places.len(), "name the place in the list of documents");
    }
    number as u8
}

#[allow(clippy::arithmetic_side_effects, clippy::indexing_slicing, reason = "runs while compiling")]
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}
