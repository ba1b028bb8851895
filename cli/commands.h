#pragma once

#include <CLI/App.hpp>
#include <functional>
#include <stdexcept>
#include <string>

namespace entente::cli {

/// What the chosen subcommand does; its result is the program's exit status.
using Task = std::function<int()>;

inline constexpr int kDone = 0;
inline constexpr int kDataError = 1;   ///< something is wrong with an input, an output or the machine
inline constexpr int kUsageError = 2;  ///< something is wrong with the command line

/// A mistake on the command line that only shows after parsing, such as an unknown format.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Each adds its subcommand to the program and sets `task` when the command line names it. One file each.
void add_build(CLI::App& program, Task& task);
void add_compare(CLI::App& program, Task& task);
void add_show(CLI::App& program, Task& task);
void add_merge(CLI::App& program, Task& task);
void add_convert(CLI::App& program, Task& task);
void add_push(CLI::App& program, Task& task);
void add_extract(CLI::App& program, Task& task);
void add_analyze(CLI::App& program, Task& task);
void add_formats(CLI::App& program, Task& task);

}  // namespace entente::cli
