#include <nlohmann/json.hpp>

#include "report/findings.h"
#include "report/naming.h"

namespace alur::report {

using namespace casework;
using Json = nlohmann::ordered_json;

namespace {

/// What a finding is about, key by key.
class About {
public:
    About(const Rulebook& book, Json& json) : case_(book.scenario()), method_(book.method()), json_(json) {}

    void operator()(const found::UnreachableScene& one) const { json_["scene"] = id(one.scene); }
    void operator()(const found::UnavailableDecision& one) const { json_["decision"] = id(one.decision); }
    void operator()(const found::DeadEnd& one) const {
        json_["scene"] = id(one.scene);
        if (!one.decisions.empty()) json_["after"] = one.decisions;
    }
    void operator()(const found::Loop& one) const {
        json_["scenes"] = ids(one.loop.scenes);
        json_["decisions"] = ids(one.loop.decisions);
    }
    void operator()(const found::UnmetNeed& one) const { json_["need"] = id(one.need); }
    void operator()(const found::LastingBarrier& one) const {
        json_["barrier"] = case_.barriers[one.barrier].id;
    }
    void operator()(const found::UnmadeRecord& one) const {
        json_["record"] = method_.records[one.record].id;
    }
    void operator()(const found::Giveaway& one) const {
        json_["decision"] = id(one.decision);
        auto languages = Json::array();
        for (const auto language : one.longestIn) languages.push_back(code(language));
        json_["longest_in"] = languages;
    }
    void operator()(const found::LongestIsBest& one) const {
        json_["language"] = code(one.language);
        json_["scenes"] = ids(one.scenes);
        json_["of"] = one.of;
    }
    void operator()(const found::Untranslated& one) const {
        json_["language"] = one.missing ? Json(code(*one.missing)) : Json();
        json_["count"] = one.count;
    }
    void operator()(const found::HardToRead& one) const {
        json_["scene"] = id(one.scene);
        json_["language"] = code(one.language);
        put(one.level);
    }
    void operator()(const found::ScoreRange& one) const {
        json_["score"] = code(one.aspect);
        json_["least"] = toString(one.least);
        json_["mean"] = one.mean;
        json_["greatest"] = toString(one.greatest);
    }
    void operator()(const found::Length& one) const {
        json_["decisions"] = spread(one.decisions);
        json_["minutes"] = spread(one.minutes);
    }
    void operator()(const found::NeverWorse& one) const {
        json_["decisions"] = ids(one.decisions);
        json_["of"] = one.of;
    }
    void operator()(const found::Reading& one) const {
        json_["language"] = code(one.language);
        put(one.level);
        if (one.hardest) json_["hardest"] = id(*one.hardest);
    }

    void put(const ReadingLevel& level) const {
        json_["words_per_sentence"] = level.wordsPerSentence();
        json_["long_words"] = level.words == 0 ? 0.0 : 100.0 * level.longWords / level.words;
        json_["index"] = level.index();
    }

private:
    template <class T> std::string id(Index<T> one) const { return idOf(case_, one); }
    template <class T> std::vector<std::string> ids(const std::vector<Index<T>>& all) const {
        std::vector<std::string> ids;
        for (const auto one : all) ids.push_back(id(one));
        return ids;
    }
    static Json spread(const Spread& spread) {
        return {{"mean", spread.mean},           {"tenth", spread.tenth}, {"median", spread.median},
                {"ninetieth", spread.ninetieth}, {"least", spread.least}, {"greatest", spread.greatest}};
    }

    const Case& case_;
    const Method& method_;
    Json& json_;
};

std::string_view codeOf(Basis basis) {
    switch (basis) {
    case Basis::Possible: return "possible";
    case Basis::Followed: return "followed";
    case Basis::Tried: return "tried";
    case Basis::Proved: break;
    }
    return "proved";
}

Json jsonOf(const Rulebook& book, const Finding& finding, Language language) {
    const auto words = findingWords(book, finding);
    Json json;
    json["kind"] = report::codeOf(finding);
    json["figure"] = finding.isFigure();
    json["line"] = finding.mark.line;
    json["column"] = finding.mark.column;
    json["text"] = words.what.read(language);
    json["advice"] = words.advice.read(language);
    json["basis"] = codeOf(finding.basis);
    if (finding.basis == Basis::Tried) json["plays"] = finding.plays;
    std::visit(About(book, json), finding.what);
    return json;
}

Json readingJson(const Rulebook& book) {
    auto scenes = Json::array();
    for (const auto& scene : book.scenario().scenes) {
        Json json{{"scene", scene.id}};
        for (const auto language : languages) {
            Json level;
            About(book, level).put(readingLevelOf(scene, language));
            json[std::string(code(language))] = level;
        }
        scenes.push_back(json);
    }
    return scenes;
}

} // namespace

std::string findingsJson(const Inspection& inspection, const std::string& file, const InspectionWish& wish,
                         Language language) {
    const auto& book = inspection.book();
    Json json;
    json["file"] = file;
    json["scenario"] = book.scenario().id.value;
    json["seed"] = wish.seed;
    json["complete"] = inspection.allPlays().has_value();
    json["plays"] = inspection.allPlays() ? Json(*inspection.allPlays()) : Json();
    auto findings = Json::array();
    for (const auto* finding : inFilesOrder(inspection.findings()))
        findings.push_back(jsonOf(book, *finding, language));
    json["findings"] = findings;
    json["reading"] = readingJson(book);
    return json.dump(2) + "\n";
}

} // namespace alur::report
