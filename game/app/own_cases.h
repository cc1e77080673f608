// The author's own case files: new from the template, copied, taken out and in as one file. Nothing here ever
// writes over a file that is there.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/problem.h"
#include "scenario/method.h"
#include "scenario/workshop.h"

namespace alur::app {

/// What came of it. With a trouble (already there, disk full, read-only folder …) nothing was written.
struct MadeCase {
    std::filesystem::path file;
    std::string id;
    std::optional<Text> trouble;
};

struct NewCase {
    std::string group;   // an id of the workshop
    std::string title;   // as the author types it; empty: the template's
    std::string id = {}; // empty: made of the title; where it is taken, a number is put behind it
    Language comments = Language::Id;
};

/// The ids of all cases in these folders, by their heads alone. Folders that cannot be read hold none.
std::set<std::string> caseIdsIn(const std::vector<std::filesystem::path>& folders);

/// `wished`, or where it is taken wished-2, wished-3 …; at most 40 characters.
std::string freeCaseId(const std::string& wished, const std::set<std::string>& taken);

/// FOLDER/STEM.yaml, or where that is there STEM-2.yaml … Nothing is made.
std::filesystem::path freeCaseFile(const std::filesystem::path& folder, const std::string& stem);

/// Writes `file` (ending .yaml or .yml) from the template in `scenarios`: a case of eight stages that `check`
/// accepts as it stands, with comments that teach. The folder is made where it is missing.
MadeCase newCase(const std::filesystem::path& file, const std::filesystem::path& scenarios,
                 const NewCase& wish, const scenario::Workshop& workshop, const std::set<std::string>& taken);

/// Copies `original`, problems and comments included, with another id and the title `title` (empty: the old
/// one with "salinan" / "copy" behind it). Only a file that cannot be read as text is refused.
MadeCase duplicateCase(const std::filesystem::path& original, const std::filesystem::path& copy,
                       const std::string& title, const std::set<std::string>& taken);

/// Takes `original` out as it is, to a stick or a mail: the file is everything. `target` may be a folder.
MadeCase exportCase(const std::filesystem::path& original, const std::filesystem::path& target);

/// What to do where a case of this id is among one's own already.
enum class SameId { Ask, TakeNewId };

struct ImportedCase {
    MadeCase made;
    std::vector<Problem> problems; // of what was taken in; a case with errors is taken in, to be mended
    bool asks = false;             // the id is taken and nothing was written: import again with TakeNewId
    std::string newId;             // which id that would give
};
/// Reads `source` (a regular file, at most 1 MiB, plain UTF-8, with an `id`) and writes it
/// into `folder` under its id.
ImportedCase importCase(const std::filesystem::path& source, const std::filesystem::path& folder,
                        const std::set<std::string>& taken, SameId sameId, const scenario::Method& method,
                        const scenario::Workshop& workshop);

} // namespace alur::app
