// What is said about the author's own files.
#pragma once

#include "base/text.h"

namespace alur::app::author_words {

// New, copied, taken out and in
inline const Text noTemplate{"Kerangka kasus tidak dapat dibaca: {0}", "The template cannot be read: {0}"};
inline const Text needsYaml{"Nama berkas kasus harus berakhiran .yaml: {0}",
                            "The name of a case file must end in .yaml: {0}"};
inline const Text takenName{"'{0}' bukan nama untuk kasus; permainan memakainya sendiri.",
                            "'{0}' is no name for a case; the game uses it itself."};
inline const Text noSuchGroup{"Tidak ada kelompok '{0}'. Yang ada: {1}.",
                              "There is no group '{0}'. There are: {1}."};
inline const Text longTitle{"Judul paling banyak 60 huruf; yang ini {0}.",
                            "A title has at most 60 characters; this one has {0}."};
inline const Text strangeTitle{"Judul ini bukan teks UTF-8.", "This title is no UTF-8 text."};
inline const Text cannotRead{"{0}: {1}", "{0}: {1}"};
inline const Text noCase{"{0} bukan kasus: tidak ada 'id' di dalamnya.",
                         "{0} is no case: there is no 'id' in it."};
inline const Text idStays{"'id' di {0} tidak dapat diganti. Tulis sebagai satu baris: id: nama-kasus",
                          "The 'id' in {0} cannot be changed. Write it on a line of its own: id: case-name"};
inline const Text copyOf{"{0} (salinan)", "{0} (copy)"};
inline const Text newFromTemplate{
    "# Kasus baru dari kerangka. Ganti isinya sedikit demi sedikit, dan periksa sesudah setiap adegan.\n"
    "# Tulisan sesudah tanda pagar (#) hanya keterangan bagi Anda; permainan tidak membacanya.\n",
    "# A new case from the template. Change it bit by bit, and check it after every scene.\n"
    "# What stands after a hash (#) is a note for you; the game does not read it.\n"};

// Earlier versions
inline const Text notKept{"Versi ini tidak dapat disimpan sebagai cadangan: {0}",
                          "This version could not be kept: {0}"};
inline const Text restoreNeedsKeeping{
    "Tidak ada yang dikembalikan, sebab yang ada sekarang belum dapat disimpan lebih dulu: {0}",
    "Nothing was brought back, since what is there now could not be kept first: {0}"};
inline const Text versionGone{"Versi ini tidak ada lagi atau tidak terbaca.",
                              "This version is gone or cannot be read."};
inline const Text tooLargeToKeep{"{0} lebih dari 5 MB; pindahkan dulu ke tempat lain.",
                                 "{0} is more than 5 MB; move it elsewhere first."};
inline const Text noFileThere{"di tempat {0} ada sesuatu yang bukan berkas biasa",
                              "what stands in the place of {0} is no regular file"};

} // namespace alur::app::author_words
