#include "casework/best_play.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <unordered_set>

namespace alur::casework {

namespace {

constexpr double near = 1e-9; // far above the error of RoughScores

struct Candidate {
    Packed state;
    std::uint32_t cameBy = 0; // the step that led here, in the history
    double outlook = 0;       // no end from here is better
    double now = 0;           // what the indicators have so far
    bool operator<(const Candidate& other) const {
        return outlook != other.outlook ? outlook > other.outlook : now > other.now;
    }
};

struct HashPacked {
    std::size_t words;
    std::size_t operator()(const Packed& state) const {
        std::size_t hash = 0;
        for (std::size_t i = 0; i < words; ++i)
            hash = (hash ^ state.words[i]) * 0x9E3779B97F4A7C15ULL, hash ^= hash >> 29U;
        return hash;
    }
};

class Search {
public:
    Search(Packing& packing, const State& state, Breadth breadth)
        : packing_(packing), book_(packing.book()), breadth_(breadth.states),
          met_(1024, HashPacked{packing.words()}) {
        const auto packed = packing.pack(state);
        own_ = score(book_, packing.tally(packed)).overall;
        if (state.standing == Standing::Playing) layer_.push_back({packed, none, 1, 0});
    }

    BestPlay run() {
        while (!layer_.empty()) {
            for (const auto& candidate : layer_) expand(candidate);
            layer_ = std::move(next_);
            next_.clear();
            met_.clear();
            narrow();
        }
        return answer();
    }

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    struct Past {
        std::uint32_t before = none;
        Step step;
    };

    void expand(const Candidate& from) {
        const auto& scene = book_.scenario().scenes[packing_.scene(from.state)];
        const auto open = packing_.open(from.state);
        for (std::uint32_t choice = 0;;) {
            choice = (choice - open.picked) & open.picked;
            if (choice == 0) return;
            const auto count = std::popcount(choice);
            if (count < scene.pickMin || count > scene.pickMax) continue;
            consider(packing_.apply(from.state, open, {choice}), from.cameBy, {choice});
        }
    }

    void consider(const Packed& state, std::uint32_t before, Step step) {
        if (packing_.standing(state) != Standing::Playing) return finish(packing_.tally(state), before, step);
        if (!met_.insert(state).second) return;
        const auto outlook = roughScore(book_, packing_.outlook(state)).overall;
        if (best_ && outlook < bestRough_ - near) return;
        const auto now = roughScore(book_, packing_.tally(state)).policy;
        next_.push_back({state, remember(before, step), outlook, now});
    }

    void finish(const Tally& tally, std::uint32_t before, Step step) {
        const auto rough = roughScore(book_, tally).overall;
        if (best_ && rough < bestRough_ - near) return;
        const auto exact = score(book_, tally).overall;
        if (best_ && exact <= *best_) return;
        best_ = exact;
        bestRough_ = rough;
        end_ = remember(before, step);
    }

    std::uint32_t remember(std::uint32_t before, Step step) {
        history_.push_back({before, step});
        return static_cast<std::uint32_t>(history_.size() - 1);
    }

    /// Keeps the most promising; of those dropped, the best outlook bounds what was missed.
    void narrow() {
        std::erase_if(layer_, [&](const Candidate& c) { return best_ && c.outlook < bestRough_ - near; });
        if (layer_.size() <= breadth_) return;
        const auto end = layer_.begin() + static_cast<std::ptrdiff_t>(breadth_);
        std::nth_element(layer_.begin(), end, layer_.end());
        const auto& dropped = *std::min_element(end, layer_.end());
        const auto outlook = score(book_, packing_.outlook(dropped.state)).overall;
        if (!dropped_ || outlook > *dropped_) dropped_ = outlook;
        layer_.erase(end, layer_.end());
    }

    BestPlay answer() const {
        BestPlay answer;
        answer.overall = answer.bound = best_.value_or(own_);
        if (dropped_ && *dropped_ > answer.bound) answer.bound = *dropped_;
        if (best_)
            for (auto at = end_; at != none; at = history_[at].before)
                answer.steps.push_back(history_[at].step);
        std::reverse(answer.steps.begin(), answer.steps.end());
        return answer;
    }

    Packing& packing_;
    const Rulebook& book_;
    std::size_t breadth_;
    std::vector<Candidate> layer_, next_;
    std::unordered_set<Packed, HashPacked> met_; // of the layer to come
    std::vector<Past> history_;
    Fraction own_;
    std::optional<Fraction> best_;
    double bestRough_ = 0;
    std::uint32_t end_ = none;
    std::optional<Fraction> dropped_;
};

} // namespace

BestPlay bestFrom(Packing& packing, const State& state, Breadth breadth) {
    return Search(packing, state, breadth).run();
}

Fraction boundOf(Packing& packing, const State& state) {
    return score(packing.book(), packing.outlook(packing.pack(state))).overall;
}

} // namespace alur::casework
