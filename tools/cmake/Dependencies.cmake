# The one place that says where a library comes from; everything else asks for alur::sdl, alur::imgui, alur::yaml …
# Dear ImGui and nanosvg are compiled by us from Debian's packages, which tools/setup lays into .deps/.
set(ALUR_DEPS_DIR "${CMAKE_SOURCE_DIR}/.deps" CACHE PATH "where tools/setup laid the sources")
set(ALUR_DEPS system CACHE STRING "system: the libraries that are installed; sources: compiled by us from .deps/")
set_property(CACHE ALUR_DEPS PROPERTY STRINGS system sources)
find_package(Threads REQUIRED)

if(ALUR_DEPS STREQUAL "system")
  include(DependenciesOfTheSystem)
elseif(ALUR_DEPS STREQUAL "sources")
  include(DependenciesFromSources)
else()
  message(FATAL_ERROR "ALUR_DEPS is system or sources, not '${ALUR_DEPS}'")
endif()
foreach(library sdl yaml sqlite pdf)
  add_library(alur::${library} ALIAS alur_${library})
endforeach()

# Headers alone, the same for every system: a folder shows just them, so that a cross build sees no other header of
# this machine.
set(headers "${CMAKE_BINARY_DIR}/libraries/headers")
foreach(library cli=CLI json=nlohmann stb=stb)
  string(REPLACE "=" ";" library "${library}")
  list(GET library 0 name)
  list(GET library 1 folder)
  find_path(${name}_include ${folder} PATHS /usr/include NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
  file(MAKE_DIRECTORY "${headers}/${name}")
  file(CREATE_LINK "${${name}_include}/${folder}" "${headers}/${name}/${folder}" SYMBOLIC)
  add_library(alur_${name} INTERFACE)
  target_include_directories(alur_${name} SYSTEM INTERFACE "${headers}/${name}")
  add_library(alur::${name} ALIAS alur_${name})
endforeach()
target_include_directories(alur_stb SYSTEM INTERFACE "${headers}/stb/stb")

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
