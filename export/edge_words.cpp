#include "export/edge_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "export/text_layout.h"

namespace entente {
namespace {

constexpr std::size_t kSentences = 3;

constexpr std::array<std::string_view, 11> kNoWords = {
    "not", "never", "no", "cannot", "hardly", "barely", "scarcely", "without", "neither", "unable", "forgot"};
constexpr std::array<std::string_view, 5> kNoStems = {"refus", "fail", "declin", "neglect", "avoid"};

// Roles that are no words of the sentence.
constexpr std::array<std::string_view, 4> kRoleNames = {"time", "duration", "place", "amount"};

/// True if the label says itself that it is not so: "did not ask", "never met", "refused to send".
bool says_no(std::string_view label) {
  while (!label.empty()) {
    const std::string_view word = label.substr(0, label.find(' '));
    if (std::find(kNoWords.begin(), kNoWords.end(), word) != kNoWords.end() || word.ends_with("n't"))
      return true;
    for (const std::string_view stem : kNoStems)
      if (word.starts_with(stem)) return true;
    label.remove_prefix(std::min(word.size() + 1, label.size()));
  }
  return false;
}

}  // namespace

std::string edge_text(const Edge& edge, std::size_t max_label, std::size_t width) {
  std::string label = edge.predicate.label;
  if (edge.polarity == Polarity::Negated && !says_no(label)) label = "not " + label;
  label = wrap(shorten(label, max_label), width);
  if (edge.statements.size() > 1) label += " ×" + std::to_string(edge.statements.size());
  return label;
}

void append_evidence(std::string& out, const std::vector<Statement>& statements) {
  std::array<const Evidence*, kSentences> shown{};
  std::size_t count = 0;
  std::size_t hidden = 0;
  for (const Statement& statement : statements) {
    const Evidence& evidence = statement.evidence;
    const auto seen = [&](const Evidence* other) { return *other == evidence; };
    if (evidence.text.empty() || std::any_of(shown.begin(), shown.begin() + count, seen)) continue;
    if (count == shown.size()) {
      ++hidden;
      continue;
    }
    if (count > 0) out += '\n';
    shown[count++] = &evidence;
    out += "“";
    append_short(out, evidence.text, kTooltipLength);
    out += "”";
    if (evidence.document.empty()) continue;
    out += " (";
    append_short(out, evidence.document, kTooltipLength);
    out += ')';
  }
  if (hidden > 0) out += "\nand " + std::to_string(hidden) + " more";
}

std::vector<std::string> fact_texts(const Vertex& vertex) {
  std::vector<std::string> texts;
  for (const Statement& fact : vertex.facts) {
    const std::string& subject = fact.subject.id.empty() ? fact.subject.label : fact.subject.id;
    std::string text = subject == vertex.entity.id ? "" : fact.subject.label + ' ';
    text += fact.predicate.label;
    if (fact.object) text += ' ' + fact.object->label;
    for (const Qualifier& qualifier : fact.qualifiers) {
      const bool named = std::find(kRoleNames.begin(), kRoleNames.end(), qualifier.role) != kRoleNames.end();
      if (!named) text += ' ' + qualifier.role;
      text += ' ' + qualifier.label;
    }
    texts.push_back(std::move(text));
  }
  return texts;
}

}  // namespace entente
