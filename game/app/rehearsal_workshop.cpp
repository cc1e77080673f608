#include "app/rehearsal_workshop.h"

namespace alur::app {

namespace {

using Picture = std::function<void(const std::string&)>;

/// 35 people of six organisations from many kelurahan; all invented.
std::string roster() {
    static constexpr const char* organisations[] = {
        "SATGAS PPA",           "PATBM",  "Rumah Aspirasi", "Satgas Pencegahan Perkawinan Anak",
        "Organisasi perempuan", "Lainnya"};
    static constexpr const char* kelurahan[] = {"Sarae",  "Paruga",  "Penaraga", "Rabadompu", "Jatiwangi",
                                                "Melayu", "Tanjung", "Kolo",     "Santi",     "Mande"};
    static constexpr const char* names[] = {"Siti Rahmah", "Hasan",        "Nurul H.", "M. Amin",
                                            "Ratna",       "Farida, S.Pd", "Yusuf"};
    std::string text = "Nama\tOrganisasi\tKelurahan\n";
    for (int i = 0; i < 35; ++i)
        text += std::string(names[i % 7]) + " " + static_cast<char>('A' + i / 7) + ".\t" +
                organisations[(i * 5 + i / 7) % 6] + "\t" + kelurahan[(i * 3) % 10] + "\n";
    return text;
}

class WorkshopRehearsal {
public:
    WorkshopRehearsal(Hand& hand, Desk& desk, const Picture& picture)
        : hand_(hand), desk_(desk), picture_(picture) {}

    bool run() {
        return setUp() && board() && mapping() && test("test.time.0", 0) && groups() && ends() && marks() &&
               comparison() && test("test.time.1", 1) && testResult() && projector() && leave();
    }

private:
    const session::Session& session() const { return *desk_.model(0).session; }
    bool says(bool so, const char* what) const {
        if (!so) std::fprintf(stderr, "rehearse: not there: %s\n", what);
        return so;
    }
    bool press(const std::string& id) { return says(hand_.press(id), id.c_str()); }
    void key(SDL_Scancode code, SDL_Keycode key) { hand_.key(code, key); }

    bool setUp() {
        if (!press("new_session")) return false;
        picture_("setup-session");
        if (!press("setup.next")) return false;
        picture_("setup-people-empty");
        SDL_SetClipboardText(roster().c_str());
        if (!press("roster.text")) return false;
        hand_.chord(SDL_SCANCODE_LCTRL, SDLK_LCTRL, SDL_SCANCODE_V, SDLK_v);
        hand_.wait(2);
        picture_("setup-people");
        key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        if (!press("setup.next")) return false;
        picture_("setup-lot-empty");
        if (!press("lot.draw")) return false;
        hand_.wait(3);
        picture_("setup-lot");
        if (!says(session().room().people().size() == 35, "35 people")) return false;
        if (!press("person.7")) return false;
        picture_("setup-lot-held");
        key(SDL_SCANCODE_2, SDLK_2);
        return says(session().room().groupOf(7).value == "kta", "person 7 in group 2");
    }

    bool board() {
        if (!press("setup.next")) return false;
        picture_("board-fresh");
        if (!press("timer.all")) return false;
        hand_.wait(5);
        return says(session().room().running().size() == 5, "five timers");
    }

    bool mapping() {
        if (!press("to.mapping")) return false;
        picture_("mapping");
        return press("back");
    }

    /// Everybody answers the first questions; the `shift` makes the second time better.
    bool test(const std::string& time, int shift) {
        if (!press("to.test") || !press(time)) return false;
        const auto questions = desk_.model(0).workshop->test;
        for (std::size_t q = 0; q < 3; ++q) {
            for (int person = 0; person < 35; ++person) {
                const auto& answers = questions[q].answers;
                std::size_t right = 0;
                while (right < answers.size() && !answers[right].right) ++right;
                const bool knows = (person * 7 + static_cast<int>(q) * 3) % 10 < (shift ? 8 : 4);
                const auto answer = knows ? right : (right + 1) % answers.size();
                hand_.tap(static_cast<SDL_Scancode>(SDL_SCANCODE_A + static_cast<int>(answer)),
                          static_cast<SDL_Keycode>(SDLK_a + static_cast<int>(answer)));
            }
            if (q == 1) picture_(shift ? "test-after" : "test-before");
            if (!press("question.next")) return false;
        }
        if (!shift) {
            press("question.reason");
            picture_("test-reason");
        }
        return press("back");
    }

    bool groups() {
        std::size_t number = 0;
        for (const auto& group : desk_.model(0).workshop->groups) {
            if (session().room().plannedCase({group.id}).empty()) continue;
            if (!press("open." + group.id)) return false;
            if (number == 0) picture_("group-notes");
            if (!press("begin")) return false;
            if (!playOn(group.id, 4 + 3 * number)) return false;
            if (!press("menu") || !press("menu.home")) return false;
            if (number == 0) picture_("handover");
            if (!press("to.board")) return false;
            if (number == 0 && !news(group.id)) return false;
            ++number;
            if (number == 3) picture_("board");
        }
        picture_("board-late");
        return says(number > 0, "a group with a case");
    }

    /// Each group draws, and comes to its end; the first one's result is looked at, and the report written.
    bool ends() {
        for (const auto& group : desk_.model(0).workshop->groups) {
            if (session().work({group.id}) == nullptr) continue;
            if (!press("open." + group.id) || !sketch() || !playOn(group.id, 120)) return false;
            if (group.id == playing() && !report()) return false;
            if (!press("menu") || !press("menu.home") || !press("to.board")) return false;
        }
        picture_("board-end");
        return true;
    }

    /// The first group that has a case.
    std::string playing() const {
        for (const auto& group : desk_.model(0).workshop->groups)
            if (session().work({group.id}) != nullptr) return group.id;
        return {};
    }

    bool report() {
        if (!press("see_result")) return false;
        picture_("group-result");
        if (!press("report")) return false;
        desk_.waitForReport();
        hand_.settle();
        picture_("group-report");
        return press("back");
    }

    bool playOn(const std::string& group, std::size_t steps) {
        for (std::size_t step = 0; step < steps && !hand_.sees("see_result"); ++step) {
            const auto* work = session().work({group});
            const auto& scene = work->play().scene();
            int wanted = scene.picksSeveral() ? scene.pickMin : 1;
            for (const auto decision : scene.decisions)
                if (wanted > 0 && casework::available(work->play().book(), work->play().state(), decision)) {
                    --wanted;
                    if (!press("decision." + work->play().book().scenario().decisions[decision].id))
                        return false;
                    if (!scene.picksSeveral()) break;
                }
            if (scene.picksSeveral() && !press("take")) return false;
            hand_.wait(20);
            if (!press("go_on")) return false;
        }
        return says(!session().work({group})->play().taken().empty(), "steps taken");
    }

    bool sketch() {
        key(SDL_SCANCODE_S, SDLK_s);
        const auto* canvas = hand_.find("canvas");
        if (!says(canvas != nullptr, "canvas")) return false;
        const auto paper = canvas->rect;
        const auto at = [&](float x, float y) {
            return ui::Vec{paper.x + paper.w * x, paper.y + paper.h * y};
        };
        hand_.drag({at(0.2F, 0.3F), at(0.5F, 0.7F), at(0.8F, 0.3F)});
        hand_.drag({at(0.3F, 0.2F), at(0.7F, 0.2F)});
        key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        return true;
    }

    bool news(const std::string& group) {
        if (!press("news." + group)) return false;
        picture_("news");
        if (!hand_.press("inject.")) { // a case without prepared ones: in one's own words
            if (!press("news.note")) return false;
            hand_.type("Listrik padam di kantor sampai sore.");
            key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
            if (!press("news.send")) return false;
        }
        if (!press("open." + group)) return false;
        picture_("news-for-group");
        if (!press("dialog.safe")) return false;
        if (!says(session().work({group})->newsRead() == 1, "news read")) return false;
        return press("menu") && press("menu.home") && press("to.board");
    }

    bool marks() {
        if (!press("to.comparison")) return false;
        picture_("comparison-hidden");
        const auto marked = playing();
        const std::string by = marked == "ktp" ? "kta" : "ktp";
        if (!press("mark." + marked)) return false;
        for (const auto& criterion : desk_.model(0).workshop->rubric)
            if (!press("level." + criterion.id + ".3")) return false;
        picture_("marks");
        if (!press("by." + by)) return false;
        for (const auto& criterion : desk_.model(0).workshop->rubric)
            if (!press("level." + criterion.id + ".4")) return false;
        return press("marks.done") && says(session().room().marks({marked}, {by}).size() == 4, "four marks");
    }

    bool comparison() {
        if (!press("reveal")) return false;
        picture_("comparison");
        return press("back");
    }

    bool testResult() {
        if (!press("to.test") || !press("test.time.2")) return false;
        picture_("test-result");
        return press("back");
    }

    /// Every page for the audience, in the only window.
    bool projector() {
        static constexpr const char* pages[] = {"check", "title", "lot", "mapping", "timers", "comparison"};
        for (int i = 0; i < 6; ++i) {
            if (!press("projector") || !press("pick." + std::to_string(i))) return false;
            hand_.wait(4);
            picture_(std::string("projector-") + pages[i]);
            key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        }
        if (!press("project." + playing())) return false;
        hand_.wait(4);
        picture_("projector-group");
        key(SDL_SCANCODE_F9, SDLK_F9);
        picture_("calm");
        if (!says(session().room().running().empty(), "every timer held")) return false;
        key(SDL_SCANCODE_F9, SDLK_F9);
        key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        if (!press("to.test") || !press("test.time.0") || !press("show")) return false;
        hand_.wait(4);
        picture_("projector-question");
        key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        return press("back");
    }

    bool leave() {
        if (!press("menu") || !press("menu.home")) return false;
        if (!press("manage.")) return false;
        picture_("session-menu");
        key(SDL_SCANCODE_ESCAPE, SDLK_ESCAPE);
        return true;
    }

    Hand& hand_;
    Desk& desk_;
    const Picture& picture_;
};

} // namespace

bool rehearseWorkshop(Hand& hand, Desk& desk, const Picture& picture) {
    return WorkshopRehearsal(hand, desk, picture).run();
}

} // namespace alur::app
