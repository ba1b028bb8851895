#include "graph/csv.h"

#include "graph/types/error.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

constexpr int kEnd = std::istream::traits_type::eof();

void skip_mark(std::istream& in) {
  if (in.peek() != 0xEF) return;
  std::string mark(3, '\0');
  in.read(mark.data(), 3);
  if (mark == "\xEF\xBB\xBF") return;
  for (std::streamsize i = in.gcount(); i > 0; --i) in.unget();
}

}  // namespace

/// The next character, a line feed for CRLF.
int CsvReader::take() {
  int c = in_.get();
  if (c == '\r' && in_.peek() == '\n') c = in_.get();
  if (in_.bad()) throw Error({name_, line_, {}}, "cannot be read");
  if (c == '\n') ++line_;
  return c;
}

/// The rest of a quoted field, up to its closing mark.
std::string CsvReader::quoted(std::size_t begun) {
  std::string field;
  while (true) {
    const int c = take();
    if (c == kEnd) throw Error({name_, begun, {}}, "a quotation mark is not closed");
    if (c == '"') {
      if (in_.peek() != '"') return field;
      in_.get();
    }
    field += static_cast<char>(c);
  }
}

std::optional<CsvReader::Row> CsvReader::next() {
  if (!started_) skip_mark(in_);
  started_ = true;
  if (in_.peek() == kEnd) return std::nullopt;
  Row row{line_, {std::string()}};
  bool closed = false;  // the field was quoted
  while (true) {
    const std::size_t line = line_;
    const int c = take();
    if (c == kEnd || c == '\n') break;
    if (c == ',') {
      row.fields.emplace_back();
      closed = false;
    } else if (c == '"' && row.fields.back().empty() && !closed) {
      row.fields.back() = quoted(line);
      closed = true;
    } else if (c == '"' || closed) {
      throw Error(
          {name_, line, {}},
          "expected a comma or the end of the line beside a quotation mark; a field with quotation marks "
          "is written \"like \"\"this\"\"\"");
    } else {
      row.fields.back() += static_cast<char>(c);
    }
  }
  for (const std::string& field : row.fields) {
    if (!is_utf8(field)) throw Error({name_, row.line, {}}, "is not UTF-8");
  }
  return row;
}

}  // namespace entente
