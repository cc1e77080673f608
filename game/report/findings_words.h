// What is said to an author about what was found in a case, and what might be done about it.
#pragma once

#include "base/text.h"

namespace alur::report::findings_words {

// What was found. Of those in pairs the second is said where plays were tried, {1} of them.

inline const Text unreachable{"Tidak ada permainan yang sampai ke adegan '{0}'.",
                              "No play comes to the scene '{0}'."};
inline const Text unreachedSoFar{"Adegan '{0}' tidak tercapai dalam {1} permainan yang dicoba.",
                                 "The scene '{0}' was not reached in the {1} plays that were tried."};
inline const Text unavailable{"Langkah '{0}' tidak pernah terbuka.",
                              "The decision '{0}' is never available."};
inline const Text unavailableSoFar{"Langkah '{0}' tidak terbuka dalam {1} permainan yang dicoba.",
                                   "The decision '{0}' was not available in the {1} plays that were tried."};
inline const Text deadEnd{"Di adegan '{0}' kelompok bisa terhenti: langkah yang terbuka terlalu sedikit.",
                          "In the scene '{0}' a group can be stuck: too few decisions are available."};
inline const Text deadEndWay{"Misalnya setelah: {0}.", "For example after: {0}."};
inline const Text selfLoop{"Di adegan '{0}' kelompok bisa mengulang tanpa mengubah apa pun: {1}.",
                           "In the scene '{0}' a group can go round with nothing changed: {1}."};
inline const Text loop{"Kelompok bisa berputar di adegan {0} tanpa mengubah apa pun: {1}.",
                       "A group can go round the scenes {0} with nothing changed: {1}."};
inline const Text onlyTime{"Hanya waktu yang berjalan.", "Only time passes."};
inline const Text unmet{"Tidak ada yang bisa memenuhi kebutuhan '{0}'.", "Nothing can meet the need '{0}'."};
inline const Text late{"Kebutuhan '{0}' tidak bisa dipenuhi dalam batasnya ({2}).",
                       "The need '{0}' cannot be met by its due time ({2})."};
inline const Text lateSoFar{
    "Kebutuhan '{0}' tidak terpenuhi dalam batasnya ({2}) di {1} permainan yang dicoba.",
    "The need '{0}' was not met by its due time ({2}) in the {1} plays that were tried."};
inline const Text barrier{"Tidak ada yang bisa menghapus hambatan '{0}'.",
                          "Nothing can remove the barrier '{0}'."};
inline const Text barrierSoFar{"Hambatan '{0}' tidak terhapus dalam {1} permainan yang dicoba.",
                               "The barrier '{0}' was not removed in the {1} plays that were tried."};
inline const Text record{"Tidak ada yang bisa membuat catatan '{0}'.", "Nothing can make the record '{0}'."};
inline const Text recordSoFar{"Catatan '{0}' tidak dibuat dalam {1} permainan yang dicoba.",
                              "The record '{0}' was not made in the {1} plays that were tried."};
inline const Text giveaway{
    "Langkah '{0}' tidak pernah lebih buruk daripada langkah lain di adegan itu, dan teksnya paling panjang "
    "({1}): jawabannya tertebak.",
    "The decision '{0}' is never worse than the others in its scene, and its text is the longest ({1}): the "
    "answer is given away."};
inline const Text longestIsBest{"Teks terpanjang adalah langkah terbaik di {0} dari {1} adegan ({2}): {3}.",
                                "The longest text is the best decision in {0} of {1} scenes ({2}): {3}."};
inline const Text untranslated{"{0} teks belum ada dalam bahasa {1}; yang pertama di sini.",
                               "{0} texts are missing in {1}; the first is here."};
inline const Text noLanguage{"{0} teks tidak menyebut bahasanya; yang pertama di sini.",
                             "{0} texts do not say which language they are in; the first is here."};
inline const Text hard{
    "Adegan '{0}' sulit dibaca ({1}): {2} kata per kalimat, {3} % kata panjang, indeks {4}.",
    "The scene '{0}' is hard to read ({1}): {2} words a sentence, {3} % long words, index {4}."};

// Figures

inline const Text range{"{0}: {1} sampai {2}, rata-rata {3}.", "{0}: {1} to {2}, {3} on average."};
inline const Text flow{"Alur", "Flow"};
inline const Text overall{"Keseluruhan", "Overall"};
inline const Text length{"Satu permainan: {0} langkah ({1}–{2}), {3} menit membaca dan bicara ({4}–{5}).",
                         "One play: {0} decisions ({1}–{2}), {3} minutes of reading and talk ({4}–{5})."};
inline const Text reading{"Teks adegan ({0}): {1} kata per kalimat, {2} % kata panjang, indeks {3}.",
                          "The scenes' text ({0}): {1} words a sentence, {2} % long words, index {3}."};
inline const Text hardest{"Paling sulit: '{0}', indeks {1}.", "The hardest: '{0}', index {1}."};
inline const Text neverWorse{
    "Di {0} dari {1} adegan ada langkah yang tidak pernah lebih buruk daripada yang lain: {2}.",
    "In {0} of {1} scenes one decision is never worse than the others: {2}."};
inline const Text indonesian{"Indonesia", "Indonesian"};
inline const Text english{"Inggris", "English"};

// What might be done

inline const Text tryUnreachable{
    "Arahkan 'next' sebuah langkah atau peristiwa ke sini, longgarkan syarat di jalannya, atau hapus.",
    "Let the 'next' of a decision or an event lead here, ease a condition on the way, or remove it."};
inline const Text tryUnavailable{
    "Periksa 'when': mungkin syaratnya baru terpenuhi sesudah adegan ini. Ubah syaratnya atau hapus.",
    "Look at its 'when': perhaps that holds only after this scene. Change the condition or remove it."};
inline const Text tryDeadEnd{"Beri adegan ini langkah tanpa 'when', sebanyak yang harus dipilih.",
                             "Give the scene decisions without 'when', as many as must be picked."};
inline const Text tryLoop{
    "Beri langkah itu akibat, tutup dengan 'when' setelah diambil, atau arahkan ke adegan lain.",
    "Give the decision an effect, close it by a 'when' once taken, or let it lead elsewhere."};
inline const Text tryUnmet{
    "Beri sebuah langkah 'serves' dengan layanan yang memenuhi kebutuhan ini, atau hapus kebutuhannya.",
    "Give a decision a 'serves' with a service that meets this need, or remove the need."};
inline const Text tryLate{
    "Panjangkan 'due', pendekkan 'takes' di jalannya, atau tawarkan layanannya lebih awal.",
    "Make 'due' longer or 'takes' on the way shorter, or offer the service earlier."};
inline const Text tryBarrier{"Beri sebuah langkah 'removes' untuk hambatan ini, atau hapus hambatannya.",
                             "Give a decision a 'removes' for this barrier, or remove the barrier."};
inline const Text tryRecord{"Beri sebuah langkah 'records' dengan catatan ini, atau jangan mewajibkannya.",
                            "Let a decision make it ('records'), or do not require this record."};
inline const Text tryGiveaway{
    "Agar ada yang ditimbang: beri langkah lain satu kelebihan, misalnya lebih cepat, atau beri harga.",
    "For something to weigh: let another decision do one thing better, such as time, or set a price."};
inline const Text tryLongest{"Samakan panjang teks langkah-langkahnya; pindahkan penjelasan ke 'says'.",
                             "Make the decisions' texts equally long; move explanations to 'says'."};
inline const Text tryTranslate{"Tulis {id: …, en: …}. 'alur check' menunjukkan baris setiap teks.",
                               "Write {id: …, en: …}. 'alur check' shows the line of each text."};
inline const Text tryEasier{"Pecah kalimat panjang dan pakai kata sehari-hari: teks ini dibacakan.",
                            "Break long sentences and use everyday words: this text is read aloud."};
inline const Text tryWider{"Nilai ini hampir tidak bergerak: beri langkah yang menaikkan atau menurunkannya.",
                           "This score hardly moves: give decisions that raise or lower it."};
inline const Text tryReachable{"Nilai penuh belum ditemukan: mungkin syaratnya terlalu berat.",
                               "Full marks were not found: perhaps they ask for too much."};

// What it rests on

inline const Text proved{"Terbukti dari berkasnya.", "Proved from the file."};
inline const Text possible{"Dibaca dari jalan di berkasnya; syarat ('when') bisa mencegahnya.",
                           "Read from the ways in the file; a condition ('when') may prevent it."};
inline const Text shown{"Ada permainan yang menunjukkannya.", "A play shows it."};
inline const Text counted{"Dihitung dari teksnya.", "Counted in the text."};
inline const Text followed{"Setiap permainan ditelusuri.", "Every play was followed."};
inline const Text tried{"Dari {0} permainan yang dicoba; yang belum dicoba bisa lain.",
                        "From {0} plays that were tried; others may differ."};
inline const Text injects{"Kabar dari pendamping tidak ikut dimainkan.",
                          "The facilitator's injects were not played."};

// The page

inline const Text heading{"Temuan di kasus {0}", "Findings in the case {0}"};
inline const Text whole{"Semua {0} permainan ditelusuri.", "All {0} plays were followed."};
inline const Text part{"Kasus ini terlalu luas untuk ditelusuri seluruhnya; sebagian temuan berasal dari "
                       "permainan yang dicoba (benih {0}).",
                       "This case is too wide to be followed to the end; some findings come from plays that "
                       "were tried (seed {0})."};
inline const Text toMend{"Untuk diperbaiki atau dipikirkan: {0}", "To mend or to think about: {0}"};
inline const Text nothing{"Tidak ada yang perlu diperbaiki.", "Nothing that asks to be mended."};
inline const Text figures{"Angka", "Figures"};
inline const Text advice{"Saran: {0}", "Suggestion: {0}"};
inline const Text line{"Baris {0}", "Line {0}"};

} // namespace alur::report::findings_words
