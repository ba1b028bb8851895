#include "export/compare/comparison_words.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "export/text_layout.h"
#include "graph/compare/comparison_parts.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;
constexpr std::array<std::string_view, kStandingCount> kStandings = {"told as fact", "reported",
                                                                     "possible or planned", "denied"};

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// Who says so, or how it stands; nothing for a plain fact.
std::string standing_words(const Statement& statement) {
  std::string words;
  const auto add = [&](const std::string& part) { words += (words.empty() ? "" : ", ") + part; };
  if (statement.attribution) add("said by " + statement.attribution->label);
  if (statement.polarity == Polarity::Negated) add("denied");
  if (statement.modality != Modality::Asserted) add(std::string(to_string(statement.modality)));
  return words;
}

const Edge& edge_of(const Comparison& comparison, std::size_t side, std::size_t edge) {
  return comparison.sides[side].graph.edge(edge);
}

/// "had led – is leader of (same class)".
std::string match_words(const Comparison& comparison, const SideComparison& pair,
                        const RelationMatch& match) {
  const std::string& a = comparison.sides[0].graph.edge(match.left).predicate.label;
  const std::string& b = comparison.sides[pair.side].graph.edge(match.right).predicate.label;
  const std::string words = a == b ? a : a + " – " + b;
  if (match.likeness == Likeness::SameRelation) return words;
  return fmt::format("{} ({})", words, to_string(match.likeness));
}

}  // namespace

std::string role_name(const Comparison& comparison, std::size_t role, std::size_t side) {
  if (role == kOthers) return "others";
  const std::string& label = comparison.label(role, side);
  return label.empty() ? "–" : label;
}

std::string role_name(const Comparison& comparison, std::size_t role) {
  std::vector<std::string> names;
  for (std::size_t s = 0; s < comparison.sides.size(); ++s) names.push_back(role_name(comparison, role, s));
  const bool same =
      std::all_of(names.begin(), names.end(), [&](const std::string& n) { return n == names[0]; });
  return same ? names[0] : joined(names, " / ");
}

std::string way(const Comparison& comparison, std::size_t from, std::size_t to, std::size_t side) {
  return role_name(comparison, from, side) + " → " + role_name(comparison, to, side);
}

std::string way(const Comparison& comparison, std::size_t from, std::size_t to) {
  std::vector<std::string> ways;
  for (std::size_t s = 0; s < comparison.sides.size(); ++s) ways.push_back(way(comparison, from, to, s));
  const bool same = std::all_of(ways.begin(), ways.end(), [&](const std::string& w) { return w == ways[0]; });
  return same ? ways[0] : joined(ways, " | ");
}

std::string count_words(const std::array<std::size_t, kStandingCount>& standings) {
  std::size_t all = 0;
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < standings.size(); ++i) {
    all += standings[i];
    if (standings[i] > 0) parts.push_back(fmt::format("{} {}", standings[i], kStandings[i]));
  }
  if (all == 0) return "none found";
  if (standings[0] == all) return std::to_string(all);
  return fmt::format("{} ({})", all, joined(parts, ", "));
}

std::string relation_words(const Comparison& comparison, const RelationRow& row, std::size_t side) {
  std::vector<std::pair<std::string, std::size_t>> labels;
  for (const RoleEvent* event : row.cells[side].events) {
    std::string label = event->answer ? event->label + " (in answer)" : event->label;
    if (row.to == kOthers) label += ' ' + comparison.label(event->to, side);
    if (row.from == kOthers) label = comparison.label(event->from, side) + ' ' + label;
    const auto known =
        std::find_if(labels.begin(), labels.end(), [&](const auto& entry) { return entry.first == label; });
    if (known == labels.end())
      labels.emplace_back(std::move(label), 1);
    else
      ++known->second;
  }
  std::stable_sort(labels.begin(), labels.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> parts;
  for (const auto& [label, count] : labels)
    parts.push_back(count == 1 ? label : fmt::format("{} ×{}", label, count));
  return joined(parts, ", ");
}

std::string quotation(const Statement& statement, std::size_t most) {
  const Evidence& evidence = statement.evidence;
  std::string source = evidence.document;
  const std::string standing = standing_words(statement);
  if (!standing.empty()) source += (source.empty() ? "" : "; ") + standing;
  const std::string quote = evidence.text.empty()
                                ? statement.subject.label + ' ' + statement.predicate.label +
                                      (statement.object ? ' ' + statement.object->label : std::string())
                                : "“" + shorten(evidence.text, most) + "”";
  return source.empty() ? quote : quote + " (" + source + ')';
}

std::string quotation(const RoleEvent& event, std::size_t most) {
  return quotation(*event.statement, most);
}

std::vector<std::string> quotations(const Cell& cell, std::size_t most) {
  std::vector<std::string> quotes;
  for (const RoleEvent* event : cell.events) {
    if (quotes.size() == most) break;
    std::string quote = quotation(*event);
    if (std::find(quotes.begin(), quotes.end(), quote) == quotes.end()) quotes.push_back(std::move(quote));
  }
  return quotes;
}

std::vector<std::string> reasons(const Comparison& comparison, const SideComparison& pair,
                                 const VertexMatch& match) {
  std::vector<std::string> found;
  if (match.fixed) found.emplace_back("given");
  if (match.same_entity) found.emplace_back("the same entity");
  const KnowledgeGraph& left = comparison.sides[0].graph;
  std::vector<std::pair<std::string, std::vector<std::string>>>
      towards;  // in the order in which they are met
  for (const std::size_t reason : match.reasons) {
    const RelationMatch& relation = pair.alignment.relations[reason];
    const bool leaves = left.source(relation.left) == match.left;
    const std::size_t other = leaves ? left.target(relation.left) : left.source(relation.left);
    const std::string whom = (leaves ? "to " : "from ") + role_name(comparison, comparison.role_of(0, other));
    auto at = std::find_if(towards.begin(), towards.end(), [&](const auto& it) { return it.first == whom; });
    if (at == towards.end()) at = towards.insert(towards.end(), {whom, {}});
    at->second.push_back(match_words(comparison, pair, relation));
  }
  for (const auto& [whom, words] : towards) found.push_back(whom + ": " + joined(words, ", "));
  return found;
}

std::string two_digits(double value) {
  return fmt::format("{:.2f}", value);
}

std::string signed_digit(double value) {
  return fmt::format("{:+.1f}", value);
}

std::string balance_words(const Balance& balance) {
  if (balance.events == 0) return "none found";
  const std::string sentences = plural(balance.sentences, "sentence", "sentences");
  if (balance.sentences < 2) return fmt::format("{} from {}", signed_digit(balance.mean), sentences);
  return fmt::format("{} (95 % between {} and {}) from {}", signed_digit(balance.mean),
                     signed_digit(balance.low), signed_digit(balance.high), sentences);
}

std::string_view core_words(const Comparison& comparison) {
  const std::size_t principals = principal_roles(comparison);
  return principals == 0 ? "in all" : principals == 1 ? "with somebody else" : "with each other";
}

std::string class_words(const Comparison& comparison, std::size_t side, PredicateClass value) {
  const std::size_t count = comparison.classes[side][static_cast<std::size_t>(value)];
  if (count == 0) return "–";
  const auto events = static_cast<double>(count);
  return fmt::format("{} ({:.0f} %, {:.1f})", count,
                     100 * events / static_cast<double>(comparison.core[side].size()),
                     100 * events / static_cast<double>(comparison.sides[side].sentences));
}

std::string sample_words(const Comparison& comparison, std::size_t side) {
  const Side& it = comparison.sides[side];
  const std::size_t core = comparison.core[side].size();
  return fmt::format("{} of {}; {} {}{}; {} around", plural(it.sentences, "sentence", "sentences"),
                     plural(it.documents, "document", "documents"), plural(core, "relation", "relations"),
                     core_words(comparison), comparison.small[side] ? " (a small sample)" : "",
                     plural(it.graph.vertex_count() - it.principals.size(), "entity", "entities"));
}

std::string inference_words(const Comparison& comparison, const Inference& inference) {
  return fmt::format("{} – {} → {}", role_name(comparison, inference.from, inference.lacks),
                     edge_of(comparison, inference.has, inference.edge).predicate.label,
                     role_name(comparison, inference.to, inference.lacks));
}

std::string trait_words(const Comparison& comparison, const Trait& trait) {
  std::vector<std::string> holders;
  for (const Trait::Holder& holder : trait.holders) {
    const std::string& label = comparison.label(holder.role, holder.side);
    std::string words = label + " (" + comparison.sides[holder.side].name;
    const std::string standing = standing_words(*holder.statement);
    words += (standing.empty() ? "" : "; " + standing) + ')';
    if (std::find(holders.begin(), holders.end(), words) == holders.end())
      holders.push_back(std::move(words));
  }
  return joined(holders, ", ");
}

}  // namespace entente
