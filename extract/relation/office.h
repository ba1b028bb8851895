#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// Offices that a verb gives: "became mayor of Lyon", "served as ambassador to Spain", "was elected president
/// of Peru", "appointed her editor of the Herald". Each is told as the role itself ("be mayor of"), so that
/// it meets what copulas and appositions say; the label keeps the verb. Only for the graph.
class OfficeExtractor : public Extractor {
 public:
  std::string_view name() const override { return "office"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
