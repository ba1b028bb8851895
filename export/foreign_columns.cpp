#include "export/foreign_columns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <rapidjson/document.h>
#include <utility>

#include "export/by_name.h"
#include "graph/types/day_range.h"

namespace entente {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

/// How things look says nothing of what they are.
constexpr auto kLooks = std::to_array<std::string_view>(
    {"color", "colour", "r", "g", "b", "a", "x", "y", "z", "size", "thickness", "shape", "width"});

bool is_look(std::string_view name) {
  return std::any_of(kLooks.begin(), kLooks.end(),
                     [&](std::string_view look) { return is_same_name(name, look); });
}

template <typename Number>
std::optional<Number> number_from(const std::string& text) {
  Number number{};
  const char* end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || at != end) return std::nullopt;
  return number;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// "WORKS_FOR", a relationship type, is counted as "works for".
std::string lemma_of(const std::string& label) {
  const bool type = std::all_of(label.begin(), label.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
  if (!type) return label;
  std::string lemma = label;
  for (char& c : lemma) c = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lemma;
}

std::optional<double> number_between(const std::string& text, double least, double most) {
  const auto number = number_from<double>(text);
  return number && *number >= least && *number <= most ? number : std::nullopt;
}

std::optional<std::string> any_text(const std::string& text) {
  return text;
}

/// The only element of a list, or text that is none.
std::optional<std::string> single(const std::string& text) {
  const auto list = json_strings(text);
  if (!list) return text;
  return list->size() == 1 ? std::optional(list->front()) : std::nullopt;
}

std::optional<std::string> single_time(const std::string& text) {
  const std::optional<std::string> time = single(text);
  return time && day_range(*time) ? time : std::nullopt;
}

/// Sentences, a line each.
std::optional<std::string> sentences(const std::string& text) {
  if (text.find('{') != text.npos && begins_like_statements(text)) return std::nullopt;
  const auto list = json_strings(text);
  if (!list) return text;
  std::string lines;
  for (const std::string& sentence : *list) {
    if (!lines.empty()) lines += '\n';
    lines += sentence;
  }
  return lines;
}

/// What no statement tells as a fact might still be so.
std::optional<Modality> modality_of_asserted(const std::string& text) {
  if (is_same_name(text, "true")) return Modality::Asserted;
  if (is_same_name(text, "false")) return Modality::Possible;
  return std::nullopt;
}

/// Reads columns and knows which are left.
class ColumnReader {
 public:
  explicit ColumnReader(const Columns& columns) : columns_(columns) {}

  /// Whether one of these has a value that `read` makes something of; the first that has.
  template <typename Read, typename Value>
  bool take(std::initializer_list<std::string_view> names, const Read& read, Value& into) {
    for (const std::string_view name : names) {
      const std::string* text = columns_.find(name);
      if (text == nullptr) continue;
      auto value = read(*text);
      if (!value) continue;
      into = std::move(*value);
      told_.push_back(text);
      return true;
    }
    return false;
  }

  std::vector<Qualifier> rest() const {
    std::vector<Qualifier> qualifiers;
    for (const Columns::Column& column : columns_.all()) {
      const bool told = std::find(told_.begin(), told_.end(), &column.value) != told_.end();
      if (told || is_look(column.name) || column.name.starts_with("attribute ")) continue;
      const auto list = json_strings(column.value);
      for (const std::string& value : list ? *list : std::vector<std::string>{column.value})
        if (!value.empty()) qualifiers.push_back({column.name, value, EntityType::Concept});
    }
    return qualifiers;
  }

 private:
  const Columns& columns_;
  std::vector<const std::string*> told_;
};

}  // namespace

std::optional<std::vector<std::string>> json_strings(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == text.npos || text[begin] != '[') return std::nullopt;
  rapidjson::Document list;
  list.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(text.data(),
                                                                                     text.size());
  const bool whole = !list.HasParseError() && list.IsArray() &&
                     std::all_of(list.Begin(), list.End(), [](const auto& item) { return item.IsString(); });
  if (!whole) return std::nullopt;
  std::vector<std::string> strings;
  for (const auto& item : list.GetArray()) strings.emplace_back(item.GetString(), item.GetStringLength());
  return strings;
}

bool begins_like_statements(std::string_view text) {
  for (const char expected : {'[', '{'}) {
    text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
    if (expected == '{' && text.starts_with(']')) return true;
    if (!text.starts_with(expected)) return false;
    text.remove_prefix(1);
  }
  return true;
}

std::optional<std::size_t> mentions_from(const Columns& columns) {
  const auto count = number_between(columns.text("mentions"), 0, 9007199254740992.0);
  if (!count || *count != std::floor(*count)) return std::nullopt;
  return static_cast<std::size_t>(*count);
}

std::vector<std::string> aliases_from(const Columns& columns) {
  for (const std::string_view name : {"alias_list", "aliases"})
    if (auto list = json_strings(columns.text(name))) return *std::move(list);
  return lines_of(columns.text("aliases"));
}

std::optional<EntityType> type_by_any_name(std::string_view names) {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(":;,|"), names.size());
    std::string name(names.substr(0, end));
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    if (const auto type = entity_type_from(name)) return type;
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return std::nullopt;
}

std::optional<PredicateClass> class_by_any_name(std::string name) {
  for (char& c : name) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return predicate_class_from(name);
}

Statement foreign_statement(const std::string& id, const Columns& columns) {
  Statement it;
  ColumnReader reader(columns);
  if (!reader.take({"uid"}, any_text, it.id)) it.id = id;
  it.predicate.label = "related to";
  reader.take({"label", "edge label", "edgelabel", "relation", "type", "predicate", "name", "attribute label",
               "attribute relation", "attribute type"},
              any_text, it.predicate.label);
  if (!reader.take({"lemma"}, any_text, it.predicate.lemma))
    it.predicate.lemma = lemma_of(it.predicate.label);
  reader.take({"class"}, class_by_any_name, it.predicate.predicate_class);
  reader.take({"polarity"}, polarity_from, it.polarity);
  reader.take({"asserted"}, modality_of_asserted, it.modality);
  reader.take(
      {"weight"},
      [](const std::string& text) {
        return number_between(text, std::numeric_limits<double>::min(), std::numeric_limits<double>::max());
      },
      it.weight);
  reader.take(
      {"confidence"}, [](const std::string& text) { return number_between(text, 0, 1); }, it.confidence);
  reader.take({"time", "times"}, single_time, it.time);
  reader.take({"evidence"}, sentences, it.evidence.text);
  reader.take({"document", "documents"}, single, it.evidence.document);
  it.qualifiers = reader.rest();
  return it;
}

}  // namespace entente
