//! The outcome as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::loans::{LoanDefault, PlanLoanOutcome};
use k401_core::money::Usd;
use k401_words::{Language, Text, date, dollars, dollars_and_cents};

use super::words as w;
use crate::parts::{Line, balance, line};
use crate::text;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The payment, in large type.
    pub payment: String,
    /// How many there are.
    pub count: String,
    /// The whole answer as a sentence.
    pub sentence: String,
    /// The loan.
    pub loan: Vec<Line>,
    /// What a default costs; empty without one.
    pub default: Vec<Line>,
    /// Withheld against owed after a default; empty without one.
    pub withholding: Vec<Line>,
}

/// Formats an outcome.
pub fn model(reckoned: &Reckoned<PlanLoanOutcome>, language: Language) -> Model {
    let found = &reckoned.result;
    let amount = found.total_paid.minus(found.total_interest);
    let sentence = if found.excess.is_positive() {
        w::SENTENCE_EXCESS.filled(language, &[found.maximum, found.excess].map(dollars))
    } else {
        w::SENTENCE.filled(language, &[found.total_paid, amount, found.total_interest].map(dollars))
    };
    Model {
        payment: dollars_and_cents(found.payment),
        count: w::PAYMENTS.filled(language, &[found.payments.len().to_string()]),
        sentence,
        loan: loan(found, language),
        default: found.default.as_ref().map(|default| lines_of(default, language)).unwrap_or_default(),
        withholding: found.default.as_ref().map(|default| withheld(default, language)).unwrap_or_default(),
    }
}

fn loan(found: &PlanLoanOutcome, language: Language) -> Vec<Line> {
    let money = |label: Text, amount: Usd| line(label, dollars_and_cents(amount), language);
    let mut lines = vec![
        money(w::MAXIMUM, found.maximum),
        money(w::LAST_PAYMENT, found.last_payment),
        money(w::TOTAL_INTEREST, found.total_interest),
        money(w::TOTAL_PAID, found.total_paid),
    ];
    lines.extend(
        found
            .opportunity_cost
            .map(|cost| if cost.is_negative() { money(w::GAIN, Usd::ZERO.minus(cost)) } else { money(w::COST, cost) }),
    );
    lines
}

fn lines_of(default: &LoanDefault, language: Language) -> Vec<Line> {
    let money = |label: Text, amount: Usd| line(label, dollars_and_cents(amount), language);
    let day = |label: Text, day| line(label, date(day, language), language);
    let tax = &default.tax;
    let mut lines = vec![
        money(w::OWED, default.outstanding),
        money(w::TAXABLE, tax.taxable),
        money(text::INCOME_TAX, tax.income_tax),
        money(text::ADDITIONAL_TAX, tax.additional_tax),
    ];
    if tax.state_tax.is_positive() {
        lines.push(money(text::STATE_TAX, tax.state_tax));
    }
    lines.push(money(w::TOTAL_TAX, tax.total_tax));
    lines.extend(default.cure_period_ends.map(|last| day(w::CURE, last)));
    lines.extend(default.rollover_deadline.map(|last| day(w::ROLL_OVER_BY, last)));
    lines.extend(default.rollover_deadline_without_extension.map(|last| day(w::ROLL_OVER_BY_UNEXTENDED, last)));
    lines
}

/// A loan pays nothing out when it becomes a distribution, so that there is nothing to withhold from: all is due.
fn withheld(default: &LoanDefault, language: Language) -> Vec<Line> {
    let owed = default.tax.income_tax.plus(default.tax.additional_tax);
    vec![
        line(w::WITHHELD, dollars_and_cents(Usd::ZERO), language),
        line(text::OWED, dollars_and_cents(owed), language),
        balance(owed, language),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::facts::Draft;
    use k401_core::loans::{PlanLoanFacts, plan_loan};

    fn of(facts: &[(&str, &str)]) -> Model {
        let basics = [
            ("vestedBalance", "80000"),
            ("highestBalancePast12Months", "0"),
            ("amount", "10000"),
            ("annualRate", "0.05"),
            ("termMonths", "60"),
            ("paymentsPerYear", "12"),
        ];
        let all = basics.iter().chain(facts);
        let draft = all.fold(Draft::new(), |draft, (name, text)| draft.with(name, text));
        model(&plan_loan(&PlanLoanFacts::check(&draft).unwrap()), Language::En)
    }

    #[test]
    fn a_loan_above_the_limit_says_what_counts_as_a_distribution() {
        assert!(of(&[]).sentence.starts_with("Paid on time"));
        let shown = of(&[("amount", "40000.01")]);
        assert!(shown.sentence.starts_with("You may borrow $40,000. The $0.01 above it"), "{}", shown.sentence);
    }

    #[test]
    fn a_return_above_the_interest_costs_and_one_below_it_gains() {
        let last = |rate| of(&[("expectedReturn", rate)]).loan.last().cloned().unwrap();
        assert_eq!(last("0.08").0, "Less in your account at the end (estimate)");
        let (label, amount) = last("0.02");
        assert_eq!(label, "More in your account at the end (estimate)");
        assert!(amount.starts_with('$'), "a gain is not negative: {amount}");
        assert_eq!(of(&[]).loan.len(), 4);
    }
}
