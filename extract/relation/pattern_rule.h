#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/types/statement.h"

namespace entente {

// A rule of docs/patterns.md as the parser hands it to the matcher. Words are indices into
// PatternRule::words.

inline constexpr std::size_t kNoWord = static_cast<std::size_t>(-1);

/// What a test looks at.
enum class PatternAttribute : std::uint8_t { Form, Lemma, Upos, Xpos, Type, Name };

/// A word to compare with: "fund", "fund*" (open_end), "*ing" (open_begin), "*" (both, empty text).
struct PatternValue {
  std::string text;  ///< case-folded where the test ignores case
  bool open_begin = false;
  bool open_end = false;
};

struct PatternTest {
  PatternAttribute attribute = PatternAttribute::Form;
  bool negated = false;
  bool ignores_case = false;         ///< form and lemma
  std::vector<PatternValue> values;  ///< form and lemma: any of them
  std::uint64_t set = 0;             ///< the others: bit v is value v of their enum
};

struct PatternWord {
  std::string name;  ///< empty: nothing else in the rule speaks of it
  std::vector<PatternTest> tests;
  std::size_t place = 0;  ///< byte offset in the pattern file
  /// The optional word that it stands for or hangs on; kNoWord: the rule matches only with it.
  std::size_t optional = kNoWord;
  bool absent = false;  ///< target of a negated step: nothing like it may be there
};

enum class PatternLinkKind : std::uint8_t {
  Child,  ///< > a dependent
  Head,   ///< < what it depends on
  Below,  ///< >> at most `depth` levels down
  Above,  ///< << up
  Before,
  After,
  RightBefore,
  RightAfter,
};

struct PatternLink {
  PatternLinkKind kind = PatternLinkKind::Child;
  std::uint64_t relations = 0;  ///< see pattern_vocabulary.h
  std::size_t depth = 1;
};

/// How the word `to` stands to the word `from`.
struct PatternStep {
  std::size_t from = 0;
  std::size_t to = 0;
  PatternLink link;
  bool negated = false;
  std::size_t place = 0;
};

/// One thing to do while matching, in order.
struct PatternOperation {
  enum class Kind : std::uint8_t {
    Bind,   ///< find words for `step.to`
    Check,  ///< both ends are found: are they linked?
    Absent  ///< no further word may fit `step.to`
  };
  Kind kind = Kind::Bind;
  PatternStep step;
};

/// An optional word with what hangs on it; all words that match are gathered.
struct PatternOption {
  std::size_t word = 0;
  std::vector<PatternOperation> plan;  ///< its first operation binds `word`
};

/// A part of a label: fixed text, or what a word contributes.
struct PatternLabelPart {
  enum class Show : std::uint8_t {
    Verb,   ///< label: as the text has it ("has funded"); lemma: the lemma
    Lemma,  ///< the lemma in both
    Form    ///< the form in both
  };
  std::string text;
  std::size_t word = kNoWord;  ///< kNoWord: `text`
  Show show = Show::Verb;
};

struct PatternQualifier {
  std::string role;  ///< empty: the preposition, or time, place, amount where clear
  std::size_t word = 0;
};

/// The statement that a match makes.
struct PatternOutput {
  std::size_t subject = 0;
  std::vector<PatternLabelPart> predicate;
  std::optional<std::size_t> object;
  std::vector<PatternQualifier> qualifiers;
  std::string lemma;                              ///< empty: made from `predicate`
  std::optional<PredicateClass> predicate_class;  ///< none: by the lexicon
  std::optional<Polarity> polarity;               ///< none: the tree's
  std::optional<Modality> modality;               ///< none: the tree's
  double confidence = 0.7;
};

struct PatternRule {
  std::string name;
  std::string extractor;  ///< "pattern:NAME"
  std::vector<PatternWord> words;
  std::vector<PatternOutput> outputs;
  std::size_t anchor = 0;              ///< the word that matching starts from
  std::vector<std::string> lemmas;     ///< the anchor has one of these lemmas; empty: not known
  std::vector<std::string> forms;      ///< or else one of these forms; empty: not known
  std::vector<PatternOperation> plan;  ///< binds all words that must be there, but the anchor
  std::vector<PatternOption> options;
};

}  // namespace entente
