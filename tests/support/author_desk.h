// The program's own desk for tests of the author's screens: real files in a folder of the test's own, a
// worker that really looks at them, and an editor that only writes down what it was asked to open.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "app/desk.h"
#include "support/folder.h"
#include "support/screen.h"

namespace alur::test {

struct Opened {
    std::string file;
    int line = 0;
};

class AuthoringDesk : public ScreenDesk {
public:
    /// `shipped` holds the worked example; what a test writes into `own` is the author's.
    AuthoringDesk() {
        shipped = folder.path() / "shipped";
        own = folder.path() / "own";
        for (const auto& made : {shipped, own, folder.path() / "files"})
            std::filesystem::create_directories(made);
        std::ofstream(shipped / "example.yaml") << exampleText();
        for (const char* name : {"template.yaml", "template-en.yaml"})
            std::filesystem::copy_file(sourceFolder() / "scenarios" / name, shipped / name);
        app::DeskPlaces places;
        places.data = folder.path() / "data";
        places.cases = {shipped, own};
        places.ownCases = own;
        places.reports = folder.path() / "reports";
        places.files = {folder.path() / "files"};
        desk_ = std::make_unique<app::Desk>(
            places, sharedMethod(), workshop(), [this] { return now += 1000; }, [] {});
        desk_->editWith([this](const std::filesystem::path& file, int line, int) {
            const std::lock_guard lock(mutex_);
            opened_.push_back({file.filename().string(), line});
            return editorThere.load();
        });
        desk_->speak(Language::En);
        desk_->waitForCases();
    }
    ~AuthoringDesk() override { desk_.reset(); }

    const ui::Model& model() override { return desk_->model(seconds += 1.0 / 30); }
    void carryOut(const ui::Intents& intents, ui::View& view) override { desk_->carryOut(intents, view); }
    void setTextPercent(int percent) override {
        auto settings = desk_->settings();
        settings.textPercent = percent;
        settings.language = language;
        settings.reducedMotion = true;
        desk_->setSettings(settings);
    }
    void speak(Language other) {
        language = other;
        setTextPercent(desk_->settings().textPercent);
    }

    /// Lets the workers work until it is so; false where that does not come in a time in which it should.
    bool until(Player& player, const std::function<bool()>& so) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (std::chrono::steady_clock::now() < end) {
            desk_->takeIn();
            player.settle();
            if (so()) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }
    bool untilReads(Player& player, const std::string& words) {
        return until(player, [&] { return player.reads(words); });
    }
    bool untilSees(Player& player, const std::string& label) {
        return until(player, [&] { return player.sees(label); });
    }

    std::filesystem::path write(const std::string& name, const std::string& text) {
        std::ofstream(own / name, std::ios::binary) << text;
        return own / name;
    }
    std::vector<Opened> opened() {
        const std::lock_guard lock(mutex_);
        return opened_;
    }
    app::Desk& desk() { return *desk_; }
    const ui::AuthorOpen& open() { return *model().author->open; }

    const Folder folder;
    std::filesystem::path shipped;
    std::filesystem::path own;
    double seconds = 100;
    std::int64_t now = 1763964000000;
    std::atomic<bool> editorThere = true;
    Language language = Language::En;

private:
    std::mutex mutex_;
    std::vector<Opened> opened_;
    std::unique_ptr<app::Desk> desk_;
};

} // namespace alur::test
