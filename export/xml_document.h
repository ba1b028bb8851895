#pragma once

#include <cstddef>
#include <libxml/xmlwriter.h>
#include <ostream>
#include <string>
#include <string_view>

namespace entente {

/// An XML document on its way to a stream. libxml2 writes its head and the elements that hold others, so that
/// what was opened is closed and named alike; the many small elements are appended as text, already escaped.
class XmlDocument {
 public:
  /// Writes the declaration. Throws Error, as all the rest, if the stream fails.
  explicit XmlDocument(std::ostream& out);
  ~XmlDocument();
  XmlDocument(const XmlDocument&) = delete;
  XmlDocument& operator=(const XmlDocument&) = delete;

  /// Opens an element on a line of its own. Names and values are those of the format, values escaped here.
  void start(const char* element);
  void attribute(const char* name, const std::string& value);
  void text(std::string_view content);
  /// Closes the innermost element: at once behind its text, or on a line of its own.
  void end();
  void end_line();

  /// Markup to be put inside the innermost element: append to it, and settle between records.
  std::string& body() { return body_; }
  void settle() {
    if (body_.size() >= kEnough) pass_on();
  }

  /// Closes what is open and passes everything on. To be called once.
  void finish();

 private:
  static constexpr std::size_t kEnough = std::size_t{1} << 16U;
  void pass_on();
  void break_line(std::size_t depth);
  static void check(int status);

  std::ostream& out_;
  xmlTextWriterPtr writer_ = nullptr;
  std::size_t depth_ = 0;
  std::string body_;
};

}  // namespace entente
