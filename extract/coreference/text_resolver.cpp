#include "extract/coreference/text_resolver.h"

#include <algorithm>
#include <iterator>

#include "extract/coreference/entity_marks.h"

namespace entente {
namespace {

void count_from(std::size_t& link, std::size_t first) {
  if (link != kNoMention) link += first;
}

/// A name alone, without what tied it to its sentence.
Mention as_known(const Mention& mention) {
  Mention known = mention;
  known.same_as = known.described = known.predicate = known.owner = known.part_of = kNoMention;
  known.owners.clear();
  known.barred.clear();
  known.at = kNowhere;
  known.clause = kNoClause;
  return known;
}

/// The names that the next stretch of the text has to know: each once, as often as it helps to weigh them.
std::vector<Mention> known_names(const EntityTable& table) {
  std::vector<Mention> known;
  const auto& mentions = table.mentions();
  std::vector<std::vector<std::string>> seen(table.entities().size());
  for (std::size_t m = 0; m < mentions.size(); ++m) {
    if (mentions[m].form != MentionForm::Name) continue;
    auto& names = seen[table.entity_of_mention()[m]];
    if (std::find(names.begin(), names.end(), mentions[m].name) != names.end()) continue;
    names.push_back(mentions[m].name);
    known.push_back(as_known(mentions[m]));
  }
  return known;
}

}  // namespace

void MentionGatherer::add(std::vector<Mention> mentions, bool starts_paragraph) {
  if (starts_paragraph) ++paragraph_;
  const std::size_t first = mentions_.size();
  for (Mention& mention : mentions) {
    mention.paragraph = paragraph_;
    for (std::size_t* link :
         {&mention.same_as, &mention.described, &mention.predicate, &mention.owner, &mention.part_of})
      count_from(*link, first);
    for (std::size_t& member : mention.members) count_from(member, first);
  }
  if (!mentions.empty()) {
    if (bytes_ == 0) begin_ = mentions.front().at;
    bytes_ = std::max(bytes_, mentions.back().at - begin_ + 1);
  }
  std::move(mentions.begin(), mentions.end(), std::back_inserter(mentions_));
}

void TextMarker::add(WithMentions<Sentence>&& read) {
  counts_.push_back(read.mentions.size());
  gatherer_.add(std::move(read.mentions), read.sentence.starts_paragraph);
  sentences_.push_back(std::move(read.sentence));
  if (gatherer_.is_full()) finish();
}

void TextMarker::finish() {
  const std::size_t known = gatherer_.known();
  const EntityTable table = gatherer_.take();
  std::size_t first = known;
  for (std::size_t i = 0; i < sentences_.size(); ++i) {
    const std::size_t last = first + counts_[i];
    sink_(sentences_[i], entity_marks(table, first, last, sentences_[i].tokens.size(), entities_));
    first = last;
  }
  entities_ += table.entities().size();
  sentences_.clear();
  counts_.clear();
}

EntityTable MentionGatherer::take() {
  EntityTable table(std::move(mentions_), options_);
  mentions_ = known_names(table);
  known_ = mentions_.size();
  bytes_ = 0;
  return table;
}

}  // namespace entente
