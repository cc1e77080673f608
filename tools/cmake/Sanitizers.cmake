# ALUR_SANITIZE: address and undefined-behaviour sanitizers in everything that is compiled here.
option(ALUR_SANITIZE "address and undefined-behaviour sanitizers" OFF)
if(ALUR_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -O1)
  add_link_options(-fsanitize=address,undefined)
endif()
