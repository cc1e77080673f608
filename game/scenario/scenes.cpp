#include "scenario/scenes.h"

#include <algorithm>

#include "scenario/conditions.h"
#include "scenario/decisions.h"
#include "scenario/doubts.h"
#include "scenario/kinds.h"
#include "scenario/walk_words.h"

namespace alur::scenario {

namespace {

const Text resumeIsTaken{"'resume' sudah punya arti dalam 'next'; pilih id lain untuk adegan ini",
                         "'resume' has a meaning in 'next' already; choose another id for this scene"};
const Text minAboveMax{"'min' ({0}) lebih besar daripada 'max' ({1})",
                       "'min' ({0}) is greater than 'max' ({1})"};
const Text tooFewToPick{"perlu memilih {0}, tetapi adegan ini hanya punya {1} keputusan",
                        "{0} are to be picked, but this scene has only {1} decisions"};
const Text maxAboveAll{"'max' ({0}) lebih besar daripada jumlah keputusan ({1})",
                       "'max' ({0}) is greater than the number of decisions ({1})"};
const Text neither{"adegan ini belum punya 'decisions', dan bukan akhir ('ending')",
                   "this scene has no 'decisions' yet, and is no 'ending'"};
const Text endingDecides{"adegan akhir ('ending') tidak punya keputusan; hapus salah satunya",
                         "a scene with an 'ending' has no decisions; remove one of the two"};
const Text endingIgnores{"adegan akhir ('ending') tidak memakai '{0}'",
                         "a scene with an 'ending' does not use '{0}'"};
const Text severalNeedNext{"adegan dengan beberapa pilihan perlu 'next' sendiri",
                           "a scene where several are picked needs a 'next' of its own"};
const Text mayOfferTooFew{
    "semua syarat bisa tidak terpenuhi sekaligus, lalu kelompok terhenti; {0} keputusan tanpa "
    "'when' cukup untuk mencegahnya",
    "all conditions may fail at once, and the group would be stuck; {0} without 'when' would "
    "prevent that"};

Text number(std::size_t value) { return same(std::to_string(value)); }

/// Reads one scene, which has been added already.
class SceneReader {
public:
    SceneReader(Reading& reading, Scene& scene, const Node& node)
        : reading_(reading), walk_(reading.walk), node_(node), scene_(scene) {}

    void read() {
        if (!walk_.isMap(node_, grammar::scene)) return;
        readStory();
        if (const auto* lines = node_.find("lines")) readLines(*lines);
        readPrompts();
        if (const auto* ending = node_.find("ending")) readEnding(*ending);
        else readChoice();
    }

private:
    void readStory() {
        if (const auto* stage = node_.find("stage"))
            scene_.stage = walk_.find(*stage, reading_.stages, kinds::stage).value_or(Index<Stage>{});
        scene_.title = walk_.textIn(node_, "title", titleRoom);
        scene_.text = walk_.textIn(node_, "text", sceneRoom);
        scene_.place = walk_.idOrNone(node_, "place");
        scene_.people = walk_.idsIn(node_, "people", reading_.people, kinds::person);
        scene_.crisis = walk_.yesNoOr(node_, "crisis", false);
    }

    void readLines(const Node& lines) {
        if (!walk_.isList(lines, {"ucapan", "lines of dialogue"})) return;
        for (const auto& node : lines) {
            if (!walk_.isMap(node, grammar::line)) continue;
            const auto* who = node.find("who");
            const auto person = who ? walk_.find(*who, reading_.people, kinds::person) : std::nullopt;
            auto text = walk_.textIn(node, "text", lineRoom);
            if (person) scene_.lines.push_back({*person, std::move(text)});
        }
    }

    void readPrompts() {
        if (const auto* sketch = node_.find("sketch"); sketch && walk_.isMap(*sketch, grammar::sketch)) {
            scene_.sketch = SketchPrompt{walk_.textIn(*sketch, "prompt"), Template::Blank};
            if (const auto* pattern = sketch->find("template"))
                scene_.sketch->pattern = walk_.oneOf(*pattern, templateCodes).value_or(Template::Blank);
        }
        if (const auto* describe = node_.find("describe");
            describe && walk_.isMap(*describe, grammar::describe))
            scene_.describe = walk_.textIn(*describe, "prompt");
        if (const auto* discuss = node_.find("discuss"); discuss && walk_.isMap(*discuss, grammar::discuss))
            scene_.discuss = Discussion{walk_.textIn(*discuss, "prompt"),
                                        Minutes{walk_.numberOr(*discuss, grammar::discuss, "minutes", 5)}};
    }

    void readEnding(const Node& ending) {
        scene_.ending = walk_.oneOf(ending, endingCodes);
        if (const auto* decisions = node_.find("decisions")) walk_.complainOfKey(*decisions, endingDecides);
        for (const std::string_view key : {"pick", "next"})
            if (const auto* ignored = node_.find(key))
                walk_.doubtKey(*ignored, fill(endingIgnores, {same(key)}));
    }

    void readChoice() {
        const auto* pick = node_.find("pick");
        if (pick) readPick(*pick);
        scene_.next = nextIn(reading_, node_);
        const auto* decisions = node_.find("decisions");
        if (!decisions || (decisions->isMap() && decisions->size == 0)) return walk_.complain(node_, neither);
        const bool leadsOn = node_.find("next");
        if (scene_.picksSeveral() && !leadsOn) walk_.complain(node_, severalNeedNext);
        readDecisions(reading_, *decisions, scene_, leadsOn);
        if (pick) checkPick(*pick, decisions->size);
        checkOffers();
    }

    void readPick(const Node& pick) {
        if (pick.isMap()) return readLeastAndMost(pick);
        const auto& form = *grammar::scene.find("pick");
        const auto exactly = pick.isWord() ? parseNumber(pick.text, form.range) : std::nullopt;
        if (!exactly) walk_.expected(pick, form.what);
        scene_.pickMin = scene_.pickMax = exactly.value_or(1);
    }

    void readLeastAndMost(const Node& pick) {
        if (!walk_.isMap(pick, grammar::pick)) return;
        scene_.pickMin = walk_.numberOr(pick, grammar::pick, "min", 1);
        scene_.pickMax = walk_.numberOr(pick, grammar::pick, "max", scene_.pickMin);
        if (scene_.pickMin <= scene_.pickMax) return;
        walk_.complain(pick, fill(minAboveMax, {number(least()), number(most())}));
        scene_.pickMin = scene_.pickMax;
    }

    std::size_t least() const { return static_cast<std::size_t>(scene_.pickMin); }
    std::size_t most() const { return static_cast<std::size_t>(scene_.pickMax); }

    void checkPick(const Node& pick, std::size_t decisions) {
        if (least() > decisions)
            walk_.complain(pick, fill(tooFewToPick, {number(least()), number(decisions)}));
        else if (most() > decisions)
            walk_.doubt(pick, fill(maxAboveAll, {number(most()), number(decisions)}));
    }

    /// The explorer knows exactly; this only says where it is worth a look.
    void checkOffers() {
        const auto always =
            std::count_if(scene_.decisions.begin(), scene_.decisions.end(),
                          [&](auto decision) { return reading_.scenario.decisions[decision].when.empty(); });
        if (scene_.decisions.size() >= least() && static_cast<std::size_t>(always) < least())
            walk_.doubtKey(node_, fill(mayOfferTooFew, {number(least())}));
    }

    Reading& reading_;
    Walk& walk_;
    const Node& node_;
    Scene& scene_;
};

} // namespace

void declareScenes(Reading& reading, const Node& scenes) {
    if (!scenes.isMap() || scenes.size == 0)
        return reading.walk.expected(scenes, grammar::caseFile.find("scenes")->what);
    for (const auto& node : scenes) {
        reading.walk.checkKeyIsId(node);
        if (node.key == "resume") reading.walk.complainOfKey(node, resumeIsTaken);
        Scene scene;
        scene.id = node.key;
        if (!addTo(reading.scenario.scenes, std::move(scene), limits::scenes, reading.walk, node,
                   kinds::scene))
            return;
        reading.scenes.add(node.key, lastOf(reading.scenario.scenes));
        reading.marks.scenes.push_back(&node);
    }
}

void readScenes(Reading& reading) {
    for (auto& scene : reading.scenario.scenes)
        SceneReader(reading, scene, *reading.marks.scenes[reading.scenario.scenes.indexOf(scene).value])
            .read();
}

} // namespace alur::scenario
