#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// Relations that a noun tells: "Russia's war on Ukraine", "its invasion of Ukraine by Russia", "the
/// relationship between China and Russia". Event nouns take the lemma of their verb ("invade"), others
/// "have": "have relationship with". Only for the graph: as tuples they would say what longer tuples say.
class NominalExtractor : public Extractor {
 public:
  std::string_view name() const override { return "nominal"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
