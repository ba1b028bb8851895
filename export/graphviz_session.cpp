#include "export/graphviz_session.h"

#include <algorithm>
#include <graphviz/cgraph.h>

namespace entente {
namespace {

std::mutex& graphviz_mutex() {
  static std::mutex mutex;
  return mutex;
}

/// Written by the callback, which Graphviz calls without a context; guarded by the mutex.
std::string& collected() {
  static std::string text;
  return text;
}

int collect(char* message) {
  collected() += message;
  return 0;
}

agusererrf previous_handler = nullptr;
agerrlevel_t previous_level = AGWARN;

}  // namespace

GraphvizSession::GraphvizSession() : lock_(graphviz_mutex()) {
  collected().clear();
  previous_handler = agseterrf(&collect);
  previous_level = agseterr(AGERR);
}

GraphvizSession::~GraphvizSession() {
  agseterr(previous_level);
  agseterrf(previous_handler);
}

std::string GraphvizSession::errors() {
  std::string text = collected();
  std::replace(text.begin(), text.end(), '\n', ' ');
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

}  // namespace entente
