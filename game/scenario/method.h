// The method of case management as `assets/method/` words it: stages, records, services, indicators. Source:
// FORMAT.md section 1.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/index.h"
#include "base/text.h"
#include "scenario/limits.h"

namespace alur::scenario {

struct Record;

struct Stage {
    std::string id;
    Text name;
    Text shortName;                  // one word, for narrow places
    Text task;                       // what Table 1 of the workshop says is done
    Text standard;                   // what Figure 4 says
    Set<Stage, limits::stages> next; // the stages that may follow
    std::vector<Index<Record>> gate; // records to be made before this stage is entered
};

struct Record {
    std::string id;
    Text name;
    Index<Stage> stage; // which usually makes it
};

struct Service {
    std::string id;
    Text name;
    Text provider;
    std::string icon; // a Font Awesome 4.7 name
};

/// The seven policy-output indicators, in the order of FORMAT.md section 7. How each is computed is in
/// casework/.
enum class Indicator { Access, Coverage, Frequency, Bias, ServiceDelivery, Accountability, Fit };
inline constexpr std::array indicators{
    Indicator::Access,          Indicator::Coverage,       Indicator::Frequency, Indicator::Bias,
    Indicator::ServiceDelivery, Indicator::Accountability, Indicator::Fit};
/// "access" … "fit".
std::string_view code(Indicator indicator);

struct IndicatorWords {
    Text name;
    Text question;
    Text definition;
};

struct Method {
    Table<Stage> stages; // in order: the first opens a case, the last ends a complete run
    Table<Record> records;
    Table<Service> services;
    std::array<IndicatorWords, indicators.size()> words;

    const IndicatorWords& operator[](Indicator indicator) const {
        return words[static_cast<std::size_t>(indicator)];
    }
    std::optional<Index<Stage>> stage(std::string_view id) const;
    std::optional<Index<Record>> record(std::string_view id) const;
    std::optional<Index<Service>> service(std::string_view id) const;
};

} // namespace alur::scenario
