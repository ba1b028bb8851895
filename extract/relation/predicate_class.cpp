#include "extract/relation/predicate_class.h"

#include <string_view>

#include "extract/entity/type.h"
#include "extract/relation/predicate_lexicon.h"
#include "extract/relation/verb_traits.h"

namespace entente {
namespace {

using Found = std::optional<PredicateClass>;

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find(' '));
}

std::string_view last_word(std::string_view text) {
  return text.substr(text.rfind(' ') + 1);  // npos + 1 is 0
}

std::string_view without_last_word(std::string_view text) {
  const std::size_t space = text.rfind(' ');
  return space == std::string_view::npos ? std::string_view() : text.substr(0, space);
}

std::string join(std::string_view left, char between, std::string_view right) {
  std::string joined;
  joined.reserve(left.size() + right.size() + 1);
  joined.append(left).push_back(between);
  return joined.append(right);
}

Found frame(std::string_view verb, std::string_view object) {
  return class_of_frame(join(verb, '|', object));
}

bool can_act(EntityType type) {
  return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Country ||
         type == EntityType::City || type == EntityType::Group;
}

/// By the noun itself, its kind, or the event that a light verb leaves to it.
Found by_noun(std::string_view verb, std::string_view noun) {
  if (verb.empty() || noun.empty()) return std::nullopt;
  if (const Found exact = frame(verb, noun)) return exact;
  if (is_kinship_noun(noun)) {
    if (const Found known = frame(verb, "@kin")) return known;
  }
  if (is_role_noun(noun)) {
    if (const Found known = frame(verb, "@role")) return known;
  }
  const NounKind* kind = kind_of_noun(noun);
  if (kind == nullptr) return std::nullopt;
  if (const Found known = frame(verb, kind->name)) return known;
  const std::string_view group = group_of_verb(verb);
  if (group.empty()) return std::nullopt;
  if (group == "~do") return kind->event == PredicateClass::Other ? std::nullopt : Found(kind->event);
  return frame(group, kind->name);
}

Found by_type(std::string_view verb, const FrameArgument& object) {
  if (object.clausal) return frame(verb, "Clause");
  if (const Found exact = frame(verb, to_string(object.type))) return exact;
  return can_act(object.type) ? frame(verb, "Actor") : std::nullopt;
}

/// "put him in prison", "took him hostage": an argument beside the direct object.
Found by_side_argument(std::string_view verb, const FrameArgument& argument) {
  if (argument.preposition.empty()) return std::nullopt;
  const std::string phrase = join(verb, ' ', argument.preposition);
  if (const Found found = by_noun(phrase, argument.lemma)) return found;
  if (argument.clausal) {
    if (const Found found = frame(phrase, "Clause")) return found;
  }
  return frame(phrase, "*");
}

/// The verb, then without its preposition, then without its particle. A copula says nothing by itself.
Found by_verb(std::string_view phrase) {
  for (std::string_view key = phrase; !key.empty(); key = without_last_word(key)) {
    if (key == "be" && phrase != "be") break;
    if (const Found found = class_of_verb(key)) return found;
  }
  return std::nullopt;
}

/// What "continues to", "began" and others before the verb itself hide: "serve as" of "continue to serve as",
/// "shell" of "begin shelling".
std::string told_verb(const PredicateFrame& given) {
  std::string lemma = given.lemma;
  while (first_word(lemma) != given.verb && verb_traits(first_word(lemma)).raising) {
    const std::size_t next = first_word(lemma).size() + 1;
    if (lemma.compare(next - 1, 4, " to ") == 0 && next + 3 < lemma.size()) {
      lemma.erase(0, next + 3);
    } else if (!given.verb.empty() && next < lemma.size()) {
      return given.verb + lemma.substr(std::min(lemma.find(' ', next), lemma.size()));
    } else {
      break;
    }
  }
  return lemma;
}

/// Reads one frame; all views point into it.
class FrameReader {
 public:
  FrameReader(const PredicateFrame& frame, std::string_view lemma)
      : frame_(frame), lemma_(lemma), verb_(lemma) {
    if (frame.object && frame.object->preposition.empty()) direct_ = &*frame.object;
    if (direct_ == nullptr && frame.patient) direct_ = &*frame.patient;
    if (!frame.object || frame.object->preposition.empty()) return;
    const std::string_view preposition = frame.object->preposition;
    if (lemma.size() > preposition.size() && lemma.ends_with(preposition))
      verb_.remove_suffix(preposition.size() + 1);
  }

  Found read() const {
    if (const Found found = by_nouns()) return found;
    if (const Found found = by_types()) return found;
    if (first_word(lemma_) == "be") return copula();
    if (direct_ == nullptr) {
      if (lemma_ != verb_) {
        if (const Found found = class_of_verb(lemma_)) return found;
      }
      if (const Found found = class_of_frame(join(verb_, '|', "None"))) return found;
    }
    return by_verb(lemma_);
  }

 private:
  Found by_nouns() const {
    if (direct_ != nullptr) {
      if (const Found found = by_noun(verb_, direct_->lemma)) return found;
    }
    if (frame_.object) {
      if (const Found found = by_side_argument(verb_, *frame_.object)) return found;
    }
    if (const Found found = by_inner_noun()) return found;
    if (first_word(lemma_) == "be")
      return std::nullopt;  // what stands beside a copula's object is circumstance
    for (const FrameArgument& qualifier : frame_.qualifiers) {
      if (const Found found = by_side_argument(verb_, qualifier)) return found;
    }
    return std::nullopt;
  }

  /// "pay visit to": the noun stands in the predicate. The lexicon may know it as a whole: "give way to".
  Found by_inner_noun() const {
    const std::string_view verb = without_last_word(verb_);
    if (verb.empty() || direct_ != nullptr) return std::nullopt;
    if (const Found found = class_of_verb(lemma_)) return found;
    if (const Found found = class_of_verb(verb_)) return found;
    return by_noun(verb, last_word(verb_));
  }

  Found by_types() const {
    if (frame_.object && direct_ != &*frame_.object) {
      if (const Found found = by_type(lemma_, *frame_.object)) return found;
    }
    return direct_ == nullptr ? std::nullopt : by_type(verb_, *direct_);
  }

  /// "be president of", "be in", "be close to"; "be" with a noun or adjective as its object.
  Found copula() const {
    if (lemma_ == "be") {
      if (direct_ == nullptr || direct_->lemma.empty()) return PredicateClass::Identity;
      const Found found = property(join("be", ' ', direct_->lemma));
      return found ? found : PredicateClass::Identity;
    }
    if (const Found found = by_verb(lemma_)) return found;
    const std::size_t words = verb_.size() == lemma_.size() ? lemma_.rfind(' ') : verb_.size();
    return property(lemma_.substr(0, words));
  }

  static Found property(std::string_view phrase) {
    if (const Found found = class_of_verb(phrase)) return found;
    const std::string_view noun = last_word(phrase);
    if (is_kinship_noun(noun)) return PredicateClass::Kinship;
    if (is_role_noun(noun)) return PredicateClass::Role;
    return std::nullopt;
  }

  const PredicateFrame& frame_;
  std::string_view lemma_;                 ///< with the object's preposition
  std::string_view verb_;                  ///< without it
  const FrameArgument* direct_ = nullptr;  ///< direct object, or what would be it were the clause active
};

}  // namespace

PredicateClass predicate_class(const PredicateFrame& given) {
  const std::string lemma = told_verb(given);
  return FrameReader(given, lemma).read().value_or(PredicateClass::Other);
}

}  // namespace entente
