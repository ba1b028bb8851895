#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/relation/pattern_rule.h"
#include "extract/syntax.h"

namespace entente {

/// The bit of a relation in PatternLink::relations.
constexpr std::uint64_t pattern_bit(Deprel relation) {
  return std::uint64_t{1} << static_cast<unsigned>(relation);
}
/// "who": a clause's subject, or the agent of a passive. "whom": its object, or the subject of a passive.
inline constexpr std::uint64_t kPatternWho = std::uint64_t{1} << 62U;
inline constexpr std::uint64_t kPatternWhom = std::uint64_t{1} << 63U;
/// Every relation of the tree.
inline constexpr std::uint64_t kPatternAnyRelation = kPatternWho - 1;

/// The relations that a name of the rule language means: "nsubj" with its subtypes, "nsubj:pass",
/// "nsubj:none" (without a subtype), "who", "whom". Nothing for an unknown name.
std::optional<std::uint64_t> pattern_relations(std::string_view name);

std::optional<PatternAttribute> pattern_attribute(std::string_view name);

/// The values of upos, xpos, type or name that `value` fits, whatever its case; 0 if there is none.
std::uint64_t pattern_values(PatternAttribute attribute, const PatternValue& value);

/// All names of relations, or of an attribute's values.
std::vector<std::string_view> pattern_relation_names();
std::vector<std::string_view> pattern_value_names(PatternAttribute attribute);

/// " (did you mean 'NAME'?)" with the name that is closest to `word`, or nothing if none is close.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names);

/// The names as a list: "form, lemma, upos".
std::string list_names(const std::vector<std::string_view>& names);

/// Whether the value fits the text; both folded where case is ignored.
bool fits(const PatternValue& value, std::string_view text);

/// Unicode's default case folding.
std::string fold_case(std::string_view text);

}  // namespace entente
