# game_test(NAME SOURCES … USES folder… LABEL label [WRAPS library…] [POSIX source…]): one test program; each of its tests
# is one of ctest's. ALUR_POSIX: processes can be forked and killed, files be no regular files, disks be made small, and
# the programs of a Debian machine be asked; the sources behind POSIX, and tests in that #ifdef, are only there then.
# ALUR_LEFT_OUT: tests that are there and make no sense on the system at hand; tests/CMakeLists.txt says why.
if(ALUR_DEPS STREQUAL "sources")
  add_subdirectory(/usr/src/googletest "${CMAKE_BINARY_DIR}/libraries/googletest" EXCLUDE_FROM_ALL SYSTEM)
else()
  find_package(GTest REQUIRED)
endif()
include(GoogleTest)
set(ALUR_POSIX OFF)
if(UNIX AND NOT EMSCRIPTEN)
  set(ALUR_POSIX ON)
endif()
function(game_test name)
  cmake_parse_arguments(arg "" "LABEL" "SOURCES;USES;WRAPS;POSIX" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  if(ALUR_POSIX)
    target_sources(${name} PRIVATE ${arg_POSIX})
    target_compile_definitions(${name} PRIVATE ALUR_POSIX)
  endif()
  list(TRANSFORM arg_USES PREPEND alur::)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${arg_USES} ${arg_WRAPS} alur::warnings GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE ALUR_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  if(CMAKE_CROSSCOMPILING) # each start of a stand-in for the system takes its time; what is tried is built for speed
    target_compile_options(${name} PRIVATE -O1 $<$<BOOL:${MINGW}>:-Wa,-mbig-obj>) # more sections than plain objects hold
    list(JOIN ALUR_LEFT_OUT ":" left_out)
    add_test(NAME ${name} COMMAND ${name} "--gtest_filter=-${left_out}" --gtest_brief=1)
    set_tests_properties(${name} PROPERTIES LABELS ${arg_LABEL})
  else()
    gtest_discover_tests(${name} PROPERTIES LABELS ${arg_LABEL} DISCOVERY_MODE PRE_TEST)
  endif()
endfunction()
