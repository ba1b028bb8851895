#include "graph/ledger.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "graph/types/error.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

struct ReasonTraits {
  std::string_view name;
  double score;
  const char* why;  ///< {0}: absorbed label, {1}: kept label
};

constexpr std::array<ReasonTraits, 12> kReasons = {{
    {"table", 1.0, "the table of aliases has “{0}” for “{1}”"},
    {"equal", 0.98, "both are called “{1}”"},
    {"folded", 0.97, "“{0}” is “{1}” but for case, accents, punctuation or titles"},
    {"order", 0.93, "“{0}” is “{1}” with the surname elsewhere"},
    {"part", 0.8, "“{0}” is a part of “{1}”, the only full name in reach"},
    {"initials", 0.8, "“{0}” has the initials of “{1}”, the only full name in reach"},
    {"nickname", 0.85, "“{0}” is a familiar form of “{1}”, the only full name in reach"},
    {"spelling", 0.85, "“{0}” is another spelling of “{1}”"},
    {"acronym", 0.9, "“{0}” is made of the initials of “{1}”, the only such name in reach"},
    {"form", 0.95, "“{0}” is “{1}” but for the legal form"},
    {"alias", 0.85, "“{1}” is called “{0}” elsewhere"},
    {"apart", 0.9, "“{0}” is not the other “{1}”"},
}};

const ReasonTraits& traits_of(MergeReason reason) {
  return kReasons[static_cast<std::size_t>(reason)];
}

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void put(Json& json, const char* key, std::string_view text) {
  const std::string legal = repair_utf8(text);
  json.Key(key);
  json.String(legal.data(), static_cast<rapidjson::SizeType>(legal.size()));
}

void put_entity(Json& json, const std::string& key, const std::string& id, const std::string& label,
                EntityType type) {
  put(json, key.c_str(), id);
  put(json, (key + "_label").c_str(), label);
  put(json, (key + "_type").c_str(), to_string(type));
}

std::string line_of(const Merge& merge) {
  rapidjson::StringBuffer buffer;
  Json json(buffer);
  json.StartObject();
  put_entity(json, "kept", merge.kept_id, merge.kept_label, merge.kept_type);
  put_entity(json, "absorbed", merge.absorbed_id, merge.absorbed_label, merge.absorbed_type);
  put(json, "reason", to_string(merge.reason));
  put(json, "why",
      fmt::format(fmt::runtime(traits_of(merge.reason).why), merge.absorbed_label, merge.kept_label));
  json.Key("score");
  json.Double(score_of(merge.reason));
  json.Key("mentions");
  json.Uint64(merge.mentions);
  json.Key("documents");
  json.StartArray();
  for (const std::string& document : merge.documents) {
    const std::string legal = repair_utf8(document);
    json.String(legal.data(), static_cast<rapidjson::SizeType>(legal.size()));
  }
  json.EndArray();
  json.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace

std::string_view to_string(MergeReason reason) {
  return traits_of(reason).name;
}

double score_of(MergeReason reason) {
  return traits_of(reason).score;
}

void write_ledger(std::span<const Merge> ledger, std::ostream& out) {
  for (const Merge& merge : ledger) out << line_of(merge) << '\n';
  if (!out.flush()) throw Error("cannot write the ledger: the output failed; is the disk full?");
}

}  // namespace entente
