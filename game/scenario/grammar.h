// The format of a case as one table: which keys a map may hold and which it must, and what stands under each.
// The reader checks keys, presence and ranges by it, the JSON Schema is written out of it, and the texts of a
// case are found by it. What one value has to do with another is not in here. Source: FORMAT.md sections 2-5.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "scenario/yaml_tree.h"

namespace alur::scenario {

struct Range {
    int least;
    int most;
};

namespace grammar {

struct Shape;

/// What may stand somewhere.
struct Form {
    enum class Kind {
        Version, // 1
        Words,   // a Text: plain, or a map of languages
        Id,      // of a thing of this case
        CaseId,
        Stage, // ids of the method and the workshop
        Record,
        Service,
        Group,
        Number, // within `range`
        Duration,
        SomeTime, // a duration above 0m
        Clock,    // "09:15"
        YesNo,
        OneOf, // of `words`
        Condition,
        Goto,
        Pick,   // a number within `range`, or a map of shape `pick`
        Map,    // of `shape`
        MapOf,  // ids to `of`
        ListOf, // `of`
    };

    Kind kind = Kind::Words;
    Text what{}; // "a duration such as …": as the reader says it
    Range range{0, 0};
    std::vector<std::string_view> words{};
    const Shape* shape = nullptr;
    std::vector<Form> of{};    // one
    std::size_t least = 0;     // of MapOf and ListOf
    std::size_t most = 0;      // 0: no bound
    std::string_view not_{};   // an id that no key of a MapOf may be
    bool mayBeNothing = false; // `consent:` for `consent: {}`
};

enum class Presence { Required, Optional };

struct Key {
    std::string_view name;
    Presence presence;
    Form form;
};

struct Shape {
    std::string_view name; // in the schema
    std::vector<Key> keys;

    /// Null where the shape knows no such key.
    const Form* find(std::string_view key) const;
    /// The bounds of a number that it knows.
    Range rangeOf(std::string_view key) const;
    std::vector<std::string_view> names() const;
};

inline constexpr Range meterValue{0, 100};
inline constexpr Range meterChange{-100, 100};

extern const Shape bias, discuss, describe, sketch, line, way, pick, decision, scene, event, inject, barrier,
    need, person, fact, meter, limit, caseFile;

/// All of them, in the order of the file.
std::vector<const Shape*> shapes();

/// Calls `see` for every value under `node` that the table knows, from outside in, in the file's order.
void forEachValue(const Node& node, const Form& form,
                  const std::function<void(const Node&, const Form&)>& see);
/// The whole file.
const Form& file();

} // namespace grammar
} // namespace alur::scenario
