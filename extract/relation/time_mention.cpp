#include "extract/relation/time_mention.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/one_of.h"

namespace entente {
namespace {

/// A word that the tree or a name keeps from meaning a time: "fall" the verb, "April" the woman, what costs
/// $1950.
bool means_other(const SentenceView& view, std::size_t i, TimeWordKind kind) {
  const Upos upos = view.token(i).upos;
  const bool may_be_verb =
      kind == TimeWordKind::Month || kind == TimeWordKind::Season || kind == TimeWordKind::Last;
  if (may_be_verb && (upos == Upos::Verb || upos == Upos::Aux)) return true;
  if (kind >= TimeWordKind::Article) return false;  // "of", dashes and the like
  const NamedSpan* name = view.name_covering(i);
  if (name == nullptr) return false;
  return name->type < NameType::Date || name->type == NameType::Money || name->type == NameType::Percent;
}

/// A number that counts what comes after it ("1949 soldiers") is no year and no day.
bool counts(const SentenceView& view, std::size_t i) {
  if (view.relation(i) != Deprel::Nummod || view.head(i) == kNoToken || view.head(i) < i) return false;
  std::vector<TimeWord> head;
  append_time_words(view.token(view.head(i)).form, view.lower(view.head(i)), 0, head);
  return head.empty() ||
         (head.back().kind != TimeWordKind::Month && head.front().kind != TimeWordKind::Month);
}

std::vector<TimeWord> words_of(const SentenceView& view) {
  std::vector<TimeWord> words;
  words.reserve(view.size() + 4);
  for (std::size_t i = 0; i < view.size(); ++i) {
    const std::size_t begin = words.size();
    append_time_words(view.token(i).form, view.lower(i), i, words);
    for (std::size_t w = begin; w < words.size(); ++w) {
      if (words[w].kind == TimeWordKind::Other) {  // "for over two years", not "over two years"
        const bool bounds = view.relation(i) == Deprel::Advmod && one_of(view.lower(i), {"over", "under"});
        if (bounds) words[w].kind = TimeWordKind::Inexact;
        continue;
      }
      if (means_other(view, i, words[w].kind)) words[w].kind = TimeWordKind::Other;
      if (words[w].digits != 0) words[w].dates = !counts(view, i);
    }
  }
  return words;
}

/// The auxiliaries and the verb itself, read as one form.
struct VerbForm {
  bool had = false, past = false, perfect = false, future = false, modal = false, finite = false;
};

void read_auxiliary(const SentenceView& view, std::size_t i, VerbForm& form) {
  const std::string& word = view.lower(i);
  const Xpos tag = view.token(i).xpos;
  if (one_of(word, {"will", "'ll", "\u2019ll", "wo", "shall"})) {
    form.future = true;
  } else if (tag == Xpos::Md) {
    form.modal = true;
  } else if (view.token(i).lemma == "have" && tag != Xpos::Vbg && tag != Xpos::Vb) {
    (tag == Xpos::Vbd ? form.had : form.perfect) = true;
  } else if (tag == Xpos::Vbd) {
    form.past = true;
  }
  form.finite = form.finite || tag == Xpos::Md || tag == Xpos::Vbd || tag == Xpos::Vbz || tag == Xpos::Vbp;
}

Tense tense_of(const SentenceView& view, std::size_t token) {
  const auto& clauses = view.clauses();
  for (std::size_t c = view.clause_around(token); c != kNoClause; c = clauses[c].parent) {
    if (clauses[c].infinitive) return Tense::Other;
    VerbForm form;
    for (const std::size_t child : view.children(clauses[c].head)) {
      if (RelationSet{Deprel::Aux, Deprel::AuxPass, Deprel::Cop}.contains(view.relation(child)))
        read_auxiliary(view, child, form);
    }
    const Xpos tag = view.token(clauses[c].head).xpos;
    if (form.future) return Tense::Future;
    if (form.modal) return Tense::Other;
    if (form.had) return Tense::Pluperfect;
    if (form.past || form.perfect || (tag == Xpos::Vbd && !form.finite)) return Tense::Past;
    if (form.finite || tag == Xpos::Vbz || tag == Xpos::Vbp || tag == Xpos::Vb) return Tense::Other;
  }
  return Tense::Other;
}

/// The word of [first, last) that hangs outside.
std::size_t head_of(const SentenceView& view, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    const std::size_t head = view.head(i);
    if (head == kNoToken || head < first || head >= last) return i;
  }
  return first;
}

bool dates_clause(const SentenceView& view, std::size_t head) {
  const std::size_t above = view.head(head);
  if (above == kNoToken) return false;
  const bool adjunct =
      RelationSet{Deprel::Obl, Deprel::OblUnmarked, Deprel::Advmod}.contains(view.relation(head));
  const std::size_t clause = view.clause_headed_by(above);
  if (!adjunct || clause == kNoClause) return false;
  const ClauseKind kind = view.clauses()[clause].kind;
  return kind == ClauseKind::Main || kind == ClauseKind::Adverbial;
}

/// "in May and June 1950": the first is of the same year.
void share_year(TimeMention& before, const TimeMention& mention, std::span<const TimeWord> between) {
  using Kind = TimePhrase::Kind;
  const bool list =
      between.size() == 1 && (between[0].kind == TimeWordKind::And || between[0].kind == TimeWordKind::Comma);
  const bool alike = before.phrase.kind == Kind::Yearless && mention.phrase.kind == Kind::Fixed &&
                     mention.phrase.first.month != 0 &&
                     (mention.phrase.first.day != 0) == (before.phrase.first.day != 0);
  if (!list || !alike) return;
  before.phrase.kind = Kind::Fixed;
  for (TimePoint* point : {&before.phrase.first, &before.phrase.last})
    point->year = point->last_year = mention.phrase.first.year;
}

/// Tells, token by token, whether quotation marks are open.
class Quotation {
 public:
  bool open_at(const SentenceView& view, std::size_t i) {
    for (; next_ < i; ++next_) {
      const std::string& form = view.token(next_).form;
      if (one_of(form, {"\u201C", "``", "\u00AB"})) {
        open_ = true;
      } else if (one_of(form, {"\u201D", "''", "\u00BB"})) {
        open_ = false;
      } else if (form == "\"") {
        open_ = !open_;
      }
    }
    return open_;
  }

 private:
  std::size_t next_ = 0;
  bool open_ = false;
};

}  // namespace

std::vector<TimeMention> find_time_mentions(const SentenceView& view) {
  std::vector<TimeMention> mentions;
  const std::vector<TimeWord> words = words_of(view);
  Quotation quotation;
  std::size_t end = 0;  // of the mention before
  for (std::size_t at = 0; at < words.size();) {
    auto match = words[at].kind == TimeWordKind::Other ? std::nullopt : read_time_phrase(words, at);
    if (!match) {
      ++at;
      continue;
    }
    TimeMention mention;
    mention.phrase = std::move(match->phrase);
    mention.first = words[match->first].token;
    mention.last = words[match->end - 1].token + 1;
    const std::size_t head = head_of(view, mention.first, mention.last);
    mention.bound = bound_of(lower_words(view, case_tokens(view, head))).value_or(TimeBound::At);
    mention.tense = tense_of(view, head);
    mention.dates_clause = dates_clause(view, head);
    mention.quoted = quotation.open_at(view, mention.first);
    if (!mentions.empty()) share_year(mentions.back(), mention, std::span(words).subspan(end, at - end));
    mentions.push_back(std::move(mention));
    at = end = match->end;
  }
  return mentions;
}

std::size_t mention_covering(const std::vector<TimeMention>& mentions, std::size_t token) {
  const auto at = std::find_if(mentions.begin(), mentions.end(), [token](const TimeMention& mention) {
    return mention.first <= token && token < mention.last;
  });
  return static_cast<std::size_t>(at - mentions.begin());
}

}  // namespace entente
