// The four files of assets/method/.
#include <algorithm>

#include "scenario/kinds.h"
#include "scenario/reader.h"
#include "scenario/walk.h"
#include "scenario/walk_words.h"

namespace alur::scenario {

namespace {

template <class T> std::optional<Index<T>> indexOf(const Table<T>& table, std::string_view id) {
    for (const auto& item : table)
        if (item.id == id) return table.indexOf(item);
    return {};
}

} // namespace

std::optional<Index<Stage>> Method::stage(std::string_view id) const { return indexOf(stages, id); }
std::optional<Index<Record>> Method::record(std::string_view id) const { return indexOf(records, id); }
std::optional<Index<Service>> Method::service(std::string_view id) const { return indexOf(services, id); }

namespace {

const Text icon{"nama gambar Font Awesome: huruf kecil, angka, dan -",
                "the name of a Font Awesome icon: small letters, digits and -"};
const Text noWayOn{"dari tahap ini alur tidak dapat sampai ke tahap terakhir",
                   "no way leads from this stage to the last"};
const Text tooFewStages{"perlu sedikitnya dua tahap", "at least two stages are needed"};

/// One of the files: its text, its tree and its one top key `section`.
class File {
public:
    File(const std::filesystem::path& folder, const std::string& name, std::vector<Problem>& problems)
        : tree_(open(folder / name, problems)), walk(tree_, problems) {}

    /// The map under `key`; null, after a problem was told, where there is none.
    const Node* section(std::string_view key) {
        if (tree_.empty() || !walk.isMap(tree_.root(), {"alur", key})) return nullptr;
        walk.checkVersion(tree_.root());
        const auto* node = walk.required(tree_.root(), key, walk_words::map);
        return node && walk.isMap(*node) ? node : nullptr;
    }

private:
    Tree open(const std::filesystem::path& file, std::vector<Problem>& problems) {
        const auto shownAs = file.generic_string();
        auto bytes = readFile(file, shownAs);
        problems.insert(problems.end(), bytes.problems.begin(), bytes.problems.end());
        if (!bytes.value) return Tree(shownAs, {});
        text_ = std::move(*bytes.value);
        return parseTree(shownAs, text_, problems);
    }

    std::string text_; // before the tree, which looks into it
    Tree tree_;

public:
    Walk walk;
};

class MethodReader {
public:
    MethodReader(const std::filesystem::path& folder, std::vector<Problem>& problems)
        : flow_(folder, "flow.yaml", problems), records_(folder, "records.yaml", problems),
          services_(folder, "services.yaml", problems), indicators_(folder, "indicators.yaml", problems) {}

    Method read() {
        const auto* stages = flow_.section("stages");
        if (stages) declareStages(*stages);
        if (const auto* records = records_.section("records")) readRecords(*records);
        if (stages) readStages();
        if (const auto* services = services_.section("services")) readServices(*services);
        if (const auto* words = indicators_.section("indicators")) readIndicators(*words);
        return std::move(method_);
    }

private:
    void declareStages(const Node& stages) {
        if (stages.size < 2) flow_.walk.complain(stages, tooFewStages);
        for (const auto& node : stages) {
            flow_.walk.checkKeyIsId(node);
            Stage stage;
            stage.id = node.key;
            if (!addTo(method_.stages, std::move(stage), limits::stages, flow_.walk, node, kinds::stage))
                break;
            order_.push_back(&node);
        }
        stageNames_ = namesOf(method_.stages);
    }

    void readStages() {
        const auto errorsBefore = flow_.walk.errors();
        const auto recordNames = namesOf(method_.records);
        for (std::size_t i = 0; i < order_.size(); ++i)
            readStage(*order_[i], method_.stages[{static_cast<std::uint16_t>(i)}], recordNames);
        if (flow_.walk.errors() == errorsBefore && !method_.stages.empty()) checkWaysOn();
    }

    void readStage(const Node& node, Stage& stage, const Names<Record>& recordNames) {
        auto& walk = flow_.walk;
        if (!walk.isMap(node, {"name", "short", "task", "standard", "next", "gate"})) return;
        stage.name = walk.requiredText(node, "name");
        stage.shortName = walk.requiredText(node, "short");
        stage.task = walk.requiredText(node, "task");
        stage.standard = walk.requiredText(node, "standard");
        for (const auto next : walk.idsIn(node, "next", stageNames_, kinds::stage)) stage.next.insert(next);
        stage.gate = walk.idsIn(node, "gate", recordNames, kinds::record);
    }

    /// Every stage must have a way to the last one, or no run could be completed from it.
    void checkWaysOn() {
        std::vector<bool> leadsOn(method_.stages.size(), false);
        leadsOn.back() = true;
        for (std::size_t round = 0; round < leadsOn.size(); ++round)
            for (const auto& stage : method_.stages)
                if (leadsToOne(stage, leadsOn)) leadsOn[method_.stages.indexOf(stage).value] = true;
        for (std::size_t i = 0; i < leadsOn.size(); ++i)
            if (!leadsOn[i]) flow_.walk.complainOfKey(*order_[i], noWayOn);
    }

    static bool leadsToOne(const Stage& stage, const std::vector<bool>& wanted) {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (wanted[i] && stage.next.has({static_cast<std::uint16_t>(i)})) return true;
        return false;
    }

    void readRecords(const Node& records) {
        auto& walk = records_.walk;
        for (const auto& node : records) {
            walk.checkKeyIsId(node);
            Record record{node.key, {}, {}};
            if (walk.isMap(node, {"name", "stage"})) {
                record.name = walk.requiredText(node, "name");
                if (const auto* stage = walk.required(node, "stage", fill(walk_words::idOf, {kinds::stage})))
                    record.stage = walk.find(*stage, stageNames_, kinds::stage).value_or(Index<Stage>{});
            }
            if (!addTo(method_.records, std::move(record), limits::records, walk, node, kinds::record))
                return;
        }
    }

    void readServices(const Node& services) {
        auto& walk = services_.walk;
        for (const auto& node : services) {
            walk.checkKeyIsId(node);
            Service service{node.key, {}, {}, {}};
            if (walk.isMap(node, {"name", "provider", "icon"})) {
                service.name = walk.requiredText(node, "name");
                service.provider = walk.requiredText(node, "provider");
                if (const auto* name = walk.required(node, "icon", icon)) service.icon = readIcon(*name);
            }
            if (!addTo(method_.services, std::move(service), limits::services, walk, node, kinds::service))
                return;
        }
    }

    std::string readIcon(const Node& node) {
        const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
        if (node.isWord() && !node.text.empty() && std::all_of(node.text.begin(), node.text.end(), fits))
            return node.text;
        services_.walk.expected(node, icon);
        return "";
    }

    void readIndicators(const Node& words) {
        auto& walk = indicators_.walk;
        if (!walk.isMap(words, {"access", "coverage", "frequency", "bias", "service_delivery",
                                "accountability", "fit"}))
            return;
        for (const auto indicator : indicators) {
            const auto* node = walk.required(words, code(indicator), walk_words::map);
            if (!node || !walk.isMap(*node, {"name", "question", "definition"})) continue;
            method_.words[static_cast<std::size_t>(indicator)] = {walk.requiredText(*node, "name"),
                                                                  walk.requiredText(*node, "question"),
                                                                  walk.requiredText(*node, "definition")};
        }
    }

    File flow_, records_, services_, indicators_;
    Method method_;
    Names<Stage> stageNames_;
    std::vector<const Node*> order_; // the stages' nodes
};

} // namespace

Loaded<Method> readMethod(const std::filesystem::path& folder) {
    Loaded<Method> loaded;
    loaded.value = MethodReader(folder, loaded.problems).read();
    if (hasErrors(loaded.problems)) loaded.value.reset();
    return loaded;
}

} // namespace alur::scenario
