//! Why an exception applies or does not.

use crate::calendar::Date;
use crate::money::Usd;

macro_rules! reasons {
    ($($(#[$doc:meta])* $reason:ident $({ $($(#[$field_doc:meta])* $field:ident: $kind:ty),* })? = $text:literal,)*) => {
        /// Why an exception applies or does not, with what its sentence needs. The sentences are in `k401-words`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Reason { $($(#[$doc])* $reason $({ $($(#[$field_doc])* $field: $kind),* })?,)* }

        impl Reason {
            /// The reason's name, as data.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$reason { .. } => $text,)* }
            }
        }

        #[cfg(feature = "typescript")]
        crate::typescript::called! {
            Reason = concat!("string" $(, " | \"", $text, "\"")*).trim_start_matches("string | ")
        }
    };
}

reasons! {
    /// Its conditions are met.
    Qualifies = "qualifies",
    /// Its conditions are met, but other exceptions already cover all of the payment.
    AlreadyExempt = "already_exempt",
    /// It is for IRAs only.
    IraOnly = "ira_only",
    /// Another claim of the same kind already used its one ceiling.
    AlreadyClaimed = "already_claimed",
    /// Paid before the provision was in force.
    NotInForce {
        /// The first day of payment that it covers.
        from: Date
    } = "not_in_force",
    /// Paid before the age.
    UnderAge {
        /// The day of the age.
        attained: Date
    } = "under_age",
    /// Paid before the event that opens the exception.
    PaidTooEarly {
        /// The first day.
        first: Date
    } = "paid_too_early",
    /// Paid after the last day.
    PaidTooLate {
        /// The last day.
        last: Date
    } = "paid_too_late",
    /// Separated before the calendar year of the age.
    SeparatedTooEarly {
        /// The first year in which a separation counts.
        first_year: u16
    } = "separated_too_early",
    /// Not a public safety employee as the law has it.
    NotPublicSafetyEmployee = "not_public_safety_employee",
    /// Able to do some substantial gainful activity.
    AbleToWork = "able_to_work",
    /// The impairment is neither expected to end in death nor to last indefinitely.
    NotIndefinite = "not_indefinite",
    /// The series of payments began before separation from the employer.
    SeriesBeforeSeparation = "series_before_separation",
    /// The series of payments was modified.
    SeriesModified = "series_modified",
    /// No qualified order under §414(p).
    NotAQualifiedOrder = "not_a_qualified_order",
    /// Paid to someone other than the alternate payee.
    NotPaidToAlternatePayee = "not_paid_to_alternate_payee",
    /// The IRS did not levy on the plan.
    NotALevy = "not_a_levy",
    /// Not a dividend that §404(k) describes.
    NotAPlanDividend = "not_a_plan_dividend",
    /// Not from elective deferrals.
    NotElectiveDeferrals = "not_elective_deferrals",
    /// Not called for more than 179 days.
    DutyTooShort = "duty_too_short",
    /// The adoptee is a child of the spouse.
    SpousesChild = "spouses_child",
    /// The adoptee is 18 or older and capable of self-support.
    AdopteeTooOld = "adoptee_too_old",
    /// There was another emergency distribution in the calendar year.
    OneEachCalendarYear = "one_each_calendar_year",
    /// An emergency distribution of the three years before is not made good.
    EarlierOneNotRepaid {
        /// The first calendar year in which another can be made regardless.
        first_year: u16
    } = "earlier_one_not_repaid",
    /// The vested balance is not above what has to stay.
    BalanceTooSmall {
        /// What has to stay.
        kept: Usd
    } = "balance_too_small",
    /// Nothing is left of the ceiling, or the amount that sets it is zero.
    NothingLeft = "nothing_left",
    /// The plan is one whose payments need the spouse's consent, §401(a)(11).
    SpousalConsentPlan = "spousal_consent_plan",
    /// No certification.
    NotCertified = "not_certified",
    /// Death is not expected within 84 months.
    LongerLifeExpected = "longer_life_expected",
    /// The main home was not in the disaster area.
    HomeOutsideDisasterArea = "home_outside_disaster_area",
    /// No economic loss from the disaster.
    NoEconomicLoss = "no_economic_loss",
    /// The insurer's premium statement is not filed with the plan.
    NoPremiumStatement = "no_premium_statement",
    /// A spouse's premiums count on a joint return only.
    NeedsJointReturn = "needs_joint_return",
    /// Elected after the last day.
    ElectedTooLate {
        /// The last day.
        last: Date
    } = "elected_too_late",
    /// The expenses do not exceed the floor.
    BelowMedicalFloor {
        /// The floor.
        floor: Usd
    } = "below_medical_floor",
}

#[cfg(feature = "serde")]
impl serde::Serialize for Reason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
