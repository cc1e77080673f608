// Ids and what they stand for; and, for a word that is none of them, the one that was perhaps meant.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/index.h"
#include "base/text.h"

namespace alur::scenario {

/// The ids are not copied: what holds them must outlive this.
template <class T> class Names {
public:
    /// False where `id` stands for something already; that is then kept.
    bool add(std::string_view id, Index<T> index) {
        if (!indices_.emplace(id, index).second) return false;
        all_.push_back(id);
        return true;
    }
    std::optional<Index<T>> find(std::string_view id) const {
        const auto found = indices_.find(id);
        if (found == indices_.end()) return {};
        return found->second;
    }
    const std::vector<std::string_view>& all() const { return all_; }

private:
    std::unordered_map<std::string_view, Index<T>> indices_;
    std::vector<std::string_view> all_;
};

template <class T> Names<T> namesOf(const Table<T>& table) {
    Names<T> names;
    for (const auto& item : table) names.add(item.id, table.indexOf(item));
    return names;
}

/// Of a thing within a case; of a case, which may hold dashes too. Source: FORMAT.md section 2.
bool isId(std::string_view word);
bool isCaseId(std::string_view word);

/// The most alike of `words`, where one is so alike that `word` may be a slip of it.
std::optional<std::string_view> closest(std::string_view word, const std::vector<std::string_view>& words);

/// "a, b, c", cut after a dozen with "…".
std::string listed(const std::vector<std::string_view>& words);

} // namespace alur::scenario
