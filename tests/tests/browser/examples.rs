//! Every panel with an example, as a link: the cases are those of `scenarios/`.

use k401_tests::browser::Session;

/// Panel and what is typed there.
pub const ANSWERED: [(&str, &str); 12] = [
    ("withdrawal", "taxYear=2026&amount=$20,000&birthDate=3/1/1986&otherIncome=60k&distributionDate=6/1/2026"),
    (
        "limits",
        "taxYear=2026&birthDate=6/15/1990&compensation=100k&planned.pretax=3000&employer.match[0].rate=100&\
         employer.match[0].upToCompensationRate=3&employer.match[1].rate=50&employer.match[1].upToCompensationRate=5",
    ),
    (
        "loan",
        "vestedBalance=80k&amount=$10,000&annualRate=5&highestBalancePast12Months=0&paymentsPerYear=12&startDate=1/1/2026&\
         default.kind=plan_loan_offset&default.date=12/31/2026&default.cause=separation&separationDate=10/1/2026&\
         birthDate=3/1/1986&otherIncome=60k",
    ),
    ("rollover", "taxYear=2026&amount=$20,000&birthDate=3/1/1986&otherIncome=60k&receivedOn=6/1/2026"),
    ("roth", "taxYear=2026&amount=$20,000&birthDate=3/1/1986&otherIncome=60k"),
    ("rmd", "taxYear=2026&birthDate=5/1/1953&priorYearEndBalance=500k&projection.years=25&projection.annualReturn=5"),
    ("sepp", "balance=$400,000&birthDate=5/10/1976&firstPaymentDate=6/1/2026&interestRate=4"),
    (
        "losses",
        "taxYear=2026&lossKind=employer_stock_nua&marketValue=100k&costBasis=20k&event=separation_from_service&\
         wholeBalanceInOneYear=true&birthDate=1/10/1965&otherIncome=60k&distributionDate=6/1/2026",
    ),
    ("tables", "birthDate=3/1/1986&printed=1"),
    (
        "exceptions",
        "taxYear=2026&amount=$20,000&birthDate=3/1/1986&otherIncome=60k&distributionDate=6/1/2026&claims.disability=true&\
         claims.birth_or_adoption=true&birth_or_adoption.eventDate=5/1/2026",
    ),
    (
        "compare",
        "taxYear=2026&need=20k&vestedBalance=100k&birthDate=3/1/1986&otherIncome=60k&distributionDate=6/1/2026&\
         separationDate=1/15/2026&annualRate=8&annualReturn=5&retirementAge=43&termMonths=3&paymentsPerYear=4",
    ),
    ("about", ""),
];

/// Whether a panel asks what can be answered wrongly.
pub fn asks(panel: &str) -> bool {
    !matches!(panel, "tables" | "about")
}

/// What nobody can compute with, in fields of every panel.
pub const WRONG: &str = "amount=lots&birthDate=13/45/1986&otherIncome=x&compensation=y&annualRate=z&balance=-1&interestRate=99&\
     priorYearEndBalance=all&lossKind=employer_stock_nua&marketValue=q";

/// Opens a link: a panel, a language and what is typed.
#[track_caller]
pub fn follow(page: &Session, panel: &str, language: &str, typed: &str) {
    let link = format!("k401=1&panel={panel}&lang={language}&{typed}");
    page.run_js(&format!("location.hash = ''; location.hash = {link:?}"));
    page.wait_until(&format!("{panel} in {language}"), || {
        page.run_js("return document.querySelector('.k401').lang") == language
    });
}

/// Unfolds everything: what is hidden is not looked at.
pub fn unfold(page: &Session) {
    page.run_js("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
}
