#pragma once

#include <string>

#include "graph/compare/comparison.h"

namespace entente {

// Charts of a comparison as SVG elements to stand in HTML, sides in the colours of the picture. Empty where
// there is nothing to show.

/// The balance of every direction with its interval, on PLOVER's scale.
std::string balance_chart(const Comparison& comparison);
/// The share of each class in what principals do to each other.
std::string class_chart(const Comparison& comparison);
/// A strip for every side, each over its own years: dots above are acts of the first principal, dots below of
/// others.
std::string timeline_chart(const Comparison& comparison);

}  // namespace entente
