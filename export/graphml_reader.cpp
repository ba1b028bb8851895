#include <unordered_map>
#include <utility>
#include <vector>

#include "export/columns.h"
#include "export/formats.h"
#include "export/graph_restorer.h"
#include "export/head.h"
#include "export/xml_reader.h"

namespace entente {
namespace {

/// A column: what <key> declares.
struct Key {
  std::string id;
  std::string name;
  std::string domain;  ///< "node", "edge", "all" … or empty
  std::string otherwise;

  bool is_for(std::string_view what) const { return domain.empty() || domain == "all" || domain == what; }
};

std::string_view find(std::span<const XmlAttribute> attributes, std::string_view name) {
  for (const XmlAttribute& attribute : attributes)
    if (attribute.name == name) return attribute.value;
  return {};
}

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// Follows a GraphML document. Nodes of graphs inside nodes are nodes like all others, ports are passed over.
class GraphmlReader final : public XmlHandler {
 public:
  explicit GraphmlReader(const std::string& file) : file_(file), restorer_(file) {}

  void start(std::string_view element, std::span<const XmlAttribute> attributes, std::size_t line) override {
    ++depth_;
    if (depth_ == 1 && element != "graphml")
      throw Error({file_, line, {}}, "expected GraphML, whose first element is <graphml>; found <" +
                                         std::string(element.substr(0, 60)) + '>');
    if (data_depth_ > 0) {  // yEd's graphics; of these, the words
      if (label_depth_ == 0 && label_.empty() && (element == "NodeLabel" || element == "EdgeLabel"))
        label_depth_ = depth_;
      markup_ = true;
      return;
    }
    if (element == "key") {
      start_key(attributes, line);
    } else if (element == "node" || element == "edge") {
      start_item(element == "edge", attributes, line);
    } else if (element == "hyperedge") {
      throw Error({file_, line, {}},
                  "a hyperedge joins more than two nodes; expected edges, each from one node to another");
    } else if (element == "data" || element == "default") {
      start_data(find(attributes, "key"));
    }
  }

  void text(std::string_view text) override {
    if (data_depth_ == 0) return;
    if (depth_ == data_depth_) value_ += text;
    if (depth_ == label_depth_) label_ += text;
  }

  void end(std::string_view element, std::size_t line) override {
    if (depth_ == data_depth_) {
      end_data(element == "default");
    } else if (depth_ == label_depth_) {
      label_depth_ = 0;
    } else if (data_depth_ > 0) {
      // inside data
    } else if (element == "key") {
      in_key_ = false;
    } else if (element == "node" || element == "edge") {
      end_item(line);
    }
    --depth_;
  }

  KnowledgeGraph take() { return restorer_.take(); }

 private:
  /// A node or an edge whose end has not come yet; those of a nested graph lie inside their node.
  struct Item {
    bool edge;
    std::size_t line;
    std::string id, source, target;
    Columns columns;
    Columns attributes;  ///< what stands in its own tag, where data says nothing
  };

  void start_key(std::span<const XmlAttribute> attributes, std::size_t line) {
    Key key{std::string(find(attributes, "id")),
            std::string(find(attributes, "attr.name")),
            std::string(find(attributes, "for")),
            {}};
    if (key.id.empty()) throw Error({file_, line, {}}, "expected an id in <key>");
    if (key.name.empty()) key.name = key.id;
    // A later one of the same id is another program's mistake; the first stays.
    by_id_.emplace(key.id, keys_.size());
    keys_.push_back(std::move(key));
    in_key_ = true;
  }

  void start_item(bool edge, std::span<const XmlAttribute> attributes, std::size_t line) {
    Item item{edge,
              line,
              std::string(find(attributes, "id")),
              std::string(find(attributes, "source")),
              std::string(find(attributes, "target")),
              {},
              {}};
    if (!edge && item.id.empty()) throw Error({file_, line, {}}, "expected an id in <node>");
    if (edge && (item.source.empty() || item.target.empty()))
      throw Error({file_, line, {}}, "expected a source and a target in <edge>");
    for (const std::string_view name : {"label", "relation", "type"})
      item.attributes.add("attribute " + std::string(name), std::string(find(attributes, name)));
    item.attributes.add("labels", std::string(find(attributes, "labels")));
    items_.push_back(std::move(item));
  }

  void start_data(std::string_view key) {
    data_depth_ = depth_;
    key_ = key;
    value_.clear();
    label_.clear();
    markup_ = false;
  }

  void end_data(bool is_default) {
    data_depth_ = 0;
    label_depth_ = 0;
    if (is_default) {
      if (in_key_) keys_.back().otherwise = value_;
      return;
    }
    if (items_.empty()) return;  // of the graph or the document
    Item& item = items_.back();
    if (markup_) {
      item.columns.add(item.edge ? "edgelabel" : "nodelabel", trimmed(label_));
      return;
    }
    const auto at = by_id_.find(key_);
    add_data(item, at == by_id_.end() ? key_ : keys_[at->second].name, std::move(value_));
    value_.clear();
  }

  /// APOC tells a relationship's type in its tag and again as data, and then its property of that name.
  static void add_data(Item& item, const std::string& name, std::string value) {
    const std::string* known = item.columns.find(name);
    if (known != nullptr && *known == item.attributes.text("attribute " + name)) {
      item.columns.set(name, std::move(value));
    } else {
      item.columns.add(name, std::move(value));
    }
  }

  void end_item(std::size_t line) {
    Item item = std::move(items_.back());
    items_.pop_back();
    for (const Columns::Column& column : item.attributes.all()) item.columns.add(column.name, column.value);
    for (const Key& key : keys_)
      if (!key.otherwise.empty() && key.is_for(item.edge ? "edge" : "node"))
        item.columns.add(key.name, key.otherwise);
    if (item.edge) {
      restorer_.add_edge(item.id, item.source, item.target, item.columns, line);
    } else {
      restorer_.add_node(item.id, item.columns, line);
    }
  }

  const std::string& file_;
  GraphRestorer restorer_;
  std::vector<Key> keys_;
  std::unordered_map<std::string, std::size_t> by_id_;
  std::vector<Item> items_;  ///< the open ones, the innermost last
  std::size_t depth_ = 0;
  std::size_t data_depth_ = 0;   ///< of the open <data> or <default>; 0: none
  std::size_t label_depth_ = 0;  ///< of the open label of yEd; 0: none
  bool in_key_ = false;
  bool markup_ = false;  ///< the open data holds elements
  std::string key_;      ///< of the open data
  std::string value_;
  std::string label_;
};

class GraphmlImporter final : public Importer {
 public:
  std::string_view name() const override { return "graphml"; }
  std::string_view description() const override { return "GraphML, its own and that of other programs"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  bool looks_like(std::string_view head) const override {
    head = trimmed_head(head);
    return head.starts_with("<graphml") || (head.starts_with('<') && head.find("<graphml") != head.npos);
  }

  KnowledgeGraph read(std::istream& in, const std::string& name) const override {
    GraphmlReader reader(name);
    read_xml(in, name, reader);
    return reader.take();
  }

 private:
  std::vector<std::string> endings_ = {".graphml"};
};

}  // namespace

std::unique_ptr<Importer> make_graphml_importer() {
  return std::make_unique<GraphmlImporter>();
}

}  // namespace entente
