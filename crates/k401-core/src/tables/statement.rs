//! What a cell says when it is not a bare number. The sentences are in `k401-words`; their numbers come from here.

use crate::calendar::{Age, Date};
use crate::money::{Rate, Usd};

macro_rules! statements {
    ($($(#[$doc:meta])* $variant:ident($family:ident),)*) => {
        /// A sentence of a cell, by the family of tables that uses it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum StatementKey { $($(#[$doc])* $variant($family),)* }

        $(impl From<$family> for StatementKey {
            fn from(statement: $family) -> Self {
                Self::$variant(statement)
            }
        })*
    };
}

statements! {
    /// Taxes, withholding and rollover of a payment; required distributions.
    Tax(TaxStatement),
    /// A loan that is not repaid.
    Loan(LoanStatement),
    /// The two kinds of account.
    Roth(RothStatement),
    /// Losses.
    Loss(LossStatement),
    /// Other ways to the money.
    Alternative(AlternativeStatement),
    /// Exceptions.
    Exception(ExceptionStatement),
}

/// Taxes, withholding and rollover of a payment; required distributions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxStatement {
    /// The additional tax, unless an exception applies.
    RateUnlessException(Rate),
    /// The same, before 59½.
    RateBeforeAgeUnlessException(Rate),
    /// The same, unless rolled over in time.
    RateUnlessRolledOver(Rate),
    /// None now; recaptured when the converted money leaves within five taxable years and before 59½.
    NoneNowRecapture(Rate),
    /// No additional tax.
    NoAdditionalTax,
    /// None for taking money out, but an excise tax on a required amount not taken.
    ExciseOnShortfall(Rate),
    /// The same, with the lower rate of a correction in time.
    ExciseOnShortfallOrCorrected(Rate, Rate),
    /// Income tax on the taxable part.
    OnTaxablePart,
    /// The same; a qualified Roth distribution bears none.
    OnTaxablePartNotQualifiedRoth,
    /// Income tax on the unpaid balance with its interest.
    OnLoanBalance,
    /// Income tax unless rolled over in time.
    UnlessRolledOver,
    /// Deferred until paid out.
    Deferred,
    /// Income tax now on what was not taxed before.
    TaxedNow,
    /// Withheld from the taxable part unless paid straight to a plan or IRA.
    WithheldUnlessDirect(Rate),
    /// Withheld unless the person elects another rate.
    WithheldUnlessElected(Rate),
    /// Withheld only out of other money that is paid at the same time.
    WithheldFromOtherMoney,
    /// Nothing when direct, else this rate.
    WithheldIfPaidToPerson(Rate),
    /// Can be rolled over within 60 days.
    WithinSixtyDays,
    /// Cannot be rolled over.
    NotEligible,
    /// An offset: 60 days, or the return's due date for a qualified one.
    OffsetDeadline,
    /// It is a rollover itself.
    IsRollover,
    /// No distribution is required.
    NoneRequired,
    /// None is required before the age of the rows below.
    NoneRequiredYet,
    /// Required each year from an age, from pre-tax accounts and Roth accounts alike.
    RequiredFromAllAccounts(Age),
    /// Required each year from an age, from pre-tax accounts only.
    RequiredFromPreTaxAccounts(Age),
    /// Not required in 2020.
    WaivedIn2020,
}

/// A loan that is not repaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoanStatement {
    /// The same consequences from the first dollar.
    FromFirstDollar(Rate),
    /// The balance counts as income, and the loan is still owed.
    DeemedConsequences(Rate),
    /// The balance counts as paid out.
    OffsetConsequences(Rate),
    /// Depends on which of the two kinds it is.
    DependsOnKind,
    /// It cannot be rolled over.
    NeverEligible,
    /// It can.
    Eligible,
    /// There is no deadline, since there is no rollover.
    NoDeadline,
    /// Sixty days.
    SixtyDays,
    /// The due date of the return with extensions.
    ReturnDueDate,
}

/// The two kinds of account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "a topic and an account each, named in full")]
pub enum RothStatement {
    KindTraditional,
    KindRoth,
    ContributionsTraditional,
    ContributionsRoth,
    PayrollTaxesDue,
    /// One limit for both accounts together.
    SharedLimit(Usd),
    MatchTraditional,
    /// Before Roth employer contributions existed.
    MatchRothPreTaxOnly,
    /// Since employer and employee may choose a Roth match.
    MatchRothByChoice,
    /// Outside the deferral limit, inside the limit of all contributions.
    MatchOutsideDeferralLimit(Usd),
    GrowthTraditional,
    GrowthRoth,
    QualifiedTraditional,
    QualifiedRoth,
    /// With the rate of the additional tax.
    OtherTraditional(Rate),
    /// With the rate of the additional tax.
    OtherRoth(Rate),
    OwnerRequired,
    OwnerNotRequired,
    BeneficiariesRequired,
}

/// Losses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossStatement {
    /// Not deductible.
    No,
    /// The basis-only deduction is suspended in the year.
    Suspended,
    /// The basis-only deduction has ended for good.
    Ended,
    /// Nor before 2018.
    NeverWas,
    /// Only by the basis-only rule.
    OnlyBelowBasis,
    /// The basis-only rule itself.
    BelowBasisItemized,
    /// The basis-only rule of IRAs.
    IraBelowBasisItemized,
    /// Capital losses: against gains, then up to these amounts a year (the second when married filing separately).
    CapitalLoss(Usd, Usd),
    /// Less is left to be taxed.
    LessToTax,
    /// The payment can be rolled over.
    CanRollOver,
    /// The additional tax is lifted.
    LiftsAdditionalTax(Rate),
    /// Money can be taken out without the additional tax.
    OpensAccount(Rate),
    /// All that is paid is after-tax money, so nothing is taxed.
    NothingTaxed,
    /// The plan bears it.
    PlanBears,
    /// Only a sale counts.
    OnlySale,
}

/// Other ways to the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlternativeStatement {
    /// The loan limit and its floor.
    LoanLimit(Usd, Usd),
    /// The same, with the higher limit for people affected by the coronavirus in 2020.
    LoanLimitIn2020(Usd, Usd, Usd),
    /// No tax while the loan keeps to the rules.
    NoTaxWithinRules,
    /// No additional tax while it does.
    NoAdditionalTaxWithinRules(Rate),
    /// Level payments over at most five years.
    LevelPayments,
    /// The interest goes to the own account.
    InterestToOwnAccount,
    /// The reasons for hardship.
    HardshipReasons,
    /// Income tax on the taxable part.
    TaxedAsIncome,
    /// The additional tax before 59½ unless an exception applies.
    AdditionalTaxApplies(Rate),
    /// Cannot be paid back or rolled over.
    CannotBePaidBack,
    /// The account is smaller for good; contributions go on.
    ContributionsGoOn,
    /// Plan allows it, vested money.
    ConversionIfOffered,
    /// Taxed in the year of conversion.
    TaxedInYearOfConversion,
    /// No additional tax unless it leaves within five years.
    RecaptureWithinFiveYears(Rate),
    /// Cannot be undone.
    CannotBeUndone,
    /// Tax-free later if qualified.
    TaxFreeIfQualified,
}

/// Exceptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "short answers, named in full")]
pub enum ExceptionStatement {
    Yes,
    No,
    FromThatEmployersPlan,
    AfterSeparation,
    StockPlanOnly,
    DeferralsOnly,
    IfOffered,
    NotWithSpousalConsent,
    IfPayableOtherwise,
    AutomaticEnrollmentPlans,
    SimpleIraOnly,
    NonHighlyPaidOnly,
    GovernmentAnnuityOnly,
    NoCap,
    ByFormula,
    /// Expenses above this share of adjusted gross income.
    AboveShareOfIncome(Rate),
    PremiumsPaid,
    ExpensesLessAid,
    /// In a lifetime.
    Lifetime(Usd),
    /// For each child.
    PerChild(Usd),
    /// The lesser of this and the vested balance above it.
    OrBalanceAbove(Usd),
    /// The lesser of this and half of the vested balance.
    OrHalfOfBalance(Usd),
    /// For each disaster.
    PerDisaster(Usd),
    /// The least of the premiums, this amount, and this share of the vested balance.
    OrPremiumsOrShare(Usd, Rate),
    ContributionsAndEarnings,
    ExcessAndEarnings,
    EarningsReturned,
    AccountBalanceLimit,
    /// In all.
    InAll(Usd),
    EveryYearShown,
    /// Disasters that begin on or after this day.
    DisastersSince(Date),
    /// Age 50 for longer; 25 years of service and private firefighters from this day.
    PublicSafetySince(Date),
    /// Tax determined on or after this day, whatever its year.
    DeterminedSince(Date),
    /// Only in 2020.
    OnlyIn2020,
    CannotBePutBack,
    WithinThreeYears,
    WithinTwoYearsOfDuty,
    RolloverOnly,
    IfPurchaseFails,
    SpouseMayRollOver,
    NoNumberNeeded,
    OnForm8915F,
    OnForm8915E,
    OnForm1099R,
    NotListed,
}
