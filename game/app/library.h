// What every command needs before it can look at a case: the method, and the workshop that the case belongs
// to.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/side_by_side.h"
#include "scenario/reader.h"

namespace alur::app {

/// A file as it was read: its problems and, where it is a case without errors, the case.
struct ReadFile {
    std::string file;     // as shown to people
    bool readable = true; // false: it is not there, not allowed, or has no workshop to be read by
    std::vector<Problem> problems;
    std::string id; // a case's
    std::shared_ptr<const scenario::Case> scenario;
};

/// Reads method and workshops once and keeps them.
class Library {
public:
    /// `scenarios`: the folder whose `workshop.yaml` serves cases that have none beside them; may be empty.
    Library(const std::filesystem::path& assets, std::optional<std::filesystem::path> scenarios);

    /// Why no case can be read at all; empty where all is well.
    const std::vector<Problem>& problems() const { return problems_; }
    const std::shared_ptr<const scenario::Method>& method() const { return method_; }

    const std::filesystem::path& assets() const { return assets_; }
    /// The workshop of the scenarios folder; one without groups where it is missing or broken.
    const scenario::Workshop& workshop();

    /// A case or, by its name, a `workshop.yaml`.
    ReadFile read(const std::filesystem::path& file);
    /// All of these, read side by side; the answers stand in the order of `files`. Empty where it was given
    /// up.
    std::vector<ReadFile> readAll(const std::vector<std::filesystem::path>& files, const Watch& watch = {});

private:
    /// The workshop beside a case, else the one of the scenarios folder. Problems say why there is none.
    const Loaded<scenario::Workshop>& workshopFor(const std::filesystem::path& file);
    Loaded<scenario::Workshop> readWorkshop(const std::filesystem::path& file) const;

    std::filesystem::path assets_;
    std::optional<std::filesystem::path> scenarios_;
    std::vector<Problem> problems_;
    std::shared_ptr<const scenario::Method> method_;
    std::map<std::filesystem::path, Loaded<scenario::Workshop>> workshops_; // by file
};

bool isWorkshop(const std::filesystem::path& file);

} // namespace alur::app
