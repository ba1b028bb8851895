#include "extract/coreference/mention_links.h"

#include <algorithm>
#include <string>

#include "extract/relation/arguments.h"
#include "extract/relation/coordination.h"
#include "extract/relation/naming.h"
#include "extract/relation/one_of.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

class MentionLinker {
 public:
  MentionLinker(const SentenceView& view, std::vector<Mention>& mentions)
      : view_(view), mentions_(mentions), mention_of_(view.size(), kNoMention) {
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      if (mentions_[m].members.empty()) mention_of_[mentions_[m].head] = m;
    }
  }

  void link() {
    link_phrases();
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      Mention& mention = mentions_[m];
      bar(mention);
      if (!mention.members.empty()) {
        link_group(mention);
        continue;
      }
      if (mention.form == MentionForm::Pronoun) {
        link_pronoun(mention);
      } else {
        link_noun(m);
      }
      const std::size_t owner = view_.find_child(mention.head, {Deprel::NmodPoss});
      mention.owner = owner == kNoToken ? owner_by_of(mention) : all_at(owner);
    }
    for (const Clause& clause : view_.clauses()) {
      link_other_name(clause);
      link_predicate(clause);
    }
  }

 private:
  /// The coordination that begins with the phrase headed by the token, or else that phrase.
  std::size_t all_at(std::size_t token) const {
    const std::size_t m = mention_at(token);
    const std::size_t whole = m == kNoMention ? kNoMention : mentions_[m].part_of;
    const bool first =
        whole != kNoMention && !mentions_[whole].members.empty() && mentions_[whole].members.front() == m;
    return first ? whole : m;
  }

  std::size_t mention_at(std::size_t token) const {
    return token == kNoToken ? kNoMention : mention_of_[token];
  }

  /// "The soul of the club was Anna Berg", "Anna Berg was the chancellor": one person. "Her teacher was a
  /// Dane" is no name of hers, and who "could become the president" is not the president.
  void link_predicate(const Clause& clause) {
    const std::size_t predicate = mention_at(clause.head);
    if (!clause.copular || predicate == kNoMention || clause.subjects.size() != 1) return;
    const std::size_t subject = mention_at(clause.subjects.front());
    if (subject == predicate || subject == kNoMention) return;
    mentions_[predicate].described = subject;
    if (clause.source != SubjectSource::Own) return;  // "claimed to be a god" says nothing of what it is
    if (!is_measure(mentions_[predicate].type)) mentions_[subject].predicate = predicate;  // "he was eight"
    const bool holds = clause.polarity == Polarity::Affirmed && clause.modality == Modality::Asserted;
    if (holds && is_one_person(mentions_[subject], mentions_[predicate]) &&
        mentions_[predicate].same_as == kNoMention)
      mentions_[predicate].same_as = subject;
  }

  static bool is_measure(EntityType type) {
    return type == EntityType::Date || type == EntityType::Quantity || type == EntityType::Money;
  }

  static bool is_one_person(const Mention& subject, const Mention& predicate) {
    const auto person = [](const Mention& m) {
      return m.type == EntityType::Person || m.nominal == NominalType::Person;
    };
    const auto definite = [](const Mention& m) {
      return m.definiteness == Definiteness::Definite || m.definiteness == Definiteness::Possessed;
    };
    const auto single = [](const Mention& m) { return m.number == MentionNumber::Singular; };
    if (!person(predicate) || !single(subject) || !single(predicate)) return false;
    if (subject.form == MentionForm::Name)
      return person(subject) && predicate.form == MentionForm::Nominal && definite(predicate);
    return subject.form == MentionForm::Nominal && predicate.form == MentionForm::Name && definite(subject);
  }

  /// "Myanmar" of "Burma, later called Myanmar", "which became known as Myanmar"; "a reporter named Anna
  /// Berg".
  void link_other_name(const Clause& clause) {
    const bool names = one_of(view_.token(clause.head).lemma,
                              {"call", "dub", "know", "name", "nickname", "refer", "rename", "style"});
    const bool passive = clause.passive || clause.participle;
    if (!names || !passive || clause.subjects.size() != 1) return;
    const std::size_t subject = mention_at(clause.subjects.front());
    if (subject == kNoMention || !may_have_other_name(mentions_[subject])) return;
    for (const std::size_t child : view_.children(clause.head)) {
      const std::size_t other = mention_at(child);
      if (other == kNoMention || other == subject || mentions_[other].form != MentionForm::Name) continue;
      const std::string marker = lower_words(view_, case_tokens(view_, child));
      if (marker == "as" || marker == "to as" ||
          (marker.empty() && view_.relation(child) != Deprel::Nsubj && child > clause.head &&
           !is_temporal(view_, child)))
        mentions_[other].same_as = subject;
    }
  }

  static bool may_have_other_name(const Mention& mention) {
    return mention.form == MentionForm::Name ||
           (mention.form == MentionForm::Nominal && mention.number == MentionNumber::Singular);
  }

  /// The mention whose phrase each stands in. Phrases come in order of their beginnings, outer ones first.
  void link_phrases() {
    std::vector<std::size_t> open;
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      while (!open.empty() && mentions_[open.back()].last <= mentions_[m].first) open.pop_back();
      const auto around = std::find_if(open.rbegin(), open.rend(), [&](std::size_t other) {
        return mentions_[m].last <= mentions_[other].last;
      });
      if (around != open.rend()) mentions_[m].part_of = *around;
      open.push_back(m);
    }
  }

  void link_pronoun(Mention& mention) const {
    if (mention.pronoun == PronounKind::Relative) {
      mention.same_as = mention_at(relative_antecedent(view_, mention.head));
    } else if (mention.pronoun == PronounKind::Reflexive) {
      mention.same_as = subject_above(mention.head);
    } else if (mention.person == 1 && mention.number == MentionNumber::Singular &&
               mention.speaker_at != kNowhere) {
      mention.same_as = mention_starting_at(mention.speaker_at);
    }
  }

  /// The mention whose head begins at the byte of the document.
  std::size_t mention_starting_at(std::size_t at) const {
    const auto found = std::find_if(mentions_.begin(), mentions_.end(), [&](const Mention& mention) {
      return mention.at == at && mention.members.empty();
    });
    return found == mentions_.end() ? kNoMention : static_cast<std::size_t>(found - mentions_.begin());
  }

  /// "himself": the subject of the innermost clause that has one.
  std::size_t subject_above(std::size_t head) const {
    const std::size_t c = view_.clause_around(head);
    if (c == kNoClause) return kNoMention;
    const Clause& clause = view_.clauses()[c];
    if (clause.subjects.empty()) return kNoMention;
    const std::size_t subject =
        clause.passive && !clause.agents.empty() ? clause.agents.front() : clause.subjects.front();
    return subject == head ? kNoMention : mention_at(subject);
  }

  /// "Acme, the maker of engines": nouns for people say what bodies do, too.
  static bool is_body_called_by_role(const Mention& name, const Mention& noun) {
    return name.form == MentionForm::Name && name.type == EntityType::Organization &&
           noun.form == MentionForm::Nominal && noun.type == EntityType::Person;
  }

  /// An apposition is the same as what it stands beside, if both name one thing.
  void link_noun(std::size_t m) {
    Mention& mention = mentions_[m];
    if (view_.relation(mention.head) != Deprel::Appos) return;
    const std::size_t beside = mention_at(view_.head(mention.head));
    if (beside == kNoMention || beside == m || mention.same_as != kNoMention) return;
    const Mention& other = mentions_[beside];
    const bool counted_alike = other.number == mention.number || other.number == MentionNumber::Unknown ||
                               mention.number == MentionNumber::Unknown;
    const bool both_names = mention.form == MentionForm::Name && other.form == MentionForm::Name;
    const bool short_form =
        both_names && (is_short_name(view_, other.head, mention.head) || says_other_name(mention.head));
    const bool at_odds = mention.typed && other.typed && mention.type != other.type &&
                         !is_body_called_by_role(mention, other) && !is_body_called_by_role(other, mention);
    const bool listed = view_.has_child(mention.head, {Deprel::Cc});
    if (short_form || (counted_alike && !both_names && !at_odds && !listed)) mention.same_as = beside;
  }

  /// "the two leaders, Xi and Putin", "Xi and Putin, the two leaders"
  void link_group(Mention& group) {
    const auto of_many = [&](std::size_t m) {
      return m != kNoMention && mentions_[m].number == MentionNumber::Plural &&
             mentions_[m].members.empty() && mentions_[m].form == MentionForm::Nominal;
    };
    if (view_.relation(group.head) == Deprel::Appos) {
      const std::size_t beside = mention_at(view_.head(group.head));
      if (of_many(beside)) group.same_as = beside;
    }
    const auto itself = static_cast<std::size_t>(&group - mentions_.data());
    for (const std::size_t member : group.members) {
      if (member == kNoMention) continue;
      const std::size_t appositive = view_.find_child(mentions_[member].head, {Deprel::Appos});
      const std::size_t beside = mention_at(appositive);
      if (of_many(beside)) mentions_[beside].same_as = itself;
    }
  }

  /// "Tallinn (formerly Reval)"
  bool says_other_name(std::size_t appositive) const {
    for (const std::size_t child : view_.children(appositive)) {
      if (one_of(view_.lower(child), {"aka", "alias", "also", "earlier", "formerly", "historically", "née",
                                      "now", "originally", "previously", "today"}))
        return true;
    }
    return false;
  }

  /// "the father of Stalin"
  std::size_t owner_by_of(const Mention& mention) const {
    for (const std::size_t child : view_.children(mention.head)) {
      if (child < mention.head || view_.relation(child) != Deprel::Nmod) continue;
      const std::size_t marker = view_.find_child(child, {Deprel::Case});
      if (marker != kNoToken && view_.lower(marker) == "of") return mention_at(child);
    }
    return kNoMention;
  }

  // --- what it cannot be

  void bar(Mention& mention) const {
    const std::size_t head = mention.head;
    for (const std::size_t other : conjuncts(view_, first_conjunct(head))) bar(mention, other);
    if (mention.role == MentionRole::Possessor && view_.head(head) != kNoToken)
      bar(mention, view_.head(head));
    if (mention.pronoun == PronounKind::Reflexive || mention.pronoun == PronounKind::Relative) return;
    for (const Clause& clause : view_.clauses()) {
      if (is_argument(clause, first_conjunct(head))) bar_arguments(clause, mention);
      bar_named_below(clause, mention);
      bar_above(clause, mention);
    }
    bar_whose_predicate(mention);
    std::sort(mention.barred.begin(), mention.barred.end());
    mention.barred.erase(std::unique(mention.barred.begin(), mention.barred.end()), mention.barred.end());
  }

  static void bar(Mention& mention, std::size_t other) {
    if (other != mention.head) mention.barred.push_back(static_cast<std::uint32_t>(other));
  }

  std::size_t first_conjunct(std::size_t head) const {
    return view_.relation(head) == Deprel::Conj && !heads_clause(view_, head) ? view_.head(head) : head;
  }

  static bool is_argument(const Clause& clause, std::size_t head) {
    const auto has = [head](const TokenSet& tokens) {
      return std::find(tokens.begin(), tokens.end(), head) != tokens.end();
    };
    return has(clause.subjects) || has(clause.objects) || has(clause.indirect) || has(clause.obliques) ||
           has(clause.agents);
  }

  /// "Mao asked him": he is not Mao. A predicate nominal is what its subject is.
  static void bar_arguments(const Clause& clause, Mention& mention) {
    const bool oblique =
        std::find(clause.obliques.begin(), clause.obliques.end(), mention.head) != clause.obliques.end();
    for (const TokenSet* tokens : {&clause.subjects, &clause.objects, &clause.indirect, &clause.agents}) {
      for (const std::size_t other : *tokens) bar(mention, other);
    }
    if (oblique) return;  // "in its harbour the town has ...": obliques do not bar one another
    for (const std::size_t other : clause.obliques) bar(mention, other);
  }

  /// "The general had him arrested": him is as good as an object of the verb above.
  void bar_above(const Clause& clause, Mention& mention) const {
    const bool object = one_of(mention.word, {"her", "him", "them"});
    const bool subject = clause.source == SubjectSource::Own && clause.subjects.front() == mention.head;
    if (!object || !subject || clause.parent == kNoClause) return;
    bar_arguments(view_.clauses()[clause.parent], mention);
  }

  static bool is_subject_pronoun(const Clause& clause, const Mention& mention) {
    return mention.form == MentionForm::Pronoun && clause.source == SubjectSource::Own &&
           clause.subjects.front() == mention.head;
  }

  /// "He says that Xi left", "'Xi left,' he says", "she sold Anna's house": nobody is named after the pronoun
  /// that commands the name. What stands before the clause for its circumstances is free: "When Xi arrived,
  /// he smiled".
  void bar_named_below(const Clause& clause, Mention& mention) const {
    const bool commands = is_subject_pronoun(clause, mention);
    const bool says = mention.form == MentionForm::Pronoun && clause.speaker == mention.head;
    if (!commands && !says) return;
    for (const Mention& other : mentions_) {
      if (other.form == MentionForm::Pronoun || !other.members.empty() || other.head == mention.head)
        continue;
      if (!view_.dominates(clause.head, other.head)) continue;
      if (says || !is_circumstance(clause.head, other.head)) bar(mention, other.head);
    }
  }

  /// Whether the token stands in an adverbial clause or oblique before the verb.
  bool is_circumstance(std::size_t verb, std::size_t token) const {
    while (view_.head(token) != kNoToken && view_.head(token) != verb) token = view_.head(token);
    const bool below = view_.head(token) == verb;
    const RelationSet circumstances = {Deprel::Advcl,       Deprel::AdvclRelcl, Deprel::Obl,
                                       Deprel::OblUnmarked, Deprel::Advmod,     Deprel::Conj,
                                       Deprel::Parataxis};
    return below && token < verb && circumstances.contains(view_.relation(token));
  }

  /// "Noether became her friend": nobody is one's own friend.
  void bar_whose_predicate(Mention& mention) const {
    if (mention.role != MentionRole::Possessor) return;
    const std::size_t noun = view_.head(mention.head);
    if (noun == kNoToken || view_.token(noun).nominal != NominalType::Person) return;
    const std::size_t verb = view_.head(noun);
    const bool becomes = verb != kNoToken && one_of(view_.token(verb).lemma, {"become", "remain"}) &&
                         RelationSet{Deprel::Xcomp, Deprel::Obj}.contains(view_.relation(noun));
    if (!becomes && !view_.has_child(noun, {Deprel::Cop})) return;
    const std::size_t subject =
        view_.find_child(becomes ? verb : noun, {Deprel::Nsubj, Deprel::NsubjOuter, Deprel::NsubjPass});
    if (subject != kNoToken) bar(mention, subject);
  }

  const SentenceView& view_;
  std::vector<Mention>& mentions_;
  std::vector<std::size_t> mention_of_;  ///< by head token; coordinations are not in it
};

}  // namespace

std::size_t relative_antecedent(const SentenceView& view, std::size_t pronoun) {
  for (const Clause& clause : view.clauses()) {
    if (clause.relativizer == pronoun) return clause.antecedent;
  }
  if (view.lower(pronoun) != "whose" && !is_relative_pronoun(view, pronoun)) return kNoToken;
  for (std::size_t at = view.head(pronoun); at != kNoToken; at = view.head(at)) {
    if (view.relation(at) == Deprel::AclRelcl) return view.head(at);
  }
  return kNoToken;
}

void link_mentions(const SentenceView& view, std::vector<Mention>& mentions) {
  MentionLinker(view, mentions).link();
}

}  // namespace entente
