#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace entente::cli {

/// A line on standard error that says how far the work is: only on a terminal, only once the work has taken a
/// second, ten times a second at most. Wiped when the work ends, so that messages and results stand alone.
class Progress {
 public:
  /// `what` names the things counted: "statements".
  Progress(bool wanted, std::string what);
  ~Progress() { wipe(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// The document now read, and how many came before it.
  void document(const std::string& name);
  void add(std::size_t count = 1);
  /// Before anything else is written to the terminal.
  void wipe();

 private:
  using Clock = std::chrono::steady_clock;
  void show();

  bool wanted_;
  std::string what_;
  std::string name_;
  std::size_t documents_ = 0;
  std::size_t count_ = 0;
  bool shown_ = false;
  Clock::time_point next_;
};

}  // namespace entente::cli
