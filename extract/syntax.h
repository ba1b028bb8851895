#pragma once

#include <cstdint>
#include <string_view>

namespace entente {

/// Universal parts of speech (UD v2). X doubles as "not known".
enum class Upos : std::uint8_t {
  Adj,
  Adp,
  Adv,
  Aux,
  Cconj,
  Det,
  Intj,
  Noun,
  Num,
  Part,
  Pron,
  Propn,
  Punct,
  Sconj,
  Sym,
  Verb,
  X,
};

/// Universal dependency relations with the subtypes that the English treebanks use.
enum class Deprel : std::uint8_t {
  Acl,
  AclRelcl,
  Advcl,
  AdvclRelcl,
  Advmod,
  Amod,
  Appos,
  Aux,
  AuxPass,
  Case,
  Cc,
  CcPreconj,
  Ccomp,
  Compound,
  CompoundPrt,
  Conj,
  Cop,
  Csubj,
  CsubjOuter,
  CsubjPass,
  Dep,
  Det,
  DetPredet,
  Discourse,
  Dislocated,
  Expl,
  Fixed,
  Flat,
  Goeswith,
  Iobj,
  List,
  Mark,
  Nmod,
  NmodDesc,
  NmodPoss,
  NmodUnmarked,
  Nsubj,
  NsubjOuter,
  NsubjPass,
  Nummod,
  Obj,
  Obl,
  OblAgent,
  OblUnmarked,
  Orphan,
  Parataxis,
  Punct,
  Reparandum,
  Root,
  Vocative,
  Xcomp,
};

/// Penn Treebank tags as the English treebanks use them; None is '_'.
enum class Xpos : std::uint8_t {
  None,
  Cc,
  Cd,
  Dt,
  Ex,
  Fw,
  In,
  Jj,
  Jjr,
  Jjs,
  Ls,
  Md,
  Nn,
  Nns,
  Nnp,
  Nnps,
  Pdt,
  Pos,
  Prp,
  PrpPoss,
  Rb,
  Rbr,
  Rbs,
  Rp,
  Sym,
  To,
  Uh,
  Vb,
  Vbd,
  Vbg,
  Vbn,
  Vbp,
  Vbz,
  Wdt,
  Wp,
  WpPoss,
  Wrb,
  Add,
  Afx,
  Gw,
  Hyph,
  Nfp,
  Xx,
  LeftBracket,
  RightBracket,
  OpenQuote,
  CloseQuote,
  Comma,
  Period,
  Colon,
  Dollar,
};

/// Kinds of named span that the analyzer tells apart (after OntoNotes).
enum class NameType : std::uint8_t {
  Person,
  Organization,
  Gpe,
  Place,
  Norp,
  Event,
  Work,
  Product,
  Law,
  Language,
  Date,
  Time,
  Money,
  Percent,
  Quantity,
  Ordinal,
  Cardinal,
};

/// What kind of thing a noun phrase's head names (GUM's entity types); None: not known, or no mention.
enum class NominalType : std::uint8_t {
  None,
  Person,
  Place,
  Organization,
  Object,
  Event,
  Time,
  Substance,
  Animal,
  Abstract,
  Plant,
};

std::string_view to_string(Upos value);         ///< "NOUN"
std::string_view to_string(Deprel value);       ///< "nsubj:pass"
std::string_view to_string(Xpos value);         ///< "NNP", "-LRB-", "_"
std::string_view to_string(NameType value);     ///< "Person", as in the model's label list
std::string_view to_string(NominalType value);  ///< "person"

/// The value of a name. An unknown subtype falls back to its universal relation (nmod:xyz is nmod); anything
/// else unknown is Upos::X, Deprel::Dep, Xpos::None, NominalType::None.
Upos upos_from(std::string_view name);
Deprel deprel_from(std::string_view name);
Xpos xpos_from(std::string_view name);
NameType name_type_from(
    std::string_view name);  ///< throws Error for an unknown name: the weights are not ours
NominalType nominal_type_from(std::string_view name);

/// The relation without its subtype: nsubj:pass gives nsubj.
Deprel universal(Deprel value);

}  // namespace entente
