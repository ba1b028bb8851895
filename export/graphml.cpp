#include <array>
#include <charconv>
#include <fmt/format.h>
#include <libxml/globals.h>
#include <libxml/xmlwriter.h>

#include "export/escape.h"
#include "export/formats.h"
#include "export/stream.h"
#include "graph/statements_io.h"

namespace entente {
namespace {

struct Key {
  const char* id;
  const char* domain;
  const char* name;
  const char* type;
};

// Ids are unique in the file whatever the case, since some readers keep one table for nodes and edges. The
// ids "labels" and "label" are how APOC and Gephi know entity types and relation names without attributes
// that the GraphML schema forbids.
constexpr std::array<Key, 17> kKeys = {{
    {"labels", "node", "labels", "string"},
    {"n_uid", "node", "uid", "string"},
    {"n_label", "node", "label", "string"},
    {"n_type", "node", "type", "string"},
    {"n_aliases", "node", "aliases", "string"},
    {"n_mentions", "node", "mentions", "long"},
    {"n_facts", "node", "facts", "string"},
    {"label", "edge", "label", "string"},
    {"e_uid", "edge", "uid", "string"},
    {"e_lemma", "edge", "lemma", "string"},
    {"e_class", "edge", "class", "string"},
    {"e_polarity", "edge", "polarity", "string"},
    {"e_asserted", "edge", "asserted", "boolean"},
    {"e_weight", "edge", "weight", "double"},
    {"e_confidence", "edge", "confidence", "double"},
    {"e_evidence", "edge", "evidence", "string"},
    {"e_statements", "edge", "statements", "string"},
}};

int put(void* stream, const char* bytes, int size) {
  try {
    std::ostream& out = *static_cast<std::ostream*>(stream);
    out.write(bytes, size);
    return out ? size : -1;
  } catch (...) {  // the stream may throw; libxml2 is C
    return -1;
  }
}

const xmlChar* x(const char* text) {
  return reinterpret_cast<const xmlChar*>(text);
}
const xmlChar* x(const std::string& text) {
  return x(text.c_str());
}

/// Keeps libxml2, which would print them, from telling of errors: return codes do. Its handlers are those of
/// the thread.
class XmlSilence {
 public:
  XmlSilence() : handler_(xmlStructuredError), context_(xmlStructuredErrorContext) {
    xmlSetStructuredErrorFunc(nullptr, &ignore);
  }
  ~XmlSilence() { xmlSetStructuredErrorFunc(context_, handler_); }
  XmlSilence(const XmlSilence&) = delete;
  XmlSilence& operator=(const XmlSilence&) = delete;

 private:
  static void ignore(void* /*context*/, xmlErrorPtr /*error*/) {}

  xmlStructuredErrorFunc handler_;
  void* context_;
};

/// libxml2's writer, its return codes turned into Errors.
class XmlWriter {
 public:
  explicit XmlWriter(std::ostream& out) {
    // The writer owns the buffer from here on.
    xmlOutputBufferPtr buffer = xmlOutputBufferCreateIO(put, nullptr, &out, nullptr);
    writer_ = buffer == nullptr ? nullptr : xmlNewTextWriter(buffer);
    if (writer_ == nullptr) throw Error("cannot write XML; is there enough memory?");
    check(xmlTextWriterStartDocument(writer_, nullptr, "UTF-8", nullptr));
  }
  ~XmlWriter() { xmlFreeTextWriter(writer_); }
  XmlWriter(const XmlWriter&) = delete;
  XmlWriter& operator=(const XmlWriter&) = delete;

  void start(const char* element, int indent) {
    if (indent > 0) check(xmlTextWriterWriteRaw(writer_, x(indentation(indent))));
    check(xmlTextWriterStartElement(writer_, x(element)));
  }
  void attribute(const char* name, const std::string& value) {
    check(xmlTextWriterWriteAttribute(writer_, x(name), x(value)));
  }
  void text(const std::string& value) { check(xmlTextWriterWriteRaw(writer_, x(xml_text_or_cdata(value)))); }
  void end() { check(xmlTextWriterEndElement(writer_)); }
  /// Ends an element that holds others: on a line of its own.
  void end(int indent) {
    check(xmlTextWriterWriteRaw(writer_, x(indentation(indent))));
    check(xmlTextWriterFullEndElement(writer_));
  }
  void finish() {
    check(xmlTextWriterEndDocument(writer_));
    check(xmlTextWriterFlush(writer_));
  }

 private:
  static std::string indentation(int depth) {
    return '\n' + std::string(static_cast<std::size_t>(depth) * 2, ' ');
  }
  static void check(int status) {
    if (status < 0) throw Error("cannot write the graph: the output failed; is the disk full?");
  }

  xmlTextWriterPtr writer_ = nullptr;
};

std::string number(double value) {
  std::array<char, 32> digits;
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

std::string json_list(const std::vector<Statement>& statements, bool evidence) {
  std::string json = "[";
  for (const Statement& statement : statements) {
    if (json.size() > 1) json += ',';
    if (evidence) {
      json += statement_to_json(statement);
    } else {
      Statement bare = statement;
      bare.evidence = {};
      json += statement_to_json(bare);
    }
  }
  return json + ']';
}

/// The sentences, each once, a line each.
std::string sentences(const std::vector<Statement>& statements) {
  std::string text;
  const Evidence* last = nullptr;
  for (const Statement& statement : statements) {
    if (statement.evidence.text.empty() || (last != nullptr && *last == statement.evidence)) continue;
    last = &statement.evidence;
    text += (text.empty() ? "" : "\n") + statement.evidence.text;
  }
  return text;
}

class GraphmlDocument {
 public:
  GraphmlDocument(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out)
      : graph_(graph), options_(options), xml_(out) {}

  void write() {
    xml_.start("graphml", 0);
    xml_.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
    xml_.start("desc", 1);
    xml_.text(options_.title.empty() ? options_.generator : options_.title + " (" + options_.generator + ')');
    xml_.end();
    for (const Key& key : kKeys) write_key(key);
    xml_.start("graph", 1);
    xml_.attribute("id", "g");
    xml_.attribute("edgedefault", "directed");
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) write_node(i);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) write_edge(i);
    xml_.end(1);
    xml_.end(0);
    xml_.finish();
  }

 private:
  void write_key(const Key& key) {
    xml_.start("key", 1);
    xml_.attribute("id", key.id);
    xml_.attribute("for", key.domain);
    xml_.attribute("attr.name", key.name);
    xml_.attribute("attr.type", key.type);
    xml_.end();
  }

  /// Absent rather than empty: readers tell "" from nothing in different ways.
  void data(const char* key, const std::string& value) {
    if (value.empty()) return;
    xml_.start("data", 3);
    xml_.attribute("key", key);
    xml_.text(value);
    xml_.end();
  }

  void write_node(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    const Entity& entity = vertex.entity;
    xml_.start("node", 2);
    xml_.attribute("id", 'n' + std::to_string(index + 1));
    data("labels", ':' + std::string(to_string(entity.type)));
    data("n_uid", entity.id);
    data("n_label", entity.label);
    data("n_type", std::string(to_string(entity.type)));
    data("n_aliases", fmt::format("{}", fmt::join(entity.aliases, "\n")));
    data("n_mentions", std::to_string(entity.mentions));
    if (!vertex.facts.empty()) data("n_facts", json_list(vertex.facts, options_.evidence));
    xml_.end(2);
  }

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    xml_.start("edge", 2);
    xml_.attribute("id", 'e' + std::to_string(index + 1));
    xml_.attribute("source", 'n' + std::to_string(graph_.source(index) + 1));
    xml_.attribute("target", 'n' + std::to_string(graph_.target(index) + 1));
    data("label", edge.predicate.label);
    data("e_uid", edge.id);
    data("e_lemma", edge.predicate.lemma);
    data("e_class", std::string(to_string(edge.predicate.predicate_class)));
    data("e_polarity", std::string(to_string(edge.polarity)));
    data("e_asserted", edge.asserted() ? "true" : "false");
    data("e_weight", number(edge.weight()));
    data("e_confidence", number(edge.confidence()));
    if (options_.evidence) data("e_evidence", sentences(edge.statements));
    data("e_statements", json_list(edge.statements, options_.evidence));
    xml_.end(2);
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  XmlSilence silence_;
  XmlWriter xml_;
};

class GraphmlExporter final : public Exporter {
 public:
  std::string_view name() const override { return "graphml"; }
  std::string_view description() const override {
    return "GraphML for Gephi, yEd, networkx, igraph and Neo4j";
  }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out) const override {
    GraphmlDocument(graph, options, out).write();
    if (!out.flush()) throw Error("cannot write the graph: the output failed; is the disk full?");
  }

 private:
  std::vector<std::string> endings_ = {".graphml"};
};

}  // namespace

std::unique_ptr<Exporter> make_graphml_exporter() {
  return std::make_unique<GraphmlExporter>();
}

}  // namespace entente
