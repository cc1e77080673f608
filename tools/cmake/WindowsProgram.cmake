# windows_program(TARGET): a window of its own instead of a console's; icon, version and manifest inside.
find_program(ALUR_NATIVE_CXX NAMES c++ g++ clang++ REQUIRED DOC "a compiler for the machine that builds")
function(windows_program target)
  set(made "${CMAKE_CURRENT_BINARY_DIR}/windows")
  set(icon_tool "${made}/icon")
  file(MAKE_DIRECTORY "${made}")
  add_custom_command(OUTPUT "${icon_tool}" DEPENDS "${CMAKE_SOURCE_DIR}/tools/icon/icon.cpp"
    COMMAND ${ALUR_NATIVE_CXX} -std=c++17 -O1 -I "${ALUR_DEPS_DIR}/nanosvg" "${CMAKE_SOURCE_DIR}/tools/icon/icon.cpp"
      -o "${icon_tool}" VERBATIM)
  add_custom_command(OUTPUT "${made}/alur.ico" DEPENDS "${icon_tool}" "${CMAKE_SOURCE_DIR}/assets/icon/alur.svg"
    COMMAND "${icon_tool}" "${CMAKE_SOURCE_DIR}/assets/icon/alur.svg" "${made}/alur.ico" VERBATIM)
  configure_file("${CMAKE_SOURCE_DIR}/tools/cmake/windows/alur.rc.in" "${made}/alur.rc" @ONLY)
  configure_file("${CMAKE_SOURCE_DIR}/tools/cmake/windows/alur.manifest" "${made}/alur.manifest" COPYONLY)
  set_source_files_properties("${made}/alur.rc" PROPERTIES OBJECT_DEPENDS "${made}/alur.ico;${made}/alur.manifest"
    INCLUDE_DIRECTORIES "${made}")
  target_sources(${target} PRIVATE "${made}/alur.rc")
  set_target_properties(${target} PROPERTIES WIN32_EXECUTABLE ON)
endfunction()
