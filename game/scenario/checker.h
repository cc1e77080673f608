// Whether a case that could be read also hangs together: what leads nowhere, what nobody can reach, what is
// doubtful.
#pragma once

#include "scenario/reading.h"

namespace alur::scenario {

/// Errors: what the end of FORMAT.md section 3 demands of all people together.
void checkDemands(Reading& reading);

/// Errors: `resume` where the stack of displaced scenes may be empty.
void checkResumes(Reading& reading);

/// Warnings: scenes that no path reaches, events that lead to `resume`.
void checkReach(Reading& reading);

/// Warnings: facts asked for and never set, or set and never used; needs, barriers, records and contacts that
/// no decision serves; records and services that are asked for and that no decision makes or gives.
void checkUses(Reading& reading);

/// All of these but the demands. The warnings are left out where an error has been told: after a misspelt id
/// they would blame what is right.
void check(Reading& reading);

} // namespace alur::scenario
