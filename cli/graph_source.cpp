#include "cli/graph_source.h"

#include <algorithm>
#include <compare>
#include <fmt/format.h>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "cli/messages.h"
#include "cli/progress.h"
#include "graph/build.h"
#include "graph/resolve.h"
#include "graph/statement_json.h"

namespace entente::cli {
namespace {

/// What one input tells.
using Told = std::vector<Statement>;

/// Statements keep the ids they bring, as long as no two share one; others are numbered in their order, as
/// `entente extract` numbers them.
void give_ids(std::vector<Statement>& statements) {
  std::unordered_set<std::string> taken;
  std::size_t count = 0;
  for (Statement& statement : statements) {
    ++count;
    if (!statement.id.empty() && taken.insert(statement.id).second) {
      continue;
    }
    for (std::size_t number = count;; ++number) {
      statement.id = fmt::format("s{}", number);
      if (taken.insert(statement.id).second) {
        break;
      }
    }
  }
}

bool comes_before(const Told& a, const Told& b) {
  return std::lexicographical_compare(
      a.begin(), a.end(), b.begin(), b.end(), [](const Statement& x, const Statement& y) {
        const auto documents = x.evidence.document <=> y.evidence.document;
        return documents != 0 ? documents < 0 : statement_to_json(x) < statement_to_json(y);
      });
}

/// Leaves out what an input before tells as well: the very same statement, whatever its id.
void drop_repeated(std::vector<Told>& inputs) {
  std::unordered_map<std::string, std::size_t> told;
  for (Told& input : inputs) {
    std::unordered_map<std::string, std::size_t> here;
    std::erase_if(input, [&](Statement& statement) {
      std::string id = std::exchange(statement.id, {});
      const std::string key = statement_to_json(statement);
      statement.id = std::move(id);
      const std::size_t times = ++here[key];
      std::size_t& most = told[key];
      const bool known = times <= most;
      most = std::max(most, times);
      return known;
    });
  }
}

/// What the inputs hold, one after the other.
class Inputs {
 public:
  void begin() {
    absorb();
    told_.emplace_back();
  }
  void add(Statement&& statement) { told_.back().push_back(std::move(statement)); }
  void add(KnowledgeGraph&& graph) { graph_ = std::move(graph); }

  /// The graph that is all there was, or none.
  std::optional<KnowledgeGraph> take_only_graph() {
    return told_.size() == 1 ? std::exchange(graph_, std::nullopt) : std::nullopt;
  }

  /// All statements, in an order that does not depend on that of the inputs.
  std::vector<Statement> take_statements(bool once) {
    absorb();
    std::sort(told_.begin(), told_.end(), comes_before);
    if (once) {
      drop_repeated(told_);
    }
    std::vector<Statement> all;
    for (Told& input : told_) {
      std::move(input.begin(), input.end(), std::back_inserter(all));
      input.clear();
    }
    sort_by_document(all);
    return all;
  }

  /// The entities that graphs had nodes for, by their ids; those of several graphs stand side by side.
  const std::vector<Entity>& entities() const { return entities_; }

 private:
  /// A graph among others is what its statements say, and who its entities are.
  void absorb() {
    if (!graph_) {
      return;
    }
    for (std::size_t i = 0; i < graph_->statement_count(); ++i) {
      add(Statement(graph_->statement(i)));
    }
    for (std::size_t i = 0; i < graph_->vertex_count(); ++i) {
      entities_.push_back(graph_->vertex(i).entity);
    }
    graph_.reset();
  }

  std::vector<Told> told_;
  std::optional<KnowledgeGraph> graph_;  ///< of the last input
  std::vector<Entity> entities_;
};

Inputs read_all(const GraphSourceOptions& options, bool& complete) {
  Progress progress(!options.text.quiet, "statements");
  LazyPipeline pipeline(options.text);
  Inputs inputs;
  const auto add = [&](Statement&& statement) {
    inputs.add(std::move(statement));
    progress.add();
  };
  const auto read_text = [&](const Document& document) { pipeline.get().extract(document, add); };
  const auto add_graph = [&](KnowledgeGraph&& graph) {
    progress.add(graph.statement_count());
    inputs.add(std::move(graph));
  };
  complete = read_inputs(options.text, {read_text, add, add_graph, [&] { inputs.begin(); }}, progress);
  progress.wipe();
  return inputs;
}

/// Who the entities of graphs are once names have been resolved.
class KnownEntities {
 public:
  explicit KnownEntities(std::vector<Entity> entities) : entities_(std::move(entities)) {
    std::sort(entities_.begin(), entities_.end(), [](const Entity& a, const Entity& b) {
      return std::tie(a.id, a.same_as, a.label, a.type, a.mentions, a.aliases) <
             std::tie(b.id, b.same_as, b.label, b.type, b.mentions, b.aliases);
    });
    for (const Entity& entity : entities_) {
      std::string& iri = iris_[entity.id];
      if (iri.empty()) {
        iri = entity.same_as;
      }
    }
  }

  /// Keeps what statements call their subjects and objects before they are resolved.
  void remember(const std::vector<Statement>& statements) {
    for (const Statement& statement : statements) {
      if (!iris_.empty()) {
        before_.push_back(known(statement.subject));
        before_.push_back(statement.object ? known(*statement.object) : nullptr);
      }
    }
  }

  /// The same statements, in the same order, with the names they have now.
  void follow(Resolution& resolution) {
    for (std::size_t i = 0; i * 2 < before_.size(); ++i) {
      const Statement& statement = resolution.statements[i];
      follow(before_[2 * i], statement.subject, resolution);
      if (statement.object) {
        follow(before_[2 * i + 1], *statement.object, resolution);
      }
    }
  }

  /// Adds those that no statement names.
  void complete(KnowledgeGraph& graph) {
    for (const Entity& entity : entities_) {
      if (!followed_.contains(entity.id) && graph.find(entity.id) == KnowledgeGraph::npos) {
        graph.add_entity(entity);
        nodes_.push_back(entity.id);
      }
    }
  }

  std::vector<std::string> take_nodes() {
    std::sort(nodes_.begin(), nodes_.end());
    nodes_.erase(std::unique(nodes_.begin(), nodes_.end()), nodes_.end());
    return std::move(nodes_);
  }

 private:
  using Iris = std::unordered_map<std::string, std::string>;

  const Iris::value_type* known(const Argument& argument) const {
    const auto at = iris_.find(argument.id.empty() ? argument.label : argument.id);
    return at == iris_.end() ? nullptr : &*at;
  }

  void follow(const Iris::value_type* before, const Argument& now, Resolution& resolution) {
    if (before == nullptr) {
      return;
    }
    const std::string& id = now.id.empty() ? now.label : now.id;
    followed_.insert(before->first);
    if (nodes_.empty() || nodes_.back() != id) {
      nodes_.push_back(id);
    }
    if (!before->second.empty()) {
      resolution.same_as.try_emplace(id, before->second);
    }
  }

  std::vector<Entity> entities_;
  Iris iris_;                                      ///< by id; empty: none
  std::vector<const Iris::value_type*> before_;    ///< subject, object, subject, object …
  std::unordered_set<std::string_view> followed_;  ///< ids before, of those that statements name
  std::vector<std::string> nodes_;                 ///< ids now
};

SourceGraph as_stored(KnowledgeGraph graph, const GraphSourceOptions& options, bool complete) {
  SourceGraph source;
  source.complete = complete;
  source.as_stored = true;
  source.found = graph.statement_count();
  const bool all = options.text.min_confidence == 0;
  source.graph = all ? std::move(graph) : without_statements(graph, {options.text.min_confidence, false});
  return source;
}

}  // namespace

void add_graph_inputs(CLI::App& command, GraphSourceOptions& options) {
  add_inputs(command, options.text);
}

void add_graph_source_options(CLI::App& command, GraphSourceOptions& options) {
  add_text_options(command, options.text);
  add_lines(command, options.text.lines);
  add_coreference(command, options.text);
  add_patterns(command, options.text.patterns);
  add_min_confidence(command, options.text.min_confidence);
  add_resolution_options(command, options.resolution);
  command.add_flag("--pronouns", options.pronouns, "Keep statements about pronouns that nobody resolved");
}

SourceGraph read_graph(const GraphSourceOptions& options, Resolver& resolver) {
  SourceGraph source;
  Inputs inputs = read_all(options, source.complete);
  if (options.resolution.aliases.empty()) {
    if (auto graph = inputs.take_only_graph()) {
      return as_stored(std::move(*graph), options, source.complete);
    }
  }
  std::vector<Statement> statements = inputs.take_statements(options.once);
  give_ids(statements);
  source.found = statements.size();
  statements = filter_statements(std::move(statements), {options.text.min_confidence, !options.pronouns});
  KnownEntities known(inputs.entities());
  known.remember(statements);
  Resolution resolution = resolver.resolve(std::move(statements));
  known.follow(resolution);
  source.graph = build_graph(std::move(resolution));
  known.complete(source.graph);
  source.nodes = known.take_nodes();
  return source;
}

void remark_on(const GraphSourceOptions& options, const SourceGraph& source) {
  if (options.text.quiet || source.graph.statement_count() > 0 || source.graph.vertex_count() > 0) {
    return;
  }
  report(source.found == 0
             ? "no statement was found; the graph is empty"
             : fmt::format("the {} statements found were all left out (see --min-confidence and --pronouns); "
                           "the graph is empty",
                           source.found));
}

}  // namespace entente::cli
