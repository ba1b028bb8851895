#pragma once

#include <functional>
#include <string>
#include <vector>

#include "graph/types/error.h"

namespace entente::cli {

/// One file to read, or "-".
struct InputPath {
  std::string path;
  std::string id;  ///< names its document: the file's name, or the path where two share a name
};

/// The files that the inputs on the command line mean: folders are searched for texts, sorted by name, hidden
/// files left out. `wrong` is told of what is missing, cannot be read or holds no text; what follows is still
/// found if it returns.
std::vector<InputPath> find_inputs(const std::vector<std::string>& inputs,
                                   const std::function<void(const Error&)>& wrong);

}  // namespace entente::cli
