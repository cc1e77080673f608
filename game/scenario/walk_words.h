// The sentences about values, and what values are called when a file is told what should stand somewhere.
#pragma once

#include "base/text.h"

namespace alur::scenario::walk_words {

// {0}: what stands there, or the key; the last: what may.
inline const Text wrongHere{"di sini tertulis {0}; seharusnya {1}", "{0} stands here; it should be {1}"};
inline const Text perhapsHere{"di sini tertulis {0}; mungkin maksudnya '{1}'? Seharusnya {2}",
                              "{0} stands here; did you mean '{1}'? It should be {2}"};
inline const Text nothingHere{"belum diisi; seharusnya {0}", "nothing stands here; it should be {0}"};
inline const Text missing{"'{0}' belum ada; seharusnya {1}", "'{0}' is missing; it should be {1}"};
inline const Text keyNearly{"kunci {0} tidak dikenal di sini; mungkin maksudnya '{1}'?",
                            "the key {0} is not known here; did you mean '{1}'?"};
inline const Text keyUnknown{"kunci {0} tidak dikenal di sini; yang dikenal: {1}",
                             "the key {0} is not known here; known are: {1}"};

// {0}: the kind of thing, {1}: the word, {2}: what it may be.
inline const Text noneAtAll{"tidak ada {0} bernama {1}; belum ada {0} satu pun",
                            "there is no {0} called {1}; none is defined yet"};
inline const Text noneButNear{"tidak ada {0} bernama {1}; mungkin maksudnya '{2}'?",
                              "there is no {0} called {1}; did you mean '{2}'?"};
inline const Text noneOfThese{"tidak ada {0} bernama {1}; yang ada: {2}",
                              "there is no {0} called {1}; there are: {2}"};

inline const Text twiceInList{"'{0}' ditulis dua kali di daftar ini", "'{0}' stands twice in this list"};
inline const Text emptyText{"teks ini kosong", "this text is empty"};
inline const Text missingLanguage{"teks belum ada dalam bahasa '{0}'",
                                  "the text is missing in the language '{0}'"};
inline const Text plainTexts{
    "{0} teks tanpa pilihan bahasa tampil sama dalam bahasa Indonesia dan Inggris; ini yang pertama",
    "texts without languages are shown alike in Indonesian and English; there are {0}, this is the first"};

// What may stand somewhere.
inline const Text text{"teks: \"…\" atau {id: \"…\", en: \"…\"}", "a text: \"…\" or {id: \"…\", en: \"…\"}"};
inline const Text words{"teks dalam satu bahasa", "a text in one language"};
inline const Text id{"id: huruf kecil a-z, lalu huruf kecil, angka, atau _; paling banyak 40 tanda",
                     "an id: a small letter a-z, then small letters, digits or _; at most 40 characters"};
inline const Text caseId{
    "id kasus: huruf kecil a-z, lalu huruf kecil, angka, _ atau -; paling banyak 40 tanda",
    "a case's id: a small letter a-z, then small letters, digits, _ or -; at most 40 characters"};
inline const Text duration{"lama waktu seperti 45m, 2h, 3d, atau 1d12h; paling lama 3650d",
                           "a duration such as 45m, 2h, 3d or 1d12h; at most 3650d"};
inline const Text number{"bilangan bulat dari {0} sampai {1}", "a whole number from {0} to {1}"};
inline const Text version{"1, versi format yang dikenal program ini",
                          "1, the version of the format that this program knows"};
inline const Text oneOf{"salah satu dari: {0}", "one of: {0}"};
inline const Text idOf{"id sebuah {0}", "the id of a {0}"};
inline const Text map{"isian berkunci, seperti {kunci: isi}", "a map, such as {key: value}"};
inline const Text list{"daftar {0}, seperti [a, b]", "a list of {0}, such as [a, b]"};
inline const Text listOfIds{"daftar [a, b], masing-masing id sebuah {0}",
                            "a list [a, b], each the id of a {0}"};
inline const Text aMap{"isian berkunci", "a map"};
inline const Text emptyList{"daftar kosong", "an empty list"};
inline const Text aList{"sebuah daftar", "a list"};

} // namespace alur::scenario::walk_words
