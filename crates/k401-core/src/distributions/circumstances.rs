//! When and under which circumstances a distribution is made: what §72(t) asks about it.

use super::exceptions::Claim;
use crate::calendar::{Age, BirthDate, Date};
use crate::facts::{Problem, Reader, Relation, TaxFacts};

/// The circumstances of a distribution.
#[derive(Clone, Debug)]
pub struct Circumstances {
    /// The day of payment.
    pub date: Date,
    /// The day of separation from the employer whose plan pays.
    pub separation_date: Option<Date>,
    /// A public safety employee of a governmental plan, or a private-sector firefighter, §72(t)(10).
    pub is_public_safety_employee: bool,
    /// The exceptions that the reader claims.
    pub claims: Vec<Claim>,
}

impl Circumstances {
    /// True when the payment comes before the day of 59½, §72(t)(2)(A)(i).
    pub fn is_early(&self, birth_date: BirthDate) -> bool {
        !birth_date.has_attained(Age::FIFTY_NINE_AND_A_HALF, self.date)
    }

    /// Reads the circumstances where they are needed, or where one of their fields says something; otherwise there are none,
    /// and their fields count as read.
    pub fn read_if_said(
        reader: &mut Reader<'_>,
        date_field: &'static str,
        tax: Option<&TaxFacts>,
        is_needed: bool,
    ) -> Option<Self> {
        let fields = [date_field, "separationDate", "publicSafetyEmployee", "exceptions"];
        if is_needed || fields.iter().any(|field| reader.has(field)) {
            return Some(Self::read(reader, date_field, tax));
        }
        for field in fields {
            reader.node(field);
        }
        None
    }

    /// Reads the circumstances of a payment of which `date_field` is the day.
    pub fn read(reader: &mut Reader<'_>, date_field: &'static str, tax: Option<&TaxFacts>) -> Self {
        let said = reader.date(date_field);
        let date = reader.required(date_field, said, Date::STAND_IN);
        let separation_date = reader.date("separationDate");
        let is_public_safety_employee = reader.flag("publicSafetyEmployee");
        let claims = Claim::read_all(reader);
        if let (Some(date), Some(tax)) = (said, tax) {
            if date.year() != tax.year().0 {
                reader.contradicts(date_field, "taxYear", Relation::InTheYearOf);
            }
            if date < tax.birth_date.0 {
                reader.contradicts(date_field, "birthDate", Relation::NotBefore);
            }
            if separation_date.is_some_and(|separated| separated < tax.birth_date.0) {
                reader.reject("separationDate", Problem::NotADate);
            }
        }
        Self { date, separation_date, is_public_safety_employee, claims }
    }
}
