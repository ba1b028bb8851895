#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/coreference/mention_signs.h"

namespace entente {

/// Column of a table of weights: one sign that a mention or a pair of them shows.
using FeatureId = std::uint16_t;

/// Columns for one mention by itself. Below mention_feature_count().
void add_mention_features(const MentionSigns& mention, std::vector<FeatureId>& features);
std::size_t mention_feature_count();

/// Columns for a pair. `rivals`: mentions nearer to the anaphor that agree with it. Below
/// pair_feature_count().
void add_pair_features(const MentionSigns& anaphor, const MentionSigns& antecedent, std::size_t rivals,
                       std::vector<FeatureId>& features);
std::size_t pair_feature_count();

/// Columns for whether the mention is new, given the best match among its candidates and their number.
void add_novelty_features(const MentionSigns& mention, WordMatch best, std::size_t agreeing,
                          std::vector<FeatureId>& features);
std::size_t novelty_feature_count();

}  // namespace entente
