#include "extract/relation/office.h"

#include <algorithm>
#include <array>
#include <string>

#include "extract/relation/arguments.h"
#include "extract/relation/confidence.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/predicate.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/role.h"

namespace entente {
namespace {

struct GivingVerb {
  std::string_view lemma;
  std::string_view passive;  ///< its participle, as an arrow shows it; empty: its subject holds the office
};

constexpr auto kVerbs = std::to_array<GivingVerb>({
    {"act", ""},
    {"appoint", "appointed"},
    {"become", ""},
    {"choose", "chosen"},
    {"crown", "crowned"},
    {"elect", "elected"},
    {"make", "made"},
    {"name", "named"},
    {"proclaim", "proclaimed"},
    {"reelect", "reelected"},
    {"reign", ""},
    {"remain", ""},
    {"replace", ""},
    {"serve", ""},
    {"succeed", ""},
    {"work", ""},
});

const GivingVerb* giving_verb(std::string_view lemma) {
  const auto at =
      std::find_if(kVerbs.begin(), kVerbs.end(), [&](const GivingVerb& verb) { return verb.lemma == lemma; });
  return at == kVerbs.end() ? nullptr : &*at;
}

class OfficeClause {
 public:
  OfficeClause(const SentenceView& view, std::size_t index, const GivingVerb& verb)
      : view_(view), index_(index), clause_(view.clauses()[index]), verb_(verb) {}

  void tell(std::vector<Proposition>& found) const {
    const std::size_t office = find_office();
    if (office == kNoToken) return;
    for (const std::size_t part : conjuncts(view_, office)) {
      const auto role = role_of(view_, part);
      if (!role || !role->whole) continue;
      for (const std::size_t holder : holders()) {
        for (const std::size_t of : conjuncts(view_, role->of.head))
          tell_role(holder, office, of, *role, found);
      }
    }
  }

 private:
  /// "became | mayor", "served as | mayor"
  std::size_t find_office() const {
    for (const std::size_t child : view_.children(clause_.head)) {
      const Deprel relation = view_.relation(child);
      if (child < clause_.head || view_.token(child).upos == Upos::Verb) continue;
      const std::string preposition = lower_words(view_, case_tokens(view_, child));
      if (relation == Deprel::Obl && preposition == "as") return child;
      const bool bare = relation == Deprel::Xcomp && (preposition.empty() || preposition == "as");
      if (bare && !view_.has_child(child, {Deprel::Cop, Deprel::Mark})) return child;
    }
    return kNoToken;
  }

  TokenSet holders() const {
    return verb_.passive.empty() || clause_.passive ? clause_.subjects : clause_.objects;
  }

  std::string verb_label() const {
    if (verb_.passive.empty() || clause_.passive) return predicate_words(view_, index_).label;
    return "was " + std::string(verb_.passive);
  }

  void tell_role(std::size_t holder, std::size_t office, std::size_t of, const Role& role,
                 std::vector<Proposition>& found) const {
    Proposition proposition;
    proposition.extractor = "office";
    proposition.anchor = clause_.head;
    proposition.subject = noun_argument(view_, holder, clause_.head);
    proposition.object = of == role.of.head ? role.of : noun_argument(view_, of);
    const bool as = !case_tokens(view_, office).empty();
    proposition.label = verb_label() + (as ? " as " : " ") + role.label;
    proposition.lemma = "be " + role.lemma;
    proposition.predicate = {clause_.head};
    proposition.for_tuples = false;
    add_adjuncts(view_, index_, proposition.qualifiers);
    std::erase_if(proposition.qualifiers, [&](const PropositionArgument& qualifier) {
      return qualifier.role == "as" || view_.dominates(office, qualifier.head);
    });
    apply_status(view_, clause_, proposition);
    proposition.confidence = 0.9 * confidence_of(view_, clause_, proposition);
    found.push_back(std::move(proposition));
  }

  const SentenceView& view_;
  std::size_t index_;
  const Clause& clause_;
  const GivingVerb& verb_;
};

/// "in favour of Ida Voss as the delegate of Norway"
void tell_capacity(const SentenceView& view, std::size_t office, std::vector<Proposition>& found) {
  const std::size_t holder = view.head(office);
  if (view.relation(office) != Deprel::Nmod || holder > office || view.token(holder).upos != Upos::Propn ||
      lower_words(view, case_tokens(view, office)) != "as")
    return;
  const auto role = role_of(view, office);
  if (!role || !role->whole || role->plural) return;
  for (const std::size_t of : conjuncts(view, role->of.head)) {
    Proposition proposition;
    proposition.extractor = "office";
    proposition.anchor = office;
    proposition.subject = noun_argument(view, holder, office);
    proposition.object = of == role->of.head ? role->of : noun_argument(view, of);
    proposition.label = "is " + role->label;
    proposition.lemma = "be " + role->lemma;
    proposition.predicate = role->words;
    proposition.qualifiers = role->times;
    proposition.for_tuples = false;
    proposition.confidence = 0.7;
    apply_speaker(view, office, proposition);
    found.push_back(std::move(proposition));
  }
}

}  // namespace

void OfficeExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t index = 0; index < sentence.clauses().size(); ++index) {
    const Clause& clause = sentence.clauses()[index];
    if (clause.copular) continue;
    if (const GivingVerb* verb = giving_verb(sentence.token(clause.head).lemma))
      OfficeClause(sentence, index, *verb).tell(found);
  }
  for (std::size_t i = 0; i < sentence.size(); ++i) tell_capacity(sentence, i, found);
}

}  // namespace entente
