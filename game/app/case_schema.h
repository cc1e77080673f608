// The format of a case as a JSON Schema (draft 7), for editors that complete and underline: written out of
// the table that the reader checks by.
#pragma once

#include <string>

#include "scenario/method.h"
#include "scenario/workshop.h"

namespace alur::app {

/// Stages, records, services and groups are those of `method` and `workshop`. What the schema cannot say, and
/// `check` does: whether an id of the case leads somewhere, and what one value has to do with another far
/// away.
std::string caseSchema(const scenario::Method& method, const scenario::Workshop& workshop);

/// A regular expression for the whole numbers from `least` to `most`, zeros in front allowed; both are >= 0.
std::string numberPattern(int least, int most);

} // namespace alur::app
