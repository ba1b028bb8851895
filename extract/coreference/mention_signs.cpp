#include "extract/coreference/mention_signs.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace entente {
namespace {

std::uint64_t hash(std::string_view text) {  // FNV-1a
  std::uint64_t value = 14695981039346656037ULL;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    value = (value ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  }
  return value;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

PronounClass class_of(const Mention& mention) {
  if (mention.form != MentionForm::Pronoun) return PronounClass::None;
  switch (mention.pronoun) {
    case PronounKind::Relative:
      return PronounClass::Who;
    case PronounKind::Demonstrative:
      return PronounClass::This;
    case PronounKind::None:
    case PronounKind::Other:
      return PronounClass::Other;
    default:
      break;
  }
  if (mention.person == 1)
    return mention.number == MentionNumber::Singular ? PronounClass::I : PronounClass::We;
  if (mention.person == 2) return PronounClass::You;
  switch (mention.gender) {
    case MentionGender::Masculine:
      return PronounClass::He;
    case MentionGender::Feminine:
      return PronounClass::She;
    case MentionGender::Neuter:
      return PronounClass::It;
    default:
      return PronounClass::They;
  }
}

MentionClass form_of(const Mention& mention) {
  if (!mention.members.empty()) return MentionClass::Joined;
  switch (mention.form) {
    case MentionForm::Name:
      return MentionClass::Name;
    case MentionForm::Pronoun:
      return MentionClass::Pronoun;
    default:
      return MentionClass::Nominal;
  }
}

void set_name_signs(const Mention& mention, MentionSigns& signs) {
  std::string initials;
  const auto words = words_of(mention.name);
  for (const std::string_view word : words) {
    signs.name.push_back(hash(word));
    if (is_capital(word.front())) initials += word.front();
  }
  if (words.size() > 1 && initials.size() > 1) signs.initials = hash(initials);
  if (words.size() != 1) return;
  std::string letters;
  for (const char c : words.front()) {
    if (c != '.') letters += c;
  }
  if (letters.size() > 1 && std::all_of(letters.begin(), letters.end(), is_capital))
    signs.letters = hash(letters);
}

bool is_part(const std::vector<std::uint64_t>& part, const std::vector<std::uint64_t>& whole) {
  return std::all_of(part.begin(), part.end(), [&](std::uint64_t word) {
    return std::find(whole.begin(), whole.end(), word) != whole.end();
  });
}

bool share_word(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](std::uint64_t word) { return std::find(b.begin(), b.end(), word) != b.end(); });
}

WordMatch name_match(const MentionSigns& anaphor, const MentionSigns& antecedent) {
  if (anaphor.name == antecedent.name) return WordMatch::Whole;
  if ((anaphor.letters != 0 && anaphor.letters == antecedent.initials) ||
      (antecedent.letters != 0 && antecedent.letters == anaphor.initials))
    return WordMatch::Acronym;
  if (is_part(anaphor.name, antecedent.name)) return WordMatch::NamePart;
  if (is_part(antecedent.name, anaphor.name)) return WordMatch::NameWider;
  if (anaphor.name.back() == antecedent.name.back()) return WordMatch::NameLast;
  return share_word(anaphor.name, antecedent.name) ? WordMatch::NameWord : WordMatch::None;
}

/// Not both known and different.
template <typename Enum>
bool compatible(Enum a, Enum b) {
  return a == b || a == Enum::Unknown || b == Enum::Unknown;
}

}  // namespace

MentionSigns signs_of(const Mention& mention, std::size_t order, std::size_t links_from) {
  const auto moved = [&](std::size_t link) { return link == kNoMention ? kNoMention : link + links_from; };
  MentionSigns signs;
  signs.order = order;
  signs.sentence = mention.sentence;
  signs.paragraph = mention.paragraph;
  signs.clause = mention.clause;
  signs.speech = mention.speech;
  signs.same_as = moved(mention.same_as);
  signs.described = moved(mention.described);
  signs.owner = moved(mention.owner);
  for (const std::size_t member : mention.members) signs.members.push_back(moved(member));
  signs.barred = mention.barred;
  signs.first = mention.first, signs.last = mention.last, signs.head = mention.head;
  signs.governor = mention.governor;
  signs.form = form_of(mention);
  signs.pronoun = class_of(mention);
  signs.type = mention.type;
  signs.nominal = mention.nominal;
  signs.gender = mention.gender;
  signs.number = mention.number;
  signs.definiteness = mention.definiteness;
  signs.role = mention.role;
  signs.person = mention.person;
  signs.typed = mention.typed;
  signs.nested = mention.part_of != kNoMention;
  signs.label = hash(mention.label);
  signs.lemma = hash(mention.lemma);
  if (signs.form == MentionClass::Name) set_name_signs(mention, signs);
  for (const std::string& word : mention.modifiers) signs.modifiers.push_back(hash(word));
  std::sort(signs.modifiers.begin(), signs.modifiers.end());
  return signs;
}

WordMatch word_match(const MentionSigns& anaphor, const MentionSigns& antecedent) {
  if (anaphor.form == MentionClass::Pronoun || antecedent.form == MentionClass::Pronoun)
    return WordMatch::None;
  if (!anaphor.name.empty() && !antecedent.name.empty()) {
    const WordMatch match = name_match(anaphor, antecedent);
    if (match != WordMatch::None) return match;
  }
  if (anaphor.label == antecedent.label) return WordMatch::Whole;
  if (anaphor.form == MentionClass::Joined || antecedent.form == MentionClass::Joined) return WordMatch::None;
  if (anaphor.lemma == antecedent.lemma) {
    if (is_part(anaphor.modifiers, antecedent.modifiers)) return WordMatch::HeadNarrower;
    return is_part(antecedent.modifiers, anaphor.modifiers) ? WordMatch::HeadWider : WordMatch::HeadAgainst;
  }
  const auto has = [](const MentionSigns& mention, std::uint64_t word) {
    return std::binary_search(mention.modifiers.begin(), mention.modifiers.end(), word);
  };
  if (has(anaphor, antecedent.lemma) || has(antecedent, anaphor.lemma)) return WordMatch::HeadModifier;
  return share_word(anaphor.modifiers, antecedent.modifiers) ? WordMatch::Modifier : WordMatch::None;
}

bool may_agree(const MentionSigns& a, const MentionSigns& b) {
  return a.person == b.person && compatible(a.number, b.number) && compatible(a.gender, b.gender);
}

}  // namespace entente
