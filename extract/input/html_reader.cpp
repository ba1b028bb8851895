#include "extract/input/html_reader.h"

#include <cstdint>
#include <libxml/HTMLparser.h>
#include <limits>
#include <memory>
#include <new>
#include <string_view>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "extract/input/html_text.h"
#include "extract/input/text_cleaning.h"
#include "extract/input/text_reader.h"
#include "graph/types/error.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

struct FreeContext {
  void operator()(htmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
};
struct FreePage {
  void operator()(xmlDoc* page) const { xmlFreeDoc(page); }
};
constexpr std::size_t kMostBytes = std::numeric_limits<std::int32_t>::max();
constexpr const char* kTooLarge = "the page is larger than 2 GB; expected the HTML of an article";

using PagePointer = std::unique_ptr<xmlDoc, FreePage>;

// The encoding that the page declares in its first bytes, in lower case; empty: none.
std::string declared_encoding(std::string_view bytes) {
  constexpr std::size_t kHead = 4096;  // browsers look at the first 1,024 bytes
  std::string head(bytes.substr(0, kHead));
  for (char& c : head) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  for (const std::string_view key : {"charset", "encoding"}) {
    std::size_t at = head.find(key);
    if (at == std::string::npos) continue;
    at = head.find_first_not_of(" \t\n\r=\"'", at + key.size());
    if (at == std::string::npos) continue;
    const std::size_t end = head.find_first_of(" \t\n\r\"'>;/?", at);
    return head.substr(at, end == std::string::npos ? end : end - at);
  }
  return {};
}

// As browsers do, reads the encodings that are mostly named by mistake as the one that is meant.
std::string effective_encoding(const std::string& declared) {
  const bool windows = declared.empty() || declared == "iso-8859-1" || declared == "latin1" ||
                       declared == "us-ascii" || declared == "ascii";
  return windows ? "windows-1252" : declared;
}

std::string converted(std::string_view bytes, const std::string& encoding, const std::string& source) {
  if (bytes.size() > kMostBytes) throw Error({source, {}, {}}, kTooLarge);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &status),
                                                                     &ucnv_close);
  if (U_FAILURE(status))
    throw Error({source, {}, {}},
                "the page declares the unknown encoding '" + encoding + "'; convert the page to UTF-8");
  const icu::UnicodeString units(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(),
                                 status);
  std::string text;
  units.toUTF8String(text);
  return text;
}

// The name of the encoding that the first bytes mark; empty: none, or UTF-8.
std::string marked_encoding(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ? "utf-16" : "";
}

std::string page_in_utf8(std::string bytes, const std::string& source, const ReadOptions& options) {
  const std::string marked = marked_encoding(bytes);
  const std::string declared = marked.empty() ? declared_encoding(bytes) : marked;
  const bool utf8 = marked.empty() && (is_utf8(bytes) || declared == "utf-8" || declared == "utf8");
  if (!utf8) bytes = converted(bytes, effective_encoding(declared), source);
  return checked_text(std::move(bytes), source, options);
}

PagePointer parse(const std::string& text, const std::string& source) {
  if (text.size() > kMostBytes) throw Error({source, {}, {}}, kTooLarge);
  xmlInitParser();
  const std::unique_ptr<htmlParserCtxt, FreeContext> context(htmlNewParserCtxt());
  if (context == nullptr) throw std::bad_alloc();
  constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                           HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC;
  PagePointer page(htmlCtxtReadMemory(context.get(), text.data(), static_cast<int>(text.size()), nullptr,
                                      "UTF-8", kOptions));
  if (context->disableSAX != 0)  // the parser gave up
    throw Error({source, {}, {}}, "the page's elements are nested too deeply; expected HTML of an article");
  return page;
}

}  // namespace

std::optional<Document> HtmlReader::next() {
  if (std::exchange(done_, true)) return std::nullopt;
  const std::string html = page_in_utf8(read_all(in_, source_), source_, options_);
  HtmlPage page = read_page(parse(html, source_).get());
  page.text = repair_utf8(page.text);  // numeric references may name what is no character
  normalize_controls(page.text);
  if (is_blank_text(page.text)) throw Error({source_, {}, {}}, "no text");
  Document document;
  document.id = id_;
  document.source = source_;
  document.title = std::move(page.title);
  document.date = std::move(page.date);
  document.text = std::move(page.text);
  return document;
}

}  // namespace entente
