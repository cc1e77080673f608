#include "report/way.h"

#include <algorithm>

#include "report/naming.h"
#include "report/words.h"

namespace alur::report {

using namespace casework;
using Kind = WayStop::Kind;

namespace {

/// The moves, and among them the run of the model: what both made, and what the group skipped.
class Way {
public:
    explicit Way(const Play& play)
        : play_(play), scenario_(play.book().scenario()), method_(play.book().method()),
          moves_(align(play.book(), play.trace()).moves) {}

    std::vector<WayStop> stops() const {
        std::vector<WayStop> stops;
        auto detours = this->detours();
        std::size_t made = 0; // stages that the group made so far
        addDetours(stops, detours, made);
        for (std::size_t i = 0; i < moves_.size(); ++i) {
            stops.push_back(stop(i));
            stops.back().stage = moves_[i].stage;
            stops.back().title = nameOf(moves_[i].stage);
            stops.back().name = method_.stages[moves_[i].stage].shortName;
            if (moves_[i].kind == Move::Kind::Model) continue;
            addDetours(stops, detours, ++made);
        }
        return stops;
    }

private:
    /// A crisis, after how many stages of the trace it came, and its scene.
    struct Crisis {
        std::size_t after = 0;
        Index<Scene> scene;
    };

    /// One for each crisis however many steps it took.
    std::vector<Crisis> detours() const {
        std::vector<Crisis> detours;
        std::size_t made = 0;
        std::optional<Index<Stage>> last;
        bool inCrisis = false;
        for (const auto& taken : play_.taken()) {
            const auto& scene = scenario_.scenes[taken.before.scene];
            if (scene.crisis && !inCrisis) detours.push_back({made, taken.before.scene});
            inCrisis = scene.crisis;
            if (scene.crisis) continue;
            for (const auto decision : decisionsOf(scene, taken.step))
                if (const auto stage = scenario_.decisions[decision].stage; last != stage) {
                    last = stage;
                    ++made;
                }
        }
        return detours;
    }

    void addDetours(std::vector<WayStop>& stops, std::vector<Crisis>& detours, std::size_t made) const {
        while (!detours.empty() && detours.front().after == made) {
            auto stop =
                remarked(WayStop::Kind::Detour, words::detour,
                         fill(words::detourReason, {quoted(scenario_.scenes[detours.front().scene].title)}));
            stop.title = stop.name = words::crisis;
            if (!stops.empty()) stop.stage = stops.back().stage;
            stops.push_back(std::move(stop));
            detours.erase(detours.begin());
        }
    }

    WayStop stop(std::size_t at) const {
        switch (moves_[at].kind) {
        case Move::Kind::Sync: return {};
        case Move::Kind::Model: return skipped(at);
        case Move::Kind::Log: return outOfPlace(at);
        }
        return {};
    }

    WayStop skipped(std::size_t at) const {
        const bool toCome =
            !play_.over() && std::all_of(moves_.begin() + static_cast<std::ptrdiff_t>(at), moves_.end(),
                                         [](const Move& move) { return move.kind == Move::Kind::Model; });
        return remarked(
            Kind::Skipped, toCome ? words::notReached : words::skipped,
            fill(toCome ? words::notReachedReason : words::skippedReason, {workOf(moves_[at].stage)}));
    }

    WayStop outOfPlace(std::size_t at) const {
        const auto stage = moves_[at].stage;
        if (const auto later = runAfter(at, stage)) {
            const auto first = runBefore(*later).value_or(stage);
            return remarked(Kind::TooEarly, words::tooEarly,
                            fill(words::tooEarlyReason, {nameOf(first), workOf(first)}));
        }
        const auto earlier = madeBefore(at, stage);
        if (!earlier) return remarked(Kind::Repeated, words::outside, words::outsideReason);
        if (moves_[*earlier].kind == Move::Kind::Model) {
            const auto next = runAfter(*earlier).value_or(stage);
            return remarked(Kind::TooLate, words::tooLate,
                            fill(words::tooLateReason, {nameOf(stage), nameOf(next), workOf(stage)}));
        }
        const auto last = runBefore(at).value_or(stage);
        if (const auto next = runAfter(at))
            return remarked(Kind::Repeated, words::repeated,
                            fill(words::repeatedReason, {nameOf(last), nameOf(*next)}));
        return remarked(Kind::Repeated, words::repeated, fill(words::repeatedAtEndReason, {nameOf(last)}));
    }

    static WayStop remarked(Kind kind, const Text& remark, Text reason) {
        WayStop stop;
        stop.kind = kind;
        stop.remark = remark;
        stop.reason = std::move(reason);
        return stop;
    }

    bool isOfRun(std::size_t at) const { return moves_[at].kind != Move::Kind::Log; }

    /// Where the run makes `stage` after this move, if it does.
    std::optional<std::size_t> runAfter(std::size_t at, Index<Stage> stage) const {
        for (++at; at < moves_.size(); ++at)
            if (isOfRun(at) && moves_[at].stage == stage) return at;
        return {};
    }
    /// Where the run made it last before this move, if it did.
    std::optional<std::size_t> madeBefore(std::size_t at, Index<Stage> stage) const {
        while (at-- > 0)
            if (isOfRun(at) && moves_[at].stage == stage) return at;
        return {};
    }
    /// The run's next stage after this move.
    std::optional<Index<Stage>> runAfter(std::size_t at) const {
        for (++at; at < moves_.size(); ++at)
            if (isOfRun(at)) return moves_[at].stage;
        return {};
    }
    /// The run's last stage before this move.
    std::optional<Index<Stage>> runBefore(std::size_t at) const {
        while (at-- > 0)
            if (isOfRun(at)) return moves_[at].stage;
        return {};
    }

    Text nameOf(Index<Stage> stage) const { return method_.stages[stage].name; }
    Text workOf(Index<Stage> stage) const {
        return inSentence(scenario_, firstSentence(method_.stages[stage].standard));
    }

    const Play& play_;
    const Case& scenario_;
    const Method& method_;
    std::vector<Move> moves_;
};

} // namespace

std::vector<WayStop> way(const Play& play) { return Way(play).stops(); }

} // namespace alur::report
