#include "extract/relation/pattern_test_parser.h"

#include <string>
#include <string_view>
#include <utility>

#include "extract/relation/pattern_vocabulary.h"

namespace entente {
namespace {

constexpr std::string_view kAttributeList = "form, lemma, upos, xpos, type or name";

bool holds_words(PatternAttribute attribute) {
  return attribute == PatternAttribute::Form || attribute == PatternAttribute::Lemma;
}

PatternAttribute read_attribute(PatternScanner& scanner) {
  const std::size_t place = scanner.place();
  const std::string_view name = scanner.name();
  if (name.empty()) scanner.fail_expecting("a test or ']'");
  if (const auto attribute = pattern_attribute(name)) return *attribute;
  scanner.fail(place, "unknown test '" + std::string(name) + "'" +
                          did_you_mean(name, {"form", "lemma", "upos", "xpos", "type", "name"}) +
                          "; there are " + std::string(kAttributeList));
}

/// The operator: "=", "!=", "~=", "!~=".
void read_operator(PatternScanner& scanner, PatternTest& test) {
  const std::size_t place = scanner.place();
  test.negated = scanner.take("!");
  test.ignores_case = scanner.take("~");
  if (test.ignores_case && !holds_words(test.attribute))
    scanner.fail(place, "'~' is for form and lemma; the others ignore case anyway");
  scanner.expect("=", "'=', '!=' or '~='");
}

PatternValue read_value(PatternScanner& scanner) {
  if (scanner.peek() == '"') {
    const std::size_t place = scanner.place();
    PatternValue value{scanner.quoted()};
    if (value.text.empty()) scanner.fail(place, "the value is empty");
    return value;
  }
  const std::size_t place = scanner.place();
  std::string_view text = scanner.bare_value();
  if (text.empty()) scanner.fail_expecting("a value");
  PatternValue value;
  value.open_begin = text.starts_with('*');
  if (value.open_begin) text.remove_prefix(1);
  value.open_end = text.ends_with('*') || (text.empty() && value.open_begin);
  if (text.ends_with('*')) text.remove_suffix(1);
  if (text.find('*') != std::string_view::npos)
    scanner.fail(place, "'*' may stand only first or last in a value; put a value that holds one in quotes");
  value.text = text;
  return value;
}

void add_value(PatternScanner& scanner, PatternTest& test) {
  const std::size_t place = scanner.place();
  PatternValue value = read_value(scanner);
  if (holds_words(test.attribute)) {
    if (test.ignores_case) value.text = fold_case(value.text);
    test.values.push_back(std::move(value));
    return;
  }
  const std::uint64_t fitting = pattern_values(test.attribute, value);
  if (fitting == 0) {
    const auto names = pattern_value_names(test.attribute);
    scanner.fail(place, "unknown value '" + value.text + "'" + did_you_mean(value.text, names) +
                            "; there are " + list_names(names));
  }
  test.set |= fitting;
}

PatternTest read_test(PatternScanner& scanner) {
  PatternTest test;
  test.attribute = read_attribute(scanner);
  read_operator(scanner, test);
  do {
    add_value(scanner, test);
  } while (scanner.take("|"));
  return test;
}

}  // namespace

std::vector<PatternTest> read_pattern_tests(PatternScanner& scanner) {
  std::vector<PatternTest> tests;
  scanner.expect("[", "'['");
  while (!scanner.take("]")) {
    tests.push_back(read_test(scanner));
    const bool more = scanner.take(",");
    if (more && scanner.sees("]")) scanner.fail_expecting("a test after the comma");
  }
  return tests;
}

}  // namespace entente
