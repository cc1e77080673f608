// The program's own desk for tests of the workshop's screens: real sessions in a folder of the test's own,
// with the worked example as the only case, or those of another
// folder.
#pragma once

#include <memory>

#include "app/desk.h"
#include "support/desk.h"
#include "support/folder.h"

namespace alur::test {

class WorkshopDesk : public ScreenDesk {
public:
    /// `folder` outlives the desk; a second desk on it finds what the first has kept.
    explicit WorkshopDesk(const Folder& folder, std::filesystem::path cases = {}) {
        if (cases.empty()) {
            cases = folder.path() / "cases";
            std::filesystem::create_directories(cases);
            std::ofstream(cases / "example.yaml") << exampleText();
        }
        app::DeskPlaces places;
        places.data = folder.path() / "data";
        places.cases = {cases};
        places.files = {folder.path() / "files"};
        desk_ = std::make_unique<app::Desk>(
            places, sharedMethod(), workshop(), [this] { return now += 1000; }, [] {});
        desk_->drawFrom([lot = 7U]() mutable { return lot++; });
        desk_->speak(Language::En);
        desk_->waitForCases();
    }

    const ui::Model& model() override { return desk_->model(seconds += frameSeconds); }
    void carryOut(const ui::Intents& intents, ui::View& view) override { desk_->carryOut(intents, view); }
    void setTextPercent(int percent) override {
        auto settings = desk_->settings();
        settings.textPercent = percent;
        settings.language = Language::En;
        settings.reducedMotion = true;
        desk_->setSettings(settings);
    }
    app::Desk& desk() { return *desk_; }
    const session::Session& session() { return *model().session; }
    const session::Room& room() { return session().room(); }

    double seconds = 100;             // the screens' clock
    std::int64_t now = 1763964000000; // the machine's, which may be set back

private:
    static constexpr double frameSeconds = 1.0 / 30;
    std::unique_ptr<app::Desk> desk_;
};

} // namespace alur::test
