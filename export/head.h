#pragma once

#include <string>
#include <string_view>

// How files begin.

namespace entente {

/// Without a byte order mark and white space in front.
inline std::string_view trimmed_head(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::size_t at = head.find_first_not_of(" \t\r\n");
  return at == head.npos ? std::string_view() : head.substr(at);
}

/// True if the JSON text has this key somewhere: quotes inside strings are escaped, so nothing else can look
/// like one.
inline bool has_json_key(std::string_view json, std::string_view key) {
  const std::string quoted = '"' + std::string(key) + '"';
  for (std::size_t at = json.find(quoted); at != json.npos; at = json.find(quoted, at + 1)) {
    const std::size_t next = json.find_first_not_of(" \t\r\n", at + quoted.size());
    if (next != json.npos && json[next] == ':') return true;
  }
  return false;
}

}  // namespace entente
