use super::*;
use k401_core::article::{CLAIMS, Section, Topic, Verdict};
use std::collections::BTreeSet;

#[test]
fn every_claim_has_its_sentence_in_both_languages() {
    for claim in CLAIMS {
        let [en, es] = Language::CHOICES.map(|language| law(claim.number, language).unwrap());
        assert_ne!(en, es, "{}", claim.number);
        for text in [en, es] {
            assert!(text.ends_with('.') && !text.contains('{'), "{}: {text}", claim.number);
        }
    }
    assert_eq!(law(0, Language::En), None);
    assert_eq!(law(58, Language::En), None);
}

#[test]
fn the_printed_limits_are_set_right_from_the_figures() {
    assert_eq!(
        law(46, Language::En).unwrap(),
        "$19,500 was the limit for 2020 and 2021. For 2023 it was $22,500; for 2026 it is $24,500."
    );
    assert_eq!(
        law(47, Language::Es).unwrap(),
        "$26,000 fue el límite de 2020 y 2021. Para 2023 fue de $30,000; para 2026 es de $32,500."
    );
    assert_eq!(
        law(37, Language::En).unwrap(),
        "$19,500 and $26,000 were the limits for 2020 and 2021. For 2023 they were $22,500 and $30,000; for 2026 they are \
         $24,500 and $32,500, and $35,750 at ages 60 to 63 where the plan allows it."
    );
    assert!(law(38, Language::En).unwrap().contains("$66,000 in 2023, $72,000 in 2026"));
}

#[test]
fn names_are_distinct() {
    for language in Language::CHOICES {
        let of = |texts: Vec<Text>| texts.iter().map(|text| text.to(language)).collect::<BTreeSet<_>>().len();
        assert_eq!(of(Verdict::ALL.iter().map(|name| verdict(*name)).collect()), Verdict::ALL.len());
        assert_eq!(of(Topic::ALL.iter().map(|name| topic(*name)).collect()), Topic::ALL.len());
        assert_eq!(of(Section::ALL.iter().map(|name| section(*name)).collect()), Section::ALL.len());
    }
}
