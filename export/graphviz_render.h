#pragma once

#include <graphviz/gvc.h>
#include <string>

namespace entente {

/// A layout that Graphviz made of a graph; is freed before the graph. Hold a GraphvizSession while it lives.
class GraphvizLayout {
 public:
  /// Throws Error if the engine ("dot", "nop2" …) cannot lay the graph out.
  GraphvizLayout(Agraph_t* graph, const std::string& engine);
  ~GraphvizLayout();
  GraphvizLayout(const GraphvizLayout&) = delete;
  GraphvizLayout& operator=(const GraphvizLayout&) = delete;

  /// The picture, "svg", "png" or "pdf"; the same layout gives the same bytes. Throws Error.
  std::string render(const std::string& format) const;
  /// Writes where everything lies into the graph's attributes: pos, lp, width, height, bb.
  void attach() const;

 private:
  GVC_t* context_;
  Agraph_t* graph_;
};

}  // namespace entente
