#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// What two do with each other: "Xi and Putin met" says that Xi met with Putin, "China and Russia are close"
/// that China is close to Russia, "France and Poland signed a treaty" that they signed it with each other.
/// Told once, from the first of the two; only for the graph.
class ReciprocalExtractor : public Extractor {
 public:
  std::string_view name() const override { return "reciprocal"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
