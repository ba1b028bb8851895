#include "export/compare/comparison_charts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "export/compare/comparison_words.h"
#include "export/compare/picture_look.h"
#include "export/compare/svg_chart.h"
#include "export/text_layout.h"

namespace entente {
namespace {

using Anchor = SvgChart::Anchor;
constexpr std::string_view kGrey = "#666666", kPale = "#CCCCCC", kBlack = "#000000";
// Pixels.
constexpr double kLabels = 290, kCounts = 120, kRow = 20;
constexpr double kPlot = SvgChart::kWidth - kLabels - kCounts;
constexpr std::size_t kLongestLabel = 44, kLongestTooltip = 200;

std::string label_of(const std::string& text) {
  return shorten(text, kLongestLabel);
}

/// Where a value of PLOVER's scale lies.
double x_of(double value) {
  constexpr double kMost = 10;
  return kLabels + (value + kMost) / (2 * kMost) * kPlot;
}

void draw_balance(SvgChart& chart, double y, const Balance& balance, std::size_t side) {
  if (balance.events == 0) {
    chart.text(x_of(0), y + 4, "none found", kGrey, Anchor::Middle);
    return;
  }
  if (balance.sentences > 1) chart.line(x_of(balance.low), y, x_of(balance.high), y, colour_of(side), 3);
  chart.dot(x_of(balance.mean), y, 5, colour_of(side), balance.sentences < 2);
  chart.text(SvgChart::kWidth, y + 4,
             fmt::format("{}, {} {}", signed_digit(balance.mean), balance.sentences,
                         balance.sentences == 1 ? "sentence" : "sentences"),
             kGrey, Anchor::End);
}

/// The time in years, from the start of an ISO 8601 date or interval; nothing if it has no start.
std::optional<double> years(std::string_view time) {
  if (time.starts_with('\'') || time.empty()) return std::nullopt;
  std::array<int, 3> parts = {0, 1, 1};  // year, month, day
  const char* at = time.data();
  const char* const end = time.data() + time.size();
  for (int& part : parts) {
    const auto read = std::from_chars(at, end, part);
    if (read.ec != std::errc()) {
      if (&part == parts.data()) return std::nullopt;
      break;
    }
    at = read.ptr;
    if (at == end || *at != '-') break;
    ++at;
  }
  return parts[0] + (parts[1] - 1) / 12.0 + (parts[2] - 1) / 372.0;
}

/// One side's strip.
class Strip {
 public:
  Strip(const Comparison& comparison, std::size_t side) : comparison_(comparison), side_(side) {
    for (const RoleEvent* event : comparison.timelines[side])
      if (const auto time = years(event->statement->time)) dated_.emplace_back(*time, event);
  }

  bool empty() const { return dated_.empty(); }
  std::size_t rows_above() const { return highest(true); }
  std::size_t rows_below() const { return highest(false); }

  /// `y`: of the line.
  void draw(SvgChart& chart, double y) {
    find_years();
    chart.line(kLeft, y, SvgChart::kWidth, y, colour_of(side_), 1.5);
    const double step = std::max(1.0, std::ceil((last_ - first_) / 10));
    for (double year = first_; year <= last_; year += step) {
      chart.line(place(year), y - 4, place(year), y + 4, kPale, 1);
      chart.text(place(year), y + kBelow - 4, fmt::format("{:.0f}", year), kGrey, Anchor::Middle);
    }
    std::map<std::pair<bool, int>, std::size_t> stacked;
    for (const auto& [time, event] : dated_) {
      const bool above = is_above(*event);
      const std::size_t level = stacked[{above, slot(time)}]++;
      const double height = static_cast<double>(level) * kStep + kFirst;
      const bool firm = event->standing == Standing::Fact;
      chart.dot(kLeft + (slot(time) + 0.5) * kSlot, above ? y - height : y + kBelow + height - kFirst,
                kRadius, colour_of(side_), !firm, tooltip(*event));
    }
  }

  static constexpr double kStep = 12, kFirst = 11, kBelow = 22;

 private:
  static constexpr double kLeft = 10, kRadius = 4.5, kSlot = 12;

  static bool is_above(const RoleEvent& event) { return event.from == 0; }

  void find_years() {
    first_ = std::floor(dated_.front().first);
    last_ = first_ + 1;
    for (const auto& [time, event] : dated_) {
      first_ = std::min(first_, std::floor(time));
      last_ = std::max(last_, std::floor(time) + 1);
    }
  }

  double place(double time) const {
    return kLeft + 2 + (time - first_) / (last_ - first_) * (SvgChart::kWidth - kLeft - 22);
  }
  int slot(double time) const { return static_cast<int>((place(time) - kLeft) / kSlot); }

  std::size_t highest(bool above) const {
    Strip copy = *this;
    copy.find_years();
    std::map<int, std::size_t> stacked;
    std::size_t most = 0;
    for (const auto& [time, event] : dated_)
      if (is_above(*event) == above) most = std::max(most, ++stacked[copy.slot(time)]);
    return most;
  }

  std::string tooltip(const RoleEvent& event) const {
    return fmt::format("{}: {} – {} → {}\n{}", event.statement->time, comparison_.label(event.from, side_),
                       event.label, comparison_.label(event.to, side_), quotation(event, kLongestTooltip));
  }

  const Comparison& comparison_;
  std::size_t side_;
  std::vector<std::pair<double, const RoleEvent*>> dated_;
  double first_ = 0, last_ = 1;
};

}  // namespace

std::string balance_chart(const Comparison& comparison) {
  if (comparison.directions.empty()) return {};
  SvgChart chart;
  double y = kRow;
  const double bottom = kRow + static_cast<double>(comparison.directions.size()) *
                                   (static_cast<double>(comparison.sides.size()) * kRow + kRow / 2);
  for (const double value : {-10, -5, 0, 5, 10}) {
    chart.line(x_of(value), kRow - 6, x_of(value), bottom - 6, value == 0 ? kGrey : kPale, 1);
    chart.text(x_of(value), 10, value == 0 ? "0" : fmt::format("{:+.0f}", value), kGrey, Anchor::Middle);
  }
  for (const Direction& direction : comparison.directions) {
    for (std::size_t s = 0; s < direction.balances.size(); ++s) {
      chart.text(0, y + kRow / 2 + 4, label_of(way(comparison, direction.from, direction.to, s)),
                 text_colour_of(s));
      draw_balance(chart, y + kRow / 2, direction.balances[s], s);
      y += kRow;
    }
    y += kRow / 2;
  }
  return chart.finish(bottom, "Balance of cooperation and conflict in each direction, with 95 % intervals");
}

std::string class_chart(const Comparison& comparison) {
  constexpr double kBar = 14;
  const auto share = [&](std::size_t side, std::size_t its_class) {
    const auto all = static_cast<double>(std::max<std::size_t>(comparison.core[side].size(), 1));
    return static_cast<double>(comparison.classes[side][its_class]) / all;
  };
  double most = 0;
  for (std::size_t s = 0; s < comparison.sides.size(); ++s)
    for (std::size_t c = 0; c < kPredicateClassCount; ++c) most = std::max(most, share(s, c));
  if (most == 0) return {};
  SvgChart chart;
  double y = 4;
  for (std::size_t c = 0; c < kPredicateClassCount; ++c) {
    const auto has = [c](const ClassCounts& counts) { return counts[c] > 0; };
    if (std::none_of(comparison.classes.begin(), comparison.classes.end(), has)) continue;
    const double middle = y + kBar * static_cast<double>(comparison.sides.size()) / 2;
    chart.text(kLabels - 10, middle + 4, to_string(static_cast<PredicateClass>(c)), kBlack, Anchor::End);
    for (std::size_t s = 0; s < comparison.sides.size(); ++s) {
      const double width = share(s, c) / most * kPlot;
      if (width > 0) chart.bar(kLabels, y, width, kBar - 2, colour_of(s));
      chart.text(kLabels + width + 5, y + kBar - 3, fmt::format("{:.0f} %", 100 * share(s, c)),
                 text_colour_of(s));
      y += kBar;
    }
    y += kBar / 2;
  }
  return chart.finish(y, "Share of each class of relation on every side");
}

std::string timeline_chart(const Comparison& comparison) {
  SvgChart chart;
  double y = 0;
  for (std::size_t s = 0; s < comparison.sides.size(); ++s) {
    Strip strip(comparison, s);
    if (strip.empty()) continue;
    chart.text(0, y + 14, label_of(comparison.sides[s].name), text_colour_of(s));
    y += kRow + static_cast<double>(strip.rows_above()) * Strip::kStep + 6;
    strip.draw(chart, y);
    y += Strip::kBelow + static_cast<double>(strip.rows_below()) * Strip::kStep + 12;
  }
  return y > 0 ? chart.finish(y, "Dated relations of every side over its years") : std::string();
}

}  // namespace entente
