// Dividing people into groups by a drawn lot: even in size, then in organisations, then in kelurahan.
#pragma once

#include <cstdint>
#include <vector>

#include "session/entry.h"

namespace alur::session {

/// Whom the lot puts where. The sizes of groups differ by at most one, and so does each organisation's
/// share; within that, people of one kelurahan are spread as far as exchanging two of the same organisation
/// can do it. The same seed, people and groups always give the same. No group: nobody is placed.
std::vector<Placed> drawLot(const std::vector<Person>& people, const std::vector<GroupId>& groups,
                            std::uint32_t seed);

} // namespace alur::session
