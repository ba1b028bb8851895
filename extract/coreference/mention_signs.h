#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/coreference/mention.h"

namespace entente {

/// Classes of mention that antecedents are looked for in different ways.
enum class MentionClass : std::uint8_t { Name, Nominal, Joined, Pronoun };

enum class PronounClass : std::uint8_t { None, He, She, It, They, I, We, You, This, Who, Other };

/// A mention as others are compared with it. Words are kept as hashes, so that a comparison is a few
/// instructions and needs no text.
struct MentionSigns {
  std::size_t order = 0;  ///< among the document's mentions; the links below count likewise
  std::size_t sentence = 0, paragraph = 0, clause = kNoClause, speech = kNoQuotation;
  std::size_t same_as = kNoMention, described = kNoMention, owner = kNoMention;
  std::uint32_t first = 0, last = 0, head = 0, governor = 0;  ///< tokens of the sentence
  std::vector<std::size_t> members;
  std::vector<std::uint32_t> barred;  ///< heads of its sentence that cannot be the same thing, sorted

  MentionClass form = MentionClass::Nominal;
  PronounClass pronoun = PronounClass::None;
  EntityType type = EntityType::Concept;
  NominalType nominal = NominalType::None;
  MentionGender gender = MentionGender::Unknown;
  MentionNumber number = MentionNumber::Unknown;
  Definiteness definiteness = Definiteness::Bare;
  MentionRole role = MentionRole::Other;
  std::uint8_t person = 3;
  bool typed = false, nested = false;
  std::uint32_t repeats = 0;  ///< earlier mentions in the document with the same label

  std::uint64_t label = 0, lemma = 0;
  std::uint64_t initials = 0;            ///< of a name of several words; 0: none
  std::uint64_t letters = 0;             ///< of a name that is one word in capitals; 0: none
  std::vector<std::uint64_t> name;       ///< words of a name, in order
  std::vector<std::uint64_t> modifiers;  ///< sorted
};

/// `order`: of the mention in the document; `links_from` is added to its links, which count from 0 in the
/// list that find_mentions gave. `repeats` is left at 0.
MentionSigns signs_of(const Mention& mention, std::size_t order, std::size_t links_from);

/// How two mentions are alike in their words, from not at all to wholly; a nominal's modifiers count.
enum class WordMatch : std::uint8_t {
  None,
  Modifier,      ///< share a modifier
  HeadModifier,  ///< the head of one is a modifier of the other
  HeadAgainst,   ///< same head, each with modifiers that the other lacks
  HeadWider,     ///< same head, the anaphor says more
  HeadNarrower,  ///< same head, the anaphor says nothing new
  NameWord,      ///< names that share a word
  NameLast,      ///< names that share their last word
  NameWider,     ///< the anaphor is a name that holds the antecedent's
  NamePart,      ///< the anaphor is a part of the antecedent's name
  Acronym,
  Whole,  ///< the same label
};
inline constexpr std::size_t kWordMatchCount = 12;
WordMatch word_match(const MentionSigns& anaphor, const MentionSigns& antecedent);

/// Whether number, gender and person could be those of one thing.
bool may_agree(const MentionSigns& a, const MentionSigns& b);

}  // namespace entente
