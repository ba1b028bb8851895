#include "extract/syntax.h"

#include <algorithm>
#include <array>
#include <string>

#include "graph/types/error.h"

namespace entente {
namespace {

constexpr std::array<std::string_view, 17> kUpos = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                    "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                    "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, 51> kDeprel = {
    "acl",           "acl:relcl",    "advcl",       "advcl:relcl", "advmod",      "amod",       "appos",
    "aux",           "aux:pass",     "case",        "cc",          "cc:preconj",  "ccomp",      "compound",
    "compound:prt",  "conj",         "cop",         "csubj",       "csubj:outer", "csubj:pass", "dep",
    "det",           "det:predet",   "discourse",   "dislocated",  "expl",        "fixed",      "flat",
    "goeswith",      "iobj",         "list",        "mark",        "nmod",        "nmod:desc",  "nmod:poss",
    "nmod:unmarked", "nsubj",        "nsubj:outer", "nsubj:pass",  "nummod",      "obj",        "obl",
    "obl:agent",     "obl:unmarked", "orphan",      "parataxis",   "punct",       "reparandum", "root",
    "vocative",      "xcomp"};
constexpr std::array<std::string_view, 51> kXpos = {
    "_",   "CC",   "CD",   "DT",  "EX",    "FW",    "IN",   "JJ",  "JJR", "JJS", "LS",  "MD",  "NN",
    "NNS", "NNP",  "NNPS", "PDT", "POS",   "PRP",   "PRP$", "RB",  "RBR", "RBS", "RP",  "SYM", "TO",
    "UH",  "VB",   "VBD",  "VBG", "VBN",   "VBP",   "VBZ",  "WDT", "WP",  "WP$", "WRB", "ADD", "AFX",
    "GW",  "HYPH", "NFP",  "XX",  "-LRB-", "-RRB-", "``",   "''",  ",",   ".",   ":",   "$"};
constexpr std::array<std::string_view, 17> kNameTypes = {
    "Person",   "Organization", "Gpe",  "Place", "Norp",    "Event",    "Work",    "Product", "Law",
    "Language", "Date",         "Time", "Money", "Percent", "Quantity", "Ordinal", "Cardinal"};
constexpr std::array<std::string_view, 11> kNominalTypes = {"none",   "person",   "place", "organization",
                                                            "object", "event",    "time",  "substance",
                                                            "animal", "abstract", "plant"};

template <typename Value, std::size_t N>
Value find(const std::array<std::string_view, N>& names, std::string_view name, Value otherwise) {
  const auto at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? otherwise : static_cast<Value>(at - names.begin());
}

}  // namespace

std::string_view to_string(Upos value) {
  return kUpos[static_cast<std::size_t>(value)];
}
std::string_view to_string(Deprel value) {
  return kDeprel[static_cast<std::size_t>(value)];
}
std::string_view to_string(Xpos value) {
  return kXpos[static_cast<std::size_t>(value)];
}
std::string_view to_string(NameType value) {
  return kNameTypes[static_cast<std::size_t>(value)];
}
std::string_view to_string(NominalType value) {
  return kNominalTypes[static_cast<std::size_t>(value)];
}

Upos upos_from(std::string_view name) {
  return find(kUpos, name, Upos::X);
}
Xpos xpos_from(std::string_view name) {
  return find(kXpos, name, Xpos::None);
}
NominalType nominal_type_from(std::string_view name) {
  return find(kNominalTypes, name, NominalType::None);
}

Deprel deprel_from(std::string_view name) {
  const auto whole = std::find(kDeprel.begin(), kDeprel.end(), name);
  if (whole != kDeprel.end()) return static_cast<Deprel>(whole - kDeprel.begin());
  return find(kDeprel, name.substr(0, name.find(':')), Deprel::Dep);
}

NameType name_type_from(std::string_view name) {
  const auto at = std::find(kNameTypes.begin(), kNameTypes.end(), name);
  if (at == kNameTypes.end()) throw Error("unknown name type '" + std::string(name) + "' in the weights");
  return static_cast<NameType>(at - kNameTypes.begin());
}

Deprel universal(Deprel value) {
  const std::string_view name = to_string(value);
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? value : deprel_from(name.substr(0, colon));
}

}  // namespace entente
