// What the author's desk says to people.
#pragma once

#include "base/text.h"

namespace alur::app::author_desk_words {

inline const Text noEditor{"Editor tidak dapat dibuka", "No editor could be opened"};
inline const Text noEditorText{
    "Tidak ditemukan editor teks yang mau terbuka. Buka berkas ini dengan editor pilihan Anda, di baris {1}: "
    "{0}",
    "No text editor was found that opens. Please open this file with an editor of your own, at line {1}: "
    "{0}"};
inline const Text opening{"Membuka {0} di editor…", "Opening {0} in the editor…"};
inline const Text fileGone{"berkas ini tidak ada lagi di tempatnya", "this file is no longer in its place"};
inline const Text sameIdIn{"id '{0}' juga dipakai oleh {1}; setiap kasus perlu id sendiri",
                           "the id '{0}' is used by {1} too; every case needs an id of its own"};
inline const Text ownFolder{"Folder Anda: {0}", "Your own folder: {0}"};
inline const Text shippedFolder{"Bawaan Alur: {0}", "Shipped with Alur: {0}"};
inline const Text stickFolder{"Flashdisk: {0}", "Stick: {0}"};

inline const Text nothingToPlay{"Belum dapat dimainkan", "It cannot be played yet"};
inline const Text nothingToPlayText{
    "Kasus ini belum pernah terbaca tanpa kesalahan. Perbaiki dulu masalah yang ada di daftar.",
    "This case has not been read without errors yet. Mend the problems on the list first."};
inline const Text previewBegun{"Pratinjau: tidak ada yang dicatat.", "A preview: nothing is recorded."};
inline const Text previewByHand{"Pratinjau dari keadaan yang Anda siapkan: tidak ada yang dicatat.",
                                "A preview from the state that you prepared: nothing is recorded."};
inline const Text previewAll{"Dibaca ulang {0}: adegan dan langkahnya tetap sama.",
                             "Read again at {0}: the same scene, the same steps."};
inline const Text previewState{
    "Dibaca ulang {0}: adegan tetap sama dengan keadaan yang dibawa; langkah sebelumnya tidak cocok lagi.",
    "Read again at {0}: the same scene, with its state carried over; the steps before no longer fit."};
inline const Text previewLess{
    "Dibaca ulang {0}: adegan tadi tidak ada lagi. Sekarang di “{1}”, sesudah {2} langkah.",
    "Read again at {0}: that scene is gone. Now at “{1}”, after {2} steps."};

inline const Text made{"Kasus baru ditulis: {0}", "A new case was written: {0}"};
inline const Text notMade{"Kasus baru tidak dapat ditulis", "The new case cannot be written"};
inline const Text copied{"Salinan dibuat: {0}", "A copy was made: {0}"};
inline const Text notCopied{"Salinan tidak dapat dibuat", "The copy cannot be made"};
inline const Text exported{"Disimpan sebagai satu berkas: {0}", "Saved as one file: {0}"};
inline const Text notExported{"Berkas tidak dapat disimpan", "The file cannot be saved"};
inline const Text imported{"Kasus masuk ke folder Anda: {0}", "The case is now in your own folder: {0}"};
inline const Text notImported{"Berkas ini tidak dapat diambil", "This file cannot be taken in"};
inline const Text restored{"Versi {0} dipakai lagi. Yang tadi juga tersimpan.",
                           "The version of {0} is in use again. The one before is kept too."};
inline const Text notRestored{"Versi itu tidak dapat dipakai lagi", "That version cannot be used again"};

} // namespace alur::app::author_desk_words
