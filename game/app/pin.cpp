#include "app/pin.h"

#include <algorithm>

#include "storage/sha256.h"

namespace alur::app {

std::string pinHash(const std::string& pin, const std::string& salt) {
    constexpr int rounds = 2'000; // hardly felt for one, days for all of eight digits
    auto hash = storage::sha256(salt + pin);
    for (int i = 0; i < rounds; ++i) hash = storage::sha256(salt + hash);
    return hash;
}

double pinDelay(int wrong) { return wrong < 5 ? 0 : std::min(300.0, 30.0 * (wrong - 4)); }

} // namespace alur::app
