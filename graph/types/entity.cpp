#include "graph/types/entity.h"

#include <algorithm>
#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace entente {
namespace {

constexpr std::array<std::string_view, kEntityTypeCount> kTypeNames = {
    "Person", "Organization", "Country", "City",  "Place",    "Group",
    "Event",  "Work",         "Date",    "Money", "Quantity", "Concept"};

}  // namespace

std::string_view to_string(EntityType type) {
  return kTypeNames[static_cast<std::size_t>(type)];
}

std::optional<EntityType> entity_type_from(std::string_view name) {
  const auto at = std::find(kTypeNames.begin(), kTypeNames.end(), name);
  if (at == kTypeNames.end()) return std::nullopt;
  return static_cast<EntityType>(at - kTypeNames.begin());
}

std::string slug(std::string_view label) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  auto text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(label.data(), static_cast<int32_t>(label.size())));
  if (U_SUCCESS(status)) text = nfkd->normalize(text, status);
  text.foldCase();
  icu::UnicodeString out;
  bool gap = false;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (u_charType(c) == U_NON_SPACING_MARK || c == '\'' || c == 0x2019) continue;
    if (!u_isalnum(c)) {
      gap = !out.isEmpty();
      continue;
    }
    if (gap) out.append(static_cast<UChar32>('-'));
    gap = false;
    out.append(c);
  }
  std::string utf8;
  out.toUTF8String(utf8);
  return utf8;
}

}  // namespace entente
