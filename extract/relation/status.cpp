// Polarity, modality and speaker of clauses.

#include <algorithm>
#include <initializer_list>

#include "extract/relation/arguments.h"
#include "extract/relation/clause_signs.h"
#include "extract/relation/one_of.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/verb_traits.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

Polarity turned(Polarity polarity) {
  return polarity == Polarity::Affirmed ? Polarity::Negated : Polarity::Affirmed;
}

class StatusReader {
 public:
  StatusReader(const SentenceView& view, std::vector<Clause>& clauses)
      : view_(view), clauses_(clauses), headed_(view.size(), kNoClause) {
    for (std::size_t c = 0; c < clauses.size(); ++c) headed_[clauses[c].head] = c;
  }

  void read() {
    for (Clause& clause : clauses_) {
      set_polarity(clause);
      clause.modality = clause_modality(view_, clauses_, clause);
    }
  }

 private:
  const Clause* above(const Clause& clause) const {
    return clause.parent == kNoClause ? nullptr : &clauses_[clause.parent];
  }
  VerbTraits traits(const Clause& clause) const { return verb_traits(view_.token(clause.head).lemma); }

  // --- polarity

  bool negates(std::size_t child) const {
    const Deprel relation = view_.relation(child);
    if (relation == Deprel::Mark)
      return one_of(view_.lower(child), {"without", "instead"}) || stops_short(child);
    if (relation == Deprel::Cc || relation == Deprel::CcPreconj)
      return one_of(view_.lower(child), {"nor", "neither"});
    if (!RelationSet{Deprel::Advmod, Deprel::Aux, Deprel::Det, Deprel::Discourse}.contains(relation))
      return false;
    if (view_.lower(child) == "longer")
      return view_.has_child(child, {Deprel::Advmod, Deprel::Det});       // "no longer"
    const std::size_t inner = view_.find_child(child, {Deprel::Advmod});  // "not always"
    const std::size_t word = inner == kNoToken || inner > child ? child : inner;
    return is_negation(view_.lower(word)) && !is_focus_negation(view_, word);
  }

  /// "rather than pay", "stopped short of banning", "far from helping".
  bool stops_short(std::size_t mark) const {
    if (mark == 0) return false;
    const std::string& before = view_.lower(mark - 1);
    if (view_.lower(mark) == "than") return before == "rather";
    if (view_.lower(mark) == "rather")  // "rather than", as one mark
      return mark + 1 < view_.size() && view_.lower(mark + 1) == "than";
    return (view_.lower(mark) == "of" && before == "short") ||
           (view_.lower(mark) == "from" && before == "far");
  }

  bool negated_by_argument(const Clause& clause) const {
    const auto negative = [&](std::size_t i) { return is_negative_phrase(view_, i); };
    const bool own = clause.source == SubjectSource::Own || clause.source == SubjectSource::Shared;
    return (own && std::any_of(clause.subjects.begin(), clause.subjects.end(), negative)) ||
           std::any_of(clause.objects.begin(), clause.objects.end(), negative);
  }

  void set_polarity(Clause& clause) const {
    bool negated = negated_by_argument(clause);
    bool by_adverb = false;
    for (const std::size_t child : view_.children(clause.head)) by_adverb |= negates(child);
    if (by_adverb) negated = !lifts_negation(view_, clause.head);
    clause.polarity = negated ? Polarity::Negated : Polarity::Affirmed;
    if (const Clause* outer = above(clause)) inherit_polarity(clause, *outer);
  }

  void inherit_polarity(Clause& clause, const Clause& outer) const {
    if (clause.conjunct == kNoClause) return turn_under(clause, outer);
    if (shares_auxiliaries(view_, clause, outer)) {
      clause.polarity = outer.polarity;
    } else if (clause.kind == ClauseKind::Complement || clause.infinitive) {
      const Clause& first = first_conjunct(clauses_, clause);  // "denied that he came and that he left"
      if (first.parent != kNoClause) turn_under(clause, clauses_[first.parent]);
    }
  }

  /// Turns the polarity where the clause above denies what hangs in it.
  void turn_under(Clause& clause, const Clause& outer) const {
    const VerbTraits verb = traits(outer);
    const bool negated = outer.polarity == Polarity::Negated;
    bool turns = false;
    // "too weak to defend it", "not rich enough to buy it"
    const bool measured = is_result(view_, clause, outer);
    const bool short_of =
        measured && has_degree(view_, measured_word(view_, clause, outer), "too") != negated;
    if (clause.kind == ClauseKind::Open) {
      turns = measured ? short_of : negated != (verb.negative || is_negative_adjective(clause, outer));
    } else if (clause.kind == ClauseKind::Complement) {
      // "does not think that"
      turns = (negated && verb.attitude) != (verb.negative && !verb.factive);
    } else if (clause.kind == ClauseKind::Adverbial) {
      const bool decided_against = starts_with_mark(view_, clause.head, {"against"}) && clause.participle &&
                                   verb.intention && !negated;
      // "incapable of feeding", "not capable of feeding"
      const bool incapable = outer.copular &&
                             view_.lower(outer.head) == (negated ? "capable" : "incapable") &&
                             clause.participle;
      turns = is_held_off(view_, clause, outer) || short_of || decided_against || incapable;
    } else if (clause.kind == ClauseKind::Adnominal && clause.infinitive) {
      // "had no plan to sell", "lacked the votes to pass"
      const bool denied = verb.negative || is_negative_phrase(view_, view_.head(clause.head));
      turns = denied && clause.source == SubjectSource::Matrix;
    }
    if (turns) clause.polarity = turned(clause.polarity);
  }

  /// "was unable to", "became unable to"
  bool is_negative_adjective(const Clause& clause, const Clause& outer) const {
    const std::size_t word = outer.copular ? outer.head : view_.head(clause.head);
    return view_.token(word).upos == Upos::Adj &&
           one_of(view_.lower(word), {"unable", "unwilling", "reluctant", "impossible", "unlikely"});
  }

  const SentenceView& view_;
  std::vector<Clause>& clauses_;
  std::vector<std::size_t> headed_;
};

}  // namespace

void assign_status(const SentenceView& view, std::vector<Clause>& clauses) {
  StatusReader(view, clauses).read();
}

}  // namespace entente
