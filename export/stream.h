#pragma once

#include <ostream>
#include <string_view>

#include "graph/types/error.h"

namespace entente {

inline constexpr const char* kOutputFailed = "cannot write the graph: the output failed; is the disk full?";

/// Writes the bytes; throws Error if the stream fails.
inline void write_bytes(std::ostream& out, std::string_view bytes) {
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out) throw Error(kOutputFailed);
}

}  // namespace entente
