// What storage says to people: what happened, then what to do.
#pragma once

#include "base/text.h"

namespace alur::storage::words {

inline const Text diskFull{"Disk penuh.", "The disk is full."};
inline const Text cannotWrite{"Tempat ini tidak dapat ditulis.", "This place cannot be written."};
inline const Text diskFails{"Disk tidak dapat dibaca atau ditulis dengan benar.",
                            "The disk cannot be read or written properly."};
inline const Text standsAlready{"Berkas dengan nama ini sudah ada.", "A file of this name is there already."};
inline const Text notThere{"Berkas ini tidak ada.", "This file is not there."};
inline const Text notOurs{"Ini bukan berkas sesi Alur.", "This is no session file of Alur."};
inline const Text newer{"Sesi ini dibuat oleh Alur yang lebih baru. Perbarui Alur untuk membukanya.",
                        "This session was made by a newer Alur. Update Alur to open it."};
inline const Text damagedWhole{
    "Berkas sesi rusak dan tidak ada yang terbaca. Berkas aslinya tidak diubah.",
    "The session file is damaged and nothing of it can be read. The original is unchanged."};
inline const Text salvaged{
    "Berkas sesi rusak. {0} dari {1} catatan terbaca. Salinannya sudah kami buat: {2}",
    "The session file was damaged. {0} of {1} entries could be read. A copy was kept: {2}"};
inline const Text heldBy{"Sesi ini sedang dibuka oleh {0}: hanya dapat dibaca.",
                         "This session is open in {0}: it can only be read."};
inline const Text someEntriesSkipped{"{0} dari {1} catatan sesi tidak terbaca.",
                                     "{0} of {1} entries of the session could not be read."};
inline const Text other{"Sesi tidak dapat disimpan ({0}).", "The session cannot be kept ({0})."};

} // namespace alur::storage::words
