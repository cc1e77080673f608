# The program as one page for a browser, and the same under node for the tests. Exceptions are WebAssembly's own.
add_compile_options(-fwasm-exceptions)
add_link_options(-fwasm-exceptions)
set(ALUR_CONTENT "${CMAKE_SOURCE_DIR}" CACHE PATH "the folder whose assets and scenarios go into the page")
find_program(ALUR_PYTHON NAMES python3 REQUIRED DOC "puts the page together")

# make_page(TARGET NODE_TARGET): both from the same libraries; the target `page` puts the one file TARGET.html together.
# What the page is made of lies in browser/.
function(make_page target node)
  set(parts "${CMAKE_CURRENT_SOURCE_DIR}/browser")
  set(scripts files.js display.js)
  list(TRANSFORM scripts PREPEND "${parts}/")
  set(common -sSTACK_SIZE=1MB -sALLOW_MEMORY_GROWTH "SHELL:--js-library ${parts}/calls.js")
  # Extensions of WebGL take time to ask for, and SDL uses none.
  target_link_options(${target} PRIVATE ${common} -sENVIRONMENT=web -sINITIAL_MEMORY=64MB
    -sFORCE_FILESYSTEM -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sEXPORTED_FUNCTIONS=_main,_malloc,_free
    "SHELL:-sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE=\$stringToNewUTF8,\$ENV,\$FS"
    "SHELL:--embed-file ${ALUR_CONTENT}/assets@/assets" "SHELL:--embed-file ${ALUR_CONTENT}/scenarios@/scenarios")
  foreach(script ${scripts})
    target_link_options(${target} PRIVATE "SHELL:--pre-js ${script}")
  endforeach()
  file(GLOB_RECURSE content CONFIGURE_DEPENDS "${ALUR_CONTENT}/assets/*" "${ALUR_CONTENT}/scenarios/*")
  set_target_properties(${target} PROPERTIES SUFFIX .js LINK_DEPENDS "${parts}/calls.js;${scripts};${content}")
  target_link_options(${node} PRIVATE ${common} -sENVIRONMENT=node -sNODERAWFS -sEXIT_RUNTIME)
  set_target_properties(${node} PROPERTIES LINK_DEPENDS "${parts}/calls.js")

  set(pack "${CMAKE_SOURCE_DIR}/tools/cmake/pack_page.py")
  set(first "${parts}/program.js" "${parts}/storage.js") # have work to do while the program is being read
  set(made "${CMAKE_CURRENT_BINARY_DIR}/${target}.html")
  add_custom_command(OUTPUT "${made}" DEPENDS ${target} "${parts}/page.html" ${first} "${pack}"
    COMMAND "${ALUR_PYTHON}" "${pack}" "${parts}/page.html" ${first} "$<TARGET_FILE:${target}>"
      "$<TARGET_FILE_DIR:${target}>/${target}.wasm" "${made}" VERBATIM)
  add_custom_target(page DEPENDS "${made}")
endfunction()
