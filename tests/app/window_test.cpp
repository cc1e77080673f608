// The real window on a screen that nobody sees (Xvfb), driven by real keys (xdotool), watched through its
// session file.
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gmock/gmock.h>

#include "storage/store.h"
#include "support/cases.h"

using namespace alur;
using namespace alur::test;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Clock = std::chrono::steady_clock;

/// Asks again and again until it is so; false when it has not become so in a time in which it always should
/// have.
bool comes(const std::function<bool()>& so, seconds atMost = seconds(60)) {
    for (const auto end = Clock::now() + atMost; Clock::now() < end;
         std::this_thread::sleep_for(milliseconds(50)))
        if (so()) return true;
    return so();
}

bool installed(const std::string& program) {
    return std::system(("command -v " + program + " >/dev/null").c_str()) == 0;
}

/// A program that runs beside the test and ends with it.
class Process {
public:
    Process(const std::vector<std::string>& command, const std::vector<std::string>& settings,
            const fs::path& output, int inherited = -1) {
        std::vector<char*> arguments;
        for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        id_ = fork();
        if (id_ != 0) return;
        for (const auto& setting : settings) putenv(const_cast<char*>(setting.c_str()));
        const int log = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        dup2(log, STDOUT_FILENO);
        dup2(log, STDERR_FILENO);
        if (inherited >= 0) fcntl(inherited, F_SETFD, 0);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    ~Process() { end(SIGKILL); }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t id() const { return id_; }
    bool runs() {
        if (id_ > 0 && waitpid(id_, &status_, WNOHANG) == id_) id_ = -1;
        return id_ > 0;
    }
    void end(int signal) {
        if (!runs()) return;
        kill(id_, signal);
        waitpid(id_, &status_, 0);
        id_ = -1;
    }
    int exitCode() const { return WIFEXITED(status_) ? WEXITSTATUS(status_) : -1; }

private:
    pid_t id_ = -1;
    int status_ = -1;
};

/// Processor time that a process has used so far, in seconds.
double processorTime(pid_t id) {
    const auto stat = textOf("/proc/" + std::to_string(id) + "/stat");
    std::istringstream fields(stat.substr(stat.rfind(')') + 1)); // the name before may hold anything
    std::string skipped;
    for (int i = 0; i < 11; ++i) fields >> skipped;
    long user = 0, kernel = 0;
    fields >> user >> kernel;
    return static_cast<double>(user + kernel) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

class WindowOnAScreen : public testing::Test {
protected:
    void SetUp() override {
        for (const char* program : {"Xvfb", "xdotool"})
            ASSERT_TRUE(installed(program)) << program << " is missing: run tools/setup";
        std::string pattern = fs::temp_directory_path() / "alur_window_XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        fs::create_directories(folder_ / "scenarios");
        fs::create_directories(folder_ / "home");
        fs::copy(sourceFolder() / "tests/data/example.yaml", folder_ / "scenarios/example.yaml");
        fs::copy(sourceFolder() / "scenarios/workshop.yaml", folder_ / "scenarios/workshop.yaml");
        fs::remove_all(spareFolder());
        openScreen();
    }
    void TearDown() override {
        alur_.reset();
        screen_.reset();
        if (!folder_.empty()) fs::remove_all(folder_);
    }

    void start() {
        alur_ = std::make_unique<Process>(std::vector<std::string>{ALUR_PROGRAM, "--software", "--lang", "en",
                                                                   "--scenarios", folder_ / "scenarios"},
                                          settings(), folder_ / "alur.log");
        ASSERT_TRUE(comes([&] { return xdotool("search --onlyvisible --name '^Alur$'"); }))
            << textOf(folder_ / "alur.log");
        xdotool("search --onlyvisible --name '^Alur$' windowfocus");
        rest();
    }

    /// Waits until the window draws no more: it has shown all that there is.
    void rest() {
        double before = -1;
        EXPECT_TRUE(comes([&] {
            const double now = processorTime(alur_->id());
            std::this_thread::sleep_for(milliseconds(250));
            return now == std::exchange(before, now);
        })) << "the window does not come to rest";
    }

    void keys(const std::string& names) {
        std::istringstream all(names);
        for (std::string name; all >> name;) {
            EXPECT_TRUE(xdotool("key " + name)) << name;
            rest();
        }
    }

    fs::path sessions() const { return folder_ / "home/.local/share/alur/sessions"; }
    int stepsStored() const {
        const auto all = storage::list(sessions());
        return all.empty() ? -1 : all.front().steps;
    }

    /// Leaves the play by its menu, with keys alone; the program then ends by itself.
    void leave() {
        keys("Escape Tab Tab Tab Tab Tab Tab Return Tab Tab"); // the last of the menu, the last of the
                                                               // question
        EXPECT_TRUE(xdotool("key Return"));
        ASSERT_TRUE(comes([&] { return !alur_->runs(); }));
        EXPECT_EQ(alur_->exitCode(), 0) << textOf(folder_ / "alur.log");
    }

    /// What the groups decided, as the closed file has it.
    std::vector<std::string> decided() const {
        storage::Contents contents;
        storage::Outcome outcome;
        const auto store = storage::Store::open(storage::list(sessions()).at(0).file, contents, outcome);
        EXPECT_TRUE(store);
        std::vector<std::string> steps;
        for (const auto& entry : contents.entries)
            if (const auto* step = std::get_if<session::Decided>(&entry.what))
                steps.push_back(step->decisions);
        return steps;
    }

    /// Where sessions go only when the user's folder cannot be written.
    static fs::path spareFolder() { return fs::path(ALUR_PROGRAM).parent_path() / "alur-data"; }
    Process& alur() { return *alur_; }
    const fs::path& folder() const { return folder_; }

private:
    /// The server itself finds a free display and writes its number. Unless told not to, it begins anew when
    /// its last client leaves, and refuses whoever comes while it does.
    void openScreen() {
        int channel[2];
        ASSERT_EQ(pipe2(channel, O_CLOEXEC), 0);
        screen_ = std::make_unique<Process>(std::vector<std::string>{"Xvfb", "-noreset", "-displayfd",
                                                                     std::to_string(channel[1]), "-screen",
                                                                     "0", "1366x768x24", "-nolisten", "tcp"},
                                            std::vector<std::string>{}, folder_ / "screen.log", channel[1]);
        close(channel[1]);
        std::string number;
        for (char letter = 0; read(channel[0], &letter, 1) == 1 && letter != '\n';) number += letter;
        close(channel[0]);
        ASSERT_FALSE(number.empty()) << textOf(folder_ / "screen.log");
        display_ = ":" + number;
    }

    std::vector<std::string> settings() const {
        return {"DISPLAY=" + display_, "HOME=" + (folder_ / "home").string(),
                "XDG_DATA_HOME=" + (folder_ / "home/.local/share").string(), "SDL_VIDEODRIVER=x11",
                "ALUR_LANG=en",
                // What the system's display libraries keep at their end is no fault of the program.
                "ASAN_OPTIONS=detect_leaks=0"};
    }
    bool xdotool(const std::string& what) const {
        return std::system(("DISPLAY=" + display_ + " xdotool " + what + " >/dev/null 2>&1").c_str()) == 0;
    }

    fs::path folder_;
    std::string display_;
    std::unique_ptr<Process> screen_;
    std::unique_ptr<Process> alur_;
};

} // namespace

TEST_F(WindowOnAScreen, AWholePlayWithRealKeysIsStoredAndContinued) {
    start();
    keys("Tab Tab Tab Return"); // a new session, a file, the first case
    ASSERT_TRUE(comes([&] { return stepsStored() == 0; }));
    keys("Return 1 Return");
    EXPECT_TRUE(comes([&] { return stepsStored() == 1; }));
    keys("1 2 4 Return Return");
    EXPECT_TRUE(comes([&] { return stepsStored() == 2; }));
    leave();
    EXPECT_THAT(decided(), ElementsAre("listen", "ask_consent,assess_both,plan_at_once"));

    start(); // the last practice stands behind what is new
    keys("Tab Tab Tab Return");
    for (const auto* step : {"1 Return", "1 Return", "1 Return", "1 2 Return Return", "1 Return"}) {
        const int before = stepsStored();
        keys(step);
        EXPECT_TRUE(comes([&] { return stepsStored() == before + 1; })) << step;
    }
    keys("Return 2 3 4 1"); // the result and its tabs
    keys("Escape");         // back to the play
    leave();
    EXPECT_THAT(decided(), ElementsAre("listen", "ask_consent,assess_both,plan_at_once", "shelter_now",
                                       "treat", "visit", "with_sari,end_service", "call_back"));
    EXPECT_EQ(storage::list(sessions()).size(), 1U);
    EXPECT_FALSE(fs::exists(spareFolder())) << "nothing is left where nothing was needed";
}

TEST_F(WindowOnAScreen, AtRestNothingIsDrawn) {
    start();
    keys("Tab Tab Tab Return Return"); // the play: the fullest screen
    const double before = processorTime(alur().id());
    std::this_thread::sleep_for(seconds(2));
    EXPECT_LE(processorTime(alur().id()) - before, 0.02);
    EXPECT_TRUE(alur().runs());
}

TEST(WindowWithoutAScreen, SaysSoAndNamesWhatCanBeDoneWithoutOne) {
    std::string pattern = fs::temp_directory_path() / "alur_window_XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    const fs::path folder = pattern;
    const auto command = "env -u DISPLAY -u WAYLAND_DISPLAY SDL_VIDEODRIVER=x11 HOME='" + pattern +
                         "' ALUR_LANG=en '" ALUR_PROGRAM "' >'" + pattern + "/out' 2>'" + pattern + "/err'";
    const int status = std::system(command.c_str());
    EXPECT_EQ(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 2);
    for (const char* subcommand : {"alur check", "alur run", "alur rehearse"})
        EXPECT_THAT(textOf(folder / "err"), HasSubstr(subcommand));
    EXPECT_EQ(textOf(folder / "out"), "");
    fs::remove_all(folder);
}

TEST(Rehearsal, NeedsNoScreenAndLeavesPictures) {
    std::string pattern = fs::temp_directory_path() / "alur_rehearsal_XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    const fs::path folder = pattern;
    fs::create_directories(folder / "scenarios");
    fs::copy(sourceFolder() / "tests/data/example.yaml", folder / "scenarios/example.yaml");
    fs::copy(sourceFolder() / "scenarios/workshop.yaml", folder / "scenarios/workshop.yaml");
    const auto command = "env -u DISPLAY -u WAYLAND_DISPLAY HOME='" + pattern +
                         "' '" ALUR_PROGRAM "' rehearse '" + pattern + "/out' --size 1024x768 --scenarios '" +
                         pattern + "/scenarios' 2>'" + pattern + "/err'";
    const int status = std::system(command.c_str());
    EXPECT_EQ(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 0) << textOf(folder / "err");
    for (const char* showing : {"id-1024x768", "en-1024x768"})
        for (const char* screen :
             {"home", "notes", "play", "sketch", "result", "settings", "pause", "setup-lot", "board-late",
              "comparison", "test-result", "projector-group", "board-end"}) {
            bool there = false;
            for (const auto& entry : fs::directory_iterator(folder / "out/pictures")) {
                const auto name = entry.path().filename().string();
                const std::string end = "-" + std::string(screen) + ".png";
                there |= name.starts_with(showing) && name.ends_with(end) &&
                         textOf(entry.path()).starts_with("\x89PNG") && entry.file_size() > 5000;
            }
            EXPECT_TRUE(there) << showing << ' ' << screen;
        }
    for (const char* showing : {"id-1024x768", "en-1024x768"}) {
        const auto reports = fs::directory_iterator(folder / "out/reports" / showing);
        EXPECT_EQ(std::distance(begin(reports), end(reports)), 1) << showing;
    }
    fs::remove_all(folder);
}
