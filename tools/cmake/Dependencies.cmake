# The one place that says where a library comes from; everything else asks for alur::sdl, alur::imgui, alur::yaml …
# Dear ImGui and nanosvg are compiled by us from Debian's packages, which tools/setup lays into .deps/.
set(ALUR_DEPS_DIR "${CMAKE_SOURCE_DIR}/.deps" CACHE PATH "where tools/setup laid the sources")
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

pkg_check_modules(sdl2 REQUIRED IMPORTED_TARGET sdl2)
add_library(alur_sdl INTERFACE)
target_link_libraries(alur_sdl INTERFACE PkgConfig::sdl2 Threads::Threads)
add_library(alur::sdl ALIAS alur_sdl)

find_package(yaml-cpp REQUIRED)
add_library(alur_yaml INTERFACE)
target_link_libraries(alur_yaml INTERFACE yaml-cpp)
add_library(alur::yaml ALIAS alur_yaml)

find_package(SQLite3 REQUIRED)
add_library(alur::sqlite ALIAS SQLite::SQLite3)

find_package(CLI11 REQUIRED)
add_library(alur_cli INTERFACE)
target_link_libraries(alur_cli INTERFACE CLI11::CLI11)
add_library(alur::cli ALIAS alur_cli)

find_package(nlohmann_json REQUIRED)
add_library(alur_json INTERFACE)
target_link_libraries(alur_json INTERFACE nlohmann_json::nlohmann_json)
add_library(alur::json ALIAS alur_json)

find_path(hpdf_include hpdf.h REQUIRED)
find_library(hpdf_library hpdf REQUIRED)
add_library(alur_pdf INTERFACE)
target_include_directories(alur_pdf SYSTEM INTERFACE ${hpdf_include})
target_link_libraries(alur_pdf INTERFACE ${hpdf_library})
add_library(alur::pdf ALIAS alur_pdf)

find_path(stb_include stb/stb_image_write.h REQUIRED)
add_library(alur_stb INTERFACE)
target_include_directories(alur_stb SYSTEM INTERFACE ${stb_include}/stb)
add_library(alur::stb ALIAS alur_stb)

set(nanosvg_include "${ALUR_DEPS_DIR}/nanosvg")
if(NOT EXISTS "${nanosvg_include}/nanosvg.h")
  message(FATAL_ERROR "nanosvg is missing: run tools/setup first")
endif()
add_library(alur_nanosvg INTERFACE)
target_include_directories(alur_nanosvg SYSTEM INTERFACE ${nanosvg_include})
add_library(alur::nanosvg ALIAS alur_nanosvg)

set(imgui_dir "${ALUR_DEPS_DIR}/imgui")
if(NOT EXISTS "${imgui_dir}/imgui.cpp")
  message(FATAL_ERROR "Dear ImGui is missing: run tools/setup first")
endif()
# The screens: no platform, no window.
add_library(alur_imgui STATIC ${imgui_dir}/imgui.cpp ${imgui_dir}/imgui_draw.cpp ${imgui_dir}/imgui_tables.cpp
  ${imgui_dir}/imgui_widgets.cpp ${imgui_dir}/misc/cpp/imgui_stdlib.cpp)
target_include_directories(alur_imgui SYSTEM PUBLIC ${imgui_dir} ${imgui_dir}/misc/cpp)
target_compile_definitions(alur_imgui PUBLIC IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_DEMO_WINDOWS)
add_library(alur::imgui ALIAS alur_imgui)
# Its two back ends: only app/ sees them.
add_library(alur_imgui_sdl STATIC ${imgui_dir}/backends/imgui_impl_sdl2.cpp
  ${imgui_dir}/backends/imgui_impl_sdlrenderer2.cpp)
target_include_directories(alur_imgui_sdl SYSTEM PUBLIC ${imgui_dir}/backends)
target_link_libraries(alur_imgui_sdl PUBLIC alur::imgui alur::sdl)
add_library(alur::imgui_sdl ALIAS alur_imgui_sdl)
