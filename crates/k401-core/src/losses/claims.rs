//! What popular articles say about losses in a 401(k), with the number of each claim in the audit of the seed article.

use super::{LossKind, LossLaw};
use crate::authority::{Cite, IRC_67, IRC_72, IRC_165, IRC_402, IRC_1211, OBBBA};

crate::facts::choice! {
    /// What an article says.
    ArticleClaim {
        /// "There are limited circumstances where losses from a 401(k) plan can be claimed as a deduction."
        DeductibleInLimitedCircumstances = "deductible_in_limited_circumstances",
        /// "If a 401(k) plan is terminated … losses may be deductible."
        TerminationOpensLoss = "termination_opens_loss",
        /// "Participants who become disabled may be able to claim losses."
        DisabilityOpensLoss = "disability_opens_loss",
        /// "Losses incurred within a 401(k) are not directly deductible."
        NotDirectlyDeductible = "not_directly_deductible",
        /// "There are certain circumstances where you can claim tax benefits related to 401(k) losses."
        TaxBenefitsInCertainCircumstances = "tax_benefits_in_certain_circumstances",
        /// After a rollover, losses "will generally not affect your current tax liability".
        RolloverLossesNotTaxed = "rollover_losses_not_taxed",
        /// "Losses realized in the future may have tax implications upon withdrawal."
        FutureLossesHaveTaxImplications = "future_losses_have_tax_implications",
        /// "You cannot claim losses on a 401k like you can in … a brokerage or IRA account."
        BrokerageAndIraLossesCount = "brokerage_and_ira_losses_count",
        /// "In most cases, you can't claim these losses"; after termination, "you may be able to".
        NotInMostCases = "not_in_most_cases",
        /// Over 59½ and separated, "you may be able to claim a loss … if you withdraw funds".
        AgeAndSeparationOpenLoss = "age_and_separation_open_loss",
        /// "If you claim a loss, you will have to pay taxes on the amount of the loss."
        LossIsTaxed = "loss_is_taxed",
        /// "You will lose the opportunity to defer taxes on the growth."
        ClaimEndsDeferral = "claim_ends_deferral",
        /// Nothing.
        Silent = "silent",
    }
}

crate::facts::choice! {
    /// What the audit makes of a claim.
    Verdict {
        /// It holds.
        Correct = "correct",
        /// It does not.
        Wrong = "wrong",
        /// It mixes two rules.
        Confused = "confused",
        /// It leaves the matter out.
        LeftOut = "left_out",
    }
}

/// A claim with its correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LossClaim {
    /// Its number in the audit; 0 for what the article leaves out.
    pub number: u8,
    /// What the article says.
    pub claim: ArticleClaim,
    /// What the audit makes of it.
    pub verdict: Verdict,
    /// What the Code says.
    pub law: LossLaw,
    /// Where.
    pub citations: &'static [Cite],
}

const NO_DEDUCTION: &[Cite] = &[IRC_67.at("(g), (h)"), OBBBA.at("sec. 70110")];
const NO_BASIS: &[Cite] = &[IRC_165.at("(a), (b)")];
const ENDED: LossLaw = LossLaw::NoMiscellaneousDeductionsAfter2025;

const fn claim(
    number: u8,
    claim: ArticleClaim,
    verdict: Verdict,
    law: LossLaw,
    citations: &'static [Cite],
) -> LossClaim {
    LossClaim { number, claim, verdict, law, citations }
}

/// Every claim about losses, in the order of the article.
pub const LOSS_CLAIMS: &[LossClaim] = &[
    claim(2, ArticleClaim::DeductibleInLimitedCircumstances, Verdict::Wrong, ENDED, NO_DEDUCTION),
    claim(3, ArticleClaim::TerminationOpensLoss, Verdict::Wrong, LossLaw::LossNeedsSaleAndBasis, NO_BASIS),
    claim(
        4,
        ArticleClaim::DisabilityOpensLoss,
        Verdict::Wrong,
        LossLaw::DisabilityLiftsAdditionalTaxOnly,
        &[IRC_72.at("(t)(2)(A)(iii)")],
    ),
    claim(5, ArticleClaim::NotDirectlyDeductible, Verdict::Correct, LossLaw::LossNeedsSaleAndBasis, NO_BASIS),
    claim(6, ArticleClaim::TaxBenefitsInCertainCircumstances, Verdict::Wrong, ENDED, NO_DEDUCTION),
    claim(
        14,
        ArticleClaim::RolloverLossesNotTaxed,
        Verdict::Correct,
        LossLaw::RolloverTaxesNothing,
        &[IRC_402.at("(c)(1)")],
    ),
    claim(
        15,
        ArticleClaim::FutureLossesHaveTaxImplications,
        Verdict::Confused,
        LossLaw::LossShowsAsSmallerWithdrawal,
        NO_BASIS,
    ),
    claim(
        20,
        ArticleClaim::BrokerageAndIraLossesCount,
        Verdict::Wrong,
        LossLaw::IraLossesAreTheSame,
        &[IRC_67.at("(g), (h)"), IRC_1211.at("(b)")],
    ),
    claim(42, ArticleClaim::NotInMostCases, Verdict::Wrong, ENDED, NO_DEDUCTION),
    claim(43, ArticleClaim::AgeAndSeparationOpenLoss, Verdict::Wrong, ENDED, NO_DEDUCTION),
    claim(44, ArticleClaim::LossIsTaxed, Verdict::Wrong, LossLaw::LossIsNotIncome, NO_BASIS),
    claim(45, ArticleClaim::ClaimEndsDeferral, Verdict::Confused, LossLaw::WithdrawalEndsDeferral, NO_BASIS),
];

/// What articles say about a kind of loss.
pub(super) const fn article(kind: LossKind) -> ArticleClaim {
    match kind {
        LossKind::MarketDecline => ArticleClaim::NotInMostCases,
        LossKind::PlanTermination => ArticleClaim::TerminationOpensLoss,
        LossKind::FullDistributionBelowBasis => ArticleClaim::AgeAndSeparationOpenLoss,
        LossKind::WorthlessSecurityInPlan => ArticleClaim::DeductibleInLimitedCircumstances,
        LossKind::EmployerStockNua => ArticleClaim::Silent,
        LossKind::TaxableBrokerage => ArticleClaim::BrokerageAndIraLossesCount,
    }
}
