// What the command line says.
#pragma once

#include "base/text.h"

namespace alur::app::words {

// Help
inline const Text about{"Alur: permainan simulasi penanganan kasus perempuan dan anak.\nTanpa perintah, "
                        "jendela permainan terbuka.",
                        "Alur: a simulation game of handling cases of women and children.\nWithout a command "
                        "the game's window opens."};
inline const Text usage{"Pemakaian", "Usage"};
inline const Text optionsBadge{"PILIHAN", "OPTIONS"};
inline const Text commandBadge{"PERINTAH", "COMMAND"};
inline const Text arguments{"Isian", "Arguments"};
inline const Text options{"Pilihan", "Options"};
inline const Text commands{"Perintah", "Commands"};
inline const Text helpFlag{"Tampilkan bantuan ini", "Show this help"};
inline const Text versionFlag{"Tampilkan versi", "Show the version"};
inline const Text langOption{"Bahasa: id atau en", "Language: id or en"};
inline const Text softwareFlag{"Gambar jendela dengan prosesor, tanpa kartu grafis",
                               "Draw the window with the processor, without the graphics card"};
inline const Text scenariosOption{"Folder kasus, sebagai ganti folder bawaan",
                                  "Folder of cases instead of Alur's own"};
inline const Text sessionArgument{"Berkas sesi (.alur) yang dibuka di jendela",
                                  "Session file (.alur) to open in the window"};
inline const Text sessionType{"SESI.alur", "SESSION.alur"};
inline const Text folderType{"FOLDER", "FOLDER"};
inline const Text fileType{"BERKAS", "FILE"};
inline const Text fileOrDash{"BERKAS|-", "FILE|-"};
inline const Text stepsType{"LANGKAH", "STEPS"};
inline const Text languageType{"id|en", "id|en"};
inline const Text checkAbout{"Periksa berkas kasus dan tunjukkan semua masalahnya",
                             "Check case files and show all their problems"};
inline const Text checkArgument{"Berkas kasus, atau folder yang berisi kasus",
                                "Case files, or folders that hold cases"};
inline const Text checkJson{"Tulis hasilnya sebagai JSON ke berkas; - untuk keluaran baku",
                            "Write the result as JSON to a file; - for standard output"};
inline const Text checkFooter{
    "Keluar dengan 0 bila tanpa galat, 1 bila ada galat, 2 bila ada yang tidak terbaca.\n"
    "Contoh: alur check scenarios",
    "Exits with 0 where there is no error, 1 where there is one, 2 where something\n"
    "cannot be read.\n"
    "Example: alur check scenarios"};
inline const Text numberType{"JUMLAH", "NUMBER"};
inline const Text runAbout{"Mainkan satu kasus sebagai teks, atau hitung nilai sederet langkah",
                           "Play one case as text, or score a list of steps"};
inline const Text runArgument{"Berkas kasus", "Case file"};
inline const Text runDecisions{"Langkah yang diambil, seperti \"a; b,c; d\"",
                               "The steps taken, such as \"a; b,c; d\""};
inline const Text runRandom{"Sekian permainan acak: langkah dan nilai masing-masing, sebagai JSON",
                            "So many plays by chance: the steps and scores of each, as JSON"};
inline const Text runJson{"Tulis nilai sebagai JSON ke berkas; - untuk keluaran baku",
                          "Write the scores as JSON to a file; - for standard output"};
inline const Text runFooter{"Langkah dipisah dengan ; dan beberapa pilihan dalam satu langkah dengan ,\n"
                            "Tanpa --decisions, langkah dibaca dari masukan baku, satu per baris.\n"
                            "Contoh: alur run kasus.yaml --decisions \"a; b,c; d\" --json -",
                            "Steps are parted by ; and several picks of one step by ,\n"
                            "Without --decisions, steps are read from standard input, one a line.\n"
                            "Example: alur run case.yaml --decisions \"a; b,c; d\" --json -"};
inline const Text exploreAbout{"Telusuri semua jalan satu kasus: nilai, jalan buntu, yang terbaik",
                               "Follow every play of a case: scores, dead ends, the best play"};
inline const Text exploreMaxStates{"Paling banyak sekian keadaan, lalu berhenti",
                                   "Look at so many states at most, then stop"};
inline const Text exploreJson{"Tulis temuan sebagai JSON ke berkas; - untuk keluaran baku",
                              "Write the findings as JSON to a file; - for standard output"};
inline const Text exploreFooter{"Kasus yang terlalu luas ditelusuri sebagian, dan itu dikatakan.\n"
                                "Contoh: alur explore kasus.yaml --json -",
                                "A case that is too wide is followed in part, and that is said.\n"
                                "Example: alur explore case.yaml --json -"};
inline const Text exploreNeedsCase{"'alur explore' perlu satu berkas kasus.",
                                   "'alur explore' needs a case file."};
inline const Text statesSeen{"{0} keadaan dilihat …", "{0} states seen …"};
inline const Text measureAbout{"Ukur apakah kasus layak dimainkan, syarat demi syarat",
                               "Measure whether cases are worth playing, criterion by criterion"};
inline const Text measureArgument{
    "Berkas kasus, atau folder yang berisi kasus; tanpa itu: semua kasus bawaan",
    "Case files, or folders that hold cases; without: all that come with Alur"};
inline const Text measurePlays{"Banyaknya permainan acak (100000)", "Number of plays by chance (100000)"};
inline const Text measureSeed{"Benih angka acak (1): benih yang sama, hasil yang sama",
                              "Seed of the chance (1): the same seed, the same result"};
inline const Text measureJson{"Tulis hasilnya sebagai JSON ke berkas; - untuk keluaran baku",
                              "Write the result as JSON to a file; - for standard output"};
inline const Text measureFooter{
    "Untuk setiap syarat: apa yang diminta, apakah terpenuhi, dan apa yang ditemukan.\n"
    "Keluar dengan 0 bila semua terpenuhi, 1 bila ada yang belum, 2 bila ada yang tidak\n"
    "terbaca. Contoh: alur measure scenarios --json -",
    "For each criterion: what is asked, whether it holds, and what was found.\n"
    "Exits with 0 where all hold, 1 where one does not, 2 where something cannot be\n"
    "read. Example: alur measure scenarios --json -"};
inline const Text rehearseAbout{"Mainkan sendiri tanpa layar dan simpan gambar setiap layar",
                                "Play by itself without a display and save a picture of every screen"};
inline const Text rehearseArgument{"Folder untuk hasilnya", "Folder for the results"};
inline const Text rehearseSize{"Ukuran jendela, mis. 1024x768; boleh diulang. Tanpa ini: tiga ukuran",
                               "Size of the window, e.g. 1024x768; may be repeated. Without it: three sizes"};
inline const Text sizeType{"LxT", "WxH"};
inline const Text footer{
    "Bahasa juga dapat diatur dengan variabel ALUR_LANG.\nBantuan satu perintah: alur PERINTAH --help",
    "The language can also be set by the variable ALUR_LANG.\nHelp on one command: alur COMMAND --help"};
inline const Text version{"Alur versi {0}", "Alur version {0}"};

// What was typed cannot be understood
inline const Text seeHelp{"Lihat: alur --help", "See: alur --help"};
inline const Text unknownArgument{"'{0}' tidak dikenal.", "'{0}' is not known."};
inline const Text unknownWithHint{"'{0}' tidak dikenal. Maksud Anda '{1}'?",
                                  "'{0}' is not known. Did you mean '{1}'?"};
inline const Text needsValue{"{0} perlu diikuti isinya.", "{0} needs a value after it."};
inline const Text notUnderstood{"Perintah ini tidak dapat dipahami: {0}",
                                "This command cannot be understood: {0}"};
inline const Text noSuchLanguage{"Bahasa '{0}' tidak ada. Pilih id atau en.",
                                 "There is no language '{0}'. Choose id or en."};
inline const Text checkNeedsFile{"'alur check' perlu sedikitnya satu berkas atau folder.",
                                 "'alur check' needs at least one file or folder."};
inline const Text runNeedsCase{"'alur run' perlu satu berkas kasus.", "'alur run' needs a case file."};
inline const Text measureNeedsCase{"'alur measure' perlu sedikitnya satu kasus atau folder.",
                                   "'alur measure' needs at least one case or folder."};
inline const Text measureNeedsPlays{"--plays perlu angka dari 1 sampai {0}.",
                                    "--plays needs a number from 1 to {0}."};
inline const Text rehearseNeedsFolder{"'alur rehearse' perlu satu folder.",
                                      "'alur rehearse' needs a folder."};
inline const Text rehearseNeedsSize{"--size perlu lebar x tinggi antara 320x320 dan 3840x2160: {0}",
                                    "--size needs a width x height between 320x320 and 3840x2160: {0}"};
inline const Text noSession{"Sesi {0} tidak ada.", "There is no session {0}."};
inline const Text isNoSession{"{0} bukan sesi (.alur). Untuk memainkan kasus: alur run {0}",
                              "{0} is no session (.alur). To play a case: alur run {0}"};

// Files
inline const Text noAssets{
    "Berkas bawaan Alur (folder assets) tidak ditemukan. Atur letaknya dengan ALUR_ASSETS.",
    "Alur's own files (the folder assets) were not found. Set their place with ALUR_ASSETS."};
inline const Text assetsBroken{"Berkas bawaan Alur bermasalah:", "Alur's own files have problems:"};
inline const Text workshopUnusable{
    "kasus ini belum dapat diperiksa: workshop.yaml tidak ada atau bermasalah",
    "this case cannot be checked yet: workshop.yaml is missing or has problems"};
inline const Text cannotWrite{"Tidak dapat menulis ke {0}.", "Cannot write to {0}."};
inline const Text noCasesIn{"Tidak ada berkas kasus (.yaml) di {0}.",
                            "There is no case file (.yaml) in {0}."};
inline const Text sameId{"id '{0}' sudah dipakai oleh {1}; setiap kasus perlu id sendiri",
                         "the id '{0}' is used by {1} already; every case needs an id of its own"};

// Checking
inline const Text checking{"Memeriksa {0} berkas… {1} selesai", "Checking {0} files… {1} done"};
inline const Text more{"{0}: masih ada {1} galat dan {2} peringatan lagi",
                       "{0}: {1} more errors and {2} more warnings"};
inline const Text summary{"{0} berkas diperiksa: {1} galat, {2} peringatan.", "{0} checked: {1}, {2}."};
inline const Text files{"{0}", "{0} files"};
inline const Text oneFile{"{0}", "{0} file"};
inline const Text errors{"{0}", "{0} errors"};
inline const Text oneError{"{0}", "{0} error"};
inline const Text warnings{"{0}", "{0} warnings"};
inline const Text oneWarning{"{0}", "{0} warning"};

// Playing
inline const Text caseHasErrors{"Kasus ini belum dapat dimainkan. Perbaiki galatnya lebih dulu.",
                                "This case cannot be played yet. Mend its errors first."};
inline const Text atStep{"Langkah {0} ({1}): {2}", "Step {0} ({1}): {2}"};
inline const Text noSuchDecision{"langkah '{0}' tidak ada di adegan '{1}'. Yang ada: {2}.",
                                 "there is no '{0}' in the scene '{1}'. There are: {2}."};
inline const Text twice{"'{0}' disebut dua kali.", "'{0}' stands there twice."};
inline const Text playHelp{
    "Tulis nomor langkah (1), nomor di kartu cetak (7.2), atau idnya; beberapa dengan koma (1,3).",
    "Write a step's number (1), its number on a printed card (7.2), or its id; several with commas (1,3)."};
inline const Text otherCard{"Nomor {0} ada di kartu {1}; permainan sedang di kartu {2}.",
                            "The number {0} is on card {1}; the play is at card {2}."};
inline const Text playKeys{"u: urungkan · ?: bantuan · q: selesai", "u: take back · ?: help · q: quit"};
inline const Text takenBack{"Langkah terakhir diurungkan.", "The last step was taken back."};
inline const Text noSuchNumber{"Tidak ada langkah '{0}' di sini.", "There is no step '{0}' here."};

// Measuring
inline const Text measuring{"Mengukur {0}…", "Measuring {0}…"};
inline const Text isNoGoodCase{"{0} belum dapat diukur. Perbaiki galatnya lebih dulu.",
                               "{0} cannot be measured yet. Mend its errors first."};

// The window

} // namespace alur::app::words
