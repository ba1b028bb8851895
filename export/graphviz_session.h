#pragma once

#include <mutex>
#include <string>

namespace entente {

/// Exclusive use of Graphviz, which keeps its state in globals: one session at a time in the process, others
/// wait. While it lasts, what Graphviz would print is kept here instead; messages meant for people who write
/// DOT by hand (warnings) are dropped.
class GraphvizSession {
 public:
  GraphvizSession();
  ~GraphvizSession();
  GraphvizSession(const GraphvizSession&) = delete;
  GraphvizSession& operator=(const GraphvizSession&) = delete;

  /// What went wrong since the session began, on one line; empty: nothing.
  static std::string errors();

 private:
  std::lock_guard<std::mutex> lock_;
};

}  // namespace entente
