// A case while it is being read: what has been read so far, where it stands in the file, and what its parts
// may refer to.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "scenario/case.h"
#include "scenario/names.h"
#include "scenario/walk.h"

namespace alur::scenario {

/// Where in the file each thing of a case stands: beside the tables of the case, entry by entry.
struct Marks {
    std::vector<const Node*> facts;
    std::vector<const Node*> people;
    std::vector<const Node*> needs;
    std::vector<const Node*> barriers;
    std::vector<const Node*> events;
    std::vector<const Node*> scenes;
    std::vector<const Node*> decisions;
    std::map<Index<Record>, const Node*> required;      // the records that the case requires
    std::map<Index<Record>, const Node*> asked;         // where a condition asks for a record first
    std::map<Index<Delivery>, const Node*> askedServed; // and for a service given
};

struct Reading {
    Reading(const Tree& tree, std::vector<Problem>& problems, const Method& method)
        : walk(tree, problems), root(tree.root()), stages(namesOf(method.stages)),
          records(namesOf(method.records)), services(namesOf(method.services)) {}

    Walk walk;
    const Node& root;
    Case scenario;
    Marks marks;

    Names<Stage> stages;
    Names<Record> records;
    Names<Service> services;
    Names<Meter> meters;
    Names<Fact> facts;
    Names<Person> people;
    Names<Need> needs; // as person.need
    Names<Barrier> barriers;
    Names<Scene> scenes;

    /// Makes `need` of `person` known as person.need.
    void nameNeed(const Person& person, Index<Need> need);
    /// The delivery of `service` to `person`, added to the case where it is new. `at` is blamed where there
    /// are too many.
    Index<Delivery> delivery(const Node& at, Index<Person> person, Index<Service> service);

private:
    std::deque<std::string> needIds_; // `needs` does not copy
    std::map<std::pair<Index<Person>, Index<Service>>, Index<Delivery>> deliveries_;
};

/// Writes into the case where each of its things stands.
void noteMarks(Reading& reading);

} // namespace alur::scenario
