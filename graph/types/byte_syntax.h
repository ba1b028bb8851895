#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace entente {

inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";  ///< U+FFFD

/// How a syntax writes text between its quotes: for every byte below 0x80 whether it stands for itself or
/// what stands for it. Ill-formed UTF-8 becomes U+FFFD everywhere.
class ByteSyntax {
 public:
  struct Escape {
    char byte;
    std::string_view text;  ///< at most kLongest bytes, and living as long as the syntax
  };
  static constexpr std::size_t kLongest = 24;

  /// Control characters that no escape names become U+FFFD, except tab and line ends, as XML 1.0 allows no
  /// others; with `xml` so do U+FFFE and U+FFFF.
  constexpr ByteSyntax(std::initializer_list<Escape> escapes, bool xml = true) : xml_(xml) {
    for (std::size_t byte = 0; byte < 0x20; ++byte) kinds_[byte] = kIllegal;
    for (const char legal : {'\t', '\n', '\r'}) kinds_[static_cast<unsigned char>(legal)] = kPlain;
    for (std::size_t byte = 0x80; byte < kinds_.size(); ++byte) kinds_[byte] = kMultibyte;
    texts_[kIllegal] = kReplacementCharacter;
    std::uint8_t next = kIllegal + 1;
    for (const Escape& escape : escapes) {
      kinds_[static_cast<unsigned char>(escape.byte)] = next;
      texts_[next] = escape.text;
      ++next;
    }
  }

  /// Appends the text as the syntax writes it, between markup of at most kLongestMarkup bytes that is taken
  /// as it is. Linear.
  void append(std::string& out, std::string_view text, std::string_view before = {},
              std::string_view after = {}) const;
  static constexpr std::size_t kLongestMarkup = 64;

 private:
  static constexpr std::uint8_t kPlain = 0, kMultibyte = 1, kIllegal = 2;

  bool is_illegal(std::string_view character) const;

  std::array<std::uint8_t, 256> kinds_{};
  std::array<std::string_view, 40> texts_{};
  bool xml_;
};

}  // namespace entente
