#include "graph/aliases.h"

#include <gtest/gtest.h>
#include <sstream>

#include "graph/csv.h"
#include "graph/types/error.h"

namespace entente {
namespace {

AliasTable read(const std::string& text) {
  std::istringstream in(text);
  return read_aliases(in, "who.csv");
}

TEST(Aliases, AreFoundWhateverTheCaseAndTheAccents) {
  const AliasTable table = read(
      "\xEF\xBB\xBF"
      "Alias,Label,Type,IRI\r\n\"Harbour, Old\",Old Harbour,Place,\r\n"
      "Wałęsa,Lech Wałęsa,Person,Q444\r\n\"the \"\"Who\"\" Band\",X,Group\n");
  ASSERT_EQ(table.identities().size(), 3U);
  EXPECT_EQ(table.identities()[table.find("WALESA")],
            (Identity{"Lech Wałęsa", EntityType::Person, "http://www.wikidata.org/entity/Q444"}));
  EXPECT_EQ(table.find("lech walesa"), table.find("Wałęsa")) << "a label is an alias of itself";
  EXPECT_EQ(table.identities()[table.find("Harbour, Old")].label, "Old Harbour");
  EXPECT_EQ(table.find("Walesas"), AliasTable::npos);
  EXPECT_EQ(read("").find("anything"), AliasTable::npos);
}

TEST(Aliases, OfAliasesAreFollowed) {
  const AliasTable table = read("a,b,Person\nb,c,Person\nc,c,Person,https://example.org/c");
  EXPECT_EQ(table.identities()[table.find("a")].label, "c");
  EXPECT_EQ(table.identities()[table.find("b")].same_as, "https://example.org/c");
}

TEST(Aliases, TellWhatIsWrongAndWhere) {
  struct Case {
    const char* text;
    const char* message;
  };
  for (const Case& c : {
           Case{"a,A,Person\n\nb,B,Person\n", "who.csv:2: is blank"},
           Case{"a,A\n", "who.csv:1: has 2 columns; expected"},
           Case{"a\n", "who.csv:1: has 1 column; expected"},
           Case{"a,A,Person,,x\n", "who.csv:1: has 5 columns"},
           Case{"a,A,Person\na,A,Person\n", "who.csv:2: the alias 'a' was told before, on line 1"},
           Case{"a,A,Person\nÁ,B,Person\n", "who.csv:2: the alias 'Á' was told before"},
           Case{"alias,label,type\na,b,Person\nb,a,Person\n", "who.csv:2: the alias leads back to itself"},
           Case{"a,A,Human\n", "who.csv:1: unknown type 'Human'; expected one of Person, "},
           Case{"a,A,\n", "who.csv:1: unknown type ''"},
           Case{"a,A,Person,Mao\n", "who.csv:1: 'Mao' is no IRI"},
           Case{"a,A,Person,http://\n", "who.csv:1: 'http://' is no IRI"},
           Case{"a,A,Person,https://a b\n", "is no IRI"},
           Case{"a,A,Person,Q0\n", "is no IRI"},
           Case{"a,A,Person\nb,A,City\n", "who.csv:2: 'A' is a City here and a Person before"},
           Case{"a,Ab,Person\nb,ab,Person\n", "who.csv:2: the label 'ab' was written 'Ab' before"},
           Case{"a,A,Person,Q1\nb,A,Person,Q2\n", "who.csv:2: 'A' had another IRI before"},
           Case{"a,A,Person,Q1\nb,B,Person,Q1\n",
                "who.csv:2: http://www.wikidata.org/entity/Q1 is the IRI of 'A' already"},
           Case{"...,A,Person\n", "who.csv:1: expected an alias with letters"},
           Case{"a,,Person\n", "who.csv:1: expected a label"},
           Case{"a,\"A\n,Person\n", "who.csv:1: a quotation mark is not closed"},
           Case{"a,A\"B,Person\n", "who.csv:1: expected a comma"},
           Case{"a,\"A\"B,Person\n", "who.csv:1: expected a comma"},
           Case{"a,\xFF,Person\n", "who.csv:1: is not UTF-8"},
       }) {
    try {
      read(c.text);
      ADD_FAILURE() << "read: " << c.text;
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find(c.message), std::string::npos) << error.what();
    }
  }
}

TEST(CsvReader, ReadsWhatRfc4180Allows) {
  std::istringstream in("a,\"b\n\"\"c\"\"\",\"\"\r\n,\nlast");
  CsvReader reader(in, "x.csv");
  using Fields = std::vector<std::string>;
  auto row = reader.next();
  EXPECT_EQ(row->fields, (Fields{"a", "b\n\"c\"", ""}));
  row = reader.next();
  EXPECT_EQ(row->line, 3U);
  EXPECT_EQ(row->fields, (Fields{"", ""}));
  EXPECT_EQ(reader.next()->fields, Fields{"last"});
  EXPECT_FALSE(reader.next());
}

}  // namespace
}  // namespace entente
