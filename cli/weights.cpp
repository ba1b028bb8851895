#include "cli/weights.h"

#include <array>
#include <cstdlib>
#include <fmt/format.h>
#include <system_error>

#include "graph/types/error.h"

namespace entente::cli {

namespace fs = std::filesystem;

fs::path find_weights(const std::string& option) {
  if (!option.empty()) {
    return option;
  }
  if (const char* set = std::getenv("ENTENTE_WEIGHTS"); set != nullptr && *set != '\0') {
    return set;
  }
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const std::array<fs::path, 2> places = {
      program.parent_path().parent_path() / "share" / "entente" / "entente-en.weights",
      fs::path(ENTENTE_BUILD_WEIGHTS),
  };
  for (const fs::path& place : places) {
    if (fs::exists(place, error)) {
      return place;
    }
  }
  throw Error(
      fmt::format("the analyzer's weights are neither at {} nor at {}; name them with --weights or "
                  "ENTENTE_WEIGHTS",
                  places[0].string(), places[1].string()));
}

}  // namespace entente::cli
