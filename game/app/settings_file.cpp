#include "app/settings_file.h"

#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

namespace alur::app {

namespace {

using nlohmann::json;

template <class T> T valueOr(const json& from, const char* key, T otherwise) {
    const auto found = from.find(key);
    if (found == from.end()) return otherwise;
    if constexpr (std::is_same_v<T, bool>) return found->is_boolean() ? found->get<bool>() : otherwise;
    else if constexpr (std::is_same_v<T, int>)
        return found->is_number_integer() ? found->get<int>() : otherwise;
    else return found->is_string() ? found->get<std::string>() : otherwise;
}

} // namespace

std::optional<ui::Settings> readSettings(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return {};
    const auto from = json::parse(in, nullptr, false);
    if (!from.is_object()) return {};
    ui::Settings settings;
    settings.language = valueOr<std::string>(from, "language", "id") == "en" ? Language::En : Language::Id;
    settings.textPercent = std::clamp(valueOr(from, "text_percent", 100), 100, 250);
    settings.theme =
        valueOr<std::string>(from, "theme", "light") == "dark" ? ui::Theme::Dark : ui::Theme::Light;
    settings.fullScreen = valueOr(from, "full_screen", false);
    settings.reducedMotion = valueOr(from, "reduced_motion", false);
    settings.feedbackAtOnce = valueOr(from, "feedback_at_once", true);
    return settings;
}

bool writeSettings(const std::filesystem::path& file, const ui::Settings& settings) {
    const json to{{"language", code(settings.language)},
                  {"text_percent", settings.textPercent},
                  {"theme", settings.theme == ui::Theme::Dark ? "dark" : "light"},
                  {"full_screen", settings.fullScreen},
                  {"reduced_motion", settings.reducedMotion},
                  {"feedback_at_once", settings.feedbackAtOnce}};
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    auto aside = file;
    aside += ".new";
    {
        std::ofstream out(aside, std::ios::binary | std::ios::trunc);
        out << to.dump(2) << '\n';
        if (!out.flush()) return false;
    }
    std::filesystem::rename(aside, file, error);
    return !error;
}

} // namespace alur::app
