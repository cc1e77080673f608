// Session files for the tests of storage: made, opened, damaged, and held by a program that is killed.
#pragma once

#include <algorithm>
#include <csignal>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#ifdef ALUR_POSIX
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "storage/store.h"
#include "support/folder.h"
#include "support/sessions.h"

namespace alur::test {

namespace fs = std::filesystem;

inline std::vector<std::string> namesIn(const Folder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

inline void put(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

inline bool append(storage::Store& store, const session::Entry& entry) {
    return (std::holds_alternative<session::CaseGiven>(entry.what)
                ? store.append(entry, {"example", exampleText()})
                : store.append(entry))
        .ok();
}

/// A session as a group at work makes it: `count` entries, mostly texts, each told apart by its number.
inline std::vector<session::Entry> workEntries(std::size_t count) {
    std::vector<session::Entry> entries{madeEntry("Latihan pasar"), anEntry(session::CaseGiven{"example"})};
    while (entries.size() < count) {
        const auto number = entries.size();
        if (number % 3 == 0) entries.push_back(drawnEntry({{static_cast<float>(number), 1}, {2, 3}}));
        else
            entries.push_back(anEntry(session::Described{
                {"meeting"}, "catatan-" + std::to_string(number) + "-" + std::string(120, 'x')}));
    }
    entries.resize(count);
    return entries;
}

inline session::Happening drawnOn(const session::PageId& page, sketch::Item item) {
    return session::SketchEdited{page, sketch::Added{{std::move(item)}}};
}

/// One item of each shape.
inline std::vector<sketch::Item> everyItem(const std::string& hard) {
    using namespace sketch;
    std::vector<Item> items{
        aStroke(Colour::Lilac, Width::Thick, {{0.25F, 1}, {7, 8}, {3, 3}}, {64, 0, 255}, Nib::Marker),
        {0, Colour::Ink, {}, Figure{FigureKind::Arrow, Width::Fine, {0.1F, 0.2F}, {3e5F, -7}}},
        {0, Colour::Star, {{1, 2}, 0.3F, 3.1F}, TextBox{{5, 6}, 320.7F, TextSize::Large, hard}},
        {0, Colour::Red, {}, Stamp{StampKind::Male, {9, 9}, 120, hard, "29", "person:sari", "", true, true}},
        {0, Colour::Ink, {}, Stamp{StampKind::Portrait, {9, 9}, 90, "", "", "", "portrait-lia"}},
        {0, Colour::Ink, {}, Relation{RelationKind::Divorced, 4, 5}},
        {0, Colour::Ink, {}, Lost{}}};
    ItemId id = 3;
    for (auto& item : items) item.id = id++;
    return items;
}

/// Every kind of thing that can happen, with texts that are hard to keep. New ones go to the end: the file of
/// each version in tests/data/sessions holds those that there were when it was made.
inline std::vector<session::Happening> everyHappening() {
    using namespace session;
    const PageId page{"it's \"quoted\" %s {0} \\ 🙂\n\ttab"};
    const std::string hard = "Bu Siti's \"kata\"; DROP TABLE journal;-- %s%n \r\n🙂 عربي \x01\x7f" +
                             std::string(1, '\0') + "end";
    return {SessionMade{hard, Purpose::Workshop},
            SessionMade{"", Purpose::Practice},
            SessionRenamed{hard},
            CaseGiven{"example"},
            NotesRead{},
            Decided{"assess_both,ask_consent"},
            StepTakenBack{},
            Described{page, hard},
            Described{freePage, ""},
            drawnOn(page, sketch::aStroke(sketch::Colour::Red, sketch::Width::Broad,
                                          {{-3.25F, 0}, {1600, 1099.75F}})),
            drawnOn(freePage, sketch::aStroke(sketch::Colour::Ink, sketch::Width::Fine, {{7, 7}})),
            SketchEdited{page, sketch::Removed{{1, 4294967295U}}},
            SketchUndone{page},
            SketchRedone{page},
            QuestionsEdited{{hard, ""}},
            QuestionsEdited{},
            LessonsWritten{hard},
            SlidesArranged{{{"title", false}, {hard, true}}},
            SlidesArranged{},
            SketchEdited{page, sketch::Added{everyItem(hard)}},
            SketchEdited{page, sketch::Changed{everyItem(hard)}},
            SketchEdited{page, sketch::Placed{{1, 7}, {{0.1F, -3}, 1.25F, 0.7F}}},
            SketchEdited{page, sketch::Ordered{{3}, sketch::Layer::Back}},
            SketchEdited{page, sketch::Cut{{{2, {{0, 77}, {300, 512}}}, {4, {}}}}},
            PageAdded{{"meeting~2"}, "meeting", {sketch::Template::Storyboard, 5}, page},
            PageMoved{page, {"meeting~2"}},
            PageDeleted{page},
            PageRestored{page},
            GroundChosen{page, {sketch::Template::Dots, 4}},
            SetUpChosen{hard, hard, 7, false, StepBack::Asked, "salt", "hash"},
            SetUpChosen{},
            RosterTaken{{{1, "", "", ""}, {7, "", "", ""}}}, // names lie in a table of their own
            LotDrawn{4294967295U, {{1, ktp}, {7, {"kta"}}}},
            PersonMoved{7},
            CasePlanned{"example"},
            TimerStarted{},
            TimerPaused{123456789012},
            Injected{"power_cut"},
            NoteSpoken{hard},
            NewsRead{},
            ScoresRevealed{false},
            Marked{ktp, hard, 4},
            TestAnswered{TestTime::After, 17, hard, 3},
            PinTried{true}};
}

inline std::vector<session::Entry> everyEntry() {
    std::vector<session::Entry> entries;
    for (auto& what : everyHappening())
        entries.push_back(anEntry(std::move(what), ktp, static_cast<std::int64_t>(1000 + entries.size())));
    return entries;
}

inline void fillFile(storage::Store* store, const std::vector<session::Entry>& entries) {
    if (store == nullptr) throw std::runtime_error("not made");
    for (const auto& entry : entries)
        if (!append(*store, entry)) throw std::runtime_error("not kept");
}

/// Made, filled and closed.
inline fs::path storedFile(const fs::path& file, const std::vector<session::Entry>& entries) {
    storage::Outcome outcome;
    fillFile(storage::Store::create(file, outcome).get(), entries);
    return file;
}

struct Opened {
    std::unique_ptr<storage::Store> store;
    storage::Contents contents;
    storage::Outcome outcome;
};
inline Opened opened(const fs::path& file) {
    Opened opened;
    opened.store = storage::Store::open(file, opened.contents, opened.outcome);
    return opened;
}

#ifdef ALUR_POSIX
/// A program that has made the file, holds it with `entries` in it, and is killed.
class Holder {
public:
    Holder(const fs::path& file, const std::vector<session::Entry>& entries) {
        int ends[2];
        if (pipe(ends) != 0) throw std::runtime_error("no pipe");
        id_ = fork();
        if (id_ == 0) hold(file, entries, ends[1]);
        close(ends[1]);
        char ready = 0;
        const bool said = ::read(ends[0], &ready, 1) == 1;
        close(ends[0]);
        if (!said) throw std::runtime_error("the program could not keep its entries");
    }
    ~Holder() { kill(); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    void kill() {
        if (id_ <= 0) return;
        ::kill(id_, SIGKILL);
        waitpid(id_, nullptr, 0);
        id_ = 0;
    }

private:
    [[noreturn]] static void hold(const fs::path& file, const std::vector<session::Entry>& entries, int out) {
        storage::Outcome outcome;
        const auto store = storage::Store::create(file, outcome);
        if (!store) _exit(3);
        for (const auto& entry : entries)
            if (!append(*store, entry)) _exit(4);
        if (::write(out, "r", 1) != 1) _exit(5);
        while (true) pause();
    }
    pid_t id_ = 0;
};
#endif

/// Where `text` stands in a file's bytes, exactly once.
inline std::size_t placeOf(const std::string& bytes, const std::string& text) {
    const auto at = bytes.find(text);
    if (at == std::string::npos || bytes.find(text, at + 1) != std::string::npos)
        throw std::runtime_error("stands not exactly once: " + text);
    return at;
}

} // namespace alur::test
