#include "extract/input/text_reader.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <unicode/utf8.h>

#include "graph/types/error.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Where the first ill-formed part begins, or npos.
std::size_t find_ill_formed(std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int64_t>(text.size());
  std::int64_t at = 0;
  while (at < size) {
    const std::int64_t begin = at;
    UChar32 value = 0;
    U8_NEXT(bytes, at, size, value);
    if (value < 0) return static_cast<std::size_t>(begin);
  }
  return std::string_view::npos;
}

bool is_utf16(std::string_view text) {
  return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

std::size_t line_of(std::string_view text, std::size_t at) {
  return 1 + static_cast<std::size_t>(
                 std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

}  // namespace

std::string read_all(std::istream& in, const std::string& source) {
  std::string text;
  std::array<char, std::size_t{1} << 16U> buffer;
  while (in.read(buffer.data(), buffer.size()) || in.gcount() > 0) {
    text.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) throw Error({source, {}, {}}, "cannot read");
  return text;
}

std::string checked_text(std::string text, const std::string& source, const ReadOptions& options,
                         std::size_t offset) {
  if (is_utf16(text)) {
    throw Error({source, {}, {}}, "is UTF-16; expected UTF-8 (convert it with: iconv -f UTF-16 -t UTF-8)");
  }
  if (const std::size_t nul = text.find('\0'); nul != std::string::npos) {
    throw Error({source, {}, offset + nul}, "expected text, found a NUL byte; this looks like a binary file");
  }
  if (const std::size_t at = find_ill_formed(text); at != std::string::npos) {
    if (!options.lossy) {
      throw Error({source, line_of(text, at), offset + at},
                  fmt::format("expected UTF-8, found the byte 0x{:02X}; convert the file, or use --lossy to "
                              "replace what is not UTF-8",
                              static_cast<unsigned char>(text[at])));
    }
    text = repair_utf8(text);
  }
  if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  return text;
}

std::optional<Document> TextReader::next() {
  if (std::exchange(done_, true)) return std::nullopt;
  Document document;
  document.id = id_;
  document.source = source_;
  document.text = checked_text(read_all(in_, source_), source_, options_);
  if (document.text.find_first_not_of(" \t\r\n\f\v") == std::string::npos)
    throw Error({source_, {}, {}}, "expected a text, found nothing; the input is empty");
  return document;
}

}  // namespace entente
