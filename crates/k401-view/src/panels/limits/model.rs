//! The outcome as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::contributions::{CatchUpKind, ContributionLine, ContributionOutcome};
use k401_core::money::Usd;
use k401_words::{Language, catch_up_kind, date, dollars, dollars_and_cents};

use super::words as w;
use crate::parts::{Line, line};

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What this plan may take, in large type.
    pub limit: String,
    /// In which year.
    pub of: String,
    /// The whole answer as a sentence.
    pub sentence: String,
    /// The reader's own contributions.
    pub own: Vec<Line>,
    /// The employer's; empty without a match.
    pub employer: Vec<Line>,
    /// All together.
    pub all_sources: Vec<Line>,
}

/// Formats an outcome for a year.
pub fn model(reckoned: &Reckoned<ContributionOutcome>, year: u16, language: Language) -> Model {
    let found = &reckoned.result;
    let total = found.total_deferral_limit;
    // What goes into other plans counts against the same limits and leaves less for this one.
    let in_this_plan = reckoned.worksheet.amount(ContributionLine::FullDeferral).unwrap_or(total);
    let sentence = if in_this_plan != total {
        w::SENTENCE_OTHER_PLANS.filled(language, &[dollars(in_this_plan), year.to_string(), dollars(total)])
    } else {
        let sentence = if found.catch_up_limit.is_positive() { w::SENTENCE_CATCH_UP } else { w::SENTENCE };
        let [before, catch_up] = [found.elective_deferral_limit, found.catch_up_limit].map(dollars);
        sentence.filled(language, &[dollars(total), year.to_string(), before, catch_up])
    };
    Model {
        of: w::IN_YEAR.filled(language, &[year.to_string()]),
        sentence,
        limit: dollars(in_this_plan),
        own: own(found, language),
        employer: employer(found, language),
        all_sources: all_sources(found, language),
    }
}

fn own(found: &ContributionOutcome, language: Language) -> Vec<Line> {
    let mut lines = vec![line(w::DEFERRAL_LIMIT, dollars_and_cents(found.elective_deferral_limit), language)];
    if found.catch_up_kind != CatchUpKind::None {
        lines.push(line(catch_up_kind(found.catch_up_kind), dollars_and_cents(found.catch_up_limit), language));
    }
    add(&mut lines, (w::MUST_BE_ROTH, found.catch_up_must_be_roth), language);
    // The person's limit differs where this plan takes no catch-up, or pay is small.
    if found.personal_deferral_limit != found.total_deferral_limit {
        lines.push(line(w::ALL_PLANS_LIMIT, dollars_and_cents(found.personal_deferral_limit), language));
    }
    lines.push(line(w::ROOM, dollars_and_cents(found.remaining.deferral), language));
    add(&mut lines, (w::EXCESS, found.excess_deferral), language);
    lines.extend(found.correction_deadline.map(|day| line(w::CORRECT_BY, date(day, language), language)));
    if let (Some(each), Some(last)) = (found.per_pay_period, found.last_pay_period) {
        lines.push(line(w::PER_PAYDAY, dollars_and_cents(each), language));
        if last != each {
            lines.push(line(w::LAST_PAYDAY, dollars_and_cents(last), language));
        }
    }
    lines
}

fn employer(found: &ContributionOutcome, language: Language) -> Vec<Line> {
    let mut lines = Vec::new();
    if found.employer_match.is_positive() || found.match_left_unclaimed.is_positive() {
        lines.push(line(w::EMPLOYER_MATCH, dollars_and_cents(found.employer_match), language));
        lines.push(line(w::UNCLAIMED, dollars_and_cents(found.match_left_unclaimed), language));
    }
    lines
}

fn all_sources(found: &ContributionOutcome, language: Language) -> Vec<Line> {
    let mut lines = vec![line(w::ADDITIONS_LIMIT, dollars_and_cents(found.annual_additions_limit), language)];
    if found.total_contribution_limit != found.annual_additions_limit {
        lines.push(line(w::WITH_CATCH_UP, dollars_and_cents(found.total_contribution_limit), language));
    }
    lines.push(line(w::ADDITIONS, dollars_and_cents(found.annual_additions), language));
    lines.push(line(w::ADDITIONS_ROOM, dollars_and_cents(found.remaining.annual_additions), language));
    add(&mut lines, (w::ADDITIONS_EXCESS, found.annual_additions_excess), language);
    lines
}

/// Adds a line where there is something to say.
fn add(lines: &mut Vec<Line>, (label, amount): (k401_words::Text, Usd), language: Language) {
    if amount.is_positive() {
        lines.push(line(label, dollars_and_cents(amount), language));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::contributions::{ContributionFacts, contribution_limits};
    use k401_core::facts::Draft;

    fn of(facts: &[(&str, &str)]) -> Model {
        let basics =
            Draft::new().with("taxYear", "2026").with("birthDate", "1974-03-03").with("compensation", "100000");
        let draft = facts.iter().fold(basics, |draft, (name, text)| draft.with(name, text));
        model(&contribution_limits(&ContributionFacts::check(&draft).unwrap()), 2026, Language::En)
    }

    fn labels(lines: &[Line]) -> Vec<&str> {
        lines.iter().map(|(label, _)| label.as_str()).collect()
    }

    /// Notice 2025-67: 24,500 and 8,000.
    #[test]
    fn a_catch_up_is_named_and_counted() {
        let shown = of(&[("priorYearFicaWages", "0")]);
        assert_eq!((shown.limit.as_str(), shown.of.as_str()), ("$32,500", "of your pay in 2026"));
        assert!(shown.sentence.ends_with("$24,500, and $8,000 of catch-up contributions."), "{}", shown.sentence);
        assert_eq!(
            labels(&shown.own),
            ["Limit before catch-up", "Catch-up from age 50", "Room left after what you plan"]
        );
        assert!(labels(&shown.all_sources).contains(&"With catch-up contributions"));
        assert!(shown.employer.is_empty());
    }

    #[test]
    fn a_plan_without_catch_up_still_shows_the_limit_of_the_person() {
        let shown = of(&[("catchUpOffered", "false")]);
        assert_eq!(shown.limit, "$24,500");
        assert!(
            shown.own.contains(&("Limit for you in all plans of all employers".to_owned(), "$32,500.00".to_owned()))
        );
        assert!(!labels(&shown.all_sources).contains(&"With catch-up contributions"));
    }

    /// 32,500 less the 13,000 deferred elsewhere, as in `scenarios/contribution_limits/two_employers_52_over.toml`.
    #[test]
    fn other_plans_leave_less_for_this_one() {
        let mut other = Draft::new();
        other.set_text("deferrals", "13000");
        let mut draft = Draft::new()
            .with("taxYear", "2026")
            .with("birthDate", "1974-03-03")
            .with("compensation", "100000")
            .with("priorYearFicaWages", "0");
        draft.set("otherPlans", k401_core::facts::Node::List(vec![k401_core::facts::Node::Record(other)]));
        let shown = model(&contribution_limits(&ContributionFacts::check(&draft).unwrap()), 2026, Language::En);
        assert_eq!(shown.limit, "$19,500");
        assert!(shown.sentence.ends_with("Without that, it would be $32,500."), "{}", shown.sentence);
    }

    #[test]
    fn even_paychecks_need_no_line_for_the_last() {
        let shown = of(&[("catchUpOffered", "false"), ("payPeriods", "10")]);
        assert_eq!(shown.own.last(), Some(&("Each paycheck, to reach the limit".to_owned(), "$2,450.00".to_owned())));
    }
}
