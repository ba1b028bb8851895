#pragma once

#include <libxml/tree.h>
#include <string>

namespace entente {

/// What a reader takes from a page.
struct HtmlPage {
  std::string title;  ///< empty: none
  std::string date;   ///< "2023-01-05", empty: none
  std::string text;   ///< blocks parted by an empty line
};

/// Reads a parsed page; `page` may be null (an empty page). Linear in its nodes.
HtmlPage read_page(const xmlDoc* page);

}  // namespace entente
