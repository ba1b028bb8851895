#include "extract/coreference/nominals.h"

#include <algorithm>
#include <array>
#include <optional>

#include "extract/entity/type.h"
#include "extract/relation/one_of.h"

namespace entente {
namespace {

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// Words that point back and describe nothing.
bool points_back(std::string_view word) {
  return one_of(word, {"former", "latter", "new", "other", "own", "present", "same", "said", "two", "both"});
}

bool describes_alike(const Mention& nominal, const Chain& chain) {
  return std::all_of(nominal.modifiers.begin(), nominal.modifiers.end(), [&](const std::string& word) {
    if (word == "other" || word == "another") return false;
    return points_back(word) || has(chain.modifiers, word) || has(chain.heads, word);
  });
}

/// "Chiang's routed Nationalist forces" are his Nationalist forces.
bool shares_modifier(const Mention& nominal, const Chain& chain) {
  return std::any_of(nominal.modifiers.begin(), nominal.modifiers.end(), [&](const std::string& word) {
    return !points_back(word) && has(chain.modifiers, word);
  });
}

bool counted_alike(const Mention& nominal, const Chain& chain) {
  const bool plural = chain.number == MentionNumber::Plural || !chain.parts.empty();
  if (nominal.number == MentionNumber::Unknown || chain.number == MentionNumber::Unknown) return true;
  return (nominal.number == MentionNumber::Plural) == plural;
}

bool gendered_alike(const Mention& nominal, const Chain& chain) {
  const auto known = [](MentionGender gender) {
    return gender == MentionGender::Masculine || gender == MentionGender::Feminine;
  };
  return !known(nominal.gender) || !known(chain.gender) || nominal.gender == chain.gender;
}

/// The type of thing that a general noun takes up; none for nouns that say more.
std::optional<EntityType> kind_named_by(const Mention& nominal) {
  const std::string_view noun = nominal.lemma;
  if (one_of(noun, {"country", "nation", "state", "republic", "kingdom"})) return EntityType::Country;
  if (one_of(noun, {"city", "town", "capital"})) return EntityType::City;
  if (one_of(noun, {"company", "firm", "organization", "organisation", "corporation", "business",
                    "manufacturer", "carmaker", "retailer", "airline", "charity"}))
    return EntityType::Organization;
  if (one_of(noun, {"man", "woman", "boy", "girl"})) return EntityType::Person;
  return std::nullopt;
}

}  // namespace

bool takes_up_words(const Mention& nominal, std::size_t owner, const Chain& chain) {
  if (!has(chain.heads, nominal.lemma) || !counted_alike(nominal, chain) || !gendered_alike(nominal, chain))
    return false;
  if (is_number(nominal.lemma)) return false;
  const bool owned = nominal.definiteness == Definiteness::Possessed || owner != kNoMention;
  if (owned && (chain.owner != owner || owner == kNoMention)) return false;
  return describes_alike(nominal, chain) || (owned && shares_modifier(nominal, chain));
}

bool takes_up_kind(const Mention& nominal, const Chain& chain) {
  const auto kind = kind_named_by(nominal);
  if (!kind || !chain.named || chain.type != *kind) return false;
  if (nominal.definiteness != Definiteness::Definite && nominal.definiteness != Definiteness::Demonstrative)
    return false;
  if (nominal.number == MentionNumber::Plural || nominal.owner != kNoMention) return false;
  return gendered_alike(nominal, chain) && describes_alike(nominal, chain);
}

bool is_pair(const Mention& mention) {
  if (mention.form != MentionForm::Nominal || !mention.members.empty()) return false;
  if (mention.word == "two" || mention.word == "both" || mention.word == "duo" || mention.word == "pair")
    return mention.definiteness == Definiteness::Definite || mention.word == "both";
  if (mention.number != MentionNumber::Plural || mention.definiteness == Definiteness::Indefinite)
    return false;
  return has(mention.modifiers, "two") || has(mention.modifiers, "both");
}

EntityType type_of_pair(const Mention& pair) {
  const std::string_view noun = pair.lemma;
  if (one_of(noun, {"country", "nation", "state", "republic", "neighbor", "neighbour", "superpower", "power",
                    "government"}))
    return EntityType::Country;
  if (one_of(noun, {"company", "firm", "party", "agency", "ministry", "team", "club"}))
    return EntityType::Organization;
  if (one_of(noun, {"city", "town", "capital"})) return EntityType::City;
  const bool people = pair.nominal == NominalType::Person || is_role_noun(noun) ||
                      one_of(noun, {"man", "woman", "leader", "brother", "sister"});
  return people ? EntityType::Person : EntityType::Concept;
}

}  // namespace entente
