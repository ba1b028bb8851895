#include <algorithm>

#include "export/compare/comparison_report.h"
#include "export/compare/formats.h"
#include "export/escape.h"
#include "export/text_layout.h"
#include "export/text_out.h"

namespace entente {
namespace {

/// For a terminal: tables become indented lists, so that sentences have room.
class TextReport final : public ReportSink {
 public:
  TextReport(std::ostream& out, std::size_t width) : out_(out), width_(std::max<std::size_t>(width, 40)) {}

  void title(const std::string& text) override {
    line(text, 0);
    out_ << std::string(std::min(code_points(legal_text(text)), width_), '=') << "\n";
  }
  void section(const std::string& text) override {
    out_ << "\n";
    line(text, 0);
    out_ << std::string(std::min(code_points(legal_text(text)), width_), '-') << "\n";
  }
  void paragraph(const std::string& text) override { line(text, 0); }
  void item(const std::string& text) override {
    const std::size_t deeper = text.starts_with("  ") ? 4 : 2;
    line(deeper == 4 ? text.substr(2) : text, deeper);
  }

  void table(const std::vector<std::string>& columns, const std::vector<Row>& rows) override {
    const bool names = columns.size() > 1 && is_short(rows);
    if (names) {
      aligned(columns, rows);
      return;
    }
    for (const Row& row : rows) {
      line(row.head, 0);
      for (std::size_t c = 0; c < row.cells.size(); ++c) {
        line(columns[c + 1] + ": " + row.cells[c].text, 2);
        for (const std::string& quote : row.cells[c].quotes) line(quote, 6);
      }
    }
  }

  void finish() { out_.finish(); }

 private:
  static constexpr std::size_t kShort = 34;

  /// No quotations, and nothing longer than a column.
  static bool is_short(const std::vector<Row>& rows) {
    return std::all_of(rows.begin(), rows.end(), [](const Row& row) {
      return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        return cell.quotes.empty() && code_points(cell.text) <= kShort;
      });
    });
  }

  void aligned(const std::vector<std::string>& columns, const std::vector<Row>& rows) {
    std::vector<std::size_t> widths;
    for (const std::string& column : columns) widths.push_back(code_points(legal_text(column)));
    for (const Row& row : rows) {
      widths[0] = std::max(widths[0], code_points(legal_text(row.head)));
      for (std::size_t c = 0; c < row.cells.size(); ++c)
        widths[c + 1] = std::max(widths[c + 1], code_points(legal_text(row.cells[c].text)));
    }
    const auto pad = [&](const std::string& text, std::size_t column) {
      const std::string shown = legal_text(text);
      out_ << (column == 0 ? "  " : "") << shown;
      if (column + 1 < widths.size()) out_ << std::string(widths[column] - code_points(shown) + 2, ' ');
    };
    for (std::size_t c = 0; c < columns.size(); ++c) pad(columns[c], c);
    out_ << "\n";
    for (const Row& row : rows) {
      pad(row.head, 0);
      for (std::size_t c = 0; c < row.cells.size(); ++c) pad(row.cells[c].text, c + 1);
      out_ << "\n";
    }
  }

  /// Breaks at spaces; line breaks of the text itself are spaces.
  void line(const std::string& text, std::size_t indent) {
    std::string words = legal_text(text);
    std::replace_if(
        words.begin(), words.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    std::size_t used = 0;
    out_ << std::string(indent, ' ');
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t end = std::min(words.find(' ', at), words.size());
      const std::string_view word = std::string_view(words).substr(at, end - at);
      const std::size_t size = code_points(word);
      if (used > 0 && indent + used + 1 + size > width_) {
        out_ << "\n" << std::string(indent + 2, ' ');
        used = 2;
      } else if (used > 0) {
        out_ << " ";
        ++used;
      }
      out_ << word;
      used += size;
      at = end + 1;
    }
    out_ << "\n";
    out_.settle();
  }

  TextOut out_;
  std::size_t width_;
};

class TextComparison final : public ComparisonWriter {
 public:
  std::string_view name() const override { return "text"; }
  std::string_view description() const override { return "a report to read in a terminal"; }
  const std::vector<std::string>& endings() const override { return endings_; }
  void write(const Comparison& comparison, const ComparisonOutputOptions& options,
             std::ostream& out) const override {
    TextReport report(out, options.width);
    write_report(comparison, options, report);
    report.finish();
  }

 private:
  std::vector<std::string> endings_ = {".txt"};
};

}  // namespace

std::unique_ptr<ComparisonWriter> make_text_comparison() {
  return std::make_unique<TextComparison>();
}

}  // namespace entente
