#include "cli/progress.h"

#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>
#include <utility>

namespace entente::cli {

using namespace std::chrono_literals;

Progress::Progress(bool wanted, std::string what)
    : wanted_(wanted && isatty(STDERR_FILENO) == 1), what_(std::move(what)), next_(Clock::now() + 1s) {}

void Progress::document(const std::string& name) {
  ++documents_;
  name_ = name;
  show();
}

void Progress::add(std::size_t count) {
  count_ += count;
  show();
}

void Progress::show() {
  if (!wanted_) {
    return;
  }
  const Clock::time_point now = Clock::now();
  if (now < next_) {
    return;
  }
  next_ = now + 100ms;
  shown_ = true;
  if (documents_ == 0) {
    fmt::print(stderr, "\r\x1b[Kentente: {} {}", count_, what_);
    std::fflush(stderr);
    return;
  }
  const std::string tail = name_.size() > 40 ? "…" + name_.substr(name_.size() - 39) : name_;
  fmt::print(stderr, "\r\x1b[Kentente: {} {}, document {}: {}", count_, what_, documents_, tail);
  std::fflush(stderr);
}

void Progress::wipe() {
  if (std::exchange(shown_, false)) {
    fmt::print(stderr, "\r\x1b[K");
    std::fflush(stderr);
  }
}

}  // namespace entente::cli
