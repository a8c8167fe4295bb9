//! The plugin's posts as a reader sees them: `cargo xtask wordpress` serves them and runs this.

use std::env;

use k401_tests::browser::Session;

#[test]
#[ignore = "needs a WordPress: cargo xtask wordpress"]
fn a_reader_of_a_post_gets_the_calculator_or_the_tables() {
    let page = Session::at(env::var("K401_WORDPRESS").expect("`cargo xtask wordpress` sets it"));
    page.goto("?name=block");
    page.set_viewport(1280, 1400);
    if page.count("script[type='module'][src*='k401.js']") == 0 {
        // The element is not built: the plugin then has the tables alone.
        let text = page.text_of("k401-widget");
        assert!(text.contains("Impuestos cuando no se paga un préstamo del plan 401(k), 2025"), "{text}");
    } else {
        page.wait_until("the element", || {
            page.run_js("return document.querySelector('k401-widget').shadowRoot?.querySelector('.k401-form') != null")
                == true
        });
        let title = "return document.querySelector('k401-widget').shadowRoot.querySelector('.k401-title').textContent";
        assert_eq!(page.run_js(title), "Calculadora del 401(k)");
        let elsewhere = "return performance.getEntriesByType('resource').filter((one) => !one.name.startsWith(location.origin)).map((one) => one.name).join()";
        assert_eq!(page.run_js(elsewhere), "", "everything comes from the site");
    }
    page.screenshot("wordpress-block-1280");
}
