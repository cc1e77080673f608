// The paper twin to disk, and its numbers taken back by `alur run`.
#include <sstream>

#include <gmock/gmock.h>

#include "report/debrief.h"
#include "report/paper_rules.h"
#include "support/command.h"
#include "support/folder.h"
#include "support/pdf_text.h"
#include "support/workshops.h"

using namespace alur;
using namespace alur::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::string example() { return (sourceFolder() / "tests/data/example.yaml").string(); }

/// A play to its end, as ids and as the numbers on the cards.
struct Twice {
    std::string ids;
    std::string numbers;
    std::string lines; // the numbers as they are typed, a step a line
};
Twice playedTwice(const casework::Rulebook& book, unsigned seed) {
    std::mt19937 random(seed);
    Twice told;
    for (casework::Play play(bookOf(book.scenario())); !play.over();) {
        const auto step = aStep(play, random);
        std::string numbers;
        for (const auto decision : casework::decisionsOf(play.scene(), step))
            numbers += (numbers.empty() ? "" : ",") + report::printedNumber(book.scenario(), decision);
        told.ids += casework::toString(play.book(), play.state(), step) + "; ";
        told.numbers += numbers + "; ";
        told.lines += numbers + "\n";
        if (!play.take(step).allowed) throw std::runtime_error(numbers);
    }
    return told;
}

} // namespace

TEST(PrintCommand, WritesThePaperTwin) {
    const Folder folder;
    const auto file = folder / "twin.pdf";
    const auto answer = run({"print", example(), "-o", file.string()});
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_THAT(answer.out, HasSubstr("twin.pdf"));
    EXPECT_THAT(textOf(pagesOf(bytesOf(file))), AllOf(HasSubstr("How to play on paper"), HasSubstr("1.1")));
}

TEST(PrintCommand, RefusesACaseWithErrors) {
    const Folder folder;
    std::ofstream(folder / "bad.yaml") << edited(smallText, "role: client", "role: klient");
    const auto answer = run({"print", (folder / "bad.yaml").string(), "-o", (folder / "a.pdf").string()});
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_THAT(answer.err, HasSubstr("people.sari.role"));
    EXPECT_FALSE(std::filesystem::exists(folder / "a.pdf"));
}

TEST(PrintCommand, SaysWhyItCannotBeWritten) {
    const auto answer = run({"print", example(), "-o", "/nowhere/at/all.pdf"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("There is no folder"));
    EXPECT_EQ(run({"print", example()}).exitCode, 2);
    EXPECT_EQ(run({"print"}).exitCode, 2);
}

TEST(RunCommand, TakesThePrintedNumbersForIds) {
    for (unsigned seed = 0; seed < 5; ++seed) {
        const auto played = playedTwice(*exampleBook(), seed);
        const auto byIds = run({"run", example(), "--decisions", played.ids, "--json", "-"});
        const auto byNumbers = run({"run", example(), "--decisions", played.numbers, "--json", "-"});
        EXPECT_EQ(byIds.exitCode, 0) << byIds.err;
        EXPECT_EQ(byNumbers.out, byIds.out) << played.numbers << byNumbers.err;
    }
}

TEST(RunCommand, TakesThePrintedNumbersLineByLine) {
    const auto played = playedTwice(*exampleBook(), 3);
    const auto byIds = run({"run", example(), "--decisions", played.ids, "--json", "-"});
    EXPECT_EQ(run({"run", example(), "--json", "-"}, Language::En, played.lines).out, byIds.out);
}

TEST(RunCommand, SaysThatANumberIsOnAnotherCard) {
    const auto answer = run({"run", example(), "--decisions", "2.1"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("The number 2.1 is on card 2; the play is at card 1."));
    EXPECT_THAT(answer.out, IsEmpty());
    EXPECT_THAT(run({"run", example()}, Language::En, "2.1\nq\n").out,
                HasSubstr("The number 2.1 is on card 2"));
}
