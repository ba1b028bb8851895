#pragma once

#include <istream>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.h"

namespace entente {

/// Sentences read from CoNLL-U, and the text that their words spell.
struct ConlluDocument {
  Document document;  ///< its text joins the words by SpaceAfter; paragraphs are parted by an empty line
  std::vector<Sentence> sentences;
  std::vector<std::string> ids;  ///< `sent_id` of each, or empty
};

/// Writes one sentence in CoNLL-U with `# sent_id` (the index from 1), `# text`, multiword tokens,
/// SpaceAfter=No and Name= in MISC. `text` is the document's. `entities`: brackets for Entity= in MISC, one a
/// token, or empty.
void write_conllu(std::string_view text, const Sentence& sentence, std::ostream& out,
                  const std::vector<std::string>& entities = {});

/// Reads CoNLL-U; empty nodes are skipped, heads and labels may be '_'. Throws Error with `name` and line if
/// a line is malformed.
ConlluDocument read_conllu(std::istream& in, const std::string& name);

}  // namespace entente
