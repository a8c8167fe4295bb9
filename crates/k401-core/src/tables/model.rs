//! What a table is made of.

use super::{Column, RowKey, StatementKey, TableId};
use crate::authority::Cite;
use crate::calendar::{Date, TaxableYear};
use crate::money::{Rate, Usd};

/// A reference table of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Which.
    pub id: TableId,
    /// The year whose law it shows.
    pub year: TaxableYear,
    /// Its columns after the one of the row headings.
    pub columns: &'static [Column],
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub key: RowKey,
    /// The article's heading of the row, where it has the row.
    pub printed_heading: Option<&'static str>,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// A cell: the law, and what the article printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What the law says.
    pub law: Value,
    /// Where it says so.
    pub cites: Vec<Cite>,
    /// What the article printed.
    pub printed: Option<Printed>,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// An amount in dollars.
    Money(Usd),
    /// A share of one.
    Percent(Rate),
    /// A sentence, with its numbers.
    Statement(StatementKey),
    /// An exception number of Form 5329.
    FormNumber(&'static str),
    /// In force for payments from this day on.
    Since(Date),
    /// The provision does not apply in the year.
    NotInForce,
}

/// What the article printed in the place of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Its words.
    pub text: &'static str,
    /// The claim that the words belong to; it carries the citations, and its sentence says why they differ from the law.
    pub claim: u8,
    /// True when they differ from the law.
    pub differs: bool,
}

impl<S: Into<StatementKey>> From<S> for Value {
    fn from(statement: S) -> Self {
        Self::Statement(statement.into())
    }
}

impl Row {
    pub(super) fn new(key: impl Into<RowKey>, cells: impl Into<Vec<Cell>>) -> Self {
        Self::of(key.into(), cells.into())
    }

    // Not generic and not inlined, as those of a cell: the tables are long, and the page carries them.
    #[inline(never)]
    const fn of(key: RowKey, cells: Vec<Cell>) -> Self {
        Self { key, printed_heading: None, cells }
    }

    /// The row under the article's heading.
    #[inline(never)]
    pub(super) fn heading(mut self, printed: &'static str) -> Self {
        self.printed_heading = Some(printed);
        self
    }

    /// True when the article printed something in the row that differs from the law.
    pub fn differs(&self) -> bool {
        self.cells.iter().any(|cell| cell.printed.is_some_and(|printed| printed.differs))
    }
}

impl Cell {
    pub(super) fn new(law: impl Into<Value>, cites: &[Cite]) -> Self {
        Self::of(law.into(), cites)
    }

    #[inline(never)]
    fn of(law: Value, cites: &[Cite]) -> Self {
        Self { law, cites: cites.to_vec(), printed: None }
    }

    /// The cell beside words of the article that say the same.
    #[inline(never)]
    pub(super) fn same(mut self, claim: u8, text: &'static str) -> Self {
        self.printed = Some(Printed { text, claim, differs: false });
        self
    }

    /// The cell beside words of the article that say something else.
    #[inline(never)]
    pub(super) fn differs(mut self, claim: u8, text: &'static str) -> Self {
        self.printed = Some(Printed { text, claim, differs: true });
        self
    }
}
