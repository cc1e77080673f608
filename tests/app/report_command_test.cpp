// A report to disk: by command and from the result screen; whole or not at all.
#include <csignal>
#include <sstream>
#include <thread>

#ifdef ALUR_POSIX
#include <sys/resource.h>
#endif

#include <gmock/gmock.h>

#include "app/desk.h"
#include "app/places.h"
#include "support/command.h"
#include "support/csv.h"
#include "support/pdf_text.h"
#include "support/stored.h"
#include "support/workshops.h"

using namespace alur;
using namespace alur::test;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// Hardly begun: seeking the turning points of whole plays takes its time.
const WorkshopParts shortWorkshop{
    .sketches = 2, .strokes = 6, .points = 20, .steps = 1, .seed = 1, .name = "Lokakarya Kota Bima"};

/// A workshop on disk, and a place for its report.
class ReportCommand : public testing::Test {
protected:
    ReportCommand() {
        static const auto bytes = workshopFile(); // made once: every entry waits for the disk
        put(session(), bytes);
    }
    static std::string workshopFile() {
        const Folder folder;
        storage::Outcome outcome;
        auto store = storage::Store::create(folder / "a.alur", outcome);
        for (const auto& entry : workshopEntries(shortWorkshop))
            if (!append(*store, entry)) throw std::runtime_error("not kept");
        store.reset();
        return bytesOf(folder / "a.alur");
    }
    static bool append(storage::Store& store, const session::Entry& entry) {
        const auto* given = std::get_if<session::CaseGiven>(&entry.what);
        return (given != nullptr
                    ? store.append(entry, {given->caseId, shippedCases().at(entry.group.value).text})
                    : store.append(entry))
            .ok();
    }
    std::filesystem::path session() const { return folder_ / "lokakarya.alur"; }
    std::filesystem::path at(const char* name) const { return folder_ / name; }
    Answer report(const std::string& target, std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"report", session().string(), "-o", target};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }
    std::vector<std::string> left() const { return namesIn(folder_); }

    Folder folder_;
};

#ifdef ALUR_POSIX
/// For as long as it lives no file can grow beyond `bytes`, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit full{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
};
#endif

} // namespace

TEST_F(ReportCommand, WritesAPdfThatAnotherProgramReads) {
    const auto answer = report(at("laporan.pdf").string());
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_THAT(answer.out, HasSubstr("laporan.pdf"));
    EXPECT_THAT(textOf(pagesOf(bytesOf(at("laporan.pdf")))),
                AllOf(HasSubstr("Workshop report"), HasSubstr("The groups compared")));
    EXPECT_THAT(left(), ElementsAre("laporan.pdf", "lokakarya.alur"));
}

TEST_F(ReportCommand, WritesHtmlAndCsvByTheEndingOfTheName) {
    EXPECT_EQ(report(at("a.HTML").string()).exitCode, 0);
    EXPECT_EQ(report(at("a.csv").string()).exitCode, 0);
    EXPECT_EQ(bytesOf(at("a.HTML")).rfind("<!DOCTYPE html>", 0), 0U);
    EXPECT_GT(csvRows(bytesOf(at("a.csv"))).size(), 100U);
}

TEST_F(ReportCommand, FillsAFolderWithAllAndWithEachSketchAsSvgAndPng) {
    const auto answer = report(at("hasil").string());
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    std::size_t svgs = 0, pngs = 0, others = 0;
    for (const auto& entry : std::filesystem::directory_iterator(at("hasil"))) {
        const auto bytes = bytesOf(entry.path());
        const auto ending = entry.path().extension();
        if (ending == ".svg") {
            ++svgs;
            EXPECT_THAT(bytes, HasSubstr("</svg>"));
        } else if (ending == ".png") {
            ++pngs;
            EXPECT_EQ(bytes.substr(1, 3), "PNG");
        } else {
            ++others;
        }
    }
    EXPECT_EQ(svgs, 10U);
    EXPECT_EQ(pngs, 10U);
    EXPECT_EQ(others, 3U);
}

TEST_F(ReportCommand, LeavesOutTheAttendanceWithoutNames) {
    EXPECT_EQ(report(at("a.html").string(), {"--without-names"}).exitCode, 0);
    EXPECT_THAT(bytesOf(at("a.html")), Not(HasSubstr("Signature")));
    EXPECT_EQ(report(at("b.html").string()).exitCode, 0);
    EXPECT_THAT(bytesOf(at("b.html")), HasSubstr("Signature"));
}

#ifdef ALUR_POSIX
TEST_F(ReportCommand, LeavesNoHalfFileOnAFullDisk) {
    std::ofstream(at("alt.pdf"), std::ios::binary) << "what stood here before";
    for (const char* name : {"alt.pdf", "neu.pdf", "neu.html", "neu.csv"}) {
        const FullDisk full(20000);
        const auto answer = report(at(name).string());
        EXPECT_EQ(answer.exitCode, 2) << name;
        EXPECT_THAT(answer.err, HasSubstr("The disk is full")) << name;
        EXPECT_THAT(answer.out, IsEmpty());
    }
    EXPECT_THAT(left(), ElementsAre("alt.pdf", "lokakarya.alur"));
    EXPECT_EQ(bytesOf(at("alt.pdf")), "what stood here before");
}
#endif

TEST_F(ReportCommand, SaysWhyATargetCannotBeWritten) {
    std::filesystem::create_directory(at("x.pdf"));
    EXPECT_THAT(report(at("x.pdf").string()).err, HasSubstr("is a folder"));
    EXPECT_THAT(report(at("nowhere/x.pdf").string()).err, HasSubstr("There is no folder"));
    EXPECT_THAT(report(session().string() + "/x.pdf").err, HasSubstr("There is no folder"));
    if (std::filesystem::exists("/sys/kernel")) { // closed even to the system's own user
        EXPECT_THAT(report("/sys/kernel/x.pdf").err, HasSubstr("may not be written to"));
    }
    EXPECT_THAT(left(), ElementsAre("lokakarya.alur", "x.pdf"));
}

TEST_F(ReportCommand, SaysThatASessionIsMissingOrBroken) {
    const auto missing = run({"report", at("none.alur").string(), "-o", at("a.pdf").string()});
    EXPECT_EQ(missing.exitCode, 2);
    EXPECT_THAT(missing.err, HasSubstr("There is no session"));
    put(at("odd.alur"), "no session");
    const auto odd = run({"report", at("odd.alur").string(), "-o", at("a.pdf").string()});
    EXPECT_EQ(odd.exitCode, 2);
    EXPECT_THAT(odd.err, Not(IsEmpty()));
    EXPECT_THAT(left(), ElementsAre("lokakarya.alur", "odd.alur"));
}

TEST_F(ReportCommand, NeedsASessionAndATarget) {
    EXPECT_EQ(run({"report"}).exitCode, 2);
    EXPECT_THAT(run({"report", session().string()}).err, HasSubstr("-o report.pdf"));
}

TEST_F(ReportCommand, LeavesTheSessionAsItWas) {
    const auto before = bytesOf(session());
    EXPECT_EQ(report(at("a.csv").string()).exitCode, 0);
    EXPECT_EQ(opened(session()).contents.entries, workshopEntries(shortWorkshop));
    EXPECT_EQ(bytesOf(session()).size(), before.size());
}

TEST(FileStem, IsSafeOnEverySystem) {
    EXPECT_EQ(app::fileStem("Latihan: Pintu yang Dikunci"), "Latihan-Pintu-yang-Dikunci");
    EXPECT_EQ(app::fileStem("../../etc/passwd"), "etc-passwd");
    EXPECT_EQ(app::fileStem("\"?*<>|\\"), "alur");
    EXPECT_EQ(characters(app::fileStem(std::string(300, 'x'))), 60U);
    EXPECT_EQ(app::fileStem("Ñandú …"), "Ñandú-…");
}

// --- from the result screen

namespace {

/// A desk on which the workshop lies open.
class ReportDesk : public ReportCommand {
protected:
    ReportDesk()
        : desk_(
              {folder_ / "data", {}, {}, folder_ / "hasil", app::findPrintFonts({})}, sharedMethod(),
              workshop(), [] { return std::int64_t{1}; }, [] {}) {
        desk_.openSession(session(), view_);
    }
    void ask(ui::Intent intent) { desk_.carryOut({std::move(intent)}, view_); }
    const ui::Model& model() { return desk_.model(0); }
    void waitForReport() {
        for (int i = 0; i < 3000 && model().writingReport; ++i) {
            desk_.takeIn();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    std::string lastToast() {
        return model().toasts->empty() ? "" : model().toasts->back().text[Language::En];
    }

    app::Desk desk_;
    ui::View view_;
};

} // namespace

TEST_F(ReportDesk, WritesAPdfInTheBackgroundAndSaysWhere) {
    ask(ui::intent::SaveReport{});
    EXPECT_TRUE(model().writingReport);
    waitForReport();
    const auto file = at("hasil") / "laporan-Lokakarya-Kota-Bima.pdf";
    EXPECT_EQ(lastToast(), "Report saved: " + file.string());
    EXPECT_THAT(textOf(pagesOf(bytesOf(file))), HasSubstr("Perbandingan kelompok"));
}

TEST_F(ReportDesk, NeverWritesOverAnEarlierReport) {
    for (int i = 0; i < 2; ++i) {
        ask(ui::intent::SaveReport{});
        waitForReport();
    }
    EXPECT_TRUE(std::filesystem::exists(at("hasil") / "laporan-Lokakarya-Kota-Bima.pdf"));
    EXPECT_TRUE(std::filesystem::exists(at("hasil") / "laporan-Lokakarya-Kota-Bima-2.pdf"));
}

TEST_F(ReportDesk, GivesUpWhenAsked) {
    ask(ui::intent::SaveReport{});
    ask(ui::intent::StopReport{});
    waitForReport();
    EXPECT_THAT(lastToast(), HasSubstr("cancelled"));
    EXPECT_TRUE(std::filesystem::is_empty(at("hasil")));
}

TEST_F(ReportDesk, SaysThatTheFolderCannotBeWritten) {
    put(at("hasil"), "a file where the folder should be");
    ask(ui::intent::SaveReport{});
    waitForReport();
    ASSERT_TRUE(model().trouble);
    EXPECT_EQ(model().trouble->title[Language::En], "The report was not saved");
    EXPECT_THAT(model().trouble->text[Language::En], HasSubstr("hasil"));
}
