// What is told about a play. Calm, the same tone for loss and gain. Source: LOOK.md section 9.
#pragma once

#include "base/text.h"

namespace alur::report::words {

// Time and numbers
inline const Text minute{"{0} menit", "{0} minute"};
inline const Text minutes{"{0} menit", "{0} minutes"};
inline const Text hour{"{0} jam", "{0} hour"};
inline const Text hours{"{0} jam", "{0} hours"};
inline const Text day{"{0} hari", "{0} day"};
inline const Text days{"{0} hari", "{0} days"};
inline const Text dayAndHour{"Hari ke-{0}, {1}.{2}", "Day {0}, {1}:{2}"};

// Joining
inline const Text andWord{"{0} dan {1}", "{0} and {1}"};
inline const Text quotation{"“{0}”", "“{0}”"};
inline const Text ofPerson{"{0} ({1})", "{0} ({1})"};
inline const Text personAnd{"{0}: {1}", "{0}: {1}"};

// What a decision did
inline const Text met{"Terpenuhi", "Met"};
inline const Text metEarly{"{0} lebih awal", "{0} early"};
inline const Text metOnTime{"tepat pada batas {0}", "right at the limit of {0}"};
inline const Text metLate{"{0} setelah batas {1}", "{0} after the limit of {1}"};
inline const Text given{"Diberikan", "Given"};
inline const Text servesNoKnownNeed{"tidak menjawab kebutuhan yang diketahui",
                                    "answers no need that is known"};
inline const Text needWasMet{"kebutuhannya sudah terpenuhi", "its need had been met before"};
inline const Text recorded{"Tercatat", "On record"};
inline const Text recordsOf{"berkas {0} dari {1}", "record {0} of {1}"};
inline const Text newFact{"Fakta baru", "New fact"};
inline const Text newNeed{"Kebutuhan baru diketahui", "A need comes to light"};
inline const Text barrierRemoved{"Hambatan teratasi", "Barrier removed"};
inline const Text barriersOf{"hambatan {0} dari {1}", "barrier {0} of {1}"};
inline const Text contact{"Kontak", "Contact"};
inline const Text contactsOf{"kontak {0} dari {1}", "contact {0} of {1}"};
inline const Text rose{"naik", "rose"};
inline const Text fell{"turun", "fell"};
inline const Text time{"Waktu", "Time"};
inline const Text timePassed{"{0} berjalan", "{0} went by"};
inline const Text leftFor{"{0}: tinggal {1}", "{0}: {1} left"};
inline const Text leftToMeet{"tinggal {0}", "{0} left"};
inline const Text passedFor{"{0}: lewat {1}", "{0}: {1} late"};
inline const Text passed{"lewat {0}", "{0} late"};
inline const Text noTimeLeftFor{"{0}: batasnya sekarang", "{0}: due now"};
inline const Text dueNow{"batasnya sekarang", "due now"};

// The way against the reference flow
inline const Text turningPoint{
    "Langkah {0}, {1}: yang terbaik yang masih dapat dicapai turun dari {2} menjadi {3}.",
    "Step {0}, {1}: the best still within reach falls from {2} to {3}."};
inline const Text skipped{"terlewat", "skipped"};
inline const Text notReached{"belum", "not yet"};
inline const Text tooEarly{"terlalu awal", "too early"};
inline const Text tooLate{"terlalu akhir", "too late"};
inline const Text repeated{"berulang", "repeated"};
inline const Text outside{"di luar alur", "outside the flow"};
inline const Text detour{"jalan memutar", "a detour"};
inline const Text detourReason{"{0}: keadaan darurat didahulukan; urutan tahap tidak berkurang karenanya.",
                               "{0}: the emergency came first; the order of stages does not suffer from it."};
inline const Text skippedReason{"Tidak dijalankan di sini; isinya: {0}.",
                                "Not carried out here; its work: {0}."};
inline const Text notReachedReason{"Kelompok belum sampai di sini; isinya: {0}.",
                                   "The group has not come here yet; its work: {0}."};
inline const Text tooEarlyReason{"Menurut acuan, {0} lebih dulu: {1}.",
                                 "In the reference flow, {0} comes first: {1}."};
inline const Text tooLateReason{"Menurut acuan, {0} mendahului {1}: {2}.",
                                "In the reference flow, {0} comes before {1}: {2}."};
inline const Text repeatedReason{"Tahap ini sudah dijalani; menurut acuan, sesudah {0} menyusul {1}.",
                                 "This stage had been carried out; in the reference flow, {1} follows {0}."};
inline const Text repeatedAtEndReason{"Tahap ini sudah dijalani; menurut acuan, alur selesai di {0}.",
                                      "This stage had been carried out; the reference flow ends with {0}."};
inline const Text outsideReason{"Alur acuan tidak melewati tahap ini.",
                                "The reference flow does not pass this stage."};

// The indicators in short
inline const Text accessInShort{"{0} dari {1} hambatan teratasi", "{0} of {1} barriers removed"};
inline const Text coverageInShort{"{0} dari {1} orang mendapat layanan yang dibutuhkan",
                                  "{0} of {1} people got a service they need"};
inline const Text frequencyInShort{"{0} dari {1} kontak terlaksana", "{0} of {1} contacts made"};
inline const Text biasInShort{"Bias terhindar: {0} dari bobot {1}", "Bias avoided: {0} of weight {1}"};
inline const Text noChanceOfBias{"Tidak ada peluang bias di jalan ini", "No chance of bias on this way"};
inline const Text serviceDeliveryInShort{"{0} dari {1} kebutuhan terpenuhi pada waktunya",
                                         "{0} of {1} needs met in time"};
inline const Text accountabilityInShort{"{0} dari {1} berkas dibuat", "{0} of {1} records made"};
inline const Text fitInShort{"{0} dari {1} layanan menjawab kebutuhan; {2} dari {3} kebutuhan terpenuhi",
                             "{0} of {1} services answer a need; {2} of {3} needs met"};
inline const Text fitWithoutService{"Tidak ada layanan yang diberikan; {0} dari {1} kebutuhan terpenuhi",
                                    "No service was given; {0} of {1} needs met"};
inline const Text withWeight{"{0} (bobot {1} dari {2})", "{0} (weight {1} of {2})"};

// What a loss weighs
inline const Text withLoss{"{0}: −{1}", "{0}: −{1}"};
inline const Text lossOfWeight{"{0} dari bobot {1}", "{0} of weight {1}"};
inline const Text lossOfBarriers{"{0} dari {1} hambatan", "{0} of {1} barriers"};
inline const Text lossOfPeople{"{0} dari {1} orang", "{0} of {1} people"};
inline const Text lossOfContacts{"{0} dari {1} kontak", "{0} of {1} contacts"};
inline const Text lossOfNeeds{"{0} dari {1} kebutuhan", "{0} of {1} needs"};
inline const Text lossOfRecords{"{0} dari {1} berkas", "{0} of {1} records"};
inline const Text lossOfServices{"{0} dari {1} layanan", "{0} of {1} services"};

// The evidence; of what is missing one wording for a play that has ended and one for a play that goes on
struct Missing {
    Text ended;
    Text open;
};
inline const Text barrierCounted{"{0}: teratasi", "{0}: removed"};
inline const Missing barrierMissing{{"{0}: tidak teratasi", "{0}: not removed"},
                                    {"{0}: belum teratasi", "{0}: not yet removed"}};
inline const Text personCounted{"{0} mendapat layanan yang dibutuhkan", "{0} got a service that was needed"};
inline const Missing personMissing{{"{0} tidak mendapat layanan", "{0} got no service"},
                                   {"{0} belum mendapat layanan", "{0} has had no service yet"}};
inline const Missing personUnmet{
    {"{0} tidak mendapat layanan yang dibutuhkan", "{0} got no service that was needed"},
    {"{0} belum mendapat layanan yang dibutuhkan", "{0} has had no service that is needed yet"}};
inline const Text contactsMade{"{0} dihubungi {1} dari {2} kali", "{0} was contacted {1} of {2} times"};
inline const Text biasAvoided{"Bias terhindar: {0} dari bobot {1}", "Bias avoided: {0} of weight {1}"};
inline const Text needBefore{"{0}, {1} sebelum batas {2}", "{0}, {1} before the limit of {2}"};
inline const Text needAtLimit{"{0}, tepat pada batas {2}", "{0}, right at the limit of {2}"};
inline const Text needAfter{"{0}, {1} setelah batas {2}", "{0}, {1} after the limit of {2}"};
inline const Missing needWithLimitMissing{{"{0} tidak terpenuhi, batas {1}", "{0} not met, limit {1}"},
                                          {"{0} belum terpenuhi, batas {1}", "{0} not yet met, limit {1}"}};
inline const Text needCounted{"{0}: terpenuhi", "{0}: met"};
inline const Missing needMissing{{"{0}: tidak terpenuhi", "{0}: not met"},
                                 {"{0}: belum terpenuhi", "{0}: not yet met"}};
inline const Text hiddenNeed{"{0}: kebutuhan yang belum diketahui", "{0}: a need that is not known yet"};
inline const Text recordCounted{"{0}: dibuat", "{0}: made"};
inline const Missing recordMissing{{"{0}: tidak dibuat", "{0}: not made"},
                                   {"{0}: belum dibuat", "{0}: not yet made"}};
inline const Text serviceUnneeded{"{1}: {0} tidak menjawab kebutuhan", "{1}: {0} answers no need"};
inline const Text serviceOffTarget{"{1}: {0} bukan untuk orang sasaran",
                                   "{1}: {0} is not for a person of the target group"};

// Which decision did it
inline const Text deed{"Langkah {0}: {1}", "Step {0}: {1}"};
inline const Text eventDid{"Terjadi dengan sendirinya sesudah langkah {0}.",
                           "It came about of itself after step {0}."};
inline const Text lastChance{"Kesempatan terakhir di langkah {0}: kelompok memilih {1}; {2} {3}.",
                             "Last chance at step {0}: the group chose {1}; {2} {3}."};
inline const Text chanceSoFar{"Kesempatan di langkah {0}: kelompok memilih {1}; {2} {3}.",
                              "A chance at step {0}: the group chose {1}; {2} {3}."};
inline const Text noChance{"Jalan yang ditempuh tidak melewati langkah yang {0}.",
                           "The way taken passed no step that {0}."};
inline const Text wouldRemove{"akan mengatasinya", "would have removed it"};
inline const Text wouldMeet{"akan memenuhinya", "would have met it"};
inline const Text wouldMeetLate{"akan memenuhinya, meski lewat batas",
                                "would have met it, though after the limit"};
inline const Text wouldServe{"akan melayaninya", "would have served this person"};
inline const Text wouldContact{"akan menambah kontak", "would have made one more contact"};
inline const Text wouldRecord{"akan membuatnya", "would have made it"};

// Kinds of bias
inline const Text victimBlaming{"Menyalahkan korban", "Blaming the survivor"};
inline const Text stereotype{"Prasangka", "Stereotype"};
inline const Text mistargeting{"Salah sasaran", "Help to the wrong person"};
inline const Text unequalTreatment{"Perlakuan tidak setara", "Unequal treatment"};
inline const Text disclosure{"Membuka rahasia", "Disclosure"};
inline const Text peacePressure{"Tekanan untuk berdamai", "Pressure to make peace"};
inline const Text biasOfStep{"{0}: {1}", "{0}: {1}"};

// How a play stands
inline const Text crisis{"Krisis", "Crisis"};
inline const Text timeIsUp{"Waktu habis", "Time ran out"};
inline const Text timeIsUpStory{"Batas waktu kasus tercapai sebelum kasus selesai.",
                                "The time limit came before the case had ended."};
inline const Text stepsAreUpStory{"Batas banyaknya langkah tercapai sebelum kasus selesai.",
                                  "The limit of steps came before the case had ended."};
inline const Text goesOn{"Kasus masih berjalan", "The case goes on"};
inline const Text goesOnStory{"Nilai ini sementara: kasus belum selesai.",
                              "These scores are preliminary: the case has not ended."};

// The text mode
inline const Text sinceReport{"{0} · {1} sejak laporan", "{0} · {1} since the report"};
inline const Text deadlines{"Tenggat: {0}", "Due: {0}"};
inline const Text more{"dan {0} lagi", "and {0} more"};
inline const Text sketchPrompt{"Sketsa: {0}", "Sketch: {0}"};
inline const Text describePrompt{"Deskripsi: {0}", "Description: {0}"};
inline const Text takes{"({0})", "({0})"};
inline const Text notAvailable{"Belum tersedia: {0}", "Not available: {0}"};
inline const Text chooseExactly{"Pilih {0} langkah sekaligus, misalnya: 1,2",
                                "Choose {0} steps at once, for example: 1,2"};
inline const Text chooseBetween{"Pilih {0} sampai {1} langkah sekaligus, misalnya: 1,2",
                                "Choose {0} to {1} steps at once, for example: 1,2"};
inline const Text groupsChoice{"Pilihan kelompok: {0}", "The group's choice: {0}"};
inline const Text meanwhile{"Sementara itu: {0}", "Meanwhile: {0}"};
inline const Text flow{"Alur", "Flow"};
inline const Text policy{"Kebijakan", "Policy"};
inline const Text overall{"Keseluruhan", "Overall"};
inline const Text flowParts{"Kesesuaian urutan {0}, gerbang dokumen {1}.",
                            "Order of the stages {0}, record gates {1}."};
inline const Text theWay{"Jalan yang ditempuh", "The way taken"};
inline const Text indicators{"Tujuh indikator", "The seven indicators"};
inline const Text steps{"Langkah kelompok", "The group's steps"};
inline const Text inPlace{"sesuai", "in place"};
inline const Text reason{"Alasan: {0}", "Reason: {0}"};
inline const Text bias{"Bias: {0}", "Bias: {0}"};
inline const Text noStepsYet{"Belum ada langkah yang diambil.", "No step has been taken yet."};

} // namespace alur::report::words
