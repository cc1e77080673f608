// `alur report`: a session's report to disk. Source: DESIGN.md section 6.
#pragma once

#include <string>

#include "app/console.h"
#include "app/library.h"
#include "report/report.h"

namespace alur::app {

struct ReportCommand {
    std::string session;
    std::string target;
    report::Names names = report::Names::Shown;
};

/// Exit code 0; 2 where the session cannot be opened or the report not be written: then nothing is left
/// behind.
int writeReport(Console& console, Library& library, const ReportCommand& wish);

} // namespace alur::app
