// The desk of those who write cases: the list of case files, the case that is open, and what is done with it.
// Everything that takes time is done beside the screen. Lives while the author's screens are open.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/case_watch.h"
#include "app/worker.h"
#include "session/preview.h"
#include "ui/author_model.h"
#include "ui/icon.h"

namespace alur::app {

struct AuthorPlaces {
    std::vector<std::filesystem::path> shipped; // folders of cases; the first holds the template
    std::filesystem::path own;                  // where new cases are written
    std::filesystem::path exports;              // where cases go as one file
    std::vector<std::filesystem::path> files;   // where people put files
    std::function<std::vector<std::filesystem::path>()> sticks = {};
};

/// How it speaks to the desk that it belongs to.
struct AuthorHands {
    std::function<std::int64_t()> now; // milliseconds since 1970
    std::function<void()> wake;        // from a worker: something has come for the screen
    std::function<void(ui::Icon, const Text&)> toast;
    std::function<void(const Text& title, const Text& text)> say;
    std::function<bool(const std::filesystem::path&, int line, int column)> openEditor = {};
};

class AuthorDesk {
public:
    AuthorDesk(AuthorPlaces places, std::shared_ptr<const scenario::Method> method,
               const scenario::Workshop& workshop, AuthorHands hands);
    ~AuthorDesk();

    const ui::AuthorModel& model() const { return model_; }
    void carryOut(const ui::author::Wish& wish);
    /// A case file that somebody dropped on the window goes into the author's own folder.
    void take(const std::filesystem::path& dropped);
    /// Takes in what was done beside the screen; true where there is something new to show.
    bool takeIn();
    /// Whether a case was written, changed or taken away since it began.
    bool changedCases() const { return changedCases_; }

    /// The play of the open case; null where none runs.
    session::Preview* preview() { return preview_ ? &*preview_ : nullptr; }
    const std::optional<ui::PreviewNote>& note() const { return note_; }
    /// Begins one, of the last good version; false (and said) where there is none.
    bool startPreview(const casework::Prepared& from);
    void endPreview();

private:
    struct Entry { // one line of the list
        std::filesystem::path path;
        ui::AuthorCase card;
        std::string id;
        bool twin = false; // another case of its folder has the same id
    };
    struct Checked { // what a check tells of a case
        std::filesystem::path path;
        scenario::Head head;
        bool onlyHead = false;
        std::size_t errors = 0;
        std::size_t warnings = 0;
        std::size_t scenes = 0;
        std::size_t decisions = 0;
        std::vector<Language> languages;
        bool playable = false;
    };

    void carryOut(const ui::author::Enter&) {}
    void carryOut(const ui::author::Leave&) {}
    void carryOut(const ui::author::Open& wanted);
    void carryOut(const ui::author::Edit& wanted);
    void carryOut(const ui::author::Make& wanted);
    void carryOut(const ui::author::Duplicate& wanted);
    void carryOut(const ui::author::Export& wanted);
    void carryOut(const ui::author::LookForPackets&);
    void carryOut(const ui::author::Import& wanted);
    void carryOut(const ui::author::Restore& wanted);
    void carryOut(const ui::author::Preview&) {}
    void carryOut(const ui::author::EndPreview&) {}
    void carryOut(const ui::author::Search& wanted);

    struct KeptCase { // an earlier version of a case, read
        ShelvedCase shelved;
        std::int64_t savedAt = 0;
    };

    std::shared_ptr<KeptCase> lastGoodOf(const std::filesystem::path& file) const;
    std::vector<std::filesystem::path> folders() const;
    ui::AuthorCase::Origin originOf(const std::filesystem::path& file) const;
    Work watching();
    Work reading(std::vector<std::filesystem::path> files);
    Work opening(const std::filesystem::path& file);
    void noticed(const CaseWatch::Changes& changes);
    void taken(const Checked& checked);
    void read(ShelvedCase shelved);
    void readGood(const ShelvedCase& shelved, const Text& since);
    void followPreview();
    void keepVersion(const ShelvedCase& shelved);
    void listVersions();
    void layOutMap(report::MapMarks marks = {});
    Work searching(std::shared_ptr<std::atomic<bool>> stops);
    void open(const std::filesystem::path& file);
    void edit(const std::filesystem::path& file, int line, int column);
    Entry* entry(const std::filesystem::path& file);
    const Entry* entryOf(const std::string& path) const;
    void publish();
    void dress(ui::AuthorCase& card, const scenario::Head& head) const;
    void setChecked(ui::AuthorCase& card, const Checked& checked) const;
    Checked summary(const ShelvedCase& shelved) const;
    void stopSearch();

    AuthorPlaces places_;
    std::shared_ptr<const scenario::Method> method_;
    const scenario::Workshop& workshop_;
    AuthorHands hands_;

    ui::AuthorModel model_;
    std::vector<Entry> entries_;
    std::map<std::filesystem::path, std::size_t> places_of_; // in entries_
    std::vector<std::filesystem::path> packets_;             // beside AuthorModel::packets
    std::vector<std::filesystem::path> versions_;            // beside AuthorOpen::kept
    bool changedCases_ = false;
    bool firstLook_ = true;

    // Of the open case.
    std::filesystem::path open_;
    ShelvedCase shelved_; // as the file is now
    std::shared_ptr<const casework::Rulebook> good_;
    std::unique_ptr<ui::AuthorChart> chart_;
    std::optional<session::Preview> preview_;
    std::optional<ui::PreviewNote> note_;
    std::shared_ptr<std::atomic<bool>> searchStops_;

    // What the watcher looks at; it may have a thread of its own.
    std::mutex watched_;
    std::filesystem::path watchedOpen_;

    Worker explorer_; // findings
    Worker opener_;   // the editor
    Worker reader_;   // the list
    Worker quick_;    // what the person waits for
    Worker watcher_;
};

} // namespace alur::app
