#include <algorithm>
#include <span>

#include "graph/types/name.h"
#include "graph/types/name_words.h"
#include "graph/types/spelling.h"
#include "graph/types/title.h"

namespace entente {
namespace {

constexpr NameMatch kDifferent{NameRelation::Different, NameReason::None};
constexpr NameMatch kCompatible{NameRelation::Compatible, NameReason::None};

NameMatch turned(NameMatch match) {
  if (match.relation == NameRelation::LeftIsShort) {
    match.relation = NameRelation::RightIsShort;
  } else if (match.relation == NameRelation::RightIsShort) {
    match.relation = NameRelation::LeftIsShort;
  }
  return match;
}

bool is_patronymic(const NameWord& word) {
  return std::any_of(word.particles.begin(), word.particles.end(), [](char c) { return c != ' '; }) &&
         is_patronymic_particle(std::string_view(word.particles).substr(0, word.particles.find(' ')));
}

/// The gender that the name tells for certain. A given name that stands alone may be someone's surname.
Gender sure_gender(const PersonName& name) {
  for (const std::string& title : name.titles) {
    if (const Gender gender = title_gender(title); gender != Gender::Unknown) return gender;
  }
  if (name.words.empty()) return Gender::Unknown;
  return name.is_single() ? surname_gender(name.words[0].text) : name.gender;
}

/// Ranks that are said before a given name, whatever the surname: "Sir Winston", "Aunt Agatha".
bool goes_with_given_name(std::string_view title) {
  constexpr std::array<std::string_view, 12> kTitles = {"aunt",    "brother", "dame",   "father",
                                                        "grandma", "grandpa", "lady",   "lord",
                                                        "mother",  "sir",     "sister", "uncle"};
  return std::find(kTitles.begin(), kTitles.end(), title) != kTitles.end();
}

/// How well one word stands for another.
enum class Fit : std::uint8_t { None, Exact, Initial, Nickname, Spelling };

/// `spelling`: whether other spellings count.
Fit fit_of(const NameWord& left, const NameWord& right, bool spelling) {
  if (left.initial || right.initial) {
    if (left.text.front() != right.text.front()) return Fit::None;
    return left.initial && right.initial ? Fit::Exact : Fit::Initial;
  }
  if (left.text == right.text) return Fit::Exact;
  if (is_nickname_of(left.text, right.text) || is_nickname_of(right.text, left.text) ||
      share_nickname(left.text, right.text))
    return Fit::Nickname;
  if (!spelling || !is_other_spelling(left.text, right.text)) return Fit::None;
  // Two names that people bear are two, "Karen" and "Karin", unless they sound the same.
  const bool both_borne =
      given_name_gender(left.text) != Gender::Unknown && given_name_gender(right.text) != Gender::Unknown;
  return both_borne && !sounds_alike(left.text, right.text) ? Fit::None : Fit::Spelling;
}

/// The name as given names and a surname, in this order.
struct Ordered {
  std::vector<NameWord> given;
  NameWord surname;

  explicit Ordered(const PersonName& name) : given(name.words), surname(name.words[name.surname]) {
    given.erase(given.begin() + static_cast<std::ptrdiff_t>(name.surname));
  }
};

/// A single word against a full name.
class ShortName {
 public:
  ShortName(const PersonName& name, const PersonName& full) : name_(name), full_(full) {}

  /// As if the short name stood on the left.
  NameMatch match() const {
    const NameWord& word = name_.words[0];
    if (word.initial) return kDifferent;
    // Rulers go by their given names: "King Hussein" is not Saddam Hussein.
    const std::string_view title = name_title(name_);
    if (title_kind(title) == TitleKind::Sovereign && title != name_title(full_)) return kDifferent;
    if (is_surname(word)) return {NameRelation::LeftIsShort, NameReason::Part};
    if (const Fit fit = given_fit(word); fit != Fit::None) return match_given(fit, title);
    return is_middle(word) ? kCompatible : kDifferent;
  }

 private:
  bool is_surname(const NameWord& word) const {
    const NameWord& surname = full_.words[full_.surname];
    if (joined({&word, 1}) == joined({&surname, 1})) return true;
    return word.text == surname.text && is_patronymic(word) == is_patronymic(surname);
  }

  Fit given_fit(const NameWord& word) const {
    if (full_.family_first) {
      const bool part = joined(std::span(full_.words).subspan(1)) == word.text ||
                        (full_.words.size() > 2 && full_.words.back().text == word.text);
      return part ? Fit::Exact : Fit::None;
    }
    const Fit fit = fit_of(word, full_.words[0], false);
    return fit == Fit::Initial ? Fit::None : fit;
  }

  NameMatch match_given(Fit fit, std::string_view title) const {
    const NameMatch given{NameRelation::LeftIsShort,
                          fit == Fit::Nickname ? NameReason::Nickname : NameReason::Part};
    if (name_.titles.empty() || full_.family_first) return given;
    if (title.empty()) return kCompatible;  // "President Saddam", but "Mr James" is not Henry James's friend
    if (goes_with_given_name(title)) return given;
    return title == name_title(full_) ? given : kCompatible;
  }

  /// Surnames of two words have one amid the name: "Hugo Chávez Frías". Others are further given names.
  bool is_middle(const NameWord& word) const {
    return !full_.family_first && given_name_gender(word.text) == Gender::Unknown &&
           std::any_of(full_.words.begin(), full_.words.end(),
                       [&](const NameWord& other) { return !other.initial && other.text == word.text; });
  }

  const PersonName& name_;
  const PersonName& full_;
};

/// Two full names.
class FullNames {
 public:
  FullNames(const PersonName& left, const PersonName& right)
      : left_(left), right_(right), a_(left), b_(right) {}

  NameMatch match() {
    if (joined(left_.words) == joined(right_.words)) return {NameRelation::Same, NameReason::Folded};
    // "Al Assad" of "Bashar al-Assad", "De Gaulle" of "Charles de Gaulle"
    if (joined(left_.words) == joined({&b_.surname, 1})) return {NameRelation::LeftIsShort, NameReason::Part};
    if (joined(right_.words) == joined({&a_.surname, 1}))
      return {NameRelation::RightIsShort, NameReason::Part};
    const Fit surname = fit_of(a_.surname, b_.surname, spelling_allowed());
    if (surname != Fit::Exact && surname != Fit::Spelling) return without_surname();
    if (surname == Fit::Spelling) note_spelling();
    if (!match_given()) return kDifferent;
    if (spellings_ > 0 && (spellings_ > 1 || exact_given_ + (surname == Fit::Exact ? 1 : 0) == 0))
      return kDifferent;
    return result();
  }

 private:
  bool spelling_allowed() const {
    return !left_.family_first && !right_.family_first && !is_east_asian_surname(a_.surname.text) &&
           !is_east_asian_surname(b_.surname.text);
  }

  void note_spelling() { ++spellings_; }

  /// Given names are matched from the first on; those left over are further ones, or else the name's
  /// beginning: "Conan Doyle" of "Arthur Conan Doyle".
  bool match_given() {
    const std::size_t common = std::min(a_.given.size(), b_.given.size());
    for (std::size_t i = 0; i < common; ++i) {
      switch (fit_of(a_.given[i], b_.given[i], spelling_allowed())) {
        case Fit::None:
          return is_tail();
        case Fit::Exact:
          exact_given_ += a_.given[i].initial ? 0 : 1;
          break;
        case Fit::Initial:
          initials_ = true;
          (a_.given[i].initial ? left_short_ : right_short_) = true;
          break;
        case Fit::Nickname:
          nickname_ = true;
          (is_nickname_of(a_.given[i].text, b_.given[i].text) ? left_short_ : right_short_) = true;
          break;
        case Fit::Spelling:
          note_spelling();
          break;
      }
    }
    note_lengths();
    return true;
  }

  void note_lengths() {
    if (a_.given.size() < b_.given.size()) left_short_ = part_ = true;
    if (b_.given.size() < a_.given.size()) right_short_ = part_ = true;
  }

  bool is_tail() {
    const auto& few = a_.given.size() < b_.given.size() ? a_.given : b_.given;
    const auto& many = a_.given.size() < b_.given.size() ? b_.given : a_.given;
    if (few.size() == many.size()) return false;
    const bool same =
        std::equal(few.rbegin(), few.rend(), many.rbegin(),
                   [](const NameWord& a, const NameWord& b) { return !a.initial && a.text == b.text; });
    if (!same) return false;
    left_short_ = right_short_ = initials_ = nickname_ = false;
    exact_given_ = few.size();
    note_lengths();
    return true;
  }

  NameMatch result() const {
    const bool ordered = left_.family_first != right_.family_first;
    const NameReason reason = spellings_ > 0 ? NameReason::Spelling
                              : nickname_    ? NameReason::Nickname
                              : initials_    ? NameReason::Initials
                              : part_        ? NameReason::Part
                              : ordered      ? NameReason::Order
                                             : NameReason::Folded;
    if (left_short_ && right_short_) return kCompatible;
    if (left_short_) return {NameRelation::LeftIsShort, reason};
    return {right_short_ ? NameRelation::RightIsShort : NameRelation::Same, reason};
  }

  NameMatch without_surname() const {
    if (is_swapped()) return {NameRelation::Same, NameReason::Order};
    if (left_.words.size() < right_.words.size()) return beginning(left_, right_);
    if (right_.words.size() < left_.words.size()) return turned(beginning(right_, left_));
    return kDifferent;
  }

  /// "Orbán Viktor" and "Viktor Orbán": one word is a given name, the other is none.
  bool is_swapped() const {
    if (left_.words.size() != 2 || right_.words.size() != 2) return false;
    if (left_.words[0] != right_.words[1] || left_.words[1] != right_.words[0]) return false;
    const bool first = given_name_gender(left_.words[0].text) != Gender::Unknown;
    return first != (given_name_gender(left_.words[1].text) != Gender::Unknown);
  }

  /// "Hugo Chávez" may be "Hugo Chávez Frías", but "Martin Luther" is not "Martin Luther King".
  static NameMatch beginning(const PersonName& name, const PersonName& full) {
    const bool begins = std::equal(name.words.begin(), name.words.end(), full.words.begin(),
                                   [](const NameWord& a, const NameWord& b) { return a.text == b.text; });
    return begins && !full.family_first ? kCompatible : kDifferent;
  }

  const PersonName& left_;
  const PersonName& right_;
  Ordered a_;
  Ordered b_;
  std::size_t exact_given_ = 0;
  std::size_t spellings_ = 0;
  bool left_short_ = false;
  bool right_short_ = false;
  bool part_ = false;
  bool initials_ = false;
  bool nickname_ = false;
};

/// Two single words.
NameMatch match_single(const PersonName& left, const PersonName& right) {
  const NameWord& a = left.words[0];
  const NameWord& b = right.words[0];
  if (joined({&a, 1}) != joined({&b, 1}) && (a.text != b.text || is_patronymic(a) != is_patronymic(b))) {
    // Someone's given name and someone's surname may be one person's.
    const bool one_given =
        (given_name_gender(a.text) != Gender::Unknown) != (given_name_gender(b.text) != Gender::Unknown);
    return one_given && !a.initial && !b.initial && name_title(left).empty() && name_title(right).empty()
               ? kCompatible
               : kDifferent;
  }
  const std::string_view left_title = name_title(left), right_title = name_title(right);
  if (left_title == right_title) return {NameRelation::Same, NameReason::Folded};
  if (left_title.empty()) return {NameRelation::LeftIsShort, NameReason::Part};
  if (right_title.empty()) return {NameRelation::RightIsShort, NameReason::Part};
  return kCompatible;
}

/// A suffix that only one of them has makes the other the shorter one.
NameMatch with_suffixes(NameMatch match, const PersonName& left, const PersonName& right) {
  if (left.suffix == right.suffix || match.relation == NameRelation::Different) return match;
  const NameRelation shorter = left.suffix.empty() ? NameRelation::LeftIsShort : NameRelation::RightIsShort;
  if (match.relation == NameRelation::Same) return {shorter, NameReason::Part};
  return match.relation == shorter ? match : kCompatible;
}

NameMatch match_words(const PersonName& left, const PersonName& right) {
  if (left.is_single() && right.is_single()) return match_single(left, right);
  if (left.is_single()) return ShortName(left, right).match();
  if (right.is_single()) return turned(ShortName(right, left).match());
  return FullNames(left, right).match();
}

}  // namespace

std::string joined(std::span<const NameWord> words) {
  std::string text;
  for (const NameWord& word : words) {
    for (const char c : word.particles) {
      if (c != ' ') text += c;
    }
    text += word.text;
  }
  return text;
}

std::string_view name_title(const PersonName& name) {
  for (const std::string& title : name.titles) {
    if (title_kind(title) == TitleKind::Sovereign) return title;
  }
  for (const std::string& title : name.titles) {
    if (title_kind(title) == TitleKind::Rank) return title;
  }
  return {};
}

NameMatch match_person_names(const PersonName& left, const PersonName& right) {
  if (left.words.empty() || right.words.empty()) return kDifferent;
  const Gender a = sure_gender(left), b = sure_gender(right);
  if (a != Gender::Unknown && b != Gender::Unknown && a != b) return kDifferent;
  if (!left.suffix.empty() && !right.suffix.empty() && left.suffix != right.suffix) return kDifferent;
  return with_suffixes(match_words(left, right), left, right);
}

NameMatch match_person_names(std::string_view left, std::string_view right) {
  if (left == right && !parse_person_name(left).words.empty()) return {NameRelation::Same, NameReason::Equal};
  return match_person_names(parse_person_name(left), parse_person_name(right));
}

}  // namespace entente
