// What the desk says to people.
#pragma once

#include "base/text.h"

namespace alur::app::desk_words {

inline const Text cannotKeep{"Sesi tidak dapat disimpan", "The session cannot be kept"};
inline const Text cannotKeepIn{"Alur tidak dapat menulis ke {0}. {1} Sesi dapat disimpan di {2}.",
                               "Alur cannot write to {0}. {1} Sessions can be kept in {2}."};
inline const Text cannotKeepAnywhere{
    "Alur tidak dapat menulis ke {0}. {1} Kosongkan tempat pada disk, atau jalankan Alur dari folder yang "
    "dapat ditulis.",
    "Alur cannot write to {0}. {1} Make room on the disk, or run Alur from a folder that can be written."};
inline const Text notStored{"Belum tersimpan", "Not saved yet"};
inline const Text notStoredText{
    "{0} Langkah terakhir belum tercatat; semua yang sebelumnya aman. Sediakan tempat, lalu ulangi.",
    "{0} The last step is not recorded; all before it is safe. Make room, then try again."};
inline const Text waitsText{
    "{0} Gambar dan teks tetap ada di layar dan disimpan begitu ada tempat. Jangan tutup Alur dulu.",
    "{0} Drawing and text stay on the screen and are stored as soon as there is room. Do not close Alur "
    "yet."};
inline const Text storedAfterAll{"Semuanya kini tersimpan.", "Everything is stored now."};
inline const Text notKept{"Peramban tidak menyimpan", "The browser keeps nothing"};
inline const Text browserRefuses{"Peramban ini tidak mengizinkan Alur menyimpan. Anda tetap dapat bermain, "
                                 "tetapi pekerjaan hilang bila halaman "
                                 "ditutup. Sebelum menutup, unduh berkas sesi.",
                                 "This browser does not let Alur keep anything. You can play on, but the "
                                 "work is lost when the page is closed. "
                                 "Download the session before you close it."};
inline const Text browserFull{"Tempat simpan peramban penuh. Anda tetap dapat bermain, tetapi langkah baru "
                              "hilang bila halaman ditutup. "
                              "Unduh berkas sesi, lalu hapus sesi lama.",
                              "The browser's storage is full. You can play on, but new steps are lost when "
                              "the page is closed. Download the "
                              "session, then erase old ones."};
inline const Text otherPage{
    "Sesi ini diubah di halaman Alur yang lain sejak dibuka di sini. Yang di sana tidak ditimpa, jadi "
    "langkah di sini "
    "tidak tersimpan lagi. Unduh berkas sesi bila ingin menyimpannya.",
    "This session was changed in another page of Alur since it was opened here. What is there is not "
    "overwritten, so "
    "steps taken here are not kept any more. Download the session if you want to keep it."};
inline const Text downloaded{"Berkas sesi diunduh: {0}", "The session was downloaded: {0}"};
inline const Text picturesWritten{"{0} halaman disimpan sebagai SVG dan PNG di {1}",
                                  "{0} pages were written as SVG and PNG to {1}"};
inline const Text picturesFailed{"Gambar tidak dapat ditulis ke {0}. Periksa tempat pada disk.",
                                 "The pictures cannot be written to {0}. Check the room on the disk."};
inline const Text noPictures{"Belum ada halaman yang bergambar.", "No page has a drawing yet."};
inline const Text cannotOpen{"Sesi tidak dapat dibuka", "The session cannot be opened"};
inline const Text caseUnreadable{"Kasus di dalam sesi ini tidak dapat dibaca: {0}",
                                 "The case inside this session cannot be read: {0}"};
inline const Text noCaseInside{"Sesi ini belum berisi kasus.", "This session holds no case yet."};
inline const Text practiceOf{"Latihan: {0}", "Practice: {0}"};
inline const Text refused{"{0}", "{0}"};
inline const Text settingsNotKept{"Pengaturan tidak dapat disimpan di {0}.",
                                  "The settings cannot be kept in {0}."};
inline const Text otherPlaceTaken{"Sesi kini disimpan di {0}.", "Sessions are now kept in {0}."};
inline const Text farAlong{"{0} · {1} langkah diambil", "{0} · {1} steps taken"};
inline const Text notBegun{"{0} · belum mulai", "{0} · not begun"};
inline const Text workshopFarAlong{"{0} orang · {1} kelompok mulai · {2} langkah",
                                   "{0} people · {1} groups begun · {2} steps"};
inline const Text workshopAt{"{0} · {1}", "{0} · {1}"};
inline const Text workshopOn{"Pelatihan {0}", "Training {0}"};
inline const Text copyOf{"{0} (salinan)", "{0} (copy)"};
inline const Text copyEnding{"-salinan", "-copy"}; // of a file's name, as the two below
inline const Text withoutNamesEnding{"-tanpa-nama", "-without-names"};
inline const Text exportFolder{"ekspor", "exported"};
inline const Text copied{"Salinan dibuat: {0}", "A copy was made: {0}"};
inline const Text exported{"Disimpan tanpa nama orang: {0}", "Saved without names: {0}"};
inline const Text notCopied{"Salinan tidak dapat dibuat", "The copy cannot be made"};
inline const Text erased{"Sesi dihapus.", "The session was erased."};
inline const Text notErased{"Sesi tidak dapat dihapus", "The session cannot be erased"};
inline const Text notRenamed{"Nama tidak dapat diganti", "The name cannot be changed"};
inline const Text fileUnreadable{"Berkas {0} tidak dapat dibaca.", "The file {0} cannot be read."};
inline const Text timersHeld{"Waktu dijeda pada detik terakhir yang tercatat.",
                             "The timers stand at the last second that was kept."};
inline const Text noCasePlanned{"Kelompok ini belum punya kasus. Pilih kasusnya di persiapan sesi.",
                                "This group has no case yet. Choose one in the set-up."};
inline const Text caseIsGone{
    "Kasus “{0}” tidak ada lagi atau belum dapat dimainkan. Pilih kasus lain di persiapan sesi.",
    "The case “{0}” is gone or cannot be played. Choose another in the set-up."};
inline const Text todayAt{"Hari ini, {0}", "Today, {0}"};
inline const Text yesterdayAt{"Kemarin, {0}", "Yesterday, {0}"};
inline const Text onDayAt{"{0}, {1}", "{0}, {1}"};
inline const Text folderUnreadable{"{0}: {1}", "{0}: {1}"};
inline const Text noDisplay{"Tidak ada layar untuk membuka jendela ({0}). Tanpa layar tersedia perintah: "
                            "alur check, alur run, alur rehearse. Selengkapnya: alur --help",
                            "There is no display to open a window on ({0}). Without one there are the "
                            "commands: alur check, alur run, alur rehearse. More: alur --help"};
inline const Text noWindow{"Jendela tidak dapat dibuka: {0}", "The window cannot be opened: {0}"};
inline const Text fontsMissing{"Huruf Inter atau ikon tidak ditemukan. Alur memakai huruf cadangan. Pasang "
                               "paket fonts-inter dan fonts-font-awesome.",
                               "The fonts Inter or the icons were not found. Alur uses a stand-in. Install "
                               "the packages fonts-inter and fonts-font-awesome."};
inline const Text pictureMissing{"Ada gambar yang tidak ditemukan; tempatnya dibiarkan polos.",
                                 "A picture was not found; its place is left plain."};
inline const Text projectorTitle{"Alur · Proyektor", "Alur · Projector"};
inline const Text noProjector{
    "Jendela proyektor tidak dapat dibuka ({0}). Tayangan tetap di jendela ini.",
    "The projector's window cannot be opened ({0}). The show stays in this window."};
inline const Text projectorGone{"Proyektor terlepas. Tayangan pindah ke jendela ini; tidak ada yang hilang.",
                                "The projector is gone. The show has moved to this window; nothing is lost."};
inline const Text projectorBack{"Proyektor tersambung lagi. Tayangan kembali ke sana.",
                                "The projector is back, and so is the show."};
inline const Text softwareRenderer{"Kartu grafis tidak dapat dipakai; Alur menggambar dengan prosesor.",
                                   "The graphics card cannot be used; Alur draws with the processor."};

} // namespace alur::app::desk_words
