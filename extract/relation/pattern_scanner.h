#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Reads the marks, names and values of a pattern file, skipping blanks and comments before each. Places are
/// byte offsets; errors give them as line and column (in characters), both from 1. Refers to the text.
class PatternScanner {
 public:
  /// Throws Error if the text is not UTF-8. `file` names it in errors.
  PatternScanner(std::string_view text, std::string file);

  /// Where the next thing begins.
  std::size_t place();
  bool at_end() { return place() == text_.size(); }
  /// The next character, or '\0' at the end.
  char peek();

  /// Whether the mark comes next.
  bool sees(std::string_view mark);
  /// The same; if so it is passed over.
  bool take(std::string_view mark);
  /// Passes over the mark or fails: "expected WHAT, found …".
  void expect(std::string_view mark, std::string_view what);

  /// A name: letters, digits, '_' and '-', a letter first. Empty if none comes next.
  std::string_view name();
  /// The name that comes next, without passing over it.
  std::string_view peek_name();
  /// A relation, "obj" or "nsubj:pass", if it stands here without a blank before it; else empty.
  std::string_view relation();
  /// A value without quotes, up to a blank or a mark. Empty if none comes next.
  std::string_view bare_value();
  /// Text in double quotes, on one line, with \" and \\ undone. Only where peek() is '"'. `places` receives
  /// the place of every byte of the result.
  std::string quoted(std::vector<std::size_t>* places = nullptr);

  /// Where a name, relation or value that was read stands.
  std::size_t place_of(std::string_view read) const {
    return static_cast<std::size_t>(read.data() - text_.data());
  }
  /// What stands at `place`, for messages: "'foo'" or "the end of the file".
  std::string found_at(std::size_t place) const;
  [[noreturn]] void fail(std::size_t place, const std::string& message) const;
  /// "expected WHAT, found …" at the next thing.
  [[noreturn]] void fail_expecting(std::string_view what);

 private:
  void skip_blanks();

  std::string_view text_;
  std::string file_;
  std::size_t at_ = 0;
};

}  // namespace entente
