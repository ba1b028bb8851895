#include "extract/input/jsonl_reader.h"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "extract/input/text_cleaning.h"
#include "extract/input/text_reader.h"
#include "graph/types/error.h"

namespace entente {
namespace {

using rapidjson::Value;

const char* kind_of(const Value& value) {
  switch (value.GetType()) {
    case rapidjson::kNullType:
      return "null";
    case rapidjson::kFalseType:
    case rapidjson::kTrueType:
      return "true or false";
    case rapidjson::kObjectType:
      return "an object";
    case rapidjson::kArrayType:
      return "an array";
    case rapidjson::kStringType:
      return "a string";
    case rapidjson::kNumberType:
      return "a number";
  }
  return "something else";
}

// A field's text, empty if it is absent or null. An id is often a number.
std::string text_field(const Value& object, const char* key, const Error::Place& place) {
  const auto at = object.FindMember(key);
  if (at == object.MemberEnd() || at->value.IsNull()) return {};
  const Value& value = at->value;
  if (value.IsString()) return {value.GetString(), value.GetStringLength()};
  if (value.IsInt64()) return std::to_string(value.GetInt64());
  throw Error(place, fmt::format("expected a string in \"{}\", found {}", key, kind_of(value)));
}

}  // namespace

// The next line that is not blank.
bool JsonlReader::read_line() {
  while (std::getline(in_, line_)) {
    ++line_number_;
    if (line_.find_first_not_of(" \t\r") != std::string::npos) return true;
  }
  if (in_.bad()) throw Error({source_, line_number_ + 1, {}}, "cannot read");
  return false;
}

std::optional<Document> JsonlReader::next() {
  if (!read_line()) return std::nullopt;
  return parse_line();
}

// Makes the line valid UTF-8 or says which column is not.
void JsonlReader::check_line() {
  try {
    line_ = checked_text(std::move(line_), source_, options_);
  } catch (const Error& error) {
    const auto& offset = error.place().offset;
    const std::string column = offset ? fmt::format("column {}: ", *offset + 1) : std::string();
    throw Error({source_, line_number_, {}}, column + error.message());
  }
}

Document JsonlReader::parse_line() {
  const Error::Place place{source_, line_number_, {}};
  check_line();
  rapidjson::Document json;
  // Iterative, so that deep nesting cannot exhaust the stack.
  json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(line_.data(),
                                                                                     line_.size());
  if (json.HasParseError()) {
    std::string reason = rapidjson::GetParseError_En(json.GetParseError());
    while (!reason.empty() && reason.back() == '.') reason.pop_back();
    throw Error(place, fmt::format("column {}: expected one JSON object a line: {}",
                                   json.GetErrorOffset() + 1, reason));
  }
  if (!json.IsObject()) throw Error(place, fmt::format("expected a JSON object, found {}", kind_of(json)));
  if (!json.HasMember("text"))
    throw Error(place, "the field \"text\" is missing; expected {\"id\": …, \"text\": …}");
  Document document;
  document.id = text_field(json, "id", place);
  if (document.id.empty()) document.id = fmt::format("{}:{}", id_, line_number_);
  document.title = text_field(json, "title", place);
  document.date = text_field(json, "date", place);
  document.source = text_field(json, "source", place);
  if (document.source.empty()) document.source = text_field(json, "url", place);
  if (document.source.empty()) document.source = source_;
  document.text = text_field(json, "text", place);
  normalize_controls(document.text);
  return document;
}

}  // namespace entente
