#include <gmock/gmock.h>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using scenario::Atom;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// What is said where the event's condition is `items`.
std::vector<std::string> when(const std::string& items, Language language = Language::En) {
    return problemsOf(edited(smallText, "when: [\"trust < 30\"]", "when: " + items), language);
}

const std::string place = "small.yaml:32:12: error: events[1].when[1]: ";
const std::string anAtom =
    "it should be a condition: fact, not fact, meter >= 40, time <= 24h, record RECORD, met "
    "PERSON.NEED or served PERSON.SERVICE";

Atom atomOf(const std::string& item) {
    const auto scenario = valueOf(readCase(edited(smallText, "\"trust < 30\"", item)));
    return scenario.events[{0}].when.at(0).at(0);
}

} // namespace

TEST(ReadCondition, ReadsEachKindOfAtom) {
    const auto scenario = valueOf(readCase(smallText));
    const auto& condition = scenario.decisions[{2}].when;
    ASSERT_EQ(condition.size(), 2U);
    EXPECT_EQ(condition[0][0].kind, Atom::Kind::Time);
    EXPECT_EQ(condition[0][0].number, 24 * 60);
    ASSERT_EQ(condition[1].size(), 4U) << "one of these must hold";
    EXPECT_EQ(condition[1][0].kind, Atom::Kind::Fact);
    EXPECT_EQ(condition[1][1].kind, Atom::Kind::Met);
    EXPECT_EQ(condition[1][2].kind, Atom::Kind::Served);
    EXPECT_EQ(condition[1][3].kind, Atom::Kind::Record);
    EXPECT_TRUE(condition[1][3].negated);
}

TEST(ReadCondition, ReadsEachComparison) {
    EXPECT_EQ(atomOf("trust <= 7").comparison, Atom::Comparison::LessEqual);
    EXPECT_EQ(atomOf("trust < 7").comparison, Atom::Comparison::Less);
    EXPECT_EQ(atomOf("\"trust >= 7\"").comparison, Atom::Comparison::GreaterEqual);
    EXPECT_EQ(atomOf("\"trust > 7\"").comparison, Atom::Comparison::Greater);
    EXPECT_EQ(atomOf("\"trust = 7\"").comparison, Atom::Comparison::Equal);
    EXPECT_EQ(atomOf("\"trust=7\"").number, 7) << "spaces may be left out";
}

TEST(ReadCondition, NegatesFacts) { EXPECT_TRUE(atomOf("not injured").negated); }

TEST(ReadCondition, HoldsWhereItIsEmpty) { EXPECT_THAT(when("[]"), IsEmpty()); }

TEST(ReadCondition, MustBeAList) {
    EXPECT_THAT(when("agreed"),
                ElementsAre("small.yaml:32:11: error: events[1].when: 'agreed' stands here; it should be "
                            "a list of conditions, such as [a, b]"));
}

TEST(ReadCondition, FindsUnknownFactsMetersRecordsNeedsPeopleAndServices) {
    EXPECT_THAT(when("[agred]"),
                ElementsAre(place + "there is no fact called 'agred'; did you mean 'agreed'?"));
    EXPECT_THAT(when("[\"trst < 3\"]"),
                ElementsAre(place + "there is no meter called 'trst'; did you mean 'trust'?"));
    EXPECT_THAT(when("[record consent]"),
                ElementsAre(place + "there is no record called 'consent'; did you mean 'consent_form'?"));
    EXPECT_THAT(when("[met sari.income]"),
                ElementsAre(place + "there is no need called 'sari.income'; there are: sari.safe_place"));
    EXPECT_THAT(when("[served sary.sheltr]"),
                ElementsAre(place + "there is no person called 'sary'; did you mean 'sari'?",
                            place + "there is no service called 'sheltr'; did you mean 'shelter'?"));
}

TEST(ReadCondition, SaysInIndonesianWhatAFactMayHaveBeen) {
    EXPECT_THAT(when("[agred]", Language::Id),
                ElementsAre("small.yaml:32:12: galat: events[1].when[1]: tidak ada fakta "
                            "bernama 'agred'; mungkin maksudnya 'agreed'?"));
}

TEST(ReadCondition, AsksForAComparisonOfAMeter) {
    EXPECT_THAT(when("[trust]"),
                ElementsAre(place + "'trust' is a meter; compare it with a number, such as trust >= 40"));
}

TEST(ReadCondition, RefusesSignsThatAreNone) {
    EXPECT_THAT(when("[\"trust == 30\"]"),
                ElementsAre(place + "'trust == 30' stands here; it should be one of <= < >= > "
                                    "= between a meter and a number, such as trust >= 40"));
}

TEST(ReadCondition, ComparesMetersWithWholeNumbersUpToAHundred) {
    const std::string aNumber =
        "it should be a whole number from 0 to 100 right of the sign, such as trust >= 40";
    EXPECT_THAT(when("[\"trust < much\"]"), ElementsAre(place + "'trust < much' stands here; " + aNumber));
    EXPECT_THAT(when("[\"trust < 101\"]"), ElementsAre(place + "'trust < 101' stands here; " + aNumber));
}

TEST(ReadCondition, ComparesTheTimeWithDurations) {
    EXPECT_THAT(
        when("[\"time < 3\"]"),
        ElementsAre(place + "'time < 3' stands here; it should be time <= DURATION, such as time <= 24h"));
}

TEST(ReadCondition, NegatesNoComparison) {
    EXPECT_THAT(when("[\"not trust < 30\"]"),
                ElementsAre(place + "'not' does not stand before a comparison; turn its "
                                    "sign round, such as trust < 40"));
}

TEST(ReadCondition, NamesPersonAndNeedWithADot) {
    EXPECT_THAT(when("[met sari]"),
                ElementsAre(place + "'met sari' stands here; it should be met PERSON.NEED, such as "
                                    "met salmah.safe_place"));
    EXPECT_THAT(when("[served sari]"), ElementsAre(place + "'served sari' stands here; it should be served "
                                                           "PERSON.SERVICE, such as served salmah.shelter"));
}

TEST(ReadCondition, RefusesWhatIsNoAtom) {
    EXPECT_THAT(when("[fact injured]"), ElementsAre(place + "'fact injured' stands here; " + anAtom));
    EXPECT_THAT(when("[{fact: injured}]"), ElementsAre(place + "a map stands here; " + anAtom));
    EXPECT_THAT(when("[\"\"]"), ElementsAre(place + "'' stands here; " + anAtom));
    EXPECT_THAT(when("[a b c d]"), ElementsAre(place + "'a b c d' stands here; " + anAtom));
    EXPECT_THAT(when("[[[agreed]]]"),
                ElementsAre("small.yaml:32:13: error: events[1].when[1][1]: a list stands here; " + anAtom));
}

TEST(ReadCondition, RefusesAnEmptyListWithin) {
    EXPECT_THAT(when("[[]]"),
                ElementsAre(place + "an empty list within a condition never holds; remove it or fill it"));
}

TEST(ReadCondition, FindsEveryFaultOfAList) { EXPECT_EQ(when("[agred, [injurd, \"trst < 3\"]]").size(), 3U); }
