#include "scenario/case_words.h"

#include <algorithm>
#include <map>
#include <set>

#include "scenario/doubts.h"
#include "scenario/grammar.h"
#include "scenario/reader.h"
#include "scenario/rewrite.h"

namespace alur::scenario {

namespace {

const Text noLonger{"teks '{0}' tidak ada lagi di kasus ini", "there is no text '{0}' in this case any more"};
const Text saysOtherwise{"kasus ini sekarang berbunyi lain di '{0}'; terjemahannya tidak dipakai",
                         "the case says something else at '{0}' by now; the translation was not used"};
const Text noPlace{"terjemahan '{0}' tidak dapat ditaruh di tempatnya; tulislah di berkas kasus",
                   "the translation of '{0}' could not be put into its place; write it in the case's file"};
const Text ofAKey{"{0}: paling banyak {1} huruf", "{0}: at most {1} characters"};

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr Language otherThan(Language language) {
    return language == Language::Id ? Language::En : Language::Id;
}

/// A text of the case and where it stands.
struct Sentence {
    std::string context;
    const Node* node;
    Text text;
};

/// Ids rather than positions, wherever there are ids.
std::string contextOf(const Node& node) {
    if (!node.parent) return "";
    const auto above = contextOf(*node.parent);
    auto own = node.key;
    if (node.parent->isList()) {
        const auto* id = node.find("id");
        const auto* who = node.find("who");
        own = id && id->isWord() && node.find("text") ? id->text : std::to_string(node.number);
        if (who && who->isWord()) own = who->text + "." + own;
    }
    return above.empty() ? own : above + "." + own;
}

Text textAt(const Node& node) {
    if (node.isWord()) return same(node.text);
    Text text;
    for (const auto language : languages)
        if (const auto* words = node.find(code(language)); words && words->isWord())
            text[language] = words->text;
    return text;
}

std::vector<Sentence> sentencesIn(const Tree& tree) {
    std::vector<Sentence> sentences;
    if (tree.empty()) return sentences;
    grammar::forEachValue(tree.root(), grammar::file(), [&](const Node& node, const grammar::Form& form) {
        if (form.kind == grammar::Form::Kind::Words && (node.isWord() || node.isMap()))
            sentences.push_back({contextOf(node), &node, textAt(node)});
    });
    return sentences;
}

bool isName(const Node& node) { return node.key == "name" && node.isWord(); }

std::optional<std::size_t> roomFor(const Node& node) {
    const bool inDecision = node.parent && node.parent->parent && node.parent->parent->key == "decisions";
    if (node.key == "title") return titleRoom.most;
    if (node.key == "text" && inDecision) return decisionRoom.most;
    return {};
}

PoEntry headFor(std::string_view text, Language into) {
    return {.context = {},
            .id = {},
            .text = "Project-Id-Version: " + readHead(text).id +
                    "\nPO-Revision-Date: \nLast-Translator: \nLanguage-Team: \nMIME-Version: "
                    "1.0\nContent-Type: text/plain; charset=UTF-8\n"
                    "Content-Transfer-Encoding: 8bit\nLanguage: " +
                    std::string(code(into)) + "\n"};
}

std::string_view withoutMark(std::string_view text) {
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark) text.remove_prefix(byteOrderMark.size());
    return text;
}

} // namespace

WordsOut wordsOf(const std::string& file, std::string_view text, Language into) {
    WordsOut out;
    std::vector<Problem> ignored;
    const auto tree = parseTree(file, text, ignored);
    out.entries.push_back(headFor(text, into));
    for (const auto& [context, node, words] : sentencesIn(tree)) {
        const auto& source = words[otherThan(into)];
        if (source.empty()) {
            ++out.withoutSource;
            continue;
        }
        const bool plain = node->isWord() && !isName(*node);
        PoEntry entry{.context = context, .id = source, .text = plain ? "" : words[into]};
        if (const auto room = roomFor(*node))
            entry.remarks = {fill(ofAKey, {same(node->key), same(std::to_string(*room))}).read(into)};
        entry.reference = file + ":" + std::to_string(tree.placeAt(node->offset).line);
        std::replace(entry.reference.begin(), entry.reference.end(), ' ', '_'); // a blank would part two
        out.untranslated += entry.text.empty();
        out.entries.push_back(std::move(entry));
    }
    return out;
}

std::optional<Language> languageOf(const std::vector<PoEntry>& entries) {
    constexpr std::string_view key = "Language:";
    if (entries.empty() || !entries.front().id.empty()) return {};
    const std::string_view head = entries.front().text;
    const auto at = head.find(key);
    if (at == std::string_view::npos) return {};
    const auto start = head.find_first_not_of(' ', at + key.size());
    for (const auto language : languages)
        if (start != std::string_view::npos && head.substr(start, 2) == code(language)) return language;
    return {};
}

namespace {

/// One translation on its way into the file.
struct Placed {
    Change change;
    const PoEntry* entry;
    const Sentence* sentence;
};

class WordsWriter {
public:
    WordsWriter(std::string_view text, const std::string& poFile, Language into)
        : text_(text), poFile_(poFile), into_(into), tree_(parseTree("", text, ignored_)),
          sentences_(sentencesIn(tree_)) {}

    WordsIn write(const std::vector<PoEntry>& entries) {
        for (const auto& entry : entries)
            if (!entry.id.empty()) take(entry);
        in_.untranslated = static_cast<std::size_t>(std::count_if(
            sentences_.begin(), sentences_.end(), [&](const Sentence& sentence) { return lacks(sentence); }));
        auto result = applied(placed_);
        if (!result) result = withoutTheMisplaced();
        in_.changed = placed_.size();
        in_.text = std::move(*result);
        return std::move(in_);
    }

private:
    void remark(const PoEntry& entry, const Text& pattern) {
        in_.remarks.push_back(
            {{poFile_, entry.line, 1}, "", fill(pattern, {same(entry.context)}), Severity::Warning});
    }

    bool lacks(const Sentence& sentence) const {
        const bool plain = sentence.node->isWord() && !isName(*sentence.node);
        return (plain || sentence.text[into_].empty()) && done_.count(sentence.node) == 0;
    }

    void take(const PoEntry& entry) {
        if (entry.obsolete) return remark(entry, noLonger);
        const auto* sentence = find(entry);
        if (!sentence) return;
        if (entry.text.empty()) return;
        if (entry.fuzzy) {
            ++in_.fuzzy;
            return;
        }
        if (!done_.insert(sentence->node).second) return;
        const bool plain = sentence->node->isWord() && !isName(*sentence->node);
        if (entry.text == sentence->text[into_] && !plain) return;
        if (auto change = changeAt(*sentence->node, entry.text))
            placed_.push_back({std::move(*change), &entry, sentence});
        else remark(entry, noPlace);
    }

    /// By its path and its words; a text whose path counts positions may have moved in its list.
    const Sentence* find(const PoEntry& entry) {
        const Sentence* samePath = nullptr;
        for (const auto& sentence : sentences_) {
            const bool says = sentence.text[otherThan(into_)] == entry.id;
            if (sentence.context == entry.context) samePath = &sentence;
            if (says && (sentence.context == entry.context || isMoved(sentence, entry))) return &sentence;
        }
        remark(entry, samePath ? saysOtherwise : noLonger);
        return nullptr;
    }

    static bool isMoved(const Sentence& sentence, const PoEntry& entry) {
        const auto list = [](const std::string& path) { // notes.2 → notes, lines.mela.1.text → lines
            auto end = path.size();
            for (const std::string_view name : {"notes.", "lines."})
                if (const auto at = path.rfind(name); at != std::string::npos)
                    end = std::min(end, at + name.size());
            return end == path.size() ? std::string{} : path.substr(0, end);
        };
        const auto from = list(entry.context);
        return !from.empty() && from == list(sentence.context);
    }

    static bool isInFlow(std::string_view text, const Node& node) {
        for (const auto* above = &node; above; above = above->parent)
            if (above->kind != Node::Kind::Word && above->offset < text.size() &&
                (text[above->offset] == '{' || text[above->offset] == '['))
                return true;
        return false;
    }

    std::optional<Change> changeAt(const Node& node, const std::string& words) const {
        const bool inFlow = isInFlow(text_, node);
        if (node.isWord()) {
            const auto length = lengthOfWord(text_, node.offset, inFlow);
            if (!length) return {};
            Text both = same(node.text);
            both[into_] = words;
            return Change{node.offset, *length,
                          "{id: " + quotedYaml(both[Language::Id]) +
                              ", en: " + quotedYaml(both[Language::En]) + "}"};
        }
        if (const auto* there = node.find(code(into_))) return replaced(*there, inFlow, words);
        return added(node, inFlow, words);
    }

    std::optional<Change> replaced(const Node& there, bool inFlow, const std::string& words) const {
        if (there.kind == Node::Kind::Nothing) {
            const auto colon = text_.find(':', there.keyOffset);
            if (colon == std::string_view::npos) return {};
            return Change{colon + 1, 0, " " + quotedYaml(words)};
        }
        const auto length = lengthOfWord(text_, there.offset, inFlow);
        return length ? std::optional(Change{there.offset, *length, quotedYaml(words)}) : std::nullopt;
    }

    std::optional<Change> added(const Node& node, bool inFlow, const std::string& words) const {
        const auto* source = node.find(code(otherThan(into_)));
        const auto length = source ? lengthOfWord(text_, source->offset, inFlow) : std::nullopt;
        if (!length) return {};
        const auto end = source->offset + *length;
        const auto line = std::string(code(into_)) + ": " + quotedYaml(words);
        if (inFlow) return Change{end, 0, ", " + line};
        auto stop = std::min(text_.find('\n', end), text_.size());
        if (stop > 0 && text_[stop - 1] == '\r') --stop;
        const bool carriage = stop < text_.size() && text_[stop] == '\r';
        const auto before =
            source->keyOffset == 0 ? std::string_view::npos : text_.rfind('\n', source->keyOffset - 1);
        const auto indent = source->keyOffset - (before == std::string_view::npos ? 0 : before + 1);
        return Change{stop, 0, (carriage ? "\r\n" : "\n") + std::string(indent, ' ') + line};
    }

    /// Empty where the file would then say anything but what it should.
    std::optional<std::string> applied(const std::vector<Placed>& placed) const {
        std::vector<Change> changes;
        std::map<std::string, std::string> expected;
        for (const auto& one : placed) changes.push_back(one.change);
        auto result = rewritten(text_, std::move(changes));
        std::vector<Problem> problems;
        const auto tree = parseTree("", result, problems);
        const auto after = sentencesIn(tree);
        if (hasErrors(problems) || after.size() != sentences_.size()) return {};
        for (const auto& one : placed) expected[one.sentence->context] = one.entry->text;
        for (std::size_t i = 0; i < after.size(); ++i) {
            auto should = sentences_[i].text;
            if (const auto found = expected.find(sentences_[i].context); found != expected.end())
                should[into_] = found->second;
            if (after[i].context != sentences_[i].context || !(after[i].text == should)) return {};
        }
        return rest(tree) == rest(tree_) ? std::optional(std::move(result)) : std::nullopt;
    }

    /// All that is no text, as one string.
    static std::string rest(const Tree& tree) {
        std::set<const Node*> texts;
        for (const auto& sentence : sentencesIn(tree)) texts.insert(sentence.node);
        std::string all;
        const std::function<void(const Node&)> add = [&](const Node& node) {
            all += node.key + "=" + (texts.count(&node) > 0 ? "text" : node.text) + ";";
            if (texts.count(&node) == 0)
                for (const auto& child : node) add(child);
            all += "}";
        };
        add(tree.root());
        return all;
    }

    std::string withoutTheMisplaced() {
        const auto misplaced = [&](const Placed& one) {
            const bool fits = applied({one}).has_value();
            if (!fits) remark(*one.entry, noPlace);
            return !fits;
        };
        placed_.erase(std::remove_if(placed_.begin(), placed_.end(), misplaced), placed_.end());
        auto result = applied(placed_);
        if (!result) placed_.clear();
        return result ? std::move(*result) : std::string(text_);
    }

    std::string_view text_;
    const std::string& poFile_;
    Language into_;
    std::vector<Problem> ignored_;
    Tree tree_;
    std::vector<Sentence> sentences_;
    std::vector<Placed> placed_;
    std::set<const Node*> done_; // sentences whose translation has come
    WordsIn in_;
};

} // namespace

WordsIn withWords(std::string_view text, const std::string& poFile, const std::vector<PoEntry>& entries,
                  Language into) {
    const auto plain = withoutMark(text);
    auto in = WordsWriter(plain, poFile, into).write(entries);
    in.text.insert(0, text.substr(0, text.size() - plain.size()));
    return in;
}

} // namespace alur::scenario
