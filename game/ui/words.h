// The catalogue: every word that the screens say of themselves, in both languages. What a case or the method
// says is in YAML.
#pragma once

#include "base/text.h"

namespace alur::ui::words {

// Home
inline const Text motto{"Berlatih menangani kasus perempuan dan anak, langkah demi langkah",
                        "Practise handling cases of women and children, step by step"};
inline const Text realHelp{"Perlu bantuan sungguhan?", "Need real help?"};
inline const Text callSapa{"Hubungi SAPA 129", "Call SAPA 129"};
inline const Text lastSession{"Terakhir dibuka", "Last opened"};
inline const Text otherSessions{"Sebelumnya", "Earlier"};
inline const Text continueIt{"Lanjutkan", "Continue"};
inline const Text showMore{"Tampilkan semua", "Show all"};
inline const Text practise{"Latihan satu kasus", "Practise one case"};
inline const Text settings{"Pengaturan", "Settings"};
inline const Text leave{"Keluar", "Leave"};
inline const Text minutes{"{0} menit", "{0} minutes"};
inline const Text hasErrors{"{0} masalah: belum dapat dimainkan", "{0} problems: cannot be played yet"};
inline const Text checkingCases{"Memeriksa {0} kasus… {1} selesai", "Checking {0} cases… {1} done"};
inline const Text noCases{"Belum ada kasus. Letakkan berkas kasus (.yaml) di folder berikut.",
                          "There is no case yet. Put case files (.yaml) into this folder."};
inline const Text readAgain{"Baca ulang", "Read again"};
inline const Text indonesian{"Indonesia", "Indonesia"};
inline const Text english{"English", "English"};

// Problems of a case
inline const Text problemsOf{"Masalah dalam {0}", "Problems in {0}"};
inline const Text problemsHint{"Perbaiki berkas ini dengan editor teks, lalu baca ulang.",
                               "Mend this file with a text editor, then read again."};
inline const Text lineNumber{"Baris", "Line"};
inline const Text moreProblems{"dan {0} masalah lain", "and {0} more problems"};
inline const Text warning{"peringatan", "warning"};
inline const Text back{"Kembali", "Back"};

// Notes before a case
inline const Text beforeYouBegin{"Sebelum mulai", "Before you begin"};
inline const Text aboutThisCase{"Tentang kasus ini", "About this case"};
inline const Text whatItTouches{"Yang disinggung kasus ini", "What this case touches on"};
inline const Text careWords{
    "Semua tokoh rekaan. Anda boleh berhenti kapan saja dengan F9; tidak ada yang hilang. "
    "Bila ada yang terasa berat, bicaralah dengan fasilitator.",
    "All people are fictional. You may pause at any time with F9; nothing is lost. "
    "If something weighs on you, speak with the facilitator."};
inline const Text begin{"Mulai", "Begin"};

// Play
inline const Text sketch{"Sketsa", "Sketch"};
inline const Text description{"Deskripsi", "Description"};
inline const Text pause{"Jeda", "Pause"};
inline const Text sinceReport{"Sejak laporan masuk", "Since the report"};
inline const Text sinceReportShort{"sejak laporan masuk", "since the report"};
inline const Text people{"Orang", "People"};
inline const Text facts{"Fakta", "Facts"};
inline const Text barriers{"Hambatan", "Barriers"};
inline const Text records{"Dokumen", "Records"};
inline const Text caseFile{"Berkas", "File"};
inline const Text close{"Tutup", "Close"};
inline const Text whatStep{"Apa langkah kelompok?", "What does the group do?"};
inline const Text whatSteps{"Pilih {0} sampai {1} langkah", "Choose {0} to {1} steps"};
inline const Text whatStepsExactly{"Pilih {0} langkah", "Choose {0} steps"};
inline const Text takeThisStep{"Pilih langkah ini", "Take this step"};
inline const Text takeSteps{"Pilih {0} langkah", "Take {0} steps"};
inline const Text crisis{"Krisis", "Crisis"};
inline const Text crisisHint{"Darurat dulu, urutan tahap menyusul.",
                             "The emergency first, the order of stages after."};
inline const Text groupsChoice{"Pilihan kelompok", "The group's choice"};
inline const Text next{"Lanjut", "Go on"};
inline const Text takeBack{"Urungkan", "Take back"};
inline const Text meanwhile{"Sementara itu", "Meanwhile"};
inline const Text talkAboutIt{"Bahas bersama", "Talk it over"};
inline const Text minutesOfTalk{"{0} menit", "{0} minutes"};
inline const Text noticed{"Sudah dibahas", "Talked over"};
inline const Text met{"terpenuhi", "met"};
inline const Text late{"lewat {0}", "{0} late"};
inline const Text yearsOld{"{0} tahun", "{0} years"};
inline const Text nobodyYet{"Belum ada fakta yang tercatat.", "No fact is known yet."};
inline const Text noRecordsYet{"Belum ada dokumen.", "There is no record yet."};
inline const Text removed{"teratasi", "removed"};
inline const Text stillThere{"masih ada", "still there"};
inline const Text made{"ada", "made"};
inline const Text notMade{"belum ada", "not made"};
inline const Text moreDeadlines{"+{0} tenggat lain", "+{0} more deadlines"};
inline const Text noDeadline{"Tidak ada tenggat berjalan", "No deadline is running"};
inline const Text nextLine{"Lanjut percakapan", "Go on talking"};
inline const Text seeResult{"Lihat hasil", "See the result"};
inline const Text theEnd{"Akhir kasus", "The end of the case"};
inline const Text outOfTime{"Waktu habis", "Time has run out"};
inline const Text outOfTimeStory{"Batas waktu kasus ini sudah lewat sebelum penanganan selesai.",
                                 "The time limit of this case passed before its handling was complete."};
inline const Text youPickTooMany{"Paling banyak {0}.", "At most {0}."};
inline const Text readOnly{"Sesi ini sedang dibuka program lain: hanya dapat dibaca.",
                           "This session is open in another program: it can only be read."};
inline const Text menu{"Menu", "Menu"};
inline const Text stepNumber{"Langkah {0}", "Step {0}"};

// Roles
inline const Text client{"klien", "client"};
inline const Text family{"keluarga", "family"};
inline const Text witness{"saksi", "witness"};
inline const Text reported{"terlapor", "reported person"};
inline const Text officer{"petugas", "officer"};
inline const Text community{"warga", "community"};

// Sketch
inline const Text prompt{"Ajakan", "Prompt"};
inline const Text groupsDescription{"Deskripsi kelompok", "The group's description"};
inline const Text wordCount{"{0} kata", "{0} words"};
inline const Text describeHint{"Tulis dengan kata-kata sendiri. Tidak perlu nama sungguhan.",
                               "Write in your own words. No real names, please."};
inline const Text pen{"Pena", "Pen"};
inline const Text eraser{"Hapus", "Erase"};
inline const Text undo{"Urung", "Undo"};
inline const Text redo{"Ulang", "Redo"};
inline const Text saved{"Tersimpan", "Saved"};
inline const Text saving{"Menyimpan…", "Saving…"};
inline const Text done{"Selesai", "Done"};
inline const Text words{"Kata-kata", "Words"};
inline const Text freePage{"Lembar bebas", "A free page"};
inline const Text freePrompt{"Gambarlah apa yang membantu kelompok memahami kasus ini.",
                             "Draw whatever helps the group to understand this case."};
inline const Text canvas{"Kanvas", "Canvas"};
inline const Text colour{"Warna", "Colour"};
inline const Text fine{"Halus", "Fine"};
inline const Text medium{"Sedang", "Medium"};
inline const Text broad{"Tebal", "Broad"};
inline const Text thick{"Sangat tebal", "Very broad"};
inline const Text colourInk{"Tinta", "Ink"};
inline const Text colourCircle{"Biru", "Blue"};
inline const Text colourTriangle{"Cokelat", "Brown"};
inline const Text colourSquare{"Hijau laut", "Sea green"};
inline const Text colourDiamond{"Kuning tua", "Ochre"};
inline const Text colourStar{"Ungu tua", "Plum"};
inline const Text colourRed{"Merah", "Red"};
inline const Text colourLilac{"Lila", "Lilac"};
inline const Text emptyCanvas{"Belum ada gambar. Mulai menggambar di sini.",
                              "Nothing is drawn yet. Start drawing here."};
inline const Text blank{"Lembar kosong", "Blank page"};
inline const Text storyboard{"Papan cerita", "Storyboard"};
inline const Text genogram{"Genogram", "Genogram"};
inline const Text ecomap{"Ekopeta", "Ecomap"};
inline const Text risk{"Peta risiko", "Risk map"};
inline const Text referral{"Alur rujukan", "Referral flow"};

// Result
inline const Text result{"Hasil", "Result"};
inline const Text summary{"Ringkasan", "Summary"};
inline const Text flow{"Alur", "Flow"};
inline const Text policy{"Kebijakan", "Policy"};
inline const Text overall{"Keseluruhan", "Overall"};
inline const Text indicators{"Indikator", "Indicators"};
inline const Text steps{"Langkah", "Steps"};
inline const Text reference{"Acuan", "Reference"};
inline const Text group{"Kelompok", "Group"};
inline const Text evidence{"Bukti", "Evidence"};
inline const Text chooseIndicator{"Pilih satu indikator untuk melihat buktinya.",
                                  "Choose an indicator to see its evidence."};
inline const Text whatCounted{"Yang terhitung", "What counted"};
inline const Text whatWasMissing{"Yang belum ada atau hilang", "What was missing or lost"};
inline const Text whyWords{"Mengapa", "Why"};
inline const Text unfinished{"Kasus ini belum selesai: nilai sementara.",
                             "This case is not finished: a score so far."};
inline const Text practiseAgain{"Mainkan lagi", "Play it again"};
inline const Text backToPlay{"Kembali ke kasus", "Back to the case"};
inline const Text makeReport{"Laporan", "Report"};
inline const Text stopReport{"Batalkan laporan", "Cancel the report"};
inline const Text home{"Beranda", "Home"};
inline const Text takenBackTimes{"Langkah yang diurungkan: {0}.", "Steps taken back: {0}."};
inline const Text noStepsYet{"Belum ada langkah yang diambil.", "No step has been taken yet."};
inline const Text inPlace{"sesuai", "in place"};
inline const Text fitnessIs{"Kesesuaian urutan {0}, gerbang dokumen {1}", "Order {0}, record gates {1}"};
inline const Text happened{"Yang terjadi", "What happened"};

// Settings
inline const Text language{"Bahasa", "Language"};
inline const Text textSize{"Ukuran teks", "Text size"};
inline const Text appearance{"Tampilan", "Appearance"};
inline const Text light{"Terang", "Light"};
inline const Text dark{"Gelap", "Dark"};
inline const Text fullScreen{"Layar penuh", "Full screen"};
inline const Text on{"Ya", "Yes"};
inline const Text off{"Tidak", "No"};
inline const Text reducedMotion{"Kurangi gerak", "Reduce motion"};
inline const Text feedback{"Akibat langkah ditunjukkan", "Consequences are shown"};
inline const Text atOnce{"Langsung", "At once"};
inline const Text inDebrief{"Di hasil", "In the result"};
inline const Text whereKept{"Sesi disimpan di", "Sessions are kept in"};
inline const Text whereCases{"Kasus dibaca dari", "Cases are read from"};
inline const Text versionWords{"Alur versi {0}", "Alur version {0}"};
inline const Text smaller{"Lebih kecil", "Smaller"};
inline const Text larger{"Lebih besar", "Larger"};

// Overlays
inline const Text pauseTitle{"Kita berhenti sejenak.", "We pause for a moment."};
inline const Text pauseText{"Tidak ada yang hilang.", "Nothing is lost."};
inline const Text goOn{"Lanjutkan", "Go on"};
inline const Text keysTitle{"Tombol papan ketik", "Keys"};
inline const Text leaveProgram{"Keluar dari Alur?", "Leave Alur?"};
inline const Text leaveProgramText{"Semua pekerjaan tetap tersimpan.", "All work stays saved."};
inline const Text toHome{"Ke Beranda", "To the first page"};
inline const Text toHomeText{"Pekerjaan tersimpan dan dapat dilanjutkan.",
                             "The work is saved and can be continued."};
inline const Text understood{"Mengerti", "Understood"};
inline const Text keepElsewhere{"Simpan di tempat lain", "Keep them elsewhere"};
inline const Text keyDigits{"1–9", "1–9"};
inline const Text keyDigitsText{"pilih langkah", "choose a step"};
inline const Text keyEnter{"Enter", "Enter"};
inline const Text keyEnterText{"lanjut atau tekan yang terpilih", "go on, or press what is chosen"};
inline const Text keyArrows{"Panah, Tab", "Arrows, Tab"};
inline const Text keyArrowsText{"pindah pilihan", "move the choice"};
inline const Text keySpace{"Spasi", "Space"};
inline const Text keySpaceText{"lanjut percakapan", "go on talking"};
inline const Text keyBack{"Backspace, Z", "Backspace, Z"};
inline const Text keyBackText{"urungkan langkah", "take a step back"};
inline const Text keySketch{"S", "S"};
inline const Text keySketchText{"sketsa", "sketch"};
inline const Text keyDescribe{"D", "D"};
inline const Text keyDescribeText{"deskripsi", "description"};
inline const Text keyFile{"B", "B"};
inline const Text keyFileText{"berkas kasus", "case file"};
inline const Text keyLanguage{"F2", "F2"};
inline const Text keyLanguageText{"ganti bahasa", "change the language"};
inline const Text keyPause{"F9", "F9"};
inline const Text keyPauseText{"jeda", "pause"};
inline const Text keyFull{"F11", "F11"};
inline const Text keyFullText{"layar penuh", "full screen"};
inline const Text keyEscape{"Esc", "Esc"};
inline const Text keyEscapeText{"kembali atau menu", "back, or the menu"};
inline const Text keyHelp{"?", "?"};
inline const Text keyHelpText{"bantuan ini", "this help"};
inline const Text keySize{"Ctrl +, Ctrl −", "Ctrl +, Ctrl −"};
inline const Text keySizeText{"ukuran teks", "text size"};

} // namespace alur::ui::words
