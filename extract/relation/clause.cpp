#include "extract/relation/clause.h"

#include <algorithm>

#include "extract/relation/arguments.h"
#include "extract/relation/clause_form.h"
#include "extract/relation/missing_subject.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/verb_traits.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

constexpr RelationSet kSubject = {Deprel::Nsubj, Deprel::NsubjPass, Deprel::Csubj, Deprel::CsubjPass};

void append(TokenSet& tokens, const TokenSet& more) {
  tokens.insert(tokens.end(), more.begin(), more.end());
}

/// Reads the clauses off the tree, parents first, so that what a clause takes over is ready when it is read.
class ClauseFinder {
 public:
  explicit ClauseFinder(const SentenceView& view)
      : view_(view), headed_(view.size(), kNoClause), around_(view.size(), kNoClause) {}

  std::vector<Clause> find() {
    for (const std::size_t i : view_.preorder()) {
      const std::size_t above = view_.head(i);
      const std::size_t outer = above == kNoToken ? kNoClause : around_[above];
      around_[i] = outer;
      if (!is_clause(i)) continue;
      around_[i] = headed_[i] = clauses_.size();
      add(i, outer);
    }
    return std::move(clauses_);
  }

 private:
  bool is_clause(std::size_t i) const {
    if (heads_clause(view_, i)) return true;
    // "her uncle a baker": a subject without a copula.
    return view_.has_child(i, {Deprel::Nsubj, Deprel::NsubjPass, Deprel::Csubj}) &&
           RelationSet{Deprel::Root,      Deprel::Conj,  Deprel::Ccomp,    Deprel::Advcl,
                       Deprel::Parataxis, Deprel::Xcomp, Deprel::AclRelcl, Deprel::Acl}
               .contains(view_.relation(i));
  }

  void add(std::size_t head, std::size_t outer) {
    Clause clause;
    clause.head = head;
    clause.parent = outer;
    const bool coordinated = view_.relation(head) == Deprel::Conj && outer != kNoClause &&
                             clauses_[outer].head == view_.head(head);
    if (coordinated) clause.conjunct = outer;
    clause.kind = coordinated ? clauses_[outer].kind : clause_kind(view_, head);
    set_clause_form(view_, clauses_, clause);
    set_antecedent(clause);
    read_arguments(clause);
    fill_gap(clause);
    if (coordinated) share_arguments(clause, clauses_[outer]);
    if (coordinated) share_back(clause, clauses_[outer]);
    if (clause.subjects.empty()) find_missing_subject(view_, clauses_, clause);
    clauses_.push_back(std::move(clause));
  }

  /// The noun that a relative pronoun in this clause stands for: the modified noun of the relative clause
  /// that it is, is coordinated with, or hangs in as a complement.
  void set_antecedent(Clause& clause) const {
    if (clause.conjunct != kNoClause) {
      clause.antecedent = clauses_[clause.conjunct].antecedent;
    } else if (clause.kind == ClauseKind::Relative) {
      clause.antecedent = person_meant(view_, clause.head, view_.head(clause.head));
    } else if (clause.parent != kNoClause &&
               (clause.kind == ClauseKind::Open || clause.kind == ClauseKind::Complement)) {
      clause.antecedent = clauses_[clause.parent].antecedent;
    }
    if (clause.antecedent == kNoToken || headed_[clause.antecedent] == kNoClause) return;
    // "…, which led to …" modifies the whole clause.
    if (!clauses_[headed_[clause.antecedent]].copular) clause.antecedent = kNoToken;
  }

  /// "What the treaty forbids is the export of arms": the export is meant. "a loan of $3 million that …": the
  /// loan.
  std::size_t meant(std::size_t antecedent) const {
    const std::size_t above = view_.head(antecedent);
    if (above == kNoToken) return antecedent;
    const Token& word = view_.token(antecedent);
    const NamedSpan* name = view_.name_covering(antecedent);
    const bool sum = word.xpos == Xpos::Dollar || (name != nullptr && name->type == NameType::Money);
    if (sum && view_.relation(antecedent) == Deprel::Nmod) return above;
    const bool nominal = view_.token(above).upos == Upos::Noun || view_.token(above).upos == Upos::Propn;
    const bool cleft = view_.lower(antecedent) == "what" && view_.relation(antecedent) == Deprel::Nsubj;
    return cleft && nominal && view_.has_child(above, {Deprel::Cop}) &&
                   !view_.has_child(above, {Deprel::Case})
               ? above
               : antecedent;
  }

  /// "Ali is a boxer who lives in Bonn": what is said of the predicate nominal is said of Ali.
  std::size_t named_antecedent(std::size_t antecedent) const {
    if (headed_[antecedent] == kNoClause) return antecedent;
    const Clause& modified = clauses_[headed_[antecedent]];
    if (modified.subjects.size() != 1) return antecedent;
    const std::size_t subject = modified.subjects.front();
    const Token& word = view_.token(subject);
    const bool person = word.upos == Upos::Noun && word.nominal == NominalType::Person;
    const bool names =
        word.upos == Upos::Propn || person || view_.lower(subject) == "he" || view_.lower(subject) == "she";
    return names ? subject : antecedent;
  }

  bool stands_for_antecedent(const Clause& clause, std::size_t i) const {
    return clause.antecedent != kNoToken && is_relative_pronoun(view_, i);
  }

  void take(Clause& clause, std::size_t child, TokenSet& into) const {
    if (stands_for_antecedent(clause, child)) {
      clause.relativizer = child;
      into.push_back(meant(clause.antecedent));
    } else {
      append(into, conjuncts(view_, child));
    }
  }

  void read_arguments(Clause& clause) const {
    for (const std::size_t child : view_.children(clause.head)) {
      switch (view_.relation(child)) {
        case Deprel::NsubjOuter:
          if (clause.due) take_subject(clause, child);
          break;
        case Deprel::Nsubj:
        case Deprel::NsubjPass:
        case Deprel::Csubj:
        case Deprel::CsubjPass:
          take_subject(clause, child);
          break;
        case Deprel::Obj:
          take_object(clause, child);
          break;
        case Deprel::Iobj:
          take(clause, child, clause.indirect);
          break;
        case Deprel::OblAgent:
          take_agent(clause, child);
          break;
        case Deprel::Obl:
        case Deprel::OblUnmarked:
        case Deprel::Nmod:
        case Deprel::NmodUnmarked:
          take_oblique(clause, child);
          break;
        case Deprel::Advmod:
          if (clause.antecedent != kNoToken && is_relative_adverb(view_, child)) take_oblique(clause, child);
          break;
        case Deprel::Xcomp:
        case Deprel::Ccomp:
          if (clause.complement == kNoToken) clause.complement = child;
          break;
        case Deprel::Advcl:
          if (clause.complement == kNoToken && goes_on(view_, child)) clause.complement = child;
          break;
        default:
          break;
      }
    }
    borrow_subject(clause);
    turn_inverted_speaker(clause);
    take_gapped(clause);
    name_object(clause);
    // "lend it to her": a lone object.
    if (clause.objects.empty() && clause.complement == kNoToken) clause.objects.swap(clause.indirect);
  }

  /// "Anna bought the bread and Peter the milk": two conjuncts that nothing joins are another's subject and
  /// object.
  void take_gapped(Clause& clause) const {
    if (clause.source != SubjectSource::Own || clause.passive) return;
    if (clause.indirect.size() == 2 && clause.objects.size() == 1) return take_gapped_receiver(clause);
    for (const std::size_t object : TokenSet(clause.objects)) {
      const std::size_t subject = view_.head(object);
      const bool pair = view_.relation(object) == Deprel::Conj && view_.relation(subject) == Deprel::Conj &&
                        view_.token(subject).upos == Upos::Propn && view_.has_child(subject, {Deprel::Cc}) &&
                        !view_.has_child(object, {Deprel::Cc, Deprel::Punct}) &&
                        view_.subtree(object).front() == subject + 1;
      if (!pair) continue;
      clause.gapped.push_back({subject, object});
      std::erase_if(clause.objects, [&](std::size_t i) { return i == subject || i == object; });
    }
  }

  /// The same, taken for a receiver: "sold [the trawlers and Chile] the harbour".
  void take_gapped_receiver(Clause& clause) const {
    const std::size_t object = clause.indirect.front();
    const std::size_t subject = clause.indirect.back();
    if (view_.token(object).upos != Upos::Noun || view_.token(object).nominal == NominalType::Person ||
        view_.token(subject).upos != Upos::Propn || object < clause.head)
      return;
    clause.gapped.push_back({subject, clause.objects.front()});
    clause.objects = {object};
    clause.indirect.clear();
  }

  /// "elected her chairwoman": of two objects the second says what the first was made or called.
  void name_object(Clause& clause) const {
    if (clause.indirect.size() != 1) return;
    if (clause.objects.empty() && clause.complement != kNoToken && !heads_clause(view_, clause.complement)) {
      if (verb_traits(view_.token(clause.head).lemma).naming) clause.objects.swap(clause.indirect);
      return;
    }
    if (clause.objects.empty() || clause.complement != kNoToken) return;
    if (clause.indirect.front() > clause.objects.front()) return;
    const std::string& lemma = view_.token(clause.head).lemma;
    if (!verb_traits(lemma).naming) return;
    // "made him a coat"
    if (lemma == "make" &&
        view_.has_child(clause.objects.front(), {Deprel::Det, Deprel::NmodPoss, Deprel::Nummod}))
      return;
    clause.complement = clause.objects.front();
    clause.objects = clause.indirect;
    clause.indirect.clear();
  }

  /// Of two objects that are not coordinated the first is the indirect one: "sold her a boat".
  void take_object(Clause& clause, std::size_t child) const {
    const bool second = !clause.objects.empty() && clause.indirect.empty() &&
                        clause.objects.front() > clause.head && child > clause.objects.front();
    if (second) clause.objects.swap(clause.indirect);
    take(clause, child, clause.objects);
  }

  /// "dissolved by force", "was met by chance": no one's name.
  bool names_manner_of_doing(std::size_t noun) const {
    return view_.token(noun).upos == Upos::Noun && is_manner_noun(view_.lower(noun)) &&
           !view_.has_child(noun,
                            {Deprel::Det, Deprel::Amod, Deprel::NmodPoss, Deprel::Nmod, Deprel::Compound});
  }

  void take_agent(Clause& clause, std::size_t child) const {
    const std::size_t marker = view_.find_child(child, {Deprel::Case});
    const bool by =
        clause.passive && marker != kNoToken && view_.lower(marker) == "by" && !names_manner_of_doing(child);
    take(clause, child, by ? clause.agents : clause.obliques);
  }

  /// "The agency says it is …" with "agency" hung under the second verb: a subject before the verb above,
  /// where that has none, is the subject of that one.
  bool is_subject_above(const Clause& clause, std::size_t child) const {
    if (clause.parent == kNoClause || clause.kind != ClauseKind::Complement) return false;
    const std::size_t above = clauses_[clause.parent].head;
    return child < above && above < clause.head && !view_.has_child(above, kSubject) &&
           !is_relative_pronoun(view_, child);
  }

  void borrow_subject(Clause& clause) const {
    if (!clause.subjects.empty() || clause.complement == kNoToken || clause.complement < clause.head) return;
    if (view_.relation(clause.complement) != Deprel::Ccomp) return;
    const std::size_t child = view_.find_child(clause.complement, {Deprel::Nsubj});
    if (child == kNoToken || child > clause.head || is_relative_pronoun(view_, child)) return;
    clause.subjects = conjuncts(view_, child);
    clause.source = SubjectSource::Own;
  }

  /// `"Who won?" asked Olsen.`: a verb of speech right behind a closing mark has its subject behind it, which
  /// trees take for an object.
  void turn_inverted_speaker(Clause& clause) const {
    TokenSet& heard = clause.objects.empty() ? clause.indirect : clause.objects;
    const bool finite =
        view_.token(clause.head).xpos == Xpos::Vbd || view_.token(clause.head).xpos == Xpos::Vbz;
    if (!clause.subjects.empty() || heard.empty() || clause.passive || !finite || clause.head == 0) return;
    const std::string& before = view_.lower(clause.head - 1);
    const bool closed = before == "\"" || before == "”" || before == "’" || before == "'" || before == "''";
    if (!closed || heard.front() < clause.head || !verb_traits(view_.token(clause.head).lemma).speech) return;
    clause.subjects = std::move(heard);
    heard.clear();
    clause.source = SubjectSource::Own;
  }

  void take_subject(Clause& clause, std::size_t child) const {
    if (is_subject_above(clause, child)) return;
    const bool expletive =
        view_.token(child).xpos == Xpos::Ex ||
        (view_.lower(child) == "it" && view_.has_child(clause.head, {Deprel::Csubj, Deprel::CsubjPass}));
    if (expletive || !clause.subjects.empty()) return;
    const bool resumes = clause.kind == ClauseKind::Relative && clause.antecedent == kNoToken;
    if (resumes && is_relative_pronoun(view_, child)) return;  // "…, which led to …"
    take(clause, child, clause.subjects);
    if (clause.relativizer == child) clause.subjects = {named_antecedent(meant(clause.antecedent))};
    clause.source = clause.relativizer == child ? SubjectSource::Antecedent : SubjectSource::Own;
  }

  void take_oblique(Clause& clause, std::size_t child) const {
    if (clause.copular && !kClauseOblique.contains(view_.relation(child))) return;
    if (is_relative_adverb(view_, child) && clause.antecedent == kNoToken) return;
    if (stands_for_antecedent(clause, child) || is_relative_adverb(view_, child)) {
      clause.relativizer = child;
      clause.obliques.push_back(child);
    } else if (view_.token(child).upos == Upos::Adp && view_.children(child).empty()) {
      clause.gap_marker = child;
    } else {
      append(clause.obliques, conjuncts(view_, child));
    }
  }

  /// "the man they wanted to meet": a relative clause without its pronoun lacks an object, or the object of
  /// a stranded preposition, somewhere down its chain of complements.
  void fill_gap(Clause& clause) {
    const bool begins = clause.kind == ClauseKind::Relative && clause.conjunct == kNoClause &&
                        clause.relativizer == kNoToken && clause.source == SubjectSource::Own;
    const bool goes_on =
        clause.parent != kNoClause && clause.parent == open_gap_ && clause.relativizer == kNoToken;
    if (!begins && !goes_on) return;
    open_gap_ = kNoClause;
    if (clause.antecedent == kNoToken || clause.gap_marker != kNoToken || has_whose(clause)) return;
    if (clause.complement != kNoToken && heads_clause(view_, clause.complement)) {
      open_gap_ = clauses_.size();
      return;
    }
    if (names_manner(clause.antecedent)) return;
    if (is_temporal(view_, clause.antecedent)) {
      clause.obliques.push_back(clause.antecedent);
    } else if (!clause.copular && !clause.passive && clause.objects.empty()) {
      clause.objects.push_back(meant(clause.antecedent));
    }
  }

  /// "orchards whose owners fled": nothing is missing.
  bool has_whose(const Clause& clause) const {
    const auto whose = [&](std::size_t i) {
      const std::size_t owner = view_.find_child(i, {Deprel::NmodPoss});
      return owner != kNoToken && view_.lower(owner) == "whose";
    };
    return std::any_of(clause.subjects.begin(), clause.subjects.end(), whose);
  }

  /// "the way they fought", "the reason he left": no argument of the verb.
  bool names_manner(std::size_t noun) const {
    const std::string& word = view_.lower(noun);
    return word == "way" || word == "reason" || word == "manner" || word == "fact" || word == "extent";
  }

  /// What stands once and belongs to both: objects and obliques after the second verb, obliques before the
  /// first subject. Never an object that stands before the second verb.
  void share_arguments(Clause& clause, const Clause& first) const {
    const bool own_subject = !clause.subjects.empty();
    if (own_subject) return;
    if (clause.objects.empty() && !clause.passive && !clause.copular && clause.complement == kNoToken) {
      for (const std::size_t object : first.objects) {
        const bool after = object > clause.head && !view_.dominates(clause.head, object);
        if (after || object == first.antecedent) clause.objects.push_back(object);
      }
      clause.shares_object = !clause.objects.empty();
    }
    const std::size_t start = first.source == SubjectSource::Own ? first.subjects.front() : first.head;
    TokenSet shared;
    for (const std::size_t oblique : first.obliques) {
      if (oblique < start || oblique > clause.head) shared.push_back(oblique);
    }
    if (clause.passive && clause.agents.empty()) {
      for (const std::size_t agent : first.agents) {
        if (agent > clause.head) clause.agents.push_back(agent);
      }
    }
    append(shared, clause.obliques);
    clause.obliques = std::move(shared);
  }

  /// "drafted, and the notary sealed, the contract": the commas set the second verb off from what both have.
  void share_back(const Clause& clause, Clause& first) const {
    if (clause.objects.empty() || !first.objects.empty() || first.passive || first.copular ||
        first.complement != kNoToken || clause.shares_object || first.head + 1 >= view_.size())
      return;
    const TokenSet object = view_.subtree(clause.objects.front());
    const bool set_off = view_.token(first.head + 1).xpos == Xpos::Comma &&
                         view_.token(clause.head + 1).xpos == Xpos::Comma &&
                         (object.front() == clause.head + 2 || object.front() == clause.head + 1);
    if (!set_off) return;
    first.objects = clause.objects;
    first.shares_object = true;
  }

  static constexpr RelationSet kClauseOblique = {Deprel::Obl, Deprel::OblUnmarked, Deprel::Advmod};

  const SentenceView& view_;
  std::vector<Clause> clauses_;
  std::vector<std::size_t> headed_;   ///< clause that a token heads
  std::vector<std::size_t> around_;   ///< innermost clause around a token
  std::size_t open_gap_ = kNoClause;  ///< relative clause whose gap is further down
};

}  // namespace

std::vector<Clause> find_clauses(const SentenceView& view) {
  std::vector<Clause> clauses = ClauseFinder(view).find();
  assign_status(view, clauses);
  assign_speakers(view, clauses);
  return clauses;
}

}  // namespace entente
