//! Amounts, rates, dates and citations as plain data: decimal strings and ISO dates, never floats.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::authority::Cite;
use crate::calendar::{BirthDate, Date, LimitationYear, PlanYear, TaxableYear};
use crate::money::{Rate, Usd};

macro_rules! as_text {
    ($($name:ident)*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.to_text())
            }
        }
    )*};
}
as_text!(Usd Rate Date);

macro_rules! as_year {
    ($($name:ident)*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u16(self.0)
            }
        }
    )*};
}
as_year!(TaxableYear PlanYear LimitationYear);

impl Serialize for BirthDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Serialize for Cite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let document = self.document();
        let year = document.tax_year();
        let mut citation = serializer.serialize_struct("Citation", if year.is_some() { 5 } else { 4 })?;
        citation.serialize_field("id", document.id())?;
        citation.serialize_field("title", document.title())?;
        citation.serialize_field("url", document.url())?;
        if let Some(year) = year {
            citation.serialize_field("taxYear", &year)?;
        }
        citation.serialize_field("pinpoint", self.pinpoint())?;
        citation.end()
    }
}
