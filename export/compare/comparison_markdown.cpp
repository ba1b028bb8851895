#include "export/compare/comparison_report.h"
#include "export/compare/formats.h"
#include "export/escape.h"
#include "export/text_out.h"

namespace entente {
namespace {

class MarkdownReport final : public ReportSink {
 public:
  explicit MarkdownReport(std::ostream& out) : out_(out) {}

  void title(const std::string& text) override { line("# ", text); }
  void section(const std::string& text) override { line("## ", text); }
  void paragraph(const std::string& text) override { line("", text); }
  void item(const std::string& text) override {
    const bool deeper = text.starts_with("  ");
    out_ << (deeper ? "  - " : "- ");
    append_markdown(out_.text(), deeper ? text.substr(2) : text);
    out_ << "\n";
    in_list_ = true;
    out_.settle();
  }

  void table(const std::vector<std::string>& columns, const std::vector<Row>& rows) override {
    if (rows.empty()) return;
    end_list();
    for (const std::string& column : columns) cell(column);
    out_ << "|\n";
    for (std::size_t c = 0; c < columns.size(); ++c) out_ << "|---";
    out_ << "|\n";
    for (const Row& row : rows) {
      cell(row.head);
      for (const Cell& it : row.cells) {
        cell(it.text);
        for (const std::string& quote : it.quotes) {
          out_ << "<br>";
          append_markdown(out_.text(), quote);
          out_ << " ";
        }
      }
      out_ << "|\n";
      out_.settle();
    }
    out_ << "\n";
  }

  void finish() { out_.finish(); }

 private:
  void cell(const std::string& text) {
    out_ << "| ";
    append_markdown(out_.text(), text);
    out_ << " ";
  }
  void end_list() {
    if (in_list_) out_ << "\n";
    in_list_ = false;
  }
  void line(std::string_view mark, const std::string& text) {
    end_list();
    out_ << mark;
    append_markdown(out_.text(), text);
    out_ << "\n\n";
    out_.settle();
  }

  TextOut out_;
  bool in_list_ = false;
};

class MarkdownComparison final : public ComparisonWriter {
 public:
  std::string_view name() const override { return "markdown"; }
  std::string_view description() const override {
    return "Markdown, with tables as GitHub and Pandoc have them";
  }
  const std::vector<std::string>& endings() const override { return endings_; }
  void write(const Comparison& comparison, const ComparisonOutputOptions& options,
             std::ostream& out) const override {
    MarkdownReport report(out);
    write_report(comparison, options, report);
    report.finish();
  }

 private:
  std::vector<std::string> endings_ = {".md", ".markdown"};
};

}  // namespace

std::unique_ptr<ComparisonWriter> make_markdown_comparison() {
  return std::make_unique<MarkdownComparison>();
}

}  // namespace entente
