// What an author should know of a case before a group plays it: found step by step, each thing told as soon
// as it is known. Exact where every play can be followed or where it can be proved; else by many plays, and
// then it says so.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "casework/explorer.h"
#include "casework/measure.h"
#include "casework/reading_level.h"
#include "casework/structure.h"

namespace alur::casework {

namespace found {

struct UnreachableScene {
    Index<Scene> scene;
};
struct UnavailableDecision {
    Index<Decision> decision;
};
struct DeadEnd {
    Index<Scene> scene;
    std::string decisions; // that lead there, as `alur run` takes them; may be empty where none are known
};
/// Decisions that change nothing can lead a group round.
struct Loop {
    Structure::Loop loop;
};
/// Nobody can meet the need; `inTime`: it can be met, but not by its due time.
struct UnmetNeed {
    Index<Need> need;
    bool inTime = false;
};
struct LastingBarrier {
    Index<Barrier> barrier;
};
struct UnmadeRecord {
    Index<Record> record;
};
/// One option is at least as good as each other in flow and in every indicator, wherever a play stands there;
/// and its text is the longest in these languages.
struct Giveaway {
    Index<Decision> decision;
    std::vector<Language> longestIn;
};
/// In so many scenes the longest text is the best option.
struct LongestIsBest {
    Language language{};
    std::vector<Index<Scene>> scenes;
    std::size_t of = 0; // scenes with a choice
};
struct Untranslated {
    std::optional<Language> missing; // empty: texts that name no language
    std::size_t count = 0;
};
struct HardToRead {
    Index<Scene> scene;
    Language language{};
    ReadingLevel level;
};

// Figures: nothing is wrong

struct ScoreRange {
    Aspect aspect{};
    Fraction least, greatest;
    double mean = 0; // of plays by chance
};
struct Length {
    Spread decisions;
    Spread minutes; // of reading and talk; drawing and describing come on top
};
/// Decisions at least as good as each other of their scene, the giveaways among them. A scene may well have a
/// right answer; where all have one, nothing is left to weigh.
struct NeverWorse {
    std::vector<Index<Decision>> decisions;
    std::size_t of = 0; // scenes with a choice
};
/// Of all scenes together; and the hardest of those with `tellingWords` or more.
struct Reading {
    Language language{};
    ReadingLevel level;
    std::optional<Index<Scene>> hardest;
    ReadingLevel ofHardest;
};

} // namespace found

/// What a finding rests on.
enum class Basis {
    Proved,   // it follows from the file, or a play was found that shows it
    Possible, // the file leaves it open; a condition may prevent it
    Followed, // every play was followed
    Tried,    // so many plays were: there may be one that was not
};

struct Finding {
    using What = std::variant<found::UnreachableScene, found::UnavailableDecision, found::DeadEnd,
                              found::Loop, found::UnmetNeed, found::LastingBarrier, found::UnmadeRecord,
                              found::Giveaway, found::LongestIsBest, found::Untranslated, found::HardToRead,
                              found::ScoreRange, found::Length, found::NeverWorse, found::Reading>;
    What what;
    Basis basis = Basis::Proved;
    std::uint32_t plays = 0; // where it was tried
    scenario::Mark mark;     // in the case's file

    /// Only to be known, not to be mended.
    bool isFigure() const { return what.index() >= figures; }
    static constexpr std::size_t figures = 11; // the place of the first in What
};

struct InspectionWish {
    std::uint64_t seed = 1;
    std::uint32_t plays = 20'000;    // by chance
    std::size_t maxStates = 400'000; // of the explorer: some 40 MB
    Effort effort{150, 20};
    int rollouts = 4;
};

/// The same findings for the same case and wish, however it is divided into steps.
class Inspection {
public:
    explicit Inspection(std::shared_ptr<const Rulebook> book, const InspectionWish& wish = {});
    Inspection(const Inspection&) = delete;
    Inspection& operator=(const Inspection&) = delete;

    enum class Part { Structure, Exploring, Plays, Search, Options, Done };
    Part part() const { return part_; }
    /// How much of all is done, about: 0..1.
    double progress() const;
    /// Does a little: some milliseconds; in parts Search and Options some tenths of a second. False once all
    /// is done. To give up, stop asking.
    bool advance();

    /// In the order in which they became known. Grows only.
    const std::vector<Finding>& findings() const { return findings_; }
    /// How many plays there are, once every one was followed; empty where the case is too wide or that is not
    /// known yet.
    const std::optional<std::string>& allPlays() const { return allPlays_; }
    const Rulebook& book() const { return *book_; }

private:
    void inspectStructure();
    void inspectTexts();
    void explore();
    void measure();
    void tellReach(const Exploration& seen);
    void tellScores();
    void tellOptions();

    void tell(Finding::What what, Basis basis, scenario::Mark mark);

    std::shared_ptr<const Rulebook> book_;
    InspectionWish wish_;
    Structure structure_;
    std::optional<Explorer> explorer_;
    Exploration explored_;
    std::optional<Measuring> measuring_;
    Part part_ = Part::Structure;
    std::vector<Finding> findings_;
    std::optional<std::string> allPlays_;
};

} // namespace alur::casework
