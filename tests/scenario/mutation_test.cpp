// What a careless hand or a bad disk may do to a file: nothing of it may crash the reader or make it hang.
#include <gmock/gmock.h>

#include <random>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;

namespace {

/// Plain arithmetic on the engine: the standard's distributions differ from library to library.
class Mutator {
public:
    explicit Mutator(unsigned seed) : random_(seed) {}

    std::string mutate(std::string text) {
        for (std::size_t times = 1 + below(4); times > 0; --times) change(text);
        return text;
    }

private:
    std::size_t below(std::size_t most) { return random_() % most; }

    void change(std::string& text) {
        if (text.empty()) return;
        const auto at = below(text.size());
        switch (below(9)) {
        case 0: text[at] = static_cast<char>(below(256)); break;
        case 1: text[at] = pick(" \n\t:-#[]{},&*!|>'\"%@`?<=\\"); break;
        case 2: text.insert(at, 1, pick(" \n\t:-#[]{},&*!|>'\"%@`?<=\\")); break;
        case 3: text.erase(at, 1 + below(20)); break;
        case 4: text.insert(below(text.size()), text.substr(at, below(200))); break;
        case 5: eraseLine(text, at); break;
        case 6: doubleLine(text, at); break;
        case 7: text.insert(at, words[below(words.size())]); break;
        case 8: swapLines(text, at, below(text.size())); break;
        }
    }

    char pick(std::string_view characters) { return characters[below(characters.size())]; }

    static std::pair<std::size_t, std::size_t> lineAt(const std::string& text, std::size_t at) {
        const auto before = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
        const auto start = before == std::string::npos ? 0 : before + 1;
        const auto end = text.find('\n', at);
        return {start, (end == std::string::npos ? text.size() : end + 1) - start};
    }
    static void eraseLine(std::string& text, std::size_t at) {
        const auto [start, length] = lineAt(text, at);
        text.erase(start, length);
    }
    static void doubleLine(std::string& text, std::size_t at) {
        const auto [start, length] = lineAt(text, at);
        text.insert(start, text.substr(start, length));
    }
    static void swapLines(std::string& text, std::size_t a, std::size_t b) {
        const auto [start, length] = lineAt(text, a);
        const auto line = text.substr(start, length);
        text.erase(start, length);
        text.insert(lineAt(text, std::min(b, text.size())).first, line);
    }

    std::mt19937 random_;
    const std::vector<std::string> words{"resume",
                                         "not ",
                                         "time",
                                         "0m",
                                         "99999999999999999999",
                                         "-1",
                                         "null",
                                         "~",
                                         "<<: ",
                                         "*a",
                                         "&a ",
                                         "!!int ",
                                         "---\n",
                                         "...\n",
                                         "? ",
                                         "\xEF\xBB\xBF",
                                         "\xC3\xA9",
                                         "[[[[",
                                         "{{{{",
                                         "next: call\n",
                                         "ending: closed\n",
                                         "pick: {min: 9, max: 20}\n"};
};

} // namespace

TEST(Mutations, OfGoodFilesNeverCrashTheReader) {
    constexpr int mutations = 10'000;
    int refused = 0, read = 0;
    Mutator mutator(20231107);
    for (int i = 0; i < mutations; ++i) {
        const auto text = mutator.mutate(i % 2 == 0 ? exampleText() : smallText);
        const auto loaded = readCase(text);
        EXPECT_EQ(loaded.value.has_value(), !hasErrors(loaded.problems));
        ++(loaded.value ? read : refused);
        if (i % 100 == 0) (void)scenario::readHead(text);
    }
    EXPECT_GT(refused, mutations / 4) << "the mutations should hurt";
    EXPECT_GT(read, mutations / 100) << "and some should not";
}
