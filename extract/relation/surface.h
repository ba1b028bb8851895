#pragma once

#include <string>
#include <vector>

#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// A tuple with the words as they stand in the text: full spans, or minimal ones with the preposition in the
/// relation.
struct SurfaceTuple {
  std::string sentence;
  double confidence = 0;
  std::string relation;
  std::vector<std::string> arguments;  ///< the first is the subject
};

/// One n-ary tuple a proposition, with full spans. A passive stays as it stands in the text. The relation
/// ends with the second argument's preposition; further arguments keep theirs.
std::vector<SurfaceTuple> full_tuples(const SentenceView& view, const std::vector<Proposition>& propositions);

/// One binary tuple an argument, with minimal spans; the relation ends with the argument's preposition.
std::vector<SurfaceTuple> minimal_tuples(const SentenceView& view,
                                         const std::vector<Proposition>& propositions);

}  // namespace entente
