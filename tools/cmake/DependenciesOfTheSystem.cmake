# The libraries as Debian's packages install them; ALUR_DEPS=system, what people develop with.
find_package(PkgConfig REQUIRED)
pkg_check_modules(sdl2 REQUIRED IMPORTED_TARGET sdl2)
add_library(alur_sdl INTERFACE)
target_link_libraries(alur_sdl INTERFACE PkgConfig::sdl2 Threads::Threads)

find_package(yaml-cpp REQUIRED)
add_library(alur_yaml INTERFACE)
target_link_libraries(alur_yaml INTERFACE yaml-cpp)

find_package(SQLite3 REQUIRED)
add_library(alur_sqlite INTERFACE)
target_link_libraries(alur_sqlite INTERFACE SQLite::SQLite3)

find_path(hpdf_include hpdf.h REQUIRED)
find_library(hpdf_library hpdf REQUIRED)
add_library(alur_pdf INTERFACE)
target_include_directories(alur_pdf SYSTEM INTERFACE ${hpdf_include})
target_link_libraries(alur_pdf INTERFACE ${hpdf_library})
