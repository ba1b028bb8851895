// Finds the speakers of quotations: how Speech is made.

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "extract/relation/arguments.h"
#include "extract/relation/attribution.h"
#include "extract/relation/one_of.h"
#include "extract/relation/render.h"
#include "extract/relation/speech.h"
#include "extract/relation/speech_evidence.h"
#include "graph/types/pronoun.h"

namespace entente {
namespace {

bool covers(Span span, std::size_t at) {
  return span.begin <= at && at < span.end;
}

bool is_upper(std::string_view word) {
  return !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
}

/// Whether two labels may name the same: "Anna Berg" and "Berg".
bool share_word(std::string_view label, std::string_view other) {
  while (!label.empty()) {
    const std::size_t end = std::min(label.find(' '), label.size());
    const std::string_view word = label.substr(0, end);
    if (word.size() > 2 && other.find(word) != std::string_view::npos) return true;
    label.remove_prefix(std::min(end + 1, label.size()));
  }
  return false;
}

}  // namespace

class SpeechReader {
 public:
  SpeechReader(const Document& document, std::span<const SentenceView> sentences, Speech& speech)
      : document_(document), sentences_(sentences), speech_(speech) {}

  void read() {
    for (first_ = 0; first_ < sentences_.size(); first_ = last_) {
      last_ = first_ + 1;
      while (last_ < sentences_.size() && !sentences_[last_].sentence().starts_paragraph) ++last_;
      read_paragraph();
      ++paragraph_;
    }
  }

 private:
  using Utterance = Speech::Utterance;
  static constexpr std::size_t kNoVoice = Speech::kNoVoice;

  /// A word of a sentence of the run.
  struct Place {
    std::size_t sentence = 0;
    std::size_t token = kNoToken;
    auto operator<=>(const Place&) const = default;
  };

  /// The speaker named last.
  struct LastNamed {
    Speech::Named named;
    std::size_t paragraph = 0;
    bool human = false;
  };

  void read_paragraph() {
    const Span paragraph = {sentences_[first_].sentence().span.begin,
                            sentences_[last_ - 1].sentence().span.end};
    const std::vector<Quotation> quotations = find_quotations(document_.text, paragraph, left_open_);
    const std::size_t base = speech_.utterances_.size();
    for (Quotation quotation : quotations) {
      if (quotation.parent != kNoQuotation) quotation.parent += base;
      speech_.utterances_.push_back({quotation, is_speech(quotation), kNoVoice});
    }
    const std::size_t end = speech_.utterances_.size();
    std::vector<SpeakerEvidence> evidence(end - base);
    for (std::size_t u = base; u < end; ++u) {
      if (at(u).speech) evidence[u - base] = finder().find(u);
    }
    name_speakers(evidence);
    for (std::size_t u = base; u < end; ++u) {
      if (evidence[u - base].found()) give_voice(u, voice_of(evidence[u - base]));
      if (at(u).speech && at(u).voice == kNoVoice && at(u).quotation.continues) at(u).voice = open_voice_;
    }
    for (std::size_t u = base; u < end; ++u) follow(u, base, u, -1);
    for (std::size_t u = end; u-- > base;) follow(u, u + 1, end, 1);
    left_open_ = ends_inside(quotations, paragraph);
    open_voice_ = kNoVoice;
    for (std::size_t u = base; u < end && left_open_; ++u) {
      const bool open = !at(u).quotation.closed && at(u).quotation.inside.end == paragraph.end;
      if (open && open_voice_ == kNoVoice) open_voice_ = at(u).voice;
    }
  }

  EvidenceFinder finder() const { return {document_, sentences_.subspan(first_, last_ - first_), speech_}; }

  Utterance& at(std::size_t u) { return speech_.utterances_[u]; }
  const Utterance& at(std::size_t u) const { return speech_.utterances_[u]; }
  const Token& token(Place place) const { return sentences_[place.sentence].token(place.token); }

  void give_voice(std::size_t u, Voice voice) {
    if (voice.speakers.empty()) return;
    at(u).voice = speech_.voices_.size();
    speech_.voices_.push_back(std::move(voice));
  }

  /// Calls `see(sentence, token)` for every word inside the span.
  template <typename See>
  void for_words(Span span, const See& see) const {
    for (std::size_t s = first_; s < last_; ++s) {
      const Span sentence = sentences_[s].sentence().span;
      if (sentence.end <= span.begin || sentence.begin >= span.end) continue;
      for (std::size_t i = 0; i < sentences_[s].size(); ++i) {
        if (covers(span, sentences_[s].token(i).span.begin)) see(s, i);
      }
    }
  }

  // --- speech or not

  /// Speech has a clause with a subject, or is an utterance of some words with a mark at its end. Titles have
  /// capitals throughout.
  bool is_speech(const Quotation& quotation) const {
    std::size_t words = 0, small = 0, capitals = 0;
    bool clause = false, subject = false, ended = false;
    for_words(quotation.inside, [&](std::size_t s, std::size_t i) {
      const SentenceView& view = sentences_[s];
      const Token& word = view.token(i);
      ended = word.upos == Upos::Punct && one_of(word.form, {".", "!", "?", ",", "...", "…"});
      if (word.upos == Upos::Punct) return;
      ++words;
      const bool content = word.upos == Upos::Noun || word.upos == Upos::Verb || word.upos == Upos::Adj ||
                           word.upos == Upos::Propn;
      if (content) ++(is_upper(word.form) ? capitals : small);
      const std::size_t c = view.clause_headed_by(i);
      if (c == kNoClause) return;
      clause = true;
      const Clause& headed = view.clauses()[c];
      subject = subject || (headed.source == SubjectSource::Own &&
                            covers(quotation.inside, view.token(headed.subjects.front()).span.begin));
    });
    const bool stopped = ended && document_.text[quotation.inside.end - 1] != ',';
    const bool title = small == 0 && capitals > 1 && !stopped;
    if (title || words < 2) return false;
    return subject || (words > 2 && (clause || ended));
  }

  // --- names

  Voice voice_of(const SpeakerEvidence& evidence) const {
    const SentenceView& view = sentences_[first_ + evidence.sentence];
    Voice voice;
    const auto add = [&](std::size_t token) {
      Argument speaker = speech_.name(document_, view, noun_argument(view, token));
      if (!speaker.label.empty())
        voice.speakers.push_back({std::move(speaker), view.token(token).span.begin});
    };
    add(evidence.speaker);
    if (voice.speakers.empty()) return voice;
    for (const std::size_t outer : evidence.outer) add(outer);
    voice.group = group_of(view, evidence.speaker);
    const Speech::Named* const known = speech_.named_at(view.token(evidence.speaker).span.begin);
    if (known != nullptr) voice.group = known->group;
    return voice;
  }

  /// "a spokesman for the ministry", "the ministry's spokesman", "ministry spokesman Anna Berg": the
  /// ministry.
  std::optional<Argument> group_of(const SentenceView& view, std::size_t speaker) const {
    TokenSet nouns = {speaker};
    for (const std::size_t child : view.children(speaker)) {
      if (RelationSet{Deprel::Appos, Deprel::NmodDesc, Deprel::Compound, Deprel::Flat}.contains(
              view.relation(child)))
        nouns.push_back(child);
    }
    for (const std::size_t noun : nouns) {
      if (!one_of(view.token(noun).lemma, {"spokesman", "spokesperson", "spokeswoman"})) continue;
      for (const std::size_t child : view.children(noun)) {
        const std::size_t marker = view.find_child(child, {Deprel::Case});
        const bool for_whom = view.relation(child) == Deprel::Nmod && marker != kNoToken &&
                              one_of(view.lower(marker), {"for", "of"});
        const bool owner = RelationSet{Deprel::NmodPoss, Deprel::Compound}.contains(view.relation(child));
        if (!for_whom && !owner) continue;
        Argument group = render_argument(document_, view, noun_argument(view, child));
        if (!group.label.empty() && !is_bare_pronoun(group.label)) return group;
      }
    }
    return std::nullopt;
  }

  /// All words of the paragraph that name speakers, in text order; a pronoun among them is taken for the
  /// speaker named last.
  void name_speakers(const std::vector<SpeakerEvidence>& evidence) {
    std::vector<Place> places;
    for (const SpeakerEvidence& found : evidence) {
      if (!found.found()) continue;
      places.push_back({first_ + found.sentence, found.speaker});
      for (const std::size_t outer : found.outer) places.push_back({first_ + found.sentence, outer});
    }
    for (std::size_t s = first_; s < last_; ++s) {
      for (const Clause& clause : sentences_[s].clauses()) {
        places.push_back({s, clause.speaker});
        for (const std::size_t outer : clause.outer_speakers) places.push_back({s, outer});
        places.push_back({s, speaking_voice(sentences_[s], clause)});
      }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const Place place : places) {
      if (place.token != kNoToken && speech_.speech_around(token(place).span.begin) == kNoQuotation)
        name_speaker(place);
    }
  }

  void name_speaker(Place place) {
    const SentenceView& view = sentences_[place.sentence];
    Argument argument = render_argument(document_, view, noun_argument(view, place.token));
    const std::size_t offset = token(place).span.begin;
    if (!is_bare_pronoun(argument.label)) {
      const Upos upos = token(place).upos;
      if (argument.label.empty() || (upos != Upos::Noun && upos != Upos::Propn)) return;
      const bool human = argument.type == EntityType::Person || token(place).nominal == NominalType::Person;
      last_named_ = LastNamed{{offset, std::move(argument), group_of(view, place.token)}, paragraph_, human};
      return;
    }
    if (!last_named_ || last_named_->paragraph + 1 < paragraph_) return;
    Speech::Named named = last_named_->named;
    const bool same = agrees(view.lower(place.token), *last_named_) &&
                      !names_another({named.at, offset}, named.argument.label);
    if (!same) return;
    named.at = offset;
    speech_.named_.push_back(std::move(named));
  }

  static bool agrees(std::string_view pronoun, const LastNamed& last) {
    const EntityType type = last.named.argument.type;
    if (one_of(pronoun, {"he", "she", "his", "her", "him"})) return last.human;
    if (one_of(pronoun, {"they", "their", "them"}))
      return speaks_as_one(type) || (last.human && type != EntityType::Person);
    return one_of(pronoun, {"it", "its"}) && speaks_as_one(type);
  }

  /// Whether the text between, outside quotations, has someone else as the subject of its own clauses: they
  /// could be who speaks next.
  bool names_another(Span between, std::string_view speaker) const {
    std::size_t s = last_;
    while (s > 0 && sentences_[s - 1].sentence().span.end > between.begin) --s;
    for (; s < last_; ++s) {
      for (const Clause& clause : sentences_[s].clauses()) {
        if (clause.source != SubjectSource::Own || clause.speaker != kNoToken) continue;
        for (const std::size_t subject : clause.subjects) {
          if (is_another(sentences_[s], subject, between, speaker)) return true;
        }
      }
    }
    return false;
  }

  bool is_another(const SentenceView& view, std::size_t i, Span between, std::string_view speaker) const {
    const Token& word = view.token(i);
    if (!between.contains(word.span) || speech_.speech_around(word.span.begin) != kNoQuotation) return false;
    const NamedSpan* name = view.name_covering(i);
    const bool person = name != nullptr ? name->type == NameType::Person
                                        : word.nominal == NominalType::Person && word.upos != Upos::Pron;
    if (!person) return false;
    const std::string label = render_argument(document_, view, noun_argument(view, i)).label;
    return !share_word(label, speaker);
  }

  // --- quotations that stand alone

  /// Gives a quotation without a speaker that of its neighbour among utterances [from, to).
  void follow(std::size_t u, std::size_t from, std::size_t to, int direction) {
    if (!at(u).speech || at(u).voice != kNoVoice || !stands_alone(u)) return;
    const std::size_t around = speech_.outer_speech(u);
    for (std::size_t n = to - from; n > 0; --n) {
      const std::size_t v = direction < 0 ? from + n - 1 : to - n;
      if (!at(v).speech || at(v).voice == kNoVoice || speech_.outer_speech(v) != around) continue;
      const Span a = at(std::min(u, v)).quotation.with_marks;
      const Span b = at(std::max(u, v)).quotation.with_marks;
      const std::string& speaker = speech_.voices_[at(v).voice].speakers.front().argument.label;
      if (!names_another({a.end, b.begin}, speaker)) at(u).voice = at(v).voice;
      return;
    }
  }

  /// Nothing but quotations and punctuation in its sentences.
  bool stands_alone(std::size_t u) const {
    const Span span = at(u).quotation.with_marks;
    for (std::size_t s = first_; s < last_; ++s) {
      const SentenceView& view = sentences_[s];
      const Span sentence = view.sentence().span;
      if (sentence.end <= span.begin || sentence.begin >= span.end) continue;
      for (std::size_t i = 0; i < view.size(); ++i) {
        if (view.token(i).upos != Upos::Punct && finder().is_beside(u, view, i)) return false;
      }
    }
    return true;
  }

  const Document& document_;
  std::span<const SentenceView> sentences_;
  Speech& speech_;
  std::size_t first_ = 0, last_ = 0;  ///< sentences of the current paragraph
  std::size_t paragraph_ = 0;
  bool left_open_ = false;             ///< the paragraph before ended inside a quotation
  std::size_t open_voice_ = kNoVoice;  ///< and this voice spoke in it
  std::optional<LastNamed> last_named_;
};

Speech::Speech(const Document& document, std::span<const SentenceView> sentences) {
  SpeechReader(document, sentences, *this).read();
}

}  // namespace entente
