#include "app/cmd_print.h"

#include "app/open_book.h"
#include "app/places.h"
#include "app/report_files.h"
#include "app/report_words.h"
#include "report/paper_twin.h"

namespace alur::app {

int printCase(Console& console, Library& library, const std::string& file, const std::string& target) {
    const auto opened = openBook(console, library, file);
    if (!opened.book) return opened.exitCode;
    const auto twin = report::paperTwinOf(opened.book->scenario(), opened.book->method(), console.language,
                                          findPrintFonts(library.assets()));
    const auto trouble = twin.trouble ? twin.trouble : writeAside(pathOf(target), twin.bytes);
    if (trouble) {
        console.complain(*trouble);
        return exits::failed;
    }
    console.out << printable(console.tr(fill(report_words::twinSaved, {same(target)}))) << '\n';
    return exits::done;
}

} // namespace alur::app
