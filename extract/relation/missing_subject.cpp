#include "extract/relation/missing_subject.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/clause_signs.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/verb_traits.h"

namespace entente {
namespace {

class SubjectFinder {
 public:
  SubjectFinder(const SentenceView& view, const std::vector<Clause>& before) : view_(view), before_(before) {}

  void find(Clause& clause) const {
    if (clause.conjunct != kNoClause) {
      return inherit(clause, before_[clause.conjunct].subjects, SubjectSource::Shared);
    }
    switch (clause.kind) {
      case ClauseKind::Relative:
        return find_relative_subject(clause);
      case ClauseKind::Adnominal:
        return find_modified(clause);
      case ClauseKind::Open:
        return find_controller(clause);
      case ClauseKind::Complement:
        if (!clause.infinitive && !clause.participle) return;
        [[fallthrough]];
      case ClauseKind::Adverbial:
        if (clause.parent != kNoClause && (is_prevented(clause) || is_quoted(clause)))
          return inherit(clause, before_[clause.parent].objects, SubjectSource::Controlled);
        if (clause.parent != kNoClause) return find_adverbial_subject(clause, before_[clause.parent]);
        return;
      default:
        return;
    }
  }

 private:
  /// "prevented the crowd from entering"
  bool is_prevented(const Clause& clause) const {
    const Clause& outer = before_[clause.parent];
    return is_held_off(view_, clause, outer) && !outer.passive;
  }

  bool opens_with(const Clause& clause, std::string_view word) const {
    const std::size_t mark = view_.find_child(clause.head, {Deprel::Mark});
    return mark != kNoToken && view_.lower(mark) == word;
  }

  /// "criticized the mayor for closing the port": the mayor closed it.
  bool is_blamed(const Clause& clause, const Clause& outer) const {
    if (outer.copular || outer.passive || outer.objects.empty() || outer.objects.front() > clause.head)
      return false;
    const std::size_t mark = view_.find_child(clause.head, {Deprel::Mark});
    if (mark == kNoToken || !verb_traits(view_.token(outer.head).lemma).blame) return false;
    const std::string& word = view_.lower(mark);
    return word == "of" || word == "for" || word == "with";
  }

  /// "warned the firm against selling": the firm might sell.
  bool is_warned(const Clause& clause, const Clause& outer) const {
    return opens_with(clause, "against") && !outer.copular && !outer.passive && !outer.objects.empty() &&
           outer.objects.front() < clause.head;
  }

  /// "rejected a proposal to sell it": someone else's proposal.
  bool turns_down(const Clause& outer) const {
    constexpr std::array<std::string_view, 10> kVerbs = {
        "block", "criticize", "dismiss", "ignore", "kill", "oppose", "reject", "spurn", "veto", "criticise"};
    return std::find(kVerbs.begin(), kVerbs.end(), view_.token(outer.head).lemma) != kVerbs.end();
  }

  /// "published a letter denouncing the war": the letter denounces it, wherever the tree hangs the
  /// participle.
  void find_adverbial_subject(Clause& clause, const Clause& outer) const {
    if (is_blamed(clause, outer) || is_warned(clause, outer))
      return inherit(clause, outer.objects, SubjectSource::Controlled);
    // "was cleared by adding a filter": whoever did the one did the other.
    if (outer.passive && opens_with(clause, "by"))
      return inherit(clause, outer.agents, SubjectSource::Matrix);
    if (clause.passive && opens_with(clause, "as")) return;  // "as discussed earlier"
    const bool gerund = view_.token(clause.head).xpos == Xpos::Vbg && clause.participle;
    const std::size_t object = outer.objects.empty() ? kNoToken : outer.objects.back();
    if (gerund && object != kNoToken && is_message_noun(view_.token(object).lemma) &&
        follows_closely(object, clause.head))
      return inherit(clause, {object}, SubjectSource::Modified);
    inherit(clause, outer.subjects, SubjectSource::Matrix);
  }

  /// Whether nothing but the first token's own phrase stands between the two: no comma, no "by".
  bool follows_closely(std::size_t noun, std::size_t verb) const {
    if (noun >= verb || view_.has_child(verb, {Deprel::Mark})) return false;
    for (std::size_t i = noun + 1; i < verb; ++i) {
      const bool own = view_.dominates(noun, i) || view_.head(i) == verb;
      if (!own || view_.relation(i) == Deprel::Punct) return false;
    }
    return true;
  }

  /// "Closing it means losing it": an act does nothing itself.
  bool is_act(std::size_t subject) const {
    return heads_clause(view_, subject) &&
           RelationSet{Deprel::Csubj, Deprel::CsubjPass}.contains(view_.relation(subject));
  }

  /// "quoted the minister as saying"
  bool is_quoted(const Clause& clause) const {
    const Clause& outer = before_[clause.parent];
    const std::string& lemma = view_.token(outer.head).lemma;
    const std::size_t mark = view_.find_child(clause.head, {Deprel::Mark});
    return (lemma == "quote" || lemma == "cite") && mark != kNoToken && view_.lower(mark) == "as" &&
           !outer.passive && !outer.objects.empty();
  }

  void inherit(Clause& clause, const TokenSet& subjects, SubjectSource source) const {
    if (subjects.empty()) return;
    const bool controlled = source == SubjectSource::Controlled || source == SubjectSource::Matrix;
    if (controlled && is_act(subjects.front())) return;
    clause.subjects = subjects;
    clause.source = source;
  }

  void find_relative_subject(Clause& clause) const {
    if (clause.antecedent != kNoToken) {
      if (clause.relativizer == kNoToken) inherit(clause, {clause.antecedent}, SubjectSource::Antecedent);
    } else if (clause.parent != kNoClause) {
      inherit(clause, {before_[clause.parent].head}, SubjectSource::Sentence);
    }
  }

  /// "troops stationed in": the noun. "his plan to attack", "made an effort to help": whoever has the plan.
  void find_modified(Clause& clause) const {
    const std::size_t noun = view_.head(clause.head);
    const bool marked = view_.has_child(clause.head, {Deprel::Mark});
    if (clause.participle && !marked) return inherit(clause, {noun}, SubjectSource::Modified);
    if (clause.infinitive && clause.passive)  // "a tunnel to be built"
      return inherit(clause, {noun}, SubjectSource::Modified);
    const std::size_t owner = view_.find_child(noun, {Deprel::NmodPoss});
    if (owner != kNoToken) return inherit(clause, {owner}, SubjectSource::Modified);
    if (clause.parent == kNoClause) return;
    const Clause& outer = before_[clause.parent];
    if (is_blamed(clause, outer) || is_warned(clause, outer))
      return inherit(clause, outer.objects, SubjectSource::Controlled);
    // "was cleared by adding a filter": whoever did the one did the other.
    if (outer.passive && opens_with(clause, "by"))
      return inherit(clause, outer.agents, SubjectSource::Matrix);
    if (clause.infinitive && turns_down(outer)) return;
    const bool is_subject =
        std::find(outer.subjects.begin(), outer.subjects.end(), noun) != outer.subjects.end();
    if (!is_subject && outer.head != noun) inherit(clause, outer.subjects, SubjectSource::Matrix);
  }

  void find_controller(Clause& clause) const {
    if (clause.parent == kNoClause) return;
    const Clause& outer = before_[clause.parent];
    const VerbTraits traits = verb_traits(view_.token(outer.head).lemma);
    const bool by_subject = outer.passive || outer.copular || (traits.intention && !traits.object_control);
    if (!by_subject && !outer.objects.empty() && !outer.shares_object) {
      return inherit(clause, outer.objects, SubjectSource::Controlled);
    }
    if (!by_subject && !outer.indirect.empty())
      return inherit(clause, outer.indirect, SubjectSource::Controlled);
    inherit(clause, outer.subjects, SubjectSource::Controlled);
  }

  const SentenceView& view_;
  const std::vector<Clause>& before_;
};

}  // namespace

void find_missing_subject(const SentenceView& view, const std::vector<Clause>& before, Clause& clause) {
  SubjectFinder(view, before).find(clause);
}

}  // namespace entente
