#include "extract/input/html_text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace entente {
namespace {

using std::string_view;

// Sorted, for binary search. Elements whose content is not running text:
constexpr auto kDropped = std::to_array<string_view>(
    {"applet", "area",  "aside",  "audio",    "base",     "basefont", "button", "canvas", "datalist",
     "dialog", "embed", "footer", "head",     "iframe",   "input",    "link",   "map",    "math",
     "menu",   "meta",  "nav",    "noembed",  "noframes", "noscript", "object", "option", "script",
     "select", "style", "svg",    "template", "textarea", "video"});
// Elements that stand on lines of their own:
constexpr auto kBlocks = std::to_array<string_view>(
    {"address",  "article", "blockquote", "body",  "caption",  "center",     "dd",     "details",
     "dir",      "div",     "dl",         "dt",    "fieldset", "figcaption", "figure", "form",
     "frameset", "h1",      "h2",         "h3",    "h4",       "h5",         "h6",     "header",
     "hgroup",   "hr",      "legend",     "li",    "main",     "ol",         "p",      "pre",
     "section",  "summary", "table",      "tbody", "td",       "th",         "tr",     "ul"});
static_assert(std::is_sorted(kDropped.begin(), kDropped.end()));
static_assert(std::is_sorted(kBlocks.begin(), kBlocks.end()));

string_view view(const xmlChar* text) {
  return text == nullptr ? string_view() : string_view(reinterpret_cast<const char*>(text));
}

template <std::size_t N>
bool holds(const std::array<string_view, N>& names, string_view name) {
  return std::binary_search(names.begin(), names.end(), name);
}

std::string lower(string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return out;
}

const xmlAttr* attribute(const xmlNode* node, string_view name) {
  for (const xmlAttr* at = node->properties; at != nullptr; at = at->next)
    if (view(at->name) == name) return at;
  return nullptr;
}

std::string attribute_text(const xmlNode* node, string_view name) {
  const xmlAttr* at = attribute(node, name);
  std::string text;
  if (at != nullptr)
    for (const xmlNode* part = at->children; part != nullptr; part = part->next) text += view(part->content);
  return text;
}

// Visits every node below `root` in text order without recursion: pages may nest deeply. `enter` says whether
// to go into an element, `leave` is called after its content if so.
template <typename Enter, typename Leave>
void walk(const xmlNode* root, const Enter& enter, const Leave& leave) {
  const xmlNode* node = root;
  while (node != nullptr) {
    const bool inside = enter(node);
    if (inside && node->children != nullptr && node->type != XML_ENTITY_REF_NODE) {
      node = node->children;
      continue;
    }
    if (inside) leave(node);
    while (node != root && node->next == nullptr) {
      node = node->parent;
      leave(node);
    }
    if (node == root) return;
    node = node->next;
  }
}

// Puts running text together: white space inside a block becomes one space, blocks are parted by an empty
// line.
class TextBuilder {
 public:
  void end_block() {
    if (!text_.empty()) gap_ = Gap::Block;
  }
  void break_line() {
    if (!text_.empty() && gap_ != Gap::Block) gap_ = Gap::Line;
  }
  void add(string_view content, bool keep_lines) {
    for (const char c : content) {
      if (c == '\n' && keep_lines) {
        break_line();
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        if (gap_ == Gap::None && !text_.empty()) gap_ = Gap::Space;
      } else {
        fill_gap();
        text_ += c;
      }
    }
  }
  std::string take() { return std::move(text_); }

 private:
  enum class Gap { None, Space, Line, Block };

  void fill_gap() {
    if (gap_ == Gap::Space) text_ += ' ';
    if (gap_ == Gap::Line) text_ += '\n';
    if (gap_ == Gap::Block) text_ += "\n\n";
    gap_ = Gap::None;
  }

  std::string text_;
  Gap gap_ = Gap::None;
};

bool is_site_furniture(const xmlNode* node) {
  if (attribute(node, "hidden") != nullptr || attribute_text(node, "aria-hidden") == "true") return true;
  const std::string role = lower(attribute_text(node, "role"));
  return role == "navigation" || role == "complementary" || role == "contentinfo" || role == "search" ||
         role == "dialog";
}

std::string running_text(const xmlNode* root, bool with_forms) {
  TextBuilder builder;
  int preformatted = 0;
  const auto enter = [&](const xmlNode* node) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      builder.add(view(node->content), preformatted > 0);
      return false;
    }
    if (node->type == XML_HTML_DOCUMENT_NODE || node->type == XML_DOCUMENT_NODE) return true;
    if (node->type != XML_ELEMENT_NODE) return false;
    const string_view name = view(node->name);
    if (name == "br") builder.break_line();
    if (holds(kDropped, name) || (name == "form" && !with_forms) || is_site_furniture(node)) return false;
    if (holds(kBlocks, name)) builder.end_block();
    if (name == "pre") ++preformatted;
    return true;
  };
  const auto leave = [&](const xmlNode* node) {
    const string_view name = node->type == XML_ELEMENT_NODE ? view(node->name) : string_view();
    if (name == "pre") --preformatted;
    if (holds(kBlocks, name)) builder.end_block();
  };
  walk(root, enter, leave);
  return builder.take();
}

// "2023-01-05T10:00:00Z" gives the day; anything else gives nothing.
std::string iso_day(string_view date) {
  while (!date.empty() && date.front() == ' ') date.remove_prefix(1);
  constexpr string_view kShape = "0000-00-00";
  if (date.size() < kShape.size()) return {};
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    const bool digit = date[i] >= '0' && date[i] <= '9';
    if (kShape[i] == '0' ? !digit : date[i] != kShape[i]) return {};
  }
  return std::string(date.substr(0, kShape.size()));
}

std::string squeezed(string_view text) {
  TextBuilder builder;
  builder.add(text, false);
  return builder.take();
}

// What the page says of itself, and its main part.
struct Outline {
  std::string title;
  std::string shared_title;  // for social networks: without the site's name
  std::string date;
  std::array<const xmlNode*, 2> mains{};  // <main>, <article>
  std::array<int, 2> counts{};
};

void read_meta(const xmlNode* node, Outline& outline) {
  const std::string content = attribute_text(node, "content");
  for (const char* key : {"property", "name", "itemprop"}) {
    const std::string what = lower(attribute_text(node, key));
    const bool published = what == "article:published_time" || what == "datepublished" || what == "pubdate" ||
                           what == "publishdate" || what == "date" || what == "dc.date" ||
                           what == "dc.date.issued" || what == "dcterms.date" || what == "parsely-pub-date" ||
                           what == "sailthru.date";
    const bool surest = what == "article:published_time";
    if (published && (surest || outline.date.empty()))
      if (std::string day = iso_day(content); !day.empty()) outline.date = std::move(day);
    if (what == "og:title" && outline.shared_title.empty()) outline.shared_title = squeezed(content);
  }
}

Outline read_outline(const xmlNode* root) {
  Outline outline;
  bool in_title = false;
  const auto enter = [&](const xmlNode* node) {
    if (in_title && node->type == XML_TEXT_NODE) outline.title += view(node->content);
    if (node->type != XML_ELEMENT_NODE) return node == root;
    const string_view name = view(node->name);
    if (name == "svg") return false;  // has titles of its own
    if (name == "title") in_title = outline.title.empty();
    if (name == "meta") read_meta(node, outline);
    const bool main = name == "main" || attribute_text(node, "role") == "main";
    if (main || name == "article") {
      const std::size_t which = main ? 0 : 1;
      outline.mains[which] = node;
      ++outline.counts[which];
    }
    return true;
  };
  const auto leave = [&](const xmlNode* node) {
    if (node->type == XML_ELEMENT_NODE && view(node->name) == "title") in_title = false;
  };
  walk(root, enter, leave);
  outline.title = squeezed(outline.title);
  return outline;
}

// The main part if there is one and it holds at least a quarter of the text.
std::string page_text(const xmlNode* root, const Outline& outline) {
  std::string all = running_text(root, false);
  // Some sites wrap the whole page in one form.
  const bool with_forms = all.empty();
  if (with_forms) all = running_text(root, true);
  for (std::size_t i = 0; i < outline.mains.size(); ++i) {
    if (outline.counts[i] != 1) continue;
    std::string part = running_text(outline.mains[i], with_forms);
    if (!part.empty() && part.size() >= all.size() / 4) return part;
  }
  return all;
}

}  // namespace

HtmlPage read_page(const xmlDoc* page) {
  if (page == nullptr || page->children == nullptr) return {};
  const auto* root = reinterpret_cast<const xmlNode*>(page);
  const Outline outline = read_outline(root);
  return {outline.shared_title.empty() ? outline.title : outline.shared_title, outline.date,
          page_text(root, outline)};
}

}  // namespace entente
