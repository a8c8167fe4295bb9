//! What is deducted from adjusted gross income: §63(c) and (f), or the itemized deductions as a total.

use super::IncomeTaxLine as L;
use crate::authority::{Cite, IRC_63};
use crate::facts::{Deduction, TaxFacts};
use crate::money::Rate;
use crate::worksheet::{Entry, Worksheet};

const ADDITIONS: Cite = cite!(IRC_63, "(f)");
const ITEMIZED: Cite = cite!(IRC_63, "(d), (e)");

/// Writes the deduction of the return.
pub fn write_deduction(sheet: &mut Worksheet, facts: &TaxFacts) -> Entry {
    match facts.deduction {
        Deduction::Itemized(total) => sheet.figure(L::ItemizedDeductions, total, ITEMIZED),
        Deduction::Standard => write_standard_deduction(sheet, facts),
    }
}

/// §63(f): one addition for age 65 and one for blindness, for each person on the return.
fn write_standard_deduction(sheet: &mut Worksheet, facts: &TaxFacts) -> Entry {
    let basic = facts.figures.standard_deduction;
    let status = facts.filing_status;
    let additions = facts.people_65().saturating_add(facts.people_blind());
    if additions == 0 {
        return sheet.figure(L::StandardDeduction, basic.value.of(status), basic.cite);
    }
    let each = if status.takes_married_addition() {
        facts.figures.additional_standard_deduction_married
    } else {
        facts.figures.additional_standard_deduction_unmarried
    };
    let basic = sheet.figure(L::BasicStandardDeduction, basic.value.of(status), basic.cite);
    let addition = each.value.times(Rate::whole(additions)).nearest_cent();
    let addition = sheet.figure(L::AdditionalStandardDeduction, addition, each.cite);
    sheet.sum(L::StandardDeduction, &[basic, addition], &[ADDITIONS])
}
