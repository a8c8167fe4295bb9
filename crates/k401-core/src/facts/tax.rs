//! The part of every draft that describes the return and the person: `TaxFacts` of the contract.

use super::{Node, Reader};
use crate::calendar::{BirthDate, Date, TaxableYear};
use crate::facts::FilingStatus;
use crate::figures::Figures;
use crate::money::{Rate, Usd, percent};

/// The highest flat state rate that is taken: above every state's top rate, below any typing error that matters.
const HIGHEST_STATE_RATE: Rate = percent(20);

/// What is deducted from adjusted gross income.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deduction {
    /// The standard deduction of §63(c), with its additions.
    Standard,
    /// The itemized deductions of Schedule A, as a total.
    Itemized(Usd),
}

/// The return and the person.
#[derive(Clone, Copy, Debug)]
pub struct TaxFacts {
    /// The figures of the taxable year.
    pub figures: &'static Figures,
    /// The filing status.
    pub filing_status: FilingStatus,
    /// The participant's birth date.
    pub birth_date: BirthDate,
    /// The spouse's, on a joint return.
    pub spouse_birth_date: Option<BirthDate>,
    /// The participant is blind at year end, §63(f)(4).
    pub is_blind: bool,
    /// The spouse is.
    pub is_spouse_blind: bool,
    /// Gross income of the return, less adjustments, without the distribution: all of it taxed at ordinary rates.
    pub other_income: Usd,
    /// Standard or itemized.
    pub deduction: Deduction,
    /// A flat state income-tax rate on the taxable part; zero when none is given.
    pub state_rate: Rate,
}

impl TaxFacts {
    /// The taxable year.
    pub const fn year(&self) -> TaxableYear {
        self.figures.year
    }

    /// Reads the return and the person from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let figures = reader.tax_year("taxYear");
        let filing_status = reader.required_choice("filingStatus");
        let birth_date = read_birth_date(reader, "birthDate", figures, true);
        let spouse_birth_date = read_birth_date(reader, "spouseBirthDate", figures, false);
        let is_blind = reader.flag("blind");
        let is_spouse_blind = reader.flag("spouseBlind");
        let other_income = reader.required_usd("otherIncome");
        let deduction = read_deduction(reader);
        let state_rate = reader.rate_up_to("stateRate", HIGHEST_STATE_RATE).unwrap_or(Rate::ZERO);
        Some(Self {
            figures: figures?,
            filing_status: filing_status?,
            birth_date: birth_date?,
            spouse_birth_date,
            is_blind,
            is_spouse_blind,
            other_income: other_income?,
            deduction: deduction?,
            state_rate,
        })
    }

    /// How many people of the return count as 65 for the year: the participant, and the spouse of a joint return.
    pub fn people_65(&self) -> u32 {
        let is_65 = |born: BirthDate| born.is_65_for(self.year());
        self.counted(is_65(self.birth_date), self.spouse_birth_date.is_some_and(is_65))
    }

    /// How many of them are blind.
    pub fn people_blind(&self) -> u32 {
        self.counted(self.is_blind, self.is_spouse_blind)
    }

    fn counted(&self, participant: bool, spouse: bool) -> u32 {
        u32::from(participant).saturating_add(u32::from(spouse && self.filing_status.is_joint()))
    }
}

/// Reads a birth date: from 1900 to the end of the taxable year.
pub(crate) fn read_birth_date(
    reader: &mut Reader<'_>,
    field: &'static str,
    figures: Option<&Figures>,
    is_required: bool,
) -> Option<BirthDate> {
    if is_required && !reader.has(field) {
        reader.required_date(field);
        return None;
    }
    let last = figures.map_or(9_999, |figures| figures.year.0);
    reader.date_within(field, Date::year_start(1900), Date::year_end(last)).map(BirthDate)
}

fn read_deduction(reader: &mut Reader<'_>) -> Option<Deduction> {
    if reader_says_standard(reader) || !reader.has("deduction") {
        return Some(Deduction::Standard);
    }
    let (record, prefix) = reader.record("deduction")?;
    let mut inner = Reader::inside(record, prefix);
    let itemized = inner.required_usd("itemized");
    reader.absorb(inner.finish(itemized)).map(Deduction::Itemized)
}

fn reader_says_standard(reader: &mut Reader<'_>) -> bool {
    matches!(reader.node("deduction"), Some(Node::Text(text)) if text == "standard")
}
