#include "report/slides.h"

#include <algorithm>

#include "report/naming.h"
#include "report/slide_words.h"
#include "report/time_words.h"

namespace alur::report {

using Kind = Slide::Kind;

namespace {

constexpr std::size_t besideSketch = 150; // characters that have room beside a drawing
constexpr std::size_t onSlide = 380;      // and on a slide of words alone
constexpr std::size_t mostOfWords = 4;    // slides that one description or the lessons may fill
constexpr std::size_t stopsOnSlide = 10;  // two rows of a narrow slide

/// Lines, and long ones by their sentences: what stands as a point of its own.
std::vector<std::string> partsOf(std::string_view text) {
    std::vector<std::string> parts;
    std::string part;
    const auto finish = [&] {
        if (alur::words(part) > 0) parts.push_back(part);
        part.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            finish();
            continue;
        }
        if (part.empty() && c == ' ') continue;
        part += c;
        const bool stop = c == '.' || c == '?' || c == '!';
        if (stop && i + 1 < text.size() && text[i + 1] == ' ') finish();
    }
    finish();
    return parts;
}

/// As many of `parts` as have room for `limit` characters, at least one; they are taken away.
std::vector<Text> takeParts(std::vector<std::string>& parts, std::size_t limit) {
    std::vector<Text> taken;
    std::size_t used = 0;
    while (!parts.empty()) {
        const auto size = characters(parts.front());
        if (!taken.empty() && used + size > limit) break;
        used += size;
        taken.push_back(same(parts.front()));
        parts.erase(parts.begin());
    }
    return taken;
}

class Maker {
public:
    explicit Maker(const SlideSource& source)
        : source_(source), scenario_(source.work.play().book().scenario()),
          method_(source.work.play().book().method()) {}

    std::vector<Slide> all() {
        addTitle();
        addCase();
        for (const auto& page : source_.work.pages()) addPage(page);
        addWay();
        addIndicators();
        addTurningPoints();
        addQuestions();
        addLessons();
        addThanks();
        return std::move(slides_);
    }

private:
    Slide& add(Kind kind, std::string id, Text title) {
        Slide slide;
        slide.kind = kind;
        slide.id = std::move(id);
        slide.title = std::move(title);
        slides_.push_back(std::move(slide));
        return slides_.back();
    }

    void addTitle() {
        auto& slide = add(Kind::Title, "title", scenario_.title);
        if (source_.group != nullptr) slide.points.push_back(source_.group->kind);
        std::string members;
        for (const auto& member : source_.members) members += (members.empty() ? "" : ", ") + member;
        if (!members.empty()) slide.points.push_back(same(members));
        slide.notes = {slide_words::greet, slide_words::fictional};
    }

    void addCase() {
        auto& slide = add(Kind::Case, "case", slide_words::theCase);
        Text told;
        for (const auto language : languages) {
            const auto& summary = scenario_.summary.read(language);
            const auto first = firstSentence(scenario_.summary).read(language);
            told[language] = first;
            if (first.size() + 1 >= summary.size()) continue;
            const auto rest = summary.substr(first.size() + 1);
            told[language] += " " + firstSentence(same(rest)).read(language);
        }
        slide.points = {told};
        slide.notes = {scenario_.summary};
    }

    void addPage(const session::PageId& page) {
        const auto* sketch = source_.work.sketch(page);
        const bool drawn = sketch != nullptr && !sketch->page().empty();
        auto parts = partsOf(source_.work.description(page));
        if (!drawn && parts.empty()) return;
        const auto scene = sceneOf(page);
        const auto title = scene ? scenario_.scenes[*scene].title : slide_words::freePage;
        std::vector<Text> notes;
        if (scene && scenario_.scenes[*scene].sketch)
            notes.push_back(fill(slide_words::asked, {scenario_.scenes[*scene].sketch->prompt}));
        else if (scene && scenario_.scenes[*scene].describe)
            notes.push_back(fill(slide_words::asked, {*scenario_.scenes[*scene].describe}));
        if (!parts.empty())
            notes.push_back(fill(slide_words::wholeDescription, {same(source_.work.description(page))}));
        if (drawn) {
            auto& slide = add(Kind::Sketch, "sketch." + page.value, title);
            slide.page = page;
            slide.notes = notes;
            const bool room = parts.empty() || characters(parts.front()) <= 2 * besideSketch;
            if (room) slide.points = takeParts(parts, besideSketch);
        }
        addWords(Kind::Words, "words." + page.value, title, parts, notes, drawn);
    }
    std::optional<Index<scenario::Scene>> sceneOf(const session::PageId& page) const {
        const auto* scene = source_.work.sceneOf(page);
        if (scene == nullptr) return {};
        return scenario_.scenes.indexOf(*scene);
    }

    /// As many slides as `parts` need; what is more than a few of them stands in the notes alone.
    void addWords(Kind kind, const std::string& id, const Text& title, std::vector<std::string> parts,
                  const std::vector<Text>& notes, bool continued) {
        for (std::size_t i = 1; i <= mostOfWords && !parts.empty(); ++i) {
            const bool more = continued || i > 1;
            auto& slide = add(kind, i == 1 ? id : id + "." + std::to_string(i),
                              more ? fill(slide_words::continued, {title}) : title);
            slide.points = takeParts(parts, onSlide);
            slide.notes = notes;
        }
    }

    void addWay() {
        const auto& way = source_.debrief.way;
        if (source_.debrief.steps.empty()) return;
        const auto& flow = source_.debrief.scores.flow;
        std::vector<Text> notes{
            fill(slide_words::wayParts, {same(percentWords(flow.fitness)), same(percentWords(flow.gates))})};
        const auto rows = (way.size() + stopsOnSlide - 1) / stopsOnSlide;
        for (std::size_t i = 0, from = 0; i < rows; ++i) { // in equal parts
            auto& slide =
                add(Kind::Way, i == 0 ? "way" : "way." + std::to_string(i + 1),
                    i == 0 ? slide_words::theWay : fill(slide_words::continued, {slide_words::theWay}));
            slide.from = from;
            slide.count = (way.size() - from) / (rows - i);
            from += slide.count;
            slide.notes = notes;
            bool allInPlace = true;
            for (std::size_t j = slide.from; j < from; ++j) {
                if (way[j].reason.empty()) continue;
                allInPlace = false;
                slide.notes.push_back(fill(slide_words::stopReason, {method_.stages[way[j].stage].name,
                                                                     way[j].remark, way[j].reason}));
            }
            if (allInPlace) slide.notes.push_back(slide_words::allInPlace);
        }
    }

    void addIndicators() {
        if (source_.debrief.steps.empty()) return;
        auto& slide = add(Kind::Indicators, "indicators", slide_words::indicators);
        const auto& scores = source_.debrief.scores;
        slide.notes.push_back(fill(slide_words::scores, {same(percentWords(scores.flow.score)),
                                                         same(percentWords(scores.policy.score)),
                                                         same(percentWords(scores.overall))}));
        for (const auto& shown : source_.debrief.indicators)
            slide.notes.push_back(fill(
                slide_words::indicatorShort,
                {method_[shown.indicator].name, same(percentWords(shown.value)), unstopped(shown.inShort)}));
    }

    void addTurningPoints() {
        if (source_.turningPoints.empty()) return;
        auto& slide = add(Kind::TurningPoints, "turning_points", slide_words::turningPoints);
        slide.points = source_.turningPoints;
        slide.hidden = true;
    }

    void addQuestions() {
        for (std::size_t i = 0; i < source_.questions.size(); i += 3) {
            auto& slide =
                add(Kind::Questions, i == 0 ? "questions" : "questions." + std::to_string(i / 3 + 1),
                    i == 0 ? slide_words::questions : fill(slide_words::continued, {slide_words::questions}));
            for (std::size_t j = i; j < std::min(i + 3, source_.questions.size()); ++j)
                slide.points.push_back(source_.questions[j].text);
            slide.notes = {slide_words::atEase};
            slide.hidden = true;
        }
    }

    void addLessons() {
        const auto& lessons = source_.work.lessons();
        addWords(Kind::Lessons, "lessons", slide_words::lessons, partsOf(lessons), {same(lessons)}, false);
    }

    void addThanks() {
        auto& slide = add(Kind::Thanks, "thanks", slide_words::thanks);
        slide.points = {slide_words::thanksFor};
    }

    const SlideSource& source_;
    const scenario::Case& scenario_;
    const scenario::Method& method_;
    std::vector<Slide> slides_;
};

} // namespace

std::vector<Slide> slides(const SlideSource& source) { return Maker(source).all(); }

std::vector<Slide> arranged(std::vector<Slide> slides, const std::vector<session::SlidePlace>& places) {
    const auto placeOf = [&](const Slide& slide) {
        return std::find_if(places.begin(), places.end(),
                            [&](const session::SlidePlace& place) { return place.id == slide.id; });
    };
    // Each gets a rank: its own where it is named, else that of the one before it, and a stable sort keeps it
    // behind that.
    std::vector<std::pair<std::ptrdiff_t, Slide>> ranked;
    std::ptrdiff_t rank = -1;
    for (auto& slide : slides) {
        if (const auto place = placeOf(slide); place != places.end()) {
            rank = place - places.begin();
            slide.hidden = place->hidden;
        }
        ranked.emplace_back(rank, std::move(slide));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Slide> all;
    for (auto& [unused, slide] : ranked) all.push_back(std::move(slide));
    return all;
}

std::vector<session::SlidePlace> arrangementOf(const std::vector<Slide>& slides) {
    std::vector<session::SlidePlace> places;
    for (const auto& slide : slides) places.push_back({slide.id, slide.hidden});
    return places;
}

} // namespace alur::report
