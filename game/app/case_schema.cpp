#include "app/case_schema.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/minutes.h"
#include "scenario/codes.h"
#include "scenario/grammar.h"

namespace alur::app {

using Json = nlohmann::ordered_json;
using scenario::Range;
namespace grammar = scenario::grammar;
using grammar::Form;
using Kind = Form::Kind;

namespace {

const std::string idPattern = "[a-z][a-z0-9_]{0,39}";

/// Numbers of the same length, digit by digit.
void addSpan(const std::string& least, const std::string& most, std::vector<std::string>& patterns) {
    std::size_t shared = 0;
    while (shared < least.size() && least[shared] == most[shared]) ++shared;
    const auto begins = least.substr(0, shared);
    if (shared == least.size()) return patterns.push_back(begins);
    const auto rest = least.size() - shared - 1;
    const auto digits = [](char from, char to) {
        return from == to ? std::string(1, from) : std::string("[") + from + "-" + to + "]";
    };
    const auto any = [](std::size_t count) {
        return count == 0 ? "" : "[0-9]{" + std::to_string(count) + "}";
    };
    const bool lowWhole = least.find_first_not_of('0', shared + 1) == std::string::npos;
    const bool highWhole = most.find_first_not_of('9', shared + 1) == std::string::npos;
    const char from = static_cast<char>(least[shared] + (lowWhole ? 0 : 1));
    const char to = static_cast<char>(most[shared] - (highWhole ? 0 : 1));
    if (!lowWhole) addSpan(least, begins + least[shared] + std::string(rest, '9'), patterns);
    if (from <= to) patterns.push_back(begins + digits(from, to) + any(rest));
    if (!highWhole) addSpan(begins + most[shared] + std::string(rest, '0'), most, patterns);
}

/// Numbers that may stand with or without a sign in front.
std::string signedPattern(Range range) {
    std::string pattern = "^(?:";
    if (range.most >= 0) pattern += "\\+?" + numberPattern(std::max(0, range.least), range.most);
    if (range.least < 0) pattern += "|-" + numberPattern(0, -range.least);
    return pattern + ")$";
}

std::string durationPattern() {
    const auto days = static_cast<int>(longestTime.count() / (24 * 60));
    const auto part = [](int most, const char* unit) { return "(?:" + numberPattern(0, most) + unit + ")"; };
    return "(?:(?=[0-9])" + part(days, "d") + "?" + part(days * 24, "h") + "?" + part(days * 24 * 60, "m") +
           "?(?![0-9a-z]))";
}

/// One condition. Source: FORMAT.md section 2.
std::string atomPattern() {
    std::string signs;
    for (const auto& sign : scenario::comparisonCodes)
        (signs += signs.empty() ? "" : "|") += std::string(sign.word);
    const auto pair = idPattern + "\\." + idPattern;
    const auto compared = "\\s*(?:" + signs + ")\\s*";
    const auto values = scenario::grammar::meterValue;
    return "^\\s*(?:(?:not\\s+)?(?:" + idPattern + "|record\\s+" + idPattern + "|(?:met|served)\\s+" + pair +
           ")|time" + compared + durationPattern() + "|(?!time\\b|not\\s)" + idPattern + compared + "\\+?" +
           numberPattern(values.least, values.most) + ")\\s*$";
}

Json pattern(const std::string& expression) { return {{"type", "string"}, {"pattern", expression}}; }
Json reference(std::string_view name) { return {{"$ref", "#/definitions/" + std::string(name)}}; }

/// What YAML takes for a word: numbers and yes or no too.
Json word(bool blank) {
    Json text = {{"type", "string"}};
    if (!blank) text["pattern"] = "[^ \\t\\r\\n]";
    return {{"anyOf", Json::array({text, {{"type", Json::array({"number", "boolean"})}}})}};
}

Json textDefinition() {
    Json languages = Json::object(), any = Json::array();
    auto mayBeEmpty = word(true);
    mayBeEmpty["anyOf"].push_back({{"type", "null"}});
    for (const auto language : alur::languages) {
        const std::string name(code(language));
        languages[name] = mayBeEmpty;
        any.push_back({{"required", Json::array({name})}, {"properties", {{name, word(false)}}}});
    }
    auto either = word(false);
    either["anyOf"].push_back(
        {{"type", "object"}, {"properties", languages}, {"additionalProperties", false}, {"anyOf", any}});
    return either;
}

Json conditionDefinition() {
    const auto atom = pattern(atomPattern());
    const Json oneOfThese = {{"type", "array"}, {"minItems", 1}, {"items", atom}};
    return {{"type", "array"}, {"items", {{"anyOf", Json::array({atom, oneOfThese})}}}};
}

Json gotoDefinition() {
    const Json ways = {{"type", "array"}, {"minItems", 1}, {"items", reference("way")}};
    return {{"anyOf", Json::array({pattern("^" + idPattern + "$"), ways})}};
}

class Schema {
public:
    Schema(const scenario::Method& method, const scenario::Workshop& workshop)
        : method_(method), workshop_(workshop) {}

    Json whole() const {
        Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                       {"title", "Kasus Alur / A case of Alur"}};
        schema.update(map(grammar::caseFile));
        Json definitions = {{"text", textDefinition()},
                            {"condition", conditionDefinition()},
                            {"goto", gotoDefinition()},
                            {"duration", pattern("^" + durationPattern() + "$")}};
        for (const auto* shape : grammar::shapes()) definitions[std::string(shape->name)] = map(*shape);
        demand(definitions);
        schema["definitions"] = definitions;
        return schema;
    }

private:
    Json map(const grammar::Shape& shape) const {
        Json properties = Json::object(), required = Json::array();
        for (const auto& key : shape.keys) {
            auto under = value(key.form);
            if (!under.contains("$ref")) // beside it nothing counts
                under["description"] =
                    key.form.what.read(Language::Id) + " / " + key.form.what.read(Language::En);
            properties[std::string(key.name)] = under;
            if (key.presence == grammar::Presence::Required) required.push_back(key.name);
        }
        Json schema = {{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
        if (!required.empty()) schema["required"] = required;
        return schema;
    }

    template <class Things> static Json idsOf(const Things& things) {
        auto ids = Json::array();
        for (const auto& thing : things) ids.push_back(thing.id);
        return {{"enum", ids}};
    }

    static Json yesNo() {
        Json either = Json::array({true, false});
        for (const auto& code : scenario::yesNoCodes) either.push_back(code.word);
        return {{"enum", either}};
    }

    static Json number(Range range) {
        return {
            {"anyOf", Json::array({{{"type", "integer"}, {"minimum", range.least}, {"maximum", range.most}},
                                   pattern(signedPattern(range))})}};
    }

    Json mapOf(const Form& form) const {
        auto keys = pattern("^" + idPattern + "$");
        if (!form.not_.empty()) keys["not"] = {{"const", form.not_}};
        Json schema = {
            {"type", "object"}, {"propertyNames", keys}, {"additionalProperties", value(form.of.front())}};
        if (form.least > 0) schema["minProperties"] = form.least;
        if (form.most > 0) schema["maxProperties"] = form.most;
        return schema;
    }

    Json listOf(const Form& form) const {
        Json schema = {{"type", "array"}, {"items", value(form.of.front())}};
        if (form.least > 0) schema["minItems"] = form.least;
        if (form.most > 0) schema["maxItems"] = form.most;
        return schema;
    }

    Json value(const Form& form) const {
        switch (form.kind) {
        case Kind::Version: return {{"enum", Json::array({1, "1"})}};
        case Kind::Words: return reference("text");
        case Kind::Id: return pattern("^" + idPattern + "$");
        case Kind::CaseId: return pattern("^[a-z][a-z0-9_-]{0,39}$");
        case Kind::Stage: return idsOf(method_.stages);
        case Kind::Record: return idsOf(method_.records);
        case Kind::Service: return idsOf(method_.services);
        case Kind::Group: return idsOf(workshop_.groups);
        case Kind::Number: return number(form.range);
        case Kind::Duration: return reference("duration");
        case Kind::SomeTime: return pattern("^(?=.*[1-9])" + durationPattern() + "$");
        case Kind::Clock: return pattern("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$");
        case Kind::YesNo: return yesNo();
        case Kind::OneOf: return {{"enum", form.words}};
        case Kind::Condition: return reference("condition");
        case Kind::Goto: return reference("goto");
        case Kind::Pick: return pick(form);
        case Kind::Map: return submap(form);
        case Kind::MapOf: return mapOf(form);
        case Kind::ListOf: return listOf(form);
        }
        return {};
    }

    static Json pick(const Form& form) {
        auto either = number(form.range);
        either["anyOf"].push_back(reference(form.shape->name));
        return either;
    }

    static Json submap(const Form& form) {
        const auto shape = reference(form.shape->name);
        return form.mayBeNothing ? Json{{"anyOf", Json::array({shape, {{"type", "null"}}})}} : shape;
    }

    /// What keys of the same map have to do with each other.
    static void demand(Json& definitions) {
        const auto required = [](const char* key) { return Json{{"required", Json::array({key})}}; };
        definitions["scene"]["oneOf"] = Json::array({required("decisions"), required("ending")});
        const Json one = {{"enum", Json::array({1, "1"})}};
        const Json onePick = {
            {"anyOf",
             Json::array({one, {{"type", "object"}, {"properties", {{"min", one}, {"max", one}}}}})}};
        definitions["scene"]["if"] = {{"required", Json::array({"decisions"})}, {"not", required("next")}};
        definitions["scene"]["then"] = {
            {"properties", {{"decisions", {{"additionalProperties", required("next")}}}, {"pick", onePick}}}};
        definitions["person"]["if"] = {{"required", Json::array({"target"})},
                                       {"properties", {{"target", {{"enum", Json::array({true, "true"})}}}}}};
        definitions["person"]["then"] = {{"required", Json::array({"needs"})},
                                         {"properties", {{"needs", {{"minProperties", 1}}}}}};
    }

    const scenario::Method& method_;
    const scenario::Workshop& workshop_;
};

} // namespace

std::string numberPattern(int least, int most) {
    std::vector<std::string> patterns;
    for (auto from = least; from <= most;) { // one length after the other
        auto digits = std::to_string(from);
        const auto to = std::min<long long>(most, std::stoll(std::string(digits.size(), '9')));
        addSpan(digits, std::to_string(to), patterns);
        from = static_cast<int>(to) + 1;
    }
    std::string pattern = "0*(?:";
    for (std::size_t i = 0; i < patterns.size(); ++i) (pattern += i > 0 ? "|" : "") += patterns[i];
    return pattern + ")";
}

std::string caseSchema(const scenario::Method& method, const scenario::Workshop& workshop) {
    return Schema(method, workshop).whole().dump(1) + "\n";
}

} // namespace alur::app
