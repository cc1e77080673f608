// What the author's screens say.
#pragma once

#include "base/text.h"

namespace alur::ui::words {

inline const Text writeCases{"Tulis kasus", "Write cases"};
inline const Text readByItself{"Berkas dibaca ulang otomatis setiap kali disimpan",
                               "Files are read again by themselves whenever they are saved"};
inline const Text newCase{"Kasus baru", "New case"};
inline const Text importCase{"Ambil dari berkas", "Take from a file"};
inline const Text tryPlaying{"Coba mainkan", "Try it out"};
inline const Text openInEditor{"Buka di editor", "Open in the editor"};
inline const Text caseMenu{"Pilihan kasus ini", "What can be done with this case"};

// The list
inline const Text searchCases{"Cari judul atau berkas", "Search for a title or file"};
inline const Text sortedBy{"Urut", "Sort"};
inline const Text byTitle{"Judul", "Title"};
inline const Text byState{"Keadaan", "State"};
inline const Text byGroup{"Kelompok", "Group"};
inline const Text byChange{"Terakhir diubah", "Last changed"};
inline const Text countOfCases{"{0} kasus", "{0} cases"};
inline const Text countFound{"{1} dari {0} kasus", "{1} of {0} cases"};
inline const Text checkedOf{"{0} kasus · diperiksa {1}", "{0} cases · {1} checked"};
inline const Text listing{"Membaca folder…", "Reading the folders…"};
inline const Text stateFine{"Siap dipakai", "Ready"};
inline const Text stateWarnings{"{0} peringatan", "{0} warnings"};
inline const Text stateWarning{"1 peringatan", "1 warning"};
inline const Text stateErrors{"{0} masalah", "{0} problems"};
inline const Text stateError{"1 masalah", "1 problem"};
inline const Text stateChecking{"Diperiksa…", "Being checked…"};
inline const Text scenesAndDecisions{"{0} adegan · {1} keputusan", "{0} scenes · {1} decisions"};
inline const Text languagesComplete{"lengkap: {0}", "complete: {0}"};
inline const Text noLanguageComplete{"belum ada bahasa yang lengkap", "no language is complete yet"};
inline const Text unknownKind{"kelompok tidak dikenal", "unknown group"};
inline const Text shippedCase{"bawaan Alur", "shipped with Alur"};
inline const Text ownCase{"folder Anda", "your own folder"};
inline const Text stickCase{"flashdisk", "stick"};
inline const Text noCasesAnywhere{"Belum ada kasus di folder mana pun. Mulailah dengan kasus baru.",
                                  "There is no case in any folder yet. Begin with a new one."};
inline const Text nothingFound{"Tidak ada kasus yang cocok dengan “{0}”.", "No case matches “{0}”."};

// A case
inline const Text problems{"Masalah", "Problems"};
inline const Text map{"Peta", "Map"};
inline const Text findings{"Temuan", "Findings"};
inline const Text changedWhen{"diubah: {0}", "changed: {0}"};
inline const Text noProblems{"Tidak ada masalah. Kasus ini siap dipakai.",
                             "There are no problems. This case is ready."};
inline const Text thingsToMend{"{0} hal perlu diperbaiki di {1}", "{0} things to mend in {1}"};
inline const Text oneThingToMend{"Satu hal perlu diperbaiki di {0}", "One thing to mend in {0}"};
inline const Text thingsToLookAt{"{0} hal baik untuk dilihat di {1}", "{0} things worth a look in {1}"};
inline const Text oneThingToLookAt{"Satu hal baik untuk dilihat di {0}", "One thing worth a look in {0}"};
inline const Text stillPlayable{
    "Yang dapat dicoba masih versi sebelumnya ({0}); isi berkas sekarang belum dapat dimainkan.",
    "What can be tried is still the earlier version ({0}); the file as it is cannot "
    "be played."};
inline const Text wholeFile{"seluruh berkas", "the whole file"};
inline const Text whole{"Berkas", "File"};
inline const Text checkingCase{"Memeriksa {0}…", "Checking {0}…"};
inline const Text andMore{"dan {0} lagi; sebagian mungkin hilang bila yang di atas diperbaiki",
                          "and {0} more; mending those above may take some of them away"};

// What can be done
inline const Text copyCase{"Buat salinan", "Make a copy"};
inline const Text exportCase{"Simpan sebagai satu berkas", "Save as one file"};
inline const Text earlierVersions{"Versi sebelumnya", "Earlier versions"};
inline const Text noVersions{"Belum ada versi yang tersimpan. Alur menyimpan sepuluh versi terakhir dari "
                             "kasus di folder Anda.",
                             "No version is kept yet. Alur keeps the last ten versions of the cases in your "
                             "own folder."};
inline const Text wholeVersion{"dapat dimainkan", "can be played"};
inline const Text brokenVersion{"belum dapat dimainkan", "cannot be played yet"};
inline const Text useVersion{"Pakai versi {0}?", "Use the version of {0}?"};
inline const Text useVersionText{
    "Isi berkas sekarang diganti. Versi sekarang tetap tersimpan sebagai cadangan.",
    "What the file holds now is replaced. The present version stays as a backup."};
inline const Text useIt{"Pakai versi itu", "Use that version"};
inline const Text forWhichGroup{"Untuk kelompok", "For the group"};
inline const Text titleOfCase{"Judul kasus", "Title of the case"};
inline const Text titleHint{"Misalnya: Kunci Warung", "For example: The Stall Key"};
inline const Text titleMissing{"Tulis judulnya lebih dulu.", "Write the title first."};
inline const Text newCaseText{
    "Kasus ditulis dari contoh ke folder Anda, lalu terbuka di editor.",
    "The case is written from the template into your own folder, then opened in the "
    "editor."};
inline const Text makeIt{"Tulis kasus", "Write the case"};
inline const Text noPackets{"Tidak ada berkas kasus (.yaml) di unduhan, dokumen, meja, atau flashdisk.",
                            "There is no case file (.yaml) in downloads, documents, desktop or on a stick."};
inline const Text idIsTaken{"Kasus dengan id yang sama sudah ada",
                            "There is a case with the same id already"};
inline const Text idIsTakenText{"Ambil juga, dengan id “{0}”? Kasus yang sudah ada tidak berubah.",
                                "Take it in too, with the id “{0}”? The case that is there stays as it is."};
inline const Text takeWithNewId{"Ambil dengan id baru", "Take it with a new id"};

// The preview
inline const Text backToWriting{"Kembali ke penulisan", "Back to writing"};
inline const Text previewOf{"Pratinjau {0}", "Preview of {0}"};
inline const Text previewBehind{"Berkas sekarang punya {0} masalah; ini versi terakhir yang baik.",
                                "The file now has {0} problems; this is the last good version."};
inline const Text previewBehindOne{"Berkas sekarang punya satu masalah; ini versi terakhir yang baik.",
                                   "The file now has one problem; this is the last good version."};
inline const Text fromTheStart{"Dari awal", "From the start"};

// The map
inline const Text mapWaits{"Peta tampil begitu kasus ini pernah terbaca tanpa kesalahan.",
                           "The map appears once this case has been read without errors."};
inline const Text searchScenes{"Cari adegan", "Search for a scene"};
inline const Text wholeMap{"Seluruh peta", "The whole map"};
inline const Text closer{"Perbesar", "Closer"};
inline const Text farther{"Perkecil", "Farther"};
inline const Text noScene{"Tidak ada adegan “{0}”.", "There is no scene “{0}”."};
inline const Text countOfScenes{"{0} adegan", "{0} scenes"};
inline const Text countUnreached{"{0} tak tercapai", "{0} not reached"};
inline const Text countDeadEnds{"{0} jalan buntu", "{0} dead ends"};
inline const Text unreached{"tak tercapai dari awal", "not reached from the start"};
inline const Text deadEnd{"jalan buntu", "a dead end"};
inline const Text crisisScene{"krisis", "crisis"};
inline const Text eventHere{"peristiwa", "event"};
inline const Text startScene{"awal", "the start"};
inline const Text endScene{"akhir", "an end"};
inline const Text playFromHere{"Mainkan dari sini", "Play from here"};
inline const Text prepareState{"Siapkan keadaan", "Prepare the state"};
inline const Text clockAt{"Jam kasus", "The case's clock"};
inline const Text factsKnown{"Fakta", "Facts"};
inline const Text metersAt{"Ukuran", "Meters"};
inline const Text needsMet{"Kebutuhan terpenuhi", "Needs met"};
inline const Text leadsTo{"{0} → {1}", "{0} → {1}"};

// The findings
inline const Text searchNow{"Telusuri kasus", "Search the case"};
inline const Text searchAgain{"Telusuri lagi", "Search again"};
inline const Text stopSearch{"Hentikan", "Stop"};
inline const Text searching{"Menelusuri setiap jalan… {0} %", "Following every way… {0} %"};
inline const Text searchStopped{"Dihentikan. Yang sudah ditemukan tetap tampil.",
                                "Stopped. What was found so far stays here."};
inline const Text searchNotYet{
    "Penelusuran memainkan setiap jalan kasus ini dan menunjukkan yang patut dilihat.",
    "The search plays every way through this case and shows what deserves a look."};
inline const Text searchNeedsCase{"Penelusuran dapat dimulai begitu kasus ini terbaca tanpa kesalahan.",
                                  "The search can begin once this case is read without errors."};
inline const Text countOfFindings{"{0} temuan.", "{0} findings."};
inline const Text nothingToMend{"Tidak ada yang perlu diperbaiki.", "There is nothing to mend."};
inline const Text showOnMap{"Lihat di peta", "Show on the map"};

// Keys
inline const Text keyNewCase{"N, I", "N, I"};
inline const Text keyNewCaseText{"kasus baru, ambil dari berkas", "a new case, take one from a file"};
inline const Text keyTry{"P", "P"};
inline const Text keyTryText{"coba mainkan", "try it out"};
inline const Text keyEdit{"E", "E"};
inline const Text keyEditText{"buka di editor", "open in the editor"};
inline const Text keyCaseMenu{"M", "M"};
inline const Text keyCaseMenuText{"salinan, satu berkas, versi sebelumnya",
                                  "copy, one file, earlier versions"};
inline const Text keyTabs{"1, 2, 3", "1, 2, 3"};
inline const Text keyTabsText{"masalah, peta, temuan", "problems, map, findings"};
inline const Text keyFollow{"Panah", "Arrows"};
inline const Text keyFollowText{"di peta: ikuti jalan; dengan Ctrl: geser",
                                "on the map: follow a way; with Ctrl: move it"};
inline const Text keyZoom{"+, −, Home", "+, −, Home"};
inline const Text keyZoomText{"di peta: perbesar, perkecil, semuanya",
                              "on the map: closer, farther, all of it"};
inline const Text keySearch{"F", "F"};
inline const Text keySearchText{"di peta: cari adegan", "on the map: search for a scene"};

} // namespace alur::ui::words
