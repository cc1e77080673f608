// What the manual page says beside the help.
#pragma once

#include "base/text.h"

namespace alur::app::manual_words {

// Headings; those of the first three are the names by which programs know the parts of a page.
inline const Text name{"NAMA", "NAME"};
inline const Text synopsis{"RINGKASAN", "SYNOPSIS"};
inline const Text description{"KETERANGAN", "DESCRIPTION"};
inline const Text options{"PILIHAN", "OPTIONS"};
inline const Text commands{"PERINTAH", "COMMANDS"};
inline const Text environment{"LINGKUNGAN", "ENVIRONMENT"};
inline const Text files{"BERKAS", "FILES"};
inline const Text exitStatus{"STATUS KELUAR", "EXIT STATUS"};

inline const Text shortly{"permainan simulasi penanganan kasus perempuan dan anak",
                          "simulation game of handling cases of women and children"};
inline const Text manual{"Buku petunjuk Alur", "Alur manual"};
inline const Text everywhere{"Pilihan ini juga dapat ditulis di belakang setiap perintah.",
                             "These options may also be written behind any command."};
inline const Text langVariable{"Bahasa, id atau en, kecuali --lang mengatakan lain.",
                               "The language, id or en, unless --lang says otherwise."};
inline const Text assetsVariable{"Folder berkas bawaan Alur, sebagai ganti yang terpasang.",
                                 "The folder of Alur's own files, instead of the one installed."};
inline const Text scenariosVariable{"Folder kasus, kecuali --scenarios mengatakan lain.",
                                    "The folder of cases, unless --scenarios says otherwise."};
inline const Text editorVariables{"Penyunting teks yang dibuka di layar penulis kasus.",
                                  "The text editor that the author's screens open."};
inline const Text dataFolder{"Sesi dan setelan.", "Sessions and settings."};
inline const Text besideProgram{"Sesi dan setelan, bila berkas portable.txt ada di samping program.",
                                "Sessions and settings, where a file portable.txt lies beside the program."};
inline const Text documentsFolder{"Laporan dan salinan untuk dibawa pulang.",
                                  "Reports and copies to take home."};
inline const Text exitDone{"Berhasil.", "Done."};
inline const Text exitProblems{
    "Yang dibaca bermasalah: ada galat di kasus, atau ada syarat yang tidak terpenuhi.",
    "What was read has problems: a case has errors, or a criterion does not hold."};
inline const Text exitFailed{
    "Tidak dapat dikerjakan: perintah tidak dipahami, atau berkas tidak dapat dibaca "
    "atau ditulis.",
    "It could not be done: the command was not understood, or a file could not be read "
    "or written."};

// The command that writes it
inline const Text manualAbout{"Tulis halaman manual (man) dari semua perintah dan pilihan",
                              "Write the manual page (man) of all commands and options"};
inline const Text manualOutput{"Berkas yang ditulis; - untuk keluaran baku",
                               "The file to write; - for standard output"};
inline const Text manualFooter{"Contoh: alur manual -o alur.1\n"
                               "        alur manual --lang en -o - | man -l -",
                               "Example: alur manual -o alur.1\n"
                               "         alur manual --lang id -o - | man -l -"};
inline const Text manualNeeds{"'alur manual' perlu -o.", "'alur manual' needs -o."};
inline const Text manualWritten{"Halaman manual ditulis ke {0}.", "The manual page was written to {0}."};

} // namespace alur::app::manual_words
