// The same work on many things, on all of the machine's cores.
#pragma once

#include <cstddef>
#include <functional>

namespace alur::app {

/// Both are called on the caller's thread alone. Either may be empty.
struct Watch {
    std::function<void(std::size_t done, std::size_t all)> progress; // some times a second
    std::function<bool()> goOn;                                      // false gives up what is not begun
};

/// Does `work(0)` … `work(count - 1)`, each once, on as many threads as there are cores; the caller's is one
/// of them. Whoever wants results in order writes them to the n-th place. False where it was given up.
/// `work` must not throw.
bool sideBySide(std::size_t count, const std::function<void(std::size_t)>& work, const Watch& watch = {});

} // namespace alur::app
