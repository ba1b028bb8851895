#include "extract/relation/speech_evidence.h"

#include <algorithm>
#include <initializer_list>

#include "extract/relation/arguments.h"
#include "extract/relation/attribution.h"
#include "extract/relation/one_of.h"
#include "extract/relation/render.h"

namespace entente {
namespace {

SpeakerEvidence evidence_from(std::size_t s, const Clause& clause, std::size_t voice) {
  SpeakerEvidence found{s, voice, {}};
  if (clause.speaker != kNoToken) found.outer.push_back(clause.speaker);
  found.outer.insert(found.outer.end(), clause.outer_speakers.begin(), clause.outer_speakers.end());
  return found;
}

// What follows a quotation and says only who spoke is no longer than this.
constexpr std::size_t kMostWordsBehind = 24;

}  // namespace

bool speaks_as_one(EntityType type) {
  return type == EntityType::Organization || type == EntityType::Country || type == EntityType::Group;
}

bool EvidenceFinder::is_beside(std::size_t u, const SentenceView& view, std::size_t i) const {
  const std::size_t offset = view.token(i).span.begin;
  const Span quoted = quotation(u).with_marks;
  const bool inside = quoted.begin <= offset && offset < quoted.end;
  return !inside && speech_.speech_around(offset) == speech_.outer_speech(u);
}

SpeakerEvidence EvidenceFinder::find(std::size_t u) const {
  const Span span = quotation(u).with_marks;
  std::size_t from = 0, to = sentences_.size();
  while (from + 1 < to && sentences_[from].sentence().span.end <= span.begin) ++from;
  while (to > from + 1 && sentences_[to - 1].sentence().span.begin >= span.end) --to;
  for (std::size_t s = from; s < to; ++s) {
    if (SpeakerEvidence found = by_grammar(u, s); found.found()) return found;
  }
  SpeakerEvidence found;
  std::size_t nearest = kNoToken;
  for (std::size_t s = from; s < to; ++s) find_nearest(u, s, nearest, found);
  if (!found.found()) found = by_sentence_behind(u, to);
  if (!found.found()) found = by_colon(u, from);
  return found;
}

/// The speaker of a clause of the quotation, where it stands beside it.
SpeakerEvidence EvidenceFinder::by_grammar(std::size_t u, std::size_t s) const {
  const SentenceView& view = sentences_[s];
  for (const Clause& clause : view.clauses()) {
    if (clause.speaker == kNoToken || speech_.speech_around(view.token(clause.head).span.begin) != u)
      continue;
    TokenSet chain = {clause.speaker};
    chain.insert(chain.end(), clause.outer_speakers.begin(), clause.outer_speakers.end());
    const auto outside = std::find_if(chain.begin(), chain.end(),
                                      [&](std::size_t speaker) { return is_beside(u, view, speaker); });
    if (outside != chain.end()) return {s, *outside, TokenSet(outside + 1, chain.end())};
  }
  return {};
}

/// Who speaks in a clause with a verb of speech whose words may be the quotation: its complement is no other
/// clause.
std::size_t EvidenceFinder::free_voice(std::size_t u, const SentenceView& view, const Clause& clause) const {
  if (!is_beside(u, view, clause.head)) return kNoToken;
  const bool told = clause.complement != kNoToken && view.clause_headed_by(clause.complement) != kNoClause &&
                    is_beside(u, view, clause.complement);
  if (told) return kNoToken;
  const std::size_t voice = speaking_voice(view, clause);
  return voice != kNoToken && is_beside(u, view, voice) ? voice : kNoToken;
}

/// The nearest verb of speech with nothing but its own phrases between it and the quotation.
void EvidenceFinder::find_nearest(std::size_t u, std::size_t s, std::size_t& nearest,
                                  SpeakerEvidence& found) const {
  const SentenceView& view = sentences_[s];
  for (const Clause& clause : view.clauses()) {
    const std::size_t voice = free_voice(u, view, clause);
    if (voice == kNoToken) continue;
    const std::size_t distance = distance_to(u, view, clause.head);
    if (distance >= nearest) continue;
    nearest = distance;
    found = evidence_from(s, clause, voice);
  }
}

/// Words between the verb and the quotation, all of which hang under the verb; else kNoToken.
std::size_t EvidenceFinder::distance_to(std::size_t u, const SentenceView& view, std::size_t verb) const {
  const Span quoted = quotation(u).with_marks;
  const bool before = view.token(verb).span.begin < quoted.begin;
  std::size_t count = 0;
  for (std::size_t i = 0; i < view.size(); ++i) {
    const std::size_t offset = view.token(i).span.begin;
    const bool between = before ? i > verb && offset < quoted.begin : i < verb && offset >= quoted.end;
    if (!between || view.token(i).upos == Upos::Punct) continue;
    if (!view.dominates(verb, i)) return kNoToken;
    ++count;
  }
  return count;
}

/// `"Why?" Berg asked.`, cut into two sentences.
SpeakerEvidence EvidenceFinder::by_sentence_behind(std::size_t u, std::size_t s) const {
  if (s >= sentences_.size() || s == 0 || !quotation(u).closed) return {};
  if (quotation(u).with_marks.end < sentences_[s - 1].sentence().span.end) return {};
  const SentenceView& view = sentences_[s];
  if (view.clauses().empty() || view.size() > kMostWordsBehind) return {};
  const Clause& main = view.clauses().front();
  if (main.complement != kNoToken) return {};
  for (std::size_t i = 0; i < view.size(); ++i) {
    if (view.lower(i) == ":") return {};  // the words come behind it
  }
  const std::size_t voice = free_voice(u, view, main);
  return voice == kNoToken ? SpeakerEvidence{} : evidence_from(s, main, voice);
}

/// Words before a colon before the quotation, in the same sentence or the one before.
SpeakerEvidence EvidenceFinder::by_colon(std::size_t u, std::size_t s) const {
  const Span quoted = quotation(u).with_marks;
  if (sentences_[s].sentence().span.begin >= quoted.begin) {
    if (s == 0) return {};
    --s;
  }
  const SentenceView& view = sentences_[s];
  std::size_t before = view.size();
  while (before > 0 && view.token(before - 1).span.begin >= quoted.begin) --before;
  if (before == 0 || view.lower(before - 1) != ":" || view.clauses().empty()) return {};
  for (const Clause& clause : view.clauses()) {
    const std::size_t voice = free_voice(u, view, clause);
    if (voice != kNoToken) return evidence_from(s, clause, voice);
  }
  return by_subject(u, s);
}

/// "The minister was blunt: …", "He quoted the minister: …"
SpeakerEvidence EvidenceFinder::by_subject(std::size_t u, std::size_t s) const {
  const SentenceView& view = sentences_[s];
  const Clause& main = view.clauses().front();
  if (main.subjects.empty() || !is_beside(u, view, main.head)) return {};
  const bool quotes = view.token(main.head).lemma == "quote" && !main.objects.empty() && !main.passive;
  const std::size_t speaker = quotes ? main.objects.front() : main.subjects.front();
  if (!is_beside(u, view, speaker)) return {};
  const Argument named = render_argument(document_, view, noun_argument(view, speaker));
  const bool can_speak = named.type == EntityType::Person || speaks_as_one(named.type) ||
                         one_of(view.lower(speaker), {"he", "she", "they"});
  if (!can_speak) return {};
  SpeakerEvidence found = evidence_from(s, main, speaker);
  if (quotes) found.outer.insert(found.outer.begin(), main.subjects.front());
  return found;
}

}  // namespace entente
