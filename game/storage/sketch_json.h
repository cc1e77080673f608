// An edit of a page as it lies on disk: JSON, and beside it the bytes of all strokes' points, one after the
// other.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "sketch/drawing.h"
#include "sketch/edit.h"

namespace alur::storage {

void writeEdit(const sketch::Edit& edit, nlohmann::json& body, std::string& points);
/// Throws where `body` is not what it should be. An item alone that is damaged becomes Lost, and `whole`
/// false: the others stay, and ids and undo stay right.
sketch::Edit readEdit(const nlohmann::json& body, std::string_view points, bool& whole);

nlohmann::json jsonOf(const sketch::Ground& ground);
sketch::Ground groundOf(const nlohmann::json& body);

} // namespace alur::storage
