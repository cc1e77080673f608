// The desk in a browser: what it keeps, what goes out as a file and what comes in.
#include "app/browser.h"
#include "app/desk.h"
#include "app/desk_words.h"
#include "app/places.h"

namespace alur::app {

namespace fs = std::filesystem;

bool Desk::watchKept() {
    const auto now = kept();
    if (now == Kept::OnTheWay || now == kept_) return false;
    kept_ = now;
    if (now == Kept::Safe) {
        toast(ui::Icon::CheckCircle, desk_words::storedAfterAll);
        return true;
    }
    say(desk_words::notKept, now == Kept::Full               ? desk_words::browserFull
                             : now == Kept::ChangedElsewhere ? desk_words::otherPage
                                                             : desk_words::browserRefuses);
    trouble_->download = store_ != nullptr;
    return true;
}

fs::path Desk::broughtIn(const fs::path& file) {
    if (!inBrowser() || storage::judge(file).trouble) return file; // what opens it says why it cannot
    std::error_code error;
    fs::create_directories(sessionsFolder(), error);
    const auto place = freeName(sessionsFolder(), shown(file.stem()), ".alur");
    const bool taken = storage::takeIn(file, place).ok();
    if (taken) keepInBrowser();
    return taken ? place : file;
}

void Desk::carryOut(const ui::intent::Download& wanted, ui::View&) {
    const auto* listed = fileOf(wanted.key);
    if (listed == nullptr && (!wanted.key.empty() || !store_)) return;
    trouble_.reset();
    const auto from = listed != nullptr ? *listed : store_->file();
    const auto copy = places_.reports / from.filename();
    std::error_code error;
    fs::create_directories(places_.reports, error);
    fs::remove(copy, error);
    const auto outcome = listed != nullptr ? storage::copySession(from, copy) : store_->copyTo(copy);
    if (outcome.trouble) return say(desk_words::notCopied, *outcome.trouble);
    toast(ui::Icon::Download, fill(desk_words::downloaded, {same(handOver(copy))}));
}

} // namespace alur::app
