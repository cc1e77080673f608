// The desk where cases are written: comes and goes with the author's screens.
#include "app/desk.h"

namespace alur::app {

namespace fs = std::filesystem;
namespace author = ui::author;

session::Preview* Desk::preview() const { return author_ ? author_->preview() : nullptr; }

void Desk::enterAuthor(ui::View& view) {
    view.screen = ui::Screen::Author;
    if (author_) return;
    closeSession();
    AuthorPlaces places;
    places.own = places_.ownCases.empty() ? places_.data / "scenarios" : places_.ownCases;
    for (const auto& folder : places_.cases)
        if (folder != places.own) places.shipped.push_back(folder);
    places.exports = places_.reports;
    places.files = places_.files;
    places.sticks = places_.sticks;
    AuthorHands hands;
    hands.now = now_;
    hands.wake = wake_;
    hands.toast = [this](ui::Icon icon, const Text& text) { toast(icon, text); };
    hands.say = [this](const Text& title, const Text& text) { say(title, text); };
    hands.openEditor = openEditor_;
    author_ = std::make_unique<AuthorDesk>(std::move(places), method_, workshop_, std::move(hands));
}

void Desk::leaveAuthor(ui::View& view) {
    const bool changed = author_ && author_->changedCases();
    author_.reset();
    ++happened_;
    if (changed) readCases();
    view.author = {};
    view.screen = ui::Screen::Home;
}

void Desk::carryOut(const ui::intent::Author& wanted, ui::View& view) {
    if (std::holds_alternative<author::Enter>(wanted.wish)) return enterAuthor(view);
    if (!author_) return;
    if (std::holds_alternative<author::Leave>(wanted.wish)) return leaveAuthor(view);
    if (const auto* preview = std::get_if<author::Preview>(&wanted.wish)) {
        if (!author_->startPreview(preview->from)) return;
        view.play = {};
        view.result = {};
        view.screen = ui::Screen::Play;
    } else if (std::holds_alternative<author::EndPreview>(wanted.wish)) {
        author_->endPreview();
        dropForesight();
        view.screen = ui::Screen::Author;
    } else author_->carryOut(wanted.wish);
    ++happened_;
}

} // namespace alur::app
