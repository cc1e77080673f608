// A case laid out for searching: a state is a few words of bits, and everything that cannot matter any more
// is taken out of it, so that states which have the same future and the same scores are the same. The rules
// are those of rules.h; tests/casework/packed_test.cpp plays both side by side.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "casework/rules.h"
#include "casework/score.h"

namespace alur::casework {

/// Words of a packed state at most: the bits of every limit of scenario/limits.h find room.
inline constexpr std::size_t packedWords = 26;

struct Packed {
    std::array<std::uint64_t, packedWords> words{};
    bool operator==(const Packed&) const = default;
};

/// A number within a packed state; it never lies across two words.
struct Field {
    std::uint8_t word = 0;
    std::uint8_t shift = 0;
    std::uint64_t mask = 0;
    std::uint64_t of(const Packed& state) const { return state.words[word] >> shift & mask; }
    void set(Packed& state, std::uint64_t value) const {
        state.words[word] = (state.words[word] & ~(mask << shift)) | value << shift;
    }
    void add(Packed& state, std::uint64_t value) const { state.words[word] += value << shift; }
};

/// A set within a packed state: its bits may lie in several words.
struct Bits {
    std::uint16_t first = 0;
    std::uint64_t bit(std::size_t index) const { return std::uint64_t{1} << ((first + index) % 64); }
    std::size_t word(std::size_t index) const { return (first + index) / 64; }
    bool has(const Packed& state, std::size_t index) const {
        return (state.words[word(index)] & bit(index)) != 0;
    }
    void insert(Packed& state, std::size_t index) const { state.words[word(index)] |= bit(index); }
};

/// Where each part of a state lies.
struct Layout {
    explicit Layout(const Rulebook& book);

    std::size_t words = 0; // that a state of this case takes
    Field scene, standing, clock, taken, biasTaken, biasChance, gatesSatisfied, trace, displaced;
    std::vector<Field> meters;
    std::vector<Field> contacts; // of each person, up to those planned; mask 0 where none are
    Bits facts, records, removed, delivered, metInTime, fired;

private:
    Field number(std::uint64_t greatest);
    Bits bits(std::size_t count);
    std::size_t next_ = 0; // the first free bit
};

/// What lies ahead: what may still be asked and what may still be done.
struct Ahead {
    Packed asked;  // bits that a condition reads
    Packed gained; // bits of records, barriers, deliveries that may be set
    Set<Person, limits::people> contacted;
    int lastTime = 0;  // the greatest moment that a condition, an event or a due time asks for
    int minutes = 0;   // that a play may take, `endless` where it may come round again
    int decisions = 0; // likewise
    int chance = 0;    // of bias that may come
    int traces = 0;    // stages that may be added to the trace
    static constexpr int endless = 1 << 28;
    /// Both lie ahead, in whatever order.
    void include(const Ahead& other);
};

/// The traces met so far, each with the stages that stand in it and what follows it.
class Traces {
public:
    explicit Traces(const Rulebook& book) : book_(book) {}
    struct Trace {
        FoldedTrace folded;
        Set<Stage, limits::stages> entered;
        std::array<std::uint32_t, limits::stages> after{}; // 0: not reckoned yet
    };
    std::uint32_t idOf(const FoldedTrace& folded, Set<Stage, limits::stages> entered);
    std::uint32_t after(std::uint32_t id, Index<Stage> stage);
    const Trace& operator[](std::uint32_t id) const { return traces_[id]; }

private:
    const Rulebook& book_;
    std::vector<Trace> traces_ = std::vector<Trace>(1); // 0 stands for none
    std::unordered_multimap<std::size_t, std::uint32_t> ids_;
};

/// The stacks of displaced scenes met so far. 0 is the empty one.
class Stacks {
public:
    struct Stack {
        std::uint32_t below = 0;
        std::uint16_t top = 0; // a scene, or `resumes`
    };
    static constexpr std::uint16_t resumes = 0xFFFF;
    std::uint32_t push(std::uint32_t below, std::uint16_t top);
    const Stack& operator[](std::uint32_t id) const { return stacks_[id]; }

private:
    std::vector<Stack> stacks_ = std::vector<Stack>(1);
};

/// The rules over packed states. One thread at a time: the tables of traces and stacks grow as they are met.
class Packing {
public:
    explicit Packing(std::shared_ptr<const Rulebook> book);
    Packing(const Packing&) = delete;
    Packing& operator=(const Packing&) = delete;

    const Rulebook& book() const { return *book_; }
    const Layout& layout() const { return layout_; }
    std::size_t words() const { return layout_.words; }

    Packed pack(const State& state);
    Standing standing(const Packed& state) const { return static_cast<Standing>(layout_.standing.of(state)); }
    Index<Scene> scene(const Packed& state) const {
        return {static_cast<std::uint16_t>(layout_.scene.of(state))};
    }
    /// Which decisions of the present scene are available, as the bits of a Step.
    Step open(const Packed& state) const;
    /// What comes of `step`, which takes some of `open`, the available ones.
    Packed apply(const Packed& state, Step open, Step step);

    Tally tally(const Packed& state) const;
    /// What the bits of `state` say was brought about; of records those that the case requires.
    Achieved achieved(const Packed& state) const;
    /// No play from here can end with a higher overall than this tally's.
    Tally outlook(const Packed& state);

private:
    struct Mask {
        std::uint16_t word = 0;
        std::uint64_t bits = 0;
    };
    struct Test { // one atom
        bool isNumber = false;
        bool negated = false;
        scenario::Atom::Comparison comparison{};
        Field field;
        int number = 0;
        std::uint32_t firstMask = 0, masks = 0;
    };
    struct Span {
        std::uint32_t first = 0, count = 0;
    };
    struct Alternatives {
        Span tests;
    };
    struct Delivering {
        Index<Delivery> delivery;
        Span needs; // of target people with a due time: in needsDue_
    };
    struct Effect {
        Span sets;   // in masks_
        Span clears; // in masks_
        Span meters; // in meters_
        Span serves; // in serves_
        Span contacts;
        int bias = 0;
    };
    struct Way { // an entry of a Goto
        Span when;
        std::uint16_t to = 0;
    };
    struct Act { // a decision
        Span when;
        Effect effect;
        int takes = 0;
        Index<Stage> stage;
        int bias = 0;
        Span next; // in ways_; empty: the scene's
    };
    struct Place { // a scene
        std::uint16_t firstAct = 0;
        std::uint8_t acts = 0;
        bool crisis = false;
        bool several = false;
        bool ending = false;
        Span next;
    };
    struct Happening { // an event
        int at = 0;
        Span when, unless;
        bool hasUnless = false;
        Effect effect;
        Span next;
    };
    struct NeedDue {
        std::size_t need = 0;
        int due = 0;
    };

    Span compile(const scenario::Condition& condition);
    Span compile(const scenario::Goto& next);
    Effect compile(const scenario::Effects& effects);
    Span compileMasks(const Packed& bits);
    void markAsked(Span condition, Packed& bits, int& lastTime) const;
    Ahead own(std::size_t scene) const;
    Ahead own(const Happening& event) const;
    void include(const Effect& effect, Ahead& ahead) const;
    void compileScenes();
    void compileEvents();
    void markWhatMatters();
    void lookAhead();

    bool holds(const Test& test, const Packed& state) const;
    bool holds(Span condition, const Packed& state) const;
    std::uint16_t choose(Span ways, const Packed& state) const;
    void affect(Packed& state, const Effect& effect) const;
    int chanceOfBias(const Place& place, Step open) const;
    void take(Packed& state, const Act& act, bool crisis);
    std::uint16_t fireEvents(Packed& state, std::uint16_t destination);
    void enter(Packed& state, std::uint16_t destination);
    void forget(Packed& state);
    const Ahead& aheadOfRest(const Packed& state);

    std::shared_ptr<const Rulebook> book_;
    Layout layout_;
    Traces traces_;
    Stacks stacks_;
    std::vector<Mask> masks_;
    std::vector<Test> tests_;
    std::vector<Alternatives> conditions_;
    std::vector<Way> ways_;
    std::vector<scenario::MeterChange> meters_;
    std::vector<Delivering> serves_;
    std::vector<NeedDue> needsDue_;
    std::vector<std::uint16_t> contacts_;
    std::vector<Act> acts_;
    std::vector<Place> places_;
    std::vector<Happening> events_;
    std::vector<std::vector<Index<Record>>> gates_; // of each stage
    std::vector<Index<Record>> required_;
    Packed always_;            // bits that matter while the play goes on
    Packed scored_;            // bits that the scores are reckoned from
    std::vector<Ahead> ahead_; // of each scene
    std::vector<Ahead> eventAhead_;
    std::unordered_map<std::uint64_t, Ahead> rest_; // of displaced scenes and events to come
};

} // namespace alur::casework
