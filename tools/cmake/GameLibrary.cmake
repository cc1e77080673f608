# game_library(NAME SOURCES … [USES folder…] [WRAPS library…])
# One folder, one target `alur::NAME`. The folders it uses are public, the outside library private:
# nobody who uses the folder can include that library's headers.
function(game_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;WRAPS" ${ARGN})
  add_library(alur_${name} STATIC ${arg_SOURCES})
  add_library(alur::${name} ALIAS alur_${name})
  target_include_directories(alur_${name} PUBLIC ${CMAKE_SOURCE_DIR}/game)
  list(TRANSFORM arg_USES PREPEND alur::)
  target_link_libraries(alur_${name} PUBLIC ${arg_USES} PRIVATE ${arg_WRAPS} alur::warnings)
endfunction()
