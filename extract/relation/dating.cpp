#include "extract/relation/dating.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "extract/entity/label.h"
#include "extract/relation/arguments.h"

namespace entente {
namespace {

/// "for a year", "over three years", "waited three years"; "one year" and "during a year" may say when.
bool tells_how_long(std::string_view preposition, const TimePhrase& phrase) {
  if (preposition == "for") return true;
  return !phrase.single && (preposition.empty() || preposition == "over" || preposition == "during" ||
                            preposition == "throughout");
}

/// What the qualifier's preposition says of when; nothing if it does not date.
std::optional<TimeBound> bound_in(const PropositionArgument& qualifier, const TimeMention& mention,
                                  const std::string& preposition) {
  // "not until 1989" has become a time of its own; so has what stands without a preposition.
  if (mention.phrase.ranged || qualifier.role == "time") return TimeBound::At;
  return bound_of(preposition);
}

/// The mention's words, where the qualifier holds no more than some of them: "1949" of "1949 to 1953".
std::string whole_label(const Document& document, const SentenceView& view, const TimeMention& mention,
                        const PropositionArgument& from, std::string label) {
  const auto inside = [&](std::size_t i) { return mention.first <= i && i < mention.last; };
  if (!std::all_of(from.minimal.begin(), from.minimal.end(), inside)) return label;
  TokenSet tokens(mention.last - mention.first);
  std::iota(tokens.begin(), tokens.end(), mention.first);
  return canonical_label(document.text, view.sentence(), tokens);
}

}  // namespace

bool read_time(const Document& document, const SentenceView& view, const std::vector<TimeMention>& mentions,
               const PropositionArgument& from, UndatedStatement& undated, Qualifier& qualifier) {
  const std::size_t index = from.clausal ? mentions.size() : mention_covering(mentions, from.head);
  if (index == mentions.size()) return true;
  const TimeMention& mention = mentions[index];
  const std::string preposition = lower_words(view, from.marker);
  if (mention.phrase.kind == TimePhrase::Kind::Duration) {
    if (!tells_how_long(preposition, mention.phrase)) return true;
    qualifier.role = "duration";
    qualifier.value = mention.phrase.duration;
    return true;
  }
  const auto bound = bound_in(from, mention, preposition);
  if (!bound) return true;
  const auto same = [&](const TimeUse& use) { return use.mention == index; };
  if (std::any_of(undated.times.begin(), undated.times.end(), same)) return false;
  qualifier.label = whole_label(document, view, mention, from, std::move(qualifier.label));
  if (!qualifier.label.empty()) undated.times.push_back({undated.statement.qualifiers.size(), index, *bound});
  return true;
}

void set_time(Statement& statement, const std::vector<TimeUse>& times,
              const std::vector<TimeMention>& mentions, const std::vector<std::optional<DateRange>>& ranges) {
  bool exact = false;
  for (const TimeUse& use : times) {
    const auto& range = ranges[use.mention];
    std::string value =
        range ? iso_text(*range, use.bound) : iso_text(mentions[use.mention].phrase, use.bound);
    if (value.empty()) continue;
    const bool closed = use.bound == TimeBound::At;
    if (statement.time.empty() || (closed && !exact)) statement.time = value;
    exact = exact || closed;
    statement.qualifiers[use.qualifier].value = std::move(value);
  }
}

}  // namespace entente
