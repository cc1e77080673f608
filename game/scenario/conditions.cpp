#include "scenario/conditions.h"

#include "scenario/kinds.h"

namespace alur::scenario {

namespace {

const Text anAtom{
    "syarat: fakta, not fakta, ukuran >= 40, time <= 24h, record CATATAN, met ORANG.KEBUTUHAN, atau "
    "served ORANG.LAYANAN",
    "a condition: fact, not fact, meter >= 40, time <= 24h, record RECORD, met PERSON.NEED or served "
    "PERSON.SERVICE"};
const Text aSign{"salah satu dari <= < >= > = di antara ukuran dan angka, seperti trust >= 40",
                 "one of <= < >= > = between a meter and a number, such as trust >= 40"};
const Text aPersonsNeed{"met ORANG.KEBUTUHAN, seperti met salmah.safe_place",
                        "met PERSON.NEED, such as met salmah.safe_place"};
const Text aPersonsService{"served ORANG.LAYANAN, seperti served salmah.shelter",
                           "served PERSON.SERVICE, such as served salmah.shelter"};
const Text aTime{"time <= LAMA WAKTU, seperti time <= 24h", "time <= DURATION, such as time <= 24h"};
const Text aNumber{"bilangan bulat dari 0 sampai 100 di kanan tanda, seperti trust >= 40",
                   "a whole number from 0 to 100 right of the sign, such as trust >= 40"};
const Text meterAlone{"'{0}' adalah ukuran; bandingkan dengan angka, seperti {0} >= 40",
                      "'{0}' is a meter; compare it with a number, such as {0} >= 40"};
const Text negatedComparison{
    "'not' tidak dipakai di depan perbandingan; balikkan tandanya, seperti trust < 40",
    "'not' does not stand before a comparison; turn its sign round, such as trust < 40"};
const Text neverHolds{"daftar kosong di dalam syarat tidak pernah terpenuhi; hapus atau isi",
                      "an empty list within a condition never holds; remove it or fill it"};

bool isSign(char c) { return c == '<' || c == '>' || c == '='; }
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Words and signs of comparison, with or without spaces between them.
std::vector<std::string_view> partsOf(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        const auto isSame = [&](char c) { return isSign(c) == isSign(text[start]) && !isSpace(c); };
        while (i < text.size() && isSame(text[i])) ++i;
        if (i > start) parts.push_back(text.substr(start, i - start));
        else ++i;
    }
    return parts;
}

class AtomReader {
public:
    AtomReader(Reading& reading, const Node& node)
        : reading_(reading), node_(node), parts_(partsOf(node.text)) {}

    std::optional<Atom> read() {
        if (parts_.size() > 1 && parts_[0] == "not") {
            atom_.negated = true;
            parts_.erase(parts_.begin());
        }
        switch (parts_.size()) {
        case 1: return fact();
        case 2: return named();
        case 3: return comparison();
        default: return refuse(anAtom);
        }
    }

private:
    std::nullopt_t refuse(const Text& expected) {
        reading_.walk.expected(node_, expected);
        return std::nullopt;
    }

    template <class T>
    std::optional<Atom> refer(Atom::Kind kind, const Names<T>& names, std::string_view id,
                              const Text& called) {
        const auto index = names.find(id);
        if (!index) {
            reading_.walk.unknown(node_, id, called, names.all());
            return {};
        }
        atom_.kind = kind;
        atom_.index = index->value;
        return atom_;
    }

    std::optional<Atom> fact() {
        if (reading_.facts.find(parts_[0]) || !reading_.meters.find(parts_[0]))
            return refer(Atom::Kind::Fact, reading_.facts, parts_[0], kinds::fact);
        reading_.walk.complain(node_, fill(meterAlone, {same(parts_[0])}));
        return {};
    }

    std::optional<Atom> named() {
        if (parts_[0] == "record") return record();
        if (parts_[0] == "met") return met();
        if (parts_[0] == "served") return served();
        return refuse(anAtom);
    }

    std::optional<Atom> record() {
        const auto atom = refer(Atom::Kind::Record, reading_.records, parts_[1], kinds::record);
        if (atom) reading_.marks.asked.try_emplace({atom->index}, &node_);
        return atom;
    }

    std::optional<Atom> met() {
        if (parts_[1].find('.') == std::string_view::npos) return refuse(aPersonsNeed);
        return refer(Atom::Kind::Met, reading_.needs, parts_[1], kinds::need);
    }

    std::optional<Atom> served() {
        const auto dot = parts_[1].find('.');
        if (dot == std::string_view::npos) return refuse(aPersonsService);
        const auto person =
            refer(Atom::Kind::Served, reading_.people, parts_[1].substr(0, dot), kinds::person);
        const auto service =
            refer(Atom::Kind::Served, reading_.services, parts_[1].substr(dot + 1), kinds::service);
        if (!person || !service) return {};
        const auto delivery = reading_.delivery(node_, {person->index}, {service->index});
        reading_.marks.askedServed.try_emplace(delivery, &node_);
        atom_.index = delivery.value;
        return atom_;
    }

    std::optional<Atom> comparison() {
        const auto sign = valueOf(comparisonCodes, parts_[1]);
        if (!sign) return refuse(isSign(parts_[1][0]) ? aSign : anAtom);
        if (atom_.negated) {
            reading_.walk.complain(node_, negatedComparison);
            return {};
        }
        atom_.comparison = *sign;
        return parts_[0] == "time" ? time() : meter();
    }

    std::optional<Atom> time() {
        const auto value = parseMinutes(parts_[2]);
        if (!value) return refuse(aTime);
        atom_.kind = Atom::Kind::Time;
        atom_.number = value->count();
        return atom_;
    }

    std::optional<Atom> meter() {
        const auto value = parseNumber(parts_[2], grammar::meterValue);
        if (!value) return refuse(aNumber);
        atom_.number = *value;
        return refer(Atom::Kind::Meter, reading_.meters, parts_[0], kinds::meter);
    }

    Reading& reading_;
    const Node& node_;
    std::vector<std::string_view> parts_;
    Atom atom_;
};

/// One item of a condition: an atom, or a list of which one must hold.
std::vector<Atom> readItem(Reading& reading, const Node& node) {
    std::vector<Atom> any;
    const auto add = [&](const Node& word) {
        if (!word.isWord()) reading.walk.expected(word, anAtom);
        else if (const auto atom = AtomReader(reading, word).read()) any.push_back(*atom);
    };
    if (!node.isList()) add(node);
    else if (node.size == 0) reading.walk.complain(node, neverHolds);
    for (const auto& word : node) add(word);
    return any;
}

} // namespace

Condition readCondition(Reading& reading, const Node& node) {
    Condition all;
    if (!reading.walk.isList(node, {"syarat", "conditions"})) return all;
    for (const auto& item : node)
        if (auto any = readItem(reading, item); !any.empty()) all.push_back(std::move(any));
    return all;
}

Condition conditionIn(Reading& reading, const Node& map, std::string_view key) {
    const auto* node = map.find(key);
    return node ? readCondition(reading, *node) : Condition{};
}

namespace {

const Text lastWithWhen{"pilihan terakhir tidak boleh punya 'when', agar selalu ada tujuan",
                        "the last entry may have no 'when', so that there is always somewhere to go"};
const Text earlierWithoutWhen{
    "pilihan ini selalu diambil, sehingga yang sesudahnya tidak pernah; beri 'when' yang berisi",
    "this entry is always taken, and those after it never; give it a 'when' that is not empty"};

std::optional<Target> readTarget(Reading& reading, const Node& node) {
    if (node.isWord() && node.text == "resume") return Target{};
    if (!node.isWord()) {
        reading.walk.expected(node, grammar::scene.find("next")->what);
        return {};
    }
    const auto scene = reading.walk.find(node, reading.scenes, kinds::scene);
    return scene ? std::optional(Target{*scene}) : std::nullopt;
}

void checkWhen(Walk& walk, const Node& entry, bool isLast) {
    const auto* when = entry.find("when");
    const bool holdsAlways = !when || (when->isList() && when->size == 0);
    if (isLast && !holdsAlways) walk.complain(*when, lastWithWhen);
    if (!isLast && holdsAlways) walk.complain(entry, earlierWithoutWhen);
}

std::optional<Goto::Entry> readEntry(Reading& reading, const Node& entry) {
    if (!reading.walk.isMap(entry, grammar::way)) return {};
    checkWhen(reading.walk, entry, !entry.next);
    auto when = conditionIn(reading, entry, "when");
    const auto* to = entry.find("to");
    const auto target = to ? readTarget(reading, *to) : std::nullopt;
    return target ? std::optional(Goto::Entry{std::move(when), *target}) : std::nullopt;
}

} // namespace

std::optional<Goto> readGoto(Reading& reading, const Node& node) {
    Goto leads;
    if (node.isList()) {
        if (node.size == 0) reading.walk.expected(node, grammar::scene.find("next")->what);
        for (const auto& child : node)
            if (auto entry = readEntry(reading, child)) leads.entries.push_back(std::move(*entry));
    } else if (const auto to = readTarget(reading, node)) {
        leads.entries.push_back({{}, *to});
    }
    return leads.entries.empty() ? std::nullopt : std::optional(std::move(leads));
}

std::optional<Goto> nextIn(Reading& reading, const Node& map) {
    const auto* next = map.find("next");
    return next ? readGoto(reading, *next) : std::nullopt;
}

} // namespace alur::scenario
