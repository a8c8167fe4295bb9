//! The native side of `cargo xtask bench`: reads lines `NAME SIZE`, does the work once, answers with the
//! nanoseconds of processor time: a busy machine changes those less than the time on the wall.

use std::hint::black_box;
use std::io::{BufRead, Write};

use cpu_time::ProcessTime;
use k401_core::distributions::{WithdrawalFacts, withdrawal};
use k401_core::facts::{Draft, Node};
use k401_core::loans::{PlanLoanFacts, plan_loan};
use k401_core::required_minimum::{RequiredMinimumFacts, required_minimum_distribution};
use k401_words::Language;

fn main() {
    let mut output = std::io::stdout();
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("readable input");
        let (name, size) = line.split_once(' ').expect("a name and a size");
        let size: u32 = size.parse().expect("a whole number");
        let work: fn(u32) = match name {
            "check" => check,
            "rule" => rule,
            "withdrawal" => whole,
            "words" => words,
            "households" => households,
            "projection" => projection,
            "loan" => loan,
            other => panic!("no work named {other}"),
        };
        let started = ProcessTime::now();
        work(size);
        writeln!(output, "{}", started.elapsed().as_nanos()).expect("a reader");
    }
}

fn example() -> Draft {
    Draft::new()
        .with("taxYear", "2026")
        .with("filingStatus", "single")
        .with("birthDate", "1986-03-01")
        .with("distributionDate", "2026-06-01")
        .with("otherIncome", "60000")
        .with("amount", "20000")
}

fn checked(draft: &Draft) -> WithdrawalFacts {
    WithdrawalFacts::check(draft).expect("the facts are in order")
}

/// The check alone.
fn check(count: u32) {
    let draft = example();
    for _ in 0..count {
        black_box(checked(black_box(&draft)));
    }
}

/// The rule alone, worksheet included.
fn rule(count: u32) {
    let facts = checked(&example());
    for _ in 0..count {
        black_box(withdrawal(black_box(&facts)));
    }
}

/// Draft to outcome.
fn whole(count: u32) {
    let draft = example();
    for _ in 0..count {
        black_box(withdrawal(&checked(black_box(&draft))));
    }
}

/// Draft to outcome, with every line and notice in words.
fn words(count: u32) {
    let draft = example();
    for _ in 0..count {
        let reckoned = withdrawal(&checked(black_box(&draft)));
        for line in reckoned.worksheet.lines() {
            black_box(k401_words::label(line.key).to(Language::En).into_owned());
            black_box(k401_words::operation(line, Language::En));
        }
        for notice in &reckoned.notices {
            black_box(k401_words::notice(notice.code, Language::En));
        }
    }
}

/// So many households with different incomes and amounts, draft to outcome.
fn households(count: u32) {
    for household in 0..count {
        let income = (household % 400_000).to_string();
        let amount = (1_000 + household % 90_000).to_string();
        let draft = example().with("otherIncome", &income).with("amount", &amount);
        black_box(withdrawal(&checked(&draft)));
    }
}

/// A required distribution and so many years ahead.
fn projection(years: u32) {
    let ahead = Draft::new().with("years", &years.to_string()).with("annualReturn", "0.05");
    let mut draft =
        Draft::new().with("taxYear", "2026").with("birthDate", "1950-05-05").with("priorYearEndBalance", "500000");
    draft.set("projection", Node::Record(ahead));
    let facts = RequiredMinimumFacts::check(&draft).expect("the facts are in order");
    black_box(required_minimum_distribution(&facts));
}

/// A loan for a home, paid back in so many weekly payments.
fn loan(rows: u32) {
    // 12 months are 52 payments, so that any number of rows divides into months and payments a year.
    let (months, per_year) = if rows.is_multiple_of(52) { (rows * 12 / 52, "52") } else { (rows, "12") };
    let draft = Draft::new()
        .with("vestedBalance", "200000")
        .with("highestBalancePast12Months", "0")
        .with("amount", "50000")
        .with("annualRate", "0.0775")
        .with("termMonths", &months.to_string())
        .with("paymentsPerYear", per_year)
        .with("principalResidence", "true")
        .with("startDate", "2026-01-15");
    let facts = PlanLoanFacts::check(&draft).expect("the facts are in order");
    let made = black_box(plan_loan(&facts)).result.payments.len();
    assert_eq!(made, usize::try_from(rows).unwrap_or(0), "the schedule has as many rows as it was asked for");
}
