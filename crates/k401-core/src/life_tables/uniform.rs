//! The Uniform Lifetime Table: the joint life expectancy of a person and someone ten years younger.
//!
//! Notice 2022-6, Appendix A, prints it from age 10; 1.401(a)(9)-9(c) prints the same numbers from age 72.

use super::factor;
use crate::money::Rate;

/// Tenths of years, from age 10.
const UNIFORM_LIFETIME: [u16; 111] = [
    882, 872, 862, 852, 842, 832, 822, 812, 802, 792, 782, 772, 762, 752, 742, 733, 723, 713, 703, 693, 683, 673, 663,
    653, 643, 633, 623, 613, 603, 594, 584, 574, 564, 554, 544, 534, 524, 515, 505, 495, 485, 475, 465, 456, 446, 436,
    426, 416, 407, 397, 387, 377, 368, 358, 349, 339, 330, 320, 311, 301, 292, 283, 274, 265, 255, 246, 237, 229, 220,
    211, 202, 194, 185, 177, 168, 160, 152, 144, 137, 129, 122, 115, 108, 101, 95, 89, 84, 78, 73, 68, 64, 60, 56, 52,
    49, 46, 43, 41, 39, 37, 35, 34, 33, 31, 30, 29, 28, 27, 25, 23, 20,
];

/// The first age of the table in the regulation.
const FIRST_AGE: u16 = 72;

/// The table in force through 2021 (T.D. 8987, 67 FR 18988), tenths of years, from age 72. Its last row, 115, is "and over".
const UNIFORM_LIFETIME_BEFORE_2022: [u16; 44] = [
    256, 247, 238, 229, 220, 212, 203, 195, 187, 179, 171, 163, 155, 148, 141, 134, 127, 120, 114, 108, 102, 96, 91,
    86, 81, 76, 71, 67, 63, 59, 55, 52, 49, 45, 42, 39, 37, 34, 31, 29, 26, 24, 21, 19,
];

/// The distribution period in years, 1.401(a)(9)-9(c), from age 72.
pub fn uniform_lifetime(age: u16) -> Option<Rate> {
    if age < FIRST_AGE { None } else { uniform_lifetime_for_periodic_payments(age) }
}

/// The distribution period in years, Notice 2022-6, Appendix A, from age 10. For periodic payments only.
pub fn uniform_lifetime_for_periodic_payments(age: u16) -> Option<Rate> {
    factor(&UNIFORM_LIFETIME, 10, age)
}

/// The distribution period in years for distribution years before 2022, from age 72.
pub fn uniform_lifetime_before_2022(age: u16) -> Option<Rate> {
    factor(&UNIFORM_LIFETIME_BEFORE_2022, FIRST_AGE, age)
}
