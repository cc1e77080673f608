// The desk where a play is looked back on: what could still have been reached, and another way tried beside
// it.
#include "app/desk.h"

namespace alur::app {

namespace intent = ui::intent;

namespace {

std::vector<casework::Step> stepsOf(const casework::Play& play) {
    std::vector<casework::Step> steps;
    for (const auto& taken : play.taken()) steps.push_back(taken.step);
    return steps;
}

/// Reckons one moment at a time; `know` is called on the screen's side with each.
Work foreseeing(const casework::Play& play, std::shared_ptr<std::atomic<bool>> stops,
                std::function<void(std::size_t, casework::Prospect)> know) {
    return [play, stops, know, prospects = std::shared_ptr<casework::Prospects>(),
            moment = std::size_t{0}]() mutable -> StepDone {
        if (*stops) return {};
        if (!prospects) {
            prospects = std::make_shared<casework::Prospects>(play);
            moment = prospects->count();
        }
        const bool more = prospects->advance();
        --moment;
        return {[stops, know, at = moment, prospect = (*prospects)[moment]] {
                    if (!*stops) know(at, prospect);
                },
                more};
    };
}

} // namespace

bool Desk::foresees() const { return work() != nullptr && stepsOf(work()->play()) == foreseen_; }

void Desk::dropForesight() {
    if (foresightStops_) *foresightStops_ = true;
    foresightStops_.reset();
    foresight_.clear();
    turningPoints_.clear();
}

void Desk::carryOut(const intent::Foresee&, ui::View&) {
    if (work() == nullptr || foresightStops_) return;
    foreseen_ = stepsOf(work()->play());
    foresight_.assign(foreseen_.size() + 1, std::nullopt);
    foresightStops_ = std::make_shared<std::atomic<bool>>(false);
    worker_.start(
        foreseeing(work()->play(), foresightStops_, [this](std::size_t moment, casework::Prospect prospect) {
            foresight_[moment] = std::move(prospect);
            turningPoints_ = report::turningPoints(work()->play(), foresight_);
            ++happened_; // the slides tell of it
        }));
}

/// Tells why where the trial refused.
bool Desk::tried(const casework::Verdict& verdict) {
    if (!verdict.allowed) toast(ui::Icon::Info, verdict.why);
    else ++happened_;
    return verdict.allowed;
}

void Desk::carryOut(const intent::TryAnother& wanted, ui::View& view) {
    if (whatIf_ || preview() != nullptr || work() == nullptr || wanted.from >= work()->play().taken().size())
        return;
    whatIf_.emplace(*work(), wanted.from);
    ++happened_;
    view.play = {};
    view.screen = ui::Screen::Play;
}

void Desk::carryOut(const intent::BackToRecord&, ui::View& view) {
    whatIf_.reset();
    ++happened_;
    view.play = {};
    view.screen = ui::Screen::Result;
    view.result.tab = ui::ResultTab::TurningPoints;
}

} // namespace alur::app
