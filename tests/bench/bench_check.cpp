// The speed of `alur check` on a folder of a thousand cases beside yaml-cpp's bare parse of the same files. A
// timing is never a test.

#include <yaml-cpp/yaml.h>

#include "app/library.h"
#include "app/shelf.h"
#include "bench/timing.h"
#include "support/cases.h"
#include "support/folder.h"

using namespace alur;
using namespace alur::bench;
using namespace alur::test;

namespace {

/// The shipped cases, over and over, each under an id of its own.
void fill(const Folder& folder, int count) {
    std::vector<std::string> texts;
    for (const auto& path : app::findCases({sourceFolder() / "scenarios"}).paths)
        texts.push_back(textOf(path));
    for (int i = 0; i < count; ++i) {
        auto text = texts[static_cast<std::size_t>(i) % texts.size()];
        text.insert(text.find("\nid: ") + 5, "c" + std::to_string(i) + "-");
        std::ofstream(folder.path() / ("case" + std::to_string(10'000 + i) + ".yaml"), std::ios::binary)
            << text;
    }
}

} // namespace

int main() {
    const Folder folder;
    constexpr int count = 1000;
    fill(folder, count);
    const auto files = app::findCases({folder.path()}).paths;
    app::Library library(sourceFolder() / "assets", sourceFolder() / "scenarios");
    std::size_t errors = 0;
    const auto bare = quickest(3, [&] {
        for (const auto& file : files) (void)YAML::Load(textOf(file));
    });
    const auto ours = quickest(3, [&] {
        for (const auto& read : library.readAll(files)) errors += hasErrors(read.problems);
    });
    line("checking a folder of 1,000 cases", ours, "ms", "");
    line("the library's bare load of them, on one core", bare, "ms", "");
    line("the one against the other", ours / bare, "x", "<= 1.5");
    if (errors > 0) std::printf("%zu cases have errors\n", errors);
}
