//! `types/engine.d.ts`, written from the Rust types: the outcomes, with every type they are made of.

use std::collections::BTreeMap;

use k401_core::compare::CompareOutcome;
use k401_core::contributions::ContributionOutcome;
use k401_core::distributions::exceptions::{ExceptionKind, Excess, PublicSafetyService};
use k401_core::distributions::hardship::{HardshipOutcome, HardshipPerson, HardshipReason};
use k401_core::distributions::{Account, Goal, WithdrawalOutcome};
use k401_core::facts::FilingStatus;
use k401_core::loans::{DefaultCause, DefaultKind, PaymentsPerYear, PlanLoanOutcome};
use k401_core::losses::{LossKind, LossOutcome, LumpSumEvent};
use k401_core::periodic_payments::{PeriodicPaymentsOutcome, PeriodicTable};
use k401_core::required_minimum::RequiredMinimumOutcome;
use k401_core::rollovers::{Destination, PaymentKind, RolloverKind, RolloverOutcome};
use k401_core::roth_conversion::{ConversionTarget, RothConversionOutcome, TaxSource};
use k401_words::tables::RenderedTable;
use ts_rs::{TS, TypeVisitor};

use crate::notes::{FieldProblem, Figure, Line, Notice, Versions};

/// The functions and inputs, which Rust has no types for. The tests check each of their fields against the rules.
const BY_HAND: &str = include_str!("../types/calls.d.ts");

/// The whole file.
pub fn declarations() -> String {
    let mut all = Declarations::default();
    all.outcome::<WithdrawalOutcome>();
    all.outcome::<ContributionOutcome>();
    all.outcome::<PlanLoanOutcome>();
    all.outcome::<RequiredMinimumOutcome>();
    all.outcome::<PeriodicPaymentsOutcome>();
    all.outcome::<RolloverOutcome>();
    all.outcome::<RothConversionOutcome>();
    all.outcome::<LossOutcome>();
    all.outcome::<HardshipOutcome>();
    all.outcome::<CompareOutcome>();
    // What inputs are made of.
    all.visit::<(FilingStatus, Goal, Account, ExceptionKind, DefaultKind, DefaultCause, PaymentsPerYear)>();
    all.visit::<(LossKind, LumpSumEvent, PeriodicTable, RolloverKind, Destination, PaymentKind)>();
    all.visit::<(ConversionTarget, TaxSource, HardshipPerson, HardshipReason)>();
    all.visit::<(Excess, PublicSafetyService)>();
    // What stands beside.
    all.visit::<(Line, Notice, FieldProblem, Figure, Versions, RenderedTable)>();
    let written: Vec<String> = all.written.into_values().collect();
    format!("{BY_HAND}\n{}", written.join("\n"))
}

#[derive(Default)]
struct Declarations {
    written: BTreeMap<String, String>,
}

impl Declarations {
    /// An outcome, which carries a worksheet and notices besides its own fields.
    fn outcome<T: TS + 'static>(&mut self) {
        self.visit::<T>();
        let name = T::name();
        if let Some(text) = self.written.get_mut(&name) {
            *text = text.replacen(&format!("interface {name} "), &format!("interface {name} extends Explained "), 1);
        }
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only declared types have a file of their own; numbers, lists and tuples are written where they are used.
        let is_declared = T::output_path().is_some();
        if is_declared && self.written.insert(T::name(), declaration::<T>()).is_some() {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The declaration with its comment: an interface where it is one object.
fn declaration<T: TS + ?Sized>() -> String {
    let (name, text) = (T::name(), T::decl());
    let body = text.strip_prefix(&format!("type {name} = ")).unwrap_or(&text);
    let docs = T::docs().map(|docs| format!("{}\n", docs.trim_end())).unwrap_or_default();
    match body.strip_suffix(';').filter(|body| body.starts_with('{') && !body.contains("} & {")) {
        Some(body) => format!("{docs}export interface {name} {body}\n"),
        None => format!("{docs}export type {name} = {body}\n"),
    }
}
