#include <nlohmann/json.hpp>

#include "casework/alignment.h"
#include "casework/score.h"
#include "report/debrief.h"

namespace alur::report {

using namespace casework;
using Json = nlohmann::ordered_json;

namespace {

Json endingOf(const Play& play) {
    switch (play.state().standing) {
    case Standing::Ended: return std::string(scenario::code(*play.scene().ending));
    case Standing::OutOfTime: return "out_of_time";
    case Standing::Playing: break;
    }
    return nullptr;
}

Json movesOf(const Method& method, const Alignment& alignment) {
    auto moves = Json::array();
    for (const auto& move : alignment.moves)
        moves.push_back(Json::array({std::string(code(move.kind)), method.stages[move.stage].id}));
    return moves;
}

Json policyOf(const PolicyScore& policy) {
    Json json;
    for (const auto indicator : scenario::indicators)
        json[std::string(scenario::code(indicator))] = toString(policy[indicator]);
    json["score"] = toString(policy.score);
    return json;
}

Json runOf(const Play& play) {
    const auto& method = play.book().method();
    const auto trace = play.trace();
    const auto scores = score(play.book(), play.state());
    const auto alignment = align(play.book(), trace);
    Json json;
    json["scenario"] = play.book().scenario().id.value;
    json["finished"] = play.over();
    json["ending"] = endingOf(play);
    json["scene"] = play.scene().id;
    json["clock"] = play.state().clock.count();
    json["trace"] = Json::array();
    for (const auto stage : trace) json["trace"].push_back(method.stages[stage].id);
    json["alignment"] = {{"cost", alignment.cost}, {"moves", movesOf(method, alignment)}};
    json["flow"] = {{"fitness", toString(scores.flow.fitness)},
                    {"gates", toString(scores.flow.gates)},
                    {"score", toString(scores.flow.score)}};
    json["policy"] = policyOf(scores.policy);
    json["overall"] = toString(scores.overall);
    return json;
}

} // namespace

std::string runJson(const Play& play) { return runOf(play).dump(2) + "\n"; }

std::string runsJson(const std::vector<Play>& plays) {
    std::string lines;
    for (const auto& play : plays) {
        Json run{{"decisions", Json::array()}};
        for (const auto& taken : play.taken())
            run["decisions"].push_back(toString(play.book(), taken.before, taken.step));
        run.update(runOf(play));
        lines += (lines.empty() ? "" : ",\n") + run.dump();
    }
    return "[\n" + lines + "\n]\n";
}

} // namespace alur::report
