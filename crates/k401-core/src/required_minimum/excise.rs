//! The excise tax on a shortfall, §4974: 50% of it through 2022, 25% since, 10% when it is made up in time.

use crate::authority::{Cite, IRC_4974, SECURE_2};
use crate::calendar::Date;
use crate::money::{Rate, Usd, percent};

/// §4974(a) as it was through 2022.
const RATE_THROUGH_2022: Rate = percent(50);
/// §4974(a), for taxable years beginning after December 29, 2022.
const RATE: Rate = percent(25);
/// §4974(e), for the same years.
const RATE_IF_CORRECTED: Rate = percent(10);
/// The first year of the two rates above.
const FIRST_YEAR: u16 = 2023;

/// The law of the rates.
pub(super) const EXCISE: [Cite; 2] = [cite!(IRC_4974, "(a)"), cite!(SECURE_2, "sec. 302(a)")];
/// The law of the reduced rate.
pub(super) const CORRECTED: [Cite; 2] = [cite!(IRC_4974, "(e)"), cite!(SECURE_2, "sec. 302(b)")];

/// The excise tax if nothing more is taken by the due date. Amounts in dollars, rates as shares of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Excise {
    /// The rate for the year of the due date.
    pub rate: Rate,
    /// The rate times the shortfall.
    pub amount: Usd,
    /// The rate when the shortfall is paid and reported within the correction window; the same before 2023.
    pub rate_if_corrected: Rate,
    /// That rate times the shortfall.
    pub amount_if_corrected: Usd,
    /// The last day of the correction window, which a notice of deficiency or an assessment ends earlier; none before 2023.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub correction_window_ends_on: Option<Date>,
}

/// The rate on a shortfall of a distribution that was due in a year.
pub const fn excise_rate(due_year: u16) -> Rate {
    if due_year < FIRST_YEAR { RATE_THROUGH_2022 } else { RATE }
}

/// The rate on a shortfall that is made up in time.
pub const fn excise_rate_if_corrected(due_year: u16) -> Rate {
    if due_year < FIRST_YEAR { RATE_THROUGH_2022 } else { RATE_IF_CORRECTED }
}

/// §4974(e)(2)(C): the last day of the second taxable year that begins after the year of the tax.
pub fn correction_window_end(due_year: u16) -> Option<Date> {
    (due_year >= FIRST_YEAR).then(|| Date::year_end(due_year.saturating_add(2)))
}
