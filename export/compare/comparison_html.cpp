#include <string>
#include <string_view>

#include "export/compare/comparison_charts.h"
#include "export/compare/comparison_picture.h"
#include "export/compare/comparison_report.h"
#include "export/compare/formats.h"
#include "export/escape.h"
#include "export/text_out.h"

namespace entente {
namespace {

constexpr std::string_view kStyle = R"(
@page { size: A4 landscape; margin: 11mm }
body { font: 15px/1.45 Helvetica, Arial, "DejaVu Sans", sans-serif; color: #111; max-width: 76rem; margin: 1.5rem auto;
  padding: 0 1rem }
h1 { font-size: 1.6rem; margin: 0 0 .5rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #bbb; break-after: avoid }
p, ul { max-width: 52rem; margin: .5rem 0 }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .5rem 0 1rem }
th, td { border: 1px solid #ccc; padding: .35rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #f3f3f3 }
tbody th { font-weight: normal; background: #fafafa; width: 24% }
tr { break-inside: avoid }
thead { display: table-header-group }
.none { color: #777; font-style: italic }
.quote { color: #444; font-size: .92em; margin: .25rem 0 0; padding-left: .5rem; border-left: 3px solid #ddd }
li.quote { list-style: none }
figure { margin: 1rem 0; break-inside: avoid }
figure svg { max-width: 100%; height: auto }
.picture svg { width: 100% }
.chart { font: 12px Helvetica, Arial, "DejaVu Sans", sans-serif }
figcaption { color: #555; font-size: .85rem }
footer { margin-top: 2rem; color: #777; font-size: .8rem }
@media print {
  body { font-size: 9pt; max-width: none; margin: 0; padding: 0 }
  .picture { break-after: page; margin: 0 }
  .picture svg { max-height: 152mm }
}
)";

/// What is left of A4 across below the heading.
constexpr PicturePaper kUnderHeading = {773, 425};

/// Writes HTML as the report goes along; lists and the like are closed when something else begins.
class HtmlReport final : public ReportSink {
 public:
  HtmlReport(const Comparison& comparison, const ComparisonOutputOptions& options, std::ostream& out)
      : comparison_(comparison), options_(options), out_(out) {}

  void title(const std::string& text) override {
    out_ << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
            "name=\"generator\" content=\"";
    escaped(options_.generator);
    out_ << "\">\n";
    element("title", text);
    out_ << "<style>" << kStyle << "</style>\n</head>\n<body>\n";
    element("h1", text);
  }
  void section(const std::string& text) override {
    end_list();
    element("h2", text);
  }
  void paragraph(const std::string& text) override {
    end_list();
    element("p", text);
  }
  void item(const std::string& text) override {
    if (!in_list_) out_ << "<ul>\n";
    in_list_ = true;
    const bool deeper = text.starts_with("  ");
    if (deeper) {
      out_ << "<li class=\"quote\">";
      escaped(std::string_view(text).substr(2));
      out_ << "</li>\n";
    } else {
      element("li", text);
    }
  }

  void table(const std::vector<std::string>& columns, const std::vector<Row>& rows) override {
    if (rows.empty()) return;
    end_list();
    out_ << "<table>\n<thead><tr>";
    for (const std::string& column : columns) {
      out_ << "<th scope=\"col\">";
      escaped(column);
      out_ << "</th>";
    }
    out_ << "</tr></thead>\n<tbody>\n";
    for (const Row& it : rows) row(it);
    out_ << "</tbody>\n</table>\n";
  }

  void figure(Figure what) override {
    end_list();
    switch (what) {
      case Figure::Picture:
        picture();
        break;
      case Figure::Balances:
        chart(balance_chart(comparison_),
              "Mean on PLOVER's scale from −10 (hostile) to +10 (cooperative), with the interval of 95 %. "
              "Hollow: one "
              "sentence alone.");
        break;
      case Figure::Classes:
        chart(class_chart(comparison_), "Share of each class, on every side.");
        break;
      case Figure::Timelines:
        timelines();
        break;
    }
  }

  void finish() {
    end_list();
    out_ << "<footer>";
    escaped("Made by " + options_.generator +
            ". Every statement is as the texts have it; read the sentences.");
    out_ << "</footer>\n</body>\n</html>\n";
    out_.finish();
  }

 private:
  void escaped(std::string_view text) { append_xml_attribute(out_.text(), text); }
  void element(std::string_view name, std::string_view text) {
    out_ << "<" << name << ">";
    escaped(text);
    out_ << "</" << name << ">\n";
    out_.settle();
  }
  void end_list() {
    if (in_list_) out_ << "</ul>\n";
    in_list_ = false;
  }

  /// Ways of several sides stand below one another.
  void head(std::string_view text) {
    constexpr std::string_view kBar = " | ";
    out_ << "<th scope=\"row\">";
    for (std::size_t bar = text.find(kBar); bar != std::string_view::npos; bar = text.find(kBar)) {
      escaped(text.substr(0, bar));
      out_ << "<br>";
      text.remove_prefix(bar + kBar.size());
    }
    escaped(text);
    out_ << "</th>";
  }

  void row(const Row& it) {
    out_ << "<tr>";
    head(it.head);
    for (const Cell& cell : it.cells) {
      out_ << (cell.text == "none found" ? "<td class=\"none\">" : "<td>");
      escaped(cell.text);
      for (const std::string& quote : cell.quotes) {
        out_ << "<div class=\"quote\">";
        escaped(quote);
        out_ << "</div>";
      }
      out_ << "</td>";
    }
    out_ << "</tr>\n";
    out_.settle();
  }

  void picture() {
    ComparisonOutputOptions drawn = options_;
    drawn.title.clear();  // it stands above
    const std::string svg = draw_comparison(comparison_, drawn, "svg", kUnderHeading);
    out_ << "<figure class=\"picture\">\n" << std::string_view(svg).substr(svg.find("<svg"));
    out_ << "<figcaption>Who stands for one another lies at the same place. Rest on a line for its sentences."
            "</figcaption>\n</figure>\n";
  }

  void chart(const std::string& svg, std::string_view caption) {
    if (svg.empty()) return;
    out_ << "<figure>\n" << svg << "<figcaption>" << caption << "</figcaption>\n</figure>\n";
  }

  void timelines() {
    const std::string svg = timeline_chart(comparison_);
    if (svg.empty()) return;
    element("h2", "When");
    chart(svg,
          "Dots above a line: what the first of the two does; below: what others do. Hollow: not told as a "
          "fact.");
  }

  const Comparison& comparison_;
  const ComparisonOutputOptions& options_;
  TextOut out_;
  bool in_list_ = false;
};

class HtmlComparison final : public ComparisonWriter {
 public:
  std::string_view name() const override { return "html"; }
  std::string_view description() const override { return "report with the picture and charts, one file"; }
  const std::vector<std::string>& endings() const override { return endings_; }
  void write(const Comparison& comparison, const ComparisonOutputOptions& options,
             std::ostream& out) const override {
    HtmlReport report(comparison, options, out);
    write_report(comparison, options, report);
    report.finish();
  }

 private:
  std::vector<std::string> endings_ = {".html", ".htm"};
};

}  // namespace

std::unique_ptr<ComparisonWriter> make_html_comparison() {
  return std::make_unique<HtmlComparison>();
}

}  // namespace entente
