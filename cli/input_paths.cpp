#include "cli/input_paths.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "extract/input/document_source.h"

namespace entente::cli {
namespace {

namespace fs = std::filesystem;

std::string system_reason(const std::error_code& error) {
  return "cannot read: " + error.message();
}

bool is_hidden(const fs::path& path) {
  return path.filename().native().starts_with('.');
}

/// The texts in a folder and its folders, in the order of their paths.
std::vector<std::string> texts_in(const std::string& folder) {
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, error);
  while (!error && at != fs::recursive_directory_iterator()) {
    if (is_hidden(at->path())) {
      at.disable_recursion_pending();
    } else if (at->is_regular_file(error) && input_format_by_path(at->path().native())) {
      found.push_back(at->path().string());
    }
    at.increment(error);
  }
  if (error) {
    throw Error({folder, {}, {}}, system_reason(error));
  }
  if (found.empty()) {
    throw Error({folder, {}, {}}, "the folder holds no text (.txt, .md, .html, .jsonl)");
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> paths_of(const std::string& input) {
  if (input == "-") {
    return {input};
  }
  std::error_code error;
  const fs::file_status status = fs::status(input, error);
  if (status.type() == fs::file_type::not_found) {
    throw Error({input, {}, {}}, "no such file or folder");
  }
  if (error) {
    throw Error({input, {}, {}}, system_reason(error));
  }
  return fs::is_directory(status) ? texts_in(input) : std::vector<std::string>{input};
}

}  // namespace

std::vector<InputPath> find_inputs(const std::vector<std::string>& inputs,
                                   const std::function<void(const Error&)>& wrong) {
  std::vector<std::string> paths;
  for (const std::string& input : inputs) {
    try {
      const auto found = paths_of(input);
      paths.insert(paths.end(), found.begin(), found.end());
    } catch (const Error& error) {
      wrong(error);
    }
  }
  std::map<std::string, std::set<std::string>> sharers;
  for (const std::string& path : paths) {
    sharers[fs::path(path).filename().string()].insert(path);
  }
  std::vector<InputPath> made;
  for (const std::string& path : paths) {
    const std::string name = fs::path(path).filename().string();
    made.push_back({path, path == "-" ? "stdin" : sharers[name].size() == 1 ? name : path});
  }
  return made;
}

}  // namespace entente::cli
