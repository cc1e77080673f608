#include "casework/alignment.h"

#include <algorithm>
#include <optional>

namespace alur::casework {

namespace {

class Table {
public:
    Table(const Rulebook& book, const std::vector<Index<Stage>>& trace) : book_(book), trace_(trace) {
        costs_.assign(trace.size() + 1, std::vector<int>(book.positionCount(), Rulebook::unreachable));
        costs_[0][0] = 0;
        for (std::size_t read = 0; read <= trace.size(); ++read) fillRow(read);
    }

    Alignment alignment() const {
        std::size_t read = trace_.size(), position = book_.positionCount() - 1;
        Alignment result{costs_[read][position], {}};
        while (read > 0 || position > 0) {
            const auto last = lastStep(read, position);
            result.moves.push_back(last.move);
            read = last.read;
            position = last.position;
        }
        std::reverse(result.moves.begin(), result.moves.end());
        return result;
    }

private:
    /// A move, and where it came from.
    struct Back {
        Move move;
        std::size_t read;
        std::size_t position;
    };

    /// The first position in flow.yaml's order from which the stage at `position` follows at this cost.
    std::optional<std::size_t> before(std::size_t read, std::size_t position, int cost) const {
        if (position == 0) return {};
        for (std::size_t from = 0; from < book_.positionCount(); ++from)
            if (book_.follows(from, stageAt(position)) && costs_[read][from] == cost) return from;
        return {};
    }

    Back lastStep(std::size_t read, std::size_t position) const {
        const int cost = costs_[read][position];
        if (const auto from = before(read, position, cost - 1))
            return {{Move::Kind::Model, stageAt(position)}, read, *from};
        if (read > 0 && costs_[read - 1][position] == cost - 1)
            return {{Move::Kind::Log, trace_[read - 1]}, read - 1, position};
        return {{Move::Kind::Sync, stageAt(position)}, read - 1, *before(read - 1, position, cost)};
    }

    void fillRow(std::size_t read) {
        auto& row = costs_[read];
        if (read > 0) {
            const auto stage = trace_[read - 1];
            const auto& above = costs_[read - 1];
            for (std::size_t position = 0; position < row.size(); ++position)
                row[position] = above[position] + 1;
            auto& here = row[Rulebook::positionAfter(stage)];
            for (std::size_t from = 0; from < row.size(); ++from)
                if (book_.follows(from, stage)) here = std::min(here, above[from]);
        }
        const auto reached = row; // then model moves, as many as it takes
        for (std::size_t from = 0; from < row.size(); ++from)
            for (std::size_t to = 0; to < row.size(); ++to)
                row[to] = std::min(row[to], reached[from] + book_.moves(from, to));
    }

    static Index<Stage> stageAt(std::size_t position) { return {static_cast<std::uint16_t>(position - 1)}; }

    const Rulebook& book_;
    const std::vector<Index<Stage>>& trace_;
    std::vector<std::vector<int>> costs_; // least, [stages of the trace read][position in the run]
};

} // namespace

std::string_view code(Move::Kind kind) {
    return kind == Move::Kind::Sync ? "sync" : kind == Move::Kind::Log ? "log" : "model";
}

Alignment align(const Rulebook& book, const std::vector<Index<Stage>>& trace) {
    return Table(book, trace).alignment();
}

} // namespace alur::casework
