// Packed states in blocks, found through one open table; numbers of plays beside them.
#include <algorithm>
#include <cstring>

#include "casework/explorer.h"

namespace alur::casework {

namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    __extension__ using Wide = unsigned __int128;
    const auto product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

} // namespace

std::uint32_t StateTable::hash(const Packed& state) const {
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL;
    for (std::size_t i = 0; i < words_; ++i)
        hash = mixed(hash ^ state.words[i], 0xA0761D6478BD642FULL + 2 * i);
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

const std::uint64_t* StateTable::at(std::uint32_t number) const {
    return blocks_[number / blockStates].get() + number % blockStates * words_;
}

Packed StateTable::operator[](std::uint32_t number) const {
    Packed state;
    std::memcpy(state.words.data(), at(number), words_ * sizeof(std::uint64_t));
    return state;
}

/// The slot of `state`, or the empty one where it belongs.
const StateTable::Slot& StateTable::slotOf(const Packed& state, std::uint32_t hash) const {
    const auto mask = slots_.size() - 1;
    for (auto place = hash & mask;; place = (place + 1) & mask) {
        const auto& slot = slots_[place];
        if (slot.number == 0) return slot;
        if (slot.hash == hash &&
            std::memcmp(at(slot.number - 1), state.words.data(), words_ * sizeof(std::uint64_t)) == 0)
            return slot;
    }
}

std::optional<std::uint32_t> StateTable::find(const Packed& state) const {
    const auto& slot = slotOf(state, hash(state));
    if (slot.number == 0) return {};
    return slot.number - 1;
}

std::uint32_t StateTable::add(const Packed& state) {
    if (size_ * 3 >= slots_.size() * 2) grow();
    const auto code = hash(state);
    const auto& slot = slotOf(state, code);
    if (slot.number != 0) return slot.number - 1;
    if (size_ % blockStates == 0)
        blocks_.push_back(std::make_unique_for_overwrite<std::uint64_t[]>(blockStates * words_));
    std::memcpy(blocks_.back().get() + size_ % blockStates * words_, state.words.data(),
                words_ * sizeof(std::uint64_t));
    const auto place = static_cast<std::size_t>(&slot - slots_.data());
    slots_[place] = {code, static_cast<std::uint32_t>(++size_)};
    return static_cast<std::uint32_t>(size_ - 1);
}

void StateTable::grow() {
    std::vector<Slot> larger(slots_.size() * 2);
    const auto mask = larger.size() - 1;
    for (const auto& slot : slots_) {
        if (slot.number == 0) continue;
        auto place = slot.hash & mask;
        while (larger[place].number != 0) place = (place + 1) & mask;
        larger[place] = slot;
    }
    slots_ = std::move(larger);
}

PlayCounts::Large PlayCounts::largeOf(std::uint64_t count) const {
    if ((count & isLarge) != 0) return large_[count & ~isLarge];
    Large large;
    for (; count != 0; count /= 1'000'000'000)
        large.push_back(static_cast<std::uint32_t>(count % 1'000'000'000));
    return large;
}

void PlayCounts::add(std::uint32_t to, std::uint32_t from) {
    auto& sum = counts_[to];
    const auto more = counts_[from];
    if (((sum | more) & isLarge) == 0 && ((sum + more) & isLarge) == 0) {
        sum += more;
        return;
    }
    auto large = largeOf(sum);
    const auto added = largeOf(more);
    large.resize(std::max(large.size(), added.size()) + 1);
    std::uint32_t carry = 0;
    for (std::size_t i = 0; i < large.size(); ++i) {
        const auto digit = large[i] + (i < added.size() ? added[i] : 0) + carry;
        large[i] = digit % 1'000'000'000;
        carry = digit / 1'000'000'000;
    }
    while (!large.empty() && large.back() == 0) large.pop_back();
    if ((sum & isLarge) == 0) {
        sum = isLarge | large_.size();
        large_.push_back(std::move(large));
    } else {
        large_[sum & ~isLarge] = std::move(large);
    }
}

std::string PlayCounts::operator[](std::uint32_t number) const {
    const auto large = largeOf(counts_[number]);
    if (large.empty()) return "0";
    auto text = std::to_string(large.back());
    for (auto digit = large.rbegin() + 1; digit != large.rend(); ++digit) {
        const auto part = std::to_string(*digit);
        text += std::string(9 - part.size(), '0') + part;
    }
    return text;
}

} // namespace alur::casework
