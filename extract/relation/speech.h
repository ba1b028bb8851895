#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.h"
#include "extract/relation/label_source.h"
#include "extract/relation/quotation.h"
#include "extract/relation/sentence_view.h"
#include "graph/types/statement.h"

namespace entente {

/// Who says something, and the byte where the word for them begins.
struct Speaker {
  Argument argument;
  std::size_t at = kNowhere;
};

/// Who speaks in a quotation.
struct Voice {
  std::vector<Speaker> speakers;  ///< who says it, then who says that they say so; never empty
  std::optional<Argument> group;  ///< whom "we" stands for, where the text says so
};

/// What an argument turns out to stand for.
struct Resolved {
  Argument argument;
  double trust = 1;  ///< factor for the confidence of what is said of it, in (0, 1]
};

/// The quotations of a run of paragraphs and who speaks in them. A quotation is speech if it holds a clause
/// or is a whole utterance; titles and words in scare quotes are not. Its speaker is, in this order,
///   1. whom the grammar of its sentence names: "…, the minister said", "according to the minister: …";
///   2. the subject of the nearest verb of speech beside it, in its sentence, in one before it that ends with
///      a colon, or in one behind it that says nothing else;
///   3. the subject of the words before its colon: "The minister was blunt: …";
///   4. for one that goes on from the paragraph before, whoever spoke there;
///   5. for one that stands alone, whoever speaks in the quotation before it in the paragraph, else in the
///      one behind it, unless another person is named in between.
/// Speakers who are only a pronoun ("he added") are taken for the last one named, in this paragraph or the
/// one before, unless another person was named since.
class Speech {
 public:
  /// Knows of no quotation.
  Speech() = default;
  /// `sentences` are whole paragraphs of the document in text order; not kept.
  Speech(const Document& document, std::span<const SentenceView> sentences);

  using Speaker = entente::Speaker;

  /// Whose words the statement at `anchor` is, innermost first: the speakers that its own sentence names
  /// where they stand in the innermost quotation around it, then those of the quotations around it; without
  /// a quotation, those of its sentence.
  std::vector<Speaker> speakers(const Document& document, const SentenceView& view, std::size_t anchor,
                                const std::vector<PropositionArgument>& in_sentence) const;

  /// What "I", "my", "we", "our" stand for at token `i`: the speaker of the quotation around it. "We" is whom
  /// a spokesman speaks for; the speaker itself where that is no person; else the person, trusted less.
  /// Nothing for other words, or where the speaker is not known.
  std::optional<Resolved> first_person(const SentenceView& view, std::size_t i) const;

  /// Index of the innermost speech around a byte of the text, counted in its run of paragraphs, or
  /// kNoQuotation.
  std::size_t speech_around(std::size_t at) const;
  /// Where that speech begins in the document, or kNoQuotation.
  std::size_t speech_begin(std::size_t at) const;
  /// The label of who speaks in it; empty where that is not known.
  std::string_view speaker_around(std::size_t at) const;
  /// Where in the document the word for who speaks in it begins, or kNowhere.
  std::size_t speaker_place(std::size_t at) const;

  /// The label of a phrase that begins with "my" or "our", with the owner named: "our generals" is "Anna
  /// Berg's generals", since everyone has generals of their own. Any other label as it is.
  std::string owned_label(const SentenceView& view, const PropositionArgument& from, std::string label) const;

 private:
  friend class EvidenceFinder;
  friend class SpeechReader;

  static constexpr std::size_t kNoVoice = static_cast<std::size_t>(-1);

  struct Utterance {
    Quotation quotation;
    bool speech = false;
    std::size_t voice = kNoVoice;  ///< index into voices_
  };
  /// Who a pronoun at this byte stands for, where it names a speaker.
  struct Named {
    std::size_t at = 0;
    Argument argument;
    std::optional<Argument> group;  ///< whom "we" stands for where they speak
  };

  std::size_t outer_speech(std::size_t utterance) const;
  const Named* named_at(std::size_t at) const;
  Argument name(const Document& document, const SentenceView& view, const PropositionArgument& from) const;

  std::vector<Utterance> utterances_;  ///< in the order of their opening marks
  std::vector<Voice> voices_;
  std::vector<Named> named_;  ///< ascending
};

}  // namespace entente
