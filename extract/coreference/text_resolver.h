#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include "extract/coreference/entity_table.h"
#include "extract/coreference/mention.h"
#include "extract/coreference/resolution.h"
#include "extract/document.h"

namespace entente {

/// What was read from a sentence (SentenceStatements, or what has the same fields) and its mentions.
template <typename SentenceOfStatements>
struct WithMentions {
  SentenceOfStatements sentence;
  std::vector<Mention> mentions;  ///< links as find_mentions gives them
};

/// Mentions of the sentences of a text, gathered in order.
class MentionGatherer {
 public:
  /// Bytes of text that are resolved together, at least.
  static constexpr std::size_t kStretch = 150000;

  explicit MentionGatherer(ChainOptions options, std::size_t stretch = kStretch)
      : options_(std::move(options)), stretch_(stretch) {}

  /// Adds a sentence's mentions, their links and paragraphs counted on.
  void add(std::vector<Mention> mentions, bool starts_paragraph);
  /// Whether so much was gathered that it is time to resolve.
  bool is_full() const { return bytes_ > stretch_; }
  /// All that was gathered. What was named stays known: a mention of each is the beginning of the next
  /// stretch.
  EntityTable take();
  /// How many of the mentions gathered so far are those of names known from before.
  std::size_t known() const { return known_; }

 private:
  ChainOptions options_;
  std::size_t stretch_;
  std::vector<Mention> mentions_;
  std::size_t paragraph_ = 0;
  std::size_t begin_ = 0, bytes_ = 0, known_ = 0;
};

/// Holds sentences back until what their words stand for is known, then hands them on in their order with
/// their statements resolved.
template <typename SentenceOfStatements>
class TextResolver {
 public:
  using Sink = std::function<void(SentenceOfStatements&&)>;

  explicit TextResolver(Sink sink, ChainOptions options = {}, std::size_t stretch = MentionGatherer::kStretch)
      : sink_(std::move(sink)), gatherer_(std::move(options), stretch) {}

  void add(WithMentions<SentenceOfStatements>&& read) {
    gatherer_.add(std::move(read.mentions), read.sentence.starts_paragraph);
    sentences_.push_back(std::move(read.sentence));
    if (gatherer_.is_full()) finish();
  }

  void finish() {
    const EntityTable table = gatherer_.take();
    for (SentenceOfStatements& sentence : sentences_) {
      resolve(sentence, table);
      sink_(std::move(sentence));
    }
    sentences_.clear();
  }

 private:
  static void resolve(SentenceOfStatements& sentence, const EntityTable& table) {
    auto told = std::move(sentence.statements);
    sentence.statements.clear();
    for (auto& one : told) {
      for (Statement& statement : resolve_statement(std::move(one.statement), one.sources, table)) {
        auto copy = one;
        copy.statement = std::move(statement);
        sentence.statements.push_back(std::move(copy));
      }
    }
  }

  Sink sink_;
  MentionGatherer gatherer_;
  std::vector<SentenceOfStatements> sentences_;
};

/// The same for sentences that are to be marked with their mentions (see entity_marks).
class TextMarker {
 public:
  using Sink = std::function<void(const Sentence&, const std::vector<std::string>&)>;

  explicit TextMarker(Sink sink, ChainOptions options = {}, std::size_t stretch = MentionGatherer::kStretch)
      : sink_(std::move(sink)), gatherer_(std::move(options), stretch) {}

  void add(WithMentions<Sentence>&& read);
  void finish();

 private:
  Sink sink_;
  MentionGatherer gatherer_;
  std::vector<Sentence> sentences_;
  std::vector<std::size_t> counts_;  ///< mentions of each
  std::size_t entities_ = 0;         ///< of the stretches before
};

}  // namespace entente
