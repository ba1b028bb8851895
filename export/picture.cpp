#include "export/picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <string_view>
#include <vector>

#include "export/escape.h"
#include "export/islands.h"
#include "export/legend.h"
#include "export/style.h"
#include "graph/statements_io.h"

namespace entente {
namespace {

constexpr std::size_t kNodeWidth = 20;  // code points a line
constexpr std::size_t kEdgeWidth = 16;
constexpr std::size_t kSentences = 3;
constexpr std::size_t kSentenceLength = 240;

/// cgraph's functions take char* and do not write to it.
char* c(const char* text) {
  return const_cast<char*>(text);
}
char* c(const std::string& text) {
  return c(text.c_str());
}

/// Declared attributes of one kind of object, set by name in one table.
class Attributes {
 public:
  Attributes(Agraph_t* graph, int kind) : graph_(graph), kind_(kind) {}

  Agsym_t* declare(const char* name, const char* otherwise = "") const {
    return agattr(graph_, kind_, c(name), c(otherwise));
  }

 private:
  Agraph_t* graph_;
  int kind_;
};

void set(void* object, Agsym_t* attribute, const std::string& value) {
  agxset(object, attribute, c(value));
}

std::string json_array(const std::vector<Statement>& statements) {
  std::string json = "[";
  for (const Statement& statement : statements)
    json += (json.size() > 1 ? "," : "") + statement_to_json(statement);
  return json + "]";
}

constexpr std::array<std::string_view, 11> kNoWords = {
    "not", "never", "no", "cannot", "hardly", "barely", "scarcely", "without", "neither", "unable", "forgot"};
constexpr std::array<std::string_view, 5> kNoStems = {"refus", "fail", "declin", "neglect", "avoid"};

/// True if the label says itself that it is not so: "did not ask", "never met", "refused to send".
bool says_no(std::string_view label) {
  while (!label.empty()) {
    const std::string_view word = label.substr(0, label.find(' '));
    if (std::find(kNoWords.begin(), kNoWords.end(), word) != kNoWords.end() || word.ends_with("n't"))
      return true;
    for (const std::string_view stem : kNoStems)
      if (word.starts_with(stem)) return true;
    label.remove_prefix(std::min(word.size() + 1, label.size()));
  }
  return false;
}

double font_size(const Entity& entity) {
  const double mentions = static_cast<double>(std::max<std::size_t>(entity.mentions, 1));
  return std::min(22.0, 12.0 + 1.5 * std::log2(mentions));
}

/// Fills a Graphviz graph, one object at a time.
class Painter {
 public:
  Painter(const KnowledgeGraph& graph, const ExportOptions& options, PictureData data, Agraph_t* out)
      : graph_(graph),
        options_(options),
        everything_(data == PictureData::Everything),
        engine_(layout_engine(graph, options)),
        large_(graph.vertex_count() > kLargestHierarchy),
        out_(out) {}

  void paint() {
    paint_graph();
    declare();
    nodes_.resize(graph_.vertex_count());
    if (!everything_ && engine_ == "dot") {
      paint_islands();
    } else {
      for (std::size_t i = 0; i < graph_.vertex_count(); ++i) paint_node(i);
    }
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) paint_edge(i);
  }

 private:
  void paint_graph() {
    const Attributes graph(out_, AGRAPH);
    graph.declare("charset", "UTF-8");
    graph.declare("layout", engine_.c_str());
    graph.declare("fontname", kFont);
    graph.declare("fontsize", "16");
    graph.declare("bgcolor", "white");
    graph.declare("pad", "0.3");
    graph.declare("outputorder", "edgesfirst");
    graph.declare("tooltip", options_.title.empty() ? " " : dot_tooltip(options_.title).c_str());
    if (engine_ == "dot") {
      // No "pack": with it, dot 2.42 loses edge labels.
      graph.declare("rankdir", "LR");
      graph.declare("ranksep", "0.4");
      graph.declare("nodesep", "0.2");
    } else {
      graph.declare("splines", large_ ? "line" : "true");
      graph.declare("overlap", "prism");
      graph.declare("sep", "+8");
      graph.declare("K", "1.1");
      graph.declare("repulsiveforce", "1.4");
    }
    graph.declare("labelloc", "t");
    graph.declare("label", "");
    const std::string legend = legend_html(graph_, options_.title);
    if (!legend.empty())
      agxset(out_, agattr(out_, AGRAPH, c("label"), nullptr), agstrdup_html(out_, c(legend)));
  }

  void declare() {
    const Attributes nodes(out_, AGNODE);
    nodes.declare("fontname", kFont);
    nodes.declare("margin", "0.1,0.05");
    nodes.declare("height", "0.3");
    nodes.declare("width", "0.4");
    nodes.declare("penwidth", "1.2");
    node_.label = nodes.declare("label");
    node_.shape = nodes.declare("shape", "box");
    node_.style = nodes.declare("style", "filled");
    node_.fill = nodes.declare("fillcolor", "#FFFFFF");
    node_.border = nodes.declare("color", "#888888");
    node_.size = nodes.declare("fontsize", "12");
    node_.outlines = nodes.declare("peripheries", "1");
    node_.tooltip = nodes.declare("tooltip");
    const Attributes edges(out_, AGEDGE);
    edges.declare("fontname", kFont);
    edges.declare("fontsize", "10.5");
    edges.declare("arrowsize", "0.7");
    edge_.label = edges.declare("label");
    edge_.colour = edges.declare("color", "#999999");
    edge_.font_colour = edges.declare("fontcolor", "#4D4D4D");
    edge_.width = edges.declare("penwidth", "1.2");
    edge_.style = edges.declare("style", "solid");
    edge_.weight = edges.declare("weight", "1");
    edge_.tooltip = edges.declare("tooltip");
    edge_.label_tooltip = edges.declare("labeltooltip");
    if (everything_) declare_data(nodes, edges);
  }

  void declare_data(const Attributes& nodes, const Attributes& edges) {
    node_.entity = nodes.declare("entity");
    node_.type = nodes.declare("type");
    node_.mentions = nodes.declare("mentions");
    node_.aliases = nodes.declare("aliases");
    edge_.relation = edges.declare("relation");
    edge_.lemma = edges.declare("lemma");
    edge_.predicate_class = edges.declare("relation_class");
    edge_.polarity = edges.declare("polarity");
    edge_.confidence = edges.declare("confidence");
    if (!options_.evidence) return;
    node_.facts = nodes.declare("facts");
    edge_.statements = edges.declare("statements");
  }

  void paint_node(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    const Entity& entity = vertex.entity;
    Agnode_t* node = agnode(out_, c("n" + std::to_string(index + 1)), 1);
    nodes_[index] = node;
    const NodeStyle& style = node_style(entity.type);
    const std::string label = wrap(shorten(entity.label, options_.max_label), kNodeWidth);
    set(node, node_.label, dot_text(label));
    agxset(node, node_.shape, c(style.shape));
    agxset(node, node_.style, c(style.style));
    agxset(node, node_.fill, c(style.fill));
    agxset(node, node_.border, c(style.border));
    if (entity.type == EntityType::Group) agxset(node, node_.outlines, c("2"));
    set(node, node_.size, fmt::format("{:.4g}", font_size(entity)));
    set(node, node_.tooltip, dot_tooltip(node_tooltip(vertex)));
    if (!everything_) return;
    set(node, node_.entity, dot_data(entity.id));
    set(node, node_.type, std::string(to_string(entity.type)));
    set(node, node_.mentions, std::to_string(entity.mentions));
    set(node, node_.aliases, dot_data(fmt::format("{}", fmt::join(entity.aliases, "; "))));
    if (node_.facts != nullptr && !vertex.facts.empty())
      set(node, node_.facts, dot_data(json_array(vertex.facts)));
  }

  std::string node_tooltip(const Vertex& vertex) const {
    const Entity& entity = vertex.entity;
    std::string text = fmt::format("{} ({})", shorten(entity.label, kSentenceLength), to_string(entity.type));
    if (!entity.aliases.empty())
      text += "\nalso: " + shorten(fmt::format("{}", fmt::join(entity.aliases, ", ")), kSentenceLength);
    if (options_.evidence && !vertex.facts.empty()) text += '\n' + evidence_text(vertex.facts);
    return text;
  }

  void paint_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    Agedge_t* line = agedge(out_, nodes_[graph_.source(index)], nodes_[graph_.target(index)],
                            c("e" + std::to_string(index + 1)), 1);
    const EdgeStyle& style = edge_style(quad_class(edge.predicate.predicate_class));
    if (!large_) set(line, edge_.label, dot_text(edge_text(edge, options_.max_label)));
    set(line, edge_.colour, line_colour(edge));
    agxset(line, edge_.font_colour, c(style.font_colour));
    agxset(line, edge_.style, c(line_style(edge)));
    set(line, edge_.width, fmt::format("{:.3g}", line_width(edge)));
    set(line, edge_.weight, std::to_string(edge.statements.size()));
    const std::string tooltip = dot_tooltip(edge_tooltip(index));
    set(line, edge_.tooltip, tooltip);
    set(line, edge_.label_tooltip, tooltip);
    if (!everything_) return;
    set(line, edge_.relation, dot_data(edge.id));
    set(line, edge_.lemma, dot_data(edge.predicate.lemma));
    agxset(line, edge_.predicate_class, c(std::string(to_string(edge.predicate.predicate_class))));
    set(line, edge_.polarity, std::string(to_string(edge.polarity)));
    set(line, edge_.confidence, fmt::format("{}", edge.confidence()));
    if (edge_.statements != nullptr) set(line, edge_.statements, dot_data(json_array(edge.statements)));
  }

  std::string edge_tooltip(std::size_t index) const {
    const Edge& edge = graph_.edge(index);
    std::string text = shorten(graph_.vertex(graph_.source(index)).entity.label, options_.max_label) + " – " +
                       shorten(edge.predicate.label, options_.max_label) + " → " +
                       shorten(graph_.vertex(graph_.target(index)).entity.label, options_.max_label);
    if (options_.evidence) text += '\n' + evidence_text(edge.statements);
    return text;
  }

  /// dot stacks components from the bottom up in the order of their nodes, so the largest comes last;
  /// invisible edges put small ones side by side, as words fill a line.
  void paint_islands() {
    const std::vector<Island> all = islands(graph_);
    for (auto island = all.rbegin(); island != all.rend(); ++island)
      for (const std::size_t vertex : island->members) paint_node(vertex);
    for (const std::vector<Island>& row : island_rows(all)) {
      for (std::size_t i = 1; i < row.size(); ++i) {
        Agedge_t* link = agedge(out_, nodes_[row[i - 1].last], nodes_[row[i].first], nullptr, 1);
        agxset(link, edge_.style, c("invis"));
        agxset(link, edge_.weight, c("0"));
      }
    }
  }

  struct NodeAttributes {
    Agsym_t *label, *shape, *style, *fill, *border, *size, *outlines, *tooltip;
    Agsym_t *entity = nullptr, *type = nullptr, *mentions = nullptr, *aliases = nullptr, *facts = nullptr;
  };
  struct EdgeAttributes {
    Agsym_t *label, *colour, *font_colour, *width, *style, *weight, *tooltip, *label_tooltip;
    Agsym_t *relation = nullptr, *lemma = nullptr, *predicate_class = nullptr, *polarity = nullptr;
    Agsym_t *confidence = nullptr, *statements = nullptr;
  };

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  const bool everything_;
  const std::string engine_;
  const bool large_;
  Agraph_t* out_;
  NodeAttributes node_{};
  EdgeAttributes edge_{};
  std::vector<Agnode_t*> nodes_;
};

}  // namespace

std::string layout_engine(const KnowledgeGraph& graph, const ExportOptions& options) {
  if (!options.layout.empty()) return options.layout;
  return graph.vertex_count() <= kLargestHierarchy ? "dot" : "sfdp";
}

std::string edge_text(const Edge& edge, std::size_t max_label) {
  std::string label = edge.predicate.label;
  if (edge.polarity == Polarity::Negated && !says_no(label)) label = "not " + label;
  label = wrap(shorten(label, max_label), kEdgeWidth);
  if (edge.statements.size() > 1) label += " ×" + std::to_string(edge.statements.size());
  return label;
}

std::string evidence_text(const std::vector<Statement>& statements) {
  std::string text;
  std::vector<const Evidence*> shown;
  std::size_t hidden = 0;
  for (const Statement& statement : statements) {
    const Evidence& evidence = statement.evidence;
    const auto seen = [&](const Evidence* other) { return *other == evidence; };
    if (evidence.text.empty() || std::any_of(shown.begin(), shown.end(), seen)) continue;
    if (shown.size() == kSentences) {
      ++hidden;
      continue;
    }
    shown.push_back(&evidence);
    if (!text.empty()) text += '\n';
    text += "“" + shorten(evidence.text, kSentenceLength) + "”";
    if (!evidence.document.empty()) text += " (" + shorten(evidence.document, kSentenceLength) + ')';
  }
  if (hidden > 0) text += fmt::format("\nand {} more", hidden);
  return text;
}

GraphvizGraph to_graphviz(const KnowledgeGraph& graph, const ExportOptions& options, PictureData data,
                          Agdisc_t* disc) {
  GraphvizGraph out(agopen(c("entente"), Agdirected, disc));
  if (!out) throw Error("Graphviz could not make a graph; is there enough memory?");
  Painter(graph, options, data, out.get()).paint();
  return out;
}

}  // namespace entente
