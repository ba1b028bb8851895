#pragma once

#include <string>
#include <vector>

#include "extract/document.h"
#include "extract/relation/dating.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/speech.h"
#include "graph/types/statement.h"

namespace entente {

/// A statement with the words that it was read from and what its confidence rests on, as one line.
struct ExplainedStatement {
  Statement statement;
  std::string why;
  std::vector<TimeUse> times;  ///< for date_statements
  StatementSources sources;    ///< for resolving its labels
};

/// What came out of one sentence, and why the rest of it gave nothing.
struct Explanation {
  std::string sentence;  ///< as it stands in the text
  std::vector<ExplainedStatement> statements;
  std::vector<TimeMention> mentions;  ///< for date_statements, as is whether it starts a paragraph
  bool starts_paragraph = false;
  std::vector<std::string> silences;  ///< one line each: a clause, or the sentence, with the reason
};

/// `propositions` are all that was found in the sentence, confidence calibrated. Statements under
/// `min_confidence` are told among the silences. date_statements gives the others their time. `speech`: as
/// for render_statement. Linear in sentence and propositions, but for each clause being looked for among the
/// propositions.
Explanation explain(const Document& document, const SentenceView& view,
                    const std::vector<Proposition>& propositions, double min_confidence,
                    const Speech& speech = {});

}  // namespace entente
