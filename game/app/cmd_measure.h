// `alur measure`: whether cases fill an afternoon, criterion by criterion, for people or as JSON.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/console.h"
#include "app/library.h"
#include "casework/measure.h"

namespace alur::app {

struct MeasureRequest {
    std::vector<std::string> paths; // cases, or folders of cases
    casework::MeasureWish wish;
    std::string json; // "-" or a file; empty: the tables as text
};

/// Exit code 0; 1 where a criterion does not hold or a case has errors; 2 where one could not be read at all.
int measureCases(Console& console, Library& library, const MeasureRequest& request);

} // namespace alur::app
