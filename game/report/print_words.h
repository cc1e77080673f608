// What only stands on paper: the report's headings, its tables and the page that explains the scores.
#pragma once

#include <array>

#include "base/text.h"

namespace alur::report::words {

// The cover
inline const Text reportOfWorkshop{"Laporan lokakarya", "Workshop report"};
inline const Text reportOfPractice{"Laporan latihan", "Practice report"};
inline const Text workshopIs{"Kegiatan", "Event"};
inline const Text placeIs{"Tempat", "Place"};
inline const Text dateIs{"Tanggal", "Date"};
inline const Text lastWorkedOn{"Terakhir dikerjakan", "Last worked on"};
inline const Text groupsAre{"Kelompok", "Groups"};
inline const Text peopleAre{"Peserta", "Participants"};
inline const Text countOf{"{0}", "{0}"};
inline const Text namesAre{"Nama peserta", "Participants' names"};
inline const Text namesHidden{"tidak dicantumkan", "left out"};
inline const Text madeBy{"Dibuat dengan Alur {0}", "Made with Alur {0}"};
inline const Text noGroupYet{"Sesi ini belum berisi kasus yang dimainkan.",
                             "No case has been played in this session yet."};

// Head and foot
inline const Text contents{"Daftar isi", "Contents"};
inline const Text pageOf{"Halaman {0} dari {1}", "Page {0} of {1}"};
inline const std::array<Text, 12> months{
    Text{"Januari", "January"}, Text{"Februari", "February"}, Text{"Maret", "March"},
    Text{"April", "April"},     Text{"Mei", "May"},           Text{"Juni", "June"},
    Text{"Juli", "July"},       Text{"Agustus", "August"},    Text{"September", "September"},
    Text{"Oktober", "October"}, Text{"November", "November"}, Text{"Desember", "December"}};
inline const Text calendarDay{"{0} {1} {2}", "{0} {1} {2}"};
inline const Text dayAndTime{"{0}, pukul {1}.{2}", "{0}, {1}:{2}"};

// The comparison
inline const Text comparison{"Perbandingan kelompok", "The groups compared"};
inline const Text comparisonHint{
    "Setiap tanda adalah satu kelompok; makin ke kanan, makin banyak yang tercapai. Kasusnya berbeda, jadi "
    "bandingkan polanya, bukan peringkatnya.",
    "Each sign is one group; the further right, the more was reached. The cases differ: compare the "
    "patterns, "
    "not the ranks."};
inline const Text figure{"Nilai", "Figure"};
inline const Text unfinishedMark{"Belum selesai, jadi nilainya sementara: {0}.",
                                 "Not finished yet, so the scores are preliminary: {0}."};

// A group
inline const Text caseOfGroup{"Kasus", "Case"};
inline const Text kindOfCase{"Jenis kasus", "Kind of case"};
inline const Text outcome{"Hasil", "Outcome"};
inline const Text clockStands{"Waktu kasus", "Time in the case"};
inline const Text stepsTaken{"Langkah", "Steps"};
inline const Text stepsTakenAndBack{"{0} diambil, {1} kali diurungkan", "{0} taken, taken back {1} times"};
inline const Text stepsTakenAndOneBack{"{0} diambil, 1 kali diurungkan", "{0} taken, taken back once"};
inline const Text stepsTakenOnly{"{0} diambil", "{0} taken"};
inline const Text oneStepTaken{"1 diambil", "1 taken"};
inline const Text membersAre{"Anggota", "Members"};
inline const Text groupTitle{"{0}: {1}", "{0}: {1}"};
inline const Text preliminary{"Kasus ini belum selesai. Semua nilai di bawah ini sementara.",
                              "This case has not ended. All scores below are preliminary."};

inline const Text theWayTaken{"Jalan yang ditempuh", "The way taken"};
inline const Text laneReference{"Alur acuan", "Reference"};
inline const Text laneGroup{"Kelompok", "Group"};
inline const Text wayHint{
    "Atas: alur acuan. Bawah: yang dijalankan kelompok. Lingkaran bercentang berarti sesuai, putus-putus "
    "berarti tidak "
    "dijalankan, penuh berarti dijalankan di tempat lain, beranak panah berarti jalan memutar karena keadaan "
    "darurat.",
    "Above: the reference flow. Below: what the group did. A ticked disc is in place, a dashed ring was not "
    "carried out, a "
    "full disc was carried out somewhere else, a ring with an arrow is a detour because of an emergency."};
inline const Text wayInPlace{"Semua tahap dijalankan pada tempatnya.",
                             "Every stage was carried out in its place."};
inline const Text stopRemark{"{0}: {1}. {2}", "{0}: {1}. {2}"};

inline const Text sevenIndicators{"Tujuh indikator", "The seven indicators"};
inline const Text evidenceHead{"Bukti setiap indikator", "The evidence for each indicator"};
inline const Text indicatorValue{"{0}. {1}: {2}", "{0}. {1}: {2}"};
inline const Text nothingToShow{"Tidak ada butir untuk indikator ini.",
                                "There is no item for this indicator."};

inline const Text decisionsHead{"Langkah kelompok", "The group's steps"};
inline const Text columnNumber{"No.", "No."};
inline const Text columnWhen{"Waktu kasus", "Case time"};
inline const Text columnScene{"Tahap dan adegan", "Stage and scene"};
inline const Text columnDecision{"Langkah, yang terjadi, dan alasannya",
                                 "Step, what happened, and the reason"};
inline const Text whyLine{"Alasan: {0}", "Reason: {0}"};
inline const Text biasLine{"Bias: {0}", "Bias: {0}"};

inline const Text workHead{"Sketsa dan deskripsi", "Sketches and descriptions"};
inline const Text freePage{"Lembar bebas", "A free page"};
inline const Text nothingDrawn{"Kelompok ini tidak membuat sketsa atau deskripsi.",
                               "This group made no sketch or description."};
inline const Text promptLine{"Tugas: {0}", "Task: {0}"};
inline const Text noSketch{"Tanpa sketsa.", "No sketch."};
inline const Text noDescription{"Tanpa deskripsi.", "No description."};

inline const Text turningHead{"Titik balik", "Turning points"};
inline const Text turningLine{"Langkah {0}: {1}", "Step {0}: {1}"};
inline const Text turningReach{
    "Nilai terbaik yang masih dapat dicapai: {0} sebelum, {1} sesudah langkah ini.",
    "The best still within reach: {0} before this step, {1} after it."};
inline const Text turningUnproved{"Mungkin ada jalan yang lebih baik lagi, yang belum ditemukan.",
                                  "There may be better ways that were not found."};
inline const Text turningBetter{"Yang mempertahankan lebih banyak: {0}", "What would have kept more: {0}"};
inline const Text questionsHead{"Pertanyaan untuk dibahas", "Questions to talk about"};
inline const Text marksHead{"Penilaian sketsa dan deskripsi", "Marks for sketch and description"};
inline const Text columnCriterion{"Kriteria", "Criterion"};
inline const Text columnWho{"Penilai", "Marked by"};
inline const Text columnMark{"Nilai (1–4)", "Mark (1–4)"};
inline const Text markedByFacilitator{"Pendamping", "Facilitator"};
inline const Text markedByGroups{"Kelompok lain, rata-rata", "The other groups, mean"};
inline const Text lessonsHead{"Pelajaran menurut kelompok", "Lessons in the group's words"};

// The attendance
inline const Text attendanceHead{"Daftar hadir", "Attendance"};
inline const Text noGroup{"Belum berkelompok", "In no group yet"};
inline const Text columnName{"Nama", "Name"};
inline const Text columnOrganisation{"Organisasi", "Organisation"};
inline const Text columnVillage{"Kelurahan", "Kelurahan"};
inline const Text columnSignature{"Tanda tangan", "Signature"};

// The test
inline const Text testHead{"Tes awal dan tes akhir", "Test before and after"};
inline const Text testBefore{"Tes awal", "Before"};
inline const Text testAfter{"Tes akhir", "After"};
inline const Text testGained{"Kenaikan ternormal", "Normalised gain"};
inline const Text testGainHint{
    "Menjawab tes awal: {0}; tes akhir: {1}; keduanya: {2}. Kenaikan ternormal (Hake) adalah bagian dari "
    "yang masih dapat "
    "dipelajari yang benar-benar dipelajari, dihitung dari mereka yang menjawab keduanya.",
    "Answered before: {0}; after: {1}; both: {2}. Normalised gain (Hake) is the share of what could still be "
    "learned that "
    "was learned, of those who answered both."};

// The page of method
inline const Text methodHead{"Cara membaca nilai", "How to read the scores"};
inline const Text methodOverall{
    "Setiap permainan dinilai dari dua sisi dengan bobot yang sama: apakah alur manajemen kasus diikuti "
    "(Alur), dan "
    "apa yang dihasilkan bagi orang-orang dalam kasus (Kebijakan). Keseluruhan adalah rata-rata keduanya.",
    "Each play is looked at from two sides of the same weight: whether the flow of case management was "
    "followed "
    "(Flow), and what came of it for the people in the case (Policy). Overall is the mean of the two."};
inline const Text methodFlowHead{"Alur", "Flow"};
inline const Text methodFlow{
    "Tiga perempat dari nilai Alur adalah kesesuaian urutan: tahap yang dijalankan kelompok disejajarkan "
    "dengan alur "
    "acuan delapan tahap, dan setiap tahap yang terlewat, terlalu awal, atau berulang mengurangi nilai. "
    "Seperempatnya "
    "adalah gerbang dokumen: apakah berkas yang diwajibkan sudah dibuat sebelum tahap berikutnya dimasuki.",
    "Three quarters of Flow are the order of the stages: what the group carried out is laid against the "
    "reference flow "
    "of eight stages, and each stage that was skipped, too early or repeated takes away. One quarter is the "
    "record "
    "gates: whether the records required had been made before the next stage was entered."};
inline const Text methodPolicyHead{"Kebijakan", "Policy"};
inline const Text methodPolicy{"Nilai Kebijakan adalah rata-rata tujuh indikator keluaran kebijakan. Setiap "
                               "indikator disertai buktinya di laporan ini.",
                               "Policy is the mean of seven policy-output indicators. Each stands in this "
                               "report together with its evidence."};
inline const Text methodRounding{"Nilai dihitung sebagai pecahan pasti dan ditampilkan dalam persen, "
                                 "dibulatkan ke angka terdekat; tepat setengah "
                                 "dibulatkan ke atas. Gambar dan tulisan tidak dinilai oleh program.",
                                 "Scores are reckoned as exact fractions and shown in percent, rounded to "
                                 "the nearest whole; exactly half goes up. "
                                 "Drawings and texts are never marked by the program."};
inline const Text methodAgain{
    "Nilai sebuah permainan dapat dihitung ulang dengan: alur run KASUS --decisions \"LANGKAH\" --json -",
    "A play can be scored again with: alur run CASE --decisions \"STEPS\" --json -"};
inline const Text stepsOfGroup{"{0}: {1}", "{0}: {1}"};

// What cannot be done
inline const Text noPrintFont{
    "Huruf untuk PDF (Lato) tidak ditemukan. Pasang paket fonts-lato, atau simpan sebagai HTML.",
    "The font for PDF (Lato) was not found. Install the package fonts-lato, or save as HTML."};
inline const Text pdfNotMade{"PDF tidak dapat dibuat (galat {0}).", "The PDF could not be made (error {0})."};

} // namespace alur::report::words
