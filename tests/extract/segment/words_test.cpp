#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "tests/extract/segment/segment_text.h"

namespace entente::segment {
namespace {

struct Case {
  const char* name;
  const char* text;
  const char* words;
};

void PrintTo(const Case& value, std::ostream* out) {
  *out << value.text;
}

class Words : public testing::TestWithParam<Case> {};

TEST_P(Words, AreCutAsTheTreebanksDo) {
  EXPECT_EQ(words_of(GetParam().text), GetParam().words);
}

const Case kCases[] = {
    {"PlainSentence", "The envoy left.", "The envoy left ."},
    {"NegativeContractions", "I don't, can't, won't and wouldn't.",
     "I do+n't , ca+n't , wo+n't and would+n't ."},
    {"CurlyApostrophes", "It’s late; they’ve gone and don’t care.",
     "It+’s late ; they+’ve gone and do+n’t care ."},
    {"DoubleContraction", "He wouldn't've known.", "He would+n't+'ve known ."},
    {"Cannot", "We cannot and CANNOT go.", "We can+not and CAN+NOT go ."},
    {"Slurred", "I'm gonna go, wanna come? Gotta run, dunno.",
     "I+'m gon+na go , wan+na come ? Got+ta run , du+n+no ."},
    {"NoApostrophe", "i dont know, im sure thats fine", "i do+nt know , i+m sure that+s fine"},
    {"Possessives", "Bush's plan and the allies' reply", "Bush+'s plan and the allies+' reply"},
    {"PossessiveOfS", "Galois’ letters.", "Galois+’ letters ."},
    {"QuotedPlural", "They cheered 'the Giants' twice.", "They cheered ' the Giants ' twice ."},
    {"NamesWithApostrophes", "O'Neill met L'Enfant at five o'clock.",
     "O'Neill met L'Enfant at five o'clock ."},
    {"Elisions", "rock 'n roll, tell 'em", "rock 'n roll , tell 'em"},
    {"Hyphens", "an adult-learned, two-and-a-half-month-old al-Ani",
     "an adult - learned , two - and - a - half - month - old al - Ani"},
    {"JoiningPrefixes", "anti-war e-mail, re-elected co-founder, non-profit",
     "anti-war e-mail , re-elected co-founder , non-profit"},
    {"Slashes", "and/or, w/o a c/o, he/she", "and / or , w/o a c/o , he / she"},
    {"Acronyms", "The U.S. and the U.N.-led force", "The U.S. and the U.N. - led force"},
    {"Abbreviations", "Mr. Smith of Acme Inc. met Dr. Wu, e.g. on Sept. 3.",
     "Mr. Smith of Acme Inc. met Dr. Wu , e.g. on Sept. 3 ."},
    {"AbbreviationAtTheEnd", "Bring pens, paper, etc.", "Bring pens , paper , etc ."},
    {"Initials", "J. Edgar Hoover and Steffen W. Graae", "J. Edgar Hoover and Steffen W. Graae"},
    {"LetterAtTheEnd", "They chose plan B.", "They chose plan B ."},
    {"NumberWord", "No. 5 said no. Then he left.", "No. 5 said no . Then he left ."},
    {"Money", "$300 million, US$5, €20 and $3bn", "$ 300 million , US$ 5 , € 20 and $ 3 bn"},
    {"Percent", "up 4.5% or 1,200%", "up 4.5 % or 1,200 %"},
    {"Times", "at 10:30am or 5 p.m. today", "at 10:30 am or 5 p.m. today"},
    {"Units", "10km, 35mm and 2x4", "10 km , 35 mm and 2 x 4"},
    {"Codes", "the F16, the 747B and 3D", "the F16 , the 747B and 3D"},
    {"Dates", "on 9/11 and 12/31/1999", "on 9/11 and 12/31/1999"},
    {"Ranges", "1914-1918 and 5-10", "1914 - 1918 and 5 - 10"},
    {"Telephones", "713-853-3989 or 555-0123", "713-853-3989 or 555-0123"},
    {"Decades", "the 1950s, the '50s, the ‘50s and mid-'50s", "the 1950s , the '50s , the ‘50s and mid-'50s"},
    {"PossessiveYear", "2008's crash in the 1960's", "2008+'s crash in the 1960's"},
    {"Ordinals", "the 21st and 3rd", "the 21st and 3rd"},
    {"Citations", "as shown [1,2]–[11].", "as shown [ 1 , 2 ] – [ 11 ] ."},
    {"Ellipsis", "Well... maybe… not....", "Well ... maybe … not ...."},
    {"StopRuns", "What?! No!!!", "What ?! No !!!"},
    {"Dashes", "peace--or war—at last – soon", "peace -- or war — at last – soon"},
    {"StraightQuotes", "\"Yes,\" he said.", "\" Yes , \" he said ."},
    {"CurlyQuotes", "“Yes,” he said. ‘No’", "“ Yes , ” he said . ‘ No ’"},
    {"TexQuotes", "``Yes,'' he said.", "`` Yes , '' he said ."},
    {"Brackets", "(see [4])", "( see [ 4 ] )"},
    {"Url", "See https://example.org/a-b?c=d&e. Then (www.example.com/x).",
     "See https://example.org/a-b?c=d&e . Then ( www.example.com/x ) ."},
    {"UrlWithParentheses", "(https://example.org/Rome_(city))", "( https://example.org/Rome_(city) )"},
    {"Mail", "Write to jane.doe@example.co.uk, please.", "Write to jane.doe@example.co.uk , please ."},
    {"Hosts", "the example.com site has report.doc", "the example.com site has report.doc"},
    {"MissingSpace", "He left.The door closed.", "He left . The door closed ."},
    {"Emoticons", "Great :) and sad :-( <3", "Great :) and sad :-( <3"},
    {"ColonBeforeBracket", "(the list:)", "( the list : )"},
    {"NamesAndTags", "@jane wrote #peace", "@jane wrote #peace"},
    {"AlreadyCut", "He did n't say `` Five Lucky Stars '' -LRB- 1985 -RRB- .",
     "He did n't say `` Five Lucky Stars '' -LRB- 1985 -RRB- ."},
    {"AlreadyCutClitics", "Malta 's `` win - or - go home '' plan", "Malta 's `` win - or - go home '' plan"},
    {"Ampersand", "AT&T and R&D", "AT&T and R&D"},
    {"SoftHyphen", "basic\u00ADally", "basic\u00ADally"},
    {"NoBreakSpace", "5\u00A0km", "5 km"},
    {"Accents", "Mérida, Łódź's mayor", "Mérida , Łódź+'s mayor"},
    {"CombiningMarks", "cafe\u0301s", "cafe\u0301s"},
    {"Emoji", "done 👍🏽 👩‍🔬!", "done 👍🏽 👩‍🔬 !"},
    {"Underscores", "_The Times_ ran foo_bar", "_ The Times _ ran foo_bar"},
};

INSTANTIATE_TEST_SUITE_P(, Words, testing::ValuesIn(kCases),
                         [](const testing::TestParamInfo<Case>& tested) { return tested.param.name; });

}  // namespace
}  // namespace entente::segment
