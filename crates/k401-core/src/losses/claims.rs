//! What popular articles say about each kind of loss: claims of the article that this project examined, by their numbers.

use super::LossKind;
use crate::article::{self, Claim};

crate::facts::choice! {
    /// What an article says.
    ArticleClaim {
        /// "There are limited circumstances where losses from a 401(k) plan can be claimed as a deduction."
        DeductibleInLimitedCircumstances = "deductible_in_limited_circumstances",
        /// "If a 401(k) plan is terminated … losses may be deductible."
        TerminationOpensLoss = "termination_opens_loss",
        /// "You cannot claim losses on a 401k like you can in … a brokerage or IRA account."
        BrokerageAndIraLossesCount = "brokerage_and_ira_losses_count",
        /// "In most cases, you can't claim these losses"; after termination, "you may be able to".
        NotInMostCases = "not_in_most_cases",
        /// Over 59½ and separated, "you may be able to claim a loss … if you withdraw funds".
        AgeAndSeparationOpenLoss = "age_and_separation_open_loss",
        /// Nothing.
        Silent = "silent",
    }
}

impl ArticleClaim {
    /// The claim as the article makes it, with its verdict and the law; nothing where it is silent.
    pub fn in_article(self) -> Option<&'static Claim> {
        article::claim(match self {
            Self::DeductibleInLimitedCircumstances => 2,
            Self::TerminationOpensLoss => 3,
            Self::BrokerageAndIraLossesCount => 20,
            Self::NotInMostCases => 42,
            Self::AgeAndSeparationOpenLoss => 43,
            Self::Silent => return None,
        })
    }
}

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
