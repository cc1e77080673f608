// What the author's screens look at, and what they may ask for. Source: PRODUCT.md, screen 11.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/problem.h"
#include "casework/prepared.h"
#include "report/case_map.h"
#include "scenario/case.h"
#include "scenario/workshop.h"

namespace alur::ui {

/// A case file as the author's list shows it.
struct AuthorCase {
    enum class Origin { Shipped, Own, Elsewhere };
    enum class State { Unchecked, Fine, Doubtful, Broken };
    std::string path; // which file: only the program reads it
    std::string file; // its name, as shown to people
    Origin origin = Origin::Own;
    Text title;
    std::size_t group = 0; // its place in workshop.yaml; one past the last where it is unknown
    Text kind;
    scenario::Shape shape = scenario::Shape::Circle;
    std::uint32_t colour = 0x857A68;
    State state = State::Unchecked;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t scenes = 0; // with decisions and languages: known once it was read without errors
    std::size_t decisions = 0;
    std::vector<Language> languages; // in which every text is there
    std::int64_t changed = 0;        // milliseconds since 1970
    Text when;                       // "Hari ini, 14.32"
};

/// A problem with the line that it lies in. The mark is a range of bytes of `line`; empty where the whole
/// file is meant.
struct ProblemLine {
    Problem problem;
    std::string line; // without what is left of its first letter
    std::size_t from = 0;
    std::size_t to = 0;
};

/// What the explorer has found, and what an author might do about it.
struct AuthorFinding {
    bool figure = false; // only to be known, not to be mended
    Text text;
    Text advice;
    Text basis;        // what it rests on
    int line = 0;      // of the file; 0: none
    std::string scene; // on the map; empty: none
};

/// The scenes as a map, of one version of the case.
struct AuthorChart {
    std::shared_ptr<const scenario::Case> scenario;
    report::CaseMap map;
};

/// An earlier version of a case that was kept.
struct KeptVersion {
    Text when;
    bool broken = false; // it was saved half-way, or has errors
    std::size_t bytes = 0;
};

/// The case that is being worked on.
struct AuthorOpen {
    AuthorCase card;
    std::string folder;
    bool gone = false;                 // the file is no longer there
    std::vector<ProblemLine> problems; // the first hundred
    std::size_t more = 0;              // and how many there are beyond
    bool behind = false;               // the file as it is now cannot be played: an earlier version can
    Text goodSince;                    // when that version was read
    const scenario::Case* scenario = nullptr; // the last version without errors; null where there was none
    const AuthorChart* chart = nullptr; // of the last good version, or of the one before; null until then
    std::vector<AuthorFinding> findings;
    enum class Search { NotYet, Running, Done, GivenUp } search = Search::NotYet;
    int searched = 0; // percent
    std::vector<KeptVersion> kept;
    std::size_t reads = 0; // grows whenever the file was read anew
};

struct AuthorModel {
    std::vector<AuthorCase> cases;
    std::size_t listed = 0; // grows whenever the list changes
    bool listing = false;   // heads are still being read
    std::size_t checked = 0;
    std::vector<Text> folders; // that are looked into
    std::string ownFolder;
    std::vector<std::pair<std::string, std::string>> packets; // files that may be imported: name, folder
    /// What was to be imported has the id of a case that is there already.
    struct IdTaken {
        std::size_t which = 0; // of `packets`
        std::string newId;     // that would be free
    };
    std::optional<IdTaken> idTaken;
    std::optional<AuthorOpen> open;
};

namespace author {
struct Enter {};
struct Leave {};
struct Open { // with no path: back to the list
    std::string path;
};
struct Edit { // in the system's editor, at that line
    std::string path;
    int line = 0;
    int column = 0;
};
struct Make { // from the template
    std::string group;
    std::string title;
    Language comments = Language::Id; // of the template
};
struct Duplicate {
    std::string path;
};
struct Export { // as one file
    std::string path;
};
struct LookForPackets {};
struct Import { // of AuthorModel::packets
    std::size_t which = 0;
    bool newId = false; // where its own is taken
};
struct Restore { // of AuthorOpen::kept
    std::size_t which = 0;
};
struct Preview {
    casework::Prepared from; // nothing set: the case from its beginning
};
struct EndPreview {};
struct Search {
    bool on = true;
};
using Wish = std::variant<Enter, Leave, Open, Edit, Make, Duplicate, Export, LookForPackets, Import, Restore,
                          Preview, EndPreview, Search>;
} // namespace author

/// A case that is played while it is being written.
struct PreviewNote {
    std::string path;
    std::string file;
    Text said;           // what came of the last change
    bool behind = false; // the file as it is now cannot be played
    std::size_t errors = 0;
    int line = 0; // of the first of them
    std::size_t reads = 0;
};

} // namespace alur::ui
