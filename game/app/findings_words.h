// What the commands say that look into a case for its author: its findings, its map.
#pragma once

#include "base/text.h"

namespace alur::app::findings_words {

// alur graph
inline const Text graphAbout{"Gambar peta adegan satu kasus (SVG)", "Draw the map of a case's scenes as SVG"};
inline const Text graphOutput{"Berkas .svg", "A .svg file"};
inline const Text graphFooter{
    "Adegan per tahap, garis per keputusan; krisis dan peristiwa di sisi.\n"
    "Keluar dengan 0 bila tergambar, 1 bila kasusnya bermasalah, 2 bila gagal.\n"
    "Contoh: alur graph kasus.yaml -o peta.svg",
    "Scenes by stage, a line for decisions; crises and events at the side.\n"
    "Exits with 0 where it is drawn, 1 where the case has errors, 2 where it failed.\n"
    "Example: alur graph case.yaml -o map.svg"};
inline const Text graphNeeds{"'alur graph' perlu satu berkas kasus dan tujuan: -o peta.svg",
                             "'alur graph' needs a case file and a target: -o map.svg"};
inline const Text graphIsSvg{"Peta hanya ditulis sebagai SVG. Pilih nama yang berakhir .svg.",
                             "The map is written as SVG only. Choose a name that ends in .svg."};
inline const Text graphSaved{"Peta disimpan: {0}", "Map saved: {0}"};

} // namespace alur::app::findings_words
