// What a session says when something may not happen next.
#pragma once

#include "base/text.h"

namespace alur::session::words {

inline const Text notMadeYet{"Sesi belum dibuat.", "The session has not been made yet."};
inline const Text madeAlready{"Sesi sudah dibuat.", "The session has been made already."};
inline const Text hasACase{"Kelompok ini sudah menangani sebuah kasus.", "This group has a case already."};
inline const Text hasNoCase{"Kelompok ini belum menangani kasus.", "This group has no case yet."};
inline const Text unknownDecision{"Langkah “{0}” tidak ada di adegan ini.",
                                  "There is no step “{0}” in this scene."};
inline const Text noGroup{"Pilih kelompoknya lebih dulu.", "Choose the group first."};
inline const Text noPage{"Pilih halamannya lebih dulu.", "Choose the page first."};
inline const Text nameMissing{"Sesi perlu nama.", "The session needs a name."};
inline const Text textTooLong{"Teks ini {0} huruf; paling banyak {1}. Ringkaslah.",
                              "This text has {0} characters; at most {1}. Please shorten it."};
inline const Text notReadable{"Teks ini berisi tanda yang tidak dapat disimpan. Ketiklah ulang.",
                              "This text holds signs that cannot be kept. Please type it again."};
inline const Text strokeEmpty{"Goresan ini kosong.", "This stroke is empty."};
inline const Text strokeGone{"Goresan itu tidak ada lagi.", "That stroke is no longer there."};
inline const Text nothingToUndo{"Tidak ada yang dapat diurungkan.", "There is nothing to undo."};
inline const Text nothingToRedo{"Tidak ada yang dapat diulang.", "There is nothing to do again."};
inline const Text tooManyQuestions{"Paling banyak {0} pertanyaan.", "At most {0} questions."};
inline const Text tooManySlides{"Paling banyak {0} salindia.", "At most {0} slides."};
inline const Text trialBeginsHere{"Percobaan dimulai dari sini; langkah sebelumnya milik catatan kelompok.",
                                  "The trial begins here; the steps before belong to the group's record."};
inline const Text notesAreRead{"Catatan isi sudah dibaca.", "The content notes have been read."};

inline const Text itemBroken{"Gambar ini tidak dapat disimpan. Buatlah sekali lagi.",
                             "This drawing cannot be kept. Please draw it again."};
inline const Text pageThere{"Halaman itu sudah ada.", "That page is there already."};
inline const Text pageGone{"Halaman itu tidak ada.", "There is no such page."};
inline const Text setUpWrong{"Isian sesi ini tidak dapat disimpan. Periksa tempat, tanggal, dan menitnya.",
                             "This set-up cannot be kept. Look at the place, the date and the minutes."};
inline const Text tooManyPeople{"Paling banyak 200 orang.", "At most 200 people."};
inline const Text nobodyThere{"Orang itu tidak ada dalam daftar.", "That person is not on the list."};
inline const Text timerRuns{"Waktu kelompok ini sudah berjalan.", "This group's time is running already."};
inline const Text timerStands{"Waktu kelompok ini tidak berjalan.", "This group's time is not running."};
inline const Text notItself{"Kelompok tidak menilai karyanya sendiri.",
                            "A group does not mark its own work."};
inline const Text markWrong{"Nilai dari 1 sampai 4.", "A mark is from 1 to 4."};
inline const Text noSuchInject{"Kabar itu tidak ada dalam kasus ini.", "This case has no such inject."};
inline const Text noteEmpty{"Tulis pesannya lebih dulu.", "Write the message first."};
inline const Text newsIsRead{"Tidak ada kabar baru.", "There is no news."};

} // namespace alur::session::words
