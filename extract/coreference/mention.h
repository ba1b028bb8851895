#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "extract/document.h"
#include "extract/relation/label_source.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/speech.h"
#include "graph/types/entity.h"
#include "graph/types/span.h"

namespace entente {

enum class MentionForm : std::uint8_t {
  Name,     ///< headed by a proper noun or covered by a name: "Joseph Stalin"
  Nominal,  ///< headed by a common noun, adjective or numeral: "the Soviet leader", "1949"
  Pronoun,
};

enum class PronounKind : std::uint8_t {
  None,  ///< no pronoun
  Personal,
  Possessive,  ///< "his", "its"
  Reflexive,
  Relative,       ///< "who", "which"; "whose"
  Demonstrative,  ///< "this", "those"
  Other,          ///< "one", "everybody"
};

enum class MentionGender : std::uint8_t { Unknown, Masculine, Feminine, Neuter };
enum class MentionNumber : std::uint8_t { Unknown, Singular, Plural };

enum class Definiteness : std::uint8_t {
  Bare,           ///< no determiner: "oil", names
  Definite,       ///< "the"
  Demonstrative,  ///< "this", "such"
  Possessed,      ///< "his", "China's"
  Indefinite,     ///< "a", "some", "two", "every"
};

/// What the phrase is in its clause.
enum class MentionRole : std::uint8_t {
  Subject,
  Agent,  ///< "by …" of a passive
  Object,
  Indirect,
  Oblique,     ///< with a preposition, on a verb
  Possessor,   ///< "China's", "his"
  Modifier,    ///< inside another noun phrase
  Appositive,  ///< beside the phrase that it is the same as
  Predicate,   ///< "is the president"
  Other,
};

/// No mention: what links between mentions hold when there is none.
inline constexpr std::size_t kNoMention = static_cast<std::size_t>(-1);

/// A phrase that names or points to something. Links to other mentions are indices into the list that it
/// stands in. Holds its own strings, so it outlives its sentence.
struct Mention {
  std::size_t sentence = 0;  ///< Sentence::index
  std::size_t paragraph = 0;
  std::uint32_t first = 0, last = 0;  ///< tokens of the whole phrase: [first, last)
  std::uint32_t head = 0;             ///< token
  std::size_t at = 0;                 ///< byte in the document where the head word begins
  Span span;                          ///< bytes of the whole phrase

  MentionForm form = MentionForm::Nominal;
  PronounKind pronoun = PronounKind::None;
  EntityType type = EntityType::Concept;
  NominalType nominal = NominalType::None;  ///< of the head word, as the analyzer sees it
  bool typed = false;                       ///< a name, a gazetteer or the head noun says the type
  MentionGender gender = MentionGender::Unknown;
  MentionNumber number = MentionNumber::Unknown;
  std::uint8_t person = 3;  ///< 1, 2 or 3
  Definiteness definiteness = Definiteness::Bare;
  MentionRole role = MentionRole::Other;

  std::string label;                   ///< canonical label of the phrase
  std::vector<LabelOwner> owners;      ///< possessors in the label
  std::string name;                    ///< names: without title; else empty
  std::string title;                   ///< lower-case title or description before a name: "president"
  std::string word;                    ///< the head word, lower case
  std::string lemma;                   ///< its lemma, lower case
  std::vector<std::string> modifiers;  ///< lower-case content words that describe the head, sorted

  std::string verb;                   ///< names that do something: the lemma of the verb; else empty
  std::size_t clause = kNoClause;     ///< clause of the sentence that it stands in, for binding
  std::uint32_t governor = 0;         ///< token that the phrase hangs on; its own head at the root
  std::size_t speech = kNoQuotation;  ///< byte where the speech around it begins
  std::string speaker;                ///< pronouns in a quotation: label of who speaks, if known
  std::size_t speaker_at = kNowhere;  ///< and the byte where the word for them begins

  /// Heads of phrases of its sentence that cannot be the same thing: what stands beside it as an argument of
  /// the same verb (Chomsky 1981, principles B and C), what it is coordinated with, what it belongs to.
  std::vector<std::uint32_t> barred;

  std::size_t same_as =
      kNoMention;  ///< the grammar says so: apposition, relative and reflexive pronouns, another name
  std::size_t described = kNoMention;  ///< predicate nominals: the subject
  std::size_t predicate = kNoMention;  ///< and the subject's: the predicate nominal
  std::size_t owner = kNoMention;      ///< "his father", "Stalin's father": whose
  std::size_t part_of = kNoMention;    ///< the mention whose phrase this one stands in, directly
  std::vector<std::size_t> members;    ///< a coordination as a whole: its conjuncts; a mention of its own
  std::vector<float> vector;           ///< what the analyzer kept of the head word (Sentence::vectors)
};

/// The mentions of one sentence in text order, a phrase before those inside it; coordinations ("Mao and
/// Stalin") stand before their first conjunct. Links are indices into the result. Dates and amounts are
/// mentions too. Linear in the sentence but for the length of its phrases.
std::vector<Mention> find_mentions(const Document& document, const SentenceView& view, const Speech& speech);

}  // namespace entente
