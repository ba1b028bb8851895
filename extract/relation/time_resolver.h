#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/relation/time_mention.h"

namespace entente {

/// Follows the time of a running text: what "in March", "that day" or "a year later" stand for after the
/// dates told before in the same paragraph, and "yesterday" or "on Monday" after the document's own date.
/// Rather silent than wrong: what may be two times is none. One object a document; sentences in order.
///   a month or day takes the year of the last date that a main clause in the past told, if it does not lie
///   before that date (in the pluperfect: after it); any other date, or a time that cannot be told, ends this
///   "that year", "a year later" count from the last date told, if it is of the same year as the former
class TimeResolver {
 public:
  /// The document's date as ISO 8601, or empty; of a date and time the date counts.
  explicit TimeResolver(std::string_view document_date);

  /// What each mention of the next sentence stands for; nothing where the text does not tell, for durations,
  /// and for what needs no text around it (TimePhrase::Kind::Fixed).
  std::vector<std::optional<DateRange>> resolve(const std::vector<TimeMention>& mentions,
                                                bool starts_paragraph);

 private:
  std::optional<DateRange> told(const TimeMention& mention) const;
  std::optional<DateRange> yearless(const TimeMention& mention) const;
  std::optional<DateRange> same(const TimePhrase& phrase) const;
  std::optional<DateRange> shifted(const TimePhrase& phrase) const;
  std::optional<DateRange> following(const TimePhrase& phrase) const;
  std::optional<DateRange> deictic(const TimeMention& mention) const;
  std::optional<DateRange> nearest(const TimePhrase& phrase) const;
  std::optional<DateRange> weekday(const TimeMention& mention) const;
  bool lies_ahead(const DateRange& range) const;
  void move_on(const TimeMention& mention, const std::optional<DateRange>& range);

  PartialDate today_;        ///< the document's; year 0: not known
  PartialDate story_;        ///< where the main clauses stand; year 0: not known
  PartialDate story_begin_;  ///< the same, its earliest month and day where it is a stretch
  PartialDate last_;         ///< the last date told anywhere
};

}  // namespace entente
