#include "extract/relation/speech.h"

#include <algorithm>
#include <utility>

#include "extract/entity/label.h"
#include "extract/relation/arguments.h"
#include "extract/relation/render.h"
#include "graph/types/pronoun.h"

namespace entente {
namespace {

// How far "we" is the speaker: wholly for a ministry or a country, doubtfully for a person.
constexpr double kTrustInI = 0.95;
constexpr double kTrustInGroup = 0.9;
constexpr double kTrustInWe = 0.75;

bool is_first_person(std::string_view word) {
  return word == "i" || word == "me" || word == "myself" || word == "my" || word == "mine";
}
bool is_first_person_plural(std::string_view word) {
  return word == "we" || word == "us" || word == "ourselves" || word == "our" || word == "ours";
}

void add(std::vector<Speech::Speaker>& speakers, Argument speaker, std::size_t at) {
  const auto same = [&](const Speech::Speaker& known) { return known.argument.id == speaker.id; };
  if (!speaker.label.empty() && std::none_of(speakers.begin(), speakers.end(), same))
    speakers.push_back({std::move(speaker), at});
}

}  // namespace

std::size_t Speech::speech_around(std::size_t at) const {
  const auto after = std::upper_bound(utterances_.begin(), utterances_.end(), at,
                                      [](std::size_t offset, const Utterance& utterance) {
                                        return offset < utterance.quotation.with_marks.begin;
                                      });
  if (after == utterances_.begin()) return kNoQuotation;
  // Quotations nest: what is open at this place is the last one that opened before it, or around that one.
  std::size_t i = static_cast<std::size_t>(after - utterances_.begin()) - 1;
  while (i != kNoQuotation && (!utterances_[i].speech || utterances_[i].quotation.with_marks.end <= at))
    i = utterances_[i].quotation.parent;
  return i;
}

std::size_t Speech::speech_begin(std::size_t at) const {
  const std::size_t around = speech_around(at);
  return around == kNoQuotation ? kNoQuotation : utterances_[around].quotation.with_marks.begin;
}

std::string_view Speech::speaker_around(std::size_t at) const {
  const std::size_t around = speech_around(at);
  if (around == kNoQuotation || utterances_[around].voice == kNoVoice) return {};
  return voices_[utterances_[around].voice].speakers.front().argument.label;
}

std::size_t Speech::speaker_place(std::size_t at) const {
  const std::size_t around = speech_around(at);
  if (around == kNoQuotation || utterances_[around].voice == kNoVoice) return kNowhere;
  return voices_[utterances_[around].voice].speakers.front().at;
}

std::size_t Speech::outer_speech(std::size_t utterance) const {
  do {
    utterance = utterances_[utterance].quotation.parent;
  } while (utterance != kNoQuotation && !utterances_[utterance].speech);
  return utterance;
}

const Speech::Named* Speech::named_at(std::size_t at) const {
  const auto found =
      std::lower_bound(named_.begin(), named_.end(), at,
                       [](const Named& named, std::size_t offset) { return named.at < offset; });
  return found != named_.end() && found->at == at ? &*found : nullptr;
}

Argument Speech::name(const Document& document, const SentenceView& view,
                      const PropositionArgument& from) const {
  if (const auto self = first_person(view, from.head)) return self->argument;
  if (const Named* known = named_at(view.token(from.head).span.begin)) return known->argument;
  Argument named = render_argument(document, view, from);
  if (std::string label = owned_label(view, from, named.label); label != named.label) {
    named.label = std::move(label);
    named.id = entity_id(named.label);
  }
  return named;
}

std::string Speech::owned_label(const SentenceView& view, const PropositionArgument& from,
                                std::string label) const {
  if (from.clausal || from.minimal.empty()) return label;
  const std::size_t first = from.minimal.front();
  if (view.relation(first) != Deprel::NmodPoss) return label;
  const auto owner = first_person(view, first);
  const std::size_t word = view.token(first).form.size();
  if (!owner || label.size() <= word || label[word] != ' ') return label;
  return owner->argument.label + "'s" + label.substr(word);
}

std::vector<Speech::Speaker> Speech::speakers(const Document& document, const SentenceView& view,
                                              std::size_t anchor,
                                              const std::vector<PropositionArgument>& in_sentence) const {
  const std::size_t around = speech_around(view.token(anchor).span.begin);
  bool voiced = false;
  for (std::size_t u = around; u != kNoQuotation; u = outer_speech(u))
    voiced = voiced || utterances_[u].voice != kNoVoice;
  std::vector<Speaker> found;
  for (const PropositionArgument& speaker : in_sentence) {
    const bool inside = speech_around(view.token(speaker.head).span.begin) == around;
    if (inside || !voiced) add(found, name(document, view, speaker), view.token(speaker.head).span.begin);
  }
  for (std::size_t u = around; u != kNoQuotation; u = outer_speech(u)) {
    if (utterances_[u].voice == kNoVoice) continue;
    for (const Speaker& speaker : voices_[utterances_[u].voice].speakers)
      add(found, speaker.argument, speaker.at);
  }
  return found;
}

std::optional<Resolved> Speech::first_person(const SentenceView& view, std::size_t i) const {
  const Token& word = view.token(i);
  const bool plural = is_first_person_plural(view.lower(i)) && is_bare_pronoun(word.form);  // not the US
  if (!plural && !is_first_person(view.lower(i))) return std::nullopt;
  const std::size_t around = speech_around(word.span.begin);
  if (around == kNoQuotation || utterances_[around].voice == kNoVoice) return std::nullopt;
  const Voice& voice = voices_[utterances_[around].voice];
  const Argument& speaker = voice.speakers.front().argument;
  if (is_bare_pronoun(speaker.label)) return std::nullopt;
  if (!plural) return Resolved{speaker, kTrustInI};
  if (voice.group) return Resolved{*voice.group, kTrustInGroup};
  return Resolved{speaker, speaker.type == EntityType::Person || speaker.type == EntityType::Concept
                               ? kTrustInWe
                               : kTrustInI};
}

}  // namespace entente
