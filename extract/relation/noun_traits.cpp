#include "extract/relation/noun_traits.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr auto kRelational = std::to_array<std::string_view>({
    "admiral",      "adviser",       "advisor",         "agent",          "aide",
    "ally",         "ambassador",    "attorney",        "aunt",           "biographer",
    "boss",         "brother",       "brother-in-law",  "capital",        "captain",
    "chair",        "chairman",      "chairwoman",      "chancellor",     "chief",
    "child",        "citizen",       "client",          "co-founder",     "coach",
    "colleague",    "commander",     "cousin",          "creditor",       "critic",
    "customer",     "daughter",      "daughter-in-law", "deputy",         "director",
    "disciple",     "editor",        "emperor",         "employee",       "employer",
    "enemy",        "envoy",         "father",          "father-in-law",  "fiancé",
    "fiancée",      "follower",      "founder",         "friend",         "general",
    "governor",     "grandchild",    "granddaughter",   "grandfather",    "grandmother",
    "grandson",     "head",          "headquarters",    "heir",           "husband",
    "king",         "landlord",      "lawyer",          "leader",         "lender",
    "manager",      "mayor",         "member",          "mentor",         "minister",
    "mother",       "mother-in-law", "neighbor",        "neighbour",      "nephew",
    "niece",        "opponent",      "owner",           "parent",         "parent-company",
    "partner",      "patron",        "predecessor",     "premier",        "president",
    "protégé",      "pupil",         "queen",           "representative", "rival",
    "ruler",        "secretary",     "sister",          "sister-in-law",  "son",
    "son-in-law",   "spokesman",     "spokesperson",    "spokeswoman",    "spouse",
    "stepdaughter", "stepfather",    "stepmother",      "stepson",        "student",
    "subsidiary",   "successor",     "supplier",        "supporter",      "teacher",
    "tenant",       "translator",    "uncle",           "widow",          "widower",
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

constexpr auto kFacts = std::to_array<std::string_view>({
    "admission",
    "awareness",
    "circumstance",
    "coincidence",
    "confirmation",
    "discovery",
    "fact",
    "irony",
    "knowledge",
    "news",
    "proof",
    "realisation",
    "realization",
    "regret",
    "relief",
    "revelation",
    "shame",
    "truth",
});

constexpr auto kWishes = std::to_array<std::string_view>({
    "demand",
    "desire",
    "goal",
    "hope",
    "intention",
    "order",
    "plan",
    "pledge",
    "promise",
    "proposal",
    "recommendation",
    "request",
    "requirement",
    "threat",
    "vow",
    "wish",
});

struct EventNoun {
  std::string_view noun;
  std::string_view verb;
};

constexpr auto kEvents = std::to_array<EventNoun>({
    {"abandonment", "abandon"},
    {"acquisition", "acquire"},
    {"admiration", "admire"},
    {"admission", "admit"},
    {"adoption", "adopt"},
    {"affair", "have affair with"},
    {"agreement", "have agreement with"},
    {"alliance", "ally with"},
    {"annexation", "annex"},
    {"appeal", "appeal to"},
    {"appointment", "appoint"},
    {"approval", "approve"},
    {"arrest", "arrest"},
    {"assassination", "assassinate"},
    {"assault", "attack"},
    {"attack", "attack"},
    {"ban", "ban"},
    {"battle", "fight"},
    {"betrayal", "betray"},
    {"blockade", "blockade"},
    {"bombing", "bomb"},
    {"bond", "have bond with"},
    {"boycott", "boycott"},
    {"capture", "capture"},
    {"collaboration", "collaborate with"},
    {"condemnation", "condemn"},
    {"conflict", "have conflict with"},
    {"connection", "have connection with"},
    {"conquest", "conquer"},
    {"contact", "have contact with"},
    {"control", "control"},
    {"conversation", "talk with"},
    {"cooperation", "cooperate with"},
    {"correspondence", "correspond with"},
    {"creation", "create"},
    {"criticism", "criticize"},
    {"deal", "have deal with"},
    {"declaration", "declare"},
    {"defeat", "defeat"},
    {"defence", "defend"},
    {"defense", "defend"},
    {"demand", "demand"},
    {"denunciation", "denounce"},
    {"destruction", "destroy"},
    {"discovery", "discover"},
    {"dismissal", "dismiss"},
    {"dispute", "have dispute with"},
    {"domination", "dominate"},
    {"election", "elect"},
    {"embargo", "embargo"},
    {"endorsement", "endorse"},
    {"establishment", "establish"},
    {"execution", "execute"},
    {"exploitation", "exploit"},
    {"fear", "fear"},
    {"feud", "have feud with"},
    {"fight", "fight"},
    {"foundation", "found"},
    {"friendship", "have friendship with"},
    {"hatred", "hate"},
    {"invasion", "invade"},
    {"invention", "invent"},
    {"killing", "kill"},
    {"leadership", "lead"},
    {"liberation", "liberate"},
    {"link", "have link with"},
    {"love", "love"},
    {"marriage", "marry"},
    {"meeting", "meet with"},
    {"murder", "murder"},
    {"negotiation", "negotiate with"},
    {"nomination", "nominate"},
    {"occupation", "occupy"},
    {"offensive", "attack"},
    {"opposition", "oppose"},
    {"ownership", "own"},
    {"pact", "have pact with"},
    {"partnership", "have partnership with"},
    {"persecution", "persecute"},
    {"praise", "praise"},
    {"protection", "protect"},
    {"publication", "publish"},
    {"purchase", "buy"},
    {"pursuit", "pursue"},
    {"quarrel", "have quarrel with"},
    {"raid", "raid"},
    {"ratification", "ratify"},
    {"rebellion", "rebel against"},
    {"recognition", "recognize"},
    {"refusal", "refuse"},
    {"rejection", "reject"},
    {"relationship", "have relationship with"},
    {"removal", "remove"},
    {"renunciation", "renounce"},
    {"request", "request"},
    {"rivalry", "have rivalry with"},
    {"rule", "rule"},
    {"sale", "sell"},
    {"seizure", "seize"},
    {"siege", "besiege"},
    {"strike", "strike"},
    {"struggle", "struggle against"},
    {"support", "support"},
    {"suppression", "suppress"},
    {"surrender", "surrender to"},
    {"takeover", "take over"},
    {"talk", "talk with"},
    {"threat", "threaten"},
    {"tie", "have tie with"},
    {"trade", "trade with"},
    {"training", "train"},
    {"treatment", "treat"},
    {"treaty", "have treaty with"},
    {"truce", "have truce with"},
    {"use", "use"},
    {"victory", "defeat"},
    {"violation", "violate"},
    {"visit", "visit"},
    {"war", "war on"},
    {"warning", "warn"},
    {"withdrawal", "withdraw from"},
});

// What happens to one alone.
constexpr auto kSingleEvents = std::to_array<EventNoun>({
    {"arrival", "arrive"},
    {"birth", "be born"},
    {"collapse", "collapse"},
    {"death", "die"},
    {"departure", "depart"},
    {"downfall", "fall"},
    {"emigration", "emigrate"},
    {"escape", "escape"},
    {"exile", "go into exile"},
    {"fall", "fall"},
    {"flight", "flee"},
    {"resignation", "resign"},
    {"retirement", "retire"},
    {"return", "return"},
    {"rise", "rise"},
    {"suicide", "kill oneself"},
});

template <std::size_t N>
std::string_view verb_in(const std::array<EventNoun, N>& table, std::string_view lemma) {
  const auto at =
      std::lower_bound(table.begin(), table.end(), lemma,
                       [](const EventNoun& entry, std::string_view wanted) { return entry.noun < wanted; });
  return at != table.end() && at->noun == lemma ? at->verb : std::string_view();
}

constexpr bool in_order() {
  for (std::size_t i = 1; i < kRelational.size(); ++i) {
    if (kRelational[i - 1] >= kRelational[i]) return false;
  }
  for (std::size_t i = 1; i < kEvents.size(); ++i) {
    if (kEvents[i - 1].noun >= kEvents[i].noun) return false;
  }
  for (std::size_t i = 1; i < kSingleEvents.size(); ++i) {
    if (kSingleEvents[i - 1].noun >= kSingleEvents[i].noun) return false;
  }
  return true;
}
static_assert(std::is_sorted(kMessages.begin(), kMessages.end()) &&
              std::is_sorted(kFacts.begin(), kFacts.end()) && std::is_sorted(kWishes.begin(), kWishes.end()));
static_assert(in_order(), "binary search needs the nouns in order");

}  // namespace

bool is_relational_noun(std::string_view lemma) {
  return std::binary_search(kRelational.begin(), kRelational.end(), lemma);
}

bool is_message_noun(std::string_view lemma) {
  return std::binary_search(kMessages.begin(), kMessages.end(), lemma);
}

bool is_fact_noun(std::string_view lemma) {
  return std::binary_search(kFacts.begin(), kFacts.end(), lemma);
}

bool is_wish_noun(std::string_view lemma) {
  return std::binary_search(kWishes.begin(), kWishes.end(), lemma);
}

std::string_view verb_of_noun(std::string_view lemma) {
  return verb_in(kEvents, lemma);
}

std::string_view single_verb_of_noun(std::string_view lemma) {
  return verb_in(kSingleEvents, lemma);
}

}  // namespace entente
