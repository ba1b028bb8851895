#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// Event classes of PLOVER (Halterman et al. 2023, manual 2.0), then static classes of our own.
enum class PredicateClass : std::uint8_t {
  Agree,
  Consult,
  Support,
  Concede,
  Cooperate,
  Aid,
  Retreat,
  Request,
  Accuse,
  Reject,
  Threaten,
  Protest,
  Sanction,
  Mobilize,
  Coerce,
  Assault,
  Identity,
  Role,
  Kinship,
  Membership,
  Location,
  Ownership,
  Statement,
  Motion,
  Other,
};
inline constexpr std::size_t kPredicateClassCount = 25;

/// PLOVER's quad classes: are they words or deeds, for or against one another. Static for our own classes.
enum class QuadClass : std::uint8_t {
  VerbalCooperation,
  MaterialCooperation,
  VerbalConflict,
  MaterialConflict,
  Static,
};
inline constexpr std::size_t kQuadClassCount = 5;

/// What is fixed of a class: one row of the table in predicate_class.cpp.
struct PredicateClassTraits {
  PredicateClass value;
  std::string_view name;  ///< as files have it: "REQUEST"
  QuadClass quad;
  /// PLOVER's score of the type, set by experts: from -10 (most hostile) to +10 (most cooperative). ACCUSE is
  /// -3: the manual's table prints 3, but it is verbal conflict and its modes are all negative. 0 for our own
  /// classes.
  double scale;
};

const PredicateClassTraits& traits_of(PredicateClass value);
QuadClass quad_class(PredicateClass value);
double class_scale(PredicateClass value);
std::string_view to_string(PredicateClass value);
std::string_view to_string(QuadClass value);  ///< "verbal conflict"
std::optional<PredicateClass> predicate_class_from(std::string_view name);

}  // namespace entente
