// The report as PDF, HTML and CSV: every figure the program's own, nothing cut off, nothing that harms.
#include <regex>
#include <set>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "report/time_words.h"
#include "report/writers.h"
#include "support/csv.h"
#include "support/pdf_text.h"
#include "support/sessions.h"
#include "support/workshops.h"

using namespace alur;
using namespace alur::test;
using nlohmann::ordered_json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

const report::PrintFonts fonts{"/usr/share/fonts/truetype/lato/Lato-Regular.ttf",
                               "/usr/share/fonts/truetype/lato/Lato-Semibold.ttf"};

report::Report reportOf(const session::Session& session, report::Names names = report::Names::Shown) {
    return report::reportOf(session, workshop(), sharedMethod(), {names, "1.0"});
}

std::string pdf(const report::Report& report, Language language = Language::Id) {
    const auto written = report::pdfOf(documentOf(report, language), fonts);
    if (written.trouble) throw std::runtime_error(written.trouble->read(Language::En));
    return written.bytes;
}
std::string html(const report::Report& report, Language language = Language::Id) {
    return htmlOf(documentOf(report, language));
}

/// The worked example, played so by the group ktp.
session::Session played(const std::string& decisions, std::string name = "Latihan") {
    session::Session session;
    happen(session, madeEntry(std::move(name)));
    happen(session, anEntry(session::CaseGiven{"example"}));
    std::istringstream steps(decisions);
    for (std::string step; std::getline(steps, step, ';');)
        happen(session, anEntry(session::Decided{step.substr(step.find_first_not_of(' '))}));
    return session;
}

ordered_json expectedRuns() {
    return ordered_json::parse(textOf(sourceFolder() / "tests/data/expected.json")).at("run");
}

/// "41/56" as the CSV writes it.
std::string exact(const std::map<std::string, std::string>& record) {
    return record.at("numerator") + "/" + record.at("denominator");
}

/// Every word within the margins of its page.
void expectNothingCut(const std::vector<PdfPage>& pages) {
    ASSERT_FALSE(pages.empty());
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const auto& word : pages[i].words) {
            EXPECT_GE(word.left, 55.5F) << "page " << i + 1 << ": " << word.text;
            EXPECT_LE(word.right, 595.3F - 55.5F) << "page " << i + 1 << ": " << word.text;
            EXPECT_GE(word.top, 20) << "page " << i + 1 << ": " << word.text;
            EXPECT_LE(word.bottom, 841.9F - 20) << "page " << i + 1 << ": " << word.text;
        }
}

/// No two words of a page lie on each other.
void expectNothingOverlaps(const std::vector<PdfPage>& pages) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto& words = pages[i].words;
        for (std::size_t a = 0; a < words.size(); ++a)
            for (std::size_t b = a + 1; b < words.size(); ++b) {
                const float across =
                    std::min(words[a].right, words[b].right) - std::max(words[a].left, words[b].left);
                const float down =
                    std::min(words[a].bottom, words[b].bottom) - std::max(words[a].top, words[b].top);
                EXPECT_FALSE(across > 1.5F && down > 4.5F)
                    << "page " << i + 1 << ": " << words[a].text << " and " << words[b].text;
            }
    }
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

TEST(Report, OpensNoPageForAGapAlone) {
    report::Document document;
    document.title = "Judul";
    for (int heads = 0; heads < 12; ++heads)
        for (int lines = 20; lines < 50; ++lines) { // somewhere among them a page ends with its last line
            document.blocks.push_back(report::Heading{1, "Bab", true, {}});
            for (int i = 0; i < heads; ++i) document.blocks.push_back(report::Heading{3, "isi", false, {}});
            for (int i = 0; i < lines; ++i) document.blocks.push_back(report::Paragraph{"isi"});
        }
    const auto written = report::pdfOf(document, fonts);
    const auto pages = pagesOf(written.bytes);
    ASSERT_GT(pages.size(), 360U);
    for (std::size_t i = 1; i < pages.size(); ++i)
        EXPECT_TRUE(std::any_of(pages[i].words.begin(), pages[i].words.end(),
                                [](const auto& word) { return word.text == "isi"; }) ||
                    i < 12) // the contents
            << "page " << i + 1;
}

} // namespace

TEST(ReportCsv, HoldsTheExactFiguresOfRun) {
    for (const auto& run : expectedRuns()) {
        const auto& expected = run.at("expect");
        std::map<std::string, std::string> scores;
        for (const auto& record :
             csvRecords(csvOf(reportOf(played(run.at("decisions").get<std::string>())), Language::Id)))
            if (record.at("row") == "score") scores[record.at("code")] = exact(record);
        for (const auto& [part, value] : expected.at("flow").items())
            EXPECT_EQ(scores.at("flow." + part), value) << run.at("decisions");
        for (const auto& [part, value] : expected.at("policy").items())
            EXPECT_EQ(scores.at("policy." + part), value) << run.at("decisions");
        EXPECT_EQ(scores.at("overall"), expected.at("overall"));
        EXPECT_EQ(scores.size(), 12U);
    }
}

TEST(ReportCsv, HoldsEveryDecisionSoThatThePlayCanBePlayedAgain) {
    const auto session = sessionOf(workshopEntries());
    std::map<std::string, std::string> steps;
    for (const auto& record : csvRecords(csvOf(reportOf(session), Language::En)))
        if (record.at("row") == "decision") steps[record.at("group")] += record.at("code") + "; ";
    ASSERT_EQ(steps.size(), 5U);
    for (const auto& [group, decisions] : steps) {
        const auto again = playOf(shippedCases().at(group).book, decisions.substr(0, decisions.size() - 2));
        EXPECT_EQ(report::runJson(again), report::runJson(session.work({group})->play()));
    }
}

TEST(ReportCsv, HoldsAsMuchEvidenceAsTheScreenShows) {
    const auto report = reportOf(sessionOf(workshopEntries()));
    std::size_t shown = 0, held = 0;
    for (const auto& group : report.groups)
        for (const auto& view : group.debrief.indicators) shown += view.lines.size();
    for (const auto& record : csvRecords(csvOf(report, Language::Id))) held += record.at("row") == "evidence";
    EXPECT_GT(shown, 100U);
    EXPECT_EQ(held, shown);
}

TEST(ReportCsv, HasNoCellThatRunsAsAFormula) {
    auto report = reportOf(played(""));
    report.groups[0].members = {"=1+1", "+62", "-5", "@name", "\tx", "\rx", "plain", "a=b", "=\"x\",y\nz"};
    const auto records = csvRecords(csvOf(report, Language::Id));
    std::vector<std::string> members;
    for (const auto& record : records) {
        for (const auto& [column, cell] : record)
            EXPECT_EQ(cell.empty() ? std::string::npos : std::string("=+-@\t\r").find(cell[0]),
                      std::string::npos)
                << cell;
        if (record.at("row") == "member") members.push_back(record.at("text"));
    }
    EXPECT_THAT(members, testing::ElementsAre("'=1+1", "'+62", "'-5", "'@name", "'\tx", "'\rx", "plain",
                                              "a=b", "'=\"x\",y\nz"));
}

TEST(ReportCsv, HoldsQuestionsLessonsTurningPointsMarksAndTest) {
    auto report = reportOf(played("listen"));
    report.groups[0].lessons = "Ask first.";
    report.groups[0].marks.push_back({same("Clearness"), same("Audience"), {5, 2}});
    report.test = report::TestGain{0.5, 0.75, 0.5, 33, 34, 32};
    EXPECT_TRUE(findTurningPoints(report));
    std::map<std::string, std::size_t> rows;
    for (const auto& record : csvRecords(csvOf(report, Language::En))) ++rows[record.at("row")];
    EXPECT_EQ(rows["question"], report.groups[0].questions.size());
    EXPECT_EQ(rows["turning_point"], 2 * report.groups[0].turningPoints.size());
    EXPECT_EQ(rows["lessons"], 1U);
    EXPECT_EQ(rows["mark"], 1U);
    EXPECT_EQ(rows["test"], 3U);
}

TEST(Report, FindsTheTurningPointsOfTheScreenAndCanBeGivenUp) {
    auto report = reportOf(played(expectedRuns()[2].at("decisions").get<std::string>()));
    casework::Prospects prospects(*report.groups[0].play);
    while (prospects.advance()) {}
    const auto shown = report::turningPoints(*report.groups[0].play, report::foresightOf(prospects));
    ASSERT_FALSE(shown.empty());
    EXPECT_FALSE(findTurningPoints(report, [] { return false; }));
    EXPECT_TRUE(report.groups[0].turningPoints.empty());
    EXPECT_TRUE(findTurningPoints(report));
    ASSERT_EQ(report.groups[0].turningPoints.size(), shown.size());
    const auto page = html(report);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        EXPECT_EQ(report.groups[0].turningPoints[i].before, shown[i].before);
        EXPECT_THAT(page, HasSubstr(report::percentWords(shown[i].before) + " sebelum, " +
                                    report::percentWords(shown[i].after) + " sesudah"));
    }
}

TEST(ReportPdf, ShowsTheFiguresOfTheScreenAsTextThatCanBeSelected) {
    for (const auto language : languages)
        for (const auto& run : expectedRuns()) {
            const auto report = reportOf(played(run.at("decisions").get<std::string>()));
            const auto& debrief = report.groups[0].debrief;
            const auto text = textOf(pagesOf(pdf(report, language)));
            EXPECT_THAT(text, HasSubstr(report::percentWords(debrief.scores.flow.score) + " " +
                                        report::percentWords(debrief.scores.policy.score) + " " +
                                        report::percentWords(debrief.scores.overall)));
            for (std::size_t i = 0; i < debrief.indicators.size(); ++i) {
                const auto& view = debrief.indicators[i];
                EXPECT_THAT(text, HasSubstr(std::to_string(i + 1) + ". " +
                                            method()[view.indicator].name.read(language) + ": " +
                                            report::percentWords(view.value)));
            }
        }
}

TEST(ReportPdf, NumbersItsPagesAndItsContentsAgree) {
    const auto pages = pagesOf(pdf(reportOf(sessionOf(workshopEntries()))));
    for (std::size_t i = 1; i < pages.size(); ++i)
        EXPECT_THAT(textOf(pages[i]),
                    HasSubstr("Halaman " + std::to_string(i + 1) + " dari " + std::to_string(pages.size())));
    std::size_t entries = 0;
    for (std::size_t at = 1; textOf(pages[at]).find("Daftar isi") != std::string::npos; ++at)
        for (const auto& last : pages[at].words) { // the number at the right edge, and the words left of it
            if (last.right < 538 || last.bottom > 780 ||
                last.text.find_first_not_of("0123456789") != std::string::npos)
                continue;
            std::string title;
            for (const auto& word : pages[at].words)
                if (std::abs(word.bottom - last.bottom) < 2 && word.right < last.left)
                    title += (title.empty() ? "" : " ") + word.text;
            ++entries;
            EXPECT_THAT(textOf(pages.at(std::stoul(last.text) - 1)), HasSubstr(title)) << last.text;
        }
    EXPECT_EQ(entries, 5 * 7 + 3U); // of each group, and comparison, attendance, method
}

TEST(ReportPdf, CutsNothingOffInAWholeWorkshop) {
    for (const auto language : languages) {
        const auto pages = pagesOf(pdf(reportOf(sessionOf(workshopEntries())), language));
        expectNothingCut(pages);
        expectNothingOverlaps(pages);
    }
}

TEST(ReportPdf, KeepsIndonesianLettersAndSigns) {
    auto session = played("");
    const std::string text = "Ibu “Nur’aini” – 77 % … é ā ‘hamzah’ −1 · ½ × kalimat";
    happen(session, anEntry(session::Described{{"meeting"}, text}));
    EXPECT_THAT(textOf(pagesOf(pdf(reportOf(session)))), HasSubstr(text));
}

TEST(ReportPdf, WrapsWhatIsFarTooLong) {
    const std::string name = "A" + std::string(298, 'n') + "Z";
    auto session = played("", name);
    happen(session,
           anEntry(session::Described{session::freePage, std::string(2000, 'w') + " 🙂 \x01 end"}));
    auto report = reportOf(session);
    report.attendance.groups = {{same(name), {}}};
    for (int i = 0; i < 200; ++i)
        report.attendance.groups[0].people.push_back({name, name, std::string(300, 'k')});
    report.groups[0].members.assign(200, name);
    const auto pages = pagesOf(pdf(report));
    expectNothingCut(pages);
    expectNothingOverlaps(pages);
    const auto text = textOf(pages);
    std::set<std::string> numbers; // at the left edge of the attendance
    for (const auto& page : pages)
        for (const auto& word : page.words)
            if (word.right < 90) numbers.insert(word.text);
    for (int number = 1; number <= 200; ++number)
        EXPECT_TRUE(numbers.contains(std::to_string(number))) << number;
    EXPECT_EQ(std::count(text.begin(), text.end(), 'w') >= 2000, true);
    EXPECT_GE(std::count(text.begin(), text.end(), 'Z'), 400);
}

TEST(ReportPdf, OfASessionWithoutAPlaySaysSo) {
    session::Session session;
    happen(session, madeEntry("Kosong"));
    const auto text = textOf(pagesOf(pdf(reportOf(session))));
    EXPECT_THAT(text,
                AllOf(HasSubstr("Kosong"), HasSubstr("belum berisi kasus"), HasSubstr("Cara membaca nilai")));
}

TEST(ReportPdf, OfHalfAPlayCallsItsScoresPreliminary) {
    const auto text = textOf(pagesOf(pdf(reportOf(played("listen")), Language::En)));
    EXPECT_THAT(text, AllOf(HasSubstr("All scores below are preliminary"), HasSubstr("1 taken"),
                            HasSubstr("not yet")));
}

TEST(ReportPdf, OfACaseWithOneSceneIsWhole) {
    const auto book = bookOf(CaseParts{.scenes = ""});
    session::Session session;
    happen(session, madeEntry("Satu adegan"));
    session.apply(anEntry(session::CaseGiven{"tiny"}), book);
    const auto pages = pagesOf(pdf(reportOf(session), Language::En));
    expectNothingCut(pages);
    EXPECT_THAT(textOf(pages), HasSubstr("No step has been taken yet"));
}

TEST(ReportPdf, IsGivenUpWhenToldSo) {
    int asked = 0;
    const auto document = documentOf(reportOf(sessionOf(workshopEntries())), Language::Id);
    const auto written = pdfOf(document, fonts, [&] { return ++asked < 5; });
    EXPECT_TRUE(written.bytes.empty());
    EXPECT_FALSE(written.trouble);
    EXPECT_EQ(asked, 5);
}

TEST(ReportPdf, SaysThatItsFontIsMissing) {
    const auto written = pdfOf(documentOf(reportOf(played("")), Language::Id), {});
    EXPECT_TRUE(written.bytes.empty());
    ASSERT_TRUE(written.trouble);
    EXPECT_THAT(written.trouble->read(Language::En), HasSubstr("fonts-lato"));
}

TEST(ReportHtml, ShowsTheFiguresOfTheScreen) {
    const auto report = reportOf(sessionOf(workshopEntries()));
    const auto page = html(report);
    for (const auto& group : report.groups) {
        for (const auto& share : {group.debrief.scores.flow.score, group.debrief.scores.overall})
            EXPECT_THAT(page, HasSubstr("<b>" + report::percentWords(share) + "</b>"));
        for (const auto& step : group.debrief.steps)
            EXPECT_THAT(page, HasSubstr(report::escaped(step.decision.read(Language::Id))));
    }
}

TEST(ReportHtml, AsksForNoOtherFile) {
    const auto page = html(reportOf(sessionOf(workshopEntries())));
    EXPECT_EQ(count(page, "http"), count(page, "xmlns=\"http://www.w3.org/2000/svg\""));
    for (const char* word : {"src=", "<link", "<script", "url(", "@import"})
        EXPECT_THAT(page, Not(HasSubstr(word)));
}

TEST(ReportHtml, LetsNoTextBecomeMarkup) {
    const std::string hard = "<script>alert('1')</script> & \"x\" \x01";
    auto session = played("", hard);
    happen(session, anEntry(session::Described{session::freePage, hard}));
    const auto page = html(reportOf(session));
    EXPECT_THAT(page, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("\x01")), HasSubstr("&lt;script&gt;")));
}

TEST(ReportHtml, ClosesWhatItOpens) {
    const auto page = html(reportOf(sessionOf(workshopEntries())));
    static const std::regex tag("<(/?)([a-z0-9]+)[^>]*?(/?)>");
    static const std::set<std::string> empty{"meta", "col"};
    std::vector<std::string> open;
    for (std::sregex_iterator at(page.begin(), page.end(), tag), end; at != end; ++at) {
        const auto name = (*at)[2].str();
        if (empty.contains(name) || (*at)[3].length() > 0) continue;
        if ((*at)[1].length() == 0) {
            open.push_back(name);
            continue;
        }
        ASSERT_FALSE(open.empty()) << name;
        ASSERT_EQ(open.back(), name);
        open.pop_back();
    }
    EXPECT_TRUE(open.empty());
}

TEST(Report, TakesPlacePeopleMarksAndTestFromTheRoom) {
    auto session = played("listen");
    session::SetUpChosen chosen;
    chosen.place = "Aula Kota Bima";
    chosen.date = "24 November";
    happen(session, anEntry(chosen, {}));
    happen(session,
           anEntry(session::RosterTaken{{{1, "Nur Aini", "PATBM", "Rabangodu"}, {2, "Yusuf", "", ""}}}, {}));
    happen(session, anEntry(session::PersonMoved{1}));
    const auto& rubric = workshop().rubric.front();
    happen(session, anEntry(session::Marked{{}, rubric.id, 3}));
    happen(session, anEntry(session::Marked{{"kta"}, rubric.id, 2}));
    happen(session, anEntry(session::Marked{{"abh"}, rubric.id, 3}));
    const auto& question = workshop().test.front();
    happen(session, anEntry(session::TestAnswered{session::TestTime::Before, 1, question.id, 0}, {}));
    const auto report = reportOf(session);
    EXPECT_EQ(report.groups[0].members, std::vector<std::string>{"Nur Aini"});
    ASSERT_EQ(report.groups[0].marks.size(), 2U);
    EXPECT_EQ(report.groups[0].marks[0].mark, Fraction(3));
    EXPECT_EQ(report.groups[0].marks[1].mark, Fraction(5, 2));
    EXPECT_TRUE(report.test && report.test->before && !report.test->after);
    const auto text = textOf(pagesOf(pdf(report)));
    EXPECT_THAT(text, AllOf(HasSubstr("Aula Kota Bima"), HasSubstr("24 November"), HasSubstr("Peserta 2"),
                            HasSubstr("Nur Aini PATBM Rabangodu"), HasSubstr("Belum berkelompok"),
                            HasSubstr("Kelompok lain, rata-rata Nilai (1–4) 3 2,5")));
    const auto hidden = reportOf(session, report::Names::Hidden);
    for (const auto& written : {html(hidden), csvOf(hidden, Language::Id), textOf(pagesOf(pdf(hidden)))})
        EXPECT_THAT(written, AllOf(Not(HasSubstr("Nur Aini")), Not(HasSubstr("Yusuf"))));
}

TEST(Report, WithoutNamesHasNoAttendance) {
    const auto report = reportOf(sessionOf(workshopEntries()), report::Names::Hidden);
    EXPECT_TRUE(report.attendance.groups.empty());
    EXPECT_THAT(html(report), AllOf(Not(HasSubstr("Tanda tangan")), HasSubstr("tidak dicantumkan")));
}

TEST(Report, PrintsTurningPointsQuestionsMarksLessonsAndTestWhereThereAreSome) {
    auto report = reportOf(played("listen"));
    auto& group = report.groups[0];
    report::TurningPoint point;
    point.decision = same("Listen");
    point.before = {94, 100};
    point.after = {85, 100};
    point.better = same("Ask first");
    group.turningPoints = {point};
    group.questions = {same("What did she feel?")};
    group.marks.push_back({same("Clearness"), same("Audience"), {5, 2}});
    group.lessons = "We asked too late.";
    report.test = report::TestGain{0.5, 0.75, 0.5, 33, 34, 32};
    const auto text = textOf(pagesOf(pdf(report, Language::En)));
    EXPECT_THAT(text, AllOf(HasSubstr("94 % before this step, 85 % after it"), HasSubstr("Ask first"),
                            HasSubstr("1. What did she feel?"), HasSubstr("Clearness Audience 2.5"),
                            HasSubstr("We asked too late."), HasSubstr("50 % 75 % 0.50"),
                            HasSubstr("before: 33; after: 34; both: 32")));
    EXPECT_THAT(html(report, Language::En), AllOf(HasSubstr("Ask first"), HasSubstr("We asked too late.")));
}
