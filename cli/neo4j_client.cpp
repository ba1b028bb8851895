#include "cli/neo4j_client.h"

#include <algorithm>
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <thread>
#include <utility>

#include "export/escape.h"

namespace entente::cli {
namespace {

using namespace std::chrono_literals;
using Json = rapidjson::Value;

constexpr std::chrono::milliseconds kFirstWait = 500ms;
constexpr std::chrono::milliseconds kLongestWait = 30s;

const Json* member(const Json* value, const char* name) {
  if (value == nullptr || !value->IsObject()) return nullptr;
  const auto found = value->FindMember(name);
  return found == value->MemberEnd() ? nullptr : &found->value;
}

const Json* first(const Json* value) {
  return value != nullptr && value->IsArray() && !value->Empty() ? &(*value)[0] : nullptr;
}

std::string text(const Json* value) {
  return value != nullptr && value->IsString() ? std::string(value->GetString(), value->GetStringLength())
                                               : "";
}

std::optional<std::size_t> number(const Json* value) {
  if (value == nullptr || !value->IsUint64()) return std::nullopt;
  return value->GetUint64();
}

bool is_busy(long status) {
  return status == 429 || (status >= 502 && status <= 504);
}

/// Whether it is the endpoint that the server does not have, or that does not work there: the Query API goes
/// through Bolt, and where that is switched off it fails without a reason.
bool is_unknown(long status, const std::string& code) {
  if (status == 404 || status == 405) return !code.starts_with("Neo.ClientError.Database.");
  return status == 500 && code == "Neo.DatabaseError.General.UnknownError";
}

}  // namespace

/// What an answer means.
struct Neo4jClient::Outcome {
  enum class Kind { Done, Again, Unknown, Refused };
  Kind kind = Kind::Refused;
  std::optional<std::size_t> number;
  std::string why;
  std::chrono::seconds wait{0};  ///< what the server asks for
};

Neo4jClient::Neo4jClient(Options options)
    : options_(std::move(options)), http_(options_.server, options_.login, options_.timeout) {}

std::string Neo4jClient::path(Api api, const std::string& database) {
  return "/db/" + database + (api == Api::Query ? "/query/v2" : "/tx/commit");
}

std::string Neo4jClient::body(Api api, const std::string& statement, const std::string& rows) {
  std::string body = api == Api::Query ? R"({"statement":")" : R"({"statements":[{"statement":")";
  append_json(body, statement);
  body += R"(","parameters":{"rows":)";
  body += rows;
  body += api == Api::Query ? "}}" : "}}]}";
  return body;
}

std::optional<std::size_t> Neo4jClient::run(const std::string& statement, const std::string& rows) {
  std::chrono::milliseconds wait = kFirstWait;
  for (std::size_t left = options_.retries;; --left) {
    std::optional<NoAnswer> silence;
    Outcome outcome;
    try {
      outcome = ask(statement, rows);
    } catch (const NoAnswer& none) {
      const bool lost =
          none.kind == NoAnswer::Kind::Lost || (none.kind == NoAnswer::Kind::Unreachable && answered_);
      if (!lost) throw;
      silence = none;
    }
    if (!silence && outcome.kind == Outcome::Kind::Done) {
      answered_ = true;
      return outcome.number;
    }
    if (!silence && outcome.kind != Outcome::Kind::Again) throw Error(outcome.why);
    if (left == 0) {
      const std::string tried = fmt::format(", after {} tries", options_.retries + 1);
      if (silence) throw NoAnswer(silence->kind, silence->message() + tried);
      throw Error(outcome.why + tried);
    }
    const std::chrono::milliseconds asked = outcome.wait;
    std::this_thread::sleep_for(std::min(std::max(wait, asked), kLongestWait));
    wait *= 2;
  }
}

Neo4jClient::Outcome Neo4jClient::ask(const std::string& statement, const std::string& rows) {
  Outcome outcome = judge(http_.post(path(api_, options_.database), body(api_, statement, rows)));
  if (outcome.kind == Outcome::Kind::Unknown && api_ == Api::Query && !answered_) {
    api_ = Api::Transaction;
    outcome = judge(http_.post(path(api_, options_.database), body(api_, statement, rows)));
  }
  return outcome;
}

Neo4jClient::Outcome Neo4jClient::judge(const HttpAnswer& answer) const {
  using Kind = Outcome::Kind;
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(answer.body.data(), answer.body.size());
  const Json* root = json.HasParseError() ? nullptr : &json;
  const Json* error = first(member(root, "errors"));
  const std::string code = text(member(error, "code"));
  if (error == nullptr && answer.status >= 200 && answer.status < 300) return result(root);
  const std::string why = refusal(answer.status, code, text(member(error, "message")));
  if (is_busy(answer.status) || code.starts_with("Neo.TransientError.")) {
    return {Kind::Again, {}, why, answer.retry_after};
  }
  if (!answer.location.empty()) {
    return {Kind::Refused, {}, fmt::format("the server is elsewhere, at {} (--url)", answer.location), {}};
  }
  return {is_unknown(answer.status, code) ? Kind::Unknown : Kind::Refused, {}, why, {}};
}

Neo4jClient::Outcome Neo4jClient::result(const Json* root) const {
  const bool query = api_ == Api::Query;
  const Json* results = member(root, query ? "data" : "results");
  if (results == nullptr) {
    return {Outcome::Kind::Refused, {}, "the server does not answer as Neo4j does (--url)", {}};
  }
  const Json* row =
      query ? first(member(results, "values")) : member(first(member(first(results), "data")), "row");
  return {Outcome::Kind::Done, number(first(row)), "", {}};
}

std::string Neo4jClient::refusal(long status, const std::string& code, const std::string& message) const {
  if (status == 401) {
    return options_.login.user.empty()
               ? "the server wants a user and a password: set NEO4J_USERNAME and NEO4J_PASSWORD"
               : fmt::format("the server refuses the user '{}': check NEO4J_USERNAME and NEO4J_PASSWORD",
                             options_.login.user);
  }
  if (status != 500 && is_unknown(status, code)) {
    return fmt::format("there is no HTTP API of Neo4j (status {}; --url)", status);
  }
  if (code.empty()) return fmt::format("the server answers with status {}", status);
  return fmt::format("the server says {}: {}", code, message);
}

}  // namespace entente::cli
