#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// Identities said without a verb: appositions ("Oslo, the capital of Norway") and titles ("President Xi
/// Jinping"). The name is the subject, whichever side it stands on. Roles go into the relation for the graph,
/// as with copulas.
class AppositiveExtractor : public Extractor {
 public:
  std::string_view name() const override { return "appositive"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
