//! The page as a whole.

use k401_tests::browser::Session;

#[test]
fn the_page_starts_and_answers_to_typing() {
    let page = Session::open("");
    page.expect_text("h1", "401(k) calculator");
    page.type_into("#amount", "24500");
    page.expect_text("output", "24500");
    page.screenshot("page");
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn the_page_keeps_working_offline_and_on_a_narrow_screen() {
    let mut page = Session::open("");
    page.set_viewport(320, 640);
    page.find("h1");
    page.go_offline();
    page.type_into("#amount", "1");
    page.expect_text("output", "1");
    assert_eq!(page.run_js("return [innerWidth, navigator.onLine]").to_string(), "[320,false]");
}
