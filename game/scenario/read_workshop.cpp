// scenarios/workshop.yaml.
#include <algorithm>

#include "scenario/kinds.h"
#include "scenario/reader.h"
#include "scenario/walk.h"
#include "scenario/walk_words.h"

namespace alur::scenario {

const Group* Workshop::group(std::string_view id) const {
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.id == id; });
    return found == groups.end() ? nullptr : &*found;
}

namespace {

const Text colour{"warna sebagai \"#RRGGBB\", dalam tanda petik",
                  "a colour as \"#RRGGBB\", in quotation marks"};
const Text year{"tahun dengan empat angka", "a year of four digits"};
const Text moreHandled{"yang ditangani ({0}) lebih banyak daripada yang dilaporkan ({1})",
                       "more cases are handled ({0}) than reported ({1})"};
const Text noGroup{"perlu sedikitnya satu kelompok", "at least one group is needed"};
const Text sameShape{"bentuk ini sudah dipakai kelompok '{0}'", "the group '{0}' has this shape already"};
const Text rightAnswers{"tepat satu jawaban harus punya 'right: true'; di sini ada {0}",
                        "exactly one answer must have 'right: true'; there are {0} here"};
const Text fewAnswers{"perlu sedikitnya dua jawaban", "at least two answers are needed"};
const Text fourLevels{"perlu tepat empat teks, untuk nilai 1 sampai 4; di sini ada {0}",
                      "exactly four texts are needed, for marks 1 to 4; there are {0} here"};
const Text texts{"teks", "texts"};

class WorkshopReader {
public:
    WorkshopReader(const Tree& tree, std::vector<Problem>& problems)
        : walk_(tree, problems), root_(tree.root()) {}

    Workshop read() {
        if (!walk_.isMap(root_,
                         {"alur", "title", "groups", "figures", "speakers", "outcomes", "test", "rubric"}))
            return {};
        walk_.checkVersion(root_);
        workshop_.title = walk_.requiredText(root_, "title");
        if (const auto* groups = walk_.required(root_, "groups", walk_words::map)) readGroups(*groups);
        if (const auto* figures = root_.find("figures")) readFigures(*figures);
        forEach("speakers", [&](const Node& node) { readSpeaker(node); });
        forEach("outcomes", [&](const Node& node) { readOutcome(node); });
        forEach("test", [&](const Node& node) { readQuestion(node); });
        forEach("rubric", [&](const Node& node) { readCriterion(node); });
        walk_.doubtPlainTexts();
        return std::move(workshop_);
    }

private:
    template <class Read> void forEach(std::string_view key, Read read) {
        const auto* section = root_.find(key);
        if (!section || !walk_.isMap(*section)) return;
        for (const auto& node : *section) {
            walk_.checkKeyIsId(node);
            read(node);
        }
    }

    std::vector<Text> readTexts(const Node& map, std::string_view key) {
        std::vector<Text> found;
        const auto* list = walk_.required(map, key, fill(walk_words::list, {texts}));
        if (!list || !walk_.isList(*list, texts)) return found;
        for (const auto& node : *list) found.push_back(walk_.text(node).value_or(Text{}));
        return found;
    }

    void readGroups(const Node& groups) {
        if (!walk_.isMap(groups)) return;
        if (groups.size == 0) walk_.complain(groups, noGroup);
        for (const auto& node : groups) {
            walk_.checkKeyIsId(node);
            if (walk_.isMap(node, {"name", "kind", "shape", "colour"})) readGroup(node);
        }
    }

    void readGroup(const Node& node) {
        Group group;
        group.id = node.key;
        group.name = walk_.requiredText(node, "name");
        group.kind = walk_.requiredText(node, "kind");
        group.shape = walk_.requiredOneOf(node, "shape", shapeCodes);
        for (const auto& other : workshop_.groups)
            if (other.shape == group.shape && node.find("shape"))
                walk_.doubt(*node.find("shape"), fill(sameShape, {same(other.id)}));
        if (const auto* value = walk_.required(node, "colour", colour)) group.colour = readColour(*value);
        workshop_.groups.push_back(std::move(group));
    }

    std::uint32_t readColour(const Node& node) {
        const auto digit = [](char c) {
            return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
        };
        const auto& text = node.text;
        if (node.isWord() && text.size() == 7 && text[0] == '#' &&
            std::all_of(text.begin() + 1, text.end(), digit))
            return static_cast<std::uint32_t>(std::stoul(text.substr(1), nullptr, 16));
        walk_.expected(node, colour);
        return 0;
    }

    void readFigures(const Node& figures) {
        if (!walk_.isMap(figures, {"source", "years"})) return;
        workshop_.figuresSource = walk_.requiredText(figures, "source");
        const auto* years = walk_.required(figures, "years", walk_words::map);
        if (!years || !walk_.isMap(*years)) return;
        for (const auto& node : *years) {
            const auto value = parseNumber(node.key, {1900, 2999});
            if (!value) walk_.complainOfKey(node, fill({"seharusnya {0}", "it should be {0}"}, {year}));
            if (walk_.isMap(node, {"reported", "handled", "span"})) readYear(node, value.value_or(0));
        }
    }

    void readYear(const Node& node, int value) {
        constexpr Range cases{0, 1'000'000};
        YearFigures figures;
        figures.year = value;
        figures.reported = walk_.requiredNumber(node, "reported", cases);
        figures.handled = walk_.requiredNumber(node, "handled", cases);
        figures.span = walk_.textIfAny(node, "span").value_or(Text{});
        if (figures.handled > figures.reported)
            walk_.doubtKey(node, fill(moreHandled, {same(std::to_string(figures.handled)),
                                                    same(std::to_string(figures.reported))}));
        workshop_.figures.push_back(std::move(figures));
    }

    void readSpeaker(const Node& node) {
        if (!walk_.isMap(node, {"role", "topic", "perspective", "points"})) return;
        workshop_.speakers.push_back({node.key, walk_.requiredText(node, "role"),
                                      walk_.requiredText(node, "topic"),
                                      walk_.requiredText(node, "perspective"), readTexts(node, "points")});
    }

    void readOutcome(const Node& node) {
        outcomes_.add(node.key, {});
        workshop_.outcomes.push_back(walk_.text(node).value_or(Text{}));
    }

    void readQuestion(const Node& node) {
        if (!walk_.isMap(node, {"outcome", "text", "answers", "reason"})) return;
        Question question;
        question.id = node.key;
        if (const auto* outcome = walk_.required(node, "outcome", fill(walk_words::idOf, {kinds::outcome}))) {
            walk_.find(*outcome, outcomes_, kinds::outcome);
            question.outcome = outcome->text;
        }
        question.text = walk_.requiredText(node, "text");
        const Text answerList{"jawaban", "answers"};
        const auto* answers = walk_.required(node, "answers", fill(walk_words::list, {answerList}));
        if (answers && walk_.isList(*answers, answerList)) question.answers = readAnswers(*answers);
        question.reason = walk_.requiredText(node, "reason");
        workshop_.test.push_back(std::move(question));
    }

    std::vector<Answer> readAnswers(const Node& list) {
        std::vector<Answer> answers;
        for (const auto& node : list)
            if (walk_.isMap(node, {"text", "right"}))
                answers.push_back({walk_.requiredText(node, "text"), walk_.yesNoOr(node, "right", false)});
        if (list.size < 2) walk_.complain(list, fewAnswers);
        const auto right =
            std::count_if(answers.begin(), answers.end(), [](const auto& answer) { return answer.right; });
        if (right != 1) walk_.complain(list, fill(rightAnswers, {same(std::to_string(right))}));
        return answers;
    }

    void readCriterion(const Node& node) {
        if (!walk_.isMap(node, {"name", "levels"})) return;
        Criterion criterion{node.key, walk_.requiredText(node, "name"), readTexts(node, "levels")};
        if (const auto* levels = node.find("levels"); levels && levels->isList() && levels->size != 4)
            walk_.complain(*levels, fill(fourLevels, {same(std::to_string(levels->size))}));
        workshop_.rubric.push_back(std::move(criterion));
    }

    Walk walk_;
    const Node& root_;
    Workshop workshop_;
    Names<Text> outcomes_;
};

} // namespace

Loaded<Workshop> readWorkshop(const std::string& file, std::string_view text) {
    Loaded<Workshop> loaded;
    const auto tree = parseTree(file, text, loaded.problems);
    if (!tree.empty()) loaded.value = WorkshopReader(tree, loaded.problems).read();
    sortByPlace(loaded.problems);
    if (hasErrors(loaded.problems)) loaded.value.reset();
    return loaded;
}

} // namespace alur::scenario
