//! The documents that the rules and figures rest on: one constant a document, a pinpoint where it is cited.

/// A statute, regulation, notice or publication.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Document {
    /// A short name fit for a link and a data file: `irc_72`.
    pub id: &'static str,
    /// The name as lawyers and the IRS print it.
    pub title: &'static str,
    /// Where the text can be read.
    pub url: &'static str,
    /// The taxable year whose figures it announces, where it is for one.
    pub tax_year: Option<u16>,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    /// The document.
    pub document: &'static Document,
    /// The place in it: `(t)(2)(B)`, `sec. 4.01`, or empty for the whole.
    pub pinpoint: &'static str,
}

impl Document {
    /// This document at a place in it.
    pub const fn at(&'static self, pinpoint: &'static str) -> Cite {
        Cite { document: self, pinpoint }
    }
}

macro_rules! documents {
    (@year) => { None };
    (@year $year:literal) => { Some($year) };
    ($($name:ident = $id:literal, $title:literal, $url:literal $(, $year:literal)?;)*) => {
        $(#[doc = $title]
        pub const $name: Document =
            Document { id: $id, title: $title, url: $url, tax_year: documents!(@year $($year)?) };)*
        /// Every document, in the order of this file.
        pub const DOCUMENTS: &[&Document] = &[$(&$name),*];
    };
}

documents! {
    IRC_1 = "irc_1", "26 U.S.C. § 1", "https://www.law.cornell.edu/uscode/text/26/1";
    IRC_63 = "irc_63", "26 U.S.C. § 63", "https://www.law.cornell.edu/uscode/text/26/63";
    IRC_67 = "irc_67", "26 U.S.C. § 67", "https://www.law.cornell.edu/uscode/text/26/67";
    IRC_72 = "irc_72", "26 U.S.C. § 72", "https://www.law.cornell.edu/uscode/text/26/72";
    IRC_151 = "irc_151", "26 U.S.C. § 151", "https://www.law.cornell.edu/uscode/text/26/151";
    IRC_165 = "irc_165", "26 U.S.C. § 165", "https://www.law.cornell.edu/uscode/text/26/165";
    IRC_213 = "irc_213", "26 U.S.C. § 213", "https://www.law.cornell.edu/uscode/text/26/213";
    IRC_219 = "irc_219", "26 U.S.C. § 219", "https://www.law.cornell.edu/uscode/text/26/219";
    IRC_401 = "irc_401", "26 U.S.C. § 401", "https://www.law.cornell.edu/uscode/text/26/401";
    IRC_402 = "irc_402", "26 U.S.C. § 402", "https://www.law.cornell.edu/uscode/text/26/402";
    IRC_402A = "irc_402a", "26 U.S.C. § 402A", "https://www.law.cornell.edu/uscode/text/26/402A";
    IRC_408 = "irc_408", "26 U.S.C. § 408", "https://www.law.cornell.edu/uscode/text/26/408";
    IRC_408A = "irc_408a", "26 U.S.C. § 408A", "https://www.law.cornell.edu/uscode/text/26/408A";
    IRC_414 = "irc_414", "26 U.S.C. § 414", "https://www.law.cornell.edu/uscode/text/26/414";
    IRC_415 = "irc_415", "26 U.S.C. § 415", "https://www.law.cornell.edu/uscode/text/26/415";
    IRC_416 = "irc_416", "26 U.S.C. § 416", "https://www.law.cornell.edu/uscode/text/26/416";
    IRC_1211 = "irc_1211", "26 U.S.C. § 1211", "https://www.law.cornell.edu/uscode/text/26/1211";
    IRC_3121 = "irc_3121", "26 U.S.C. § 3121", "https://www.law.cornell.edu/uscode/text/26/3121";
    IRC_3405 = "irc_3405", "26 U.S.C. § 3405", "https://www.law.cornell.edu/uscode/text/26/3405";
    IRC_4974 = "irc_4974", "26 U.S.C. § 4974", "https://www.law.cornell.edu/uscode/text/26/4974";
    REG_HARDSHIP = "reg_1_401k_1", "Treas. Reg. § 1.401(k)-1", "https://www.law.cornell.edu/cfr/text/26/1.401(k)-1";
    REG_RMD_BEGINNING = "reg_1_401a9_2", "Treas. Reg. § 1.401(a)(9)-2", "https://www.law.cornell.edu/cfr/text/26/1.401(a)(9)-2";
    REG_RMD_TABLES = "reg_1_401a9_9", "Treas. Reg. § 1.401(a)(9)-9", "https://www.law.cornell.edu/cfr/text/26/1.401(a)(9)-9";
    REG_RMD_AMOUNT = "reg_1_401a9_5", "Treas. Reg. § 1.401(a)(9)-5", "https://www.law.cornell.edu/cfr/text/26/1.401(a)(9)-5";
    REG_ROLLOVER = "reg_1_402c_2", "Treas. Reg. § 1.402(c)-2", "https://www.law.cornell.edu/cfr/text/26/1.402(c)-2";
    REG_LOAN_OFFSET = "reg_1_402c_3", "Treas. Reg. § 1.402(c)-3", "https://www.law.cornell.edu/cfr/text/26/1.402(c)-3";
    REG_EXCESS_DEFERRAL = "reg_1_402g_1", "Treas. Reg. § 1.402(g)-1", "https://www.law.cornell.edu/cfr/text/26/1.402(g)-1";
    REG_ROTH_ACCOUNT = "reg_1_402a_1", "Treas. Reg. § 1.402A-1", "https://www.law.cornell.edu/cfr/text/26/1.402A-1";
    REG_CATCH_UP = "reg_1_414v_2", "Treas. Reg. § 1.414(v)-2", "https://www.law.cornell.edu/cfr/text/26/1.414(v)-2";
    REG_PLAN_LOAN = "reg_1_72p_1", "Treas. Reg. § 1.72(p)-1", "https://www.law.cornell.edu/cfr/text/26/1.72(p)-1";
    REG_EXCISE = "reg_54_4974_1", "Treas. Reg. § 54.4974-1", "https://www.law.cornell.edu/cfr/text/26/54.4974-1";
    DOL_LOAN_SECURITY = "dol_2550_408b_1", "29 CFR § 2550.408b-1", "https://www.law.cornell.edu/cfr/text/29/2550.408b-1";
    NOTICE_2019_59 = "notice_2019_59", "IRS Notice 2019-59", "https://www.irs.gov/pub/irs-drop/n-19-59.pdf", 2020;
    NOTICE_2020_79 = "notice_2020_79", "IRS Notice 2020-79", "https://www.irs.gov/pub/irs-drop/n-20-79.pdf", 2021;
    NOTICE_2021_61 = "notice_2021_61", "IRS Notice 2021-61", "https://www.irs.gov/pub/irs-drop/n-21-61.pdf", 2022;
    NOTICE_2022_55 = "notice_2022_55", "IRS Notice 2022-55", "https://www.irs.gov/pub/irs-drop/n-22-55.pdf", 2023;
    NOTICE_2023_75 = "notice_2023_75", "IRS Notice 2023-75", "https://www.irs.gov/pub/irs-drop/n-23-75.pdf", 2024;
    NOTICE_2024_80 = "notice_2024_80", "IRS Notice 2024-80", "https://www.irs.gov/pub/irs-drop/n-24-80.pdf", 2025;
    NOTICE_2025_67 = "notice_2025_67", "IRS Notice 2025-67", "https://www.irs.gov/pub/irs-drop/n-25-67.pdf", 2026;
    NOTICE_2022_6 = "notice_2022_6", "IRS Notice 2022-6", "https://www.irs.gov/pub/irs-drop/n-22-06.pdf";
    NOTICE_2023_62 = "notice_2023_62", "IRS Notice 2023-62", "https://www.irs.gov/pub/irs-drop/n-23-62.pdf";
    NOTICE_2024_2 = "notice_2024_2", "IRS Notice 2024-2", "https://www.irs.gov/pub/irs-drop/n-24-02.pdf";
    NOTICE_2024_55 = "notice_2024_55", "IRS Notice 2024-55", "https://www.irs.gov/pub/irs-drop/n-24-55.pdf";
    NOTICE_2026_33 = "notice_2026_33", "IRS Notice 2026-33", "https://www.irs.gov/pub/irs-drop/n-26-33.pdf";
    NOTICE_2020_68 = "notice_2020_68", "IRS Notice 2020-68", "https://www.irs.gov/pub/irs-drop/n-20-68.pdf";
    NOTICE_2014_54 = "notice_2014_54", "IRS Notice 2014-54", "https://www.irs.gov/pub/irs-drop/n-14-54.pdf";
    NOTICE_2013_74 = "notice_2013_74", "IRS Notice 2013-74", "https://www.irs.gov/pub/irs-drop/n-13-74.pdf";
    NOTICE_98_24 = "notice_98_24", "IRS Notice 98-24", "https://www.irs.gov/pub/irs-drop/n-98-24.pdf";
    NOTICE_87_13 = "notice_87_13", "IRS Notice 87-13, Q&A-20", "https://www.irs.gov/taxtopics/tc558";
    REV_PROC_2019_44 = "rev_proc_2019_44", "Rev. Proc. 2019-44", "https://www.irs.gov/pub/irs-drop/rp-19-44.pdf", 2020;
    REV_PROC_2020_45 = "rev_proc_2020_45", "Rev. Proc. 2020-45", "https://www.irs.gov/pub/irs-drop/rp-20-45.pdf", 2021;
    REV_PROC_2021_45 = "rev_proc_2021_45", "Rev. Proc. 2021-45", "https://www.irs.gov/pub/irs-drop/rp-21-45.pdf", 2022;
    REV_PROC_2022_38 = "rev_proc_2022_38", "Rev. Proc. 2022-38", "https://www.irs.gov/pub/irs-drop/rp-22-38.pdf", 2023;
    REV_PROC_2023_34 = "rev_proc_2023_34", "Rev. Proc. 2023-34", "https://www.irs.gov/pub/irs-drop/rp-23-34.pdf", 2024;
    REV_PROC_2024_40 = "rev_proc_2024_40", "Rev. Proc. 2024-40", "https://www.irs.gov/pub/irs-drop/rp-24-40.pdf", 2025;
    REV_PROC_2025_32 = "rev_proc_2025_32", "Rev. Proc. 2025-32", "https://www.irs.gov/pub/irs-drop/rp-25-32.pdf", 2026;
    REV_PROC_2020_46 = "rev_proc_2020_46", "Rev. Proc. 2020-46", "https://www.irs.gov/pub/irs-drop/rp-20-46.pdf";
    OBBBA = "pub_l_119_21", "Pub. L. 119-21 (2025)", "https://www.congress.gov/bill/119th-congress/house-bill/1/text";
    SECURE_2 = "pub_l_117_328", "SECURE 2.0 Act of 2022, Pub. L. 117-328, div. T", "https://www.congress.gov/bill/117th-congress/house-bill/2617/text";
    CARES = "pub_l_116_136", "CARES Act, Pub. L. 116-136", "https://www.congress.gov/bill/116th-congress/house-bill/748/text";
    FORM_5329 = "form_5329", "Instructions for Form 5329", "https://www.irs.gov/instructions/i5329";
    FORM_1099_R = "form_1099_r", "Instructions for Forms 1099-R and 5498", "https://www.irs.gov/instructions/i1099r";
    FORM_W4R = "form_w4r", "Form W-4R", "https://www.irs.gov/forms-pubs/about-form-w-4-r";
    PUB_575 = "pub_575", "IRS Publication 575", "https://www.irs.gov/publications/p575";
    PUB_590B = "pub_590b", "IRS Publication 590-B", "https://www.irs.gov/publications/p590b";
    REG_CATCH_UP_GENERAL = "reg_1_414v_1", "Treas. Reg. § 1.414(v)-1", "https://www.law.cornell.edu/cfr/text/26/1.414(v)-1";
    REG_CATCH_UP_EXCLUSION = "reg_1_402g_2", "Treas. Reg. § 1.402(g)-2", "https://www.law.cornell.edu/cfr/text/26/1.402(g)-2";
    PROP_REG_RMD_BEGINNING = "prop_reg_1_401a9_2", "Prop. Treas. Reg. § 1.401(a)(9)-2 (REG-103529-23)", "https://www.federalregister.gov/citation/89-FR-58644";
    TD_8987 = "td_8987", "T.D. 8987, 67 FR 18988", "https://www.federalregister.gov/citation/67-FR-18988";
    IRC_1212 = "irc_1212", "26 U.S.C. § 1212", "https://www.law.cornell.edu/uscode/text/26/1212";
    IRC_1222 = "irc_1222", "26 U.S.C. § 1222", "https://www.law.cornell.edu/uscode/text/26/1222";
    REG_EMPLOYER_STOCK = "reg_1_402a_1_trust", "Treas. Reg. § 1.402(a)-1", "https://www.law.cornell.edu/cfr/text/26/1.402(a)-1";
    REG_WITHHOLDING = "reg_31_3405c_1", "Treas. Reg. § 31.3405(c)-1", "https://www.law.cornell.edu/cfr/text/26/31.3405(c)-1";
    NOTICE_2010_84 = "notice_2010_84", "IRS Notice 2010-84", "https://www.irs.gov/pub/irs-drop/n-10-84.pdf";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_document_has_its_own_id_and_a_secure_address() {
        let ids: BTreeSet<_> = DOCUMENTS.iter().map(|document| document.id).collect();
        assert_eq!(ids.len(), DOCUMENTS.len());
        assert!(DOCUMENTS.iter().all(|document| document.url.starts_with("https://")));
    }

    /// The Internal Revenue Service numbers a notice or procedure by the year in which it announces the figures of the next.
    #[test]
    fn the_documents_of_a_year_are_those_its_figures_cite() {
        for figures in crate::figures::YEARS {
            let cited: BTreeSet<_> = figures.list().iter().filter_map(|figure| figure.cite.document.tax_year).collect();
            assert_eq!(cited, BTreeSet::from([figures.year.0]));
        }
        for document in DOCUMENTS {
            let Some(year) = document.tax_year else { continue };
            assert!(document.title.contains(&format!(" {}-", year - 1)), "{} is not for {year}", document.title);
        }
    }
}
