// What each kind of thing is called when one is not found, or when there are too many.
#pragma once

#include "base/text.h"

namespace alur::scenario::kinds {

inline const Text fact{"fakta", "fact"};
inline const Text meter{"ukuran", "meter"};
inline const Text person{"orang", "person"};
inline const Text need{"kebutuhan", "need"};
inline const Text barrier{"hambatan", "barrier"};
inline const Text scene{"adegan", "scene"};
inline const Text decision{"keputusan", "decision"};
inline const Text event{"peristiwa", "event"};
inline const Text inject{"kabar", "inject"};
inline const Text record{"catatan", "record"};
inline const Text service{"layanan", "service"};
inline const Text stage{"tahap", "stage"};
inline const Text group{"kelompok", "group"};
inline const Text outcome{"tujuan belajar", "learning outcome"};
inline const Text delivery{"pasangan orang dan layanan", "pair of person and service"};

} // namespace alur::scenario::kinds
