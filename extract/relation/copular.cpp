#include "extract/relation/copular.h"

#include <algorithm>

#include "extract/relation/arguments.h"
#include "extract/relation/confidence.h"
#include "extract/relation/predicate.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/role.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

/// Builds the propositions of one copular clause.
class CopularClause {
 public:
  CopularClause(const SentenceView& view, std::size_t index)
      : view_(view), index_(index), clause_(view.clauses()[index]) {}

  bool tells() const {
    if (!clause_.copular || clause_.subjects.empty()) return false;
    if (view_.token(clause_.head).upos == Upos::Verb)
      return false;  // "it is because he knew": not "he is knew"
    if (clause_.complement == kNoToken) return true;
    const std::size_t below = view_.clause_headed_by(clause_.complement);
    return below == kNoClause || !joins_above(view_, below);  // "is able to win"
  }

  void tell(std::vector<Proposition>& found) {
    words_ = predicate_words(view_, index_, false);
    add_adjuncts(view_, index_, adjuncts_);
    for (const std::size_t head : clause_.subjects) {
      subject_ = subject(head);
      for (const std::size_t part : predicatives()) tell_predicative(part, found);
    }
  }

 private:
  PropositionArgument subject(std::size_t head) const {
    if (clause_.source == SubjectSource::Sentence) return clause_argument(view_, head, clause_.head);
    const std::size_t inner = view_.clause_headed_by(head);
    if (inner != kNoClause && !view_.clauses()[inner].copular) return clause_argument(view_, head);
    return noun_argument(view_, head, clause_.head);
  }

  /// The head and what is coordinated with it under the same copula: "a potter and a fiddler".
  TokenSet predicatives() const {
    TokenSet parts = {clause_.head};
    for (std::size_t next = 0; next < parts.size(); ++next) {
      for (const std::size_t child : view_.children(parts[next])) {
        if (view_.relation(child) == Deprel::Conj && view_.clause_headed_by(child) == kNoClause)
          parts.push_back(child);
      }
    }
    std::sort(parts.begin(), parts.end());
    return parts;
  }

  Proposition start() const {
    Proposition proposition;
    proposition.extractor = "copular";
    proposition.subject = subject_;
    proposition.predicate = words_.tokens;
    proposition.anchor = clause_.head;
    proposition.label = words_.label;
    proposition.lemma = words_.lemma;
    if (words_.tokens.empty()) proposition.label = proposition.surface = "is";  // "her uncle a baker"
    return proposition;
  }

  void finish(Proposition proposition, std::vector<Proposition>& found) const {
    apply_status(view_, clause_, proposition);
    proposition.confidence = confidence_of(view_, clause_, proposition);
    found.push_back(std::move(proposition));
  }

  void tell_predicative(std::size_t part, std::vector<Proposition>& found) {
    if (view_.token(part).upos == Upos::Adj || view_.token(part).upos == Upos::Adv) {
      tell_property(part, found);
    } else {
      tell_identity(part, found);
    }
  }

  /// "is in Glasgow", "is a potter", "is president of China".
  void tell_identity(std::size_t part, std::vector<Proposition>& found) {
    Proposition plain = start();
    plain.object = prepositional_argument(view_, part);
    if (!plain.object->role.empty()) {
      plain.label += ' ' + plain.object->role;
      plain.lemma += ' ' + plain.object->role;
    }
    plain.qualifiers = adjuncts_;
    const auto role = plain.object->marker.empty() ? role_of(view_, part) : std::nullopt;
    plain.for_statements = (!role || !role->whole) && view_.token(part).upos != Upos::Det;
    const Proposition base = start();
    finish(std::move(plain), found);
    if (role) tell_role(base, *role, found);
  }

  void tell_role(const Proposition& base, const Role& role, std::vector<Proposition>& found) const {
    for (const std::size_t head : conjuncts(view_, role.of.head)) {
      Proposition proposition = base;
      proposition.object = head == role.of.head ? role.of : noun_argument(view_, head);
      proposition.label += ' ' + role.label;
      proposition.lemma += ' ' + role.lemma;
      proposition.predicate.insert(proposition.predicate.end(), role.words.begin(), role.words.end());
      std::sort(proposition.predicate.begin(), proposition.predicate.end());
      proposition.qualifiers = adjuncts_;
      proposition.qualifiers.insert(proposition.qualifiers.end(), role.times.begin(), role.times.end());
      proposition.for_tuples = false;
      finish(std::move(proposition), found);
    }
  }

  /// "is overbearing", "is responsible for the deaths".
  void tell_property(std::size_t part, std::vector<Proposition>& found) {
    Proposition proposition = start();
    proposition.qualifiers = adjuncts_;
    if (part != clause_.head) take_own_targets(part, proposition.qualifiers);
    const auto target = best_target(part, proposition.qualifiers);
    if (target != proposition.qualifiers.end()) {
      proposition.object = *target;
      proposition.qualifiers.erase(target);
      add_property_words(part, proposition);
    } else {
      proposition.object = noun_argument(view_, part);
      complete_property(part, proposition);
    }
    finish(std::move(proposition), found);
  }

  /// "capable of rowing home", "waist deep": without these words the adjective says something
  /// else.
  void complete_property(std::size_t part, Proposition& proposition) const {
    TokenSet& minimal = proposition.object->minimal;
    add_complement_words(view_, part, minimal);
    std::erase_if(proposition.qualifiers, [&](const PropositionArgument& qualifier) {
      const bool measure = qualifier.head + 1 == part && qualifier.marker.empty() && !qualifier.clausal &&
                           view_.token(qualifier.head).upos == Upos::Noun &&
                           !is_temporal(view_, qualifier.head);
      if (measure) minimal.insert(minimal.end(), qualifier.minimal.begin(), qualifier.minimal.end());
      return measure;
    });
    std::sort(minimal.begin(), minimal.end());
    minimal.erase(std::unique(minimal.begin(), minimal.end()), minimal.end());
  }

  /// "is rich and superior to the others": what hangs on the second adjective alone.
  void take_own_targets(std::size_t part, std::vector<PropositionArgument>& qualifiers) const {
    for (const std::size_t child : view_.children(part)) {
      if (view_.relation(child) != Deprel::Obl) continue;
      for (const std::size_t each : conjuncts(view_, child)) {
        qualifiers.push_back(oblique_argument(view_, each));
        refine_role(view_, qualifiers.back());
      }
    }
  }

  /// "more useful": without the measure the comparison would say something else.
  std::string measured(std::size_t part) const {
    for (const std::size_t child : view_.children(part)) {
      const std::string& word = view_.lower(child);
      const bool measure =
          word == "more" || word == "less" || word == "most" || word == "least" || word == "as";
      if (view_.relation(child) == Deprel::Advmod && measure && child < part)
        return word + ' ' + view_.lower(part);
    }
    return view_.lower(part);
  }

  void add_property_words(std::size_t part, Proposition& proposition) const {
    const TokenSet words = noun_argument(view_, part).full;
    proposition.predicate.insert(proposition.predicate.end(), words.begin(), words.end());
    std::sort(proposition.predicate.begin(), proposition.predicate.end());
    const std::string words_with =
        ' ' + measured(part) + ' ' + lower_words(view_, proposition.object->marker);
    proposition.label += words_with;
    proposition.lemma += words_with;
  }

  std::vector<PropositionArgument>::iterator best_target(std::size_t part,
                                                         std::vector<PropositionArgument>& qualifiers) const {
    return std::find_if(qualifiers.begin(), qualifiers.end(), [&](const PropositionArgument& qualifier) {
      return !qualifier.clausal && !qualifier.marker.empty() && qualifier.head > part &&
             view_.dominates(part, qualifier.head) && !is_temporal(view_, qualifier.head);
    });
  }

  const SentenceView& view_;
  std::size_t index_;
  const Clause& clause_;
  PredicateWords words_;
  PropositionArgument subject_;
  std::vector<PropositionArgument> adjuncts_;
};

/// "The point is that he left."
void tell_content(const SentenceView& view, const Clause& clause, std::vector<Proposition>& found) {
  const std::size_t outer = view.find_child(clause.head, {Deprel::NsubjOuter});
  const std::size_t copula = view.find_child(clause.head, {Deprel::Cop});
  if (outer == kNoToken || copula == kNoToken || clause.due) return;
  Proposition proposition;
  proposition.extractor = "copular";
  proposition.subject = noun_argument(view, outer);
  proposition.predicate = {copula};
  proposition.anchor = clause.head;
  proposition.label = view.lower(copula);
  proposition.lemma = "be";
  PropositionArgument content = clause_argument(view, clause.head, outer);
  const auto after = std::upper_bound(content.full.begin(), content.full.end(), copula);
  content.full.erase(content.full.begin(), after);
  if (content.full.empty()) return;
  content.minimal = content.full;
  proposition.object = std::move(content);
  proposition.confidence = 0.5;
  found.push_back(std::move(proposition));
}

}  // namespace

void CopularExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t index = 0; index < sentence.clauses().size(); ++index) {
    tell_content(sentence, sentence.clauses()[index], found);
    CopularClause clause(sentence, index);
    if (clause.tells()) clause.tell(found);
  }
}

}  // namespace entente
