#include "graph/aliases.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "graph/csv.h"
#include "graph/types/error.h"
#include "graph/types/name.h"

namespace entente {
namespace {

constexpr std::string_view kWikidata = "http://www.wikidata.org/entity/";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_wikidata_id(std::string_view text) {
  return text.size() > 1 && text[0] == 'Q' && text[1] != '0' &&
         std::all_of(text.begin() + 1, text.end(), is_digit);
}

/// An absolute IRI as RFC 3987 has it, as far as characters go: a scheme, a colon, something after it.
bool is_iri(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == text.npos || colon == 0 || colon + 1 == text.size() || !is_letter(text[0])) return false;
  const std::string_view scheme = text.substr(0, colon);
  const bool named = std::all_of(scheme.begin(), scheme.end(), [](char c) {
    return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.';
  });
  const bool legal = std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' ||
           std::string_view("<>\"{}|\\^`\x7F").find(c) != std::string_view::npos;
  });
  const bool web = scheme == "http" || scheme == "https";
  const std::string_view rest = text.substr(colon + 1);
  return named && legal && (!web || (rest.starts_with("//") && rest.size() > 2 && rest[2] != '/'));
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == text.npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t") - begin + 1));
}

std::string type_names() {
  std::string names;
  for (std::size_t i = 0; i < kEntityTypeCount; ++i) {
    names += (names.empty() ? "" : ", ") + std::string(to_string(static_cast<EntityType>(i)));
  }
  return names;
}

}  // namespace

/// Gathers rows, then follows aliases of aliases.
class AliasReader {
 public:
  AliasReader(std::istream& in, const std::string& name) : rows_(in, name), name_(name) {}

  AliasTable read() {
    for (bool first = true; const auto row = rows_.next(); first = false) {
      if (first && name_key(row->fields[0]) == "alias") continue;
      add(*row);
    }
    follow();
    return std::move(table_);
  }

 private:
  struct Entry {
    std::string alias;
    std::size_t identity;
    std::size_t line;
  };

  [[noreturn]] void fail(std::size_t line, const std::string& message) const {
    throw Error({name_, line, {}}, message);
  }

  void add(const CsvReader::Row& row) {
    std::vector<std::string> fields;
    for (const std::string& field : row.fields) fields.push_back(trimmed(field));
    if (fields.size() == 1 && fields[0].empty()) fail(row.line, "is blank; expected: alias,label,type,IRI");
    if (fields.size() < 3 || fields.size() > 4) {
      fail(row.line, fmt::format("has {} column{}; expected: alias,label,type or alias,label,type,IRI",
                                 fields.size(), fields.size() == 1 ? "" : "s"));
    }
    const std::string alias = name_key(fields[0]);
    if (alias.empty()) fail(row.line, "expected an alias with letters or digits in the first column");
    if (name_key(fields[1]).empty())
      fail(row.line, "expected a label with letters or digits in the second column");
    const std::size_t identity = identity_of(fields, row.line);
    const auto [at, fresh] = entry_of_.try_emplace(alias, entries_.size());
    if (!fresh) {
      fail(row.line,
           fmt::format("the alias '{}' was told before, on line {}", fields[0], entries_[at->second].line));
    }
    entries_.push_back({alias, identity, row.line});
  }

  /// The identity that the row names, new or told before.
  std::size_t identity_of(const std::vector<std::string>& fields, std::size_t line) {
    const auto type = entity_type_from(fields[2]);
    if (!type) fail(line, fmt::format("unknown type '{}'; expected one of {}", fields[2], type_names()));
    const std::string iri = fields.size() < 4 ? std::string() : iri_of(fields[3], line);
    const auto [at, fresh] = identity_of_.try_emplace(name_key(fields[1]), table_.identities_.size());
    if (fresh) table_.identities_.push_back({fields[1], *type, {}});
    Identity& identity = table_.identities_[at->second];
    if (identity.label != fields[1])
      fail(line, fmt::format("the label '{}' was written '{}' before", fields[1], identity.label));
    if (identity.type != *type)
      fail(line,
           fmt::format("'{}' is a {} here and a {} before", fields[1], fields[2], to_string(identity.type)));
    if (!iri.empty()) set_iri(at->second, iri, line);
    return at->second;
  }

  std::string iri_of(const std::string& text, std::size_t line) const {
    if (text.empty()) return {};
    if (is_wikidata_id(text)) return std::string(kWikidata) + text;
    if (!is_iri(text))
      fail(line,
           fmt::format("'{}' is no IRI; expected one such as https://example.org/x, or a Wikidata id", text));
    return text;
  }

  void set_iri(std::size_t index, const std::string& iri, std::size_t line) {
    Identity& identity = table_.identities_[index];
    if (!identity.same_as.empty() && identity.same_as != iri)
      fail(line, fmt::format("'{}' had another IRI before, {}", identity.label, identity.same_as));
    const auto [at, fresh] = label_of_iri_.try_emplace(iri, index);
    if (at->second != index)
      fail(line, fmt::format("{} is the IRI of '{}' already", iri, table_.identities_[at->second].label));
    identity.same_as = iri;
  }

  void follow() {
    for (const Entry& entry : entries_) table_.by_alias_.emplace(entry.alias, end_of(entry));
    for (const auto& [label, identity] : identity_of_) table_.by_alias_.try_emplace(label, identity);
  }

  /// Where the alias leads in the end.
  std::size_t end_of(const Entry& entry) const {
    std::size_t identity = entry.identity;
    for (std::size_t steps = 0;; ++steps) {
      const std::string label = name_key(table_.identities_[identity].label);
      const auto next = entry_of_.find(label);
      if (next == entry_of_.end() || entries_[next->second].identity == identity) return identity;
      if (steps > entries_.size()) fail(entry.line, "the alias leads back to itself over other rows");
      identity = entries_[next->second].identity;
    }
  }

  CsvReader rows_;
  std::string name_;
  AliasTable table_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::size_t> entry_of_;     ///< by folded alias
  std::unordered_map<std::string, std::size_t> identity_of_;  ///< by folded label
  std::unordered_map<std::string, std::size_t> label_of_iri_;
};

std::size_t AliasTable::find(std::string_view name) const {
  if (by_alias_.empty()) return npos;
  const auto at = by_alias_.find(name_key(name));
  return at == by_alias_.end() ? npos : at->second;
}

AliasTable read_aliases(std::istream& in, const std::string& name) {
  return AliasReader(in, name).read();
}

}  // namespace entente
