#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class EntityType : std::uint8_t {
  Person,
  Organization,
  Country,
  City,
  Place,
  Group,
  Event,
  Work,
  Date,
  Money,
  Quantity,
  Concept,
};
inline constexpr std::size_t kEntityTypeCount = 12;

/// The name used in every file format, such as "Person".
std::string_view to_string(EntityType type);
std::optional<EntityType> entity_type_from(std::string_view name);

/// A thing that statements are about: a vertex of the graph.
struct Entity {
  std::string id;     ///< stable slug of the canonical label, such as "mao-zedong"
  std::string label;  ///< canonical label, such as "Mao Zedong"
  EntityType type = EntityType::Concept;
  std::vector<std::string> aliases;  ///< other forms met in the text, sorted, without the label itself
  std::size_t mentions = 0;          ///< how often statements name it
  std::string same_as = {};          ///< an IRI by which others know it, or empty

  bool operator==(const Entity&) const = default;
};

/// Lower-case ASCII slug of a label: letters and digits, runs of anything else become one '-'; accents are
/// dropped where Unicode decomposition knows how, other scripts are kept as they are. Empty for a label
/// without letters or digits.
std::string slug(std::string_view label);

}  // namespace entente
