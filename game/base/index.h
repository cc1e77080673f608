// Dense indices with a type: an Index<Need> cannot be mistaken for an Index<Scene>.
#pragma once

#include <bitset>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace alur {

template <class T> struct Index {
    std::uint16_t value = 0;
    auto operator<=>(const Index&) const = default;
};

/// A vector that is asked by its own kind of index.
template <class T> class Table {
public:
    T& operator[](Index<T> index) { return items_[index.value]; }
    const T& operator[](Index<T> index) const { return items_[index.value]; }
    Index<T> add(T item) {
        items_.push_back(std::move(item));
        return {static_cast<std::uint16_t>(items_.size() - 1)};
    }
    std::size_t size() const { return items_.size(); }
    bool empty() const { return items_.empty(); }
    auto begin() { return items_.begin(); }
    auto end() { return items_.end(); }
    auto begin() const { return items_.begin(); }
    auto end() const { return items_.end(); }
    /// Which index `item`, an element of this table, stands at.
    Index<T> indexOf(const T& item) const { return {static_cast<std::uint16_t>(&item - items_.data())}; }

private:
    std::vector<T> items_;
};

/// A set of things of one kind, at most Capacity of them.
template <class T, std::size_t Capacity> class Set {
public:
    bool has(Index<T> index) const { return bits_[index.value]; }
    void insert(Index<T> index) { bits_[index.value] = true; }
    void remove(Index<T> index) { bits_[index.value] = false; }
    std::size_t size() const { return bits_.count(); }
    bool empty() const { return bits_.none(); }
    friend Set operator|(Set a, const Set& b) {
        a.bits_ |= b.bits_;
        return a;
    }
    friend Set operator&(Set a, const Set& b) {
        a.bits_ &= b.bits_;
        return a;
    }
    bool operator==(const Set&) const = default;
    std::size_t hash() const { return std::hash<std::bitset<Capacity>>{}(bits_); }

private:
    std::bitset<Capacity> bits_;
};

} // namespace alur
