# alur::warnings: what our own code is compiled with; libraries are not.
option(ALUR_WARNINGS_ARE_ERRORS "stop at the first warning" OFF)
add_library(alur_warnings INTERFACE)
add_library(alur::warnings ALIAS alur_warnings)
target_compile_options(alur_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  "$<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-maybe-uninitialized>" # g++ 12 sees both where a std::string is merely moved
  $<$<BOOL:${ALUR_WARNINGS_ARE_ERRORS}>:-Werror>)
