#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Escaping for every syntax the exporters write. Input may be any bytes; output is well-formed UTF-8 of
// characters that XML 1.0 allows: ill-formed parts and characters that XML cannot hold, even as references,
// become U+FFFD. Each function appends to `out`, so that files are made without a string a field.

namespace entente {

/// The text itself, repaired.
void append_legal(std::string& out, std::string_view text);
std::string legal_text(std::string_view text);

/// Content of an XML element, as one CDATA section where it holds `&`, `<` or `]]>`: Gephi's reader drops
/// white space next to an entity. CR as a reference, since parsers turn a bare one into LF.
void append_xml_text(std::string& out, std::string_view text);
/// Value of an XML attribute in double quotes; the text of Graphviz's HTML-like labels too.
void append_xml_attribute(std::string& out, std::string_view text);

/// Between the quotes of a JSON string.
void append_json(std::string& out, std::string_view text);

// Between the quotes of a DOT string. Text is folded over lines after kLongestDotPiece bytes, because
// Graphviz reads no more than 16 KiB without an escape in one piece; its reader takes the folds back.
inline constexpr std::size_t kLongestDotPiece = 8000;
/// A label: escape sequences and character entities are made literal.
void append_dot_label(std::string& out, std::string_view text);
/// A tooltip: backslashes are doubled once more, because Graphviz 2.42 replaces escape sequences there twice.
void append_dot_tooltip(std::string& out, std::string_view text);
/// An attribute that Graphviz does not draw, kept as data: a reader finds `\\`, `\n` and `\r` for backslash
/// and line ends.
void append_dot_data(std::string& out, std::string_view text);
/// A URL.
void append_dot_url(std::string& out, std::string_view url);

/// Between the quotes of a Turtle string.
void append_turtle(std::string& out, std::string_view text);
/// One path segment of an IRI: everything but unreserved ASCII is percent-encoded, byte by byte.
void append_iri_segment(std::string& out, std::string_view text);

/// The text that was made such a segment: `%XX` become bytes.
std::string iri_segment_text(std::string_view segment);

/// A whole IRI, between angle brackets in Turtle or quotes in JSON: what may not stand in one is
/// percent-encoded.
void append_iri(std::string& out, std::string_view iri);

/// Between the quotes of a CSV field (RFC 4180): quotes are doubled, line ends stay.
void append_csv(std::string& out, std::string_view text);
/// The same on one line: line ends become spaces.
void append_csv_line(std::string& out, std::string_view text);

/// Running text or a table's cell of Markdown (CommonMark with GitHub's tables): what would be markup is made
/// literal, line ends become spaces.
void append_markdown(std::string& out, std::string_view text);

/// Between the single quotes of a Cypher string. Neo4j replaces `\uXXXX` wherever it stands, but not after an
/// even number of backslashes.
void append_cypher(std::string& out, std::string_view text);
/// A relationship type that needs no backticks: "trade with" is TRADE_WITH. Letters lose their accents, what
/// is not ASCII then is left out; R_ is put before a digit, and RELATED_TO stands for nothing.
std::string cypher_type(std::string_view text);

}  // namespace entente
