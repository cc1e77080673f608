// What is said of turning points, and of another way tried beside the record.
#pragma once

#include "base/text.h"

namespace alur::ui::words {

inline const Text turningPoints{"Titik balik", "Turning points"};
inline const Text turningIntro{"Garis menunjukkan nilai keseluruhan terbaik yang masih dapat dicapai pada "
                               "setiap saat. Tempat garis turun, satu "
                               "langkah menutup jalan yang lebih baik.",
                               "The line shows the best overall still within reach at each moment. Where it "
                               "falls, a step closed a better way."};
inline const Text reckoning{"Sedang dihitung: {0} dari {1}", "Reckoning: {0} of {1}"};
inline const Text noTurningPoints{"Tidak ada langkah yang menutup jalan yang lebih baik.",
                                  "No step closed a better way."};
inline const Text noStepYet{"Belum ada langkah yang diambil.", "No step has been taken yet."};
inline const Text keptMore{"Yang menjaga lebih banyak: {0}", "What would have kept more: {0}"};
inline const Text mayBeMore{
    "Kasus ini luas: mungkin ada jalan yang lebih baik lagi, paling tinggi sampai angka kedua.",
    "This case is wide: there may be better ways still, up to the second figure at most."};
inline const Text everyStep{"Setiap langkah", "Every step"};
inline const Text tryAnother{"Coba jalan lain", "Try another way"};
inline const Text tryAnotherFrom{"Coba jalan lain mulai langkah {0}", "Try another way from step {0}"};
inline const Text fromTo{"{0} → {1}", "{0} → {1}"};

inline const Text trial{"Percobaan mulai langkah {0}", "A trial from step {0}"};
inline const Text trialNote{"Catatan kelompok tidak berubah.", "The group's record stays as it is."};
inline const Text trialFigures{"Catatan {0} · percobaan {1}", "Record {0} · trial {1}"};
inline const Text backToRecord{"Kembali ke catatan", "Back to the record"};

} // namespace alur::ui::words
