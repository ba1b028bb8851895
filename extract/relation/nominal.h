#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// Relations that a noun tells: "Rome's war on Carthage", "the invasion of Gaul by Rome", "talks
/// between China and Russia", "the Sino-Soviet split", "the death of Stalin". Event nouns are told as their
/// verb
/// ("invaded"), others as what someone has ("has letter to"). An event that is only planned or feared is not
/// asserted. Only for the graph: as tuples they would say what longer tuples say.
class NominalExtractor : public Extractor {
 public:
  std::string_view name() const override { return "nominal"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
