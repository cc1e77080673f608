#include "ui/icon.h"

#include <array>
#include <utility>

namespace alur::ui {

Icon stageIcon(std::string_view stageId) {
    static constexpr std::array<std::pair<std::string_view, Icon>, 8> icons{{
        {"engagement", Icon::Handshake},
        {"assessment", Icon::Search},
        {"planning", Icon::Map},
        {"intervention", Icon::LifeRing},
        {"monitoring", Icon::Eye},
        {"evaluation", Icon::CheckSquare},
        {"termination", Icon::Archive},
        {"follow_up", Icon::CalendarCheck},
    }};
    for (const auto& [id, icon] : icons)
        if (id == stageId) return icon;
    return Icon::Circle;
}

} // namespace alur::ui
