//! What happens when a file of the element is missing, changed or misnamed: the fallback stays, and the page hears once.

use k401_tests::browser::host::{Fault, Host};

use crate::embed::{details, events};

#[test]
fn the_fallback_stays_and_one_event_tells() {
    for (file, fault, is_harmless) in [
        ("k401_bg", Fault::Missing, false),
        ("k401_bg", Fault::Tampered, false),
        // The bytes are checked by their digest; what they are called does not matter.
        ("k401_bg", Fault::WrongType, true),
        ("k401_glue", Fault::Missing, false),
        ("k401_glue", Fault::Tampered, false),
        ("k401_glue", Fault::WrongType, false),
        ("app/k401.", Fault::Missing, false),
        ("app/k401.", Fault::Tampered, false),
        ("app/k401.", Fault::WrongType, true),
    ] {
        let page = Host::default().with_fault(file, fault).open("plain.html");
        if is_harmless {
            page.inside(0, ".k401-form");
            continue;
        }
        page.wait_until(&format!("the error of {file} {fault:?}"), || !details(&page, "error").is_empty());
        assert_eq!(events(&page), ["error"], "{file} {fault:?}");
        assert_eq!(details(&page, "error")[0]["code"], "load_failed");
        assert_eq!(page.text_of("#fallback"), "Figures for 2026.");
        assert_eq!(
            page.on_element(0, "return [el.matches(':state(fallback)'), el.result, el.inputs.amount ?? null]")
                .to_string(),
            "[true,null,null]"
        );
        // What the page asks then does not throw into it.
        page.on_element(
            0,
            "el.setInputs({ amount: 1 }); el.reset(); el.toCSV(); el.view = 'loan'; el.focusFirstError()",
        );
    }
}
