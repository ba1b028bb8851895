#include "extract/relation/verb_traits.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace entente {
namespace {

// One letter a trait: O object control, S speech, A attitude, F factive, D directive, I intention, N
// negative, R raising, P possible, M must (necessary), L light, B blame, C calls (naming), W works
// (authoring).
struct Entry {
  std::string_view lemma;
  std::string_view traits;
};

constexpr auto kLexicon = std::to_array<Entry>({
    {"accuse", "SB"},      {"acknowledge", "SF"}, {"adapt", "W"},      {"add", "S"},
    {"admire", "B"},       {"admit", "SF"},       {"admonish", "OD"},  {"advise", "OSD"},
    {"advocate", "D"},     {"affirm", "S"},       {"afford", "P"},     {"agree", "SI"},
    {"aim", "I"},          {"allege", "SRP"},     {"allow", "OP"},     {"announce", "S"},
    {"answer", "S"},       {"appear", "RP"},      {"appoint", "OC"},   {"argue", "S"},
    {"arrange", "I"},      {"arrest", "B"},       {"ask", "OSD"},      {"assert", "S"},
    {"assume", "A"},       {"assure", "S"},       {"attack", "B"},     {"attempt", "I"},
    {"attest", "S"},       {"author", "W"},       {"authorize", "OP"}, {"aver", "S"},
    {"avoid", "N"},        {"ban", "ON"},         {"bar", "ON"},       {"be", "R"},
    {"bear", "L"},         {"beg", "OD"},         {"begin", "RL"},     {"believe", "ARP"},
    {"blame", "B"},        {"boast", "S"},        {"brag", "S"},       {"break", "L"},
    {"bring", "O"},        {"build", "L"},        {"cable", "S"},      {"call", "SODC"},
    {"carry", "L"},        {"cause", "O"},        {"caution", "OS"},   {"cease", "N"},
    {"challenge", "OD"},   {"chant", "S"},        {"charge", "SB"},    {"choose", "IOC"},
    {"christen", "C"},     {"cite", "S"},         {"claim", "S"},      {"command", "OD"},
    {"comment", "S"},      {"commit", "IO"},      {"compel", "O"},     {"complain", "S"},
    {"compose", "W"},      {"concede", "SF"},     {"conclude", "SL"},  {"concur", "S"},
    {"condemn", "B"},      {"conduct", "L"},      {"confess", "SF"},   {"confirm", "SF"},
    {"congratulate", "B"}, {"conjecture", "S"},   {"consider", "AG"},  {"contemplate", "G"},
    {"contend", "S"},      {"continue", "RS"},    {"convict", "B"},    {"convince", "O"},
    {"counter", "S"},      {"criticise", "B"},    {"criticize", "B"},  {"crown", "C"},
    {"cry", "S"},          {"cut", "L"},          {"dare", "IO"},      {"debate", "G"},
    {"decide", "I"},       {"declare", "SLC"},    {"decline", "N"},    {"deem", "A"},
    {"delay", "G"},        {"deliver", "L"},      {"demand", "DI"},    {"deny", "SN"},
    {"describe", "S"},     {"deserve", "M"},      {"designate", "C"},  {"desire", "I"},
    {"determine", "I"},    {"direct", "ODW"},     {"disagree", "S"},   {"disclose", "SF"},
    {"discover", "F"},     {"discuss", "SG"},     {"dismiss", "B"},    {"do", "L"},
    {"doubt", "AN"},       {"drive", "O"},        {"dub", "C"},        {"edit", "W"},
    {"elect", "C"},        {"email", "S"},        {"emphasize", "SF"}, {"enable", "O"},
    {"encourage", "OD"},   {"end", "L"},          {"enjoy", "L"},      {"entice", "O"},
    {"establish", "L"},    {"estimate", "SRP"},   {"exclaim", "S"},    {"execute", "B"},
    {"exercise", "L"},     {"exert", "L"},        {"exhort", "OD"},    {"expect", "AORP"},
    {"explain", "SF"},     {"express", "L"},      {"fail", "N"},       {"fault", "B"},
    {"fear", "A"},         {"feel", "A"},         {"film", "W"},       {"find", "FO"},
    {"fine", "B"},         {"forbid", "ON"},      {"force", "O"},      {"forecast", "S"},
    {"forge", "L"},        {"forget", "FN"},      {"forgive", "B"},    {"form", "L"},
    {"gain", "L"},         {"get", "RO"},         {"give", "L"},       {"go", "R"},
    {"grumble", "S"},      {"guess", "A"},        {"hang", "B"},       {"happen", "R"},
    {"have", "MOL"},       {"hear", "FO"},        {"help", "O"},       {"hesitate", "P"},
    {"hint", "S"},         {"hold", "SL"},        {"honor", "B"},      {"honour", "B"},
    {"hope", "AI"},        {"hypothesize", "S"},  {"illustrate", "W"}, {"imagine", "A"},
    {"imply", "S"},        {"impose", "L"},       {"imprison", "B"},   {"indicate", "S"},
    {"indict", "B"},       {"induce", "O"},       {"inform", "S"},     {"insist", "SD"},
    {"inspire", "O"},      {"instruct", "OD"},    {"intend", "I"},     {"interject", "S"},
    {"invite", "OD"},      {"jail", "B"},         {"join", "L"},       {"joke", "S"},
    {"judge", "A"},        {"keep", "RLO"},       {"know", "F"},       {"label", "C"},
    {"lack", "N"},         {"lament", "S"},       {"launch", "L"},     {"lay", "L"},
    {"lead", "O"},         {"learn", "F"},        {"leave", "O"},      {"let", "O"},
    {"like", "I"},         {"long", "I"},         {"lose", "L"},       {"maintain", "SL"},
    {"make", "OLC"},       {"manage", "R"},       {"mean", "I"},       {"mention", "S"},
    {"miss", "N"},         {"mock", "B"},         {"motivate", "O"},   {"mount", "L"},
    {"move", "IO"},        {"mull", "G"},         {"mumble", "S"},     {"murmur", "S"},
    {"muse", "S"},         {"mutter", "S"},       {"name", "C"},       {"need", "MO"},
    {"neglect", "N"},      {"nominate", "C"},     {"note", "SF"},      {"notice", "F"},
    {"oblige", "OM"},      {"observe", "SF"},     {"offer", "SI"},     {"open", "L"},
    {"opine", "S"},        {"oppose", "G"},       {"opt", "I"},        {"ordain", "C"},
    {"order", "OD"},       {"ought", "M"},        {"paint", "W"},      {"pay", "L"},
    {"perform", "W"},      {"permit", "OP"},      {"persuade", "O"},   {"place", "L"},
    {"plan", "I"},         {"play", "L"},         {"plead", "SD"},     {"pledge", "SI"},
    {"point", "S"},        {"pose", "L"},         {"posit", "S"},      {"post", "S"},
    {"postpone", "G"},     {"praise", "B"},       {"predict", "S"},    {"prefer", "IO"},
    {"prepare", "I"},      {"presume", "AP"},     {"pretend", "N"},    {"prevent", "ON"},
    {"proceed", "R"},      {"proclaim", "SC"},    {"prohibit", "ON"},  {"promise", "SI"},
    {"prompt", "O"},       {"pronounce", "C"},    {"propose", "SDIG"}, {"prosecute", "B"},
    {"protest", "S"},      {"prove", "FR"},       {"publish", "W"},    {"punish", "B"},
    {"push", "OD"},        {"put", "SL"},         {"quip", "S"},       {"raise", "L"},
    {"reach", "L"},        {"read", "SW"},        {"realize", "F"},    {"reassure", "S"},
    {"rebuke", "B"},       {"recall", "SF"},      {"receive", "L"},    {"reckon", "A"},
    {"recognize", "F"},    {"recommend", "SDG"},  {"record", "W"},     {"recount", "S"},
    {"refuse", "N"},       {"regret", "F"},       {"reiterate", "S"},  {"remain", "R"},
    {"remark", "S"},       {"remember", "F"},     {"remind", "OF"},    {"renew", "L"},
    {"repeat", "S"},       {"reply", "S"},        {"report", "SRP"},   {"request", "OD"},
    {"require", "OM"},     {"resist", "N"},       {"resolve", "I"},    {"respond", "S"},
    {"retort", "S"},       {"reveal", "SF"},      {"review", "W"},     {"reward", "B"},
    {"risk", "G"},         {"rule", "S"},         {"rumor", "SRP"},    {"say", "SRP"},
    {"schedule", "I"},     {"scream", "S"},       {"see", "FO"},       {"seek", "IL"},
    {"seem", "RP"},        {"send", "O"},         {"sentence", "B"},   {"set", "L"},
    {"sever", "L"},        {"share", "L"},        {"shout", "S"},      {"show", "FOL"},
    {"sigh", "S"},         {"sign", "L"},         {"signal", "S"},     {"snap", "S"},
    {"speculate", "S"},    {"spur", "O"},         {"stage", "LW"},     {"start", "RL"},
    {"state", "S"},        {"stop", "ON"},        {"stress", "SF"},    {"strike", "L"},
    {"struggle", "I"},     {"sue", "B"},          {"suffer", "L"},     {"suggest", "SDG"},
    {"suppose", "AM"},     {"surmise", "A"},      {"suspect", "AB"},   {"swear", "SI"},
    {"take", "L"},         {"talk", "S"},         {"teach", "O"},      {"tease", "S"},
    {"tell", "OSD"},       {"tempt", "O"},        {"tend", "R"},       {"testify", "S"},
    {"thank", "B"},        {"theorize", "S"},     {"think", "ARP"},    {"threaten", "I"},
    {"title", "C"},        {"train", "O"},        {"translate", "W"},  {"trick", "O"},
    {"try", "I"},          {"tweet", "S"},        {"underline", "SF"}, {"underscore", "SF"},
    {"undertake", "IL"},   {"urge", "OSD"},       {"use", "RL"},       {"voice", "L"},
    {"volunteer", "I"},    {"vote", "C"},         {"vow", "SI"},       {"wage", "L"},
    {"wait", "I"},         {"want", "IO"},        {"warn", "OS"},      {"weigh", "G"},
    {"whisper", "S"},      {"win", "L"},          {"wish", "AIO"},     {"wonder", "A"},
    {"worry", "A"},        {"write", "SW"},       {"yell", "S"},
});

constexpr bool is_sorted_by_lemma() {
  for (std::size_t i = 1; i < kLexicon.size(); ++i) {
    if (kLexicon[i - 1].lemma >= kLexicon[i].lemma) return false;
  }
  return true;
}

static_assert(is_sorted_by_lemma(), "binary search needs the lexicon in order");

}  // namespace

VerbTraits verb_traits(std::string_view lemma) {
  const auto at =
      std::lower_bound(kLexicon.begin(), kLexicon.end(), lemma,
                       [](const Entry& entry, std::string_view wanted) { return entry.lemma < wanted; });
  VerbTraits traits;
  if (at == kLexicon.end() || at->lemma != lemma) return traits;
  const auto has = [&](char letter) { return at->traits.find(letter) != std::string_view::npos; };
  traits.object_control = has('O');
  traits.speech = has('S');
  traits.attitude = has('A');
  traits.factive = has('F');
  traits.directive = has('D');
  traits.intention = has('I');
  traits.negative = has('N');
  traits.raising = has('R');
  traits.possible = has('P');
  traits.necessary = has('M');
  traits.light = has('L');
  traits.blame = has('B');
  traits.authoring = has('W');
  traits.weighing = has('G');
  traits.naming = has('C');
  return traits;
}

}  // namespace entente
