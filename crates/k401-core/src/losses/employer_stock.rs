//! §402(e)(4): employer stock that leaves the plan in kind in a lump sum. The plan's cost is ordinary income at once; the net
//! unrealized appreciation is a long-term gain when the shares are sold, however long they were held (Notice 98-24).

use super::LossLine as L;
use crate::authority::{Cite, IRC_1, IRC_72, IRC_402, IRC_1222, NOTICE_98_24, REG_EMPLOYER_STOCK};
use crate::distributions::{Circumstances, Payment, WithdrawalLine as W, assess};
use crate::facts::{Reader, Relation, TaxFacts};
use crate::income_tax::tax_on_top;
use crate::money::{Rate, Usd, percent};
use crate::notice::{Notice, NoticeCode, Notices};
use crate::worksheet::{Entry, Worksheet};

/// The highest rate of §1(h)(1) on a long-term gain from shares.
const HIGHEST_GAIN_RATE: Rate = percent(20);
const EXCLUDED: &[Cite] = &[cite!(IRC_402, "(e)(4)(B)"), cite!(REG_EMPLOYER_STOCK, "(b)(2)")];
const GAIN: &[Cite] = &[cite!(IRC_1, "(h)"), cite!(IRC_1222, "(3)"), cite!(NOTICE_98_24, "")];
const INCLUDED: &[Cite] = &[cite!(IRC_402, "(a), (e)(4)(B)")];
const TAXES: &[Cite] = &[cite!(IRC_402, "(a)"), cite!(IRC_72, "(t)(1)")];

crate::facts::choice! {
    /// The event after which everything is paid out, §402(e)(4)(D)(i).
    LumpSumEvent {
        /// Of an employee, from the employer.
        SeparationFromService = "separation_from_service",
        /// 59½.
        AgeFiftyNineAndAHalf = "age_59_and_half",
        /// Of the participant.
        Death = "death",
        /// Of someone self-employed, §72(m)(7).
        DisabilityOfSelfEmployed = "disability_of_self_employed",
    }
}

crate::facts::choice! {
    /// How the shares are taxed.
    StockTreatment {
        /// The plan's cost now, the appreciation at the sale.
        NetUnrealizedAppreciation = "net_unrealized_appreciation",
        /// All of their worth as ordinary income now: no lump sum.
        OrdinaryIncome = "ordinary_income",
    }
}

/// The facts of employer stock. Amounts in dollars.
#[derive(Clone, Debug)]
pub struct EmployerStockFacts {
    /// The return and the person.
    pub tax: TaxFacts,
    /// When the shares leave the plan, and what §72(t) asks about it.
    pub circumstances: Circumstances,
    /// What the plan paid for them.
    pub cost_basis: Usd,
    /// What they are worth on the day.
    pub market_value: Usd,
    /// The federal rate on a long-term gain: 0, 15 or 20%.
    pub capital_gain_rate: Rate,
    /// All money in all like plans of the employer is paid out in one taxable year.
    pub is_whole_balance: bool,
    /// The event before it; nothing where there was none.
    pub event: Option<LumpSumEvent>,
}

impl EmployerStockFacts {
    /// Reads the facts from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let tax = TaxFacts::read(reader);
        let known = reader.is_whole().then_some(&tax);
        let circumstances = Circumstances::read(reader, "distributionDate", known);
        let is_dated = reader.is_whole();
        let cost_basis = reader.required_usd("costBasis");
        let market_value = reader.required_usd("marketValue");
        let capital_gain_rate = reader.required_rate_up_to("capitalGainRate", &HIGHEST_GAIN_RATE);
        let is_whole_balance = reader.flag("wholeBalanceInOneYear");
        let event = reader.choice("event");
        let is_too_early = event == Some(LumpSumEvent::AgeFiftyNineAndAHalf) && circumstances.is_early(tax.birth_date);
        if is_dated && is_too_early {
            reader.contradicts("event", "birthDate", Relation::NotBefore);
        }
        Self { tax, circumstances, cost_basis, market_value, capital_gain_rate, is_whole_balance, event }
    }

    /// §402(e)(4)(D)(i): everything, within one taxable year, after one of the four events.
    pub const fn treatment(&self) -> StockTreatment {
        if self.is_whole_balance && self.event.is_some() {
            StockTreatment::NetUnrealizedAppreciation
        } else {
            StockTreatment::OrdinaryIncome
        }
    }
}

/// What becomes of employer stock. Amounts in dollars to the cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct EmployerStockOutcome {
    /// How the shares are taxed.
    pub treatment: StockTreatment,
    /// Ordinary income when they leave the plan.
    pub ordinary_income: Usd,
    /// What they are worth above the plan's cost.
    pub appreciation: Usd,
    /// The income tax on the ordinary income.
    pub income_tax: Usd,
    /// The additional tax on the ordinary income.
    pub additional_tax: Usd,
    /// A flat state tax on it, when a rate was given.
    pub state_tax: Usd,
    /// All taxes when they leave the plan.
    pub tax_now: Usd,
    /// The federal tax on the gain when they are sold for what they were worth on the day.
    pub gain_tax: Usd,
    /// A flat state tax on the gain, when a rate was given.
    pub gain_state_tax: Usd,
    /// All taxes, at the sale included.
    pub total_tax: Usd,
    /// All taxes when the whole worth is ordinary income of the year, for comparison.
    pub total_tax_as_ordinary: Usd,
    /// Taxed later as ordinary income, and nothing now, when the shares go to an IRA instead.
    pub deferred_in_rollover: Usd,
}

/// Writes what becomes of employer stock.
pub(super) fn employer_stock(
    sheet: &mut Worksheet,
    notices: &mut Vec<Notice>,
    facts: &EmployerStockFacts,
) -> EmployerStockOutcome {
    let treatment = facts.treatment();
    let mut outcome = write_stock(sheet, facts, treatment);
    outcome.total_tax_as_ordinary = match treatment {
        StockTreatment::OrdinaryIncome => outcome.total_tax,
        StockTreatment::NetUnrealizedAppreciation => {
            write_stock(&mut Worksheet::new(), facts, StockTreatment::OrdinaryIncome).total_tax
        }
    };
    if treatment == StockTreatment::OrdinaryIncome {
        notices.warning(NoticeCode::NoLumpSum, const { &[cite!(IRC_402, "(e)(4)(D)")] });
    }
    notices.info(NoticeCode::StockLaterChangesNotIncluded, GAIN);
    notices.caution(NoticeCode::RolloverEndsStockTreatment, const { &[cite!(IRC_402, "(e)(4)(B), (c)(4)")] });
    if facts.tax.state_rate.is_zero() {
        notices.info(NoticeCode::StateTaxNotModeled, &[]);
    }
    outcome
}

fn write_stock(sheet: &mut Worksheet, facts: &EmployerStockFacts, treatment: StockTreatment) -> EmployerStockOutcome {
    let value = sheet.entered(L::StockMarketValue, facts.market_value);
    let cost = sheet.entered(L::StockCostBasis, facts.cost_basis);
    let appreciation = sheet.remainder(L::StockAppreciation, value, &[cost], EXCLUDED);
    let has_treatment = treatment == StockTreatment::NetUnrealizedAppreciation;
    let ordinary = if has_treatment {
        sheet.lesser_of(L::StockOrdinaryIncome, &[cost, value], INCLUDED)
    } else {
        sheet.sum(L::StockOrdinaryIncome, &[value], INCLUDED)
    };
    let on_top = tax_on_top(sheet, &facts.tax, ordinary);
    let (income_tax, payment) = (on_top.income_tax, Payment::all_taxable(ordinary));
    let assessment = assess(sheet, &facts.tax, &facts.circumstances, &payment, on_top.adjusted_gross_income);
    let additional_tax = assessment.additional_tax;
    let state_tax = sheet.product(W::StateTax, ordinary, facts.tax.state_rate, &[]);
    let tax_now = sheet.sum(L::StockTaxNow, &[income_tax, additional_tax, state_tax], TAXES);
    let gain = has_treatment.then(|| write_gain_taxes(sheet, facts, appreciation));
    let taxes = [&[tax_now], gain.as_slice().as_flattened()].concat();
    let total_tax = sheet.sum(L::StockTotalTax, &taxes, &[]);
    let [gain_tax, gain_state_tax] =
        gain.map_or([Usd::ZERO; 2], |[federal, state]| [sheet.amount_on(federal), sheet.amount_on(state)]);
    EmployerStockOutcome {
        treatment,
        ordinary_income: sheet.amount_on(ordinary),
        appreciation: sheet.amount_on(appreciation),
        income_tax: sheet.amount_on(income_tax),
        additional_tax: sheet.amount_on(additional_tax),
        state_tax: sheet.amount_on(state_tax),
        tax_now: sheet.amount_on(tax_now),
        gain_tax,
        gain_state_tax,
        total_tax: sheet.amount_on(total_tax),
        total_tax_as_ordinary: sheet.amount_on(total_tax),
        deferred_in_rollover: sheet.amount_on(value),
    }
}

/// The taxes at the sale on the appreciation.
fn write_gain_taxes(sheet: &mut Worksheet, facts: &EmployerStockFacts, appreciation: Entry) -> [Entry; 2] {
    let federal = sheet.product(L::StockGainTax, appreciation, facts.capital_gain_rate, GAIN);
    [federal, sheet.product(L::StockGainStateTax, appreciation, facts.tax.state_rate, &[])]
}
