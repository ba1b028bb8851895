#include "graph/types/predicate_class.h"

#include <array>

namespace entente {
namespace {

using enum QuadClass;

// clang-format off
constexpr std::array<PredicateClassTraits, kPredicateClassCount> kTraits = {{
    {PredicateClass::Agree,      "AGREE",      VerbalCooperation,   2.5},
    {PredicateClass::Consult,    "CONSULT",    VerbalCooperation,   2.5},
    {PredicateClass::Support,    "SUPPORT",    VerbalCooperation,   5.0},
    {PredicateClass::Concede,    "CONCEDE",    VerbalCooperation,   4.5},
    {PredicateClass::Cooperate,  "COOPERATE",  MaterialCooperation, 9.5},
    {PredicateClass::Aid,        "AID",        MaterialCooperation, 10.0},
    {PredicateClass::Retreat,    "RETREAT",    MaterialCooperation, 6.5},
    {PredicateClass::Request,    "REQUEST",    VerbalConflict,      0.0},
    {PredicateClass::Accuse,     "ACCUSE",     VerbalConflict,      -3.0},
    {PredicateClass::Reject,     "REJECT",     VerbalConflict,      -2.0},
    {PredicateClass::Threaten,   "THREATEN",   VerbalConflict,      -3.5},
    {PredicateClass::Protest,    "PROTEST",    MaterialConflict,    -5.0},
    {PredicateClass::Sanction,   "SANCTION",   MaterialConflict,    -6.0},
    {PredicateClass::Mobilize,   "MOBILIZE",   MaterialConflict,    -5.5},
    {PredicateClass::Coerce,     "COERCE",     MaterialConflict,    -7.0},
    {PredicateClass::Assault,    "ASSAULT",    MaterialConflict,    -9.0},
    {PredicateClass::Identity,   "IDENTITY",   Static,              0.0},
    {PredicateClass::Role,       "ROLE",       Static,              0.0},
    {PredicateClass::Kinship,    "KINSHIP",    Static,              0.0},
    {PredicateClass::Membership, "MEMBERSHIP", Static,              0.0},
    {PredicateClass::Location,   "LOCATION",   Static,              0.0},
    {PredicateClass::Ownership,  "OWNERSHIP",  Static,              0.0},
    {PredicateClass::Statement,  "STATEMENT",  Static,              0.0},
    {PredicateClass::Motion,     "MOTION",     Static,              0.0},
    {PredicateClass::Other,      "OTHER",      Static,              0.0},
}};
// clang-format on

constexpr bool rows_stand_at_their_class() {
  for (std::size_t i = 0; i < kTraits.size(); ++i) {
    if (static_cast<std::size_t>(kTraits[i].value) != i) return false;
  }
  return true;
}
static_assert(rows_stand_at_their_class(), "traits_of reads the row at the class's own number");

constexpr std::array<std::string_view, kQuadClassCount> kQuadNames = {
    "verbal cooperation", "material cooperation", "verbal conflict", "material conflict", "static"};

}  // namespace

const PredicateClassTraits& traits_of(PredicateClass value) {
  return kTraits[static_cast<std::size_t>(value)];
}

QuadClass quad_class(PredicateClass value) {
  return traits_of(value).quad;
}

double class_scale(PredicateClass value) {
  return traits_of(value).scale;
}

std::string_view to_string(PredicateClass value) {
  return traits_of(value).name;
}

std::string_view to_string(QuadClass value) {
  return kQuadNames[static_cast<std::size_t>(value)];
}

std::optional<PredicateClass> predicate_class_from(std::string_view name) {
  for (const PredicateClassTraits& row : kTraits) {
    if (row.name == name) return row.value;
  }
  return std::nullopt;
}

}  // namespace entente
