#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/types/entity.h"
#include "graph/types/evidence.h"
#include "graph/types/predicate_class.h"

namespace entente {

/// affirmed: the text says it holds; negated: the text says it does not.
enum class Polarity : std::uint8_t { Affirmed, Negated };

/// asserted: said as a fact; asked: content of a question; the others as named.
enum class Modality : std::uint8_t { Asserted, Possible, Necessary, Hypothetical, Intended, Asked };

std::string_view to_string(Polarity value);  ///< "negated"
std::string_view to_string(Modality value);  ///< "asserted"
std::optional<Polarity> polarity_from(std::string_view name);
std::optional<Modality> modality_from(std::string_view name);

/// What a statement says of an entity where it names it: enough to build the vertex without the text.
struct Argument {
  std::string id;
  std::string label;
  EntityType type = EntityType::Concept;
  std::string mention;               ///< the words that stand in the sentence
  std::vector<std::string> aliases;  ///< sorted

  bool operator==(const Argument&) const = default;
};

struct Predicate {
  std::string label;  ///< as a reader would write it on an arrow: "asked", "is president of"
  std::string lemma;  ///< "ask", "be president of"
  PredicateClass predicate_class = PredicateClass::Other;

  bool operator==(const Predicate&) const = default;
};

/// A further argument: role is its preposition ("for", "to", "in") or one of time, duration, place, amount.
struct Qualifier {
  std::string role;
  std::string label;
  EntityType type = EntityType::Concept;
  std::string value =
      {};  ///< what the label means as ISO 8601, a date, interval or duration; empty: not known

  bool operator==(const Qualifier&) const = default;
};

/// Who says so, where the text reports someone's words.
struct Attribution {
  std::string id;
  std::string label;

  bool operator==(const Attribution&) const = default;
};

/// One relation found in one place. Holds its own strings, so it outlives the document.
struct Statement {
  std::string id;  ///< unique in one run: "s12"
  Argument subject;
  Predicate predicate;
  std::optional<Argument> object;  ///< none: "The talks failed"
  std::vector<Qualifier> qualifiers;
  Polarity polarity = Polarity::Affirmed;
  Modality modality = Modality::Asserted;
  std::optional<Attribution> attribution;      ///< whose words these are
  std::vector<Attribution> attribution_chain;  ///< who says that the source says so, from the inside out
  std::string time;                            ///< ISO 8601, or empty
  std::string extractor;                       ///< which extractor found it: "verbal", "copular" …
  double confidence = 1.0;                     ///< 0 to 1
  Evidence evidence;
  double weight = 1.0;  ///< how often it counts, above 0; not 1 only where a graph made elsewhere says so

  bool operator==(const Statement&) const = default;
};

}  // namespace entente
