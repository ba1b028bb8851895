#pragma once

#include <filesystem>
#include <string>

namespace entente::cli {

/// The weights file to use: `option` (--weights), else the environment's ENTENTE_WEIGHTS, else the first
/// there is of ../share/entente/entente-en.weights seen from the program and the one of the source tree it
/// was built from. Throws Error naming the places looked in.
std::filesystem::path find_weights(const std::string& option);

}  // namespace entente::cli
