// What the screens of the workshop say of themselves.
#pragma once

#include "base/text.h"

namespace alur::ui::words {

// Home
inline const Text newSession{"Sesi baru", "New session"};
inline const Text openFile{"Buka dari berkas", "Open a file"};
inline const Text sessionMenu{"Kelola sesi", "Manage the session"};
inline const Text rename{"Ganti nama", "Rename"};
inline const Text copyIt{"Buat salinan", "Make a copy"};
inline const Text downloadIt{"Unduh berkas sesi", "Download the session"};
inline const Text exportIt{"Ekspor tanpa nama orang", "Export without names"};
inline const Text eraseIt{"Hapus selamanya", "Erase for good"};
inline const Text save{"Simpan", "Save"};
inline const Text eraseTitle{"Hapus “{0}”?", "Erase “{0}”?"};
inline const Text eraseText{
    "Semua langkah, gambar, dan nama di dalamnya akan hilang. Buat salinan dulu bila masih perlu.",
    "All steps, drawings and names in it will be gone. Make a copy first if you still need it."};
inline const Text eraseAgain{"Benar-benar hapus?", "Really erase it?"};
inline const Text eraseAgainText{"Isi berkas ditimpa dan tidak dapat dikembalikan.",
                                 "The file is overwritten and cannot be brought back."};
inline const Text pickFile{"Pilih berkas", "Choose a file"};
inline const Text noFiles{
    "Tidak ada berkas yang ditemukan. Salin ke Unduhan atau pasang stik, lalu cari lagi.",
    "No file was found. Copy it to Downloads or plug in the stick, then look again."};
inline const Text lookAgain{"Cari lagi", "Look again"};

// Set-up
inline const Text setUp{"Persiapan sesi", "Session set-up"};
inline const Text tabSession{"1 · Sesi", "1 · Session"};
inline const Text tabPeople{"2 · Peserta", "2 · People"};
inline const Text tabLot{"3 · Undian", "3 · Lot"};
inline const Text sessionName{"Nama sesi", "Name of the session"};
inline const Text place{"Tempat", "Place"};
inline const Text placeHint{"Misalnya: Aula kecamatan", "For example: the town hall"};
inline const Text date{"Tanggal", "Date"};
inline const Text stageMinutes{"Menit per tahap", "Minutes a stage"};
inline const Text fewer{"Kurangi", "Fewer"};
inline const Text more{"Tambah", "More"};
inline const Text stepBack{"Urungkan langkah", "Taking a step back"};
inline const Text stepBackFree{"Bebas", "Free"};
inline const Text stepBackAsked{"Minta izin", "Ask first"};
inline const Text pin{"PIN fasilitator", "Facilitator's PIN"};
inline const Text pinNone{"Pasang PIN", "Set a PIN"};
inline const Text pinChange{"Ganti atau lepas PIN", "Change or remove the PIN"};
inline const Text casesOfGroups{"Kasus tiap kelompok", "Each group's case"};
inline const Text noCaseYet{"Belum ada kasus", "No case yet"};
inline const Text caseGone{"Kasusnya tidak ada lagi", "The case is gone"};
inline const Text caseBegun{"sudah dimulai", "has begun"};
inline const Text change{"Ganti", "Change"};
inline const Text chooseCase{"Kasus untuk {0}", "The case of {0}"};
inline const Text noCase{"Tanpa kasus", "No case"};
inline const Text forward{"Berikutnya", "Next"};
inline const Text openBoard{"Buka papan", "Open the board"};
inline const Text rosterTitle{"Daftar peserta", "The people who take part"};
inline const Text rosterHint{
    "Satu orang per baris: nama, organisasi, kelurahan. Boleh ditempel dari lembar kerja. "
    "Boleh inisial, boleh juga kosong: orang lalu dikenal dengan nomornya.",
    "One person a line: name, organisation, kelurahan. You may paste from a spreadsheet. "
    "Initials will do, and so will nothing: people are then known by number."};
inline const Text takeRoster{"Pakai daftar ini", "Use this list"};
inline const Text rosterTaken{"Daftar dipakai", "List in use"};
inline const Text readFromFile{"Baca dari CSV", "Read from CSV"};
inline const Text numbersOnly{"Tanpa nama", "Without names"};
inline const Text peopleRead{"{0} orang terbaca", "{0} people read"};
inline const Text ofOrganisation{"{0} · {1}", "{0} · {1}"};
inline const Text withoutOrganisation{"tanpa organisasi", "no organisation"};
inline const Text remarks{"Perhatikan", "Please note"};
inline const Text onLine{"Baris {0}", "Line {0}"};
inline const Text drawLot{"Undi kelompok", "Draw the lot"};
inline const Text drawAgain{"Undi lagi", "Draw again"};
inline const Text lotHint{
    "Belum diundi. Undian membagi organisasi, lalu kelurahan, serata mungkin.",
    "Nothing drawn yet. The lot spreads organisations, then kelurahan, as evenly as it can."};
inline const Text lotMove{"Seret orang ke kelompok lain, atau pilih orangnya lalu tekan 1–{0}.",
                          "Drag somebody to another group, or choose the person and press 1–{0}."};
inline const Text lotNumber{"Undian nomor {0}", "Lot number {0}"};
inline const Text nobodyListed{"Daftar peserta masih kosong. Sesi tetap dapat berjalan tanpa nama.",
                               "The list is still empty. The session can run without names."};
inline const Text withoutGroup{"Belum berkelompok", "In no group yet"};
inline const Text peopleCount{"{0} orang", "{0} people"};
inline const Text person{"Peserta {0}", "Person {0}"};

// Board
inline const Text board{"Papan", "Board"};
inline const Text boardSummary{"{0} orang · {1} kelompok", "{0} people · {1} groups"};
inline const Text groupAndCase{"Kelompok dan kasus", "Group and case"};
inline const Text stageWord{"Tahap", "Stage"};
inline const Text stageTime{"Waktu tahap", "Stage time"};
inline const Text doing{"Terakhir", "Latest"};
inline const Text openGroup{"Buka", "Open"};
inline const Text putIn{"Kabar", "News"};
inline const Text runTimer{"Jalankan waktu", "Start the time"};
inline const Text holdTimer{"Jeda waktu", "Pause the time"};
inline const Text startAll{"Jalankan semua", "Start all"};
inline const Text holdAll{"Jeda semua", "Pause all"};
inline const Text mapping{"Pemetaan", "Mapping"};
inline const Text test{"Tes", "Test"};
inline const Text comparison{"Perbandingan", "Comparison"};
inline const Text scoresHidden{"Skor tersembunyi", "Scores hidden"};
inline const Text scoresShown{"Skor terbuka", "Scores shown"};
inline const Text notBegun{"Belum mulai", "Not begun"};
inline const Text finished{"Selesai", "Finished"};
inline const Text groupTime{"Waktu kelompok di tahap ini: {0}", "The group's time at this stage: {0}"};
inline const Text onTime{"sesuai waktu", "on time"};
inline const Text almostUp{"hampir habis", "almost up"};
inline const Text over{"lewat {0} menit", "{0} min over"};
inline const Text ahead{"lebih cepat", "ahead"};
inline const Text held{"dijeda", "paused"};
inline const Text drawing{"Sedang menggambar", "Drawing"};
inline const Text caseTime{"Jam kasus: {0}", "Case clock: {0}"};
inline const Text putInto{"Kabar untuk {0}", "News for {0}"};
inline const Text preparedNews{"Kabar yang disiapkan", "Prepared news"};
inline const Text noPrepared{"Kasus ini tidak menyiapkan kabar.", "This case has prepared none."};
inline const Text given{"sudah diberikan", "given"};
inline const Text ownWords{"Dengan kata-kata sendiri", "In your own words"};
inline const Text ownWordsHint{"Misalnya: Waktu tinggal sepuluh menit.",
                               "For example: Ten minutes are left."};
inline const Text send{"Berikan", "Give"};
inline const Text needsOpening{"Kelompok ini belum membuka kasusnya.",
                               "This group has not opened its case yet."};
inline const Text newsTitle{"Kabar untuk kelompok", "News for the group"};
inline const Text fromFacilitator{"Dari fasilitator", "From the facilitator"};
inline const Text readIt{"Sudah dibaca", "We have read it"};

// Projector
inline const Text onProjector{"Tampilkan di proyektor", "Show on the projector"};
inline const Text showSketch{"Tampilkan sketsanya", "Show the sketch"};
inline const Text offProjector{"Berhenti menampilkan", "Stop showing"};
inline const Text projectorMenu{"Yang tampil di proyektor", "On the projector"};
inline const Text showTitle{"Judul pelatihan", "The title"};
inline const Text showLot{"Kelompok dan anggotanya", "Groups and their people"};
inline const Text showTimers{"Waktu semua kelompok", "Every group's time"};
inline const Text showCheck{"Periksa proyektor", "Check the projector"};
inline const Text oneDisplayOnly{"Hanya ada satu layar: tampil penuh di jendela ini, Esc untuk kembali.",
                                 "There is one display only: it fills this window, Esc comes back."};
inline const Text checkTitle{"Dapatkah baris ini dibaca dari belakang?",
                             "Can this be read from the back row?"};
inline const Text checkSmall{"Keterangan terkecil, 28", "The smallest caption, 28"};
inline const Text checkBody{"Teks biasa di layar, 30", "Plain text on the screen, 30"};
inline const Text checkBars{"Sepuluh batang ini harus terlihat berbeda.",
                            "These ten bars must look different."};
inline const Text checkEdges{"Keempat sudut bata harus terlihat utuh.",
                             "All four brick corners must be whole."};
inline const Text checkSize{"Bila terlalu kecil: Ctrl + memperbesar, Ctrl − memperkecil; ukurannya disimpan.",
                            "If it is too small: Ctrl + enlarges, Ctrl − reduces; the size is kept."};
inline const Text stillHidden{"Skor dibuka bersama-sama nanti.", "The scores will be revealed together."};
inline const Text waitingGroup{"Kelompok ini belum mulai.", "This group has not begun."};

// Handing over
inline const Text handOver{"Serahkan laptop", "Hand the laptop over"};
inline const Text whoseTurn{"Giliran siapa?", "Whose turn is it?"};
inline const Text handOverText{"Pekerjaan kelompok terakhir tersimpan dan tidak terlihat di sini.",
                               "The last group's work is saved and cannot be seen here."};
inline const Text facilitator{"Fasilitator", "Facilitator"};
inline const Text pinTitle{"PIN fasilitator", "The facilitator's PIN"};
inline const Text pinNew{"PIN baru: 4 sampai 8 angka", "A new PIN: 4 to 8 digits"};
inline const Text pinWrong{"PIN tidak cocok.", "The PIN does not match."};
inline const Text pinWait{"Terlalu sering keliru. Coba lagi dalam {0} detik.",
                          "Wrong too often. Try again in {0} seconds."};
inline const Text removePin{"Tanpa PIN", "No PIN"};
inline const Text askTitle{"Fasilitator mengizinkan?", "Does the facilitator agree?"};
inline const Text askText{
    "Dalam sesi ini langkah diurungkan dengan izin fasilitator. Catatan tetap menyimpannya.",
    "In this session a step is taken back with the facilitator's leave. The record keeps it."};
inline const Text agreed{"Diizinkan", "Agreed"};

// Mapping
inline const Text mappingTitle{"Pemetaan awal", "Initial mapping"};
inline const Text mappingChart{"Kasus yang dilaporkan dan ditangani", "Cases reported and handled"};
inline const Text reportedCases{"Dilaporkan", "Reported"};
inline const Text handledCases{"Ditangani", "Handled"};
inline const Text handledShare{"{0} % ditangani", "{0} % handled"};
inline const Text notWholeYear{"{0}: belum setahun, tidak dapat dibandingkan",
                               "{0}: not a whole year, not to be compared"};
inline const Text noFigures{"Belum ada angka. Isilah workshop.yaml.",
                            "There are no figures yet. Fill in workshop.yaml."};
inline const Text perspectives{"Empat sudut pandang", "Four perspectives"};

// Test
inline const Text testTitle{"Tes awal dan akhir", "Pre- and post-test"};
inline const Text preTest{"Tes awal", "Pre-test"};
inline const Text postTest{"Tes akhir", "Post-test"};
inline const Text perPerson{"Per nomor", "Per number"};
inline const Text perGroup{"Per kelompok", "Per group"};
inline const Text testResult{"Hasil", "Result"};
inline const Text questionOf{"Soal {0} dari {1}", "Question {0} of {1}"};
inline const Text answerOf{"Jawaban {0}: tekan a–{1}", "Answer of {0}: press a–{1}"};
inline const Text answersIn{"{0} dari {1} jawaban masuk", "{0} of {1} answers are in"};
inline const Text showAnswer{"Tunjukkan jawabannya", "Show the answer"};
inline const Text hideAnswer{"Sembunyikan jawabannya", "Hide the answer"};
inline const Text previous{"Sebelumnya", "Previous"};
inline const Text clearAnswer{"Hapus jawaban", "Clear the answer"};
inline const Text noTest{"Belum ada soal. Isilah workshop.yaml.",
                         "There is no question yet. Fill in workshop.yaml."};
inline const Text nobodyToAnswer{"Daftar peserta kosong: jawablah per kelompok.",
                                 "The list is empty: answer by group."};
inline const Text meanBefore{"Rata-rata awal", "Mean before"};
inline const Text meanAfter{"Rata-rata akhir", "Mean after"};
inline const Text gain{"Kenaikan ternormalisasi", "Normalised gain"};
inline const Text gainLimits{
    "Kenaikan = (akhir − awal) : (100 % − awal), hanya dari {0} yang menjawab keduanya. Di bawah 0,3 rendah, "
    "dari 0,7 "
    "tinggi (Hake 1998). Bila awalnya tinggi atau penjawabnya sedikit, angka ini goyah; ia bukan nilai "
    "orang.",
    "Gain = (after − before) : (100 % − before), only of the {0} who answered both. Below 0.3 is low, from "
    "0.7 high "
    "(Hake 1998). With a high start or few answers this figure is unsteady; it is no mark for anybody."};
inline const Text noGain{
    "Belum dapat dihitung: perlu jawaban awal dan akhir dari orang yang sama, dan awal di bawah 100 %.",
    "Cannot be reckoned yet: it needs answers before and after by the same, and less than 100 % before."};
inline const Text outcomeLetter{"Tujuan {0}", "Outcome {0}"};
inline const Text before{"Awal", "Before"};
inline const Text after{"Akhir", "After"};
inline const Text questionColumn{"Soal", "Question"};

// Comparison
inline const Text comparisonTitle{"Perbandingan kelompok", "The groups side by side"};
inline const Text reveal{"Buka skor", "Reveal the scores"};
inline const Text hide{"Tutup skor", "Hide the scores"};
inline const Text hiddenText{"Skor masih tertutup. Bukalah bersama-sama sesudah semua kelompok selesai.",
                             "The scores are still hidden. Reveal them together when all groups are done."};
inline const Text inOrder{"Urutkan", "Put in order"};
inline const Text asGroups{"Urutan kelompok", "As the groups are"};
inline const Text marksTitle{"Sketsa dan deskripsi", "Sketch and description"};
inline const Text marksOf{"Penilaian {0}", "Marks for {0}"};
inline const Text giveMarks{"Nilai", "Mark"};
inline const Text byFacilitator{"Fasilitator", "Facilitator"};
inline const Text byOthers{"Kelompok lain", "Other groups"};
inline const Text markedBy{"Dinilai oleh", "Marked by"};
inline const Text noMarks{"belum dinilai", "not marked"};
inline const Text marksNote{
    "Gambar dan deskripsi dinilai oleh orang, 1 sampai 4. Angka ini tidak masuk ke skor.",
    "People mark drawing and description, 1 to 4. These figures are no part of the scores."};
inline const Text notPlayed{"belum bermain", "not played"};
inline const Text soFar{"sementara", "so far"};

// Keys
inline const Text keyGroups{"1–5", "1–5"};
inline const Text keyGroupsText{"buka kelompok", "open a group"};
inline const Text keyTimers{"T", "T"};
inline const Text keyTimersText{"jalankan atau jeda semua waktu", "start or pause all timers"};
inline const Text keyAudience{"B, F, X", "B, F, X"};
inline const Text keyAudienceText{"proyektor: gelap, beku, tukar layar",
                                  "projector: blank, freeze, swap displays"};
inline const Text keyAnswers{"A–D", "A–D"};
inline const Text keyAnswersText{"jawaban tes, lalu nomor berikutnya",
                                 "answer of the test, then the next number"};
inline const Text keyQuestions{"PgUp, PgDn", "PgUp, PgDn"};
inline const Text keyQuestionsText{"pertanyaan sebelum, sesudah", "question before, after"};
inline const Text keyCalmText{"jeda: layar tenang, semua waktu berhenti",
                              "pause: calm screen, all timers stop"};

} // namespace alur::ui::words
