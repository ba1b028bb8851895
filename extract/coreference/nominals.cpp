#include "extract/coreference/nominals.h"

#include <algorithm>
#include <array>
#include <initializer_list>
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
  return one_of(word, {"former", "latter", "other", "own", "present", "same", "said", "two", "both"});
}

bool describes_alike(const Mention& nominal, const Chain& chain) {
  return std::all_of(nominal.modifiers.begin(), nominal.modifiers.end(), [&](const std::string& word) {
    if (word == "other" || word == "another") return false;
    return points_back(word) || has(chain.modifiers, word) || has(chain.heads, word);
  });
}

/// Words that tell one of several from the others.
bool tells_which(std::string_view word) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"another",  "domestic", "eastern", "elder",    "eldest",  "fifth",   "first",    "foreign", "fourth",
       "inner",    "left",     "lower",   "new",      "next",    "north",   "northern", "old",     "older",
       "oldest",   "other",    "outer",   "previous", "private", "public",  "right",    "second",  "south",
       "southern", "third",    "upper",   "western",  "younger", "youngest"});
  static_assert(std::is_sorted(kWords.begin(), kWords.end()));
  return std::binary_search(kWords.begin(), kWords.end(), word);
}

/// "the second man" of "a man", "the new bridge" of "the old bridge"
bool tells_another(const Mention& nominal, const Chain& chain) {
  if (chain.named || nominal.form != MentionForm::Nominal) return false;
  return std::any_of(nominal.modifiers.begin(), nominal.modifiers.end(), [&](const std::string& word) {
    return tells_which(word) && !has(chain.modifiers, word);
  });
}

/// "Nero's beaten Rhine legions" are his Rhine legions.
bool shares_modifier(const Mention& nominal, const Chain& chain) {
  return std::any_of(nominal.modifiers.begin(), nominal.modifiers.end(), [&](const std::string& word) {
    return !points_back(word) && has(chain.modifiers, word);
  });
}

bool counted_alike(const Mention& nominal, const Chain& chain) {
  const bool plural = chain.number == MentionNumber::Plural || !chain.parts.empty();
  if (nominal.number == MentionNumber::Unknown)  // "the company" may do what "they" do, but is no "companies"
    return chain.number != MentionNumber::Plural;
  if (chain.number == MentionNumber::Unknown) return true;
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

/// "the leader" for whom the text called president: what the nominal's head says less exactly.
bool is_broader(std::string_view noun, const Chain& chain) {
  const auto called = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return has(chain.heads, word); });
  };
  if (noun == "leader" || noun == "ruler")
    return called({"chancellor", "chairman", "dictator", "emperor", "king", "minister", "monarch", "premier",
                   "president", "queen", "ruler", "sultan", "tsar"});
  if (noun == "monarch") return called({"emperor", "empress", "king", "queen", "sultan", "tsar"});
  if (noun == "politician")
    return called({"congressman", "congresswoman", "deputy", "governor", "mayor", "minister", "senator"});
  if (noun == "player")
    return called({"defender", "forward", "goalkeeper", "midfielder", "pitcher", "quarterback", "striker"});
  if (noun == "officer" || noun == "commander")
    return called({"admiral", "captain", "colonel", "general", "lieutenant", "major", "marshal"});
  if (noun == "scientist")
    return called({"biologist", "chemist", "geologist", "mathematician", "physicist", "zoologist"});
  if (noun == "writer" || noun == "author")
    return called({"essayist", "novelist", "playwright", "poet", "author", "writer"});
  if (noun == "artist") return called({"illustrator", "painter", "photographer", "sculptor"});
  return noun == "clergyman" && called({"bishop", "cardinal", "pastor", "priest", "reverend"});
}

bool says_age(std::string_view word) {
  return one_of(word, {"elderly", "little", "middle-aged", "old", "young"});
}

/// Whether the modifiers of "the Spanish leader", "the young woman" fit the chain.
bool person_described_alike(Mention nominal, const Chain& chain) {
  std::erase_if(nominal.modifiers, says_age);
  return describes_alike(nominal, chain);
}

/// "the museum" is not the Baltic Fund: both words say what kind of body it is.
bool names_other_body(const Mention& nominal, const Chain& chain) {
  if (!chain.named || !is_organization_noun(nominal.lemma) || has(chain.heads, nominal.lemma)) return false;
  if (kind_named_by(nominal)) return false;
  return std::any_of(chain.heads.begin(), chain.heads.end(),
                     [](const std::string& head) { return is_organization_noun(head); });
}

}  // namespace

bool takes_up_words(const Mention& nominal, std::size_t owner, const Chain& chain) {
  if (!has(chain.heads, nominal.lemma) || !counted_alike(nominal, chain) || !gendered_alike(nominal, chain))
    return false;
  if (is_number(nominal.lemma)) return false;
  // "Meiji's death" is not what someone was sentenced to.
  if (nominal.definiteness == Definiteness::Bare && chain.owner != owner) return false;
  const bool owned = nominal.definiteness == Definiteness::Possessed || owner != kNoMention;
  if (owned && (chain.owner != owner || owner == kNoMention)) return false;
  return describes_alike(nominal, chain) || (owned && shares_modifier(nominal, chain));
}

namespace {

/// A hospital is no person, a woman no city.
bool is_other_kind(const Mention& nominal, const Chain& chain) {
  if (!chain.named || !nominal.typed) return false;
  const auto place = [](EntityType type) {
    return type == EntityType::Country || type == EntityType::City || type == EntityType::Place;
  };
  if (chain.type == EntityType::Person)
    return place(nominal.type) || nominal.type == EntityType::Organization;
  return place(chain.type) && nominal.type == EntityType::Person;
}

}  // namespace

bool names_another(const Mention& nominal, const Chain& chain) {
  if (is_other_kind(nominal, chain)) return true;
  if (tells_another(nominal, chain) || !counted_alike(nominal, chain) || !gendered_alike(nominal, chain))
    return true;
  if (nominal.definiteness != Definiteness::Bare || !has(chain.heads, nominal.lemma)) return false;
  if (nominal.modifiers.empty() || chain.modifiers.empty()) return false;
  return std::none_of(nominal.modifiers.begin(), nominal.modifiers.end(),
                      [&](const std::string& word) { return has(chain.modifiers, word); });
}

bool takes_up_kind(const Mention& nominal, const Chain& chain) {
  if (!chain.named) return false;
  const auto kind = is_broader(nominal.lemma, chain) ? EntityType::Person : kind_named_by(nominal);
  if (!kind || chain.type != *kind) return false;
  if (nominal.definiteness != Definiteness::Definite && nominal.definiteness != Definiteness::Demonstrative)
    return false;
  if (nominal.number == MentionNumber::Plural || nominal.owner != kNoMention) return false;
  return gendered_alike(nominal, chain) &&
         (kind == EntityType::Person ? person_described_alike(nominal, chain)
                                     : describes_alike(nominal, chain));
}

bool is_of_other_kind(const Mention& nominal, const Chain& chain) {
  if (names_other_body(nominal, chain)) return true;
  const auto kind = kind_named_by(nominal);
  if (!kind || !chain.named || chain.type == EntityType::Concept || chain.type == *kind) return false;
  const bool places =
      chain.type == EntityType::Place && *kind != EntityType::Person && *kind != EntityType::Organization;
  return !places;  // of a place it is not known what it is
}

bool may_be_named(const Mention& name, const Chain& chain) {
  if (chain.named || !chain.parts.empty() || !counted_alike(name, chain) || !gendered_alike(name, chain))
    return false;
  const bool thing = chain.type != EntityType::Person && chain.type != EntityType::Group &&
                     chain.type != EntityType::Concept;
  return name.type == EntityType::Person ? !thing : name.type == EntityType::Concept || !chain.human;
}

bool is_pair(const Mention& mention) {
  if (mention.form != MentionForm::Nominal || !mention.members.empty()) return false;
  if (mention.word == "two" || mention.word == "both" || mention.word == "duo" || mention.word == "pair")
    return mention.definiteness == Definiteness::Definite || mention.word == "both";
  const bool known =
      mention.definiteness == Definiteness::Definite || mention.definiteness == Definiteness::Demonstrative;
  if (mention.number != MentionNumber::Plural || !known) return false;
  return has(mention.modifiers, "two") || has(mention.modifiers, "both");
}

bool may_be_of_pair(const Mention& pair, EntityType type, const Chain& chain) {
  return (type == EntityType::Concept ? chain.named : chain.type == type) && gendered_alike(pair, chain);
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
