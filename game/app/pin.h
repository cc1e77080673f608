// The facilitator's PIN: kept as a salted hash, and slow to guess.
#pragma once

#include <string>

namespace alur::app {

/// `salt` stands beside it in the session.
std::string pinHash(const std::string& pin, const std::string& salt);

/// Seconds to wait after so many wrong tries in a row; 0 where the next may come at once.
double pinDelay(int wrong);

} // namespace alur::app
