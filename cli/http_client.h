#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "graph/types/error.h"

namespace entente::cli {

/// No answer came.
struct NoAnswer : Error {
  enum class Kind {
    Unreachable,  ///< nobody listens there
    Lost,         ///< the connection broke; what was sent may have arrived
    Late,         ///< the time was up; what was sent may have arrived
    Other,        ///< asking again is no use: the certificate is wrong, the host is not known
  };
  NoAnswer(Kind what, const std::string& why) : Error(why), kind(what) {}
  Kind kind;
};

struct HttpAnswer {
  long status = 0;
  std::string body;
  std::string location;                 ///< where a redirect leads; empty otherwise
  std::chrono::seconds retry_after{0};  ///< what the server asks to wait; 0: it says nothing
};

/// The address of a server.
struct ServerUrl {
  std::string url;      ///< http or https, without a slash at the end
  bool secure = false;  ///< https
  bool local = false;   ///< this machine
};
/// Throws UsageError unless it is one of http or https without user, query or fragment.
ServerUrl parse_server_url(const std::string& text);

/// Posts JSON to one server over a connection that is kept. Certificates are verified, redirects are not
/// followed (the password would go with them), a server of this machine is never looked for through a proxy.
class HttpClient {
 public:
  struct Login {
    std::string user;  ///< empty: none
    std::string password;
  };

  /// `timeout`: for one answer.
  HttpClient(const ServerUrl& server, Login login, std::chrono::seconds timeout);
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  /// `path` begins with a slash. Throws NoAnswer.
  HttpAnswer post(const std::string& path, const std::string& body);

 private:
  struct Handle;
  std::unique_ptr<Handle> handle_;
};

}  // namespace entente::cli
