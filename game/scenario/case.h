// What a case is once it has been read: every name resolved to a dense index, nothing left to look up.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/index.h"
#include "base/minutes.h"
#include "base/text.h"
#include "scenario/limits.h"
#include "scenario/method.h"

namespace alur::scenario {

/// A case's id: its file's `id`, unique among the cases of a folder.
struct CaseId {
    std::string value;
    auto operator<=>(const CaseId&) const = default;
};

struct Meter {
    std::string id;
    Text name;
    int start = 0; // 0..100, as the meter always is
};

struct Fact {
    std::string id;
    std::optional<Text> text; // shown in the case file once the fact is set; without: an internal flag
};

enum class Role { Client, Family, Witness, Reported, Officer, Community };
enum class Sex { Female, Male };

struct Person;

struct Need {
    std::string id;
    Index<Person> person;
    Text text;
    std::vector<Index<Service>> services; // each of them meets the need
    std::optional<Minutes> due;           // since the report
    int weight = 1;
    bool known = true;
    std::optional<Index<Fact>> revealedBy; // the fact of the same id, where there is one
};

struct Person {
    std::string id;
    Text name; // "Salmah"; or what the person is: "Kepala sekolah", "The head teacher"
    std::optional<int> age;
    std::optional<Sex> sex;
    Role role = Role::Client;
    Text about;
    std::string portrait; // a bare id of assets/art; empty: a stand-in
    bool target = false;
    int contacts = 0; // planned
    std::vector<Index<Need>> needs;
};

struct Barrier {
    std::string id;
    Text text;
    Index<Person> person;
    int weight = 1;
};

/// A service given to a person: each pair that the case can deliver or asks for stands here once.
struct Delivery {
    Index<Person> person;
    Index<Service> service;
    std::vector<Index<Need>> meets; // needs of this person that this service meets
};

struct Atom {
    enum class Kind { Fact, Meter, Time, Record, Met, Served };
    enum class Comparison { LessEqual, Less, GreaterEqual, Greater, Equal };
    Kind kind = Kind::Fact;
    bool negated = false;
    std::uint16_t index = 0; // of the fact, meter, record, need or delivery
    Comparison comparison = Comparison::Equal;
    int number = 0; // for a meter its value, for the time minutes
};

/// All must hold, and of each at least one. An empty condition holds. Source: FORMAT.md section 2.
using Condition = std::vector<std::vector<Atom>>;

enum class BiasKind { VictimBlaming, Stereotype, Mistargeting, UnequalTreatment, Disclosure, PeacePressure };

struct Bias {
    BiasKind kind = BiasKind::VictimBlaming;
    int weight = 1;
    std::optional<Text> why;
};

struct MeterChange {
    Index<Meter> meter;
    int by = 0;
};

/// What a decision or an event does to the state, in the order of FORMAT.md section 5.
struct Effects {
    std::vector<MeterChange> meters;
    std::vector<Index<Fact>> sets;
    std::vector<Index<Fact>> clears;
    std::vector<Index<Record>> records;
    std::vector<Index<Barrier>> removes;
    std::vector<Index<Delivery>> serves;
    std::vector<Index<Person>> contacts;
    std::optional<Bias> bias;
};

struct Scene;

/// Where a play goes: a scene, or back to the one that an event displaced.
struct Target {
    std::optional<Index<Scene>> scene; // empty: `resume`
    bool operator==(const Target&) const = default;
};

/// The first entry whose condition holds is taken; the last one's always does.
struct Goto {
    struct Entry {
        Condition when;
        Target to;
    };
    std::vector<Entry> entries;
};

struct Decision {
    std::string id;
    Index<Scene> scene;
    Text text;
    Index<Stage> stage; // the stage that the act belongs to
    Condition when;
    Minutes takes{0};
    Effects effects;
    std::optional<Text> says;
    std::optional<Text> why;
    std::optional<Goto> next;
};

enum class Template { Blank, Storyboard, Genogram, Ecomap, Risk, Referral };

struct SketchPrompt {
    Text prompt;
    Template pattern = Template::Blank;
};

struct Discussion {
    Text prompt;
    Minutes length{5}; // of the workshop's time, not of the case's
};

struct Line {
    Index<Person> who;
    Text text;
};

enum class Ending { Closed, Referred, Lost, Harm };

struct Scene {
    std::string id;
    Index<Stage> stage;
    Text title;
    Text text;
    std::string place; // a bare id of assets/art; empty: no picture
    std::vector<Index<Person>> people;
    std::vector<Line> lines;
    bool crisis = false;
    std::optional<SketchPrompt> sketch;
    std::optional<Text> describe;
    std::optional<Discussion> discuss;
    int pickMin = 1;
    int pickMax = 1;
    std::vector<Index<Decision>> decisions; // empty exactly for an ending
    std::optional<Goto> next;
    std::optional<Ending> ending;

    bool picksSeveral() const { return pickMax > 1; }
};

struct Event {
    std::string id;
    Minutes at{0};
    Condition when;
    std::optional<Condition> unless; // keeps the event away while all of it holds
    Text text;
    Effects effects;
    std::optional<Goto> next;
};

/// Like an event, but the facilitator puts it into a group's play. It leads nowhere: the group stays in its
/// scene, and the explorer does not count on it.
struct Inject {
    std::string id;
    Text title; // for the facilitator's list
    Condition when;
    Text text; // for the group
    Effects effects;
};

/// Where something begins in the file; 1-based, as editors count.
struct Mark {
    int line = 1;
    int column = 1;
    auto operator<=>(const Mark&) const = default;
};

/// A text that is not there in both languages.
struct Untranslated {
    Mark mark;
    std::optional<Language> missing; // empty: the text names no language at all
};

/// Where each thing of a case stands: beside its tables, entry by entry.
struct CaseMarks {
    std::vector<Mark> facts, people, needs, barriers, events, scenes, decisions;
    std::map<Index<Record>, Mark> records;  // required
    std::vector<Untranslated> untranslated; // in the order of the file
};

/// Never changes once read: a play, its replay and the explorer share one.
struct Case {
    CaseId id;
    std::string group;
    Text title;
    Text summary;
    std::vector<Text> notes;
    Minutes timeLimit{180 * 24 * 60};
    int decisionLimit = 60;
    std::optional<Minutes> reported; // the time of day at which the clock stands at 0
    Table<Meter> meters;
    Table<Fact> facts;
    Table<Person> people;
    Table<Need> needs;
    Table<Barrier> barriers;
    Table<Delivery> deliveries;
    Set<Record, limits::records> records; // required
    Table<Event> events;
    Table<Inject> injects;
    Table<Scene> scenes; // the first is where play starts
    Table<Decision> decisions;
    CaseMarks marks; // empty in a case that was not read from a file
};

/// The words of FORMAT.md for each of these, both ways.
std::string_view code(Role role);
std::string_view code(BiasKind kind);
std::string_view code(Template pattern);
std::string_view code(Ending ending);

} // namespace alur::scenario
