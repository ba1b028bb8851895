#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// Where someone or something comes from or is, said in a noun phrase: "the Turin-based company" (base in),
/// "a Polish-born physicist" (bear in), "the city of Lviv in Ukraine" (be in). What an
/// adjective of origin names is its country.
class OriginExtractor : public Extractor {
 public:
  std::string_view name() const override { return "origin"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
