#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Escaping for every syntax the exporters write, and shortening for what people look at. Input may be any
// bytes; output is well-formed UTF-8 of characters that XML 1.0 allows.

namespace entente {

/// Ill-formed UTF-8 and characters that XML 1.0 cannot hold, even as references, become U+FFFD.
std::string legal_text(std::string_view text);

/// Content of an XML element: `&`, `<` and the `>` of `]]>` only, because some readers lose spaces around
/// other entities; CR as a reference, since parsers turn a bare one into LF.
std::string xml_text(std::string_view text);
/// The same content as one CDATA section where it holds `&` or `<`, else as xml_text: Gephi's reader drops
/// white space next to an entity.
std::string xml_text_or_cdata(std::string_view text);
/// Value of an XML attribute in double quotes.
std::string xml_attribute(std::string_view text);

/// Value of a DOT label, as cgraph takes it: escape sequences and character entities are
/// made literal, line ends become the two characters `\n`. cgraph itself escapes the quotes when it writes.
std::string dot_text(std::string_view text);
/// Value of a DOT tooltip: as dot_text with every backslash doubled once more, because Graphviz 2.42 replaces
/// escape sequences in tooltips twice.
std::string dot_tooltip(std::string_view text);
/// Value of a DOT attribute that Graphviz does not draw, kept as data: `\\`, `\n` and `\r` stand for
/// themselves, and very long words are folded over lines, since Graphviz reads no more than 16 KiB in one
/// piece.
std::string dot_data(std::string_view text);
/// Value of a DOT URL.
std::string dot_url(std::string_view url);

/// One path segment of an IRI: everything but unreserved ASCII is percent-encoded, byte by byte.
std::string iri_segment(std::string_view text);

/// At most `most` code points, the last an ellipsis if something was cut; 0 means no limit.
std::string shorten(std::string_view text, std::size_t most);
/// Breaks at spaces into lines of about `width` code points, of even length where possible.
std::string wrap(std::string_view text, std::size_t width);
/// Number of code points in well-formed UTF-8.
std::size_t code_points(std::string_view text);

}  // namespace entente
