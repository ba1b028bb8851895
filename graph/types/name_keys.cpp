#include "graph/types/name_keys.h"

#include <algorithm>
#include <cctype>

#include "graph/types/name_words.h"
#include "graph/types/spelling.h"
#include "graph/types/thing_words.h"

namespace entente {
namespace {

using Keys = std::vector<std::string>;

/// Kinds whose names may be one thing's: keys of two kinds never meet.
char kind_of(EntityType type) {
  switch (type) {
    case EntityType::Person:
      return 'P';
    case EntityType::Organization:
    case EntityType::Group:
    case EntityType::Country:
    case EntityType::City:
    case EntityType::Place:
      return 'B';
    case EntityType::Event:
      return 'E';
    case EntityType::Work:
      return 'W';
    default:
      return 'C';
  }
}

std::string letters_of(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) text += word;
  return text;
}

/// Persons: 'w' word, 'j' all words, 's' two words in any order, 'g' given name and how the surname sounds,
/// 'k' surname and how the given name sounds, 'i' surname and initial, 't' surname and a further given name.
class PersonKeys {
 public:
  explicit PersonKeys(const PersonName& name) : name_(name) {}

  Keys to_be_found() {
    if (name_.words.empty()) return {};
    for (const NameWord& word : name_.words) {
      if (!word.initial) add('w', word.text);
    }
    add('w', joined({&surname(), 1}));
    if (name_.is_single()) return take();
    if (name_.family_first) add('w', joined(std::span(name_.words).subspan(1)));
    add_full();
    const std::vector<NameWord> given = given_names();
    for (std::size_t i = 0; i < given.size(); ++i) {
      add('i', surname().text + '|' + given[i].text.substr(0, 1));
      if (i > 0) add('t', surname().text + '|' + given[i].text);
    }
    return take();
  }

  Keys to_find() {
    if (name_.words.empty()) return {};
    add('w', joined(name_.words));
    if (name_.is_single()) {
      const std::string& word = name_.words[0].text;
      add('w', word);
      for (const std::string_view full : names_of_nickname(word)) add('w', full);
      return take();
    }
    add_full();
    const NameWord first = given_names().front();
    if (first.initial) add('i', surname().text + '|' + first.text);
    add('t', surname().text + '|' + first.text);
    return take();
  }

 private:
  const NameWord& surname() const { return name_.words[name_.surname]; }

  std::vector<NameWord> given_names() const {
    std::vector<NameWord> given = name_.words;
    given.erase(given.begin() + static_cast<std::ptrdiff_t>(name_.surname));
    return given;
  }

  void add_full() {
    add('j', joined(name_.words));
    if (name_.words.size() == 2) {
      add('s', std::min(name_.words[0].text, name_.words[1].text) + '|' +
                   std::max(name_.words[0].text, name_.words[1].text));
    }
    const std::string given = given_names().front().text;
    const std::string sound = consonants_of(surname().text);
    add('g', sound + '|' + given);
    for (const std::string_view full : names_of_nickname(given)) add('g', sound + '|' + std::string(full));
    add('k', surname().text + '|' + consonants_of(given));
  }

  void add(char kind, std::string_view text) { keys_.push_back(kind + ("P:" + std::string(text))); }

  Keys take() {
    std::sort(keys_.begin(), keys_.end());
    keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
    return std::move(keys_);
  }

  const PersonName& name_;
  Keys keys_;
};

/// The letters of "C.I.A.", or empty where the name is no acronym.
std::string acronym_letters(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') {
      letters += c;
    } else if (c != '.' && c != 's') {
      return {};
    }
  }
  return letters.size() > 1 ? letters : std::string();
}

/// Things: 'j' all words, 'f' without the legal form, 'a' acronym, 'e' what may stand for an organization.
class ThingKeys {
 public:
  ThingKeys(EntityType type, std::string_view label)
      : kind_(kind_of(type)), label_(label), words_(thing_words(label)) {}

  Keys to_be_found() {
    if (words_.empty()) return {};
    add_whole();
    add_initials();
    for (std::size_t i = 1; i + 2 <= words_.size(); ++i) add('e', letters_of(std::span(words_).subspan(i)));
    for (std::size_t i = 1; i < words_.size(); ++i) {
      const bool link = i > 1 && is_link_word(words_[i]);
      const bool body = i + 1 == words_.size() && is_body_word(words_[i]);
      if (link || body) add('e', letters_of(std::span(words_).first(i)));
    }
    const std::size_t colon = label_.find(": ");
    if (colon != label_.npos) add('e', letters_of(thing_words(label_.substr(0, colon))));
    return std::move(keys_);
  }

  Keys to_find() {
    if (words_.empty()) return {};
    add_whole();
    const std::string letters = acronym_letters(label_);
    if (!letters.empty()) add('a', letters);
    add('e', letters_of(words_));
    return std::move(keys_);
  }

 private:
  void add_whole() {
    add('j', letters_of(words_));
    drop_legal_form(words_);
    add('f', letters_of(words_));
  }

  /// As is_acronym_of makes them, which decides in the end.
  void add_initials() {
    std::string all, large;
    for (const std::string& word : words_) {
      const char initial = static_cast<char>(std::toupper(static_cast<unsigned char>(word.front())));
      all += initial;
      const bool small = word == "and" || word == "de" || word == "des" || word == "du" || word == "for" ||
                         word == "in" || word == "of" || word == "on" || word == "the" || word == "to";
      if (!small) large += initial;
    }
    if (large.size() > 1) add('a', large);
    if (all != large) add('a', all);
  }

  void add(char kind, std::string_view text) {
    keys_.push_back(std::string{kind, kind_, ':'} + std::string(text));
  }

  char kind_;
  std::string_view label_;
  std::vector<std::string> words_;
  Keys keys_;
};

}  // namespace

std::vector<std::string> keys_to_be_found(const PersonName& full) {
  return PersonKeys(full).to_be_found();
}

std::vector<std::string> keys_to_find(const PersonName& name) {
  return PersonKeys(name).to_find();
}

std::size_t name_information(const PersonName& name) {
  std::size_t information = (name.suffix.empty() ? 0 : 2) + (name_title(name).empty() ? 0 : 1);
  for (const NameWord& word : name.words) {
    const bool nickname = !word.initial && !names_of_nickname(word.text).empty();
    information += word.initial ? 10 : nickname ? 90 : 100;
    information += word.particles.empty() ? 0 : 1;
  }
  return information;
}

std::vector<std::string> keys_to_be_found(EntityType type, std::string_view full) {
  return type == EntityType::Person ? keys_to_be_found(parse_person_name(full))
                                    : ThingKeys(type, full).to_be_found();
}

std::vector<std::string> keys_to_find(EntityType type, std::string_view name) {
  return type == EntityType::Person ? keys_to_find(parse_person_name(name)) : ThingKeys(type, name).to_find();
}

std::size_t name_information(EntityType type, std::string_view name) {
  if (type == EntityType::Person) return name_information(parse_person_name(name));
  std::vector<std::string> words = thing_words(name);
  const bool form = drop_legal_form(words);
  return words.size() * 10 + (form ? 1 : 0);
}

}  // namespace entente
