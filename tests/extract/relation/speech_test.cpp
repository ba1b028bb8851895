#include "extract/relation/speech.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <initializer_list>
#include <string>
#include <vector>

#include "extract/relation/possessive.h"
#include "extract/relation/render.h"
#include "extract/relation/verbal.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

/// Sentences written as for Parse make one text; one whose table begins with "¶" starts a paragraph.
class Told {
 public:
  explicit Told(std::initializer_list<std::string> tables) {
    for (const std::string& table : tables) {
      const bool starts = table.starts_with("¶");
      sentences_.push_back(
          testing::Parse::read(starts ? table.substr(std::string("¶").size()) : table, document_.text));
      sentences_.back().starts_paragraph = starts || sentences_.size() == 1;
    }
    for (const Sentence& sentence : sentences_) views_.emplace_back(document_.text, sentence);
    const Speech speech(document_, views_);
    for (const SentenceView& view : views_) {
      std::vector<Proposition> found;
      VerbalExtractor().extract(view, found);
      PossessiveExtractor().extract(view, found);
      for (const Proposition& proposition : found) {
        if (auto undated = render_statement(document_, view, {}, proposition, speech))
          statements_.push_back(std::move(undated->statement));
      }
    }
  }

  /// "subject | lemma | object | by speaker, outer speaker"
  std::vector<std::string> lines() const {
    std::vector<std::string> lines;
    for (const Statement& s : statements_) {
      std::string line =
          s.subject.label + " | " + s.predicate.lemma + " | " + (s.object ? s.object->label : "-");
      if (s.attribution) line += " | by " + s.attribution->label;
      for (const Attribution& outer : s.attribution_chain) line += ", " + outer.label;
      lines.push_back(line);
    }
    return lines;
  }
  const std::vector<Statement>& statements() const { return statements_; }

 private:
  Document document_;
  std::vector<Sentence> sentences_;
  std::vector<SentenceView> views_;
  std::vector<Statement> statements_;
};

const std::string kBergSaid = R"(
  # name 8 8 Person
  "~     PUNCT 3 punct
  Nobody PRON  3 nsubj
  feared VERB  9 ccomp fear VBD
  the    DET   5 det
  king~  NOUN  3 obj
  ,~     PUNCT 3 punct
  "      PUNCT 3 punct
  Berg   PROPN 9 nsubj
  said~  VERB  0 root say VBD
  .      PUNCT 9 punct)";

const std::string kGeneralsLeft = R"(
  "~       PUNCT 3 punct
  Our      PRON  3 nmod:poss our PRP$
  generals NOUN  4 nsubj general NNS
  left     VERB  0 root leave VBD
  the      DET   6 det
  town~    NOUN  4 obj
  .~       PUNCT 4 punct
  "        PUNCT 4 punct)";

TEST(Speech, GoesOnInASentenceThatHoldsNothingElse) {
  const Told told({kBergSaid, kGeneralsLeft});
  EXPECT_THAT(told.lines(),
              ElementsAre("Berg | say | nobody feared the king", "nobody | fear | king | by Berg",
                          "Berg's generals | leave | town | by Berg",
                          "Berg's generals | be general of | Berg | by Berg"));
}

TEST(Speech, BeginsBeforeItsSpeakerIsNamed) {
  EXPECT_THAT(Told({kGeneralsLeft, kBergSaid}).lines(), Contains("Berg's generals | leave | town | by Berg"));
}

TEST(Speech, DoesNotCrossAParagraphThatClosedIt) {
  EXPECT_THAT(Told({kBergSaid, "¶" + kGeneralsLeft}).lines(), Contains("our generals | leave | town"));
}

TEST(Speech, CrossesAParagraphThatLeftItOpen) {
  const std::string open = R"(
    "~    PUNCT 3 punct
    They  PRON  3 nsubj
    fled  VERB  0 root flee VBD
    Oslo~ PROPN 3 obj
    .     PUNCT 3 punct)";
  EXPECT_THAT(Told({kBergSaid, open, "¶" + kGeneralsLeft}).lines(),
              Contains("Berg's generals | leave | town | by Berg"));
}

TEST(Speech, KeepsToItsSpeakerUnlessAnotherPersonIsNamed) {
  const std::string other = R"(
    # name 1 1 Person
    Lind   PROPN 2 nsubj
    left~  VERB  0 root leave VBD
    .      PUNCT 2 punct)";
  EXPECT_THAT(Told({kBergSaid, other, kGeneralsLeft}).lines(), Contains("our generals | leave | town"));
  const std::string same = R"(
    # name 1 1 Person
    Berg   PROPN 2 nsubj
    left~  VERB  0 root leave VBD
    .      PUNCT 2 punct)";
  EXPECT_THAT(Told({kBergSaid, same, kGeneralsLeft}).lines(),
              Contains("Berg's generals | leave | town | by Berg"));
}

TEST(Speech, FindsTheSpeakerInTheSentenceBehind) {
  EXPECT_THAT(Told({kGeneralsLeft, R"(
    # name 1 1 Person
    Berg     PROPN 2 nsubj
    replied~ VERB  0 root reply VBD
    .        PUNCT 2 punct)"})
                  .lines(),
              Contains("Berg's generals | leave | town | by Berg"));
}

TEST(Speech, FindsTheSpeakerBeforeTheColon) {
  EXPECT_THAT(Told({R"(
    # name 1 1 Person
    Berg   PROPN 3 nsubj
    was    AUX   3 cop be
    blunt~ ADJ   0 root
    :      PUNCT 3 punct)",
                    kGeneralsLeft})
                  .lines(),
              Contains("Berg's generals | leave | town | by Berg"));
}

TEST(Speech, LetsTheQuotedSpeakWhereSomeoneQuotesThem) {
  EXPECT_THAT(Told({R"(
    # name 1 1 Person
    # name 3 3 Person
    Lind   PROPN 2 nsubj
    quoted VERB  0 root quote VBD
    Berg~  PROPN 2 obj
    :      PUNCT 2 punct)",
                    kGeneralsLeft})
                  .lines(),
              Contains("Berg's generals | leave | town | by Berg, Lind"));
}

TEST(Speech, TakesPronounsForTheSpeakerNamedLast) {
  EXPECT_THAT(Told({kBergSaid, R"(
    He    PRON  2 nsubj he PRP
    added VERB  0 root  add VBD
    Oslo  PROPN 4 nsubj
    fell~ VERB  2 ccomp fall VBD
    .     PUNCT 2 punct)"})
                  .lines(),
              Contains("Oslo | fall | - | by Berg"));
}

TEST(Speech, LeavesTitlesAndSingleWordsAlone) {
  EXPECT_THAT(Told({R"(
    # name 1 1 Person
    Berg   PROPN 2 nsubj
    wrote  VERB  0 root write VBD
    "~     PUNCT 5 punct
    We     PRON  5 nsubj we PRP
    Lost   VERB  2 obj lose VBD
    Oslo~  PROPN 5 obj
    "~     PUNCT 5 punct
    .      PUNCT 2 punct)"})
                  .lines(),
              ElementsAre("Berg | write | We Lost Oslo", "We | lose | Oslo"));
}

TEST(Speech, NestsSpeakers) {
  const Told told({R"(
    # name 12 12 Person
    "~      PUNCT 3 punct
    Lind    PROPN 3 nsubj
    wrote~  VERB  13 ccomp write VBD
    ,       PUNCT 3 punct
    '~      PUNCT 7 punct
    I       PRON  7 nsubj I PRP
    sold    VERB  3 ccomp sell VBD
    Oslo~   PROPN 7 obj
    ,~      PUNCT 7 punct
    '~      PUNCT 7 punct
    "       PUNCT 3 punct
    Berg    PROPN 13 nsubj
    said~   VERB  0 root say VBD
    .       PUNCT 13 punct)"});
  EXPECT_THAT(told.lines(), Contains("Lind | sell | Oslo | by Lind, Berg"));
}

TEST(Speech, SpokesmenSpeakForOthersWhenTheySayWe) {
  const std::string before = R"(
    # name 1 1 Person
    Berg~     PROPN 9 nsubj
    ,         PUNCT 4 punct
    a         DET   4 det
    spokesman NOUN  1 appos
    for       ADP   7 case
    the       DET   7 det
    ministry~ NOUN  4 nmod
    ,         PUNCT 4 punct
    said~     VERB  0 root say VBD
    :         PUNCT 9 punct
    "~        PUNCT 13 punct
    We        PRON  13 nsubj we PRP
    bought    VERB  9 ccomp buy VBD
    Oslo~     PROPN 13 obj
    .~        PUNCT 13 punct
    "         PUNCT 13 punct)";
  EXPECT_THAT(Told({before}).lines(), Contains("ministry | buy | Oslo | by Berg"));
}

TEST(Speech, TrustsWeLessThanI) {
  const auto confidence = [](const std::string& pronoun, const std::string& lemma) {
    const Told told({"\"~ PUNCT 3 punct\n" + pronoun + " PRON 3 nsubj " + lemma + R"( PRP
      sold   VERB  8 ccomp sell VBD
      Oslo~  PROPN 3 obj
      ,~     PUNCT 3 punct
      "      PUNCT 3 punct
      Berg   PROPN 8 nsubj
      said~  VERB  0 root say VBD
      .      PUNCT 8 punct
      # name 7 7 Person)"});
    EXPECT_THAT(told.lines(), Contains("Berg | sell | Oslo | by Berg"));
    return told.statements().back().confidence;
  };
  EXPECT_GT(confidence("I", "I"), confidence("We", "we"));
}

TEST(Speech, LeavesNoAliasBehindThatEveryoneShares) {
  const Told told({kBergSaid, kGeneralsLeft});
  for (const Statement& statement : told.statements()) {
    EXPECT_THAT(statement.subject.aliases, ::testing::Not(Contains("Our generals")));
    if (statement.object) {
      EXPECT_THAT(statement.object->aliases, ::testing::Not(Contains("Our")));
    }
  }
}

}  // namespace
}  // namespace entente
