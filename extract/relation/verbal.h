#pragma once

#include "extract/relation/extractor.h"

namespace entente {

/// Propositions of verbs: who did what to whom. One a clause, multiplied out over coordinated subjects and
/// objects. Passives with an agent are turned round (the subject then carries the agent's preposition as its
/// marker); without, the patient is the subject. A verb without an object takes its best prepositional
/// argument into the relation: "trades with".
class VerbalExtractor : public Extractor {
 public:
  std::string_view name() const override { return "verbal"; }
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;
};

}  // namespace entente
