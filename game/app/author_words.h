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
inline const Text strangeId{
    "'{0}' tidak dapat menjadi id: huruf kecil a-z, lalu huruf kecil, angka, _ atau -; paling banyak 40 "
    "tanda.",
    "'{0}' cannot be an id: a small letter a-z, then small letters, digits, _ or -; at most 40 characters."};
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

inline const Text noVersions{"Belum ada versi lama yang disimpan dari {0}.",
                             "No earlier version of {0} has been kept yet."};
inline const Text wholeVersion{"{0}. {1}  {2} byte", "{0}. {1}  {2} bytes"};
inline const Text brokenVersion{"{0}. {1}  {2} byte  (ada galat)", "{0}. {1}  {2} bytes  (has errors)"};
inline const Text noSuchVersion{"Pilih nomor dari 1 sampai {0}.", "Choose a number from 1 to {0}."};
inline const Text restored{"{0} kembali seperti {1}. Yang tadi ada disimpan sebagai versi.",
                           "{0} is again what it was at {1}. What was there is kept as a version."};

// Commands
inline const Text made{"{0} dibuat, id kasus: {1}. Periksa dengan: alur check {0}",
                       "{0} was made, the case's id is {1}. Check it with: alur check {0}"};
inline const Text wordsOut{"{0}: {1} teks, {2} belum diterjemahkan, {3} tanpa bahasa asal.",
                           "{0}: {1} texts, {2} not translated, {3} without the language to start from."};
inline const Text wordsIn{
    "{0}: {1} terjemahan baru; {2} teks belum diterjemahkan, {3} masih ragu (fuzzy), {4} tidak dipakai.",
    "{0}: {1} new translations; {2} texts not translated, {3} still fuzzy, {4} not used."};
inline const Text noLanguage{"{0} tidak menyebut bahasanya. Tulis --into id atau --into en.",
                             "{0} does not name its language. Write --into id or --into en."};
inline const Text schemaWritten{"Skema ditulis ke {0}.", "The schema was written to {0}."};

inline const Text caseType{"KASUS.yaml", "CASE.yaml"};
inline const Text groupType{"KELOMPOK", "GROUP"};
inline const Text titleType{"JUDUL", "TITLE"};
inline const Text newAbout{"Buat kasus baru dari kerangka", "Make a new case from the template"};
inline const Text newArgument{"Berkas yang dibuat; tidak ada yang ditimpa",
                              "The file to make; nothing is overwritten"};
inline const Text newGroup{"Kelompok yang memainkannya, misalnya ktp",
                           "The group that plays it, such as ktp"};
inline const Text newTitle{"Judulnya, dalam tanda petik", "Its title, in quotation marks"};
inline const Text newId{"Id kasus; tanpa itu dibuat dari judul",
                        "The case's id; without, it is made of the title"};
inline const Text newFrom{"Salin kasus ini, bukan kerangka", "Copy this case instead of the template"};
inline const Text newFooter{"Kasus barunya langsung dapat diperiksa dan dimainkan.\n"
                            "Contoh: alur new kasusku.yaml --group ktp --title \"Kunci Warung\"\n"
                            "        alur new salinan.yaml --from kasusku.yaml",
                            "The new case can be checked and played at once.\n"
                            "Example: alur new my-case.yaml --group ktp --title \"The Stall Key\"\n"
                            "         alur new copy.yaml --from my-case.yaml"};
inline const Text newNeeds{"'alur new' perlu satu berkas dan --group (atau --from).",
                           "'alur new' needs a file and --group (or --from)."};
inline const Text versionsAbout{"Tunjukkan versi lama sebuah kasus, atau kembalikan satu",
                                "Show the earlier versions of a case, or bring one back"};
inline const Text versionsRestore{"Kembalikan versi bernomor ini; yang ada sekarang disimpan dulu",
                                  "Bring back the version of this number; what is there is kept first"};
inline const Text versionsFooter{
    "Versi disimpan sendiri di folder 'versions' di samping kasus, paling banyak sepuluh.\n"
    "Contoh: alur versions kasusku.yaml --restore 2",
    "Versions are kept by themselves in the folder 'versions' beside the case, ten at most.\n"
    "Example: alur versions my-case.yaml --restore 2"};
inline const Text versionsNeeds{"'alur versions' perlu satu berkas kasus.",
                                "'alur versions' needs a case file."};
inline const Text wordsAbout{"Keluarkan teks kasus untuk diterjemahkan (PO), atau masukkan lagi",
                             "Take a case's texts out for translation (gettext PO), or in again"};
inline const Text wordsOutput{"Berkas PO yang ditulis; dengan --from: kasus yang ditulis",
                              "The PO file to write; with --from: the case to write"};
inline const Text wordsFrom{"Masukkan terjemahan dari berkas PO ini",
                            "Take in translations from this PO file"};
inline const Text wordsInto{"Bahasa tujuan: id atau en (en)", "Language to translate into: id or en (en)"};
inline const Text wordsFooter{"Keterangan penulis di dalam kasus tetap ada.\n"
                              "Contoh: alur words kasusku.yaml -o kasusku.po\n"
                              "        alur words kasusku.yaml --from kasusku.po -o kasusku.yaml",
                              "The author's comments within the case stay.\n"
                              "Example: alur words my-case.yaml -o my-case.po\n"
                              "         alur words my-case.yaml --from my-case.po -o my-case.yaml"};
inline const Text wordsNeeds{"'alur words' perlu satu berkas kasus dan -o.",
                             "'alur words' needs a case file and -o."};
inline const Text schemaAbout{"Tulis format kasus sebagai JSON Schema, untuk penyunting teks",
                              "Write the format of a case as a JSON Schema, for text editors"};
inline const Text schemaOutput{"Berkas yang ditulis; - untuk keluaran baku",
                               "The file to write; - for standard output"};
inline const Text schemaNeeds{"'alur schema' perlu -o.", "'alur schema' needs -o."};

} // namespace alur::app::author_words
