#include "extract/relation/appositive.h"
#include "extract/relation/copular.h"
#include "extract/relation/extractor.h"
#include "extract/relation/nominal.h"
#include "extract/relation/office.h"
#include "extract/relation/origin.h"
#include "extract/relation/possessive.h"
#include "extract/relation/reciprocal.h"
#include "extract/relation/verbal.h"

namespace entente {
namespace {

template <typename... Extractors>
std::vector<std::unique_ptr<Extractor>> make() {
  std::vector<std::unique_ptr<Extractor>> made;
  (made.push_back(std::make_unique<Extractors>()), ...);
  return made;
}

}  // namespace

const std::vector<std::unique_ptr<Extractor>>& extractors() {
  // In the order of their findings, one a line.
  static const auto all = make<  //
      VerbalExtractor,           //
      CopularExtractor,          //
      AppositiveExtractor,       //
      PossessiveExtractor,       //
      NominalExtractor,          //
      OfficeExtractor,           //
      OriginExtractor,           //
      ReciprocalExtractor        //
      >();
  return all;
}

}  // namespace entente
