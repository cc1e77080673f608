# The program as one page for a browser, and the same under node for the tests. Exceptions are WebAssembly's own.
add_compile_options(-fwasm-exceptions)
add_link_options(-fwasm-exceptions)
set(ALUR_CONTENT "${CMAKE_SOURCE_DIR}" CACHE PATH "the folder whose assets and scenarios go into the page")

# make_page(TARGET NODE_TARGET): both from the same libraries. What the page is made of lies in browser/.
function(make_page page node)
  set(parts "${CMAKE_CURRENT_SOURCE_DIR}/browser")
  set(common -sSTACK_SIZE=1MB -sALLOW_MEMORY_GROWTH "SHELL:--js-library ${parts}/calls.js")
  target_link_options(${page} PRIVATE ${common} -sENVIRONMENT=web -sSINGLE_FILE -sINITIAL_MEMORY=64MB
    -sFORCE_FILESYSTEM -sEXPORTED_FUNCTIONS=_main,_malloc,_free
    "SHELL:-sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE=\$stringToNewUTF8,\$ENV,\$FS"
    "SHELL:--shell-file ${parts}/page.html"
    "SHELL:--pre-js ${parts}/storage.js" "SHELL:--pre-js ${parts}/files.js" "SHELL:--pre-js ${parts}/display.js"
    "SHELL:--embed-file ${ALUR_CONTENT}/assets@/assets" "SHELL:--embed-file ${ALUR_CONTENT}/scenarios@/scenarios")
  file(GLOB_RECURSE content CONFIGURE_DEPENDS "${ALUR_CONTENT}/assets/*" "${ALUR_CONTENT}/scenarios/*")
  set_target_properties(${page} PROPERTIES SUFFIX .html LINK_DEPENDS
    "${parts}/calls.js;${parts}/storage.js;${parts}/files.js;${parts}/display.js;${parts}/page.html;${content}")
  target_link_options(${node} PRIVATE ${common} -sENVIRONMENT=node -sNODERAWFS -sEXIT_RUNTIME)
  set_target_properties(${node} PROPERTIES LINK_DEPENDS "${parts}/calls.js")
endfunction()
