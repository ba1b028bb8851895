#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "export/compare/comparison_writer.h"
#include "graph/compare/comparison.h"

namespace entente {

/// What a report in words is made of; each format writes it in its own way. All text is plain.
class ReportSink {
 public:
  struct Cell {
    std::string text;
    std::vector<std::string> quotes;  ///< sentences that say so
  };
  struct Row {
    std::string head;
    std::vector<Cell> cells;  ///< as many as there are columns behind the first
  };

  /// What a format that can draw shows at its place in the report.
  enum class Figure { Picture, Balances, Classes, Timelines };

  virtual ~ReportSink() = default;
  virtual void title(const std::string& text) = 0;
  virtual void section(const std::string& text) = 0;
  virtual void paragraph(const std::string& text) = 0;
  virtual void item(const std::string& text) = 0;
  /// `columns`: the first names what the heads of the rows are.
  virtual void table(const std::vector<std::string>& columns, const std::vector<Row>& rows) = 0;
  virtual void figure(Figure /*what*/) {}
};

/// Tells a comparison: who stands for whom and why, what each side has in every class and direction, who asks
/// and who grants, balances, predicates, what would hold if the parallel went on, what is dated, and last one
/// number.
void write_report(const Comparison& comparison, const ComparisonOutputOptions& options, ReportSink& sink);

}  // namespace entente
