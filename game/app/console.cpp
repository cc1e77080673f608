#include "app/console.h"

#include <fstream>

#include "app/places.h"
#include "app/words.h"

namespace alur::app {

int writeJson(const Console& console, const std::string& target, const std::string& json) {
    if (target == "-") {
        console.out << json << std::flush;
        return console.out ? exits::done : exits::failed;
    }
    std::ofstream file(pathOf(target), std::ios::binary);
    file << json << std::flush;
    if (file) return exits::done;
    console.complain(fill(words::cannotWrite, {same(target)}));
    return exits::failed;
}

} // namespace alur::app
