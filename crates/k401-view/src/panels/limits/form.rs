//! What the panel asks, and the facts that it makes.

use k401_core::contributions::ContributionFacts;
use k401_core::facts::FactError;
use k401_words::t;

use super::words as w;
use crate::form::{
    BIRTH_DATE, Field, Kind, NO_HELP, TAX_YEAR, draft_of, nested, yes_no_or_unknown as yes_no_unknown, yes_or_no,
};
use crate::store::State;

static COMPENSATION: Field = Field::blank("compensation", Kind::Money, w::PAY, w::PAY_HELP);
static PRIOR_WAGES: Field = Field::blank("priorYearFicaWages", Kind::Money, w::PRIOR_WAGES, w::PRIOR_WAGES_HELP);
static PRETAX: Field = Field::blank("planned.pretax", Kind::Money, w::PRETAX, w::PLANNED_HELP);
static ROTH: Field = Field::blank("planned.roth", Kind::Money, w::ROTH, w::PLANNED_HELP);
static AFTER_TAX: Field = Field::blank("planned.afterTax", Kind::Money, w::AFTER_TAX, w::AFTER_TAX_HELP);
static MATCH: Field = Field::blank("employer.match[0].rate", Kind::Percent, w::MATCH, w::MATCH_HELP);
static MATCH_UP_TO: Field =
    Field::blank("employer.match[0].upToCompensationRate", Kind::Percent, w::MATCH_UP_TO, w::MATCH_UP_TO_HELP);
static MATCH_2: Field = Field::blank("employer.match[1].rate", Kind::Percent, w::MATCH_2, w::MATCH_2_HELP);
static MATCH_2_UP_TO: Field =
    Field::blank("employer.match[1].upToCompensationRate", Kind::Percent, w::MATCH_2_UP_TO, w::MATCH_2_UP_TO_HELP);
static NONELECTIVE: Field = Field::blank("employer.nonelective", Kind::Money, w::NONELECTIVE, w::NONELECTIVE_HELP);
static TRUE_UP: Field = Field::blank("matchTrueUp", Kind::Choice(yes_no_unknown), w::TRUE_UP, NO_HELP);
static OTHER_PLAN: Field = Field::blank("otherPlans[0].deferrals", Kind::Money, w::OTHER_PLAN, w::OTHER_PLAN_HELP);
static SAME_EMPLOYER: Field = Field::blank("otherPlans[0].sameEmployer", Kind::Flag, w::SAME_EMPLOYER, NO_HELP);
static PAY_PERIODS: Field = Field::blank("payPeriods", Kind::Whole, w::PAY_PERIODS, w::PAY_PERIODS_HELP);
static PERIODS_LEFT: Field = Field::blank("payPeriodsLeft", Kind::Whole, w::PERIODS_LEFT, w::PERIODS_LEFT_HELP);
static SO_FAR: Field = Field::blank("contributedSoFar", Kind::Money, w::SO_FAR, w::SO_FAR_HELP);

const fn offered(name: &'static str, label: k401_words::Text) -> Field {
    Field { name, kind: Kind::Choice(yes_or_no), label, hint: t!("", ""), starts_with: |_| "true".to_owned() }
}
static CATCH_UP_OFFERED: Field = offered("catchUpOffered", w::CATCH_UP_OFFERED);
static HIGHER_OFFERED: Field = offered("higherCatchUpOffered", w::HIGHER_OFFERED);
static ROTH_OFFERED: Field = offered("rothOffered", w::ROTH_OFFERED);
static AFTER_TAX_OFFERED: Field = offered("afterTaxOffered", w::AFTER_TAX_OFFERED);

/// The fields everybody fills in.
pub const FIRST: &[&Field] =
    &[&TAX_YEAR, &BIRTH_DATE, &COMPENSATION, &PRIOR_WAGES, &PRETAX, &ROTH, &MATCH, &MATCH_UP_TO];
/// The fields that some need.
pub const MORE: &[&Field] = &[
    &MATCH_2,
    &MATCH_2_UP_TO,
    &NONELECTIVE,
    &TRUE_UP,
    &AFTER_TAX,
    &PAY_PERIODS,
    &PERIODS_LEFT,
    &SO_FAR,
    &OTHER_PLAN,
    &SAME_EMPLOYER,
    &CATCH_UP_OFFERED,
    &HIGHER_OFFERED,
    &ROTH_OFFERED,
    &AFTER_TAX_OFFERED,
];

/// The facts of what was typed.
///
/// # Errors
/// Every problem.
pub fn checked(state: &State) -> Result<ContributionFacts, Vec<FactError>> {
    let typed = draft_of(&[FIRST, MORE].concat(), state);
    ContributionFacts::check(&nested(&typed)).map_err(|errors| errors.into_iter().map(on_a_field).collect())
}

/// What is wrong with several fields together is shown at one of them.
fn on_a_field(mut error: FactError) -> FactError {
    let field = match error.field.as_str() {
        "planned" => &PRETAX,
        "otherPlans" => &OTHER_PLAN,
        _ => return error,
    };
    field.name.clone_into(&mut error.field);
    error
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Action;
    use k401_core::calendar::Date;

    fn typed(fields: &[(&'static str, &str)]) -> Result<ContributionFacts, Vec<FactError>> {
        let opened = State::opened_on(Date::of(2026, 6, 1).unwrap());
        let basics = [("birthDate", "6/15/1990"), ("compensation", "100k")];
        let all = basics.iter().chain(fields);
        checked(&all.fold(opened, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned()))))
    }

    fn problems(fields: &[(&'static str, &str)]) -> Vec<String> {
        typed(fields).expect_err("a problem").into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn flat_fields_become_the_records_of_the_contract() {
        let facts = typed(&[
            ("planned.roth", "2,000"),
            ("employer.match[0].rate", "100"),
            ("employer.match[0].upToCompensationRate", "3%"),
            ("employer.match[1].rate", "50"),
            ("employer.match[1].upToCompensationRate", "5"),
            ("otherPlans[0].deferrals", "1k"),
            ("otherPlans[0].sameEmployer", "true"),
            ("rothOffered", "true"),
            ("matchTrueUp", "false"),
        ])
        .unwrap();
        assert_eq!(facts.planned_roth.to_text(), "2000.00");
        let tiers = facts.match_tiers.iter().map(|tier| tier.up_to_compensation_rate.to_text());
        assert_eq!(tiers.collect::<Vec<_>>(), ["0.03", "0.05"]);
        assert_eq!(facts.other_deferrals(true).to_text(), "1000.00");
        assert_eq!(facts.has_match_true_up, Some(false));
    }

    #[test]
    fn every_problem_lands_on_a_field_of_the_form() {
        let names: Vec<&str> = FIRST.iter().chain(MORE).map(|field| field.name).collect();
        for fields in [
            &[("planned.pretax", "100,001")][..],
            &[("planned.roth", "x")],
            &[("otherPlans[0].deferrals", "100001"), ("otherPlans[0].sameEmployer", "true")],
            &[("otherPlans[0].sameEmployer", "true")],
            &[("employer.match[0].rate", "50")],
            &[("employer.match[1].rate", "50"), ("employer.match[1].upToCompensationRate", "5")],
            &[("planned.roth", "1"), ("rothOffered", "false")],
            &[("planned.afterTax", "1"), ("afterTaxOffered", "false")],
            &[("contributedSoFar", "100001")],
            &[("payPeriodsLeft", "3")],
        ] {
            let found = problems(fields);
            assert!(found.iter().all(|name| names.contains(&name.as_str())), "{fields:?}: {found:?}");
        }
    }

    #[test]
    fn a_second_step_asks_for_the_first() {
        let found = problems(&[("employer.match[1].rate", "50"), ("employer.match[1].upToCompensationRate", "5")]);
        assert_eq!(found, ["employer.match[0].rate", "employer.match[0].upToCompensationRate"]);
    }
}
