// What the questions, the presentation and the projector say of themselves.
#pragma once

#include "base/text.h"

namespace alur::ui::words {

// Questions and lessons
inline const Text questions{"Pertanyaan", "Questions"};
inline const Text questionsIntro{"Pertanyaan ini tersusun dari jalan kelompok sendiri. Ubahlah bila perlu.",
                                 "These questions come from the group's own way. Change them as you like."};
inline const Text noQuestionsYet{"Belum ada langkah yang diambil; belum ada pertanyaan.",
                                 "No step has been taken yet, so there is no question."};
inline const Text questionHint{"Kosong: pertanyaan ini tidak ditanyakan.",
                               "Empty: this question is not asked."};
inline const Text addQuestion{"Tambah pertanyaan", "Add a question"};
inline const Text questionsAsTheyWere{"Kembali ke susunan semula", "Back to the original questions"};
inline const Text lessons{"Pelajaran kelompok", "The group's lessons"};
inline const Text lessonsIntro{"Satu pelajaran satu baris. Pelajaran ini menjadi salindia presentasi.",
                               "One lesson a line. They become a slide of the presentation."};
inline const Text lessonsHint{"Apa yang kelompok bawa pulang?", "What does the group take with it?"};

// Presentation
inline const Text present{"Presentasi", "Present"};
inline const Text presentation{"Presentasi", "Presentation"};
inline const Text startShow{"Mulai", "Start"};
inline const Text showGoesOn{"Sedang tayang", "On screen now"};
inline const Text endShow{"Akhiri tayangan", "End the show"};
inline const Text slideOf{"Salindia {0} dari {1}", "Slide {0} of {1}"};
inline const Text slideNumber{"{0} / {1}", "{0} / {1}"};
inline const Text nextSlide{"Berikutnya", "Next"};
inline const Text goForward{"Maju", "Forward"};
inline const Text goBack{"Mundur", "Back"};
inline const Text lastSlide{"Ini salindia terakhir.", "This is the last slide."};
inline const Text notes{"Catatan", "Notes"};
inline const Text noNotes{"Tidak ada catatan untuk salindia ini.", "There are no notes for this slide."};
inline const Text overview{"Semua salindia", "All slides"};
inline const Text overviewHint{
    "Pilih salindia untuk menayangkannya. Atur urutannya dengan panah; sembunyikan "
    "dengan tombol mata.",
    "Choose a slide to show it. Move it with the arrows; hide it with the eye."};
inline const Text moveEarlier{"Lebih awal", "Earlier"};
inline const Text moveLater{"Lebih akhir", "Later"};
inline const Text hideSlide{"Sembunyikan", "Hide"};
inline const Text showSlide{"Tampilkan", "Show"};
inline const Text hiddenSlide{"disembunyikan", "hidden"};
inline const Text blankIt{"Gelapkan", "Blank"};
inline const Text unblankIt{"Terangkan", "Unblank"};
inline const Text blankNow{"Layar penonton gelap", "The audience sees a blank screen"};
inline const Text laser{"Penunjuk", "Pointer"};
inline const Text replay{"Ulangi gambar", "Draw again"};
inline const Text freeze{"Bekukan", "Freeze"};
inline const Text unfreeze{"Lepaskan", "Unfreeze"};
inline const Text frozenNow{"Proyektor dibekukan", "The projector is frozen"};
inline const Text nothingToShow{"Belum ada yang ditampilkan.", "There is nothing to show yet."};
inline const Text upperLower{"Atas: alur acuan · bawah: jalan kelompok",
                             "Above: the reference flow · below: the group's way"};

// Timer and pace
inline const Text timer{"Waktu", "Timer"};
inline const Text ofMinutes{"dari {0} menit", "of {0} minutes"};
inline const Text startTimer{"Jalankan waktu", "Run the timer"};
inline const Text stopTimer{"Hentikan waktu", "Stop the timer"};
inline const Text timerAgain{"Waktu dari nol", "Timer from zero"};
inline const Text fewerMinutes{"Kurangi satu menit", "One minute less"};
inline const Text moreMinutes{"Tambah satu menit", "One minute more"};
inline const Text paceOnTime{"sesuai rencana", "on time"};
inline const Text paceAhead{"agak cepat", "rather fast"};
inline const Text paceBehind{"agak lambat", "rather slow"};
inline const Text paceOver{"waktu habis", "time is up"};
inline const Text paceNotYet{"belum dimulai", "not started"};

// Projector
inline const Text projector{"Proyektor", "Projector"};
inline const Text projectorOn{"Di {0}", "On {0}"};
inline const Text oneDisplay{"Satu layar: tayangan memenuhi jendela ini.",
                             "One display: the show fills this window."};
inline const Text nextDisplay{"Ganti layar", "Other display"};
inline const Text swapDisplays{"Tukar layar", "Swap displays"};
inline const Text projectorWelcome{"Sebentar lagi kita mulai.", "We begin in a moment."};

// Keys of the presentation
inline const Text keyClicker{"PgDn, Spasi", "PgDn, Space"};
inline const Text keyClickerText{"salindia berikutnya", "next slide"};
inline const Text keyClickerBack{"PgUp, Backspace", "PgUp, Backspace"};
inline const Text keyClickerBackText{"salindia sebelumnya", "slide before"};
inline const Text keyEnds{"Home, End", "Home, End"};
inline const Text keyEndsText{"salindia pertama, terakhir", "first, last slide"};
inline const Text keyStart{"F5, Esc", "F5, Esc"};
inline const Text keyStartText{"mulai, akhiri tayangan", "start, end the show"};
inline const Text keyShow{"B, L, R", "B, L, R"};
inline const Text keyShowText{"gelap, penunjuk, ulangi gambar", "blank, pointer, draw again"};
inline const Text keyOverview{"O", "O"};
inline const Text keyOverviewText{"semua salindia", "all slides"};
inline const Text keyProjector{"F, D, X", "F, D, X"};
inline const Text keyProjectorText{"bekukan, ganti layar, tukar layar", "freeze, other display, swap"};

} // namespace alur::ui::words
