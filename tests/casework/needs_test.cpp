#include <gmock/gmock.h>

#include "casework/needs.h"
#include "support/plays.h"

using namespace alur;
using namespace alur::test;
using namespace alur::casework;
using testing::ElementsAre;

namespace {

const CaseParts hidden{.scenes = aScene("a",
                                        aDecision("ask", "takes: 1h, sets: [cure]") + ", " +
                                            aDecision("heal", "takes: 1h, serves: {sari: [medical]}") + ", " +
                                            aDecision("house", "takes: 1h, serves: {sari: [shelter]}"),
                                        "b") +
                                 aScene("b", aDecision("wait", "takes: 30h")),
                       .facts = "{cure: {text: A wound}}",
                       .people = "sari: {name: Sari, role: client, about: A trader, target: true, contacts: "
                                 "1, needs: {later: {text: School, service: "
                                 "[school_support], due: 9d}, bed: {text: A bed, service: [shelter], due: "
                                 "24h}, cure: {text: Cure, service: [medical], due: 3d, "
                                 "known: false}, work: {text: Work, service: [economic_support]}}}"};

std::vector<std::string> deadlinesOf(const Play& play) {
    std::vector<std::string> ids;
    for (const auto need : deadlines(play.book(), play.state()))
        ids.push_back(play.book().scenario().needs[need].id);
    return ids;
}

} // namespace

TEST(Need, IsHiddenUntilAFactOfItsIdIsSet) {
    const auto play = playOf(bookOf(hidden));
    EXPECT_FALSE(isKnown(play.book(), play.state(), {2}));
    const auto asked = playOf(bookOf(hidden), "ask");
    EXPECT_TRUE(isKnown(asked.book(), asked.state(), {2}));
}

TEST(Need, IsKnownOnceAServiceMetIt) {
    const auto healed = playOf(bookOf(hidden), "heal");
    EXPECT_TRUE(isKnown(healed.book(), healed.state(), {2}));
}

TEST(TimeLeft, IsNegativeOnceTheNeedIsLate) {
    const auto play = playOf(bookOf(hidden));
    const auto& bed = play.book().scenario().needs[{1}];
    EXPECT_EQ(timeLeft(bed, Minutes{24 * 60}), Minutes{0});
    EXPECT_EQ(timeLeft(bed, Minutes{24 * 60 + 1}), Minutes{-1});
    EXPECT_EQ(timeLeft(play.book().scenario().needs[{3}], Minutes{0}), std::nullopt);
}

TEST(Deadlines, HoldWhatIsKnownDueAndUnmetTheNearestFirst) {
    EXPECT_THAT(deadlinesOf(playOf(bookOf(hidden))), ElementsAre("bed", "later"));
    EXPECT_THAT(deadlinesOf(playOf(bookOf(hidden), "ask")), ElementsAre("bed", "cure", "later"));
    EXPECT_THAT(deadlinesOf(playOf(bookOf(hidden), "house")), ElementsAre("later"));
}

TEST(Deadlines, KeepWhatIsLate) {
    EXPECT_THAT(deadlinesOf(playOf(bookOf(hidden), "ask; wait")), ElementsAre("bed", "cure", "later"));
}
