#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// Propositions of "be": what something is, where it is, what it is like. "Xi is president of China" is told
/// twice: as it stands for tuples (is, president of China), with the role in the relation for the graph (is
/// president of, China).
class CopularExtractor : public Extractor {
 public:
  std::string_view name() const override { return "copular"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
