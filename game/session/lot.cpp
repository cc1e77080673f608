#include "session/lot.h"

#include <algorithm>
#include <map>
#include <random>

namespace alur::session {

namespace {

/// The standard library's shuffle differs between machines; a seed must not.
template <class T> void shuffle(std::vector<T>& list, std::mt19937& random) {
    for (std::size_t left = list.size(); left > 1; --left) std::swap(list[left - 1], list[random() % left]);
}

struct Seat {
    const Person* person;
    std::size_t organisation;
    std::size_t kelurahan;
    std::size_t group;
};

std::size_t numberOf(std::map<std::string, std::size_t>& known, const std::string& name) {
    return known.try_emplace(folded(name), known.size()).first->second;
}

/// Exchanges two people of one organisation as long as that spreads a kelurahan further.
void spread(std::vector<Seat>& seats, std::size_t groups, std::size_t kelurahan) {
    std::vector<std::vector<int>> count(groups, std::vector<int>(kelurahan));
    for (const auto& seat : seats) ++count[seat.group][seat.kelurahan];
    const auto gain = [&](const Seat& a, const Seat& b) {
        return count[a.group][a.kelurahan] + count[b.group][b.kelurahan] - count[b.group][a.kelurahan] -
               count[a.group][b.kelurahan] - 2;
    };
    for (bool better = true; better;) {
        better = false;
        for (auto& a : seats)
            for (auto& b : seats) {
                if (a.group == b.group || a.organisation != b.organisation || a.kelurahan == b.kelurahan ||
                    gain(a, b) <= 0)
                    continue;
                --count[a.group][a.kelurahan], ++count[b.group][a.kelurahan];
                --count[b.group][b.kelurahan], ++count[a.group][b.kelurahan];
                std::swap(a.group, b.group);
                better = true;
            }
    }
}

} // namespace

std::vector<Placed> drawLot(const std::vector<Person>& people, const std::vector<GroupId>& groups,
                            std::uint32_t seed) {
    std::vector<Placed> placed;
    if (groups.empty()) return placed;
    std::mt19937 random(seed);
    std::map<std::string, std::size_t> organisations, kelurahan;
    std::vector<Seat> seats;
    for (const auto& person : people)
        seats.push_back({&person, numberOf(organisations, person.organisation),
                         numberOf(kelurahan, person.kelurahan), 0});
    shuffle(seats, random);
    std::vector<std::size_t> turn(organisations.size()), order(groups.size());
    for (std::size_t i = 0; i < turn.size(); ++i) turn[i] = i;
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    shuffle(turn, random);
    shuffle(order, random);
    // Dealt out one after the other, an organisation's people go round the groups: hence the "at most one".
    std::stable_sort(seats.begin(), seats.end(), [&](const Seat& a, const Seat& b) {
        return turn[a.organisation] < turn[b.organisation];
    });
    for (std::size_t i = 0; i < seats.size(); ++i) seats[i].group = order[i % order.size()];
    spread(seats, groups.size(), kelurahan.size());
    for (const auto& seat : seats) placed.push_back({seat.person->number, groups[seat.group]});
    std::sort(placed.begin(), placed.end(),
              [](const Placed& a, const Placed& b) { return a.number < b.number; });
    return placed;
}

} // namespace alur::session
