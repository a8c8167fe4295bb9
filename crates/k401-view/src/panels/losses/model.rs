//! The outcome of a loss as the strings that the screen shows.

use k401_core::Reckoned;
use k401_core::losses::{CapitalLossOutcome, EmployerStockOutcome, LossOutcome, StockTreatment};
use k401_core::money::Usd;
use k401_core::text::joined;
use k401_words::{
    Language, Text, article_claim, dollars, dollars_and_cents, loss_law, loss_place, stock_treatment,
    why_not_deductible,
};

use super::words;
use crate::parts::Comparison;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Yes or no, in large type.
    pub answer: String,
    /// Where on the return.
    pub rest: String,
    /// The reason, or how it comes about.
    pub sentence: String,
    /// What happens on the return.
    pub lines: Vec<(String, String)>,
    /// What articles say, and what the law says.
    pub said: Vec<(String, String)>,
    /// Employer stock.
    pub stock: Option<Stock>,
}

/// The ways in which employer stock is taxed, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Stock {
    /// The taxes as a sentence.
    pub sentence: String,
    /// What is taxed in each way.
    pub ways: Comparison,
}

/// Formats an outcome.
pub fn model(reckoned: &Reckoned<LossOutcome>, year: u16, language: Language) -> Model {
    let loss = &reckoned.result;
    let said = |text: Text| text.to(language).into_owned();
    let reason = loss.why_not.map(|reason| said(why_not_deductible(reason))).unwrap_or_default();
    let place = (said(words::WHERE), said(loss_place(loss.place)));
    let mut model = Model {
        answer: said(words::NO),
        rest: words::NOTHING_DEDUCTED.filled(language, &[year.to_string()]),
        sentence: reason,
        lines: vec![place],
        said: vec![
            (said(words::ARTICLES_SAY), said(article_claim(loss.article))),
            (said(words::LAW_SAYS), said(loss_law(loss.law))),
        ],
        stock: loss.employer_stock.as_ref().map(|stock| of_stock(stock, language)),
    };
    if let Some(account) = &loss.capital_loss {
        of_account(&mut model, account, year, language);
    } else {
        let basis = loss.unrecovered_basis.map(|basis| (said(words::NEVER_CAME_BACK), dollars(basis)));
        model.lines.extend(basis);
        model.lines.push((said(words::DEDUCTION), dollars(loss.amount)));
    }
    model
}

/// Losses against gains are claimed too, even where nothing comes off other income.
fn of_account(model: &mut Model, account: &CapitalLossOutcome, year: u16, language: Language) {
    let line = |label: Text, amount: Usd| (label.to(language).into_owned(), dollars(amount));
    model.lines.extend([
        line(words::AGAINST_GAINS, account.against_gains),
        line(words::CARRIED, account.carried),
        line(words::MOST, account.limit),
        line(words::USED, account.used),
    ]);
    let year = [year.to_string()];
    if account.used.is_positive() {
        model.answer = words::YES_AMOUNT.filled(language, &[dollars(account.used)]);
        model.rest = words::FROM_OTHER_INCOME.filled(language, &year);
        let steps = [
            (words::GAINS_SENTENCE, account.against_gains),
            (words::USED_SENTENCE, account.used),
            (words::CARRIED_SENTENCE, account.carried),
        ];
        let steps = steps.into_iter().filter(|(_, amount)| amount.is_positive());
        let sentences: Vec<String> = steps.map(|(text, amount)| text.filled(language, &[dollars(amount)])).collect();
        model.sentence = joined(&sentences, " ");
    } else if account.against_gains.is_positive() {
        model.answer = words::YES.to(language).into_owned();
        model.rest = words::FROM_GAINS.filled(language, &year);
    } else {
        model.sentence = words::NO_LOSS.to(language).into_owned();
    }
}

fn of_stock(stock: &EmployerStockOutcome, language: Language) -> Stock {
    let said = |text: Text| text.to(language).into_owned();
    let has_treatment = stock.treatment == StockTreatment::NetUnrealizedAppreciation;
    let value = stock.deferred_in_rollover;
    let at_sale = stock.gain_tax.plus(stock.gain_state_tax);
    let of_shares = [stock.ordinary_income, stock.tax_now, stock.appreciation, at_sale, Usd::ZERO, stock.total_tax];
    let zero = Usd::ZERO;
    let as_ordinary = [value, stock.total_tax_as_ordinary, zero, zero, zero, stock.total_tax_as_ordinary];
    let in_rollover = [zero, zero, zero, zero, value, zero];
    let ways = [(words::AS_STOCK, of_shares), (words::AS_ORDINARY, as_ordinary), (words::AS_ROLLOVER, in_rollover)];
    // Without a lump sum there is no first way.
    let ways = ways.get(usize::from(!has_treatment)..).unwrap_or_default();
    let labels = [
        words::INCOME_NOW,
        words::TAX_NOW,
        words::GAIN_LATER,
        words::TAX_AT_SALE,
        words::INCOME_LATER,
        words::ALL_TAXES,
    ];
    let amounts: Vec<Vec<String>> = ways.iter().map(|(_, way)| way.map(dollars_and_cents).to_vec()).collect();
    let columns = ways.iter().map(|(label, _)| said(*label)).collect();
    let treatment = said(stock_treatment(stock.treatment));
    let taxes = [treatment, dollars(stock.total_tax), dollars(stock.total_tax_as_ordinary)];
    let sentence = if has_treatment { words::STOCK_SENTENCE } else { words::ORDINARY_SENTENCE };
    Stock { sentence: sentence.filled(language, &taxes), ways: Comparison::of(columns, &labels, &amounts, language) }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
