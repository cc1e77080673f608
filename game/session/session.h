// A session in memory: its room, and each group's play, descriptions and sketches, as the entries so far have
// made them.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "casework/play.h"
#include "session/entry.h"
#include "session/room.h"
#include "sketch/history.h"

namespace alur::session {

/// What the facilitator put into a group's play, and how many steps it had taken by then.
struct News {
    Text text;
    bool spoken = false; // in the facilitator's own words; else an inject of the case
    std::size_t step = 0;
};

/// What one group has made of its case.
class Work {
public:
    explicit Work(std::shared_ptr<const casework::Rulebook> book) : play_(std::move(book)) {}
    /// For those who write cases: a play that begins elsewhere.
    Work(std::shared_ptr<const casework::Rulebook> book, const casework::State& from)
        : play_(std::move(book), from) {}

    const casework::Play& play() const { return play_; }
    bool notesRead() const { return notesRead_; }
    /// The description that stands beside a page; empty where none was written.
    const std::string& description(const PageId& page) const;
    /// Null where nothing was ever drawn.
    const sketch::History* sketch(const PageId& page) const;
    /// The pages that were begun and not deleted, in the group's order.
    std::vector<PageId> pages() const;
    /// The deleted ones, the last deleted first.
    std::vector<PageId> deletedPages() const;
    /// The scene whose prompt a page answers; null for a free page. A page that was never begun is asked by
    /// its id.
    const scenario::Scene* sceneOf(const PageId& page) const;
    /// What lies under a page's drawing: as chosen, else as the scene's prompt asks.
    sketch::Ground ground(const PageId& page) const;
    /// An id that no page of the scene has yet.
    PageId freshPage(const std::string& scene) const;
    /// How many steps were taken back so far: the record keeps that they were.
    int stepsTakenBack() const { return stepsTakenBack_; }
    /// The facilitator's wording of the open questions; empty where they stand as they write themselves.
    const std::vector<std::string>& questions() const { return questions_; }
    /// What the group has learned, in its own words, one lesson a line.
    const std::string& lessons() const { return lessons_; }
    const std::vector<SlidePlace>& slides() const { return slides_; }
    const std::vector<News>& news() const { return news_; }
    /// How many of them the group has read.
    std::size_t newsRead() const { return newsRead_; }
    /// The page that was drawn on or written to last; empty before that.
    const PageId& lastPage() const { return lastPage_; }

private:
    friend class Session;
    friend class Preview;
    void happen(const NotesRead&);
    void happen(const Decided& decided);
    void happen(const StepTakenBack&);
    void happen(const Described& described);
    void happen(const SketchEdited& edited, std::int64_t at);
    void happen(const SketchUndone& undone);
    void happen(const SketchRedone& redone);
    void happen(const QuestionsEdited& edited);
    void happen(const LessonsWritten& written);
    void happen(const SlidesArranged& arranged);
    void happen(const PageAdded& added);
    void happen(const PageMoved& moved);
    void happen(const PageDeleted& deleted);
    void happen(const PageRestored& restored);
    void happen(const GroundChosen& chosen);

    struct Sheet {
        PageId page;
        std::string scene; // of an added page
        std::optional<sketch::Ground> ground;
        int deleted = 0; // which deletion took it, counted from 1; 0: it stands
    };
    const Sheet* sheet(const PageId& page) const;
    Sheet& touch(const PageId& page);
    void happen(const Injected& injected);
    void happen(const NoteSpoken& spoken);
    void happen(const NewsRead&);

    casework::Play play_;
    bool notesRead_ = false;
    int stepsTakenBack_ = 0;
    std::vector<Sheet> sheets_;
    int deletions_ = 0;
    std::vector<News> news_;
    std::size_t newsRead_ = 0;
    PageId lastPage_;
    std::map<PageId, std::string> descriptions_;
    std::map<PageId, sketch::History> sketches_;
    std::vector<std::string> questions_;
    std::string lessons_;
    std::vector<SlidePlace> slides_;
};

/// What a description or a name may hold, in characters.
inline constexpr std::size_t longestText = 20000;
/// How many open questions, and how many slides, are kept.
inline constexpr std::size_t mostQuestions = 12;
inline constexpr std::size_t mostSlides = 500;

class Session {
public:
    /// Whether `entry` may come next, and if not why. An entry that `check` refuses must not be stored. Its
    /// time does not matter: a clock may have been set back.
    casework::Verdict check(const Entry& entry) const;
    /// Lets `entry` happen; `check` must allow it. For a CaseGiven, `book` is that case's (else null).
    void apply(const Entry& entry, std::shared_ptr<const casework::Rulebook> book = nullptr);

    const std::string& name() const { return name_; }
    Purpose purpose() const { return purpose_; }
    std::int64_t lastAt() const { return lastAt_; }
    /// Null where the group has no case yet.
    const Work* work(const GroupId& group) const;
    /// The groups that have a case, in the order in which they got it.
    const std::vector<GroupId>& groups() const { return groups_; }
    const Room& room() const { return room_; }
    /// See Room::tick.
    void tick(std::int64_t milliseconds) { room_.tick(milliseconds); }

private:
    std::string name_;
    Purpose purpose_ = Purpose::Practice;
    bool made_ = false;
    std::int64_t lastAt_ = 0;
    std::vector<GroupId> groups_;
    std::map<GroupId, Work> works_;
    Room room_;
};

} // namespace alur::session
