#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// What possessives say: "Stalin's father" is a father of Stalin, "China's leadership" is something that
/// China has. Relational nouns (kin, offices, neighbours …) become roles of the whole phrase, the others
/// "has".
class PossessiveExtractor : public Extractor {
 public:
  std::string_view name() const override { return "possessive"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
