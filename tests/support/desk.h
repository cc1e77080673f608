// A desk for tests of the screens: carries out what they ask through a session in memory; nothing is written.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "session/what_if.h"
#include "support/plays.h"
#include "ui/model.h"
#include "ui/view.h"

namespace alur::test {

/// What a player sits at: the model for the screens, and hands for what they ask.
class ScreenDesk {
public:
    virtual ~ScreenDesk() = default;
    virtual const ui::Model& model() = 0;
    virtual void carryOut(const ui::Intents& intents, ui::View& view) = 0;
    virtual void setTextPercent(int percent) = 0;
};

class PlainDesk : public ScreenDesk {
public:
    explicit PlainDesk(std::shared_ptr<const casework::Rulebook> book = exampleBook())
        : book_(std::move(book)) {
        const auto& scenario = book_->scenario();
        const auto* group = workshop().group(scenario.group);
        if (group == nullptr) throw std::runtime_error("no such group: " + scenario.group);
        cases.push_back({.id = scenario.id.value,
                         .file = "case.yaml",
                         .title = scenario.title,
                         .kind = group->kind,
                         .shape = group->shape,
                         .colour = group->colour,
                         .minutes = 30,
                         .problems = {},
                         .playable = true});
        settings.language = Language::En;
        settings.reducedMotion = true;
    }

    void setTextPercent(int percent) override { settings.textPercent = percent; }
    const ui::Model& model() override {
        model_.method = &method();
        model_.workshop = &workshop();
        model_.cases = &cases;
        model_.sessions = &sessions;
        model_.toasts = &toasts;
        model_.trouble = trouble;
        model_.work = trial_ ? &trial_->work() : session_.work(group());
        model_.whatIf.reset();
        if (trial_) model_.whatIf = {trial_->from(), trial_->recorded()};
        model_.foresight = foresight_.empty() ? nullptr : &foresight_;
        model_.turningPoints = foresight_.empty() ? nullptr : &turningPoints_;
        model_.group = workshop().group(group().value);
        model_.settings = settings;
        model_.readOnly = readOnly;
        model_.inBrowser = inBrowser;
        model_.sessionsFolder = "/home/group/.local/share/alur/sessions";
        model_.casesFolder = same("/home/group/scenarios");
        model_.version = "1.0";
        if (model_.work != nullptr)
            debrief_ = report::debrief(model_.work->play(), model_.work->stepsTakenBack());
        model_.debrief = debrief_ ? &*debrief_ : nullptr;
        if (model_.work != nullptr) lookBack();
        model_.questions = model_.work != nullptr ? &questions_ : nullptr;
        model_.slides = model_.work != nullptr ? &slides_ : nullptr;
        model_.displays = displays;
        model_.projecting = projecting;
        return model_;
    }

    void carryOut(const ui::Intents& intents, ui::View& view) override {
        for (const auto& wanted : intents) std::visit([&](const auto& one) { carryOut(one, view); }, wanted);
    }

    /// As if the group had come to the play and decided this.
    void play(const std::string& decisions, ui::View& view) {
        carryOut(ui::Intents{ui::intent::Practise{"case.yaml"}, ui::intent::BeginPlay{}}, view);
        std::istringstream steps(decisions);
        for (std::string step; std::getline(steps, step, ';');)
            happen(session::Decided{step.substr(step.find_first_not_of(' '))});
    }

    const session::Work& work() const { return *session_.work(group()); }
    const session::WhatIf* trial() const { return trial_ ? &*trial_ : nullptr; }
    const casework::Play& played() const { return work().play(); }
    bool quit() const { return quit_; }

    std::vector<ui::CaseCard> cases;
    std::vector<ui::SessionCard> sessions;
    std::vector<ui::Toast> toasts;
    std::optional<ui::Trouble> trouble;
    ui::Settings settings;
    bool readOnly = false;
    bool inBrowser = false;
    int exported = 0; // times that all pages were asked for as pictures
    std::vector<std::string> displays;
    bool projecting = false;
    int reportsAsked = 0;
    int reportsStopped = 0;
    std::string continued; // the key of the session that was asked for

private:
    session::GroupId group() const { return {book_->scenario().group}; }

    void happen(session::Happening what) {
        const bool ofSession = std::holds_alternative<session::SessionMade>(what);
        const bool given = std::holds_alternative<session::CaseGiven>(what);
        const session::Entry entry{++now_, ofSession ? session::GroupId{} : group(), std::move(what)};
        if (const auto verdict = session_.check(entry); !verdict.allowed)
            throw std::runtime_error(verdict.why[Language::En]);
        session_.apply(entry, given ? book_ : nullptr);
    }

    void lookBack() {
        questions_ = report::worded(report::questions(played(), *debrief_), work().questions());
        slides_ = report::arranged(
            report::slides({work(), *debrief_, questions_, model_.group, workshop().title, {}, {}}),
            work().slides());
    }

    void carryOut(const ui::intent::Practise&, ui::View& view) {
        session_ = {};
        happen(session::SessionMade{"Practice", session::Purpose::Practice});
        happen(session::CaseGiven{book_->scenario().id.value});
        view.play = {};
        view.result = {};
        view.questions = {};
        view.screen = ui::Screen::Notes;
    }
    void carryOut(const ui::intent::Continue& wanted, ui::View&) { continued = wanted.key; }
    void carryOut(const ui::intent::BeginPlay&, ui::View& view) {
        happen(session::NotesRead{});
        view.screen = ui::Screen::Play;
    }
    void carryOut(const ui::intent::Decide& wanted, ui::View& view) {
        foresight_.clear();
        if (trial_) {
            view.play.told = trial_->work().play().taken().size();
            (void)trial_->decide(wanted.step);
            return;
        }
        const auto step = played().taken().size();
        happen(session::Decided{toString(played().book(), played().state(), wanted.step)});
        view.play.told = step;
    }
    void carryOut(const ui::intent::TakeBack&, ui::View&) {
        foresight_.clear();
        if (trial_) (void)trial_->takeBack();
        else happen(session::StepTakenBack{});
    }
    void carryOut(const ui::intent::Foresee&, ui::View&) {
        const auto& play = trial_ ? trial_->work().play() : played();
        casework::Prospects prospects(play);
        while (prospects.advance()) {}
        foresight_ = report::foresightOf(prospects);
        turningPoints_ = report::turningPoints(play, foresight_);
    }
    void carryOut(const ui::intent::TryAnother& wanted, ui::View& view) {
        trial_.emplace(work(), wanted.from);
        foresight_.clear();
        view.play = {};
        view.screen = ui::Screen::Play;
    }
    void carryOut(const ui::intent::BackToRecord&, ui::View& view) {
        trial_.reset();
        foresight_.clear();
        view.screen = ui::Screen::Result;
    }
    void carryOut(const ui::intent::Describe& wanted, ui::View&) {
        happen(session::Described{wanted.page, wanted.text});
    }
    void carryOut(const ui::intent::Sketch& wanted, ui::View&) { happen(wanted.what); }
    void carryOut(const ui::intent::ExportSketches&, ui::View&) { ++exported; }
    void carryOut(const ui::intent::EditQuestions& wanted, ui::View&) {
        happen(session::QuestionsEdited{wanted.texts});
    }
    void carryOut(const ui::intent::WriteLessons& wanted, ui::View&) {
        happen(session::LessonsWritten{wanted.text});
    }
    void carryOut(const ui::intent::ArrangeSlides& wanted, ui::View&) {
        happen(session::SlidesArranged{wanted.slides});
    }
    void carryOut(const ui::intent::LeavePlay&, ui::View& view) {
        session_ = {};
        debrief_.reset();
        view.screen = ui::Screen::Home;
    }
    void carryOut(const ui::intent::Change& wanted, ui::View&) { settings = wanted.settings; }
    void carryOut(const ui::intent::ReadCasesAgain&, ui::View&) {}
    void carryOut(const ui::intent::KeepElsewhere&, ui::View&) { trouble.reset(); }
    void carryOut(const ui::intent::SaveReport&, ui::View&) { ++reportsAsked; }
    void carryOut(const ui::intent::StopReport&, ui::View&) { ++reportsStopped; }
    void carryOut(const ui::intent::DismissTrouble&, ui::View&) { trouble.reset(); }
    void carryOut(const ui::intent::Quit&, ui::View&) { quit_ = true; }
    template <class Other> void carryOut(const Other&, ui::View&) {} // of the workshop: see workshop_desk.h

    std::shared_ptr<const casework::Rulebook> book_;
    session::Session session_;
    std::optional<session::WhatIf> trial_;
    report::Foresight foresight_;
    std::vector<report::TurningPoint> turningPoints_;
    std::optional<report::Debrief> debrief_;
    std::vector<report::OpenQuestion> questions_;
    std::vector<report::Slide> slides_;
    ui::Model model_;
    std::int64_t now_ = 0;
    bool quit_ = false;
};

} // namespace alur::test
