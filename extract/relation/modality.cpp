// Modality of clauses: whether what they tell is told as a fact.

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "extract/relation/clause_signs.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/one_of.h"
#include "extract/relation/verb_traits.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

class ModalityReader {
 public:
  ModalityReader(const SentenceView& view, const std::vector<Clause>& clauses)
      : view_(view), clauses_(clauses) {}

  Modality read(const Clause& clause) const {
    Modality modality = of_auxiliaries(clause);
    if (modality == Modality::Hypothetical && (is_future_in_the_past(clause) || tells_on(clause)))
      modality = Modality::Asserted;
    if (is_conditional(first_conjunct(clauses_, clause))) modality = Modality::Hypothetical;
    if (is_question(clause)) modality = Modality::Asked;
    if (modality == Modality::Asserted && has_condition(clause)) modality = Modality::Hypothetical;
    return modality == Modality::Asserted ? from_above(clause) : modality;
  }

 private:
  const Clause* above(const Clause& clause) const {
    return clause.parent == kNoClause ? nullptr : &clauses_[clause.parent];
  }
  VerbTraits traits(const Clause& clause) const { return verb_traits(view_.token(clause.head).lemma); }
  Xpos tag(const Clause& clause) const { return view_.token(clause.head).xpos; }

  Modality of_auxiliaries(const Clause& clause) const {
    if (clause.due) return Modality::Intended;
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) != Deprel::Aux) continue;
      const std::string& word = view_.lower(child);
      if (one_of(word, {"may", "might", "can", "could", "ca"})) return Modality::Possible;
      if (one_of(word, {"must", "should", "shall", "ought", "need"})) return Modality::Necessary;
      if (one_of(word, {"would", "'d", "’d"}) && view_.token(child).xpos == Xpos::Md)
        return Modality::Hypothetical;
    }
    return Modality::Asserted;
  }

  /// "He knew that it would fail": what "will" says, told in the past.
  bool is_future_in_the_past(const Clause& clause) const {
    const Clause* outer = above(clause);
    return outer != nullptr && clause.kind == ClauseKind::Complement && tag(*outer) == Xpos::Vbd;
  }

  /// "He would later join the army": a story going on.
  bool tells_on(const Clause& clause) const {
    const auto children = view_.children(clause.head);
    return std::any_of(children.begin(), children.end(),
                       [&](std::size_t child) {
                         return view_.relation(child) == Deprel::Advmod &&
                                one_of(view_.lower(child), {"afterwards", "eventually", "later", "soon",
                                                            "subsequently", "ultimately"});
                       }) &&
           !has_perfect(clause);
  }
  bool has_perfect(const Clause& clause) const {
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Aux && view_.token(child).lemma == "have") return true;
    }
    return false;
  }

  bool is_future(const Clause& clause) const {
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Aux &&
          one_of(view_.lower(child), {"will", "would", "'ll", "’ll", "'d", "’d"}))
        return true;
    }
    return false;
  }

  bool is_conditional(const Clause& clause) const {
    return clause.kind == ClauseKind::Adverbial && opens_condition(clause.head);
  }
  bool opens_condition(std::size_t head) const {
    return starts_with_mark(view_, head, {"if", "unless", "lest", "provided"});
  }

  bool has_condition(const Clause& clause) const {
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Advcl && opens_condition(child) &&
          !has_degree(view_, child, "even"))
        return true;
    }
    return false;
  }

  /// "Why is he risking …?" takes it for granted that he does.
  bool presupposes(const Clause& clause) const { return has_degree(view_, clause.head, "why"); }

  bool is_question(const Clause& clause) const {
    if (clause.conjunct != kNoClause) return false;
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Punct && view_.lower(child) == "?")
        return !presupposes(clause) && !has_colon(clause.head, child);
    }
    return false;
  }

  /// "They will ask: who did it?"
  bool has_colon(std::size_t first, std::size_t last) const {
    for (std::size_t i = first + 1; i < last; ++i) {
      if (view_.lower(i) == ":") return true;
    }
    return false;
  }

  Modality from_above(const Clause& clause) const {
    if (clause.conjunct != kNoClause) return from_conjunct(clause);
    const Clause* outer = above(clause);
    return outer == nullptr ? Modality::Asserted : from_outer(clause, *outer);
  }

  Modality from_conjunct(const Clause& clause) const {
    const Clause& before = clauses_[clause.conjunct];
    const bool same_form =
        clause.infinitive || shares_auxiliaries(view_, clause, before) || before.modality == Modality::Asked;
    if (same_form && clause.source != SubjectSource::Own) return before.modality;
    // "accused of hiding it, selling it and leaving"
    if (clause.kind == ClauseKind::Adverbial && clause.participle && clause.source != SubjectSource::Own)
      return before.modality;
    // "hoped that France would join and that Spain would leave"
    const Clause& first = first_conjunct(clauses_, clause);
    const bool told = clause.kind == ClauseKind::Complement && first.parent != kNoClause;
    return told ? of_complement(clause, clauses_[first.parent]) : Modality::Asserted;
  }

  Modality from_outer(const Clause& clause, const Clause& outer) const {
    switch (clause.kind) {
      case ClauseKind::Adverbial:
        return of_adverbial(clause, outer);
      case ClauseKind::Adnominal:
        if (is_charge(clause, outer)) return Modality::Possible;
        if (is_wanted(clause, outer)) return Modality::Intended;
        if (starts_with_mark(view_, clause.head, {"that"})) return of_noun_content(clause);
        if (clause.participle && starts_with_mark(view_, clause.head, {"of"})) return of_noun_content(clause);
        return clause.infinitive ? Modality::Intended : Modality::Asserted;
      case ClauseKind::Open:
        return of_open(clause, outer);
      case ClauseKind::Complement:
        return of_complement(clause, outer);
      default:
        return Modality::Asserted;
    }
  }

  Modality of_adverbial(const Clause& clause, const Clause& outer) const {
    if (is_result(view_, clause, outer) || is_charge(clause, outer)) return Modality::Possible;
    if (is_wanted(clause, outer)) return Modality::Intended;
    if (clause.infinitive) return Modality::Intended;
    if (tag(clause) == Xpos::Vbg && is_topic(clause, outer)) return Modality::Possible;
    // "would have won, taking the fort", "could win by taking it"
    const bool means = clause.participle && (!view_.has_child(clause.head, {Deprel::Mark}) ||
                                             starts_with_mark(view_, clause.head, {"by"}));
    return means && clause.source == SubjectSource::Matrix ? outer.modality : Modality::Asserted;
  }

  /// "thought about selling", "warned against selling", "dreamed of selling", "was capable of selling".
  bool is_topic(const Clause& clause, const Clause& outer) const {
    if (starts_with_mark(view_, clause.head, {"about", "against"})) return true;
    if (outer.copular)
      return one_of(view_.lower(outer.head), {"afraid", "capable", "incapable", "interested", "keen"});
    const bool tells = one_of(view_.token(outer.head).lemma,
                              {"dream", "fantasize", "insist", "plan", "speak", "talk", "think"});
    return tells && starts_with_mark(view_, clause.head, {"of", "on"});
  }

  /// "accused the firm of bribing": said of it, not shown.
  bool is_charge(const Clause& clause, const Clause& outer) const {
    return starts_with_mark(view_, clause.head, {"of", "with"}) && !outer.copular &&
           one_of(view_.token(outer.head).lemma, {"accuse", "charge", "suspect"});
  }

  /// "asked him for help in building a port": there is none yet.
  bool is_wanted(const Clause& clause, const Clause& outer) const {
    return clause.participle && starts_with_mark(view_, clause.head, {"in", "with"}) && !outer.copular &&
           traits(outer).directive;
  }

  /// "the demand that he leave", "the claim that he left", "no evidence that he left".
  Modality of_noun_content(const Clause& clause) const {
    const std::size_t noun = view_.head(clause.head);
    const std::string& lemma = view_.token(noun).lemma;
    if (is_wish_noun(lemma)) return Modality::Intended;
    const bool undoubted = lemma == "doubt" && is_negative_phrase(view_, noun);
    return is_doubtful_noun(lemma) && !undoubted ? Modality::Possible : Modality::Asserted;
  }

  Modality of_open(const Clause& clause, const Clause& outer) const {
    const Modality held = outer.modality;
    if (held == Modality::Possible || held == Modality::Hypothetical || held == Modality::Asked) return held;
    if (is_result(view_, clause, outer)) return Modality::Possible;
    if (outer.copular) return of_adjective(view_.lower(outer.head), outer.modality);
    const std::size_t above = view_.head(clause.head);  // "grew too steep to be climbed"
    if (above != outer.head && view_.token(above).upos == Upos::Adj)
      return of_adjective(view_.lower(above), Modality::Possible);
    const VerbTraits verb = traits(outer);
    const std::string& lemma = view_.token(outer.head).lemma;
    const bool reported = verb.speech || verb.attitude;
    const bool gerund = tag(clause) == Xpos::Vbg;
    if (gerund && verb.weighing) return Modality::Possible;
    if (gerund && lemma == "mean") return outer.modality;  // "means losing it"
    // "had the monks copy", "let him go": it was done.
    const bool bare = !clause.infinitive && !gerund;
    if (bare && one_of(lemma, {"have", "let", "make"})) return outer.modality;
    if (verb.directive || (verb.intention && !verb.raising)) return Modality::Intended;
    if (verb.possible && (!reported || outer.passive)) return Modality::Possible;
    if (verb.necessary && (outer.objects.empty() || lemma != "have")) return Modality::Necessary;
    return outer.modality;
  }

  static Modality of_adjective(std::string_view word, Modality otherwise) {
    if (word == "unable") return Modality::Asserted;
    if (one_of(word, {"likely", "able", "free", "possible", "liable", "apt", "set", "due", "unlikely"}))
      return Modality::Possible;
    if (one_of(word, {"about", "ready", "willing", "eager", "keen", "determined", "prepared", "anxious"}))
      return Modality::Intended;
    if (one_of(word, {"necessary", "obliged", "bound", "important", "essential"})) return Modality::Necessary;
    return otherwise;
  }

  Modality of_complement(const Clause& clause, const Clause& outer) const {
    if (outer.copular) return of_adjective(view_.lower(outer.head), Modality::Asserted);
    const VerbTraits verb = traits(outer);
    const std::string& lemma = view_.token(outer.head).lemma;
    const bool asks = one_of(lemma, {"ask", "wonder", "inquire", "question"});
    if ((asks && !presupposes(clause)) || starts_with_mark(view_, clause.head, {"whether", "if"}))
      return Modality::Asked;
    if (outer.passive && verb.possible) return Modality::Possible;  // "it is rumored that"
    if (verb.directive && !verb.speech) return Modality::Intended;
    if (one_of(lemma, {"urge", "insist", "recommend", "propose", "suggest"}) && tag(clause) == Xpos::Vb)
      return Modality::Intended;
    if (lemma == "hope" && tag(clause) == Xpos::Vbd) return Modality::Possible;  // "hopes that it helped"
    if (one_of(lemma, {"hope", "wish", "want"})) return Modality::Intended;
    if (verb.intention && is_future(clause)) return Modality::Intended;  // "promised that he would"
    if (lemma == "ensure" || makes_sure(outer)) return outer.modality;   // "need to make sure that"
    return Modality::Asserted;
  }

  bool makes_sure(const Clause& outer) const {
    if (view_.token(outer.head).lemma != "make") return false;
    const std::size_t complement = view_.find_child(outer.head, {Deprel::Xcomp});
    return complement != kNoToken && one_of(view_.lower(complement), {"sure", "certain"});
  }

  const SentenceView& view_;
  const std::vector<Clause>& clauses_;
};

}  // namespace

Modality clause_modality(const SentenceView& view, const std::vector<Clause>& clauses, const Clause& clause) {
  return ModalityReader(view, clauses).read(clause);
}

}  // namespace entente
