#include "extract/analyzer/lemmatizer.h"

#include <gtest/gtest.h>

#include "graph/types/error.h"

namespace entente {
namespace {

TEST(Lemmatizer, LooksInTheLexiconFirst) {
  const Lemmatizer lemmatizer("met\tVERB\tmeet\nwent\tVERB\tgo\n", {"l|0|"});
  EXPECT_EQ(lemmatizer.lemma("Went", Upos::Verb, 0), "go");
  EXPECT_EQ(lemmatizer.lemma("met", Upos::Noun, 0), "met");
}

TEST(Lemmatizer, AppliesEditScripts) {
  const Lemmatizer lemmatizer("", {"l|0|", "l|3|y", "k|0|", "c|1|", "l|4|"});
  EXPECT_EQ(lemmatizer.lemma("Talks", Upos::Noun, 0), "talks");
  EXPECT_EQ(lemmatizer.lemma("Treaties", Upos::Noun, 1), "treaty");
  EXPECT_EQ(lemmatizer.lemma("NATO", Upos::Propn, 2), "NATO");
  EXPECT_EQ(lemmatizer.lemma("CHINAS", Upos::Propn, 3), "China");
  EXPECT_EQ(lemmatizer.lemma("\u00c9l\u00e8ves", Upos::Noun, 4), "\u00e9l");
}

TEST(Lemmatizer, TrustsItsTableOfIrregularVerbsMost) {
  const Lemmatizer lemmatizer("fled\tVERB\tflead\nfound\tVERB\tfind\nmet\tADJ\tmet\n", {"l|0|"});
  EXPECT_EQ(lemmatizer.lemma("Fled", Upos::Verb, 0), "flee");
  EXPECT_EQ(lemmatizer.lemma("overthrown", Upos::Verb, 0), "overthrow");
  EXPECT_EQ(lemmatizer.lemma("found", Upos::Verb, 0), "find");
  EXPECT_EQ(lemmatizer.lemma("met", Upos::Adj, 0), "met");
}

TEST(Lemmatizer, NeverGivesNothing) {
  const Lemmatizer lemmatizer("", {"l|5|"});
  EXPECT_EQ(lemmatizer.lemma("as", Upos::Noun, 0), "as");
}

TEST(Lemmatizer, CutsARegularVerbWhereSpellingSaysSo) {
  const Lemmatizer lemmatizer("station\tVERB\tstation\n", {"l|2|", "l|1|", "l|0|"});
  EXPECT_EQ(lemmatizer.lemma("invaded", Upos::Verb, 0), "invade");
  EXPECT_EQ(lemmatizer.lemma("occupied", Upos::Verb, 0), "occupy");
  EXPECT_EQ(lemmatizer.lemma("burned", Upos::Verb, 1), "burn");
  EXPECT_EQ(lemmatizer.lemma("stationed", Upos::Verb, 1), "station");
  EXPECT_EQ(lemmatizer.lemma("stopping", Upos::Verb, 0), "stop");
  EXPECT_EQ(lemmatizer.lemma("agreed", Upos::Verb, 0), "agree");
  EXPECT_EQ(lemmatizer.lemma("proceed", Upos::Verb, 2), "proceed");
  EXPECT_EQ(lemmatizer.lemma("invaded", Upos::Adj, 2), "invaded");
}

TEST(Lemmatizer, RefusesABrokenScript) {
  EXPECT_THROW(Lemmatizer("", {"l3y"}), Error);
}

}  // namespace
}  // namespace entente
