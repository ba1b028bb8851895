#include "extract/relation/pattern_vocabulary.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unicode/unistr.h>

#include "graph/types/entity.h"

namespace entente {
namespace {

constexpr auto kAttributes =
    std::to_array<std::string_view>({"form", "lemma", "upos", "xpos", "type", "name"});

template <typename Value>
std::vector<std::string_view> names_up_to(Value last) {
  std::vector<std::string_view> names;
  for (unsigned v = 0; v <= static_cast<unsigned>(last); ++v)
    names.push_back(to_string(static_cast<Value>(v)));
  return names;
}

/// Levenshtein's distance; 3 stands for anything larger.
std::size_t distance(std::string_view a, std::string_view b) {
  constexpr std::size_t kFar = 3;
  if (a.size() + kFar <= b.size() || b.size() + kFar <= a.size()) return kFar;
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t change = diagonal + (a[i] == b[j] ? 0U : 1U);
      diagonal = row[j + 1];
      row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
    }
  }
  return std::min(row.back(), kFar);
}

}  // namespace

std::optional<std::uint64_t> pattern_relations(std::string_view name) {
  if (name == "who") return kPatternWho;
  if (name == "whom") return kPatternWhom;
  constexpr std::string_view kPlain = ":none";
  const bool plain = name.ends_with(kPlain);
  if (plain) name.remove_suffix(kPlain.size());
  std::uint64_t found = 0;
  for (unsigned v = 0; v <= static_cast<unsigned>(Deprel::Xcomp); ++v) {
    const auto relation = static_cast<Deprel>(v);
    const bool subtype = !plain && to_string(universal(relation)) == name;
    if (to_string(relation) == name || subtype) found |= pattern_bit(relation);
  }
  return found == 0 ? std::nullopt : std::optional(found);
}

std::optional<PatternAttribute> pattern_attribute(std::string_view name) {
  const auto at = std::find(kAttributes.begin(), kAttributes.end(), name);
  if (at == kAttributes.end()) return std::nullopt;
  return static_cast<PatternAttribute>(at - kAttributes.begin());
}

std::uint64_t pattern_values(PatternAttribute attribute, const PatternValue& value) {
  const PatternValue folded = {fold_case(value.text), value.open_begin, value.open_end};
  const auto names = pattern_value_names(attribute);
  std::uint64_t found = 0;
  for (std::size_t v = 0; v < names.size(); ++v) {
    if (fits(folded, fold_case(names[v]))) found |= std::uint64_t{1} << v;
  }
  return found;
}

std::vector<std::string_view> pattern_relation_names() {
  auto names = names_up_to(Deprel::Xcomp);
  names.insert(names.end(), {"who", "whom"});
  return names;
}

std::vector<std::string_view> pattern_value_names(PatternAttribute attribute) {
  switch (attribute) {
    case PatternAttribute::Upos:
      return names_up_to(Upos::X);
    case PatternAttribute::Xpos:
      return names_up_to(Xpos::Dollar);
    case PatternAttribute::Type:
      return names_up_to(EntityType::Concept);
    case PatternAttribute::Name:
      return names_up_to(NameType::Cardinal);
    default:
      return {};
  }
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names) {
  const std::string wanted = fold_case(word);
  std::string_view best;
  std::size_t least = word.size() > 4 ? 3 : word.size() > 2 ? 2 : 1;  // a short word soon is another
  for (const std::string_view name : names) {
    const std::size_t far = distance(wanted, fold_case(name));
    if (far < least) {
      least = far;
      best = name;
    }
  }
  return best.empty() ? std::string() : " (did you mean '" + std::string(best) + "'?)";
}

std::string list_names(const std::vector<std::string_view>& names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
  return list;
}

bool fits(const PatternValue& value, std::string_view text) {
  if (text.size() < value.text.size()) return false;
  if (value.open_begin && value.open_end) return text.find(value.text) != std::string_view::npos;
  if (value.open_begin) return text.ends_with(value.text);
  if (value.open_end) return text.starts_with(value.text);
  return text == value.text;
}

std::string fold_case(std::string_view text) {
  std::string folded(text);
  bool ascii = true;
  for (char& c : folded) {
    ascii &= static_cast<unsigned char>(c) < 0x80U;
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  if (ascii) return folded;
  std::string result;
  icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())})
      .foldCase()
      .toUTF8String(result);
  return result;
}

}  // namespace entente
