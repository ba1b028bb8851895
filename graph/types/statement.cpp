#include "graph/types/statement.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr std::array<std::string_view, 2> kPolarityNames = {"affirmed", "negated"};
constexpr std::array<std::string_view, 6> kModalityNames = {"asserted",     "possible", "necessary",
                                                            "hypothetical", "intended", "asked"};

template <typename Value, std::size_t N>
std::optional<Value> find(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return std::nullopt;
  return static_cast<Value>(at - names.begin());
}

}  // namespace

std::string_view to_string(Polarity value) {
  return kPolarityNames[static_cast<std::size_t>(value)];
}
std::string_view to_string(Modality value) {
  return kModalityNames[static_cast<std::size_t>(value)];
}

std::optional<Polarity> polarity_from(std::string_view name) {
  return find<Polarity>(kPolarityNames, name);
}
std::optional<Modality> modality_from(std::string_view name) {
  return find<Modality>(kModalityNames, name);
}

}  // namespace entente
