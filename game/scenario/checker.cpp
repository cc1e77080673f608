#include "scenario/checker.h"

namespace alur::scenario {

namespace {

const Text noTarget{"perlu sedikitnya satu orang sasaran ('target: true')",
                    "at least one person must be of the target group ('target: true')"};
const Text noContacts{"jumlah 'contacts' semua orang harus sedikitnya 1",
                      "the 'contacts' of all people must add up to at least 1"};
const Text noDue{"sedikitnya satu kebutuhan orang sasaran harus punya 'due'",
                 "at least one need of a target person must have a 'due'"};

} // namespace

void checkDemands(Reading& reading) {
    const auto& scenario = reading.scenario;
    const auto& people = *reading.root.find("people");
    bool target = false, due = false;
    int contacts = 0;
    for (const auto& person : scenario.people) {
        target = target || person.target;
        contacts += person.contacts;
    }
    for (const auto& need : scenario.needs) due = due || (need.due && scenario.people[need.person].target);
    if (!target) reading.walk.complainOfKey(people, noTarget);
    if (contacts == 0) reading.walk.complainOfKey(people, noContacts);
    if (target && !due) reading.walk.complainOfKey(people, noDue);
}

void check(Reading& reading) {
    if (reading.scenario.scenes.empty()) return;
    checkResumes(reading);
    if (reading.walk.errors() > 0) return;
    checkReach(reading);
    checkUses(reading);
}

} // namespace alur::scenario
