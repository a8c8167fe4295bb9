//! Closed choices: the values a field knows, with their names as data.

/// A closed choice whose values have names as data.
pub trait Choice: Copy + 'static {
    /// The names, in the order in which a form shows them.
    const NAMES: &'static [&'static str];

    /// The values, in the order of their names.
    const VALUES: &'static [Self];

    /// The name of the value.
    fn name(self) -> &'static str;

    /// The value of a name.
    fn named(name: &str) -> Option<Self> {
        Self::VALUES.get(place_of(name, Self::NAMES)).copied()
    }
}

/// The place of a name in a list; past its end where it is not there. One search for all choices: a `match` for each of them
/// would be a function for each of them.
#[inline(never)]
pub(super) fn place_of(name: &str, names: &[&str]) -> usize {
    names.iter().position(|known| *known == name).unwrap_or(usize::MAX)
}

/// Declares a closed choice.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum $name { $($(#[$value_doc])* #[cfg_attr(feature = "typescript", ts(rename = $text))] $value,)* }

        impl $name {
            /// Every value, in the order in which a form shows them.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];
        }

        impl $crate::facts::Choice for $name {
            const NAMES: &'static [&'static str] = &[$($text),*];

            const VALUES: &'static [Self] = Self::ALL;

            fn name(self) -> &'static str {
                match self { $(Self::$value => $text,)* }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::facts::Choice::name(*self))
            }
        }
    };
}
pub(crate) use choice;

choice! {
    /// The filing statuses of §1(a) to (d) and §2.
    FilingStatus {
        /// Unmarried, and none of the below.
        Single = "single",
        /// A married couple on one return.
        MarriedFilingJointly = "married_filing_jointly",
        /// A married person on a return of their own.
        MarriedFilingSeparately = "married_filing_separately",
        /// Unmarried with a household for a child or relative, §2(b).
        HeadOfHousehold = "head_of_household",
        /// In the two years after a spouse's death with a dependent child, §2(a).
        QualifyingSurvivingSpouse = "qualifying_surviving_spouse",
    }
}

impl FilingStatus {
    /// True on a return of two spouses.
    pub const fn is_joint(self) -> bool {
        matches!(self, Self::MarriedFilingJointly)
    }

    /// True for those who take the married amount of §63(f): married, or a surviving spouse.
    pub const fn takes_married_addition(self) -> bool {
        matches!(self, Self::MarriedFilingJointly | Self::MarriedFilingSeparately | Self::QualifyingSurvivingSpouse)
    }
}
