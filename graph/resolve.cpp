#include "graph/resolve.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "graph/build.h"
#include "graph/name_clusters.h"
#include "graph/name_units.h"

namespace entente {
namespace {

void insert_sorted(std::vector<std::string>& words, const std::string& word) {
  const auto at = std::lower_bound(words.begin(), words.end(), word);
  if (at == words.end() || *at != word) words.insert(at, word);
}

/// The argument now speaks of the cluster; what it was called becomes an alias.
void rewrite(Argument& argument, const NameCluster& cluster) {
  std::sort(argument.aliases.begin(), argument.aliases.end());
  if (!argument.label.empty()) insert_sorted(argument.aliases, argument.label);
  std::erase(argument.aliases, cluster.label);
  argument.id = cluster.id;
  argument.label = cluster.label;
  argument.type = cluster.type;
}

void rewrite(Statement& statement, std::size_t index, const NameUnits& units, const NameClustering& names) {
  const auto cluster_of = [&](std::size_t unit) -> const NameCluster& {
    return names.clusters[names.cluster_of[unit]];
  };
  const auto rewrite_speaker = [&](Attribution& speaker) {
    const NameCluster& cluster = cluster_of(units.speaker(index, speaker));
    speaker.id = cluster.id;
    speaker.label = cluster.label;
  };
  // Speakers first: their units are found by the ids that the arguments still have.
  if (statement.attribution) rewrite_speaker(*statement.attribution);
  for (Attribution& speaker : statement.attribution_chain) rewrite_speaker(speaker);
  rewrite(statement.subject, cluster_of(units.subject_of(index)));
  if (statement.object) rewrite(*statement.object, cluster_of(units.object_of(index)));
}

/// One entry for each id that became another one, over all documents where it did.
std::vector<Merge> make_ledger(const NameUnits& units, const NameClustering& names) {
  using Key = std::tuple<std::string, std::string, std::string, MergeReason>;
  std::map<Key, Merge> entries;
  for (std::size_t i = 0; i < units.units().size(); ++i) {
    const NameUnit& unit = units.units()[i];
    const NameCluster& cluster = names.clusters[names.cluster_of[i]];
    if (unit.id == cluster.id || unit.mentions == 0) continue;
    const std::string& label = unit.label();
    const bool moved = names.reason_of[i] != MergeReason::Equal || label != cluster.label;
    const MergeReason reason = moved ? names.reason_of[i] : MergeReason::Apart;
    Merge& merge = entries[{cluster.id, unit.id, label, reason}];
    merge.kept_id = cluster.id;
    merge.kept_label = cluster.label;
    merge.kept_type = cluster.type;
    merge.absorbed_id = unit.id;
    merge.absorbed_label = label;
    merge.absorbed_type = leading_type(unit.types);
    merge.reason = reason;
    merge.mentions += unit.mentions;
    insert_sorted(merge.documents, units.documents()[unit.document]);
  }
  std::vector<Merge> ledger;
  for (auto& [key, merge] : entries) ledger.push_back(std::move(merge));
  return ledger;
}

}  // namespace

void sort_by_document(std::vector<Statement>& statements) {
  const auto before = [](const Statement& a, const Statement& b) {
    const Evidence& x = a.evidence;
    const Evidence& y = b.evidence;
    return std::tie(x.document, x.sentence, x.begin) < std::tie(y.document, y.sentence, y.begin);
  };
  if (std::is_sorted(statements.begin(), statements.end(), before)) return;
  std::vector<std::size_t> order(statements.size());  // statements are large, indices are not
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return before(statements[a], statements[b]); });
  std::vector<Statement> sorted;
  sorted.reserve(statements.size());
  for (const std::size_t index : order) sorted.push_back(std::move(statements[index]));
  statements = std::move(sorted);
}

Resolution resolve(std::vector<Statement> statements, const ResolveOptions& options) {
  sort_by_document(statements);
  const NameUnits units(statements, options.aliases);
  const NameClustering names = cluster_names(units, options.aliases, options.by_name);
  Resolution resolution;
  resolution.ledger = make_ledger(units, names);
  for (std::size_t i = 0; i < statements.size(); ++i) rewrite(statements[i], i, units, names);
  resolution.statements = std::move(statements);
  for (const NameCluster& cluster : names.clusters) {
    if (cluster.identity == AliasTable::npos) continue;
    const std::string& iri = options.aliases->identities()[cluster.identity].same_as;
    if (!iri.empty()) resolution.same_as.emplace(cluster.id, iri);
  }
  return resolution;
}

KnowledgeGraph build_graph(Resolution resolution) {
  GraphBuilder builder;
  for (Statement& statement : resolution.statements) builder.add(std::move(statement));
  KnowledgeGraph graph = builder.take();
  for (const auto& [id, iri] : resolution.same_as) graph.set_same_as(id, iri);
  return graph;
}

KnowledgeGraph resolve_graph(const KnowledgeGraph& graph, const ResolveOptions& options,
                             std::vector<Merge>* ledger) {
  std::vector<Statement> statements;
  statements.reserve(graph.statement_count());
  for (std::size_t i = 0; i < graph.statement_count(); ++i) statements.push_back(graph.statement(i));
  Resolution resolution = resolve(std::move(statements), options);
  if (ledger != nullptr) *ledger = std::exchange(resolution.ledger, {});
  KnowledgeGraph resolved = build_graph(std::move(resolution));
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    const Vertex& vertex = graph.vertex(i);
    const bool alone = vertex.facts.empty() && graph.out_edges(i).empty() && graph.in_edges(i).empty();
    if (alone && resolved.find(vertex.entity.id) == KnowledgeGraph::npos) resolved.add_entity(vertex.entity);
  }
  return resolved;
}

}  // namespace entente
