#include "extract/segment/pieces.h"

#include <array>
#include <string>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>
#include <utility>
#include <xxhash.h>

#include "graph/types/error.h"

namespace entente {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kEscapes = {{{"``", "\""},
                                                                                    {"''", "\""},
                                                                                    {"-LRB-", "("},
                                                                                    {"-RRB-", ")"},
                                                                                    {"-LSB-", "["},
                                                                                    {"-RSB-", "]"},
                                                                                    {"-LCB-", "{"},
                                                                                    {"-RCB-", "}"}}};

std::string_view unescaped(std::string_view form) {
  if (form.size() > 1 && (form[0] == '`' || form[0] == '\'' || form[0] == '-')) {
    for (const auto& [from, to] : kEscapes) {
      if (form == from) return to;
    }
  }
  return form;
}

bool ascii_punctuation(UChar32 c) {
  return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
}

bool ideograph(UChar32 c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2FA1F) ||
         (c >= 0xF900 && c <= 0xFAFF);
}

bool stands_alone(UChar32 c) {
  if (c < 128) return ascii_punctuation(c);
  return (U_MASK(u_charType(c)) & U_GC_P_MASK) != 0 || ideograph(c);
}

bool dropped(UChar32 c) {
  const auto mask = U_MASK(u_charType(c));
  return (mask & (U_GC_MN_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CN_MASK | U_GC_CS_MASK)) !=
         0;
}

bool is_ascii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 128) return false;
  }
  return true;
}

/// The parts of a word: `emit` is called for each with its UTF-8 text and length in code points.
template <typename Emit>
void for_each_part(std::string_view form, const Emit& emit) {
  std::string run;
  std::size_t length = 0;
  const auto flush = [&] {
    if (!run.empty()) emit(std::string_view(run), length);
    run.clear();
    length = 0;
  };
  const auto take = [&](UChar32 c) {
    const bool space = c == '\t' || c == '\n' || c == '\r' || (U_MASK(u_charType(c)) & U_GC_Z_MASK) != 0;
    if (!space && dropped(c)) return;
    if (space) return flush();
    char bytes[4];
    int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, u_tolower(c));
    const std::string_view text(bytes, static_cast<std::size_t>(size));
    if (!stands_alone(c)) {
      run += text;
      ++length;
      return;
    }
    flush();
    emit(text, std::size_t{1});
  };
  if (is_ascii(form)) {
    for (const char c : form) take(c);
  } else {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(form.data(), static_cast<int32_t>(form.size())));
    if (U_SUCCESS(status)) text = nfd->normalize(text, status);
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) take(text.char32At(i));
  }
  flush();
}

}  // namespace

CaseFeature case_feature(std::string_view form) {
  std::size_t letters = 0, upper = 0;
  bool first_upper = false;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(form.data());
  const auto size = static_cast<int32_t>(form.size());
  for (int32_t i = 0; i < size;) {
    UChar32 c;
    U8_NEXT(bytes, i, size, c);
    if (c < 0) continue;
    const auto mask = U_MASK(u_charType(c));
    const bool is_upper = (mask & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
    if (!is_upper && (mask & U_GC_LL_MASK) == 0) continue;
    if (letters == 0) first_upper = is_upper;
    ++letters;
    upper += is_upper;
  }
  if (upper == 0) return CaseFeature::Lower;
  if (first_upper && upper == 1) return CaseFeature::Initial;
  if (upper == letters) return CaseFeature::Upper;
  return first_upper ? CaseFeature::Mixed : CaseFeature::InnerUpper;
}

Pieces::Pieces(std::string_view vocabulary) {
  std::size_t lines = 0;
  for (const char c : vocabulary) lines += c == '\n';
  std::size_t size = 64;
  while (size < 2 * lines) size *= 2;
  slots_.resize(size);
  continued_.resize(size);
  std::int32_t id = 0;
  while (!vocabulary.empty()) {
    const auto end = std::min(vocabulary.find('\n'), vocabulary.size());
    insert(vocabulary.substr(0, end), id++);
    vocabulary.remove_prefix(std::min(end + 1, vocabulary.size()));
  }
  count_ = static_cast<std::size_t>(id);
  unknown_ = find("[UNK]", false);
  begin_ = find("[CLS]", false);
  end_ = find("[SEP]", false);
  if (unknown_ < 0 || begin_ < 0 || end_ < 0)
    throw Error("the weights' vocabulary lacks [UNK], [CLS] or [SEP]");
}

void Pieces::insert(std::string_view line, std::int32_t id) {
  const bool continued = line.size() > 2 && line.starts_with("##");
  const std::string_view text = continued ? line.substr(2) : line;
  auto& table = continued ? continued_ : slots_;
  std::size_t at = XXH3_64bits(text.data(), text.size()) & (table.size() - 1);
  while (table[at].id >= 0 && table[at].text != text) at = (at + 1) & (table.size() - 1);
  if (table[at].id < 0) table[at] = {text, id};
}

std::int32_t Pieces::find(std::string_view text, bool continued) const {
  const auto& table = continued ? continued_ : slots_;
  std::size_t at = XXH3_64bits(text.data(), text.size()) & (table.size() - 1);
  while (table[at].id >= 0) {
    if (table[at].text == text) return table[at].id;
    at = (at + 1) & (table.size() - 1);
  }
  return -1;
}

void Pieces::append_part(std::string_view part, std::size_t limit, std::vector<std::int32_t>& ids) const {
  const std::size_t before = ids.size();
  std::size_t begin = 0;
  while (begin < part.size()) {
    std::size_t end = part.size();
    std::int32_t id = -1;
    while (end > begin && (id = find(part.substr(begin, end - begin), begin > 0)) < 0) {
      do --end;
      while (end > begin && (static_cast<unsigned char>(part[end]) & 0xC0) == 0x80);
    }
    if (id < 0) {
      ids.resize(before);
      ids.push_back(unknown_);
      break;
    }
    ids.push_back(id);
    begin = end;
  }
  if (ids.size() > limit) ids.resize(limit);
}

void Pieces::append(std::string_view form, std::vector<std::int32_t>& ids) const {
  const std::size_t limit = ids.size() + kMaxPiecesOfWord;
  const std::size_t before = ids.size();
  for_each_part(unescaped(form), [&](std::string_view part, std::size_t length) {
    if (ids.size() >= limit) return;
    if (length > kMaxPartLength) {
      ids.push_back(unknown_);
    } else {
      append_part(part, limit, ids);
    }
  });
  if (ids.size() == before) ids.push_back(unknown_);
}

}  // namespace entente
