// A case from its YAML: FORMAT.md section 3. Scenes and events have files of their own.
#include "scenario/checker.h"
#include "scenario/events.h"
#include "scenario/kinds.h"
#include "scenario/reader.h"
#include "scenario/reading.h"
#include "scenario/scenes.h"
#include "scenario/walk_words.h"

namespace alur::scenario {

namespace {

const Text noBarrier{"perlu sedikitnya satu hambatan", "at least one barrier is needed"};
const Text noNote{"perlu sedikitnya satu catatan isi, yang dibaca sebelum bermain",
                  "at least one content note is needed, to be read before play"};
const Text noRecord{"perlu sedikitnya satu catatan wajib", "at least one required record is needed"};
const Text noServices{"perlu sedikitnya satu layanan yang memenuhi kebutuhan ini",
                      "at least one service that meets this need is needed"};
const Text noNeed{"orang sasaran ('target: true') perlu sedikitnya satu kebutuhan",
                  "a person with 'target: true' needs at least one need"};
const Text timeIsTaken{"'time' sudah berarti jam kasus dalam syarat; pilih id lain untuk ukuran ini",
                       "'time' means the case's clock in conditions; choose another id for this meter"};
const Text texts{"teks", "texts"};

/// Each part of a case's file; what a part refers to has been read before it.
class CaseReader {
public:
    CaseReader(const Tree& tree, std::vector<Problem>& problems, const Method& method,
               const Workshop& workshop)
        : reading_(tree, problems, method), workshop_(workshop) {}

    Case read() {
        if (!walk_.isMap(root_, grammar::caseFile)) return {};
        readHead();
        if (const auto* limit = root_.find("limit")) readLimit(*limit);
        if (const auto* reported = root_.find("reported")) readReported(*reported);
        if (const auto* meters = root_.find("meters")) readMeters(*meters);
        if (const auto* facts = root_.find("facts")) readFacts(*facts);
        if (const auto* people = root_.find("people")) readPeople(*people);
        if (const auto* barriers = root_.find("barriers")) readBarriers(*barriers);
        if (const auto* records = root_.find("records")) readRecords(*records);
        readPlay();
        check(reading_);
        walk_.doubtPlainTexts();
        noteMarks(reading_);
        return std::move(case_);
    }

private:
    void readHead() {
        if (const auto* alur = root_.find("alur")) walk_.version(*alur);
        if (const auto* id = root_.find("id")) case_.id.value = walk_.caseId(*id).value_or("");
        if (const auto* group = root_.find("group")) readGroup(*group);
        case_.title = walk_.textIn(root_, "title", titleRoom);
        case_.summary = walk_.textIn(root_, "summary");
        if (const auto* notes = root_.find("notes")) readNotes(*notes);
    }

    void readGroup(const Node& node) {
        case_.group = node.text;
        if (workshop_.groups.empty()) return; // a workshop that could not be read is no fault of the case
        Names<Group> groups;
        for (const auto& group : workshop_.groups) groups.add(group.id, {});
        walk_.find(node, groups, kinds::group);
    }

    void readNotes(const Node& notes) {
        if (!walk_.isList(notes, texts)) return;
        if (notes.size == 0) walk_.complain(notes, noNote);
        for (const auto& note : notes)
            if (auto text = walk_.text(note)) case_.notes.push_back(std::move(*text));
    }

    void readLimit(const Node& limit) {
        if (!walk_.isMap(limit, grammar::limit)) return;
        if (const auto* time = limit.find("time")) {
            case_.timeLimit = walk_.duration(*time).value_or(case_.timeLimit);
            if (case_.timeLimit == Minutes{0}) walk_.expected(*time, grammar::limit.find("time")->what);
        }
        case_.decisionLimit = walk_.numberOr(limit, grammar::limit, "decisions", case_.decisionLimit);
    }

    void readReported(const Node& reported) {
        const std::string_view text = reported.text;
        const bool shaped = reported.isWord() && text.size() == 5 && text[2] == ':';
        const auto hour = shaped ? parseNumber(text.substr(0, 2), {0, 23}) : std::nullopt;
        const auto minute = shaped ? parseNumber(text.substr(3), {0, 59}) : std::nullopt;
        if (hour && minute) case_.reported = Minutes{*hour * 60 + *minute};
        else walk_.expected(reported, grammar::caseFile.find("reported")->what);
    }

    void readMeters(const Node& meters) {
        if (!walk_.isMap(meters)) return;
        for (const auto& node : meters) {
            walk_.checkKeyIsId(node);
            if (node.key == "time") walk_.complainOfKey(node, timeIsTaken);
            Meter meter{node.key, {}, 0};
            if (walk_.isMap(node, grammar::meter)) {
                meter.name = walk_.textIn(node, "name");
                meter.start = walk_.numberOr(node, grammar::meter, "start", 0);
            }
            if (!addTo(case_.meters, std::move(meter), limits::meters, walk_, node, kinds::meter)) return;
            reading_.meters.add(node.key, lastOf(case_.meters));
        }
    }

    void readFacts(const Node& facts) {
        if (!walk_.isMap(facts)) return;
        for (const auto& node : facts) {
            walk_.checkKeyIsId(node);
            Fact fact{node.key, {}};
            const bool flag = node.kind == Node::Kind::Nothing; // `consent:` is as good as `consent: {}`
            if (!flag && walk_.isMap(node, grammar::fact)) fact.text = walk_.textIfAny(node, "text");
            if (!addTo(case_.facts, std::move(fact), limits::facts, walk_, node, kinds::fact)) return;
            reading_.facts.add(node.key, lastOf(case_.facts));
            reading_.marks.facts.push_back(&node);
        }
    }

    void readPeople(const Node& people) {
        if (!people.isMap() || people.size == 0)
            return walk_.expected(people, grammar::caseFile.find("people")->what);
        const auto errorsBefore = walk_.errors();
        for (const auto& node : people) {
            walk_.checkKeyIsId(node);
            if (!addTo(case_.people, readPerson(node), limits::people, walk_, node, kinds::person)) return;
            const auto person = lastOf(case_.people);
            reading_.people.add(node.key, person);
            reading_.marks.people.push_back(&node);
            if (const auto* needs = node.find("needs")) readNeeds(*needs, person);
            if (case_.people[person].target && case_.people[person].needs.empty())
                walk_.complain(node, noNeed);
        }
        if (walk_.errors() == errorsBefore) checkDemands(reading_);
    }

    Person readPerson(const Node& node) {
        Person person;
        person.id = node.key;
        if (!walk_.isMap(node, grammar::person)) return person;
        readName(node, person);
        if (const auto* age = node.find("age"))
            person.age = walk_.number(*age, grammar::person.rangeOf("age"));
        if (const auto* sex = node.find("sex")) person.sex = walk_.oneOf(*sex, sexCodes);
        person.role = walk_.oneOfIn(node, "role", roleCodes);
        person.about = walk_.textIn(node, "about");
        person.portrait = walk_.idOrNone(node, "portrait");
        person.target = walk_.yesNoOr(node, "target", false);
        person.contacts = walk_.numberOr(node, grammar::person, "contacts", 0);
        return person;
    }

    /// A name is the same in every language, and no reason to warn, unless it is a word such as "Kepala
    /// sekolah".
    void readName(const Node& node, Person& person) {
        const auto* name = node.find("name");
        if (!name) return;
        person.name = walk_.name(*name).value_or(Text{});
    }

    void readNeeds(const Node& needs, Index<Person> person) {
        if (!walk_.isMap(needs)) return;
        for (const auto& node : needs) {
            walk_.checkKeyIsId(node);
            if (!addTo(case_.needs, readNeed(node, person), limits::needs, walk_, node, kinds::need)) return;
            reading_.marks.needs.push_back(&node);
            case_.people[person].needs.push_back(lastOf(case_.needs));
            reading_.nameNeed(case_.people[person], lastOf(case_.needs));
        }
    }

    Need readNeed(const Node& node, Index<Person> person) {
        Need need;
        need.id = node.key;
        need.person = person;
        need.revealedBy = reading_.facts.find(node.key);
        if (!walk_.isMap(node, grammar::need)) return need;
        need.text = walk_.textIn(node, "text");
        if (const auto* services = node.find("service")) {
            need.services = walk_.ids(*services, reading_.services, kinds::service);
            if (services->isList() && services->size == 0) walk_.complain(*services, noServices);
        }
        if (const auto* due = node.find("due")) need.due = walk_.duration(*due);
        need.weight = walk_.numberOr(node, grammar::need, "weight", 1);
        need.known = walk_.yesNoOr(node, "known", true);
        return need;
    }

    void readBarriers(const Node& barriers) {
        if (!walk_.isMap(barriers)) return;
        if (barriers.size == 0) walk_.complain(barriers, noBarrier);
        for (const auto& node : barriers) {
            walk_.checkKeyIsId(node);
            if (!addTo(case_.barriers, readBarrier(node), limits::barriers, walk_, node, kinds::barrier))
                return;
            reading_.barriers.add(node.key, lastOf(case_.barriers));
            reading_.marks.barriers.push_back(&node);
        }
    }

    Barrier readBarrier(const Node& node) {
        Barrier barrier{node.key, {}, {}, 1};
        if (!walk_.isMap(node, grammar::barrier)) return barrier;
        barrier.text = walk_.textIn(node, "text");
        if (const auto* person = node.find("person"))
            barrier.person = walk_.find(*person, reading_.people, kinds::person).value_or(Index<Person>{});
        barrier.weight = walk_.numberOr(node, grammar::barrier, "weight", 1);
        return barrier;
    }

    void readRecords(const Node& records) {
        if (records.isList() && records.size == 0) walk_.complain(records, noRecord);
        walk_.ids(records, reading_.records, kinds::record);
        for (const auto& node : records)
            if (const auto record = reading_.records.find(node.text)) {
                case_.records.insert(*record);
                reading_.marks.required.try_emplace(*record, &node);
            }
    }

    void readPlay() {
        const auto* scenes = root_.find("scenes");
        if (scenes) declareScenes(reading_, *scenes);
        if (const auto* events = root_.find("events")) readEvents(reading_, *events);
        if (const auto* injects = root_.find("injects")) readInjects(reading_, *injects);
        readScenes(reading_);
    }

    Reading reading_;
    const Workshop& workshop_;
    Walk& walk_ = reading_.walk;
    const Node& root_ = reading_.root;
    Case& case_ = reading_.scenario;
};

} // namespace

Loaded<Case> readCase(const std::string& file, std::string_view text, const Method& method,
                      const Workshop& workshop) {
    Loaded<Case> loaded;
    const auto tree = parseTree(file, text, loaded.problems);
    if (!tree.empty()) loaded.value = CaseReader(tree, loaded.problems, method, workshop).read();
    sortByPlace(loaded.problems);
    if (hasErrors(loaded.problems)) loaded.value.reset();
    return loaded;
}

} // namespace alur::scenario
