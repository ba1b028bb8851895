#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/types/entity.h"

namespace entente {

/// What an alias stands for.
struct Identity {
  std::string label;  ///< canonical
  EntityType type = EntityType::Concept;
  std::string same_as = {};  ///< an absolute IRI, or empty
  bool operator==(const Identity&) const = default;
};

/// A reader's own table of who is who: alias to identity. Letters' case, accents, apostrophes and a leading
/// "the" make no difference. A label that is the target of an alias is an alias of itself.
class AliasTable {
 public:
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  /// Index of the identity behind a name, or npos.
  std::size_t find(std::string_view name) const;
  const std::vector<Identity>& identities() const { return identities_; }
  bool empty() const { return identities_.empty(); }

 private:
  friend class AliasReader;
  std::vector<Identity> identities_;
  std::unordered_map<std::string, std::size_t> by_alias_;  ///< folded
};

/// Reads comma-separated values as RFC 4180 has them, in UTF-8: alias, canonical label, type ("Person"), and
/// perhaps an IRI, or a Wikidata id ("Q42"), that names the thing elsewhere. A first row that begins with the
/// word "alias" is a header. An alias of an alias is followed. Throws Error naming `name` and line for what
/// is no such row: a blank line, too few or many columns, an alias told twice, aliases that lead back to
/// themselves, an unknown type, two types or two IRIs of one label, an IRI that is none or that two labels
/// have.
AliasTable read_aliases(std::istream& in, const std::string& name);

}  // namespace entente
