// The schema says of a file's shape what the reader says: asked of a validator that is not ours.
#include <cstdio>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "app/case_schema.h"
#include "scenario/grammar.h"
#include "support/cases.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::app;
using namespace alur::test;
using scenario::Node;
using scenario::grammar::Form;
using Json = nlohmann::ordered_json;
using Kind = Form::Kind;

namespace {

const std::string injects = R"(injects:
  - id: rain
    title: {id: Hujan, en: Rain}
    when: [agreed]
    text: {id: Deras, en: Heavy}
    meters: {trust: -5}
    sets: [agreed]
    clears: [injured]
    records: [guest_book]
    removes: [fear]
    serves: {sari: [shelter]}
    contacts: [sari]
    bias: {kind: stereotype}
)";

bool readerAccepts(const std::string& text) { return readCase(text).value.has_value(); }

#ifdef ALUR_POSIX
/// What the validator says, by file.
std::map<std::string, std::string> verdicts(const Folder& folder) {
    const auto command =
        "/usr/bin/python3 '" + (sourceFolder() / "tests/support/validate_cases.py").string() + "' '" +
        (sourceFolder() / "assets/case.schema.json").string() + "' '" + folder.path().string() + "' 2>&1";
    std::string said;
    FILE* pipe = popen(command.c_str(), "r");
    char part[4096];
    while (pipe && std::fgets(part, sizeof part, pipe)) said += part;
    if (pipe) pclose(pipe);
    std::map<std::string, std::string> verdicts;
    std::istringstream lines(said);
    std::string name, verdict;
    while (lines >> name && std::getline(lines >> std::ws, verdict)) verdicts[name] = verdict;
    return verdicts;
}
#endif

Json jsonOf(const Node& node) {
    Json value;
    switch (node.kind) {
    case Node::Kind::Map:
        value = Json::object();
        for (const auto& child : node) value[child.key] = jsonOf(child);
        return value;
    case Node::Kind::List:
        value = Json::array();
        for (const auto& child : node) value.push_back(jsonOf(child));
        return value;
    case Node::Kind::Word: break;
    default: return nullptr;
    }
    const bool digits = !node.text.empty() && node.text.find_first_not_of("0123456789") == std::string::npos;
    if (digits) return std::stoi(node.text);
    if (node.text == "true" || node.text == "false") return node.text == "true";
    return node.text;
}

Json::json_pointer pointerTo(const Node& node) {
    if (!node.parent) return Json::json_pointer();
    const auto above = pointerTo(*node.parent);
    return node.parent->isList() ? above / (node.number - 1) : above / node.key;
}

/// Values that may not stand where `form` is asked for, each wrong in its own way.
std::vector<Json> wrongFor(const Form& form) {
    const Json list = Json::array(), map = Json::object();
    switch (form.kind) {
    case Kind::Version: return {2, "1.0", list};
    case Kind::Words:
        return {list, map, nullptr, "", {{"id", ""}}, {{"fr", "x"}}, {{"id", list}, {"en", "x"}}};
    case Kind::Id: return {"Not an id", "1st", list, nullptr, std::string(41, 'a')};
    case Kind::CaseId: return {"Not an id", "-x", list, std::string(41, 'a')};
    case Kind::Stage:
    case Kind::Record:
    case Kind::Service:
    case Kind::Group: return {"nowhere", list, nullptr};
    case Kind::Number:
        return {form.range.least - 1,
                form.range.most + 1,
                "many",
                list,
                1.5,
                true,
                std::to_string(form.range.most + 1),
                ""};
    case Kind::Duration: return {"3 hours", 30, "9999d", "1h1d", "h", "", list};
    case Kind::SomeTime: return {"0m", "0d0h", "soon", 5};
    case Kind::Clock: return {"24:00", "9:15", "09:60", 915, list};
    case Kind::YesNo: return {"ja", "yes", 1, list, nullptr};
    case Kind::OneOf: return {"no such word", "", 3, list, nullptr};
    case Kind::Condition:
        return {
            "injured",      nullptr,           map,          {Json::array()},  {"a b c d"}, {"trust >= 101"},
            {"trust => 3"}, {"not trust < 3"}, {"met sari"}, {{{"met", "x"}}}, {"time < 3"}};
    case Kind::Goto: return {list, map, nullptr, "Not a scene", {"done"}, {{{"when", list}}}};
    case Kind::Pick: return {0, 21, "two", list, {{"least", 1}}, {{"min", 0}}};
    case Kind::Map:
        return form.mayBeNothing ? std::vector<Json>{list, "word", 3}
                                 : std::vector<Json>{list, "word", nullptr};
    case Kind::MapOf: return {list, "word", nullptr};
    case Kind::ListOf: return {map, "word", nullptr};
    }
    return {};
}

/// Files that are broken in their shape: one thing each, of every kind that the table knows.
std::vector<Json> brokenOnes(const Json& good, const scenario::Tree& tree) {
    std::vector<Json> broken;
    std::set<std::string> done;
    const auto once = [&](const std::string& what) { return done.insert(what).second; };
    const auto with = [&](const Json::json_pointer& at, const Json& value) {
        auto copy = good;
        copy[at] = value;
        broken.push_back(std::move(copy));
    };
    const auto without = [&](const Json::json_pointer& at, const std::string& key) {
        auto copy = good;
        copy[at].erase(key);
        broken.push_back(std::move(copy));
    };
    scenario::grammar::forEachValue(
        tree.root(), scenario::grammar::file(), [&](const Node& node, const Form& form) {
            const auto at = pointerTo(node);
            const auto above = node.parent ? node.parent->key : std::string{};
            const auto place = above + "/" + node.key + "/" + form.what.in[1];
            if (node.parent && once(place))
                for (const auto& wrong : wrongFor(form)) with(at, wrong);
            if (form.kind == Kind::Map && node.isMap() && once("keys of " + std::string(form.shape->name))) {
                with(at / "unheard_of", 1);
                for (const auto& key : form.shape->keys)
                    if (key.presence == scenario::grammar::Presence::Required)
                        without(at, std::string(key.name));
            }
            if (form.kind == Kind::MapOf && once("ids of " + node.key))
                with(at / "Not an id", *good[at].begin());
            if (!form.not_.empty()) with(at / std::string(form.not_), *good[at].begin());
            if (form.least > 0 && once("fewest of " + place))
                with(at, form.kind == Kind::ListOf ? Json(Json::array()) : Json(Json::object()));
        });
    const Json::json_pointer call("/scenes/call"), choose("/scenes/choose/decisions/go");
    without(call, "decisions");
    without(call, "next");
    without(choose, "next");
    with(call / "ending", "closed");
    with(Json::json_pointer("/people/sari/needs"), Json::object());
    return broken;
}

} // namespace

TEST(CaseSchema, StandsInTheAssetsAsTheTableHasIt) {
    EXPECT_EQ(caseSchema(method(), workshop()), textOf(sourceFolder() / "assets/case.schema.json"))
        << "the format has changed: alur schema -o assets/case.schema.json";
}

#ifdef ALUR_POSIX
TEST(CaseSchema, AcceptsEveryCaseThatTheReaderAccepts) {
    const Folder folder;
    std::vector<std::filesystem::path> files{sourceFolder() / "tests/data/example.yaml",
                                             sourceFolder() / "tests/data/winding.yaml"};
    for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "scenarios"))
        if (entry.path().extension() == ".yaml" && entry.path().filename() != "workshop.yaml")
            files.push_back(entry.path());
    for (const auto& file : files) {
        EXPECT_TRUE(readerAccepts(textOf(file))) << file;
        std::filesystem::copy_file(file, folder.path() / file.filename());
    }
    std::ofstream(folder / "small.yaml") << smallText + injects;
    const auto said = verdicts(folder);
    EXPECT_EQ(said.size(), files.size() + 1);
    for (const auto& [name, verdict] : said) EXPECT_EQ(verdict, "good") << name;
}
#endif

#ifdef ALUR_POSIX
TEST(CaseSchema, RefusesEveryBrokenShapeThatTheReaderRefuses) {
    const auto text = smallText + injects;
    std::vector<Problem> problems;
    const auto tree = scenario::parseTree("", text, problems);
    const auto good = jsonOf(tree.root());
    ASSERT_TRUE(readerAccepts(good.dump()));
    const auto broken = brokenOnes(good, tree);
    ASSERT_GE(broken.size(), 100U);
    RecordProperty("broken", static_cast<int>(broken.size()));
    const Folder folder;
    for (std::size_t i = 0; i < broken.size(); ++i)
        std::ofstream(folder.path() / (std::to_string(1000 + i) + ".yaml")) << broken[i].dump();
    const auto said = verdicts(folder);
    ASSERT_EQ(said.size(), broken.size());
    for (std::size_t i = 0; i < broken.size(); ++i) {
        const auto verdict = said.at(std::to_string(1000 + i) + ".yaml");
        EXPECT_FALSE(readerAccepts(broken[i].dump())) << Json::diff(good, broken[i]);
        EXPECT_THAT(verdict, testing::StartsWith("bad")) << Json::diff(good, broken[i]);
    }
}
#endif

TEST(CaseSchema, WritesNumbersOfARangeAsAPattern) {
    for (const auto& [least, most] :
         {std::pair{0, 0}, {0, 9}, {1, 5}, {0, 100}, {0, 120}, {1, 1000}, {17, 342}}) {
        const std::regex pattern("^" + numberPattern(least, most) + "$");
        for (int number = 0; number <= 1200; ++number)
            EXPECT_EQ(std::regex_match(std::to_string(number), pattern), number >= least && number <= most)
                << number << " in " << least << ".." << most;
    }
}
