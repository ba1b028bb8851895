#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/coreference/coreference.h"
#include "extract/coreference/mention.h"
#include "extract/relation/label_source.h"
#include "graph/types/entity.h"

namespace entente {

/// A thing that a text tells of, as a graph will know it.
struct TextEntity {
  std::string label;  ///< best name, or the first nominal with its owner named: "Mao Zedong's father"
  EntityType type = EntityType::Concept;
  std::vector<std::string> names;  ///< other names met, sorted
  std::vector<std::size_t> parts;  ///< entities; of a group whose members are known
  std::size_t mentions = 0;
  bool named = false;
};

/// No entity.
inline constexpr std::size_t kNoEntity = static_cast<std::size_t>(-1);

/// The entities of a text and which of its words stand for them.
class EntityTable {
 public:
  EntityTable() = default;
  /// `mentions`: of the whole text, in order.
  explicit EntityTable(std::vector<Mention> mentions, const ChainOptions& options = {});

  const std::vector<TextEntity>& entities() const { return entities_; }
  const std::vector<Mention>& mentions() const { return mentions_; }
  const std::vector<std::size_t>& entity_of_mention() const { return chains_.chain_of; }

  /// The mention whose head begins at this byte, or kNoMention.
  std::size_t mention_at(std::size_t at) const;
  /// The entity of that mention; kNoEntity also for pronouns that nothing was found for.
  std::size_t entity_at(std::size_t at) const;
  /// The entity that alone is called so, or kNoEntity.
  std::size_t entity_named(std::string_view name) const;

  /// The label with its possessors replaced by the labels of what they stand for: "his father" is "Mao
  /// Zedong's father"; "own" after them is dropped.
  std::string owned(std::string label, const std::vector<LabelOwner>& owners) const;

 private:
  void name_entities();
  std::string best_name(const Chain& chain) const;
  std::string label_of(std::size_t c, std::size_t depth);
  std::string owned(std::string label, const std::vector<LabelOwner>& owners, std::size_t depth);

  std::vector<Mention> mentions_;
  Chains chains_;
  std::vector<TextEntity> entities_;                    ///< one a chain
  std::unordered_map<std::size_t, std::size_t> at_;     ///< byte of a head: mention
  std::unordered_map<std::string, std::size_t> named_;  ///< kNoEntity: several are called so
};

}  // namespace entente
