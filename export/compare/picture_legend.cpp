#include "export/compare/picture_legend.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

#include "export/compare/picture_look.h"
#include "export/text_layout.h"

namespace entente {
namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::string_view kGrey = "#4D4D4D";

class Legend {
 public:
  explicit Legend(const PicturePlan& plan) : plan_(plan) {}

  std::vector<LegendItem> make() {
    add_colours();
    add_strokes();
    if (plan_.claims) add({}, text_look("“…” as somebody in the text says", kWordsSize, false, kGrey));
    add_types();
    std::vector<std::string> looks;
    for (const LegendItem& item : items_) looks.push_back(item.look);
    const std::vector<PictureSize> sizes = measure_nodes(looks);
    for (std::size_t i = 0; i < items_.size(); ++i) items_[i].size = sizes[i];
    return std::move(items_);
  }

 private:
  void add(std::string stroke, std::string look) {
    items_.push_back({std::move(stroke), std::move(look), {}});
  }

  template <typename Test>
  static bool any_line(const PicturePanel& panel, const Test& test) {
    for (const PictureLine& line : panel.lines)
      if (test(line)) return true;
    return false;
  }
  template <typename Test>
  bool any_line(const Test& test) const {
    for (const PicturePanel& panel : plan_.panels)
      if (any_line(panel, test)) return true;
    return false;
  }

  void add_colours() {
    const auto stroke = [](const Owner& owner) {
      return fmt::format(R"(color="{}", penwidth=2)", colour_of(owner));
    };
    const auto name = [&](const Owner& owner, const std::string& meaning) {
      add(stroke(owner), text_look(meaning, kWordsSize, false, text_colour_of(owner)));
    };
    if (any_line([](const PictureLine& line) { return line.shared; }))
      name({}, plan_.panels.size() > 2 ? "on several sides: same relation, or same kind"
                                       : "on both sides: same relation, or same kind");
    for (std::size_t s = 0; s < plan_.panels.size(); ++s)
      if (any_line(plan_.panels[s], [](const PictureLine& line) { return line.own; }))
        name(s, "only " + shorten(plan_.panels[s].title, kLongestName));
  }

  void add_strokes() {
    const auto has = [&](std::string_view style) {
      return any_line([&](const PictureLine& line) { return line.style == style; });
    };
    if (has("dashed")) add("style=dashed, penwidth=1.3", text_look("not so", kWordsSize, false, kGrey));
    if (has("dotted"))
      add("style=dotted, penwidth=1.3", text_look("possible, planned or asked", kWordsSize, false, kGrey));
  }

  void add_types() {
    const auto outlined = [](const PictureNode& node) { return !node.owner; };
    for (const PicturePanel& panel : plan_.panels)
      if (std::any_of(panel.nodes.begin(), panel.nodes.end(), outlined)) {
        add({}, counterpart_look());
        break;
      }
    std::array<bool, kEntityTypeCount> found{};
    for (const PicturePanel& panel : plan_.panels)
      for (const PictureNode& node : panel.nodes) found[static_cast<std::size_t>(node.type)] = true;
    for (std::size_t i = 0; i < found.size(); ++i)
      if (found[i]) add({}, type_look(static_cast<EntityType>(i)));
  }

  const PicturePlan& plan_;
  std::vector<LegendItem> items_;
};

}  // namespace

std::vector<LegendItem> picture_legend(const PicturePlan& plan) {
  return Legend(plan).make();
}

}  // namespace entente
