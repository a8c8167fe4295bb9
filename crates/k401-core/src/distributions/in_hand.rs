//! "I need $20,000 in hand": the smallest withdrawal that leaves the amount after all taxes.
//!
//! What is left rises by at most one cent for each cent withdrawn, since no tax falls as the withdrawal grows, and by at
//! least nothing overall, since the rates stay below the whole. So every cent is reached, and halving the interval between a
//! withdrawal that leaves too little and one that leaves enough ends on a withdrawal that leaves exactly the amount, over
//! every bracket, phase-out and cap, without inverting any of them.

use crate::money::{Rate, Usd};

/// Federal brackets to 37%, the additional tax of 10% and a state rate of at most 20% leave at least this share of a dollar,
/// even while the senior deduction shrinks.
const SMALLEST_SHARE_LEFT: Rate = crate::money::percent(25);

/// The withdrawal that leaves `target`, where `net` tells what is left of a withdrawal.
pub fn gross_for(target: Usd, net: impl Fn(Usd) -> Usd) -> Usd {
    let (mut too_little, mut enough) = (Usd::ZERO, target.over(SMALLEST_SHARE_LEFT).up_to_cent());
    while enough.minus(too_little) > Usd::CENT {
        let middle = too_little.plus(enough).over(Rate::whole(2)).down_to_cent();
        if net(middle) < target {
            too_little = middle;
        } else {
            enough = middle;
        }
    }
    enough
}
