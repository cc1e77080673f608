// What is said of an explored case.
#pragma once

#include "base/text.h"

namespace alur::report::words {

inline const Text everyPlay{"{0} jalan permainan, semuanya ditelusuri ({1} keadaan)",
                            "{0} plays, each of them followed ({1} states)"};
inline const Text somePlays{"Kasus ini terlalu luas untuk ditelusuri seluruhnya: {0} keadaan dilihat, juga "
                            "permainan acak dan pencarian "
                            "terarah. Angka di bawah berlaku untuk yang dilihat.",
                            "This case is too wide to be followed to the end: {0} states were looked at, "
                            "random plays and a guided search "
                            "besides. The figures below are over what was seen."};
inline const Text noPlayEnds{"Tidak ada permainan yang sampai ke akhir.", "No play comes to an end."};
inline const Text leastAndGreatest{"Terendah dan tertinggi", "Least and greatest"};
inline const Text flow{"Alur", "Flow"};
inline const Text policy{"Kebijakan", "Policy"};
inline const Text overall{"Keseluruhan", "Overall"};
inline const Text atMost{"Tidak ada permainan di atas {0}.", "No play is above {0}."};
inline const Text unreachable{"Adegan yang tidak pernah dicapai", "Scenes that are never reached"};
inline const Text neverAvailable{"Langkah yang tidak pernah terbuka", "Decisions that are never available"};
inline const Text deadEnds{"Jalan buntu", "Dead ends"};
inline const Text none{"tidak ada", "none"};
inline const Text best{"Permainan terbaik", "The best play"};

} // namespace alur::report::words
