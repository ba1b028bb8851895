#include "extract/relation/noun_traits.h"

#include <algorithm>
#include <array>

#include "extract/relation/event_nouns.h"

namespace entente {
namespace {

constexpr auto kRelational = std::to_array<std::string_view>({
    "accomplice",
    "admiral",
    "adviser",
    "advisor",
    "agent",
    "aide",
    "ally",
    "alumnus",
    "ambassador",
    "apprentice",
    "architect",
    "assistant",
    "attorney",
    "aunt",
    "author",
    "benefactor",
    "biographer",
    "birthplace",
    "bodyguard",
    "boss",
    "boyfriend",
    "brother",
    "brother-in-law",
    "capital",
    "captain",
    "ceo",
    "chair",
    "chairman",
    "chairperson",
    "chairwoman",
    "chancellor",
    "chief",
    "child",
    "citizen",
    "classmate",
    "client",
    "co-author",
    "co-chair",
    "co-founder",
    "coach",
    "cofounder",
    "colleague",
    "colony",
    "commander",
    "commissioner",
    "counterpart",
    "cousin",
    "creditor",
    "critic",
    "customer",
    "dad",
    "daughter",
    "daughter-in-law",
    "dean",
    "delegate",
    "deputy",
    "dictator",
    "diplomat",
    "director",
    "disciple",
    "editor",
    "emperor",
    "employee",
    "employer",
    "enemy",
    "envoy",
    "ex-husband",
    "ex-wife",
    "executive",
    "father",
    "father-in-law",
    "fiancé",
    "fiancée",
    "financier",
    "follower",
    "founder",
    "friend",
    "general",
    "girlfriend",
    "goddaughter",
    "godfather",
    "godmother",
    "godson",
    "governor",
    "graduate",
    "grandchild",
    "granddaughter",
    "grandfather",
    "grandmother",
    "grandparent",
    "grandson",
    "half-brother",
    "half-sister",
    "head",
    "headquarters",
    "heir",
    "heiress",
    "hometown",
    "husband",
    "in-law",
    "inventor",
    "king",
    "kinsman",
    "landlord",
    "lawyer",
    "leader",
    "lender",
    "manager",
    "mayor",
    "member",
    "mentor",
    "minister",
    "mom",
    "mother",
    "mother-in-law",
    "namesake",
    "native",
    "negotiator",
    "neighbor",
    "neighbour",
    "nephew",
    "niece",
    "nominee",
    "officer",
    "official",
    "opponent",
    "owner",
    "parent",
    "parent-company",
    "partner",
    "patron",
    "predecessor",
    "premier",
    "president",
    "prince",
    "princess",
    "professor",
    "protégé",
    "pupil",
    "queen",
    "representative",
    "resident",
    "rival",
    "roommate",
    "ruler",
    "secretary",
    "senator",
    "servant",
    "signatory",
    "sister",
    "sister-in-law",
    "son",
    "son-in-law",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "spouse",
    "stepbrother",
    "stepdaughter",
    "stepfather",
    "stepmother",
    "stepsister",
    "stepson",
    "student",
    "subsidiary",
    "successor",
    "supplier",
    "supporter",
    "teacher",
    "tenant",
    "translator",
    "treasurer",
    "twin",
    "uncle",
    "vassal",
    "vice-president",
    "widow",
    "widower",
    "wife",
});

constexpr auto kMessages = std::to_array<std::string_view>({
    "agreement",  "announcement", "appeal",     "article",    "bill",      "biography",    "book",
    "campaign",   "clause",       "comment",    "communiqué", "complaint", "declaration",  "decree",
    "document",   "editorial",    "email",      "essay",      "guideline", "handbook",     "insult",
    "joke",       "law",          "leaflet",    "lecture",    "letter",    "manifesto",    "manual",
    "memo",       "memoir",       "memorandum", "message",    "motion",    "note",         "notice",
    "novel",      "open-letter",  "order",      "ordinance",  "pact",      "pamphlet",     "paper",
    "petition",   "placard",      "play",       "poem",       "poster",    "proclamation", "protocol",
    "regulation", "remark",       "report",     "resolution", "review",    "ruling",       "sermon",
    "sign",       "slogan",       "song",       "speech",     "statement", "statute",      "story",
    "study",      "telegram",     "text",       "tract",      "treaty",    "tweet",        "verdict",
    "warning",    "warrant",      "writ",
});

constexpr auto kDoubtful = std::to_array<std::string_view>({
    "ability",     "accusation", "allegation",  "argument",    "assertion",  "assumption",  "belief",
    "capacity",    "cause",      "chance",      "charge",      "claim",      "concern",     "conjecture",
    "contention",  "danger",     "doubt",       "dream",       "evidence",   "expectation", "fear",
    "feeling",     "ground",     "hint",        "hypothesis",  "idea",       "impression",  "indication",
    "insinuation", "likelihood", "means",       "method",      "myth",       "notion",      "opinion",
    "option",      "perception", "possibility", "potential",   "prediction", "presumption", "pretext",
    "probability", "prospect",   "question",    "right",       "risk",       "rumor",       "rumour",
    "scenario",    "sense",      "sign",        "speculation", "suggestion", "suspicion",   "theory",
    "thought",     "threat",     "view",        "warning",     "way",        "worry",
});

constexpr auto kWishes = std::to_array<std::string_view>({
    "aim",         "ambition", "demand", "desire",  "goal",     "hope",    "intention",      "objective",
    "order",       "plan",     "pledge", "promise", "proposal", "purpose", "recommendation", "request",
    "requirement", "threat",   "vow",    "wish",
});

constexpr bool in_order() {
  for (std::size_t i = 1; i < kRelational.size(); ++i) {
    if (kRelational[i - 1] >= kRelational[i]) return false;
  }
  return true;
}
static_assert(std::is_sorted(kMessages.begin(), kMessages.end()) &&
              std::is_sorted(kDoubtful.begin(), kDoubtful.end()) &&
              std::is_sorted(kWishes.begin(), kWishes.end()));
static_assert(in_order(), "binary search needs the nouns in order");

}  // namespace

bool is_relational_noun(std::string_view lemma) {
  return std::binary_search(kRelational.begin(), kRelational.end(), lemma);
}

bool is_message_noun(std::string_view lemma) {
  return std::binary_search(kMessages.begin(), kMessages.end(), lemma);
}

bool is_doubtful_noun(std::string_view lemma) {
  return std::binary_search(kDoubtful.begin(), kDoubtful.end(), lemma);
}

bool is_wish_noun(std::string_view lemma) {
  return std::binary_search(kWishes.begin(), kWishes.end(), lemma);
}

std::string_view verb_of_noun(std::string_view lemma) {
  const auto events = events_of_noun(lemma);
  return events.empty() ? std::string_view() : events.front().lemma;
}

}  // namespace entente
