#include "graph/types/name.h"

#include <algorithm>
#include <array>
#include <utility>

#include "graph/types/name_words.h"
#include "graph/types/title.h"

namespace entente {
namespace {

std::vector<std::string_view> split(std::string_view text) {
  constexpr std::string_view kSpace = " \t\n\r";
  std::vector<std::string_view> words;
  for (std::size_t at = text.find_first_not_of(kSpace); at != text.npos;) {
    const std::size_t end = std::min(text.find_first_of(kSpace, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(kSpace, end);
  }
  return words;
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_lower_letter(char c) {
  return c >= 'a' && c <= 'z';
}

std::string without(std::string text, std::string_view letters) {
  std::erase_if(text, [&](char c) { return letters.find(c) != letters.npos; });
  return text;
}

/// The word as tables have it.
std::string table_form(std::string_view word) {
  return without(fold_name(word), "- .,");
}

bool is_title(std::string_view word) {
  return title_kind(word) != TitleKind::None || is_foreign_title(word);
}

/// "II", "XIV", "3rd", "Jr." as a suffix, else empty.
std::string suffix_of(std::string_view raw) {
  const std::string word = table_form(raw);
  if (word == "jr" || word == "junior") return "jr";
  if (word == "sr" || word == "senior") return "sr";
  if (word == "2nd") return "ii";
  if (word == "3rd") return "iii";
  const std::string letters = without(std::string(raw), ".,");
  const bool numeral = !letters.empty() && letters.size() <= 6 &&
                       letters.find_first_not_of("IVX") == std::string::npos && raw.find('.') == raw.npos;
  return numeral ? word : std::string();
}

/// "J.", "J.R.R.", "J", and "JRR" where other words are not all capitals: the letters; else empty.
std::string initials_of(std::string_view raw, bool last, bool shouted) {
  const std::string letters = without(std::string(raw), ".,-");
  const bool dots = raw.find('.') != raw.npos;
  if (letters.empty() || !std::all_of(letters.begin(), letters.end(), is_capital)) return {};
  const bool each_dotted = dots && raw.size() >= 2 * letters.size();
  const bool bare = !dots && letters.size() <= 3 && !last && !shouted &&
                    letters.find_first_of("AEIOUY") == std::string::npos;
  return each_dotted || letters.size() == 1 || bare ? letters : std::string();
}

/// Takes a person's name apart, from both ends to the middle.
class PersonNameParser {
 public:
  explicit PersonNameParser(std::string_view name) : text_(name) {}

  PersonName parse() {
    drop_quoted();
    turn_comma();
    tokens_ = split(text_);
    begin_ = 0;
    end_ = tokens_.size();
    take_suffixes();
    take_titles();
    take_words();
    find_surname();
    find_gender();
    return std::move(name_);
  }

 private:
  std::size_t left() const { return end_ - begin_; }

  /// A nickname amid the name, in quotation marks or brackets: 'Ernesto "Che" Guevara'.
  void drop_quoted() {
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"\"", "\""}, {"(", ")"}, {"“", "”"}}) {
      const std::size_t at = text_.find(open);
      const std::size_t end = at == text_.npos ? at : text_.find(close, at + open.size());
      if (end == text_.npos) continue;
      const std::string inner = text_.substr(at + open.size(), end - at - open.size());
      text_.replace(at, end + close.size() - at, " ");
      if (split(text_).empty()) text_ = inner;  // there is nothing but the quotation
    }
  }

  /// "Abe, Shinzo" is "Shinzo Abe"; "King, Jr." is left alone, and what is no name goes: "Smith, the baker",
  /// "Diana, Princess of Wales".
  void turn_comma() {
    const std::size_t comma = text_.find(',');
    if (comma == text_.npos || text_.find(',', comma + 1) != text_.npos) return;
    const std::vector<std::string_view> after = split(std::string_view(text_).substr(comma + 1));
    if (after.empty() || is_suffix(after.front())) return;
    const bool name =
        comma > 0 && !is_lower_letter(after.front().front()) && !is_title(table_form(after.front()));
    text_ = name ? text_.substr(comma + 1) + ' ' + text_.substr(0, comma) : text_.substr(0, comma);
  }

  static bool is_suffix(std::string_view raw) {
    return !suffix_of(raw).empty() || is_postnominal(table_form(raw));
  }

  /// How many words from here on are one title, "prime minister" two.
  std::size_t title_length() const {
    std::size_t at = begin_;
    while (at + 1 < end_ && is_title_modifier(table_form(tokens_[at])) &&
           !is_title(table_form(tokens_[at]))) {
      ++at;
    }
    if (at >= end_ || !is_title(table_form(tokens_[at]))) {
      // "The" may stand before a name that has no title.
      return left() > 1 && table_form(tokens_[begin_]) == "the" ? 1 : 0;
    }
    return at + 1 - begin_;
  }

  void take_titles() {
    while (left() > 1) {
      const std::size_t length = title_length();
      if (length == 0 || length >= left()) return;
      const std::string word = table_form(tokens_[begin_ + length - 1]);
      if (table_form(tokens_[begin_ + length]) == "of") {
        // "Secretary of State John Hay", but "Duke of Wellington" is the name.
        if (title_kind(word) != TitleKind::Office || left() <= length + 2) return;
        begin_ += length + 2;
      } else {
        begin_ += length;
      }
      if (word != "the") name_.titles.push_back(word);
    }
  }

  void take_suffixes() {
    while (left() > 1) {
      const std::string_view raw = tokens_[end_ - 1];
      if (const std::string suffix = suffix_of(raw); !suffix.empty()) {
        name_.suffix = suffix;
      } else if (!is_postnominal(table_form(raw)) || !is_capital(raw.front())) {
        break;
      }
      --end_;
    }
    // "Catherine the Great"
    if (left() > 2 && table_form(tokens_[end_ - 2]) == "the") {
      if (name_.suffix.empty()) name_.suffix = table_form(tokens_[end_ - 1]);
      end_ -= 2;
    }
  }

  bool is_particle(std::size_t at, std::string_view word) const {
    if (at + 1 >= end_ || !is_name_particle(word)) return false;
    if (at > begin_) return true;
    // A name that begins so with a capital may be a given name: "Al Gore", "Van Morrison".
    return is_lower_letter(tokens_[at].front()) ||
           !(word == "al" || word == "van" || word == "la" || word == "le" || word == "e" || word == "y");
  }

  void take_words() {
    const bool shouted = std::none_of(text_.begin(), text_.end(), is_lower_letter);
    std::string particles;
    for (std::size_t i = begin_; i < end_; ++i) {
      const std::string word = table_form(tokens_[i]);
      const std::string letters = initials_of(tokens_[i], i + 1 == end_, shouted);
      if (!letters.empty()) {
        for (const char c : letters) {
          name_.words.push_back({std::string(1, static_cast<char>(c - 'A' + 'a')), true, {}});
        }
      } else if (is_particle(i, word)) {
        particles += (particles.empty() ? "" : " ") + word;
      } else if (const std::string suffix = suffix_of(tokens_[i]);
                 i > begin_ && !suffix.empty() && name_.suffix.empty()) {
        name_.suffix = suffix;  // "Felipe VI of Spain"
      } else {
        add_word(tokens_[i], std::exchange(particles, {}));
      }
    }
  }

  /// "al-Assad" is a particle and a word.
  void add_word(std::string_view raw, std::string particles) {
    std::string folded = without(fold_name(raw), " .,");
    const std::size_t hyphen = folded.find('-');
    if (hyphen != std::string::npos && is_arabic_article(folded.substr(0, hyphen))) {
      particles += (particles.empty() ? "" : " ") + std::string("al");
      folded.erase(0, hyphen + 1);
    }
    hyphenated_.push_back(folded.find('-') != std::string::npos);
    folded = without(std::move(folded), "-");
    if (folded.empty()) {
      hyphenated_.pop_back();
      return;
    }
    name_.words.push_back({std::move(folded), false, std::move(particles)});
  }

  void find_surname() {
    if (name_.words.empty()) return;
    name_.family_first = name_.words.size() > 1 && is_family_first();
    name_.surname = name_.family_first ? 0 : name_.words.size() - 1;
  }

  bool is_family_first() const {
    const std::vector<NameWord>& words = name_.words;
    if (std::any_of(words.begin(), words.end(), [](const NameWord& word) { return word.initial; }))
      return false;
    const std::string& first = words.front().text;
    if (is_hungarian_given_name(words.back().text)) {
      return words.size() == 2 && given_name_gender(first) == Gender::Unknown;
    }
    if (words.size() == 2 && is_japanese_surname(first) && !is_japanese_surname(words[1].text) &&
        given_name_gender(words[1].text) != Gender::Unknown)
      return true;
    return is_east_asian_surname(first) && is_east_asian_given();
  }

  /// "Kai-shek", "Jinping", "Dae Jung" after a surname.
  bool is_east_asian_given() const {
    const std::vector<NameWord>& words = name_.words;
    if (words.size() == 2) return hyphenated_.back() || is_pinyin(words[1].text);
    return words.size() == 3 && std::all_of(words.begin() + 1, words.end(), [](const NameWord& word) {
             return is_one_syllable(word.text) && given_name_gender(word.text) == Gender::Unknown;
           });
  }

  void find_gender() {
    for (const std::string& title : name_.titles) {
      name_.gender = title_gender(title);
      if (name_.gender != Gender::Unknown) return;
    }
    const std::vector<NameWord>& words = name_.words;
    if (words.empty()) return;
    std::string given;
    if (name_.family_first) {
      for (std::size_t i = 1; i < words.size(); ++i) given += words[i].text;
    } else {
      const auto at =
          std::find_if(words.begin(), words.end(), [](const NameWord& word) { return !word.initial; });
      const bool before = at != words.end() && (words.size() == 1 || at + 1 != words.end());
      if (before && at->particles.empty()) given = at->text;
    }
    name_.gender = given_name_gender(given);
    if (name_.gender == Gender::Unknown) name_.gender = surname_gender(words[name_.surname].text);
  }

  std::string text_;
  std::vector<std::string_view> tokens_;
  std::vector<bool> hyphenated_;  ///< of the words that are no initials
  std::size_t begin_ = 0;         ///< of what is left of the tokens
  std::size_t end_ = 0;
  PersonName name_;
};

}  // namespace

PersonName parse_person_name(std::string_view name) {
  return PersonNameParser(name).parse();
}

}  // namespace entente
