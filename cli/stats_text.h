#pragma once

#include <ostream>

#include "cli/graph_choice.h"
#include "cli/graph_text.h"
#include "graph/metrics.h"

namespace entente::cli {

/// The measures of a graph for reading: of the whole, of its communities, and of its most salient entities.
void write_stats(const GraphPart& part, const GraphMetrics& metrics, const TextLook& look, std::ostream& out);

}  // namespace entente::cli
