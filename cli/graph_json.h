#pragma once

#include <ostream>

#include "cli/graph_choice.h"
#include "graph/metrics.h"

namespace entente::cli {

/// A graph as one JSON object for programs; docs/formats.md has its fields. `metrics` may be null. Entities
/// come by salience, relations in their order.
void write_json(const GraphPart& part, const GraphMetrics* metrics, std::ostream& out);

}  // namespace entente::cli
