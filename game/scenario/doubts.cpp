#include "scenario/doubts.h"

#include <algorithm>
#include <string>
#include <vector>

#include "scenario/walk.h"

namespace alur::scenario {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A run of digits, parted by at most one of " -." each.
struct Digits {
    std::string digits;
    std::vector<std::size_t> groups; // where each part begins
    bool plus = false;               // +62 …
    bool dotted = false;             // 350.000.000: an amount of money
};

Digits digitsAt(std::string_view text, std::size_t& at) {
    Digits found;
    found.plus = at > 0 && text[at - 1] == '+';
    found.groups.push_back(0);
    for (; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            found.digits += text[at];
            continue;
        }
        const bool joint = text[at] == ' ' || text[at] == '-' || text[at] == '.';
        if (!joint || at + 1 >= text.size() || !isDigit(text[at + 1])) break;
        found.groups.push_back(found.digits.size());
        found.dotted = found.dotted || text[at] == '.';
    }
    return found;
}

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

bool isPhone(std::string_view digits, bool plus, bool dotted) {
    if (digits.size() < 9 || digits.size() > 15) return false;
    if (digits == "08111129129") return false; // SAPA 129, which everybody may know
    if (plus || startsWith(digits, "08") || startsWith(digits, "628")) return true;
    return startsWith(digits, "0") && !dotted && digits.size() <= 12;
}

const Text nik{"terlihat seperti NIK (16 angka); jangan memakai data orang sungguhan",
               "this looks like a national identity number (16 digits); please use no real person's data"};
const Text phone{"terlihat seperti nomor telepon; jangan memakai data orang sungguhan",
                 "this looks like a phone number; please use no real person's data"};

/// What the digits look like. Another number may stand before it: "2 0812 …".
const Text* suspicionOf(const Digits& found) {
    for (const auto start : found.groups) {
        const auto digits = std::string_view(found.digits).substr(start);
        if (digits.size() == 16) return &nik;
        if (isPhone(digits, found.plus && start == 0, found.dotted)) return &phone;
    }
    return nullptr;
}

bool isAddress(std::string_view text, std::size_t at) {
    const auto part = [](char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '_';
    };
    if (at == 0 || !part(text[at - 1])) return false;
    std::size_t end = at + 1;
    while (end < text.size() && part(text[end])) ++end;
    return end > at + 1 && end + 1 < text.size() && text[end] == '.' && part(text[end + 1]);
}

const Text address{"terlihat seperti alamat surel; jangan memakai data orang sungguhan",
                   "this looks like an e-mail address; please use no real person's data"};
const Text tooManyCharacters{"teks ini {0} huruf; yang muat paling banyak {1}",
                             "this text has {0} characters; at most {1} fit"};
const Text tooManyWords{"teks ini {0} kata; yang muat paling banyak {1}",
                        "this text has {0} words; at most {1} fit"};

} // namespace

void doubtRealData(Walk& walk, const Node& node, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (isDigit(text[at])) {
            if (const auto* suspicion = suspicionOf(digitsAt(text, at))) return walk.doubt(node, *suspicion);
        } else {
            if (text[at] == '@' && isAddress(text, at)) return walk.doubt(node, address);
            ++at;
        }
    }
}

void doubtLength(Walk& walk, const Node& node, const Text& text, Room room) {
    const bool byWords = room.unit == Room::Unit::Words;
    std::size_t longest = 0;
    for (const auto& words : text.in)
        longest = std::max(longest, byWords ? alur::words(words) : characters(words));
    if (longest > room.most)
        walk.doubt(node, fill(byWords ? tooManyWords : tooManyCharacters,
                              {same(std::to_string(longest)), same(std::to_string(room.most))}));
}

} // namespace alur::scenario
