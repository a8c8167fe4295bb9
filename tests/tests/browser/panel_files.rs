//! Panels whose code is a file of its own, when that file does not come as it should.

use crate::changed_site::ChangedSite;
use k401_tests::browser::Session;

const MISSED: &str = "This part could not be loaded. Try again when you are online, or reload the page.";

fn open_loan(page: &Session) {
    page.click(".k401-tab[data-panel=loan]");
}

#[test]
fn a_panel_that_did_not_come_is_asked_for_again() {
    let site = ChangedSite::new("panel");
    site.remove("panels/loan.wasm");
    let page = site.session();
    page.goto("");
    page.type_into("#k401-amount", "10k");
    open_loan(&page);
    page.expect_text(".k401-awaited [role=status]", MISSED);
    page.screenshot("panel-missed-1280");
    assert_eq!(page.accessibility_violations(), [""; 0]);
    page.click(".k401-tab[data-panel=roth]");
    page.find(".k401-form");
    assert_eq!(page.count(".k401-awaited"), 0, "another panel comes all the same");
    open_loan(&page);
    site.restore("panels/loan.wasm");
    page.click(".k401-awaited button");
    page.find("#k401-vestedBalance");
    assert_eq!(page.value_of("#k401-amount"), "10k");
}

/// Its memory would be laid out otherwise: figures could be wrong.
#[test]
fn a_panel_of_another_build_is_refused() {
    let site = ChangedSite::new("build");
    site.change("panels/loan.wasm", |file| {
        // The first import: no module name, then twelve letters that only this build exports, for the memory (kind 2).
        let at = file.windows(15).position(|bytes| bytes.starts_with(&[0, 12]) && bytes[14] == 2).expect("the mark");
        assert!(file[at + 2..at + 14].iter().all(u8::is_ascii_alphanumeric));
        file[at + 2] = if file[at + 2] == b'a' { b'b' } else { b'a' };
    });
    let page = site.session();
    page.goto("");
    open_loan(&page);
    page.expect_text(".k401-awaited [role=status]", MISSED);
    page.click(".k401-tab[data-panel=withdrawal]");
    crate::withdrawal::type_example(&page);
    page.expect_text(".k401-answer-amount", "$14,250");
}
