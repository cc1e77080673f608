// In which languages a case can be read.
#include <gmock/gmock.h>

#include "scenario/languages.h"
#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using testing::ElementsAre;

TEST(Languages, AreThoseInWhichNoTextIsMissing) {
    EXPECT_THAT(scenario::languagesOf(exampleCase()), ElementsAre(Language::Id, Language::En));
}

TEST(Languages, OneMissingTextLeavesALanguageIncomplete) {
    for (const auto& [whole, part] :
         {std::pair<std::string, std::string>{"{id: Hak, en: A right}", "{id: Hak}"},
          {"{id: Ancaman, en: A threat}", "{id: Ancaman}"},
          {"{id: Percaya, en: Trust}", "{id: Percaya}"}}) {
        const auto loaded = readCase(edited(smallText, whole, part));
        ASSERT_TRUE(loaded.value) << part;
        EXPECT_THAT(scenario::languagesOf(*loaded.value), ElementsAre(Language::Id)) << part;
    }
}
