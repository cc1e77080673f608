// The open questions of a debrief: concrete, about this play, never about guilt. Source: LOOK.md section 9.
#pragma once

#include "base/text.h"

namespace alur::report::question_words {

// The four parts, in their order
inline const Text reactions{"Reaksi", "Reactions"};
inline const Text description{"Deskripsi", "Description"};
inline const Text analysis{"Analisis", "Analysis"};
inline const Text summary{"Rangkuman", "Summary"};

// Reactions
inline const Text afterBias{
    "Di langkah {0} kelompok memilih {1}. Apa yang terasa di kelompok saat itu, dan apa "
    "yang mungkin dirasakan {2}?",
    "At step {0} the group chose {1}. What did the group feel then, and what may {2} have felt?"};
inline const Text afterCrisis{"Pada adegan {0} keadaan menjadi genting. Apa yang Anda rasakan saat itu?",
                              "In the scene {0} things came to a head. What did you feel at that moment?"};
inline const Text afterEnding{"Kasus berakhir dengan {0}. Perasaan apa yang muncul pertama kali?",
                              "The case ended with {0}. What was the first feeling that came up?"};
inline const Text beforeEnding{"Kasus ini belum selesai. Perasaan apa yang muncul saat berhenti di {0}?",
                               "This case has not ended. What feeling came up on stopping at {0}?"};

// Description; where there are two, the second is for a play that goes on
inline const Text unserved{
    "{0} tidak mendapat layanan sampai akhir. Ceritakan hari-hari itu dari sisi {0}: apa saja yang terjadi?",
    "{0} got no service to the end. Tell those days from the side of {0}: what happened?"};
inline const Text unservedYet{
    "{0} belum mendapat layanan. Ceritakan hari-hari ini dari sisi {0}: apa saja yang terjadi?",
    "{0} has had no service yet. Tell these days from the side of {0}: what has happened?"};
inline const Text unmetPerson{"{0} tidak mendapat layanan yang dibutuhkan sampai akhir. Ceritakan hari-hari "
                              "itu dari sisi {0}: apa saja yang terjadi?",
                              "{0} got no service that was needed to the end. Tell those days from the side "
                              "of {0}: what happened?"};
inline const Text unmetPersonYet{"{0} belum mendapat layanan yang dibutuhkan. Ceritakan hari-hari ini dari "
                                 "sisi {0}: apa saja yang terjadi?",
                                 "{0} has had no service that is needed yet. Tell these days from the side "
                                 "of {0}: what has happened?"};
inline const Text lateNeed{
    "Kebutuhan ini terpenuhi {1} setelah batas {2}: {0}. Apa saja yang dikerjakan lebih dulu?",
    "This need was met {1} after the limit of {2}: {0}. What was done before it?"};
inline const Text unmetNeed{
    "Kebutuhan ini tidak terpenuhi sampai akhir: {0}. Sejak kapan kelompok mengetahuinya?",
    "This need was not met to the end: {0}. Since when did the group know of it?"};
inline const Text fewContacts{
    "{0} dihubungi {1} dari {2} kali yang direncanakan. Apa yang diketahui kelompok tentang "
    "keadaannya di antara itu?",
    "{0} was contacted {1} of {2} planned times. What did the group know of how things were in between?"};
inline const Text noContacts{
    "{0} tidak pernah dihubungi; {1} kontak direncanakan. Dari siapa kelompok mengetahui keadaannya?",
    "{0} was never contacted; {1} contacts were planned. From whom did the group know how things were?"};

// Analysis
inline const Text gate{"Tahap {0} dimulai tanpa {1}. Apa yang membuatnya terasa mendesak, dan apa akibatnya "
                       "kemudian?",
                       "The stage {0} began without this record: {1}. What made it feel urgent, and what "
                       "came of it?"};
inline const Text skippedStage{"Tahap {0} terlewat. Apa yang membuat kelompok melangkah tanpa tahap itu?",
                               "The stage {0} was skipped. What made the group go on without it?"};
inline const Text barrierLeft{"Hambatan ini masih ada sampai akhir: {0}. Siapa yang dapat membantu "
                              "mengatasinya, dan kapan?",
                              "This barrier was there to the end: {0}. Who can help to remove it, and when?"};
inline const Text barrierLeftYet{
    "Hambatan ini masih ada: {0}. Siapa yang dapat membantu mengatasinya, dan kapan?",
    "This barrier is still there: {0}. Who can help to remove it, and when?"};
inline const Text mostDecisive{"Langkah mana yang paling menentukan jalannya kasus {0}, dan mengapa?",
                               "Which step decided most how the case {0} went, and why?"};

// Summary
inline const Text nobodyMissed{
    "Apa yang dapat Anda siapkan di kelurahan agar orang seperti {0} tidak terlewat?",
    "What can you prepare in your neighbourhood so that someone like {0} is not overlooked?"};
inline const Text firstHour{"Bila laporan seperti {0} masuk besok, apa yang Anda kerjakan pada jam pertama?",
                            "If a report like {0} came in tomorrow, what would you do in the first hour?"};
inline const Text recordReady{"Bagaimana {0} dapat siap pada waktunya di tempat kerja Anda?",
                              "How can this record be ready in time where you work: {0}?"};
inline const Text stageHeld{"Apa yang akan menjaga agar tahap {0} tidak terlewat di tempat kerja Anda?",
                            "What would keep the stage {0} from being skipped where you work?"};
inline const Text tomorrow{
    "Bila laporan seperti {0} masuk besok, apa yang Anda ulangi, dan apa yang Anda ubah?",
    "If a report like {0} came in tomorrow, what would you do again, and what would you change?"};

} // namespace alur::report::question_words
