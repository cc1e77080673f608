# The libraries compiled by us from the sources that tools/setup laid into .deps/; ALUR_DEPS=sources, for a package
# that brings all it needs along. Their warnings are theirs.
set(sources_missing "run tools/setup linux, windows or web first")
foreach(library sdl2 yaml-cpp sqlite3 libharu zlib)
  if(NOT IS_DIRECTORY "${ALUR_DEPS_DIR}/${library}")
    message(FATAL_ERROR "${ALUR_DEPS_DIR}/${library} is missing: ${sources_missing}")
  endif()
endforeach()

# Their own options, set here as they would be on their command line.
function(add_sources folder)
  set(CMAKE_POLICY_DEFAULT_CMP0077 NEW) # option() leaves what is set below
  set(CMAKE_WARN_DEPRECATED OFF CACHE INTERNAL "")
  foreach(setting ${ARGN})
    string(REPLACE "=" ";" setting "${setting}")
    list(POP_FRONT setting name)
    set(${name} "${setting}")
  endforeach()
  set(BUILD_SHARED_LIBS OFF)
  add_subdirectory("${ALUR_DEPS_DIR}/${folder}" "${CMAKE_BINARY_DIR}/libraries/${folder}" EXCLUDE_FROM_ALL SYSTEM)
endfunction()

add_sources(sdl2 SDL_SHARED=OFF SDL_STATIC=ON SDL_TEST=OFF SDL2_DISABLE_SDL2MAIN=OFF SDL2_DISABLE_INSTALL=ON
  SDL_JOYSTICK=OFF SDL_HAPTIC=OFF SDL_HIDAPI=OFF SDL_SENSOR=OFF SDL_POWER=OFF SDL_AUDIO=OFF)
add_library(alur_sdl INTERFACE)
target_link_libraries(alur_sdl INTERFACE SDL2::SDL2-static Threads::Threads)

add_sources(yaml-cpp YAML_CPP_BUILD_CONTRIB=OFF YAML_CPP_BUILD_TOOLS=OFF YAML_CPP_BUILD_TESTS=OFF YAML_CPP_INSTALL=OFF
  YAML_BUILD_SHARED_LIBS=OFF)
target_compile_options(yaml-cpp PRIVATE -w)
add_library(alur_yaml INTERFACE)
target_include_directories(alur_yaml SYSTEM INTERFACE "${ALUR_DEPS_DIR}/yaml-cpp/include")
target_link_libraries(alur_yaml INTERFACE yaml-cpp)

add_library(sqlite STATIC EXCLUDE_FROM_ALL "${ALUR_DEPS_DIR}/sqlite3/sqlite3.c")
target_compile_definitions(sqlite PRIVATE SQLITE_OMIT_LOAD_EXTENSION SQLITE_DQS=0 SQLITE_OMIT_DEPRECATED)
if(EMSCRIPTEN) # one thread, and files that cannot be shared between two: no write-ahead log
  target_compile_definitions(sqlite PRIVATE SQLITE_OMIT_WAL SQLITE_THREADSAFE=0)
endif()
target_compile_options(sqlite PRIVATE -w)
target_include_directories(sqlite SYSTEM PUBLIC "${ALUR_DEPS_DIR}/sqlite3")
target_link_libraries(sqlite PRIVATE Threads::Threads)
add_library(alur_sqlite INTERFACE)
target_link_libraries(alur_sqlite INTERFACE sqlite)

# libharu and zlib are lists of source files; what their own build files find out is known here: no PNG in a PDF.
file(GLOB zlib_sources CONFIGURE_DEPENDS "${ALUR_DEPS_DIR}/zlib/*.c")
add_library(zlib_sources STATIC EXCLUDE_FROM_ALL ${zlib_sources})
target_compile_definitions(zlib_sources PRIVATE HAVE_UNISTD_H)
target_compile_options(zlib_sources PRIVATE -w)
target_include_directories(zlib_sources SYSTEM PUBLIC "${ALUR_DEPS_DIR}/zlib")
file(GLOB hpdf_sources CONFIGURE_DEPENDS "${ALUR_DEPS_DIR}/libharu/src/*.c")
file(WRITE "${CMAKE_BINARY_DIR}/libraries/libharu/hpdf_config.h"
  "#define LIBHPDF_HAVE_ZLIB\n#define LIBHPDF_HAVE_NOPNGLIB\n")
add_library(hpdf_sources STATIC EXCLUDE_FROM_ALL ${hpdf_sources})
target_compile_options(hpdf_sources PRIVATE -w)
target_include_directories(hpdf_sources SYSTEM PUBLIC "${ALUR_DEPS_DIR}/libharu/include"
  "${CMAKE_BINARY_DIR}/libraries/libharu")
target_link_libraries(hpdf_sources PRIVATE zlib_sources)
add_library(alur_pdf INTERFACE)
target_link_libraries(alur_pdf INTERFACE hpdf_sources)
