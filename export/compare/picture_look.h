#pragma once

#include <string>
#include <string_view>

#include "export/compare/picture_plan.h"

namespace entente {

// How the picture of a comparison looks, in Graphviz's language. Colours are Okabe and Ito's (2008) for what
// is one side's own, and a purple nearly black for what sides share: apart in print and for colour-blind
// readers.

inline constexpr double kWordsSize = 9.5;  ///< points, the smallest type in the picture

std::string_view colour_of(const Owner& owner);       ///< of lines
std::string_view text_colour_of(const Owner& owner);  ///< darker where needed

/// Attributes of a node but its place, without brackets.
std::string node_look(const PictureNode& node);
/// The words at a line, as an HTML-like label with its brackets.
std::string words_html(const PictureLine& line);
/// Attributes of a line but its course.
std::string line_look(const PictureLine& line, std::size_t side);
/// Attributes of text that stands alone.
std::string text_look(std::string_view text, double size, bool bold, std::string_view colour);
/// A node of this type as a sample.
std::string type_look(EntityType type);
/// The outline of those who have a counterpart, as a sample.
std::string counterpart_look();

}  // namespace entente
