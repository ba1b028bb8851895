#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "extract/document.h"
#include "extract/relation/label_source.h"
#include "extract/relation/proposition.h"
#include "extract/relation/time_resolver.h"
#include "graph/types/statement.h"

namespace entente {

/// A qualifier that tells when.
struct TimeUse {
  std::size_t qualifier = 0;        ///< index into the statement's qualifiers
  std::size_t mention = 0;          ///< index into the sentence's mentions
  TimeBound bound = TimeBound::At;  ///< of the qualifier's preposition
};

/// A statement whose times may depend on the text before its sentence, and whose labels on all of it.
/// Evidence and all else are final.
struct UndatedStatement {
  Statement statement;
  std::vector<TimeUse> times;
  StatementSources sources;
};

/// What extraction makes of a sentence on its own.
struct SentenceStatements {
  std::vector<UndatedStatement> statements;
  std::vector<TimeMention> mentions;
  bool starts_paragraph = false;
};

/// Reads what a qualifier says of time, if its head lies in a mention: when (appends to the statement's
/// times) or how long (role "duration", with its value); its preposition decides. The qualifier is about to
/// be appended to the statement's. False if it is but part of one there already: "1953" of "from 1949 to
/// 1953".
bool read_time(const Document& document, const SentenceView& view, const std::vector<TimeMention>& mentions,
               const PropositionArgument& from, UndatedStatement& undated, Qualifier& qualifier);

/// Gives a statement its time and its time qualifiers their values. `ranges` are the resolver's, one a
/// mention.
void set_time(Statement& statement, const std::vector<TimeUse>& times,
              const std::vector<TimeMention>& mentions, const std::vector<std::optional<DateRange>>& ranges);

/// Dates every statement of a sentence: SentenceStatements, or what has the same fields. A statement's time
/// is that of its first qualifier with a value; one that leaves an end open ("since 2001") counts only if no
/// other does.
template <typename DatedSentence>
void date_statements(DatedSentence& sentence, TimeResolver& resolver) {
  const auto ranges = resolver.resolve(sentence.mentions, sentence.starts_paragraph);
  for (auto& told : sentence.statements) set_time(told.statement, told.times, sentence.mentions, ranges);
}

}  // namespace entente
