//! How amounts, rates, dates and citations are called in TypeScript. `k401-js` declares these names.

use ts_rs::TS;

use crate::authority::Cite;
use crate::calendar::{BirthDate, Date, LimitationYear, PlanYear, TaxableYear};
use crate::distributions::exceptions::Reason;
use crate::money::{Rate, Usd};

macro_rules! called {
    ($($name:ident = $typescript:literal)*) => {$(
        impl TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name() -> String {
                $typescript.to_owned()
            }

            fn inline() -> String {
                <Self as TS>::name()
            }

            fn inline_flattened() -> String {
                <Self as TS>::name()
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
called! {
    Usd = "Dollars"
    Rate = "Share"
    Date = "IsoDate"
    BirthDate = "IsoDate"
    Cite = "Citation"
    Reason = "string"
    TaxableYear = "number"
    PlanYear = "number"
    LimitationYear = "number"
}
