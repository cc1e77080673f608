// What the commands and the button say about reports and the paper twin.
#pragma once

#include "base/text.h"

namespace alur::app::report_words {

inline const Text reportFile{"laporan", "report"};
inline const Text diskFull{"Disk penuh, jadi {0} tidak dapat disimpan. Kosongkan tempat, lalu ulangi.",
                           "The disk is full: {0} could not be saved. Make room, then try again."};
inline const Text mayNotWrite{"Folder {0} tidak boleh ditulisi. Pilih folder lain.",
                              "The folder {0} may not be written to. Choose another folder."};
inline const Text noFolder{"Folder {0} tidak ada.", "There is no folder {0}."};
inline const Text alreadyThere{"{0} sudah ada; tidak ada yang ditimpa. Pilih nama lain.",
                               "{0} is there already; nothing was overwritten. Choose another name."};
inline const Text isFolder{"{0} adalah folder. Pilih nama berkas lain.",
                           "{0} is a folder. Choose another file name."};
inline const Text cannotWrite{"{0} tidak dapat disimpan.", "{0} could not be saved."};

// alur report
inline const Text reportAbout{"Tulis laporan sebuah sesi sebagai PDF, HTML, CSV, atau semuanya",
                              "Write a session's report as PDF, HTML, CSV, or all of them"};
inline const Text outputOption{
    "Berkas .pdf, .html, atau .csv; nama lain menjadi folder berisi semuanya dan setiap sketsa",
    "A .pdf, .html or .csv file; any other name is a folder for all of them and each sketch"};
inline const Text outputType{"TUJUAN", "TARGET"};
inline const Text withoutNames{"Tanpa nama peserta dan daftar hadir",
                               "Without the participants' names and attendance"};
inline const Text reportArgument{"Berkas sesi (.alur)", "Session file (.alur)"};
inline const Text reportFooter{"Contoh: alur report sesi.alur -o laporan.pdf",
                               "Example: alur report session.alur -o report.pdf"};
inline const Text reportNeeds{"'alur report' perlu satu berkas sesi dan tujuan: -o laporan.pdf",
                              "'alur report' needs a session file and a target: -o report.pdf"};
inline const Text notSaved{"Laporan tidak tersimpan", "The report was not saved"};
inline const Text reportGivenUp{"Laporan dibatalkan; tidak ada yang ditulis.",
                                "The report was cancelled; nothing was written."};
inline const Text seeking{"Mencari titik balik…", "Seeking the turning points…"};
inline const Text reportSaved{"Laporan disimpan: {0}", "Report saved: {0}"};

// alur print
inline const Text printAbout{"Cetak kembaran kertas satu kasus (PDF): kartu, berkas, lembar nilai",
                             "Print the paper twin of a case as PDF: cards, case file and score sheet"};
inline const Text printOutput{"Berkas .pdf", "A .pdf file"};
inline const Text printFooter{
    "Cetak bolak-balik pada sisi panjang. Nomor langkah di kartu dipahami oleh alur run.\n"
    "Contoh: alur print kasus.yaml -o kasus.pdf",
    "Print on both sides, flipped on the long edge. alur run understands the cards' step numbers.\n"
    "Example: alur print case.yaml -o case.pdf"};
inline const Text printNeeds{"'alur print' perlu satu berkas kasus dan tujuan: -o kasus.pdf",
                             "'alur print' needs a case file and a target: -o case.pdf"};
inline const Text twinSaved{"Kembaran kertas disimpan: {0}", "Paper twin saved: {0}"};

} // namespace alur::app::report_words
