#include <gmock/gmock.h>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// What is said where the decision's text is `words` in Indonesian.
std::vector<std::string> written(const std::string& words) {
    return problemsOf(
        edited(smallText, "{id: Dengarkan, en: Listen}", "{id: \"" + words + "\", en: Listen}"));
}

const std::string place = "small.yaml:51:20: warning: scenes.call.decisions.listen.text.id: ";
const std::string aPhone = place + "this looks like a phone number; please use no real person's data";

} // namespace

TEST(RealData, IsSeenInANationalIdentityNumber) {
    const auto nik =
        place + "this looks like a national identity number (16 digits); please use no real person's data";
    EXPECT_THAT(written("NIK 5272010203040005."), ElementsAre(nik));
    EXPECT_THAT(written("5272 0102 0304 0005"), ElementsAre(nik));
}

TEST(RealData, IsSeenInAPhoneNumber) {
    EXPECT_THAT(written("Telepon 081234567890"), ElementsAre(aPhone));
    EXPECT_THAT(written("0812-3456-7890"), ElementsAre(aPhone));
    EXPECT_THAT(written("Hari 2 081234567890"), ElementsAre(aPhone));
    EXPECT_THAT(written("+62 812 3456 7890"), ElementsAre(aPhone));
    EXPECT_THAT(written("(0374) 42123 atau 0374 421234"), ElementsAre(aPhone));
}

TEST(RealData, IsSeenInAnAddress) {
    EXPECT_THAT(written("ke ibu.sari@contoh.org saja"),
                ElementsAre(place + "this looks like an e-mail address; please use no real person's data"));
}

TEST(RealData, IsNotSeenInMoneyDatesLawsAndTheNationalHelpLine) {
    EXPECT_THAT(written("Rp350.000.000, tanggal 02-01-2026, UU 23/2004, 1x24 jam"), IsEmpty());
    EXPECT_THAT(written("SAPA 129, WhatsApp 08111-129-129"), IsEmpty());
    EXPECT_THAT(written("Rp 4.000.000 @ orang"), IsEmpty());
}

TEST(RealData, IsSeenInEveryTextAndName) {
    EXPECT_EQ(problemsOf(edited(smallText, "name: Sari", "name: \"Sari 081234567890\"")).size(), 1U);
    EXPECT_EQ(problemsOf(edited(smallText, "says: {id: Baik,", "says: {id: \"081234567890\",")).size(), 1U);
}

TEST(Languages, AreMissedOneByOne) {
    EXPECT_THAT(
        problemsOf(edited(smallText, "{id: Dengarkan, en: Listen}", "{id: Dengarkan}")),
        ElementsAre(
            "small.yaml:51:15: warning: scenes.call.decisions.listen.text: the text is missing in the "
            "language 'en'"));
    EXPECT_THAT(
        problemsOf(edited(smallText, "{id: Dengarkan, en: Listen}", "{id: \"\", en: Listen}")),
        ElementsAre(
            "small.yaml:51:15: warning: scenes.call.decisions.listen.text: the text is missing in the "
            "language 'id'"));
}

TEST(Languages, AreMissedOnceForAllPlainTexts) {
    const auto text = edited(smallText, "{id: Dengarkan, en: Listen}", "Dengarkan");
    EXPECT_THAT(
        problemsOf(edited(text, "{id: Tetap, en: Stay}", "Tetap")),
        ElementsAre(
            "small.yaml:51:15: warning: scenes.call.decisions.listen.text: texts without languages are "
            "shown alike in Indonesian and English; there are 2, this is the first"));
}

TEST(Languages, AreMissedInAnEmptyTextAsAnError) {
    EXPECT_THAT(
        problemsOf(edited(smallText, "{id: Dengarkan, en: Listen}", "{}")),
        ElementsAre("small.yaml:51:15: error: scenes.call.decisions.listen.text: this text is empty"));
}

TEST(Languages, AreIndonesianAndEnglish) {
    EXPECT_THAT(
        problemsOf(edited(smallText, "{id: Dengarkan, en: Listen}", "{id: Dengarkan, en: Listen, fr: Oui}")),
        ElementsAre(
            "small.yaml:51:43: error: scenes.call.decisions.listen.text.fr: the key 'fr' is not known "
            "here; known are: id, en"));
}

TEST(Length, OfADecisionIsAHundredAndTenCharacters) {
    EXPECT_THAT(written(std::string(110, 'a')), IsEmpty());
    EXPECT_THAT(
        written(std::string(111, 'a')),
        ElementsAre(
            "small.yaml:51:15: warning: scenes.call.decisions.listen.text: this text has 111 characters; "
            "at most 110 fit"));
}

TEST(Length, CountsCharactersNotBytes) {
    std::string words;
    for (int i = 0; i < 110; ++i) words += "é";
    EXPECT_THAT(written(words), IsEmpty());
}

TEST(Length, OfASceneIsSixtyWords) {
    std::string words;
    for (int i = 0; i < 61; ++i) words += "a ";
    EXPECT_THAT(
        problemsOf(edited(smallText, "{id: Pelan, en: Quiet}", "{id: Pelan, en: \"" + words + "\"}")),
        ElementsAre("small.yaml:41:11: warning: scenes.call.text: this text has 61 words; at most 60 fit"));
}

TEST(Length, OfALineIsAHundredAndTwentyCharactersAndOfATitleSixty) {
    EXPECT_THAT(
        problemsOf(edited(smallText, "{id: Tolong,", "{id: " + std::string(121, 'a') + ",")),
        ElementsAre(
            "small.yaml:44:31: warning: scenes.call.lines[1].text: this text has 121 characters; at most "
            "120 fit"));
    EXPECT_THAT(
        problemsOf(edited(smallText, "{id: Telepon,", "{id: " + std::string(61, 'a') + ",")),
        ElementsAre(
            "small.yaml:40:12: warning: scenes.call.title: this text has 61 characters; at most 60 fit"));
}
