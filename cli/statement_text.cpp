#include "cli/statement_text.h"

#include <fmt/format.h>
#include <string_view>

#include "cli/terminal.h"

namespace entente::cli {
std::string render(const Statement& statement) {
  std::string line = fmt::format("{} | {}", statement.subject.label, statement.predicate.label);
  if (statement.object) {
    line += fmt::format(" | {}", statement.object->label);
  }
  for (const Qualifier& qualifier : statement.qualifiers) {
    line += fmt::format(" | {}: {}", qualifier.role, qualifier.label);
  }
  if (!statement.time.empty()) {
    line += fmt::format(" | {}", statement.time);
  }
  if (statement.attribution) {
    line += fmt::format(" | said by: {}", statement.attribution->label);
    for (const Attribution& outer : statement.attribution_chain)
      line += fmt::format(", according to {}", outer.label);
  }
  if (statement.polarity == Polarity::Negated) {
    line += " | negated";
  }
  if (statement.modality != Modality::Asserted) {
    line += fmt::format(" | {}", to_string(statement.modality));
  }
  return on_one_line(line) + fmt::format(" | {:.2f}", statement.confidence);
}

void StatementText::write(const Statement& statement, std::ostream& out) {
  const Evidence& evidence = statement.evidence;
  const bool same =
      evidence.document == last_.document && evidence.begin == last_.begin && evidence.end == last_.end;
  if (!same) {
    out << (last_.text.empty() ? "" : "\n") << on_one_line(evidence.text) << '\n';
    last_ = evidence;
  }
  out << "  " << render(statement) << '\n';
}

void write_explanation(const Explanation& explanation, std::ostream& out) {
  out << on_one_line(explanation.sentence) << '\n';
  for (const ExplainedStatement& explained : explanation.statements) {
    out << "  " << render(explained.statement) << "\n      " << on_one_line(explained.why) << '\n';
  }
  for (const std::string& silence : explanation.silences) out << "  - " << on_one_line(silence) << '\n';
  out << '\n';
}

}  // namespace entente::cli
