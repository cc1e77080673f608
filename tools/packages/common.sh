# What every kind of package has in common; sourced by the scripts beside it, from the project's folder.
version=$(sed -n 's/^project(alur VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
packages=$PWD/build/packages # where what is made ends up

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

# Everything in a package bears the date of the last change, so that the same sources give the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CMakeLists.txt)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022

# The folders that the program reads, as they lie beside it, without what only the README shows.
stage_content() { # folder
  mkdir -p "$1"
  cp -r scenarios assets "$1"/
  rm -rf "$1/assets/readme"
}

# The fonts that game/app/fonts.cpp and report_files.cpp look for.
stage_fonts() { # folder of assets
  local font
  mkdir -p "$1/fonts"
  for font in opentype/inter/Inter-Regular.otf opentype/inter/Inter-SemiBold.otf \
              truetype/lato/Lato-Regular.ttf truetype/lato/Lato-Semibold.ttf \
              truetype/font-awesome/fontawesome-webfont.ttf; do
    cp -L "/usr/share/fonts/$font" "$1/fonts/" || fail "The font $font is missing: run tools/setup"
  done
}

# What everything inside is licensed under, one file each.
stage_licences() { # folder
  mkdir -p "$1"
  cp LICENSE "$1/alur.txt"
  cp .deps/sdl2/LICENSE.txt "$1/sdl2.txt"
  cp .deps/imgui/LICENSE.txt "$1/dear-imgui.txt"
  cp .deps/yaml-cpp/LICENSE "$1/yaml-cpp.txt"
  cp .deps/sqlite3/LICENSE.md "$1/sqlite.txt"
  cp .deps/zlib/LICENSE "$1/zlib.txt"
  sed -n '/^\* License/,$p' .deps/libharu/README > "$1/libharu.txt"
  sed -n '1,/\*\//p' .deps/nanosvg/nanosvg.h > "$1/nanosvg.txt"
  local package
  for package in libcli11-dev nlohmann-json3-dev libstb-dev fonts-inter fonts-lato fonts-font-awesome; do
    cp "/usr/share/doc/$package/copyright" "$1/$package.txt" || fail "$package is missing: run tools/setup"
  done
}

# Gives everything in a folder the one date and plain rights.
same_dates() { # folder
  chmod -R u=rwX,go=rX "$1"
  find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
}
