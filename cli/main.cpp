#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <exception>
#include <fcntl.h>
#include <fmt/format.h>
#include <new>
#include <string>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

/// A file opened while a standard descriptor is closed would take its number and receive what is meant for a
/// terminal.
void occupy_standard_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(descriptor, F_GETFD) < 0) {
      // Opened the wrong way round, so that using it fails as using a closed one does.
      [[maybe_unused]] const int taken =
          ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
  }
}

std::string names_of_commands(const CLI::App& program) {
  std::string names;
  for (const CLI::App* command : program.get_subcommands({})) {
    names += (names.empty() ? "" : ", ") + command->get_name();
  }
  return names;
}

/// What CLI11 says, in the words of a user.
std::string reword(const CLI::App& program, const CLI::App& command, const CLI::ParseError& error) {
  const auto left = program.remaining(true);
  const auto option = std::find_if(left.begin(), left.end(), [](const std::string& word) {
    return word.size() > 1 && word.starts_with('-');
  });
  // CLI11 may complain first about what is missing because of it.
  if (option != left.end()) {
    return fmt::format("unknown option {}", *option);
  }
  const bool extras = dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !left.empty();
  if (!extras) {
    return error.what();
  }
  return &command == &program
             ? fmt::format("there is no command '{}'; there are {}", left.front(), names_of_commands(program))
             : fmt::format("did not expect '{}'", left.front());
}

int report_usage(const CLI::App& program, const std::string& message) {
  const auto chosen = program.get_subcommands();
  const std::string command = chosen.empty() ? "" : " " + chosen.front()->get_name();
  report(fmt::format("{} (entente{} --help tells more)", message, command));
  return kUsageError;
}

int parse(CLI::App& program, int argc, char** argv) {
  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    program.exit(asked);
    return std::fflush(stdout) == 0 ? kDone : kDataError;
  } catch (const CLI::ParseError& error) {
    const auto chosen = program.get_subcommands();
    return report_usage(program, reword(program, chosen.empty() ? program : *chosen.front(), error));
  }
  return -1;
}

int run(CLI::App& program, const Task& task) {
  try {
    return task();
  } catch (const ReaderGone&) {
    return kDone;
  } catch (const UsageError& error) {
    return report_usage(program, error.what());
  } catch (const Error& error) {
    report(error.what());
  } catch (const std::bad_alloc&) {
    report("out of memory");
  } catch (const std::exception& error) {
    report(fmt::format("this should not happen, please report it: {}", error.what()));
  }
  return kDataError;
}

}  // namespace
}  // namespace entente::cli

int main(int argc, char** argv) {
  using namespace entente::cli;
  occupy_standard_descriptors();
  install_signal_handlers();
  CLI::App program("Turns English text into a knowledge graph of who did what to whom, with the evidence.",
                   "entente");
  program.set_version_flag("--version", "entente " ENTENTE_VERSION);
  program.footer(
      "Example:\n  entente build article.txt -o article.svg\n'entente COMMAND --help' tells about a "
      "command.");
  program.require_subcommand(0, 1);
  Task task;
  add_build(program, task);
  add_compare(program, task);
  add_show(program, task);
  add_merge(program, task);
  add_convert(program, task);
  add_push(program, task);
  add_extract(program, task);
  add_analyze(program, task);
  add_formats(program, task);
  if (const int status = parse(program, argc, argv); status >= 0) {
    return status;
  }
  if (!task) {
    fmt::print(stderr, "{}", program.help());
    return kUsageError;
  }
  return run(program, task);
}
