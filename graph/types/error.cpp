#include "graph/types/error.h"

namespace entente {

std::string Error::render(const Place& place, const std::string& message) {
  std::string text = place.file;
  if (place.line) text += (text.empty() ? "line " : ":") + std::to_string(*place.line);
  if (place.line && place.column) text += ":" + std::to_string(*place.column);
  if (place.offset) text += (text.empty() ? "byte " : ": byte ") + std::to_string(*place.offset);
  return text.empty() ? message : text + ": " + message;
}

}  // namespace entente
