// What is said about a roster that was read.
#pragma once

#include "base/text.h"

namespace alur::session::roster_words {

inline const Text nothing{"Belum ada nama. Tulis satu orang pada tiap baris.",
                          "There is no name yet. Write one person on each line."};
inline const Text noText{"Berkas ini bukan teks. Simpan daftar sebagai CSV, lalu coba lagi.",
                         "This file is no text. Save the list as CSV, then try again."};
inline const Text heading{"Baris pertama dibaca sebagai judul kolom.",
                          "The first line was read as headings."};
inline const Text windows{"Huruf dibaca menurut Windows-1252.", "The letters were read as Windows-1252."};
inline const Text wide{"Huruf dibaca menurut UTF-16.", "The letters were read as UTF-16."};
inline const Text emptyLines{"{0} baris kosong dilewati.", "{0} empty lines were passed over."};
inline const Text twin{
    "“{0}” sudah ada di baris {1}. Keduanya disimpan; hapus satu bila orangnya sama.",
    "“{0}” stands on line {1} already. Both are kept; remove one if it is the same person."};
inline const Text tooLong{"Nama ini {0} huruf; disimpan {1} huruf pertama.",
                          "This name has {0} characters; the first {1} are kept."};
inline const Text tooMany{"Ada {0} orang; paling banyak {1}. Sisanya tidak dibaca.",
                          "There are {0} people; at most {1}. The rest was not read."};
inline const Text formula{"“{0}” disimpan sebagai teks biasa, bukan rumus.",
                          "“{0}” is kept as plain text, not as a formula."};
inline const Text hidden{"Tanda yang tidak terlihat dibuang dari baris ini.",
                         "Signs that cannot be seen were left out of this line."};
inline const Text openQuote{"Tanda petik di baris ini tidak ditutup.",
                            "A quotation mark is not closed here."};
inline const Text noName{"Baris ini tanpa nama: orangnya dikenal dengan nomor saja.",
                         "This line has no name: the person is known by number alone."};

} // namespace alur::session::roster_words
