// What the slides say of themselves.
#pragma once

#include "base/text.h"

namespace alur::report::slide_words {

inline const Text theCase{"Kasus kami", "Our case"};
inline const Text freePage{"Lembar bebas", "A free page"};
inline const Text continued{"{0} (lanjutan)", "{0} (continued)"};
inline const Text theWay{"Jalan yang ditempuh", "The way taken"};
inline const Text indicators{"Tujuh indikator", "The seven indicators"};
inline const Text turningPoints{"Titik balik", "Turning points"};
inline const Text questions{"Untuk dibahas bersama", "To talk over together"};
inline const Text lessons{"Yang kami bawa pulang", "What we take with us"};
inline const Text thanks{"Terima kasih", "Thank you"};
inline const Text thanksFor{"Silakan bertanya atau menanggapi.", "Your questions and thoughts are welcome."};

// For the presenter alone
inline const Text greet{"Sapa hadirin, sebut kelompok dan kasusnya.",
                        "Greet the audience, name the group and its case."};
inline const Text fictional{"Ingatkan: semua tokoh dalam kasus ini rekaan.",
                            "Remind everyone: all people in this case are fictional."};
inline const Text asked{"Ajakan untuk gambar ini: {0}", "What this drawing was asked for: {0}"};
inline const Text wholeDescription{"Deskripsi lengkap: {0}", "The whole description: {0}"};
inline const Text stopReason{"{0}, {1}: {2}", "{0}, {1}: {2}"};
inline const Text allInPlace{"Semua tahap sesuai acuan.", "Every stage is in place."};
inline const Text wayParts{"Kesesuaian urutan {0}, gerbang dokumen {1}.",
                           "Order of the stages {0}, record gates {1}."};
inline const Text indicatorShort{"{0} {1}: {2}.", "{0} {1}: {2}."};
inline const Text scores{"Alur {0}, kebijakan {1}, keseluruhan {2}.", "Flow {0}, policy {1}, overall {2}."};
inline const Text atEase{"Beri waktu untuk menjawab; tidak ada jawaban salah.",
                         "Leave time to answer; no answer is wrong."};

} // namespace alur::report::slide_words
