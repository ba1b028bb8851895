// Polarity, modality and speaker of clauses.

#include <algorithm>
#include <initializer_list>

#include "extract/relation/arguments.h"
#include "extract/relation/clause.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/verb_traits.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

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
    for (std::size_t c = 0; c < clauses_.size(); ++c) find_reporter(c);
    for (std::size_t c = 0; c < clauses_.size(); ++c) {
      Clause& clause = clauses_[c];
      set_polarity(clause);
      set_modality(clause);
      inherit_speaker(clause);
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

  bool is_negative_phrase(std::size_t head) const {
    if (is_negative_pronoun(view_.lower(head)) || view_.lower(head) == "no-one") return true;
    const std::size_t word =
        view_.find_child(head, {Deprel::Det, Deprel::Advmod, Deprel::CcPreconj, Deprel::Cc});
    if (word == kNoToken) return false;
    // "not all senators", "not a single one"
    return one_of(view_.lower(word), {"no", "neither", "nor"}) ||
           (view_.lower(word) == "not" && !is_focus_negation(view_, word));
  }

  bool negated_by_argument(const Clause& clause) const {
    const auto negative = [&](std::size_t i) { return is_negative_phrase(i); };
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
    if (clause.conjunct != kNoClause) {
      if (shares_auxiliaries(clause, outer)) clause.polarity = outer.polarity;
      return;
    }
    const VerbTraits verb = traits(outer);
    const bool prevented = verb.negative && verb.object_control && clause.kind == ClauseKind::Adverbial &&
                           starts_with_mark(clause, {"from"});
    if (prevented) clause.polarity = turned(clause.polarity);
    const bool too_much =
        clause.kind == ClauseKind::Adverbial && is_result(clause, outer) && has_degree(outer.head, "too");
    if (too_much && outer.polarity == Polarity::Affirmed) clause.polarity = turned(clause.polarity);
    if (clause.kind == ClauseKind::Open) {
      if (outer.polarity == Polarity::Negated) clause.polarity = turned(clause.polarity);
      if (verb.negative || is_negative_adjective(outer)) clause.polarity = turned(clause.polarity);
    } else if (clause.kind == ClauseKind::Complement) {
      const bool raised = outer.polarity == Polarity::Negated && verb.attitude;  // "does not think that"
      if (raised != (verb.negative && !verb.factive)) clause.polarity = turned(clause.polarity);
    }
  }

  /// "did not sign or ratify": the second verb stands under the first one's auxiliaries and negation.
  bool shares_auxiliaries(const Clause& clause, const Clause& first) const {
    if (clause.source == SubjectSource::Own || view_.has_child(clause.head, {Deprel::Aux, Deprel::Cop}))
      return false;
    const std::size_t conjunction = view_.find_child(clause.head, {Deprel::Cc});
    if (conjunction != kNoToken && one_of(view_.lower(conjunction), {"but", "yet"})) return false;
    if (conjunction != kNoToken && one_of(view_.lower(conjunction), {"or", "nor"})) return true;
    return view_.token(clause.head).xpos == view_.token(first.head).xpos &&
           view_.has_child(first.head, {Deprel::Aux, Deprel::AuxPass}) &&
           view_.token(clause.head).xpos != Xpos::Vbd;
  }

  bool is_negative_adjective(const Clause& outer) const {
    return outer.copular &&
           one_of(view_.lower(outer.head), {"unable", "unwilling", "reluctant", "impossible", "unlikely"});
  }

  // --- modality

  bool starts_with_mark(const Clause& clause, std::initializer_list<std::string_view> words) const {
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Mark && one_of(view_.lower(child), words)) return true;
    }
    return false;
  }

  Modality of_auxiliaries(const Clause& clause) const {
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
    return outer != nullptr && clause.kind == ClauseKind::Complement &&
           view_.token(outer->head).xpos == Xpos::Vbd;
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
    return clause.kind == ClauseKind::Adverbial &&
           starts_with_mark(clause, {"if", "unless", "lest", "provided"});
  }

  bool has_condition(const Clause& clause) const {
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Advcl && headed_[child] != kNoClause &&
          is_conditional(clauses_[headed_[child]]))
        return true;
    }
    return false;
  }

  /// "Why is he risking …?" takes it for granted that he does.
  bool presupposes(const Clause& clause) const {
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Advmod && view_.lower(child) == "why") return true;
    }
    return false;
  }

  bool is_question(const Clause& clause) const {
    if (clause.conjunct != kNoClause) return false;
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Punct && view_.lower(child) == "?") return !presupposes(clause);
    }
    return false;
  }

  void set_modality(Clause& clause) const {
    clause.modality = of_auxiliaries(clause);
    if (clause.modality == Modality::Hypothetical && is_future_in_the_past(clause)) {
      clause.modality = Modality::Asserted;
    }
    if (is_conditional(clause)) clause.modality = Modality::Hypothetical;
    if (is_question(clause)) clause.modality = Modality::Asked;
    if (clause.modality == Modality::Asserted && has_condition(clause))
      clause.modality = Modality::Hypothetical;
    if (clause.modality == Modality::Asserted) clause.modality = modality_from_above(clause);
  }

  Modality modality_from_above(const Clause& clause) const {
    const Clause* outer = above(clause);
    if (outer == nullptr) return Modality::Asserted;
    if (clause.conjunct != kNoClause) {
      const bool same_form =
          clause.infinitive || shares_auxiliaries(clause, *outer) || outer->modality == Modality::Asked;
      return same_form && clause.source != SubjectSource::Own ? outer->modality : Modality::Asserted;
    }
    switch (clause.kind) {
      case ClauseKind::Adverbial:
        if (is_result(clause, *outer)) return Modality::Possible;
        if (is_charge(clause, *outer)) return Modality::Possible;
        return clause.infinitive ? Modality::Intended : Modality::Asserted;
      case ClauseKind::Adnominal:
        if (is_charge(clause, *outer)) return Modality::Possible;
        if (starts_with_mark(clause, {"that"})) return of_noun_content(clause);
        return clause.infinitive ? Modality::Intended : Modality::Asserted;
      case ClauseKind::Open:
        return of_open(clause, *outer);
      case ClauseKind::Complement:
        return of_complement(clause, *outer);
      default:
        return Modality::Asserted;
    }
  }

  /// "accused the firm of bribing": said of it, not shown.
  bool is_charge(const Clause& clause, const Clause& outer) const {
    return starts_with_mark(clause, {"of", "with"}) && !outer.copular &&
           one_of(view_.token(outer.head).lemma, {"accuse", "charge", "suspect"});
  }

  /// "was too weak to defend it", "is strong enough to defend it".
  bool is_result(const Clause& clause, const Clause& outer) const {
    if (!clause.infinitive || view_.head(clause.head) != outer.head) return false;
    return has_degree(outer.head, "too") || has_degree(outer.head, "enough");
  }

  bool has_degree(std::size_t head, std::string_view word) const {
    for (const std::size_t child : view_.children(head)) {
      if (view_.lower(child) == word && view_.relation(child) == Deprel::Advmod) return true;
    }
    return false;
  }

  /// "the fact that he left", "the claim that he left", "no evidence that he left".
  Modality of_noun_content(const Clause& clause) const {
    const std::string& noun = view_.token(view_.head(clause.head)).lemma;
    if (is_fact_noun(noun)) return Modality::Asserted;
    const bool undoubted = noun == "doubt" && is_negative_phrase(view_.head(clause.head));
    if (undoubted) return Modality::Asserted;
    return is_wish_noun(noun) ? Modality::Intended : Modality::Possible;
  }

  Modality of_open(const Clause& clause, const Clause& outer) const {
    if (outer.modality == Modality::Possible || outer.modality == Modality::Hypothetical)
      return outer.modality;
    if (outer.copular) return of_adjective(view_.lower(outer.head), outer.modality);
    const VerbTraits verb = traits(outer);
    const bool reported = verb.speech || verb.attitude;
    const bool gerund = view_.token(clause.head).xpos == Xpos::Vbg;
    if (gerund && verb.weighing) return Modality::Possible;
    // "had the monks copy", "let him go": it was done.
    const bool bare = !clause.infinitive && view_.token(clause.head).xpos != Xpos::Vbg;
    if (bare && clause.source != SubjectSource::Matrix &&
        one_of(view_.token(outer.head).lemma, {"have", "let", "make"}))
      return outer.modality;
    if (verb.directive || (verb.intention && !verb.raising)) return Modality::Intended;
    if (verb.possible && (!reported || outer.passive)) return Modality::Possible;
    if (verb.necessary && outer.objects.empty()) return Modality::Necessary;
    return outer.modality;
  }

  static Modality of_adjective(std::string_view word, Modality otherwise) {
    if (one_of(word,
               {"likely", "able", "free", "possible", "liable", "apt", "set", "due", "unable", "unlikely"}))
      return one_of(word, {"unable"}) ? Modality::Asserted : Modality::Possible;
    if (one_of(word, {"about", "ready", "willing", "eager", "keen", "determined", "prepared", "anxious"}))
      return Modality::Intended;
    if (one_of(word, {"necessary", "obliged", "bound", "important", "essential"})) return Modality::Necessary;
    return otherwise;
  }

  Modality of_complement(const Clause& clause, const Clause& outer) const {
    if (outer.copular) return of_adjective(view_.lower(outer.head), Modality::Asserted);
    const VerbTraits verb = traits(outer);
    const std::string& lemma = view_.token(outer.head).lemma;
    if (one_of(lemma, {"ask", "wonder", "inquire", "question"}) ||
        starts_with_mark(clause, {"whether", "if"}))
      return Modality::Asked;
    if (outer.passive && verb.possible) return Modality::Possible;  // "it is rumored that"
    if (verb.directive && !verb.speech) return Modality::Intended;
    if (one_of(lemma, {"urge", "insist", "recommend", "propose", "suggest"}) &&
        view_.token(clause.head).xpos == Xpos::Vb)
      return Modality::Intended;
    if (one_of(lemma, {"hope", "wish", "want"})) return Modality::Intended;
    if (verb.intention && is_future(clause)) return Modality::Intended;  // "promised that he would"
    return Modality::Asserted;
  }

  // --- speaker

  bool reports(const Clause& clause) const {
    const VerbTraits verb = traits(clause);
    return !clause.copular && (verb.speech || verb.attitude);
  }

  std::size_t voice(const Clause& clause) const {
    if (clause.passive) return clause.agents.empty() ? kNoToken : clause.agents.front();
    return clause.subjects.empty() ? kNoToken : clause.subjects.front();
  }

  /// A clause beside or below the words that it reports: "…, the ministry said", "as Britannica put it",
  /// "according to the ministry".
  void find_reporter(std::size_t c) {
    Clause& clause = clauses_[c];
    for (const std::size_t oblique : clause.obliques) {
      const std::size_t marker = view_.find_child(oblique, {Deprel::Case});
      if (marker != kNoToken && view_.lower(marker) == "according" && view_.head(oblique) == clause.head)
        clause.speaker = oblique;
    }
    if (clause.parent == kNoClause || clause.conjunct != kNoClause) return;
    Clause& outer = clauses_[clause.parent];
    const bool open = clause.complement == kNoToken && !clause.copular && traits(clause).speech;
    if (clause.kind == ClauseKind::Parataxis && open && clause.objects.empty() &&
        clause.source == SubjectSource::Own) {
      outer.speaker = voice(clause);
    } else if (clause.kind == ClauseKind::Parataxis && reports(outer) && outer.complement == kNoToken &&
               clause.head > outer.head) {
      clause.speaker = voice(outer);
    } else if (clause.kind == ClauseKind::Adverbial && open && starts_with_mark(clause, {"as"}) &&
               clause.source == SubjectSource::Own) {
      outer.speaker = voice(clause);
    }
  }

  void inherit_speaker(Clause& clause) const {
    if (clause.speaker != kNoToken) return;
    const Clause* outer = above(clause);
    if (outer == nullptr) return;
    if (clause.conjunct == kNoClause && clause.kind == ClauseKind::Complement && reports(*outer)) {
      clause.speaker = voice(*outer);
    }
    const bool is_reporter = outer->speaker != kNoToken && view_.dominates(clause.head, outer->speaker);
    if (clause.speaker == kNoToken && !is_reporter) clause.speaker = outer->speaker;
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
