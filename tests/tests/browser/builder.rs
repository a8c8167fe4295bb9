//! The editor's task: get the calculator's HTML.

use k401_tests::browser::Session;

#[test]
fn an_editor_gets_a_snippet_with_tables_that_stand_without_the_widget() {
    let page = Session::open("builder.html?lang=en");
    page.wait_until("a snippet", || page.value_of("#snippet").contains("k401.js"));
    page.click("#view option[value='limits']");
    page.click("#year option[value='2023']");
    page.click("#theme option[value='dark']");
    page.click("#single");
    page.type_into("#folder", "/files/k401");
    page.wait_until("the choices", || {
        let snippet = page.value_of("#snippet");
        snippet.contains("2023") && snippet.contains("/files/k401/k401.js")
    });
    let snippet = page.value_of("#snippet");
    let first = snippet.lines().next().unwrap_or_default();
    assert_eq!(first, "<k401-widget view=\"limits\" views=\"limits\" tax-year=\"2023\" lang=\"auto\" theme=\"dark\">");
    // Notice 2022-55.
    for part in ["Contribution limits by age, 2023</caption>", "<td>$22,500</td>", "Sources: <a href=\"https://"] {
        assert!(snippet.contains(part), "{part} in {snippet}");
    }
    let last = snippet.lines().last().unwrap_or_default();
    assert!(last.starts_with("<script type=\"module\" src=\"/files/k401/k401.js\""), "{last}");
    assert_eq!(page.complaints(), [""; 0]);
}

/// WCAG's own examples: black on white is 21 to 1, #777777 on white 4.48 and so just too low.
#[test]
fn the_contrast_of_chosen_colours_is_shown() {
    let page = Session::open("builder.html?lang=en");
    page.wait_until("a snippet", || page.value_of("#snippet").contains("k401.js"));
    let choose = |id: &str, colour: &str| {
        page.run_js(&format!(
            "const field = document.getElementById('{id}'); field.value = '{colour}'; \
             field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        ));
    };
    choose("text", "#000000");
    page.expect_text("#contrast li:first-child", "Words on the ground: 21.0 to 1, enough");
    choose("text", "#777777");
    page.expect_text("#contrast li:first-child", "Words on the ground: 4.4 to 1, too low: 4.5 is needed");
    // What the element does with an accent that cannot be read is shown before it is copied.
    choose("text", "#17202c");
    choose("accent", "#ffd700");
    page.expect_text("#contrast li:nth-child(3)", "Marks on the ground: 1.4 to 1, too low: 4.5 is needed");
    let said = page.text_of("#contrast li:nth-child(4)");
    let shown = said
        .strip_prefix("Buttons and marks: the calculator shows #")
        .and_then(|rest| rest.strip_suffix(" in place of #ffd700"));
    assert_ne!(shown.expect(&said), "ffd700");
    let sample =
        page.run_js("return getComputedStyle(document.getElementById('sample')).getPropertyValue('--sample-accent')");
    assert_eq!(sample, format!("#{}", shown.unwrap()), "the sample is as the calculator will be");
    page.run_js("document.getElementById('sample').scrollIntoView()");
    page.screenshot("builder-mended-accent");
    choose("accent", "#0b6b57");
    choose("text", "#777777");
    page.click("#own");
    page.wait_until("the style", || page.value_of("#style").contains("--k401-text: #777777;"));
}

#[test]
fn the_builder_shuts_nobody_out_and_speaks_spanish() {
    let page = Session::open("builder.html?lang=en");
    page.wait_until("a snippet", || page.value_of("#snippet").contains("k401.js"));
    page.click("#own");
    for width in [320, 1280] {
        page.set_viewport(width, 1200);
        assert_eq!(page.accessibility_violations(), [""; 0]);
        let overflow =
            page.run_js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert_eq!(overflow, 0, "at {width} px");
        page.screenshot(&format!("builder-{width}"));
    }
    page.click("#language");
    page.expect_text("h1", "Ponga la calculadora del 401(k) en una página");
    page.click("#lang option[value='es']");
    page.wait_until("Spanish tables", || page.value_of("#snippet").contains("Fuentes: "));
    // Everything has its Spanish words.
    let left = page.run_js(
        "return import('./builder/words.js').then(({ WORDS }) => [...document.querySelectorAll('[data-word]')] \
         .filter((element) => element.textContent !== WORDS[element.dataset.word][1]).length)",
    );
    assert_eq!(left, 0);
    assert_eq!(page.complaints(), [""; 0]);
}
