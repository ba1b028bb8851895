#include "extract/relation/verb_traits.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace entente {
namespace {

// One letter a trait: O object control, S speech, A attitude, F factive, D directive, I intention, N
// negative, R raising, P possible, M must (necessary), L light.
struct Entry {
  std::string_view lemma;
  std::string_view traits;
};

constexpr auto kLexicon = std::to_array<Entry>({
    {"accuse", "S"},     {"acknowledge", "SF"}, {"add", "S"},        {"admit", "SF"},     {"admonish", "OD"},
    {"advise", "OSD"},   {"advocate", "D"},     {"afford", "P"},     {"agree", "SI"},     {"aim", "I"},
    {"allege", "SRP"},   {"allow", "OP"},       {"announce", "S"},   {"answer", "S"},     {"appear", "RP"},
    {"appoint", "O"},    {"argue", "S"},        {"arrange", "I"},    {"ask", "OSD"},      {"assert", "S"},
    {"assume", "A"},     {"assure", "S"},       {"attempt", "I"},    {"authorize", "OP"}, {"avoid", "N"},
    {"ban", "ON"},       {"bar", "ON"},         {"be", "R"},         {"bear", "L"},       {"beg", "OD"},
    {"begin", "RL"},     {"believe", "ARP"},    {"boast", "S"},      {"break", "L"},      {"bring", "O"},
    {"build", "L"},      {"cable", "S"},        {"call", "SOD"},     {"carry", "L"},      {"cause", "O"},
    {"caution", "OS"},   {"cease", "N"},        {"challenge", "OD"}, {"choose", "IO"},    {"cite", "S"},
    {"claim", "S"},      {"command", "OD"},     {"comment", "S"},    {"commit", "IO"},    {"compel", "O"},
    {"complain", "S"},   {"concede", "SF"},     {"conclude", "SL"},  {"conduct", "L"},    {"confess", "SF"},
    {"confirm", "SF"},   {"consider", "A"},     {"contend", "S"},    {"continue", "RS"},  {"convince", "O"},
    {"cut", "L"},        {"dare", "IO"},        {"decide", "I"},     {"declare", "SL"},   {"decline", "N"},
    {"deliver", "L"},    {"demand", "DI"},      {"deny", "SN"},      {"describe", "S"},   {"deserve", "M"},
    {"desire", "I"},     {"determine", "I"},    {"direct", "OD"},    {"disclose", "SF"},  {"discover", "F"},
    {"discuss", "S"},    {"do", "L"},           {"doubt", "AN"},     {"drive", "O"},      {"emphasize", "SF"},
    {"enable", "O"},     {"encourage", "OD"},   {"end", "L"},        {"enjoy", "L"},      {"entice", "O"},
    {"establish", "L"},  {"estimate", "SRP"},   {"exclaim", "S"},    {"exercise", "L"},   {"exert", "L"},
    {"exhort", "OD"},    {"expect", "AORP"},    {"explain", "SF"},   {"express", "L"},    {"fail", "N"},
    {"fear", "A"},       {"feel", "A"},         {"find", "FO"},      {"forbid", "ON"},    {"force", "O"},
    {"forge", "L"},      {"forget", "FN"},      {"form", "L"},       {"gain", "L"},       {"get", "RO"},
    {"give", "L"},       {"go", "R"},           {"guess", "A"},      {"happen", "R"},     {"have", "MOL"},
    {"hear", "FO"},      {"help", "O"},         {"hesitate", "P"},   {"hint", "S"},       {"hold", "SL"},
    {"hope", "AI"},      {"imagine", "A"},      {"imply", "S"},      {"impose", "L"},     {"indicate", "S"},
    {"induce", "O"},     {"inform", "S"},       {"insist", "SD"},    {"inspire", "O"},    {"instruct", "OD"},
    {"intend", "I"},     {"invite", "OD"},      {"join", "L"},       {"judge", "A"},      {"keep", "RLO"},
    {"know", "F"},       {"lack", "N"},         {"launch", "L"},     {"lay", "L"},        {"lead", "O"},
    {"learn", "F"},      {"leave", "O"},        {"let", "O"},        {"like", "I"},       {"long", "I"},
    {"lose", "L"},       {"maintain", "SL"},    {"make", "OL"},      {"manage", "R"},     {"mean", "I"},
    {"mention", "S"},    {"miss", "N"},         {"motivate", "O"},   {"mount", "L"},      {"move", "IO"},
    {"need", "MO"},      {"neglect", "N"},      {"note", "SF"},      {"notice", "F"},     {"oblige", "OM"},
    {"observe", "SF"},   {"offer", "SI"},       {"open", "L"},       {"opt", "I"},        {"order", "OD"},
    {"pay", "L"},        {"permit", "OP"},      {"persuade", "O"},   {"place", "L"},      {"plan", "I"},
    {"play", "L"},       {"plead", "SD"},       {"pledge", "SI"},    {"point", "S"},      {"pose", "L"},
    {"predict", "S"},    {"prefer", "IO"},      {"prepare", "I"},    {"presume", "AP"},   {"pretend", "N"},
    {"prevent", "ON"},   {"proceed", "R"},      {"proclaim", "S"},   {"prohibit", "ON"},  {"promise", "SI"},
    {"prompt", "O"},     {"propose", "SDI"},    {"prove", "FR"},     {"push", "OD"},      {"put", "SL"},
    {"quip", "S"},       {"raise", "L"},        {"reach", "L"},      {"read", "S"},       {"realize", "F"},
    {"recall", "SF"},    {"receive", "L"},      {"recognize", "F"},  {"recommend", "SD"}, {"refuse", "N"},
    {"regret", "F"},     {"remain", "R"},       {"remark", "S"},     {"remember", "F"},   {"remind", "OF"},
    {"renew", "L"},      {"reply", "S"},        {"report", "SRP"},   {"request", "OD"},   {"require", "OM"},
    {"resist", "N"},     {"resolve", "I"},      {"respond", "S"},    {"retort", "S"},     {"reveal", "SF"},
    {"rumor", "SRP"},    {"say", "SRP"},        {"schedule", "I"},   {"see", "FO"},       {"seek", "IL"},
    {"seem", "RP"},      {"send", "O"},         {"set", "L"},        {"sever", "L"},      {"share", "L"},
    {"shout", "S"},      {"show", "FOL"},       {"sign", "L"},       {"speculate", "S"},  {"spur", "O"},
    {"stage", "L"},      {"start", "RL"},       {"state", "S"},      {"stop", "ON"},      {"stress", "SF"},
    {"strike", "L"},     {"struggle", "I"},     {"suffer", "L"},     {"suggest", "SD"},   {"suppose", "AM"},
    {"suspect", "A"},    {"swear", "SI"},       {"take", "L"},       {"talk", "S"},       {"teach", "O"},
    {"tell", "OSD"},     {"tempt", "O"},        {"tend", "R"},       {"testify", "S"},    {"think", "ARP"},
    {"threaten", "I"},   {"train", "O"},        {"trick", "O"},      {"try", "I"},        {"tweet", "S"},
    {"undertake", "IL"}, {"urge", "OSD"},       {"use", "RL"},       {"voice", "L"},      {"volunteer", "I"},
    {"vow", "SI"},       {"wage", "L"},         {"wait", "I"},       {"want", "IO"},      {"warn", "OS"},
    {"whisper", "S"},    {"win", "L"},          {"wish", "AIO"},     {"wonder", "A"},     {"write", "S"},
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
  return traits;
}

}  // namespace entente
