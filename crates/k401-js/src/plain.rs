//! Plain data, the shape of every answer: texts, whole numbers, yes and no, lists and records.
//!
//! The types of the outcomes write themselves into this one, which cannot fail, and only this one is made into JavaScript. Were
//! each type turned into JavaScript by itself, every field would carry the code for a failure: 10 kB more.

use serde::Serialize;
use serde::ser::{self, SerializeSeq, SerializeStruct, Serializer};

/// A piece of plain data.
#[derive(Debug)]
pub enum Plain {
    /// Nothing.
    Nothing,
    /// Yes or no.
    Truth(bool),
    /// A count, an age or a year.
    Whole(u32),
    /// A text.
    Text(String),
    /// Pieces in order.
    List(Vec<Self>),
    /// Named pieces.
    Record(Vec<(&'static str, Self)>),
}

impl Plain {
    /// A value as plain data.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Self {
        match value.serialize(Writer) {
            Ok(plain) => plain,
            Err(never) => match never {},
        }
    }
}

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Truth(truth) => serializer.serialize_bool(*truth),
            Self::Whole(whole) => serializer.serialize_u32(*whole),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Record(fields) => {
                // A struct and not a map: the names of its fields are made into JavaScript once.
                let mut record = serializer.serialize_struct("", fields.len())?;
                for (name, value) in fields {
                    record.serialize_field(name, value)?;
                }
                record.end()
            }
        }
    }
}

/// What cannot happen.
#[derive(Debug)]
pub enum Never {}

impl std::fmt::Display for Never {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        unreachable!("no outcome refuses to be written: {message}")
    }
}

/// Writes a value as plain data.
struct Writer;

/// What no outcome holds: a shape that the types of the package do not have either.
macro_rules! unheard_of {
    ($($name:ident($($argument:ty),*);)*) => {
        $(fn $name(self, $(_: $argument),*) -> Result<Plain, Never> {
            unreachable!("no outcome holds such a value")
        })*
    };
}

impl Serializer for Writer {
    type Ok = Plain;
    type Error = Never;
    type SerializeSeq = List;
    type SerializeTuple = ser::Impossible<Plain, Never>;
    type SerializeTupleStruct = ser::Impossible<Plain, Never>;
    type SerializeTupleVariant = ser::Impossible<Plain, Never>;
    type SerializeMap = ser::Impossible<Plain, Never>;
    type SerializeStruct = Record;
    type SerializeStructVariant = ser::Impossible<Plain, Never>;

    fn serialize_bool(self, truth: bool) -> Result<Plain, Never> {
        Ok(Plain::Truth(truth))
    }

    fn serialize_u8(self, whole: u8) -> Result<Plain, Never> {
        Ok(Plain::Whole(whole.into()))
    }

    fn serialize_u16(self, whole: u16) -> Result<Plain, Never> {
        Ok(Plain::Whole(whole.into()))
    }

    fn serialize_u32(self, whole: u32) -> Result<Plain, Never> {
        Ok(Plain::Whole(whole))
    }

    fn serialize_str(self, text: &str) -> Result<Plain, Never> {
        Ok(Plain::Text(text.to_owned()))
    }

    fn serialize_none(self) -> Result<Plain, Never> {
        Ok(Plain::Nothing)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Plain, Never> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<Plain, Never> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Plain, Never> {
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<List, Never> {
        Ok(List(Vec::with_capacity(length.unwrap_or_default())))
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Record, Never> {
        Ok(Record(Vec::with_capacity(length)))
    }

    unheard_of! {
        serialize_i8(i8); serialize_i16(i16); serialize_i32(i32); serialize_i64(i64); serialize_u64(u64);
        serialize_f32(f32); serialize_f64(f64); serialize_char(char); serialize_bytes(&[u8]);
        serialize_unit(); serialize_unit_struct(&'static str);
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Plain, Never> {
        unreachable!("no outcome holds such a value")
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Never> {
        unreachable!("no outcome holds such a value")
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Never> {
        unreachable!("no outcome holds such a value")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Never> {
        unreachable!("no outcome holds such a value")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Never> {
        unreachable!("no outcome holds such a value")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Never> {
        unreachable!("no outcome holds such a value")
    }
}

/// A list while it is written.
struct List(Vec<Plain>);

impl SerializeSeq for List {
    type Ok = Plain;
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.0.push(Plain::of(value));
        Ok(())
    }

    fn end(self) -> Result<Plain, Never> {
        Ok(Plain::List(self.0))
    }
}

/// A record while it is written.
struct Record(Vec<(&'static str, Plain)>);

impl Record {
    #[inline(never)]
    fn push(&mut self, name: &'static str, value: Plain) {
        self.0.push((name, value));
    }
}

impl SerializeStruct for Record {
    type Ok = Plain;
    type Error = Never;

    // One copy for every type of a field, not one for every field.
    #[inline(never)]
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Never> {
        self.push(name, Plain::of(value));
        Ok(())
    }

    fn end(self) -> Result<Plain, Never> {
        Ok(Plain::Record(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::money::usd;

    #[test]
    fn plain_data_says_what_the_value_says() {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Sample {
            tax_year: u16,
            amount: k401_core::money::Usd,
            is_exact: bool,
            left: Option<u32>,
            names: Vec<&'static str>,
        }
        let sample = Sample { tax_year: 2026, amount: usd(14_250), is_exact: true, left: None, names: vec!["a", "b"] };
        let json = serde_json::to_string(&Plain::of(&sample)).unwrap();
        assert_eq!(json, r#"{"taxYear":2026,"amount":"14250.00","isExact":true,"left":null,"names":["a","b"]}"#);
    }
}
