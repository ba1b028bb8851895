#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// Finds the entity that a reader means by a name. The graph must outlive it and stay as it is. Building is
/// linear in the labels and aliases.
class EntityLookup {
 public:
  /// `noun` is what errors call the vertices.
  explicit EntityLookup(const KnowledgeGraph& graph, std::string noun = "entity");

  /// The first of these that holds for anybody, names compared by name_key:
  ///
  /// 1. The name is the id, or the label letter by letter.
  /// 2. It is the label.
  /// 3. It is an alias.
  /// 4. It is the label or an alias but for titles, the place of the surname, spelling (match_names).
  /// 5. It is a short form of the label: "Xi" of "Xi Jinping".
  /// 6. It is fuller than the label, which is a short form of it: "Joseph Stalin" for "Stalin".
  ///
  /// 5 and 6 are for labels that are a name and nothing else: "Xi" is not "Xi's adviser". Where something
  /// holds for several, the one with four times as many mentions as the next is meant. Throws Error that
  /// lists them where nobody has, that lists the nearest names where nothing holds, and for a name without
  /// letters or digits. Constant for 1 to 3, linear in the labels and aliases from there.
  KnowledgeGraph::VertexIndex find(std::string_view name) const;

  /// At most so many entities whose label or an alias, or so many words of it as the name has, is nearest by
  /// edit distance; nearest first, equals by mentions, then by id. None that differ by more than a third of
  /// the letters. Linear.
  std::vector<KnowledgeGraph::VertexIndex> nearest(std::string_view name, std::size_t most) const;

 private:
  using Found = std::vector<KnowledgeGraph::VertexIndex>;
  using Index = std::unordered_map<std::string, Found>;

  Found by_key(const Index& index, const std::string& key) const;
  std::vector<Found> by_form(std::string_view name) const;
  KnowledgeGraph::VertexIndex one_of(Found found, std::string_view name) const;
  std::string describe(const Found& found) const;
  [[noreturn]] void fail_with_nearest(std::string_view name) const;

  const KnowledgeGraph& graph_;
  std::string noun_;
  Index by_label_;
  Index by_alias_;
};

/// The same for a single name.
KnowledgeGraph::VertexIndex find_entity(const KnowledgeGraph& graph, std::string_view name);

}  // namespace entente
