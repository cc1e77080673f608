// The people of a session, read from what somebody typed, pasted or saved as CSV. Whatever stands there, the
// people come out whole and every oddity is told in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace alur::session {

/// Somebody who takes part. The number is what the session knows; the name may be initials or empty.
struct Person {
    int number = 0; // from 1
    std::string name;
    std::string organisation;
    std::string kelurahan;
    bool operator==(const Person&) const = default;
};

inline constexpr std::size_t mostPeople = 200;
inline constexpr std::size_t longestName = 300; // characters; more is cut, and told

/// Something that a person should know about what was read.
struct Remark {
    int line = 0; // 1-based; 0 where the whole list is meant
    Text text;
    bool bad = false; // something is missing from the people
};

struct Roster {
    std::vector<Person> people; // numbered from 1 in the order of the lines
    std::vector<Remark> remarks;
};

/// Lines with a name, an organisation and a kelurahan, parted by tabs, semicolons or commas; quotes keep a
/// part together; a first line of headings may give another order. Never fails.
Roster readRoster(std::string_view bytes);

/// What may stand in a file: UTF-8 (with or without a mark), UTF-16 with its mark, else Windows-1252. Empty
/// where the bytes are no text. `remarks` tells of what was not UTF-8.
std::string decoded(std::string_view bytes, std::vector<Remark>& remarks);

/// `now` with the numbers that people had before: who stands there unchanged keeps the number, then who
/// stands on the line of somebody who is gone (a name was mended); everybody else gets a new one.
std::vector<Person> keepNumbers(const std::vector<Person>& before, std::vector<Person> now);

/// The list as readRoster reads it back to the same people.
std::string rosterText(const std::vector<Person>& people);

/// The same organisation or kelurahan, however it is written: without outer spaces and capitals.
std::string folded(std::string_view name);

} // namespace alur::session
