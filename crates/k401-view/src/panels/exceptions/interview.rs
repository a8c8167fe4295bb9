//! The answers as claims: those that are complete are weighed by the rule of the withdrawal, the others wait for what they lack.

use k401_core::distributions::WithdrawalFacts;
use k401_core::distributions::exceptions::ExceptionKind;
use k401_core::facts::{Choice, Draft, FactError, Node};
use k401_core::text::cut;

use super::topics::{Topic, topics};
use crate::form::{Field, Kind, SEPARATION_DATE, draft_of};
use crate::panels::withdrawal::base_draft;
use crate::store::State;

/// What the answers come to.
pub struct Interview {
    /// The facts with every complete claim, or the problems of what is not about an exception.
    pub facts: Result<WithdrawalFacts, Vec<FactError>>,
    /// The claims that are complete.
    pub claims: Vec<Node>,
    /// What each of the others lacks, by field of the form.
    pub waiting: Vec<(&'static Topic, Vec<FactError>)>,
}

/// True when an exception was chosen.
pub fn has_answers(state: &State) -> bool {
    topics().any(|topic| topic.is_chosen(state))
}

impl Interview {
    /// Weighs the answers.
    pub fn of(state: &State) -> Self {
        let base = base_draft(state);
        let (mut claims, mut waiting) = (Vec::new(), Vec::new());
        for topic in topics().filter(|topic| topic.is_chosen(state)) {
            let claim = Node::Record(record(topic, state));
            // One at a time: whatever else is wrong, a claim has only its own problems.
            let lacks = problems_of(topic, &with_claims(&base, vec![claim.clone()]));
            if lacks.is_empty() {
                claims.push(claim);
            } else {
                waiting.push((topic, lacks));
            }
        }
        let ira_only = ExceptionKind::ALL.iter().filter(|kind| kind.is_ira_only());
        let ira_only = ira_only.map(|kind| Node::Record(Draft::new().with("kind", kind.name())));
        let weighed = claims.iter().cloned().chain(ira_only).collect();
        let facts = WithdrawalFacts::check(&with_claims(&base, weighed));
        Self { facts, claims, waiting }
    }
}

fn with_claims(base: &Draft, claims: Vec<Node>) -> Draft {
    let mut draft = base.clone();
    draft.set("exceptions", Node::List(claims));
    draft
}

/// The claim in the contract's words.
fn record(topic: &Topic, state: &State) -> Draft {
    let asked = Some(topic.ask).filter(|ask| !matches!(ask.kind, Kind::Flag));
    let fields: Vec<&'static Field> = asked.into_iter().chain(topic.facts.iter().copied()).collect();
    let typed = draft_of(&fields, state);
    let mut record = Draft::new().with("kind", topic.kind.name());
    for name in typed.names() {
        record.set_text(contract_name(name), typed.text(name));
    }
    record
}

/// `disability.disabledSince` is `disabledSince` there.
fn contract_name(field: &str) -> &str {
    cut(field, b'.').map_or(field, |(_, name)| name)
}

/// The problems of the draft's one claim, each on its field.
fn problems_of(topic: &Topic, draft: &Draft) -> Vec<FactError> {
    let Err(errors) = WithdrawalFacts::check(draft) else { return Vec::new() };
    let on_a_field = |mut error: FactError| {
        if topic.kind == ExceptionKind::PublicSafety50 && error.field == SEPARATION_DATE.name {
            return Some(error);
        }
        let name = error.field.strip_prefix("exceptions[0].")?.to_owned();
        let fields = topic.facts.iter().chain(std::iter::once(&topic.ask));
        let field = fields.copied().find(|field| contract_name(field.name) == name).unwrap_or(topic.ask);
        field.name.clone_into(&mut error.field);
        Some(error)
    };
    errors.into_iter().filter_map(on_a_field).collect()
}

#[cfg(test)]
#[path = "interview_tests.rs"]
mod tests;
