#include "export/compare/comparison_report.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "export/compare/comparison_words.h"
#include "graph/compare/comparison_parts.h"

namespace entente {
namespace {

using Cell = ReportSink::Cell;
using Row = ReportSink::Row;
constexpr std::size_t npos = KnowledgeGraph::npos;
constexpr std::size_t kMostReasons = 6;

class Report {
 public:
  Report(const Comparison& comparison, const ComparisonOutputOptions& options, ReportSink& sink)
      : comparison_(comparison), options_(options), sink_(sink), principals_(principal_roles(comparison)) {}

  void write() {
    write_head();
    write_alignment();
    write_rows("What they do to each other", true);
    write_exchanges();
    write_traits();
    write_balances();
    write_predicates();
    write_rows(principals_ == 0 ? "What each relation has on every side" : "What they do to others", false);
    write_inferences();
    write_timelines();
    write_similarity();
  }

 private:
  std::vector<std::string> columns(std::string first) const {
    std::vector<std::string> names = {std::move(first)};
    for (const Side& side : comparison_.sides) names.push_back(side.name);
    return names;
  }

  void write_head() {
    std::string names;
    for (const Side& side : comparison_.sides) names += (names.empty() ? "" : " and ") + side.name;
    sink_.title(options_.title.empty() ? names : options_.title);
    for (std::size_t s = 0; s < comparison_.sides.size(); ++s)
      sink_.item(comparison_.sides[s].name + ": " + sample_words(comparison_, s));
    sink_.figure(ReportSink::Figure::Picture);
  }

  void write_alignment() {
    sink_.section("Who stands for whom");
    for (const SideComparison& pair : comparison_.pairs) write_pair(pair);
    write_unmatched();
  }

  void write_pair(const SideComparison& pair) {
    std::vector<Row> rows;
    for (const VertexMatch& match : pair.alignment.vertices) {
      const std::vector<std::string> why = reasons(comparison_, pair, match);
      std::string words;
      for (std::size_t i = 0; i < why.size() && i < kMostReasons; ++i) words += (i == 0 ? "" : "; ") + why[i];
      if (why.size() > kMostReasons) words += fmt::format("; and {} more", why.size() - kMostReasons);
      if (rows.size() == kMostMatches) break;
      rows.push_back({label(0, match.left) + " ↔ " + label(pair.side, match.right), {{words, {}}}});
    }
    sink_.table({comparison_.sides[0].name + " ↔ " + comparison_.sides[pair.side].name, "why"}, rows);
    if (pair.alignment.vertices.size() > rows.size())
      sink_.paragraph(fmt::format("And {} more.", pair.alignment.vertices.size() - rows.size()));
    if (pair.turned_score) write_turned(pair);
    if (!pair.alignment.exact)
      sink_.paragraph("It was found by a search that does not prove that there is no better one.");
  }

  void write_turned(const SideComparison& pair) {
    const std::vector<std::size_t>& principals = comparison_.sides[pair.side].principals;
    const bool better = *pair.turned_score > pair.alignment.score;
    sink_.paragraph(fmt::format(
        "The alignment scores {}; with {} and {} exchanged it scores {}: {}.",
        two_digits(pair.alignment.score), label(pair.side, principals[0]), label(pair.side, principals[1]),
        two_digits(*pair.turned_score),
        better ? "the roles fit better the other way round" : "the roles fit best as they were given"));
  }

  const std::string& label(std::size_t side, std::size_t vertex) const {
    return comparison_.sides[side].graph.vertex(vertex).entity.label;
  }

  void write_unmatched() {
    for (std::size_t s = 0; s < comparison_.sides.size(); ++s) {
      std::string names;
      std::size_t count = 0;
      for (std::size_t r = comparison_.matched_roles; r < comparison_.roles.size(); ++r) {
        if (comparison_.roles[r].members[s] == npos) continue;
        if (++count <= kMostUnmatched) names += (names.empty() ? "" : ", ") + comparison_.label(r, s);
      }
      if (count > kMostUnmatched) names += fmt::format(" and {} more", count - kMostUnmatched);
      if (count > 0) sink_.paragraph("Without a counterpart, " + comparison_.sides[s].name + ": " + names);
    }
  }

  bool is_among_principals(const RelationRow& row) const {
    return row.from < principals_ && row.to < principals_;
  }

  void write_rows(const std::string& heading, bool among_principals) {
    std::vector<Row> rows;
    for (const RelationRow& row : comparison_.rows) {
      if (is_among_principals(row) != among_principals) continue;
      Row told{fmt::format("{}: {}", to_string(row.predicate_class), way(comparison_, row.from, row.to)), {}};
      for (std::size_t s = 0; s < row.cells.size(); ++s) told.cells.push_back(cell_of(row, s));
      rows.push_back(std::move(told));
    }
    if (rows.empty()) return;
    sink_.section(heading);
    sink_.table(columns("class and direction"), rows);
  }

  Cell cell_of(const RelationRow& row, std::size_t side) const {
    const auto& cell = row.cells[side];
    if (cell.events.empty()) return {"none found", {}};
    return {fmt::format("{}: {}", count_words(cell.standings), relation_words(comparison_, row, side)),
            quotations(cell, is_among_principals(row) ? options_.quotes
                                                      : std::min<std::size_t>(options_.quotes, 1))};
  }

  void write_exchanges() {
    if (comparison_.exchanges.empty()) return;
    sink_.section("Who asks and who grants");
    std::vector<Row> rows;
    for (const Exchange& exchange : comparison_.exchanges) {
      Row asks{"asks: " + way(comparison_, exchange.asker, exchange.asked), {}};
      Row grants{"grants: " + way(comparison_, exchange.asked, exchange.asker), {}};
      for (const Exchange::Counts& counts : exchange.sides) {
        asks.cells.push_back({count_words(counts.asks), {}});
        grants.cells.push_back({count_words(counts.grants), {}});
      }
      rows.push_back(std::move(asks));
      rows.push_back(std::move(grants));
    }
    sink_.table(columns("direction"), rows);
    sink_.paragraph("Grants are what somebody agrees to, concedes, gives or does together with who asks.");
  }

  void write_traits() {
    std::size_t told = 0;
    for (const Trait& trait : comparison_.traits) {
      if (is_shared(trait)) {
        if (told++ == 0) sink_.section("What is said of them alone, on several sides");
        sink_.item(fmt::format("{}: {}{}", trait.label, trait_words(comparison_, trait),
                               trait.turned ? " – the other way round" : ""));
        for (const Trait::Holder& holder : trait.holders)
          if (options_.quotes > 0) sink_.item("  " + quotation(*holder.statement));
      }
    }
  }
  static bool is_shared(const Trait& trait) {
    for (const Trait::Holder& holder : trait.holders)
      if (holder.side != trait.holders[0].side) return true;
    return false;
  }

  void write_balances() {
    if (comparison_.directions.empty()) return;
    sink_.section("Cooperation and conflict");
    sink_.figure(ReportSink::Figure::Balances);
    std::vector<Row> rows;
    for (const Direction& direction : comparison_.directions) {
      Row row{way(comparison_, direction.from, direction.to), {}};
      for (const Balance& balance : direction.balances) row.cells.push_back({balance_words(balance), {}});
      rows.push_back(std::move(row));
    }
    for (std::size_t i = 0, n = 0; i < principals_; ++i)
      for (std::size_t j = i + 1; j < principals_; ++j, ++n) {
        Row row{"reciprocity: " + role_name(comparison_, i) + " and " + role_name(comparison_, j), {}};
        for (const double value : comparison_.reciprocities[n]) row.cells.push_back({two_digits(value), {}});
        rows.push_back(std::move(row));
      }
    sink_.table(columns("mean on PLOVER's scale, -10 to +10"), rows);
    write_classes();
  }

  void write_classes() {
    std::vector<Row> rows;
    for (std::size_t c = 0; c < kPredicateClassCount; ++c) {
      Row row{std::string(to_string(static_cast<PredicateClass>(c))), {}};
      bool any = false;
      for (std::size_t s = 0; s < comparison_.sides.size(); ++s) {
        any = any || comparison_.classes[s][c] > 0;
        row.cells.push_back({class_words(comparison_, s, static_cast<PredicateClass>(c)), {}});
      }
      if (any) rows.push_back(std::move(row));
    }
    sink_.figure(ReportSink::Figure::Classes);
    if (!rows.empty()) {
      sink_.table(columns(fmt::format("relations {}, by class", core_words(comparison_))), rows);
      sink_.paragraph(
          "In brackets, the share in all of the side's and how many for every hundred sentences about it.");
    }
    for (const SideComparison& pair : comparison_.pairs)
      sink_.paragraph(fmt::format("Jensen-Shannon distance of the classes, {} and {}: {}",
                                  comparison_.sides[0].name, comparison_.sides[pair.side].name,
                                  two_digits(pair.class_distance)));
  }

  void write_predicates() {
    if (comparison_.predicates.empty()) return;
    sink_.section(fmt::format("Relations {}", core_words(comparison_)));
    std::vector<std::string> only(comparison_.sides.size());
    std::string shared;
    for (const PredicateUse& use : comparison_.predicates) {
      std::size_t sides = 0, last = 0;
      for (std::size_t s = 0; s < use.counts.size(); ++s)
        if (use.counts[s] > 0) {
          ++sides;
          last = s;
        }
      std::string& where = sides > 1 ? shared : only[last];
      where += (where.empty() ? "" : ", ") + use.lemma;
    }
    sink_.item("shared: " + (shared.empty() ? "none found" : shared));
    for (std::size_t s = 0; s < only.size(); ++s)
      sink_.item("only " + comparison_.sides[s].name + ": " + (only[s].empty() ? "none found" : only[s]));
  }

  void write_inferences() {
    if (comparison_.inferences.empty()) return;
    sink_.section("If the parallel went on");
    sink_.paragraph("One side tells this; the other does not. Questions to ask, not findings.");
    for (const Inference& inference : comparison_.inferences) {
      const Edge& edge = comparison_.sides[inference.has].graph.edge(inference.edge);
      sink_.item(fmt::format("{}? As {}", inference_words(comparison_, inference),
                             quotation(edge.statements.front())));
    }
  }

  void write_timelines() {
    sink_.figure(ReportSink::Figure::Timelines);
    for (std::size_t s = 0; s < comparison_.timelines.size(); ++s) {
      if (comparison_.timelines[s].empty()) continue;
      sink_.section("Dated, " + comparison_.sides[s].name);
      for (const RoleEvent* event : comparison_.timelines[s])
        sink_.item(fmt::format("{}  {} – {} → {} ({})", event->statement->time,
                               comparison_.label(event->from, s), event->label,
                               comparison_.label(event->to, s), to_string(event->predicate_class)));
    }
  }

  void write_similarity() {
    sink_.section("One number, last");
    for (const SideComparison& pair : comparison_.pairs) {
      const Similarity& it = pair.similarity;
      std::string parts = "matched relations " + two_digits(it.structure);
      if (it.classes) parts += ", classes " + two_digits(*it.classes);
      if (it.directions) parts += ", directions " + two_digits(*it.directions);
      if (it.predicates) parts += ", predicates " + two_digits(*it.predicates);
      sink_.paragraph(fmt::format("Similarity of {} and {}: {} of 1, the mean of: {}.",
                                  comparison_.sides[0].name, comparison_.sides[pair.side].name,
                                  two_digits(it.total), parts));
    }
  }

  static constexpr std::size_t kMostUnmatched = 20, kMostMatches = 60;

  const Comparison& comparison_;
  const ComparisonOutputOptions& options_;
  ReportSink& sink_;
  std::size_t principals_;
};

}  // namespace

void write_report(const Comparison& comparison, const ComparisonOutputOptions& options, ReportSink& sink) {
  Report(comparison, options, sink).write();
}

}  // namespace entente
