//! `k401.html` alone in a folder, opened from the disk.

use std::env;
use std::fs;
use std::path::PathBuf;

use k401_tests::browser::{Engine, Session};

/// A copy with nothing beside it.
fn alone(name: &str) -> PathBuf {
    let site = PathBuf::from(env::var_os("K401_SITE").expect("`cargo xtask test --only browser` sets it"));
    let folder = env::temp_dir().join(format!("k401-single-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("k401.html");
    fs::copy(site.with_file_name("k401.html"), &file).unwrap();
    file
}

#[test]
fn one_file_from_the_disk_does_everything() {
    let file = alone("whole");
    let page = Session::open_file(&file);
    crate::withdrawal::type_example(&page);
    page.expect_text(".k401-answer-amount", "$14,250");
    page.click(".k401-language[lang='es']");
    page.expect_text(".k401-answer-lead", "Le quedan");
    page.click(".k401-tab[data-panel='tables']");
    page.find("section[aria-labelledby='k401-table-contribution_limits']");
    assert_eq!(page.run_js("return performance.getEntriesByType('resource').length"), 0);
    assert_eq!(page.complaints(), [""; 0]);
    page.set_viewport(1280, 900);
    page.screenshot("single-file-1280");
    fs::remove_dir_all(file.parent().unwrap()).unwrap();
}

/// The other drivers do not tell what was refused.
fn expect_complaint(page: &Session) {
    let complaints = page.complaints();
    let is_told = complaints.iter().any(|complaint| complaint.contains("Content Security Policy"));
    assert!(is_told || page.engine() != Engine::Chromium, "{complaints:?}");
}

/// What the policy in the file does not name does not run: a script that an attacker put in, or a site that would be told.
#[test]
fn its_policy_stops_everything_else() {
    let file = alone("policy");
    let text = fs::read_to_string(&file).unwrap();
    let planted = text.replace("</body>", "<script>document.title = 'planted';</script></body>");
    assert_ne!(planted, text);
    fs::write(&file, planted).unwrap();
    let page = Session::open_file(&file);
    assert_eq!(page.run_js("return document.title"), "401(k) calculator");
    expect_complaint(&page);
    let told = page.run_js("return fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')");
    assert_eq!(told, "refused");
    expect_complaint(&page);
    fs::remove_dir_all(file.parent().unwrap()).unwrap();
}
