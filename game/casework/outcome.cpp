#include "casework/outcome.h"

#include <cmath>

namespace alur::casework {

namespace {

// Far above the error of RoughScores: within it, the exact fractions decide.
constexpr double near = 1e-9;
// Different values of flow and of an indicator lie at least 1e-11 apart: with the limits of scenario/limits.h
// their denominators are below 2^18.
constexpr double apart = 1e-12;

bool isBeyond(double value, double least, double greatest, double slack) {
    return value < least - slack || value > greatest + slack;
}

void widenBy(Range& range, const Fraction& value) {
    if (value < range.least) range.least = value;
    if (value > range.greatest) range.greatest = value;
}

bool mayWiden(const RoughScores& rough, const RoughScores& least, const RoughScores& greatest) {
    bool may = isBeyond(rough.flow, least.flow, greatest.flow, apart) ||
               isBeyond(rough.policy, least.policy, greatest.policy, -near) ||
               isBeyond(rough.overall, least.overall, greatest.overall, -near);
    for (std::size_t i = 0; i < rough.indicators.size(); ++i)
        may = may || isBeyond(rough.indicators[i], least.indicators[i], greatest.indicators[i], apart);
    return may;
}

} // namespace

std::size_t Outcomes::HashTally::operator()(const Tally& tally) const {
    std::size_t hash = 0;
    for (const auto part :
         {tally.alignmentCost, tally.traceLength, tally.gatesSatisfied, tally.gatesChecked,
          tally.barrierWeight, tally.people, tally.contacts, tally.biasTaken, tally.biasChance,
          tally.dueWeight, tally.records, tally.deliveries, tally.fitting, tally.needWeight})
        hash = (hash ^ static_cast<std::size_t>(part)) * 0x9E3779B97F4A7C15ULL, hash ^= hash >> 29U;
    return hash;
}

Outcomes::Id Outcomes::idOf(const Tally& tally) {
    const auto [known, isNew] = ids_.try_emplace(tally, static_cast<Id>(met_.size()));
    if (!isNew) return known->second;
    const auto rough = roughScore(book_, tally);
    met_.push_back({tally, rough.overall});
    widen(tally, rough);
    return known->second;
}

void Outcomes::widen(const Tally& tally, const RoughScores& rough) {
    if (!ranges_) {
        const auto exact = score(book_, tally);
        ranges_ = Ranges{{exact.flow.score, exact.flow.score},
                         {exact.policy.score, exact.policy.score},
                         {exact.overall, exact.overall},
                         {}};
        for (std::size_t i = 0; i < ranges_->indicators.size(); ++i)
            ranges_->indicators[i] = {exact.policy.indicators[i], exact.policy.indicators[i]};
        roughLeast_ = roughGreatest_ = rough;
        return;
    }
    if (!mayWiden(rough, roughLeast_, roughGreatest_)) return;
    const auto exact = score(book_, tally);
    widenBy(ranges_->flow, exact.flow.score);
    widenBy(ranges_->policy, exact.policy.score);
    widenBy(ranges_->overall, exact.overall);
    for (std::size_t i = 0; i < ranges_->indicators.size(); ++i)
        widenBy(ranges_->indicators[i], exact.policy.indicators[i]);
    const auto keep = [](double& least, double& greatest, double value) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    };
    keep(roughLeast_.flow, roughGreatest_.flow, rough.flow);
    keep(roughLeast_.policy, roughGreatest_.policy, rough.policy);
    keep(roughLeast_.overall, roughGreatest_.overall, rough.overall);
    for (std::size_t i = 0; i < rough.indicators.size(); ++i)
        keep(roughLeast_.indicators[i], roughGreatest_.indicators[i], rough.indicators[i]);
}

bool Outcomes::sameOverall(Id a, Id b) const {
    if (a == b) return true;
    if (a == 0 || b == 0 || std::abs(met_[a].rough - met_[b].rough) > near) return false;
    return score(book_, met_[a].tally).overall == score(book_, met_[b].tally).overall;
}

Outcomes::Id Outcomes::better(Id a, Id b) const {
    if (a == b || b == 0) return a;
    if (a == 0) return b;
    if (std::abs(met_[a].rough - met_[b].rough) > near) return met_[a].rough > met_[b].rough ? a : b;
    return score(book_, met_[a].tally).overall >= score(book_, met_[b].tally).overall ? a : b;
}

} // namespace alur::casework
