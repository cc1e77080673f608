#include <gmock/gmock.h>

#include "support/cases.h"

using namespace alur;
using namespace alur::test;

TEST(ReadHead, FindsIdGroupAndTitle) {
    const auto head = scenario::readHead(exampleText());
    EXPECT_EQ(head.id, "example");
    EXPECT_EQ(head.group, "ktp");
    EXPECT_EQ(head.title, Text("Laporan dari pasar", "A report from the market"));
}

TEST(ReadHead, ReadsATitleOverSeveralLines) {
    const auto head =
        scenario::readHead("# a case\ntitle:\n  id: Satu\n\n  en: One\nnotes: [x]\nid: a-1\ngroup: kta");
    EXPECT_EQ(head.title, Text("Satu", "One"));
    EXPECT_EQ(head.id, "a-1");
    EXPECT_EQ(head.group, "kta");
}

TEST(ReadHead, IsEmptyWhereThereIsNothingToRead) {
    EXPECT_EQ(scenario::readHead("").id, "");
    EXPECT_EQ(scenario::readHead("id: [a\n").id, "");
    EXPECT_TRUE(scenario::readHead("title: [a, b]\n").title.empty());
    EXPECT_EQ(scenario::readHead("id:\n").id, "");
}

TEST(ReadHead, DoesNotLookAtWhatIsNotTheHead) {
    EXPECT_EQ(scenario::readHead("scenes: {{{[[[\nid: b\n").id, "b");
    EXPECT_EQ(scenario::readHead("people:\n  id: wrong\n").id, "");
}
