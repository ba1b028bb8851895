#include "extract/relation/label_source.h"

#include <gtest/gtest.h>
#include <string>

#include "extract/relation/arguments.h"
#include "extract/relation/render.h"
#include "extract/relation/speech.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using testing::Parse;

/// The label of the phrase headed by the word, and where it comes from.
struct Read {
  std::string label;
  LabelSource source;

  Read(const std::string& table, const std::string& word) {
    Document document;
    const Sentence sentence = Parse::read(table, document.text);
    const SentenceView view(document.text, sentence);
    std::size_t head = 0;
    while (sentence.tokens[head].form != word) ++head;
    const PropositionArgument from = noun_argument(view, head);
    label = render_argument(document, view, from).label;
    source = label_source(document, view, from, label, Speech());
    text = document.text;
  }

  std::string owner(std::size_t i) const {
    return label.substr(source.owners.at(i).begin, source.owners.at(i).size);
  }
  std::string text;
};

TEST(LabelSource, SaysWhereThePhraseIsAndWhoseItIs) {
  const Read read(R"(
    Mao      PROPN 2 nsubj _ NNP
    left     VERB  0 root  leave VBD
    his      PRON  5 nmod:poss his PRP$
    old      ADJ   5 amod  _ JJ
    house    NOUN  2 obj   _ NN
    # name 1 1 Person
  )",
                  "house");
  EXPECT_EQ(read.source.at, read.text.find("house"));
  ASSERT_EQ(read.source.owners.size(), 1U);
  EXPECT_EQ(read.owner(0), "his");
  EXPECT_EQ(read.source.owners[0].at, read.text.find("his"));
  EXPECT_EQ(read.source.owners[0].name, "");
}

TEST(LabelSource, TakesThePossessiveEndingWithTheOwner) {
  const Read read(R"(
    Stalin~  PROPN 3 nmod:poss _ NNP
    's       PART  1 case  's POS
    father   NOUN  4 nsubj _ NN
    drank    VERB  0 root  drink VBD
    # name 1 1 Person
  )",
                  "father");
  ASSERT_EQ(read.source.owners.size(), 1U);
  EXPECT_EQ(read.owner(0), "Stalin's");
  EXPECT_EQ(read.source.owners[0].at, read.text.find("Stalin"));
}

TEST(LabelSource, HasNoOwnersOfAName) {
  const Read read(R"(
    Mao      PROPN 2 nsubj _ NNP
    left     VERB  0 root  leave VBD
    # name 1 1 Person
  )",
                  "Mao");
  EXPECT_EQ(read.source.at, 0U);
  EXPECT_TRUE(read.source.owners.empty());
}

}  // namespace
}  // namespace entente
