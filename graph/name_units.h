#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "graph/aliases.h"
#include "graph/types/entity.h"
#include "graph/types/gender.h"
#include "graph/types/statement.h"

namespace entente {

/// What one document says of one entity: the smallest thing that resolution moves.
struct NameUnit {
  std::size_t document = 0;                           ///< index into NameUnits::documents
  std::string id;                                     ///< as the statements have it
  std::size_t identity = AliasTable::npos;            ///< what the table of aliases says it is
  std::map<std::string, std::size_t> labels;          ///< with the number of mentions
  std::array<std::size_t, kEntityTypeCount> types{};  ///< votes
  std::size_t mentions = 0;                           ///< as subject or object
  Gender title = Gender::Unknown;                     ///< what titles before its mentions say: "Mr", "Mrs"
  std::vector<std::string> aliases;                   ///< sorted

  const std::string& label() const;  ///< the one with most mentions, then the first in byte order
};

/// The type with most votes, the first of equals; Concept without votes.
EntityType leading_type(const std::array<std::size_t, kEntityTypeCount>& votes);

/// The units of statements, and which argument belongs to which.
class NameUnits {
 public:
  /// `aliases` may be null.
  NameUnits(const std::vector<Statement>& statements, const AliasTable* aliases);

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  const std::vector<NameUnit>& units() const { return units_; }
  const std::vector<std::string>& documents() const { return documents_; }  ///< ids in byte order
  std::size_t subject_of(std::size_t statement) const { return arguments_[2 * statement]; }
  std::size_t object_of(std::size_t statement) const { return arguments_[2 * statement + 1]; }  ///< or npos
  std::size_t speaker(std::size_t statement, const Attribution& attribution) const;

 private:
  void find_documents(const std::vector<Statement>& statements);
  std::size_t add(std::size_t document, const Argument& argument);
  std::size_t unit_for(std::size_t document, const std::string& id, const std::string& label,
                       std::size_t identity);
  std::size_t identity_of(const Argument& argument) const;

  const AliasTable* aliases_;
  std::vector<NameUnit> units_;
  std::vector<std::string> documents_;
  std::vector<std::size_t> document_of_;  ///< of each statement
  std::vector<std::size_t> arguments_;    ///< units: subject and object of each statement in turn
  std::unordered_map<std::string, std::size_t> index_;
};

}  // namespace entente
