#include "extract/relation/calibration.h"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

// Made by train/calibrate.py, in the order of kCalibrationFeatures.
constexpr CalibrationFeatures kWeights = {1.814,  0.385,  0.557, 0.445,  0.831,  0.185,  0.080,  1.896, 0.028,
                                          -0.123, -0.068, 0.410, 0.242,  -0.651, 0.123,  -0.191, 0.093, 0.209,
                                          -0.464, -0.036, 0.025, -0.169, -0.467, -0.212, -0.071};

// Below this the analyzer is simply lost; keeps the logarithm from outweighing all else.
constexpr double kLeastCertainty = 1e-3;
constexpr std::size_t kLongPhrase = 6;

double log_certainty(const SentenceView& view, std::size_t token) {
  return std::log(std::max(kLeastCertainty, static_cast<double>(view.token(token).certainty)));
}

/// Of all tokens but the head, whose certainty counts by itself.
double log_certainty(const SentenceView& view, const PropositionArgument& argument) {
  double sum = 0;
  for (const std::size_t token : argument.minimal) {
    if (token != argument.head) sum += log_certainty(view, token);
  }
  return sum;
}

double least_log_certainty(const SentenceView& view, const Proposition& proposition) {
  double least = log_certainty(view, proposition.anchor);
  for (const std::size_t token : proposition.predicate) least = std::min(least, log_certainty(view, token));
  return least;
}

double mean_log_certainty(const SentenceView& view) {
  double sum = 0;
  for (std::size_t i = 0; i < view.size(); ++i) sum += log_certainty(view, i);
  return view.size() == 0 ? 0 : sum / static_cast<double>(view.size());
}

bool is_odd_subject(const SentenceView& view, std::size_t head) {
  const Upos upos = view.token(head).upos;
  return upos != Upos::Noun && upos != Upos::Propn && upos != Upos::Pron;
}

bool is_pronoun(const SentenceView& view, const PropositionArgument& argument) {
  return view.token(argument.head).upos == Upos::Pron;
}

double log_odds(double probability) {
  const double p = std::clamp(probability, 0.01, 0.99);
  return std::log(p / (1 - p));
}

}  // namespace

CalibrationFeatures calibration_features(const SentenceView& view, const Proposition& proposition) {
  const PropositionArgument& subject = proposition.subject;
  const PropositionArgument* object = proposition.object ? &*proposition.object : nullptr;
  const bool clausal = object != nullptr && object->clausal;
  double qualifiers = 0;
  for (const PropositionArgument& qualifier : proposition.qualifiers)
    qualifiers += log_certainty(view, qualifier.head);
  const auto is = [&](std::string_view extractor) { return proposition.extractor == extractor ? 1.0 : 0.0; };
  const Upos last = view.size() == 0 ? Upos::X : view.token(view.size() - 1).upos;
  const bool long_phrase = subject.minimal.size() > kLongPhrase ||
                           (object != nullptr && !clausal && object->minimal.size() > kLongPhrase);
  return std::to_array<double>({
      1.0,
      log_odds(proposition.confidence),
      least_log_certainty(view, proposition),
      log_certainty(view, subject.head),
      object == nullptr ? 0.0 : log_certainty(view, object->head),
      log_certainty(view, subject) + (object == nullptr || clausal ? 0.0 : log_certainty(view, *object)),
      qualifiers,
      mean_log_certainty(view),
      is("copular"),
      is("appositive"),
      is("possessive"),
      is("nominal"),
      is("reciprocal"),
      is("office"),
      is("origin"),
      object == nullptr ? 1.0 : 0.0,
      clausal ? 1.0 : 0.0,
      is_pronoun(view, subject) || (object != nullptr && !clausal && is_pronoun(view, *object)) ? 1.0 : 0.0,
      is_odd_subject(view, subject.head) ? 1.0 : 0.0,
      std::log(static_cast<double>(view.size()) + 1),
      proposition.polarity == Polarity::Negated ? 1.0 : 0.0,
      proposition.modality == Modality::Asserted ? 0.0 : 1.0,
      proposition.speakers.empty() ? 0.0 : 1.0,
      last == Upos::Punct ? 0.0 : 1.0,
      long_phrase ? 1.0 : 0.0,
  });
}

double calibrated_confidence(const SentenceView& view, const Proposition& proposition) {
  const CalibrationFeatures features = calibration_features(view, proposition);
  double sum = 0;
  for (std::size_t i = 0; i < features.size(); ++i) sum += kWeights[i] * features[i];
  return std::clamp(1 / (1 + std::exp(-sum)), 0.01, 0.99);
}

}  // namespace entente
