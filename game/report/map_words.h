// What is written on a case's map.
#pragma once

#include "base/text.h"

namespace alur::report::map_words {

inline const Text aside{"Krisis dan peristiwa", "Crises and events"};
inline const Text stage{"{0}. {1}", "{0}. {1}"};
inline const Text noScene{"belum ada adegan", "no scene yet"};
inline const Text number{"{0}. {1}", "{0}. {1}"};
inline const Text eventAt{"Peristiwa pada {0}", "Event at {0}"};
inline const Text unreachable{"tidak tercapai", "not reached"};
inline const Text deadEnd{"jalan buntu", "dead end"};
inline const Text back{"kembali", "back"};
inline const Text again{"diulang", "again"};
inline const Text numbersLegend{
    "Angka di garis: nomor langkah di adegan itu; tanpa angka: semua langkah. * bila syaratnya terpenuhi.",
    "Numbers at a line: the scene's decisions; none: all of them. * where the condition holds."};
inline const Text backLegend{"Garis putus-putus: kembali ke adegan sebelumnya.",
                             "Broken line: back to an earlier scene."};
inline const Text says{"Peta adegan kasus {0}", "Map of the scenes of the case {0}"};

} // namespace alur::report::map_words
