//! The reader's task: what does the law say, and what did the article say?

use k401_tests::browser::Session;

const LIMITS: &str = "section[aria-labelledby='k401-table-contribution_limits']";

/// Notice 2022-55: 22,500 and 22,500 + 7,500 = 30,000. The article printed 19,500 and 26,000.
#[test]
fn the_limits_of_2023_stand_beside_what_the_article_printed() {
    let page = Session::open("");
    page.click("[data-panel='tables']");
    page.click("#k401-table-year option[value='2023']");
    page.wait_until("the year to change", || page.text_of(LIMITS).contains("2023"));
    let law = page.text_of(LIMITS);
    assert!(law.contains("$22,500") && law.contains("$30,000") && !law.contains("$19,500"), "{law}");
    page.click(".k401-segment:last-child");
    page.wait_until("the article", || page.text_of(LIMITS).contains("$19,500"));
    let both = page.text_of(LIMITS);
    for part in ["$22,500", "$30,000", "$26,000", "Differs from the law", "2020 and 2021"] {
        assert!(both.contains(part), "{part} in {both}");
    }
    for (width, height) in [(320, 1600), (768, 1400), (1280, 1400)] {
        page.set_viewport(width, height);
        page.screenshot(&format!("tables-{width}"));
    }
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn the_readers_own_row_is_marked_once_the_birth_date_is_typed() {
    let page = Session::open("");
    crate::withdrawal::type_example(&page);
    page.click("[data-panel='tables']");
    page.expect_text(&format!("{LIMITS} .k401-own-row .k401-mark-own"), "Your row");
    assert!(page.text_of(&format!("{LIMITS} .k401-own-row")).contains("Under 50"));
    // Typed once, kept when the panel changes.
    page.click("[data-panel='withdrawal']");
    page.expect_text(".k401-answer-amount", "$14,250");
}
