#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

#include "export/escape.h"
#include "export/text_out.h"

namespace entente {

/// The nodes of a JSON-LD document on their way to a stream.
class JsonLdText {
 protected:
  explicit JsonLdText(std::ostream& out) : out_(out), text_(out_.text()) {}

  // Each node is written as one line: a file of 100,000 statements stays one that grep and diff can read.
  // What is not between quotes that escape functions fill is markup and names of our own.
  void open_raw(std::string_view prefix, std::string_view name) {
    text_ += first_ ? "\n    {\"id\":\"" : ",\n    {\"id\":\"";
    first_ = false;
    text_ += prefix;
    text_ += name;
    text_ += '"';
  }
  void open(std::string_view prefix, std::string_view name) {
    open_raw(prefix, {});
    text_.pop_back();
    append_iri_segment(text_, name);
    text_ += '"';
  }
  void open(std::string_view prefix, std::size_t number) {
    open_raw(prefix, {});
    text_.pop_back();
    append_number(text_, number);
    text_ += '"';
  }
  void close() {
    text_ += '}';
    out_.settle();
  }
  void key(std::string_view name) {
    text_ += ",\"";
    text_ += name;
    text_ += "\":";
  }
  void quote(std::string_view text) {
    text_ += '"';
    append_json(text_, text);
    text_ += '"';
  }
  void put(std::string_view name, std::string_view text) {
    key(name);
    quote(text);
  }
  void put_count(std::string_view name, std::size_t count) {
    key(name);
    append_number(text_, count);
  }
  void put_iri(std::string_view prefix, std::string_view name) {
    text_ += '"';
    text_ += prefix;
    append_iri_segment(text_, name);
    text_ += '"';
  }

  TextOut out_;
  std::string& text_;

 private:
  bool first_ = true;
};

}  // namespace entente
