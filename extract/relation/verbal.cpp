#include "extract/relation/verbal.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "extract/relation/arguments.h"
#include "extract/relation/confidence.h"
#include "extract/relation/light_verb.h"
#include "extract/relation/naming.h"
#include "extract/relation/one_of.h"
#include "extract/relation/predicate.h"
#include "extract/relation/prepositions.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/verb_traits.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

/// Coordinations multiply; a sentence with two lists of twenty says no four hundred facts worth telling.
constexpr std::size_t kMostPropositions = 48;

/// Builds the propositions of one clause.
class VerbalClause {
 public:
  VerbalClause(const SentenceView& view, std::size_t index)
      : view_(view), index_(index), clause_(view.clauses()[index]) {}

  bool tells() const {
    if (clause_.copular || clause_.subjects.empty()) return false;
    if (view_.token(clause_.head).upos == Upos::Aux && clause_.objects.empty() && clause_.obliques.empty())
      return false;
    if (clause_.complement == kNoToken) return true;
    const std::size_t below = view_.clause_headed_by(clause_.complement);
    return below == kNoClause || !joins_above(view_, below);
  }

  void tell(std::vector<Proposition>& found) {
    words_ = predicate_words(view_, index_);
    collect_objects();
    collect_qualifiers();
    place_existing();
    if (tell_light(found)) hidden_ = true;
    take_light_noun();
    if (objects_.empty()) promote_oblique();
    if (clause_.passive && !clause_.agents.empty()) {
      tell_turned(found);
    } else {
      tell_straight(found);
      if (!hidden_) tell_beyond_noun(found);
      tell_gapped(found);
    }
  }

 private:
  void collect_objects() {
    for (const std::size_t object : clause_.objects) objects_.push_back(phrase(object));
    if (addresses_someone()) {
      for (const std::size_t object : clause_.indirect) objects_.push_back(phrase(object));
    }
    if (clause_.complement != kNoToken) add_complement();
    if (objects_.empty()) {
      if (auto quotation = reported_words(view_, index_)) objects_.push_back(std::move(*quotation));
    }
  }

  /// "There are three parties in Norway": the place of a phrase that is only said to exist.
  void place_existing() {
    if (!is_existential() || !qualifiers_.empty() || clause_.subjects.size() != 1) return;
    const std::size_t subject = clause_.subjects.front();
    for (const std::size_t child : view_.children(subject)) {
      const std::size_t marker = view_.find_child(child, {Deprel::Case});
      if (view_.relation(child) != Deprel::Nmod || child < subject || marker == kNoToken ||
          !is_locative(view_.lower(marker)))
        continue;
      located_ = child;
      for (const std::size_t part : conjuncts(view_, child)) {
        qualifiers_.push_back(oblique_argument(view_, part));
        refine_role(view_, qualifiers_.back());
      }
      return;
    }
  }

  bool is_existential() const {
    const std::size_t there = view_.find_child(clause_.head, {Deprel::Expl});
    return there != kNoToken && view_.lower(there) == "there";
  }

  /// "told reporters that …": they are who was told.
  bool addresses_someone() const {
    return clause_.objects.empty() && !clause_.indirect.empty() && clause_.complement != kNoToken &&
           view_.clause_headed_by(clause_.complement) != kNoClause;
  }

  /// "became leader", "appointed him governor", "said that …", "asked him to leave".
  void add_complement() {
    const std::size_t head = clause_.complement;
    if (view_.clause_headed_by(head) == kNoClause) {
      for (const std::size_t part : conjuncts(view_, head)) add_predicative(part);
      return;
    }
    PropositionArgument content = clause_argument(view_, head);
    if (objects_.empty()) {
      objects_.push_back(std::move(content));
    } else {
      if (content.role.empty()) content.role = view_.relation(head) == Deprel::Xcomp ? "to" : "that";
      qualifiers_.push_back(std::move(content));
    }
  }

  void add_predicative(std::size_t part) {
    if (is_directional(view_.lower(part)) && view_.children(part).empty()) return;  // "kept him out"
    PropositionArgument content = oblique_argument(view_, part);
    if (view_.token(part).upos == Upos::Adj) add_complement_words(view_, part, content.minimal);
    if (clause_.objects.empty()) {
      objects_.push_back(std::move(content));
    } else {
      if (content.role.empty()) content.role = "as";
      qualifiers_.push_back(std::move(content));
    }
  }

  void collect_qualifiers() {
    for (const std::size_t recipient : clause_.indirect) {
      if (addresses_someone()) break;
      PropositionArgument to = phrase(recipient);
      to.role = "to";
      qualifiers_.push_back(std::move(to));
    }
    add_adjuncts(view_, index_, qualifiers_);
    for (std::size_t outer = index_; outer != words_.first;) {  // "was able that night to …"
      const bool coordinated = view_.clauses()[outer].conjunct != kNoClause;
      outer = view_.clauses()[outer].parent;
      if (!coordinated) add_adjuncts(view_, outer, qualifiers_);
    }
    if (objects_.empty() && qualifiers_.empty()) add_adverbial_clauses(view_, index_, qualifiers_);
  }

  /// "took refuge in": the noun belongs to the relation, the preposition's phrase is the object.
  void take_light_noun() {
    if (objects_.size() != 1 || clause_.objects.size() != 1 || clause_.passive) return;
    const std::size_t noun = clause_.objects.front();
    if (!verb_traits(view_.token(clause_.head).lemma).light || view_.token(noun).upos != Upos::Noun ||
        noun < clause_.head)
      return;
    for (const std::size_t child : view_.children(noun)) {
      if (view_.relation(child) != Deprel::Nmod && view_.relation(child) != Deprel::Punct) return;
    }
    PropositionArgument target;
    if (const auto at = best_oblique(); at != qualifiers_.end() && at->full.front() > noun) {
      target = std::move(*at);
      qualifiers_.erase(at);
    } else if (const std::size_t below = view_.find_child(noun, {Deprel::Nmod});
               below != kNoToken && below > noun) {
      target = oblique_argument(view_, below);
    } else if (words_.lemma != "take" || view_.lower(noun) != "place") {
      return;
    }
    words_.tokens.push_back(noun);
    std::sort(words_.tokens.begin(), words_.tokens.end());
    words_.label += ' ' + view_.lower(noun);
    words_.lemma += ' ' + noun_lemma(noun);
    objects_.clear();
    if (!target.full.empty()) objects_.push_back(std::move(target));
  }

  /// "paid a visit to the prison": in the graph, a visit. The tuples keep the text's words.
  bool tell_light(std::vector<Proposition>& found) {
    if (objects_.size() != 1) return false;
    std::vector<PropositionArgument> qualifiers = qualifiers_;
    const auto event = light_event(view_, clause_, qualifiers);
    if (!event) return false;
    for (const std::size_t subject : clause_.subjects) {
      for (const PropositionArgument& target : event->targets) {
        Proposition proposition = start(phrase(subject), subject);
        proposition.label += ' ' + view_.lower(event->noun) + ' ' + lower_words(view_, target.marker);
        proposition.lemma = event->lemma;
        proposition.predicate.push_back(event->noun);
        std::sort(proposition.predicate.begin(), proposition.predicate.end());
        proposition.object = target;
        proposition.qualifiers = qualifiers;
        proposition.qualifiers.insert(proposition.qualifiers.end(), event->others.begin(),
                                      event->others.end());
        proposition.for_tuples = false;
        finish(std::move(proposition), found);
      }
    }
    return true;
  }

  /// "signed a treaty with Japan": what the graph wants to know is with whom.
  void tell_beyond_noun(std::vector<Proposition>& found) {
    if (clause_.objects.size() != 1 || objects_.size() != 1 ||
        objects_.front().head != clause_.objects.front())
      return;
    const std::size_t noun = clause_.objects.front();
    if (!verb_traits(view_.token(clause_.head).lemma).light || view_.token(noun).upos != Upos::Noun ||
        noun < clause_.head)
      return;
    for (const std::size_t below : view_.children(noun)) {
      if (view_.relation(below) != Deprel::Nmod || below < noun) continue;
      for (const std::size_t part : conjuncts(view_, below)) tell_partner(noun, part, found);
    }
  }

  void tell_partner(std::size_t noun, std::size_t partner, std::vector<Proposition>& found) {
    PropositionArgument target = oblique_argument(view_, partner);
    const bool is_partner =
        one_of(target.role, {"with", "against", "on", "to", "toward", "towards", "upon", "over", "into"});
    const bool is_name = view_.token(partner).upos == Upos::Propn || view_.name_covering(partner) != nullptr;
    if (!is_partner || !is_name || is_temporal(view_, partner)) return;
    for (const std::size_t subject : clause_.subjects) {
      Proposition proposition = start(phrase(subject), subject);
      proposition.label += ' ' + view_.lower(noun) + ' ' + target.role;
      proposition.lemma += ' ' + noun_lemma(noun) + ' ' + target.role;
      proposition.predicate.push_back(noun);
      std::sort(proposition.predicate.begin(), proposition.predicate.end());
      proposition.object = target;
      proposition.for_tuples = false;
      finish(std::move(proposition), found);
    }
  }

  const std::string& noun_lemma(std::size_t noun) const {
    const std::string& lemma = view_.token(noun).lemma;
    return lemma.empty() ? view_.lower(noun) : lemma;
  }

  std::vector<PropositionArgument>::iterator best_oblique() {
    auto best = qualifiers_.end();
    for (auto at = qualifiers_.begin(); at != qualifiers_.end(); ++at) {
      const bool behind = at->head > clause_.head || at->head == clause_.antecedent;
      const bool usable = behind && !at->clausal && !at->marker.empty() && !is_temporal(view_, at->head) &&
                          !is_circumstantial(at->role);
      if (!usable) continue;
      const bool better = is_governed(at->role) && best != qualifiers_.end() && !is_governed(best->role);
      if (best == qualifiers_.end() || (better && !(stays() && best->role == "place"))) best = at;
    }
    return best;
  }

  /// "lives in Berlin with her brother": the place is what the verb asks for.
  bool stays() const {
    return one_of(view_.token(clause_.head).lemma,
                  {"dwell", "grow", "lie", "live", "remain", "reside", "settle", "stay", "study", "work"});
  }

  void promote_oblique() {
    const auto best = best_oblique();
    if (best == qualifiers_.end()) return;
    const TokenSet marker = best->marker;
    // All conjuncts of the phrase are objects: "went to Moscow and Kiev".
    for (auto at = best; at != qualifiers_.end() && at->marker == marker; at = qualifiers_.erase(at)) {
      objects_.push_back(std::move(*at));
    }
  }

  PropositionArgument phrase(std::size_t head) const {
    if (clause_.source == SubjectSource::Sentence && head == clause_.subjects.front()) {
      return clause_argument(view_, head, clause_.head);
    }
    if (view_.clause_headed_by(head) != kNoClause && !view_.clauses()[view_.clause_headed_by(head)].copular) {
      return clause_argument(view_, head, view_.dominates(head, clause_.head) ? clause_.head : kNoToken);
    }
    PropositionArgument argument = noun_argument(view_, head, located_ == kNoToken ? clause_.head : located_);
    if (const std::size_t name = name_described(view_, head, clause_.head); name != kNoToken) {
      argument.head = name;
      argument.minimal = noun_argument(view_, name, head).minimal;
    }
    return argument;
  }

  /// `surface_subject`: the subject as the text's own voice has it.
  Proposition start(const PropositionArgument& subject, std::size_t surface_subject) const {
    Proposition proposition;
    proposition.extractor = "verbal";
    proposition.subject = subject;
    proposition.predicate = words_.tokens;
    proposition.anchor = clause_.head;
    proposition.label = words_.label;
    if (const std::string be = missing_copula(view_, words_.first, surface_subject); !be.empty()) {
      // "creating", not "was creating", of what was only asked for.
      if (clause_.modality == Modality::Asserted) proposition.label = be + ' ' + words_.label;
      proposition.surface = be + ' ' + view_.text(words_.tokens);
    }
    proposition.lemma = words_.lemma;
    proposition.qualifiers = qualifiers_;
    return proposition;
  }

  void finish(Proposition proposition, std::vector<Proposition>& found) {
    if (told_++ >= kMostPropositions) return;
    const bool empty = !proposition.object &&
                       (is_existential() || words_.lemma == "be" || is_bare_means() || needs_object());
    if (hidden_ || empty) proposition.for_statements = false;
    apply_status(view_, clause_, proposition);
    proposition.confidence = confidence_of(view_, clause_, proposition);
    found.push_back(std::move(proposition));
  }

  /// "what I want", "those who do": nothing is told without what is wanted or done.
  bool needs_object() const {
    return qualifiers_.empty() && one_of(words_.lemma, {"be", "do", "get", "have", "know", "let", "make",
                                                        "mean", "say", "think", "use", "want"});
  }

  /// "earn a living by fishing"
  bool is_bare_means() const {
    const std::size_t mark = view_.find_child(clause_.head, {Deprel::Mark});
    return clause_.kind == ClauseKind::Adverbial && clause_.participle && qualifiers_.empty() &&
           mark != kNoToken && view_.lower(mark) == "by";
  }

  void add_preposition(Proposition& proposition) const {
    const PropositionArgument& object = *proposition.object;
    if (object.marker.empty() || object.clausal) return;
    const std::string preposition = lower_words(view_, object.marker);
    proposition.label += ' ' + preposition;
    proposition.lemma += ' ' + preposition;
  }

  /// An edge "sent" from the pilots would say that they sent someone: they "were sent".
  void set_passive_lemma(Proposition& proposition) const {
    const std::string& lemma = view_.token(clause_.head).lemma;
    if (!clause_.passive || lemma.empty() || !proposition.lemma.starts_with(lemma)) return;
    proposition.passive_lemma = "be " + view_.lower(clause_.head) + proposition.lemma.substr(lemma.size());
  }

  void tell_straight(std::vector<Proposition>& found) {
    for (const std::size_t head : clause_.subjects) {
      const PropositionArgument subject = phrase(head);
      for (const PropositionArgument& object : objects_) {
        Proposition proposition = start(subject, head);
        proposition.object = object;
        add_preposition(proposition);
        set_passive_lemma(proposition);
        finish(std::move(proposition), found);
      }
      if (!objects_.empty()) continue;
      Proposition proposition = start(subject, head);
      set_passive_lemma(proposition);
      finish(std::move(proposition), found);
    }
  }

  /// "… and Peter the milk"
  void tell_gapped(std::vector<Proposition>& found) {
    for (const auto& [subject, object] : clause_.gapped) {
      Proposition proposition = start(noun_argument(view_, subject, object), subject);
      proposition.object = phrase(object);
      finish(std::move(proposition), found);
    }
  }

  /// "Mao was questioned by Stalin": Stalin questioned Mao. What a passive keeps as its object ("was given a
  /// medal by …") is what the agent gave, and the patient its receiver.
  void tell_turned(std::vector<Proposition>& found) {
    for (const std::size_t head : clause_.agents) {
      PropositionArgument agent = oblique_argument(view_, head, clause_.head);
      agent.role.clear();
      for (const std::size_t patient : clause_.subjects) {
        Proposition proposition = start(agent, patient);
        proposition.label = active_label(view_, index_);
        proposition.object = phrase(patient);
        for (const PropositionArgument& kept : objects_) {
          proposition.qualifiers.push_back(kept);
          if (kept.role.empty()) proposition.qualifiers.back().role = "as";
        }
        finish(std::move(proposition), found);
      }
    }
  }

  const SentenceView& view_;
  std::size_t index_;
  const Clause& clause_;
  PredicateWords words_;
  std::vector<PropositionArgument> objects_;
  std::vector<PropositionArgument> qualifiers_;
  std::size_t told_ = 0;
  std::size_t located_ = kNoToken;  ///< what says where a thing exists
  bool hidden_ = false;             ///< the graph has been told in another way
};

}  // namespace

void VerbalExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t index = 0; index < sentence.clauses().size(); ++index) {
    VerbalClause clause(sentence, index);
    if (clause.tells()) clause.tell(found);
  }
}

}  // namespace entente
