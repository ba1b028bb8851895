#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/graph_source.h"
#include "cli/messages.h"
#include "cli/neo4j_client.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/resolution.h"
#include "cli/selection.h"
#include "export/neo4j_rows.h"

namespace entente::cli {
namespace {

struct PushOptions {
  GraphSourceOptions source;
  SelectionOptions selection;
  std::string to;
  std::string url = "http://localhost:7474";
  std::string database = "neo4j";
  unsigned timeout = 120;
  std::size_t retries = 5;
  bool evidence = true;
  bool dry_run = false;
};

std::string from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

/// 1024 as 1,024.
std::string counted(std::size_t number, const char* one) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return fmt::format("{} {}{}", digits, one, number == 1 ? "" : "s");
}

/// How far the work is.
struct Sent {
  std::size_t nodes = 0;
  std::size_t relationships = 0;

  std::size_t& of(Neo4jRows::Kind kind) { return kind == Neo4jRows::Kind::Nodes ? nodes : relationships; }
  std::string told(const KnowledgeGraph& graph) const {
    const bool edges = nodes == graph.vertex_count() && graph.edge_count() > 0;
    const std::size_t done = edges ? relationships : nodes;
    const std::size_t all = edges ? graph.edge_count() : graph.vertex_count();
    std::string digits = counted(done, "");
    digits.resize(digits.find(' '));
    return digits + " of " + counted(all, edges ? "relationship" : "node");
  }
};

std::string rows_of(Neo4jRows& rows, const Neo4jRows::Batch& batch) {
  std::string text = "[";
  for (const std::size_t index : batch.indices) {
    if (text.size() > 1) text += ',';
    rows.append_row(text, batch.kind, index);
  }
  return text += ']';
}

/// One body a line, as the Query API gets them.
void print(const KnowledgeGraph& graph, bool evidence) {
  constexpr auto kApi = Neo4jClient::Api::Query;
  Neo4jRows rows(graph, evidence, Neo4jRows::Syntax::Json);
  Output output("-");
  output.stream() << Neo4jClient::body(kApi, std::string(Neo4jRows::kConstraint), "[]") << '\n';
  for (const Neo4jRows::Batch& batch : rows.batches()) {
    output.stream() << Neo4jClient::body(kApi, Neo4jRows::statement(batch), rows_of(rows, batch)) << '\n';
    output.check();
  }
  output.commit();
}

void send(const KnowledgeGraph& graph, bool evidence, Neo4jClient& client, Sent& sent, Progress& progress) {
  Neo4jRows rows(graph, evidence, Neo4jRows::Syntax::Json);
  client.run(std::string(Neo4jRows::kConstraint), "[]");
  for (const Neo4jRows::Batch& batch : rows.batches()) {
    const auto taken = client.run(Neo4jRows::statement(batch), rows_of(rows, batch));
    sent.of(batch.kind) += taken.value_or(0);
    if (taken != batch.indices.size()) {
      throw Error(fmt::format("the server took {} of {} rows; does somebody else change the database?",
                              taken.value_or(0), batch.indices.size()));
    }
    progress.add(batch.indices.size());
  }
}

void push_to_neo4j(const PushOptions& options, const KnowledgeGraph& graph, Neo4jClient::Options server) {
  const std::string where = fmt::format("'{}' at {}", server.database, server.server.url);
  Sent sent;
  Progress progress(!options.source.text.quiet, "rows sent");
  std::string why;
  bool unsure = false;
  try {
    Neo4jClient client(std::move(server));
    send(graph, options.evidence, client, sent, progress);
  } catch (const NoAnswer& none) {
    why = none.what();
    unsure = none.kind == NoAnswer::Kind::Lost || none.kind == NoAnswer::Kind::Late;
    if (none.kind == NoAnswer::Kind::Unreachable) why += "; is Neo4j running, with its HTTP port open?";
    if (none.kind == NoAnswer::Kind::Late) why += " (--timeout)";
  } catch (const Error& error) {
    why = error.what();
  }
  progress.wipe();
  if (!why.empty()) {
    throw Error(fmt::format("{}: {}; {}{} are in the database; running it again goes on from there", where,
                            why, unsure ? "at least " : "", sent.told(graph)));
  }
  if (!options.source.text.quiet) {
    report(fmt::format("{} and {} are in {}", counted(sent.nodes, "node"),
                       counted(sent.relationships, "relationship"), where));
  }
}

Neo4jClient::Options server_of(const PushOptions& options) {
  if (options.database.find_first_not_of(
          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-") != std::string::npos ||
      options.database.empty()) {
    throw UsageError("--database: expected letters, digits, '.' and '-'");
  }
  Neo4jClient::Options server;
  server.server = parse_server_url(options.url);
  server.database = options.database;
  server.login = {from_environment("NEO4J_USERNAME"), from_environment("NEO4J_PASSWORD")};
  if (server.login.user.empty() && !server.login.password.empty()) server.login.user = "neo4j";
  server.timeout = std::chrono::seconds(options.timeout);
  server.retries = options.retries;
  return server;
}

int push(const PushOptions& options) {
  parse_types(options.selection.types);  // a mistake is known before the work
  Neo4jClient::Options server = server_of(options);
  const std::vector<std::string> outputs(options.dry_run ? 1 : 0, "-");
  Resolver resolver(options.source.resolution, options.source.text.inputs, outputs);
  const SourceGraph source = read_graph(options.source, resolver);
  remark_on(options.source, source);
  const KnowledgeGraph shown = show(source, options.selection);
  resolver.write_ledger();
  if (options.dry_run) {
    print(shown, options.evidence);
  } else {
    if (!server.server.secure && !server.server.local && !server.login.password.empty()) {
      report("the password goes over the network as it is; https would hide it");
    }
    push_to_neo4j(options, shown, std::move(server));
  }
  return source.complete ? kDone : kDataError;
}

}  // namespace

void add_push(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("push", "Put a graph into a running database");
  auto options = std::make_shared<PushOptions>();
  add_graph_inputs(*command, options->source);
  add_graph_source_options(*command, options->source);
  command->add_option("--to", options->to, "What kind of database: neo4j")
      ->check(CLI::IsMember({"neo4j"}))
      ->type_name("WHICH")
      ->required();
  command->add_option("--url", options->url, "The server's HTTP or HTTPS address")
      ->type_name("URL")
      ->capture_default_str();
  command->add_option("--database", options->database, "Name of the database in the server")
      ->type_name("NAME")
      ->capture_default_str();
  command->add_option("--timeout", options->timeout, "Seconds to wait for one answer")
      ->check(CLI::Range(1, 86400))
      ->type_name("N")
      ->capture_default_str();
  command
      ->add_option("--retries", options->retries,
                   "How often to ask again, later and later, a server that is busy or lost")
      ->check(CLI::Range(0, 20))
      ->type_name("N")
      ->capture_default_str();
  command->add_flag("!--no-evidence", options->evidence, "Without sentences and documents");
  command->add_flag("--dry-run", options->dry_run, "Print what would be sent, one request a line");
  add_selection_options(*command, options->selection);
  command->footer(
      "User and password are taken from NEO4J_USERNAME and NEO4J_PASSWORD. What is there already is found by "
      "its uid and\nnot made twice, so it may be run again, and again after more texts.\n"
      "Example:\n  NEO4J_PASSWORD=secret entente push --to neo4j articles/");
  command->callback([options, &task] { task = [options] { return push(*options); }; });
}

}  // namespace entente::cli
