#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// What a proposition's probability is computed from, by name, in order.
inline constexpr auto kCalibrationFeatures = std::to_array<std::string_view>(
    {"one",          "score",      "predicate",  "subject",    "object",      "phrases",    "qualifiers",
     "sentence",     "copular",    "appositive", "possessive", "nominal",     "reciprocal", "office",
     "origin",       "no_object",  "clausal",    "pronoun",    "odd_subject", "length",     "negated",
     "not_asserted", "attributed", "unfinished", "long_phrase"});

using CalibrationFeatures = std::array<double, kCalibrationFeatures.size()>;

/// The features of a proposition whose confidence still is the extractor's score: signs of how it was found,
/// and how certain the analyzer is of the arcs that it rests on (logarithms of Token::certainty).
CalibrationFeatures calibration_features(const SentenceView& view, const Proposition& proposition);

/// The probability, in (0, 1), that a reader of the sentence would agree with the proposition: a logistic
/// regression over the features (Platt 1999). docs/quality.md says on what it was fitted.
double calibrated_confidence(const SentenceView& view, const Proposition& proposition);

}  // namespace entente
