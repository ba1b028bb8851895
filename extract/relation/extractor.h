#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "extract/document.h"
#include "extract/relation/proposition.h"

namespace entente {

class SentenceView;

/// Finds one family of relations in an analysed sentence. Stateless, so one object serves all threads.
class Extractor {
 public:
  virtual ~Extractor() = default;
  /// The name that statements carry as their extractor: "verbal".
  virtual std::string_view name() const = 0;
  /// Appends the propositions found, in text order.
  virtual void extract(const SentenceView& sentence, std::vector<Proposition>& found) const = 0;
};

/// All built-in extractors, in the order in which their findings are reported.
const std::vector<std::unique_ptr<Extractor>>& extractors();

}  // namespace entente
