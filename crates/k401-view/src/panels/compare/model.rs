//! The outcome of a comparison as the strings that the screen shows.

use k401_core::compare::{CompareOutcome, OptionOutcome};
use k401_core::money::Usd;
use k401_core::text::joined;
use k401_words::{Language, Text, compare_option, date, dollars, why_unavailable, why_unknown};

use super::words as w;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What the number in large type is.
    pub lead: String,
    /// The number in large type.
    pub amount: String,
    /// What it is of.
    pub rest: String,
    /// The answer in sentences.
    pub sentence: String,
    /// What the account would be, left alone.
    pub alone: String,
    /// The heads of the amounts.
    pub heads: [String; 5],
    /// The ways.
    pub ways: Vec<Way>,
}

/// One way.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Its name.
    pub name: String,
    /// It brings the need.
    pub meets_need: bool,
    /// Its amounts, or why it is closed.
    pub cells: Result<[String; 5], String>,
}

/// Formats an outcome for a need and an age.
pub fn model(outcome: &CompareOutcome, need: Usd, age: u16, language: Language) -> Model {
    let said = |text: Text| text.to(language).into_owned();
    let (need, age) = (dollars(need), age.to_string());
    let open: Vec<&OptionOutcome> = outcome.options.iter().filter(|way| way.meets_need).collect();
    let lowest = open.iter().filter_map(|way| way.cost_now).reduce(Usd::min);
    let (lead, amount, rest) = match lowest {
        Some(lowest) => {
            let name = names(&open, |way| way.cost_now == Some(lowest), language);
            (said(w::LOWEST), dollars(lowest), w::FOR.filled(language, &[need.clone(), name]))
        }
        None => (w::OPEN_WAYS.filled(language, std::slice::from_ref(&need)), "0".to_owned(), said(w::OF_SIX)),
    };
    let alone = [dollars(outcome.left_alone), date(outcome.retirement_date, language)];
    Model {
        lead,
        amount,
        rest,
        sentence: sentence(&open, lowest, &need, &age, language),
        alone: w::ALONE.filled(language, &alone),
        heads: [
            said(w::IN_HAND),
            said(w::TAKEN),
            said(w::TAXES),
            w::BALANCE.filled(language, std::slice::from_ref(&age)),
            said(w::MISSING),
        ],
        ways: outcome.options.iter().map(|way| row(way, language)).collect(),
    }
}

/// The names of the ways that a number is of: several may share it.
fn names(ways: &[&OptionOutcome], is_meant: impl Fn(&OptionOutcome) -> bool, language: Language) -> String {
    let meant = ways.iter().filter(|way| is_meant(way));
    let names: Vec<String> = meant.map(|way| compare_option(way.option).to(language).into_owned()).collect();
    joined(&names, ", ")
}

fn sentence(open: &[&OptionOutcome], lowest: Option<Usd>, need: &str, age: &str, language: Language) -> String {
    let Some(lowest) = lowest else { return w::NONE_OPEN.filled(language, &[need.to_owned()]) };
    let name = names(open, |way| way.cost_now == Some(lowest), language);
    let text = if open.len() == 1 { w::CHEAPEST_ONE } else { w::CHEAPEST };
    let mut sentence = text.filled(language, &[need.to_owned(), name, dollars(lowest), open.len().to_string()]);
    if let Some(least) = open.iter().filter_map(|way| way.cost_at_retirement).reduce(Usd::min) {
        let name = names(open, |way| way.cost_at_retirement == Some(least), language);
        let (text, amount) =
            if least.is_negative() { (w::MORE_LATER, Usd::ZERO.minus(least)) } else { (w::LEAST_LATER, least) };
        sentence.push(' ');
        sentence.push_str(&text.filled(language, &[age.to_owned(), name, dollars(amount)]));
    }
    sentence
}

fn row(way: &OptionOutcome, language: Language) -> Way {
    Way {
        name: compare_option(way.option).to(language).into_owned(),
        meets_need: way.meets_need,
        cells: match way.why_unavailable {
            Some(why) => {
                let mut words = why_unavailable(why).to(language).into_owned();
                if let Some(most) = way.most_available {
                    words.push(' ');
                    words.push_str(&w::MOST.filled(language, &[dollars(most)]));
                }
                Err(words)
            }
            None => Ok(amounts(way, language)),
        },
    }
}

fn amounts(way: &OptionOutcome, language: Language) -> [String; 5] {
    let amount = |amount: Option<Usd>| amount.map(dollars).unwrap_or_default();
    let unknown = way.why_unknown.map(|why| {
        [w::NOT_KNOWN.to(language).into_owned(), ". ".to_owned(), why_unknown(why).to(language).into_owned()].concat()
    });
    let in_hand = match way.locked_until {
        // A series pays every year; what it brings now is the first year's.
        Some(_) => w::FIRST_YEAR.filled(language, &[dollars(way.available_now)]),
        None => dollars(way.available_now),
    };
    let balance = match way.roth_at_retirement {
        Some(roth) => w::ROTH_PART.filled(language, &[amount(way.balance_at_retirement), dollars(roth)]),
        None => unknown.unwrap_or_else(|| amount(way.balance_at_retirement)),
    };
    let missing = match way.cost_at_retirement {
        Some(cost) if cost.is_negative() => w::LARGER.filled(language, &[dollars(Usd::ZERO.minus(cost))]),
        Some(cost) => dollars(cost),
        None => w::NOT_KNOWN.to(language).into_owned(),
    };
    [in_hand, amount(way.taken_now), amount(way.cost_now), balance, missing]
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
