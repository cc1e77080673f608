// What the rules say to people when they refuse a step.
#pragma once

#include "base/text.h"

namespace alur::casework::words {

inline const Text playIsOver{"Kasus ini sudah selesai.", "This case has ended."};
inline const Text pickAtLeast{"Pilih paling sedikit {0} langkah.", "Choose at least {0} steps."};
inline const Text pickAtMost{"Pilih paling banyak {0} langkah.", "Choose at most {0} steps."};
inline const Text nothingToTakeBack{"Belum ada langkah yang diambil.", "No step has been taken yet."};
inline const Text noSuchDecision{"Langkah itu tidak ada di adegan ini.",
                                 "That step is not part of this scene."};
inline const Text needsRecord{"Perlu dokumen lebih dulu: {0}.", "First needs a record: {0}."};
inline const Text recordIsMade{"Dokumen ini sudah dibuat: {0}.", "This record has been made: {0}."};
inline const Text needsDelivery{"Perlu layanan lebih dulu: {0} untuk {1}.",
                                "First needs a service: {0} for {1}."};
inline const Text deliveryIsMade{"{1} sudah mendapat: {0}.", "{1} already has: {0}."};
inline const Text tooLate{"Waktunya sudah lewat.", "The time for this has passed."};
inline const Text tooEarly{"Belum waktunya.", "It is too early for this."};
inline const Text meterTooLow{"{0} belum cukup.", "{0} is not high enough."};
inline const Text meterTooHigh{"{0} terlalu tinggi untuk langkah ini.", "{0} is too high for this step."};
inline const Text injectedAlready{"Kabar ini sudah diberikan.", "This has been put in already."};
inline const Text notNow{"Belum ada dasar untuk langkah ini.", "Nothing supports this step yet."};
inline const Text noLonger{"Langkah ini tidak berlaku lagi.", "This step no longer applies."};

} // namespace alur::casework::words
