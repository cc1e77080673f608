// What the commands say that look into a case for its author: its findings, its map.
#pragma once

#include "base/text.h"

namespace alur::app::findings_words {

// alur findings
inline const Text findingsAbout{"Tunjukkan apa yang perlu diketahui penulis tentang satu kasus",
                                "Show what an author should know of a case"};
inline const Text findingsFooter{
    "Adegan yang tak tercapai, jalan buntu, jawaban yang tertebak, nilai, panjang, keterbacaan.\n"
    "Yang hanya dicoba, bukan ditelusuri seluruhnya, disebut begitu.\n"
    "Keluar dengan 0 bila tidak ada saran, 1 bila ada atau kasusnya bermasalah, 2 bila gagal.\n"
    "Contoh: alur findings kasus.yaml --json -",
    "Scenes never reached, dead ends, answers given away, scores, length, reading level.\n"
    "What was only tried and not followed to the end is called so.\n"
    "Exits with 0 where nothing asks to be mended, 1 where something does or the case has\n"
    "errors, 2 where it failed. Example: alur findings case.yaml --json -"};
inline const Text findingsJson{"Tulis temuan sebagai JSON ke berkas; - untuk keluaran baku",
                               "Write the findings as JSON to a file; - for standard output"};
inline const Text findingsNeedsCase{"'alur findings' perlu satu berkas kasus.",
                                    "'alur findings' needs a case file."};
inline const Text inspecting{"Memeriksa kasus… {0} %", "Looking into the case… {0} %"};

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
