#include "cli/http_client.h"

#include <array>
#include <curl/curl.h>
#include <new>
#include <string_view>
#include <utility>

#include "cli/commands.h"

namespace entente::cli {
namespace {

constexpr std::size_t kLongestAnswer = std::size_t{16} << 20U;
constexpr long kConnectSeconds = 10;

struct UrlFree {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
struct ListFree {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

struct Global {
  Global() {
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw Error("cannot prepare libcurl");
  }
  ~Global() { curl_global_cleanup(); }
  Global(const Global&) = delete;
  Global& operator=(const Global&) = delete;
};

bool is_local(std::string_view host) {
  return host == "localhost" || host == "[::1]" || host.starts_with("127.");
}

std::string part(CURLU* url, CURLUPart which) {
  char* text = nullptr;
  if (curl_url_get(url, which, &text, 0) != CURLUE_OK) return "";
  std::string copy = text;
  curl_free(text);
  return copy;
}

std::size_t keep(char* data, std::size_t size, std::size_t count, void* body) {
  auto& out = *static_cast<std::string*>(body);
  if (out.size() + size * count > kLongestAnswer) return 0;
  out.append(data, size * count);
  return size * count;
}

NoAnswer::Kind kind_of(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_CONNECT:
      return NoAnswer::Kind::Unreachable;
    case CURLE_OPERATION_TIMEDOUT:
      return NoAnswer::Kind::Late;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
      return NoAnswer::Kind::Lost;
    default:
      return NoAnswer::Kind::Other;
  }
}

}  // namespace

struct HttpClient::Handle {
  Handle(std::string base, Login given)
      : url(std::move(base)), login(std::move(given)), curl(curl_easy_init()) {
    if (curl == nullptr) throw std::bad_alloc();
  }
  ~Handle() { curl_easy_cleanup(curl); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  template <typename Value>
  void set(CURLoption option, Value value) {
    if (curl_easy_setopt(curl, option, value) != CURLE_OK) throw Error("libcurl does not know an option");
  }

  Global global;
  std::string url;
  Login login;
  CURL* curl;
  std::unique_ptr<curl_slist, ListFree> headers;
  std::array<char, CURL_ERROR_SIZE> why{};
};

HttpClient::HttpClient(const ServerUrl& server, Login login, std::chrono::seconds timeout)
    : handle_(std::make_unique<Handle>(server.url, std::move(login))) {
  Handle& handle = *handle_;
  curl_slist* headers = nullptr;
  // Without the last one libcurl would ask before each large body whether to send it.
  for (const char* header : {"Content-Type: application/json", "Accept: application/json", "Expect:"}) {
    headers = curl_slist_append(headers, header);
  }
  handle.headers.reset(headers);
  handle.set(CURLOPT_HTTPHEADER, headers);
  handle.set(CURLOPT_USERAGENT, "entente/" ENTENTE_VERSION);
  handle.set(CURLOPT_PROTOCOLS_STR, "http,https");
  if (server.local) handle.set(CURLOPT_PROXY, "");
  handle.set(CURLOPT_NOSIGNAL, 1L);
  handle.set(CURLOPT_ERRORBUFFER, handle.why.data());
  handle.set(CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
  handle.set(CURLOPT_TIMEOUT, static_cast<long>(timeout.count()));
  handle.set(CURLOPT_WRITEFUNCTION, &keep);
  if (!handle.login.user.empty()) {
    handle.set(CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    handle.set(CURLOPT_USERNAME, handle.login.user.c_str());
    handle.set(CURLOPT_PASSWORD, handle.login.password.c_str());
  }
}

HttpClient::~HttpClient() = default;

HttpAnswer HttpClient::post(const std::string& path, const std::string& body) {
  Handle& handle = *handle_;
  HttpAnswer answer;
  handle.why[0] = '\0';
  handle.set(CURLOPT_URL, (handle.url + path).c_str());
  handle.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  handle.set(CURLOPT_POSTFIELDS, body.c_str());
  handle.set(CURLOPT_WRITEDATA, static_cast<void*>(&answer.body));
  const CURLcode code = curl_easy_perform(handle.curl);
  if (code != CURLE_OK) {
    throw NoAnswer(kind_of(code), handle.why[0] != '\0' ? handle.why.data() : curl_easy_strerror(code));
  }
  curl_easy_getinfo(handle.curl, CURLINFO_RESPONSE_CODE, &answer.status);
  curl_off_t wait = 0;
  curl_easy_getinfo(handle.curl, CURLINFO_RETRY_AFTER, &wait);
  answer.retry_after = std::chrono::seconds(wait);
  const char* location = nullptr;
  curl_easy_getinfo(handle.curl, CURLINFO_REDIRECT_URL, &location);
  if (location != nullptr) answer.location = location;
  return answer;
}

ServerUrl parse_server_url(const std::string& text) {
  const std::unique_ptr<CURLU, UrlFree> url(curl_url());
  const bool read =
      curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK;
  const std::string scheme = read ? part(url.get(), CURLUPART_SCHEME) : "";
  if (scheme != "http" && scheme != "https") {
    throw UsageError("--url: expected the address of the server's HTTP port, such as http://localhost:7474");
  }
  if (!part(url.get(), CURLUPART_USER).empty() || !part(url.get(), CURLUPART_PASSWORD).empty()) {
    throw UsageError("--url: user and password go into NEO4J_USERNAME and NEO4J_PASSWORD");
  }
  if (!part(url.get(), CURLUPART_QUERY).empty() || !part(url.get(), CURLUPART_FRAGMENT).empty()) {
    throw UsageError("--url: expected an address without '?' and '#'");
  }
  ServerUrl server{text, scheme == "https", is_local(part(url.get(), CURLUPART_HOST))};
  while (server.url.ends_with('/')) server.url.pop_back();
  return server;
}

}  // namespace entente::cli
