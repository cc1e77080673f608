// What stands on the paper twin of a case.
#pragma once

#include "base/text.h"

namespace alur::report::paper {

// Codes: the letter before a number
inline const Text factCode{"F{0}", "F{0}"};
inline const Text needCode{"K{0}", "N{0}"};
inline const Text recordCode{"B{0}", "R{0}"};
inline const Text barrierCode{"H{0}", "B{0}"};
inline const Text eventCode{"P{0}", "E{0}"};

// The guide
inline const Text overline{"Kembaran kertas", "Paper twin"};
inline const Text guide{"Cara bermain di atas kertas", "How to play on paper"};
inline const Text prepareHead{"Menyiapkan", "Preparing"};
inline const Text printBothSides{
    "Cetak bolak-balik, dibalik pada sisi panjang. Gunting kartu adegan pada garis putus-putus.",
    "Print on both sides, flipped on the long edge. Cut the scene cards out along the dashed lines."};
inline const Text stackCards{"Susun kartu menurut nomornya, sisi adegan di atas. Pendamping menyimpan lembar "
                             "peristiwa dan lembar kunci.",
                             "Stack the cards by their numbers, the scene up. The facilitator keeps the "
                             "sheets of events and the key."};
inline const Text playHead{"Bermain", "Playing"};
inline const Text takeFirst{"Mulai dari kartu 1. Bacakan adegannya dengan suara keras.",
                            "Begin with card 1. Read the scene aloud."};
inline const Text choose{"Bicarakan, lalu pilih satu langkah, atau sebanyak yang tertulis. Langkah dengan "
                         "syarat hanya boleh dipilih bila "
                         "syaratnya tercatat di lembar kelompok.",
                         "Talk, then choose one step, or as many as the card says. A step with a condition "
                         "may only be chosen where the "
                         "group's sheet meets it."};
inline const Text turnOver{"Tulis nomor langkah di lembar kelompok, balik kartu, dan baca hanya bagian nomor "
                           "itu. Lakukan yang tertulis: "
                           "tambahkan waktu, catat fakta, centang berkas dan layanan.",
                           "Write the step's number on the group's sheet, turn the card over, and read only "
                           "the part of that number. Do what "
                           "it says: add the time, note facts, tick records and services."};
inline const Text checkEvents{"Sebelum mengambil kartu berikutnya, pendamping memeriksa lembar peristiwa: "
                              "bila waktunya sampai dan syaratnya "
                              "terpenuhi, peristiwa dibacakan lebih dulu, satu kali saja.",
                              "Before the next card is taken, the facilitator looks at the sheet of events: "
                              "where the time has come and the "
                              "condition is met, the event is read first, and only once."};
inline const Text goOn{"Ambil kartu yang disebut, sampai kartu yang berbunyi “Kasus selesai”.",
                       "Take the card that is named, until one says “The case has ended”."};
inline const Text limitIs{"Kasus berakhir paling lambat pada {0} atau sesudah {1} langkah.",
                          "The case ends at the latest at {0} or after {1} steps."};
inline const Text scoreHead{"Menilai", "Scoring"};
inline const Text scoreByProgram{"Dengan listrik kembali, program menghitung semuanya dari nomor langkah: "
                                 "alur run BERKAS --decisions \"1.2; 3.1; "
                                 "4.2,4.3\", atau ketik nomornya satu per satu di alur run BERKAS. Tanpa "
                                 "program, lembar nilai menuntun hitungannya.",
                                 "Once there is power, the program reckons everything from the step numbers: "
                                 "alur run FILE --decisions \"1.2; 3.1; "
                                 "4.2,4.3\", or type them one by one into alur run FILE. Without it the "
                                 "score sheet leads through the sums."};
inline const Text notesHead{"Sebelum mulai", "Before you begin"};

// The case file
inline const Text caseFile{"Berkas kasus", "Case file"};
inline const Text report{"Laporan", "The report"};
inline const Text peopleHead{"Orang", "People"};
inline const Text yearsOld{"{0} tahun", "{0} years old"};
inline const Text needLine{"{0} {1}", "{0} {1}"};
inline const Text needWithLimit{"{0} {1} (batas {2})", "{0} {1} (limit {2})"};
inline const Text barriersHead{"Hambatan", "Barriers"};
inline const Text recordsHead{"Berkas yang diwajibkan", "Records required"};
inline const Text beforeStage{"{0} {1} (sebelum {2})", "{0} {1} (before {2})"};
inline const Text codedLine{"{0} {1}", "{0} {1}"};

// The group's sheet
inline const Text groupSheet{"Lembar kelompok", "The group's sheet"};
inline const Text groupName{"Kelompok: ______________________________   Tanggal: ______________",
                            "Group: ______________________________   Date: ______________"};
inline const Text ribbon{"Tahap: centang bila sudah dijalankan", "Stages: tick when carried out"};
inline const Text metersHead{"Ukuran (0–100)", "Meters (0–100)"};
inline const Text meterStart{"{0}: mulai dari {1}", "{0}: starts at {1}"};
inline const Text factsHead{"Fakta: lingkari bila tercatat, coret bila dihapus",
                            "Facts: circle when noted, cross out when cleared"};
inline const Text needsHead{"Kebutuhan: centang bila terpenuhi, tulis waktunya",
                            "Needs: tick when met, write the time beside"};
inline const Text recordsMade{"Berkas: centang bila dibuat", "Records: tick when made"};
inline const Text logHead{"Langkah", "Steps"};
inline const Text logCard{"Nomor langkah", "Step number"};
inline const Text logTime{"Waktu sesudahnya", "Time after it"};
inline const Text logNote{"Fakta, berkas, layanan, kontak", "Facts, records, services, contacts"};

// The cards
inline const Text card{"Kartu {0}", "Card {0}"};
inline const Text cardGoesOn{"Kartu {0}, lanjutan", "Card {0}, continued"};
inline const Text cardBack{"Kartu {0}: yang terjadi", "Card {0}: what happens"};
inline const Text onlyChosen{"Baca hanya nomor yang dipilih.", "Read only the number that was chosen."};
inline const Text onlyIf{"Hanya bila {0}.", "Only if {0}."};
inline const Text chooseOne{"Pilih satu langkah.", "Choose one step."};
inline const Text chooseExactly{"Pilih {0} langkah sekaligus.", "Choose {0} steps at once."};
inline const Text chooseBetween{"Pilih {0} sampai {1} langkah sekaligus.",
                                "Choose {0} to {1} steps at once."};
inline const Text takes{"{0} ({1})", "{0} ({1})"};
inline const Text discuss{"Bicarakan {0} menit: {1}", "Talk for {0} minutes: {1}"};
inline const Text caseEnds{"Kasus selesai.", "The case has ended."};
inline const Text afterwards{"Sesudah semua langkah: {0}", "After all the steps: {0}"};

// What a step does
inline const Text addTime{"Waktu +{0}.", "Time +{0}."};
inline const Text noTime{"Tanpa tambahan waktu.", "No time goes by."};
inline const Text note{"Catat {0}.", "Note {0}."};
inline const Text noteTold{"Catat {0}: {1}", "Note {0}: {1}"};
inline const Text clear{"Hapus {0}.", "Clear {0}."};
inline const Text newNeed{"Kebutuhan baru {0}: {1} ({2}).", "New need {0}: {1} ({2})."};
inline const Text newNeedLimit{"Kebutuhan baru {0}: {1} ({2}), batas {3}.",
                               "New need {0}: {1} ({2}), limit {3}."};
inline const Text make{"Berkas {0}: {1}.", "Record {0}: {1}."};
inline const Text remove{"Hambatan {0} teratasi.", "Barrier {0} is removed."};
inline const Text serve{"Layanan: {0} untuk {1}.", "Service: {0} for {1}."};
inline const Text contact{"Kontak: {0}.", "Contact: {0}."};
inline const Text raise{"{0} +{1}.", "{0} +{1}."};
inline const Text lower{"{0} −{1}.", "{0} −{1}."};
inline const Text toCard{"Lanjut ke kartu {0}.", "Go on to card {0}."};
inline const Text toCardIf{"Bila {0}: kartu {1}.", "If {0}: card {1}."};
inline const Text elseToCard{"Jika tidak: kartu {0}.", "Otherwise: card {0}."};
inline const Text backIf{"Bila {0}: kembali ke kartu yang tertunda.",
                         "If {0}: back to the card that was put off."};
inline const Text back{"Kembali ke kartu yang tertunda.", "Back to the card that was put off."};

// Conditions
inline const Text always{"selalu", "always"};
inline const Text andWord{"{0} dan {1}", "{0} and {1}"};
inline const Text orWord{"{0} atau {1}", "{0} or {1}"};
inline const Text grouped{"({0})", "({0})"};
inline const Text noted{"{0} tercatat", "{0} is noted"};
inline const Text notNoted{"{0} tidak tercatat", "{0} is not noted"};
inline const Text recordMade{"berkas {0} ada", "record {0} is made"};
inline const Text recordNotMade{"berkas {0} belum ada", "record {0} is not made"};
inline const Text needMet{"{0} terpenuhi", "{0} is met"};
inline const Text needNotMet{"{0} belum terpenuhi", "{0} is not met"};
inline const Text served{"{1} sudah mendapat {0}", "{1} has {0}"};
inline const Text notServed{"{1} belum mendapat {0}", "{1} does not have {0}"};
inline const Text compared{"{0} {1} {2}", "{0} {1} {2}"};
inline const Text timeIs{"waktu", "the time is"};

// Events, score sheet, key
inline const Text eventsHead{"Lembar peristiwa (untuk pendamping)", "Sheet of events (for the facilitator)"};
inline const Text eventColumn{"Peristiwa", "Event"};
inline const Text eventWhen{"Kapan", "When"};
inline const Text eventWhat{"Bacakan, lalu lakukan", "Read aloud, then do"};
inline const Text eventAt{"Waktu {0} atau lebih", "Time {0} or later"};
inline const Text eventIf{"dan {0}", "and {0}"};
inline const Text eventUnless{"kecuali {0}", "unless {0}"};
inline const Text noEvents{"Kasus ini tidak berisi peristiwa.", "This case has no events."};
inline const Text putOff{"Kartu yang sedianya diambil ditunda.", "The card that was to be taken is put off."};
inline const Text scoreSheet{"Lembar nilai", "Score sheet"};
inline const Text scoreColumn{"Nilai", "Score"};
inline const Text countColumn{"Yang dihitung", "What is counted"};
inline const Text resultColumn{"Hasil", "Result"};
inline const Text accessCount{"Bobot hambatan yang teratasi: {0}. Dibagi {1}.",
                              "Weight of the barriers removed: {0}. Divided by {1}."};
inline const Text coverageCount{"Orang dengan sedikitnya satu kebutuhan terpenuhi: {0}. Dibagi {1}.",
                                "People with at least one need met: {0}. Divided by {1}."};
inline const Text frequencyCount{"Kontak, paling banyak sebanyak rencana: {0}. Dibagi {1}.",
                                 "Contacts, at most as many as planned: {0}. Divided by {1}."};
inline const Text deliveryCount{"Bobot kebutuhan yang terpenuhi pada waktunya: {0}. Dibagi {1}.",
                                "Weight of the needs met in time: {0}. Divided by {1}."};
inline const Text accountabilityCount{"Berkas yang diwajibkan dan sudah dibuat: {0}. Dibagi {1}.",
                                      "Required records made: {0}. Divided by {1}."};
inline const Text byProgram{"Dihitung program dari nomor langkah.",
                            "Reckoned by the program from the step numbers."};
inline const Text weighted{"{0} ({1})", "{0} ({1})"};
inline const Text weightedLimit{"{0} ({1}, batas {2})", "{0} ({1}, limit {2})"};
inline const Text keyHead{"Lembar kunci (untuk pendamping)", "The key (for the facilitator)"};
inline const Text keyHint{"Baru dibuka di tinjauan: tahap, alasan, dan bias setiap langkah.",
                          "Opened only in the debrief: stage, reason and bias of each step."};
inline const Text keyNumber{"Nomor", "Number"};
inline const Text keyStage{"Tahap", "Stage"};
inline const Text keyWhy{"Alasan", "Reason"};
inline const Text pageIs{"Halaman {0}", "Page {0}"};
inline const Text leftEmpty{"Halaman ini sengaja kosong.", "This page is left empty on purpose."};

} // namespace alur::report::paper
