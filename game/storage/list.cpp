#include <algorithm>

#include "storage/database.h"
#include "storage/entry_json.h"
#include "storage/store.h"
#include "storage/words.h"

namespace alur::storage {

namespace fs = std::filesystem;

namespace {

void take(Summary& summary, const session::Happening& what, const std::string& group) {
    if (const auto* made = std::get_if<session::SessionMade>(&what)) {
        summary.name = made->name;
        summary.purpose = made->purpose;
    } else if (const auto* renamed = std::get_if<session::SessionRenamed>(&what)) {
        summary.name = renamed->name;
    } else if (const auto* given = std::get_if<session::CaseGiven>(&what)) {
        summary.cases.emplace_back(group, given->caseId);
    } else if (const auto* chosen = std::get_if<session::SetUpChosen>(&what)) {
        summary.place = chosen->place;
        summary.date = chosen->date;
    } else if (const auto* taken = std::get_if<session::RosterTaken>(&what)) {
        summary.people = static_cast<int>(taken->people.size());
    }
}

/// Reads without locking and without changing anything. What a killed program left in the write-ahead log is
/// read with it where the folder allows that; the next real opening takes it in.
Summary summaryOf(const fs::path& file) {
    Summary summary;
    summary.file = file;
    summary.trouble = judge(file).trouble;
    if (summary.trouble) return summary;
    int code = 0;
    for (const char* extra : {"", "immutable=1"}) {
        const auto connection = connect(file, SQLITE_OPEN_READONLY, code, extra);
        if (!connection) continue;
        Statement heads(connection.get(),
                        "SELECT kind, body, group_id FROM journal WHERE kind IN "
                        "('session_made', 'session_renamed', 'case_given', 'set_up_chosen', "
                        "'roster_taken') ORDER BY seq");
        while (heads.step())
            if (const auto what = fromStored({heads.text(0), heads.text(1), {}, {}}))
                take(summary, what->what, heads.text(2));
        Statement last(connection.get(), "SELECT at_ms FROM journal ORDER BY seq DESC LIMIT 1");
        if (last.step()) summary.lastAt = last.number(0);
        Statement steps(connection.get(),
                        "SELECT sum(kind = 'decided') - sum(kind = 'step_taken_back') FROM journal");
        if (steps.step()) summary.steps = static_cast<int>(steps.number(0));
        if (heads.code() == SQLITE_DONE && summary.lastAt != 0) return summary;
    }
    summary.trouble = words::notOurs;
    return summary;
}

} // namespace

std::vector<Summary> list(const fs::path& folder) {
    std::vector<Summary> summaries;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == ".alur" && at->is_regular_file(error))
            summaries.push_back(summaryOf(at->path()));
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const auto& a, const auto& b) { return a.lastAt > b.lastAt; });
    return summaries;
}

} // namespace alur::storage
