#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/types/entity.h"
#include "graph/types/gender.h"

namespace entente {

/// One word of a person's name.
struct NameWord {
  std::string text;       ///< folded, hyphens dropped: "kaishek", "goethe"; an initial is one letter
  bool initial = false;   ///< "J." stands for any name that begins so
  std::string particles;  ///< those before it, folded: "von der", "al"; the word is looked up without them
  bool operator==(const NameWord&) const = default;
};

/// A person's name taken apart. Titles and particles are no words.
struct PersonName {
  std::vector<std::string> titles;  ///< lower case, without full stops: "president", "mrs"; in their order
  std::vector<NameWord> words;      ///< as written, but "Abe, Shinzo" as "Shinzo Abe"; empty: no name at all
  std::size_t surname = 0;          ///< index of the surname in `words`; 0 for a single word
  bool family_first = false;  ///< the surname stands before the given name: "Xi Jinping", "Orbán Viktor"
  std::string suffix;         ///< "jr", "sr", or a numeral: "ii", "xiv"; 3rd is "iii"
  Gender gender = Gender::Unknown;  ///< by title, or else given name, or else ending of the surname

  bool is_single() const { return words.size() == 1; }
};

PersonName parse_person_name(std::string_view name);

/// Letters of the words and their particles, so that "Ben-Gurion" and "Ben Gurion" are one.
std::string joined(std::span<const NameWord> words);
/// The title that belongs to the name ("queen", "prince"; not "president", "mr"), or empty. A view into
/// `name`.
std::string_view name_title(const PersonName& name);

/// How two names stand to each other, as far as the names alone can tell.
enum class NameRelation : std::uint8_t {
  Same,          ///< one name, written alike or nearly so
  LeftIsShort,   ///< the left is a short form of the right: "Holmes", "Mr Holmes", "S. Holmes" of "Sherlock
                 ///< Holmes"
  RightIsShort,  ///< the other way round
  Compatible,    ///< nothing speaks against it, and little for it: "Sherlock" and "Mr Holmes"
  Different,  ///< two names: another given name, another suffix, a man's and a woman's title, no word shared
};

/// Why.
enum class NameReason : std::uint8_t {
  None,      ///< of Compatible and Different
  Equal,     ///< letter by letter
  Folded,    ///< but for case, accents, punctuation, titles, a leading article
  Order,     ///< surname first and last
  Part,      ///< some words of the full name
  Initials,  ///< "J. Smith" of "John Smith"
  Nickname,  ///< "Bill" of "William"
  Spelling,  ///< two transliterations of one word, where another word agrees
  Acronym,   ///< "CIA" of "Central Intelligence Agency"
  Form,      ///< but for the legal form: "Acme" of "Acme Ltd."
};

std::string_view to_string(NameReason reason);  ///< "initials"

struct NameMatch {
  NameRelation relation = NameRelation::Different;
  NameReason reason = NameReason::None;
  bool operator==(const NameMatch&) const = default;
};

/// Two persons. Constant for names of some words. Two people of the very same name cannot be told apart.
NameMatch match_person_names(const PersonName& left, const PersonName& right);
NameMatch match_person_names(std::string_view left, std::string_view right);

/// Organizations, groups, places, works, events … A part of a name is a short form where what is left out
/// says no more than which one it is: "Foreign Ministry" of "Chinese Foreign Ministry", "Communist Party" of
/// "Communist Party of India"; places, countries and concepts have none ("Korea" is not "South Korea"), nor
/// is a single word one ("Oxford" is not "Oxford University"). `type`: that of both; for Person as
/// match_person_names.
NameMatch match_names(EntityType type, std::string_view left, std::string_view right);

/// Lower case, without accents, apostrophes and the possessive "'s"; dashes are '-', other punctuation and
/// white space are one space: "O’Brien & Söhne's" is "obrien & sohne". The key of names that only look
/// different.
std::string fold_name(std::string_view name);
/// The same without a leading "the".
std::string name_key(std::string_view name);

/// What a label is. A label of a script without capitals is a proper name.
enum class LabelKind : std::uint8_t {
  Generic,      ///< names nobody: pronouns, "the soldiers", "our new President"
  Description,  ///< has a name in it: "Byron's mother", "friend of Tsar Peter"
  Proper,       ///< a name and nothing else: "Lord Byron", "Bank of England", "Bashar al-Assad"
};

/// For people, titles alone name nobody; for other things any capital does.
LabelKind label_kind(EntityType type, std::string_view label);

}  // namespace entente
