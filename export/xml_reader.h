#pragma once

#include <cstddef>
#include <istream>
#include <span>
#include <string>
#include <string_view>

namespace entente {

/// Names without their prefix.
struct XmlAttribute {
  std::string_view name;
  std::string value;
};

/// Told what an XML document holds, in its order. May throw.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view element, std::span<const XmlAttribute> attributes,
                     std::size_t line) = 0;
  virtual void text(std::string_view text) = 0;
  virtual void end(std::string_view element, std::size_t line) = 0;
};

/// Reads the stream as it comes, in memory that grows with the longest text between two tags and no more.
/// Any encoding that libxml2 knows, by byte order mark or declaration. A document type declaration is
/// refused before any of it is looked at, so that no entity is ever expanded; nothing is fetched. Throws
/// Error naming file and line.
void read_xml(std::istream& in, const std::string& name, XmlHandler& handler);

}  // namespace entente
