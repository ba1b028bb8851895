#pragma once

#include <functional>

#include "cli/inputs.h"
#include "cli/progress.h"
#include "extract/analyzer/conllu.h"

namespace entente::cli {

/// Reads the inputs as CoNLL-U; as read_inputs otherwise.
bool read_conllu_inputs(const TextOptions& options, const std::function<void(ConlluDocument&)>& sink,
                        Progress& progress);

}  // namespace entente::cli
