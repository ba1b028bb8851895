#pragma once

#include <cstddef>
#include <span>

#include "extract/document.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/speech.h"

namespace entente {

/// The words that name who speaks in a quotation.
struct SpeakerEvidence {
  std::size_t sentence = 0;        ///< index in the paragraph
  std::size_t speaker = kNoToken;  ///< head of the phrase, in that sentence
  TokenSet outer;                  ///< who says that they say so, from the inside out, in the same sentence

  bool found() const { return speaker != kNoToken; }
};

/// Finds what a paragraph says of the speakers of its quotations: the first three rules of Speech.
class EvidenceFinder {
 public:
  /// `paragraph`: all its sentences. `speech` knows its quotations. Refers to all three.
  EvidenceFinder(const Document& document, std::span<const SentenceView> paragraph, const Speech& speech)
      : document_(document), sentences_(paragraph), speech_(speech) {}

  /// Who speaks in utterance `u`, or nothing.
  SpeakerEvidence find(std::size_t u) const;

  /// Whether the word stands outside the utterance, in what is around it.
  bool is_beside(std::size_t u, const SentenceView& view, std::size_t i) const;

 private:
  const Quotation& quotation(std::size_t u) const { return speech_.utterances_[u].quotation; }
  SpeakerEvidence by_grammar(std::size_t u, std::size_t s) const;
  std::size_t free_voice(std::size_t u, const SentenceView& view, const Clause& clause) const;
  void find_nearest(std::size_t u, std::size_t s, std::size_t& nearest, SpeakerEvidence& found) const;
  std::size_t distance_to(std::size_t u, const SentenceView& view, std::size_t verb) const;
  SpeakerEvidence by_sentence_behind(std::size_t u, std::size_t s) const;
  SpeakerEvidence by_colon(std::size_t u, std::size_t s) const;
  SpeakerEvidence by_subject(std::size_t u, std::size_t s) const;

  const Document& document_;
  std::span<const SentenceView> sentences_;
  const Speech& speech_;
};

/// Organizations, countries and groups: "we" is they themselves, "they" may be.
bool speaks_as_one(EntityType type);

}  // namespace entente
