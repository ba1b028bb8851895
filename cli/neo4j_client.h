#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <rapidjson/document.h>
#include <string>

#include "cli/http_client.h"

namespace entente::cli {

/// A Neo4j server that is asked over HTTP: by its Query API, or by the transactional endpoint where the
/// server is too old for that. Asks again, later and later, while the server is busy or the connection
/// breaks.
class Neo4jClient {
 public:
  struct Options {
    ServerUrl server;
    std::string database;
    HttpClient::Login login;
    std::chrono::seconds timeout{120};
    std::size_t retries = 5;  ///< of one request
  };
  enum class Api { Query, Transaction };

  explicit Neo4jClient(Options options);

  /// Runs a statement in a transaction of its own; `rows`: a JSON array, its parameter of this name. The
  /// number in the first row of its result, if there is one. Throws Error, of the kind NoAnswer where it may
  /// have run nevertheless.
  std::optional<std::size_t> run(const std::string& statement, const std::string& rows);

  static std::string path(Api api, const std::string& database);
  static std::string body(Api api, const std::string& statement, const std::string& rows);

 private:
  struct Outcome;
  Outcome ask(const std::string& statement, const std::string& rows);
  Outcome judge(const HttpAnswer& answer) const;
  Outcome result(const rapidjson::Value* root) const;
  std::string refusal(long status, const std::string& code, const std::string& message) const;

  Options options_;
  HttpClient http_;
  Api api_ = Api::Query;
  bool answered_ = false;  ///< it has taken a statement
};

}  // namespace entente::cli
