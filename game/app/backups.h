// The earlier versions of one case, kept beside it without being asked: FOLDER/versions/STEM/*.yaml.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace alur::app {

/// Whether a version can be played (no errors) or was saved half-way.
enum class Soundness { Whole, Broken };

struct Version {
    std::filesystem::path file;
    std::int64_t savedAt = 0; // milliseconds since 1970, UTC
    Soundness soundness = Soundness::Whole;
    std::uintmax_t bytes = 0;
    std::string hash; // the first 16 digits of the text's SHA-256
};

/// Holds no open file: each call looks at the disk anew. Not to be used by two threads at once.
class Backups {
public:
    static constexpr std::size_t most = 10;
    /// So many of the ten may be broken ones: a bad hour with the editor must not push out what was good.
    static constexpr std::size_t mostBroken = 3;

    /// Of the case in `file`; nothing is made or read yet.
    explicit Backups(std::filesystem::path file);

    struct Kept {
        bool isNew = false;          // this content was not kept before
        std::optional<Text> trouble; // disk full, read-only folder: nothing was lost or changed
    };
    /// Keeps `text`, as it was saved at `savedAt` (of the file's modification). A content that is kept
    /// already only takes the new time. A text of blanks and comments alone is not kept. Then the oldest
    /// beyond `most` and `mostBroken` go.
    Kept keep(std::string_view text, std::int64_t savedAt, Soundness soundness);

    /// The newest first. Empty where there are none or the folder cannot be read.
    std::vector<Version> list() const;

    /// Puts `version` in the place of the case. What is there is kept first, whatever it is, as broken where
    /// it cannot be judged; where that cannot be done, or anything else fails, the case stays as it is. The
    /// version brought back counts as saved at `now`.
    std::optional<Text> restore(const Version& version, std::int64_t now);

private:
    std::optional<Text> keepWhatIsThere(const Version& wanted, std::int64_t now);
    std::optional<Text> store(std::string_view bytes, std::int64_t at, Soundness soundness);
    void prune();

    std::filesystem::path file_;
    std::filesystem::path folder_;
};

/// When `file` was last saved, as `Backups` counts; 0 where the system does not tell.
std::int64_t savedAt(const std::filesystem::path& file);

} // namespace alur::app
