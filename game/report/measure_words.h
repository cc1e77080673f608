// What is told about a measured case.
#pragma once

#include "base/text.h"

namespace alur::report::measure_words {

// The targets
inline const Text scenes{"Sedikitnya {0} adegan", "At least {0} scenes"};
inline const Text decisions{"Sedikitnya {0} pilihan langkah", "At least {0} decisions"};
inline const Text stages{"Semua tahap; {0} tahap pertama {1} adegan",
                         "All stages; the first {0} with {1} scenes"};
inline const Text crises{"Sedikitnya {0} krisis pada waktunya", "At least {0} crises at their time"};
inline const Text emergencies{"Dalam krisis ada layanan darurat", "A crisis offers a service at once"};
inline const Text contacts{"Ada kontak yang direncanakan", "Contacts are planned"};
inline const Text barriers{"Sedikitnya {0} hambatan", "At least {0} barriers"};
inline const Text hidden{"Ada yang baru terungkap oleh asesmen", "Something that assessment reveals"};
inline const Text endings{"Sedikitnya {0} akhir tercapai", "At least {0} endings reached"};
inline const Text sketches{"Sketsa di sedikitnya {0} tahap", "Sketches in at least {0} stages"};
inline const Text discussions{"Diskusi di sedikitnya {0} adegan", "Discussion in at least {0} scenes"};
inline const Text sceneWords{"Teks adegan paling panjang {0} kata", "A scene's text at most {0} words"};
inline const Text explanations{"Setiap langkah dijawab dan dijelaskan",
                               "Every decision answered and explained"};
inline const Text reachable{"Setiap adegan tercapai", "Every scene reached"};
inline const Text available{"Setiap langkah pernah tersedia", "Every decision available at some time"};
inline const Text deadEnds{"Tidak ada jalan buntu", "No dead end"};
inline const Text best{"Terbaik sedikitnya {0} %", "Best at least {0} %"};
inline const Text mean{"Rata-rata acak {0}–{1} %", "Mean by chance {0}–{1} %"};
inline const Text worst{"Terburuk di bawah {0} %", "Worst below {0} %"};
inline const Text indicators{"Indikator dari {0} % ke {1} %", "Indicators from {0} % to {1} %"};
inline const Text returning{"Kembali ke asesmen atau rencana: tepat",
                            "Going back to assess or plan is right"};
inline const Text giveaways{"Jawaban tidak kentara dari panjangnya", "No option given away by its length"};
inline const Text longestIsBest{"Terbaik = terpanjang di ≤ {0} % adegan",
                                "Best = longest in ≤ {0} % of scenes"};
inline const Text playDecisions{"{0}–{1} langkah per permainan", "{0}–{1} decisions a play"};
inline const Text playMinutes{"{0}–{1} menit per permainan", "{0}–{1} minutes a play"};
inline const Text idleScenes{"Tanpa pilihan berarti: ≤ {0} adegan", "At most {0} idle scenes in a row"};

// What was found
inline const Text none{"tidak ada", "none"};
inline const Text all{"semua", "all"};
inline const Text never{"tidak pernah: {0}", "never: {0}"};
inline const Text missing{"belum ada: {0}", "missing: {0}"};
inline const Text inScene{"{0} kata ({1})", "{0} words ({1})"};
inline const Text percent{"{0} %", "{0} %"};
inline const Text share{"{0} ({1} %)", "{0} ({1} %)"};
inline const Text range{"{0} {1}–{2} %", "{0} {1}–{2} %"};
inline const Text outOfTime{"waktu habis", "out of time"};
inline const Text yes{"ya", "yes"};
inline const Text noSuchPlay{"tidak ada permainan terbaik yang kembali", "no best play goes back"};
inline const Text scenesOf{"{0} dari {1} adegan: {2}", "{0} of {1} scenes: {2}"};
inline const Text inEachLanguage{"Indonesia {0}, Inggris {1} dari {2} adegan",
                                 "Indonesian {0}, English {1} of {2} scenes"};
inline const Text noScenesOf{"0 dari {1} adegan", "0 of {1} scenes"};
inline const Text chanceAndBest{"acak: {0} {1} (80 % di {2}–{3}); terbaik: {4}",
                                "by chance: {0} {1} (80 % in {2}–{3}); best: {4}"};
inline const Text median{"tengah", "median"};
inline const Text average{"rata-rata", "mean"};
inline const Text run{"{0}: {1}", "{0}: {1}"};
inline const Text deadEndAfter{"{0}, sesudah {1}", "{0}, after {1}"};

// Around the rows
inline const Text title{"{0} ({1})", "{0} ({1})"};
inline const Text sampled{
    "{0} permainan acak (benih {1}) dan pencarian terarah. Dibaca {2} kata semenit, "
    "dibicarakan {3} detik per langkah, ditambah waktu diskusi.",
    "{0} plays by chance (seed {1}) and a guided search. Read at {2} words a minute, talked "
    "over for {3} seconds a decision, and the minutes of discussion."};
inline const Text holds{"ya", "yes"};
inline const Text fails{"BELUM", "NO"};
inline const Text bestPlay{"Permainan terbaik:", "Best play:"};
inline const Text worstPlay{"Permainan terburuk:", "Worst play:"};
inline const Text summary{"{0} dari {1} syarat terpenuhi.", "{0} of {1} criteria hold."};

} // namespace alur::report::measure_words
