//! How amounts, rates, dates and citations are called in TypeScript. `k401-js` declares these names.

use crate::authority::Cite;
use crate::calendar::{BirthDate, Date, LimitationYear, PlanYear, TaxableYear};
use crate::money::{Rate, Usd};

/// Types that are written where they are used, under these names.
macro_rules! called {
    ($($name:ident = $typescript:expr),* $(,)?) => {$(
        impl ts_rs::TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name() -> String {
                $typescript.to_owned()
            }

            fn inline() -> String {
                <Self as ts_rs::TS>::name()
            }

            fn inline_flattened() -> String {
                <Self as ts_rs::TS>::name()
            }

            fn decl() -> String {
                String::new()
            }

            fn decl_concrete() -> String {
                String::new()
            }
        }
    )*};
}
pub(crate) use called;

called! {
    Usd = "Dollars",
    Rate = "Share",
    Date = "IsoDate",
    BirthDate = "IsoDate",
    Cite = "Citation",
    TaxableYear = "number",
    PlanYear = "number",
    LimitationYear = "number",
}
