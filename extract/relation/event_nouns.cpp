#include "extract/relation/event_nouns.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

// Sorted by noun; of several rows of a noun the first is its usual reading. A noun of two words takes
// precedence over its last; without a verb it relates nobody ("civil war").
constexpr auto kEvents = std::to_array<EventNoun>({
    {"abandonment", "abandon", "abandoned", "of"},
    {"accord", "have accord with", "has accord with", "with"},
    {"accusation", "accuse", "accused", "against of"},
    {"acquisition", "acquire", "acquired", "of"},
    {"admiration", "admire", "admires", "for of"},
    {"adoption", "adopt", "adopted", "of"},
    {"affair", "have affair with", "had affair with", "with"},
    {"agreement", "have agreement with", "has agreement with", "with"},
    {"aid", "aid", "aided", "to"},
    {"alliance", "ally with", "is allied with", "with"},
    {"anger", "be angry at", "is angry at", "at with"},
    {"annexation", "annex", "annexed", "of"},
    {"appeal", "appeal to", "appealed to", "to"},
    {"appeal", "appeal for", "appealed for", "for"},
    {"appointment", "appoint", "appointed", "of"},
    {"approval", "approve", "approved", "of"},
    {"argument", "argue with", "argued with", "with"},
    {"arrest", "arrest", "arrested", "of"},
    {"assassination", "assassinate", "assassinated", "of"},
    {"assault", "attack", "attacked", "on against upon"},
    {"assistance", "assist", "assisted", "to"},
    {"attack", "attack", "attacked", "on against upon"},
    {"backing", "back", "backs", "for of"},
    {"ban", "ban", "banned", "on of"},
    {"battle", "fight", "fought", "against with"},
    {"battle", "fight with", "fought with", "between"},
    {"betrayal", "betray", "betrayed", "of"},
    {"blockade", "blockade", "blockaded", "of on against"},
    {"bombardment", "bombard", "bombarded", "of"},
    {"bombing", "bomb", "bombed", "of"},
    {"bond", "have bond with", "has bond with", "with to"},
    {"border", "border", "borders", "with between"},
    {"boycott", "boycott", "boycotted", "of"},
    {"campaign", "campaign against", "campaigned against", "against"},
    {"capture", "capture", "captured", "of"},
    {"civil war", "", "", ""},
    {"clash", "clash with", "clashed with", "with"},
    {"coalition", "have coalition with", "has coalition with", "with"},
    {"cold war", "have cold war with", "has cold war with", "with"},
    {"collaboration", "collaborate with", "collaborates with", "with"},
    {"competition", "compete with", "competes with", "with"},
    {"complaint", "complain about", "complained about", "about against"},
    {"condemnation", "condemn", "condemned", "of"},
    {"conflict", "have conflict with", "has conflict with", "with"},
    {"confrontation", "have confrontation with", "has confrontation with", "with"},
    {"connection", "have connection with", "has connection with", "with to"},
    {"conquest", "conquer", "conquered", "of"},
    {"contact", "have contact with", "has contact with", "with"},
    {"contempt", "despise", "despises", "for"},
    {"contract", "have contract with", "has contract with", "with"},
    {"contribution", "contribute to", "contributed to", "to"},
    {"control", "control", "controls", "of over"},
    {"conversation", "talk with", "talked with", "with"},
    {"cooperation", "cooperate with", "cooperates with", "with"},
    {"correspondence", "correspond with", "corresponded with", "with"},
    {"creation", "create", "created", "of"},
    {"criticism", "criticize", "criticized", "of"},
    {"deal", "have deal with", "has deal with", "with"},
    {"debate", "debate with", "debated with", "with"},
    {"declaration", "declare", "declared", "of"},
    {"defeat", "defeat", "defeated", "of"},
    {"defence", "defend", "defends", "of"},
    {"defense", "defend", "defends", "of"},
    {"demand", "demand", "demanded", "for"},
    {"denial", "deny", "denied", "of"},
    {"denunciation", "denounce", "denounced", "of"},
    {"dependence", "depend on", "depends on", "on upon"},
    {"deportation", "deport", "deported", "of"},
    {"destruction", "destroy", "destroyed", "of"},
    {"difference", "differ from", "differs from", "from between"},
    {"disagreement", "disagree with", "disagrees with", "with"},
    {"discovery", "discover", "discovered", "of"},
    {"discussion", "talk with", "talked with", "with"},
    {"dismissal", "dismiss", "dismissed", "of"},
    {"dispute", "have dispute with", "has dispute with", "with"},
    {"divorce", "divorce", "divorced", "from between"},
    {"domination", "dominate", "dominates", "of over"},
    {"donation", "donate to", "donated to", "to"},
    {"election", "elect", "elected", "of"},
    {"embargo", "embargo", "embargoed", "on against of"},
    {"encounter", "meet with", "met with", "with"},
    {"endorsement", "endorse", "endorsed", "of"},
    {"enmity", "have enmity with", "has enmity with", "with"},
    {"establishment", "establish", "established", "of"},
    {"execution", "execute", "executed", "of"},
    {"exploitation", "exploit", "exploited", "of"},
    {"export", "export to", "exports to", "to"},
    {"expulsion", "expel", "expelled", "of"},
    {"extradition", "extradite", "extradited", "of"},
    {"fear", "fear", "fears", "of"},
    {"feud", "have feud with", "has feud with", "with"},
    {"fight", "fight", "fought", "against with"},
    {"fight", "fight with", "fought with", "between"},
    {"foundation", "found", "founded", "of"},
    {"founding", "found", "founded", "of"},
    {"friendship", "have friendship with", "has friendship with", "with"},
    {"hatred", "hate", "hates", "of for toward towards"},
    {"help", "help", "helped", "to"},
    {"hostility", "be hostile to", "is hostile to", "to toward towards"},
    {"imprisonment", "imprison", "imprisoned", "of"},
    {"influence", "influence", "influences", "on over upon"},
    {"interference", "interfere in", "interfered in", "in"},
    {"intervention", "intervene in", "intervened in", "in"},
    {"interview", "talk with", "talked with", "with"},
    {"invasion", "invade", "invaded", "of"},
    {"invention", "invent", "invented", "of"},
    {"investigation", "investigate", "investigated", "of into"},
    {"investment", "invest in", "invests in", "in"},
    {"kidnapping", "kidnap", "kidnapped", "of"},
    {"killing", "kill", "killed", "of"},
    {"lawsuit", "sue", "sued", "against"},
    {"leadership", "lead", "leads", "of"},
    {"liberation", "liberate", "liberated", "of"},
    {"link", "have link with", "has link with", "with to"},
    {"loan", "lend to", "lent to", "to"},
    {"love", "love", "loves", "for of"},
    {"loyalty", "be loyal to", "is loyal to", "to"},
    {"marriage", "marry", "married", "to with between"},
    {"massacre", "massacre", "massacred", "of"},
    {"meeting", "meet with", "met with", "with"},
    {"merger", "merge with", "merged with", "with"},
    {"murder", "murder", "murdered", "of"},
    {"negotiation", "negotiate with", "negotiates with", "with"},
    {"nomination", "nominate", "nominated", "of"},
    {"occupation", "occupy", "occupied", "of"},
    {"offensive", "attack", "attacked", "against on"},
    {"opposition", "oppose", "opposes", "to"},
    {"overthrow", "overthrow", "overthrew", "of"},
    {"ownership", "own", "owns", "of"},
    {"pact", "have pact with", "has pact with", "with"},
    {"partnership", "have partnership with", "has partnership with", "with"},
    {"peace", "make peace with", "made peace with", "with"},
    {"persecution", "persecute", "persecuted", "of"},
    {"possession", "possess", "possesses", "of"},
    {"praise", "praise", "praised", "for of"},
    {"pressure", "press", "pressed", "on upon"},
    {"protection", "protect", "protects", "of"},
    {"protest", "protest against", "protested against", "against"},
    {"publication", "publish", "published", "of"},
    {"punishment", "punish", "punished", "of"},
    {"purchase", "buy", "bought", "of"},
    {"pursuit", "pursue", "pursued", "of"},
    {"quarrel", "have quarrel with", "has quarrel with", "with"},
    {"raid", "raid", "raided", "on"},
    {"ratification", "ratify", "ratified", "of"},
    {"rebellion", "rebel against", "rebelled against", "against"},
    {"recognition", "recognize", "recognized", "of"},
    {"refusal", "refuse", "refused", "of"},
    {"rejection", "reject", "rejected", "of"},
    {"relation", "have relation with", "has relations with", "with to"},
    {"relationship", "have relationship with", "has relationship with", "with to"},
    {"reliance", "rely on", "relies on", "on upon"},
    {"removal", "remove", "removed", "of"},
    {"renunciation", "renounce", "renounced", "of"},
    {"request", "request", "requested", "for"},
    {"request", "ask", "asked", "of to"},
    {"rescue", "rescue", "rescued", "of"},
    {"resistance", "resist", "resists", "to"},
    {"respect", "respect", "respects", "for"},
    {"retaliation", "retaliate against", "retaliated against", "against"},
    {"retreat", "retreat from", "retreated from", "from"},
    {"revolt", "revolt against", "revolted against", "against"},
    {"rift", "have rift with", "has rift with", "with"},
    {"rivalry", "have rivalry with", "has rivalry with", "with"},
    {"rule", "rule", "ruled", "of over"},
    {"sale", "sell", "sold", "of"},
    {"sanction", "sanction", "sanctioned", "on against"},
    {"seizure", "seize", "seized", "of"},
    {"separation", "separate from", "separated from", "from between"},
    {"shelling", "shell", "shelled", "of"},
    {"siege", "besiege", "besieged", "of"},
    {"slaughter", "slaughter", "slaughtered", "of"},
    {"split", "split with", "split with", "with from"},
    {"strike", "strike", "struck", "on against"},
    {"struggle", "struggle against", "struggled against", "against"},
    {"struggle", "struggle with", "struggled with", "with between"},
    {"summit", "meet with", "met with", "with"},
    {"support", "support", "supports", "for of"},
    {"suppression", "suppress", "suppressed", "of"},
    {"surrender", "surrender to", "surrendered to", "to"},
    {"suspicion", "suspect", "suspects", "of"},
    {"sympathy", "sympathize with", "sympathizes with", "for with"},
    {"takeover", "take over", "took over", "of"},
    {"talk", "talk with", "talked with", "with"},
    {"tension", "have tension with", "has tensions with", "with"},
    {"threat", "threaten", "threatens", "to against"},
    {"tie", "have tie with", "has ties with", "with to"},
    {"torture", "torture", "tortured", "of"},
    {"trade", "trade with", "trades with", "with"},
    {"trade war", "have trade war with", "has trade war with", "with"},
    {"training", "train", "trained", "of"},
    {"treatment", "treat", "treated", "of"},
    {"treaty", "have treaty with", "has treaty with", "with"},
    {"trip", "travel to", "travelled to", "to"},
    {"truce", "have truce with", "has truce with", "with"},
    {"trust", "trust", "trusts", "in"},
    {"use", "use", "uses", "of"},
    {"victory", "defeat", "defeated", "over against"},
    {"violation", "violate", "violated", "of"},
    {"visit", "visit", "visited", "to of"},
    {"war", "wage war on", "waged war on", "on against upon"},
    {"war", "fight with", "fought with", "with between"},
    {"warning", "warn", "warned", "to"},
    {"withdrawal", "withdraw from", "withdrew from", "from"},
});

// What happens to one alone.
constexpr auto kSingleEvents = std::to_array<EventNoun>({
    {"arrival", "arrive", "arrived", ""},
    {"birth", "be born", "was born", ""},
    {"collapse", "collapse", "collapsed", ""},
    {"death", "die", "died", ""},
    {"departure", "depart", "departed", ""},
    {"downfall", "fall", "fell", ""},
    {"emigration", "emigrate", "emigrated", ""},
    {"escape", "escape", "escaped", ""},
    {"exile", "go into exile", "went into exile", ""},
    {"fall", "fall", "fell", ""},
    {"flight", "flee", "fled", ""},
    {"resignation", "resign", "resigned", ""},
    {"retirement", "retire", "retired", ""},
    {"return", "return", "returned", ""},
    {"rise", "rise", "rose", ""},
    {"suicide", "kill oneself", "killed oneself", ""},
});

constexpr auto kByNoun = [](const EventNoun& left, const EventNoun& right) { return left.noun < right.noun; };
static_assert(std::is_sorted(kEvents.begin(), kEvents.end(), kByNoun));
static_assert(std::is_sorted(kSingleEvents.begin(), kSingleEvents.end(), kByNoun));

bool lists(std::string_view prepositions, std::string_view wanted) {
  while (!prepositions.empty()) {
    const std::size_t end = std::min(prepositions.find(' '), prepositions.size());
    if (prepositions.substr(0, end) == wanted) return true;
    prepositions.remove_prefix(std::min(end + 1, prepositions.size()));
  }
  return false;
}

}  // namespace

std::span<const EventNoun> events_of_noun(std::string_view lemma) {
  const auto [first, last] =
      std::equal_range(kEvents.begin(), kEvents.end(), EventNoun{lemma, {}, {}, {}}, kByNoun);
  return {first, last};
}

const EventNoun* event_towards(std::span<const EventNoun> events, std::string_view preposition) {
  const auto at = std::find_if(events.begin(), events.end(), [&](const EventNoun& event) {
    return lists(event.prepositions, preposition);
  });
  return at == events.end() ? nullptr : &*at;
}

const EventNoun* event_between(std::span<const EventNoun> events) {
  if (const EventNoun* event = event_towards(events, "between")) return event;
  const auto at = std::find_if(events.begin(), events.end(),
                               [](const EventNoun& event) { return event.lemma.ends_with(" with"); });
  return at == events.end() ? nullptr : &*at;
}

const EventNoun* single_event(std::string_view lemma) {
  const auto at =
      std::lower_bound(kSingleEvents.begin(), kSingleEvents.end(), EventNoun{lemma, {}, {}, {}}, kByNoun);
  return at == kSingleEvents.end() || at->noun != lemma ? nullptr : &*at;
}

}  // namespace entente
