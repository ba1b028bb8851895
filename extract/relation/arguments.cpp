#include "extract/relation/arguments.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "extract/relation/naming.h"
#include "extract/relation/one_of.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

/// What hangs on a predicate nominal for the clause's sake, not for the phrase's.
constexpr RelationSet kClauseLevel = {
    Deprel::Nsubj,     Deprel::NsubjOuter, Deprel::NsubjPass,   Deprel::Csubj,     Deprel::CsubjOuter,
    Deprel::CsubjPass, Deprel::Cop,        Deprel::Aux,         Deprel::AuxPass,   Deprel::Mark,
    Deprel::Expl,      Deprel::Discourse,  Deprel::Vocative,    Deprel::Parataxis, Deprel::Dislocated,
    Deprel::Obl,       Deprel::OblAgent,   Deprel::OblUnmarked, Deprel::Advcl,     Deprel::AdvclRelcl,
    Deprel::Ccomp};

/// What never belongs to the phrase itself.
constexpr RelationSet kOutside = {Deprel::Conj,      Deprel::Cc,       Deprel::CcPreconj,
                                  Deprel::Case,      Deprel::Vocative, Deprel::Discourse,
                                  Deprel::Parataxis, Deprel::List,     Deprel::Reparandum};

/// Dependents that are taken whole into the minimal phrase.
constexpr RelationSet kNaming = {Deprel::Compound, Deprel::Nummod,   Deprel::Flat,
                                 Deprel::Fixed,    Deprel::Goeswith, Deprel::Amod};

bool is_opening(std::string_view form) {
  return one_of(form, {"(", "[", "{", "-LRB-", "-LSB-", "``", "“", "‘", "«"});
}
bool is_closing(std::string_view form) {
  return one_of(form, {")", "]", "}", "-RRB-", "-RSB-", "''", "”", "’", "»"});
}
bool is_ambiguous_quote(std::string_view form) {
  return form == "\"" || form == "'";
}

/// Whether the punctuation at one end of the set has its partner inside.
bool has_partner(const SentenceView& view, const TokenSet& tokens, bool at_front) {
  const std::string& edge = view.token(at_front ? tokens.front() : tokens.back()).form;
  const bool ambiguous = is_ambiguous_quote(edge);
  if (!ambiguous && !(at_front ? is_opening(edge) : is_closing(edge))) return false;
  std::size_t open = 0;
  std::size_t close = 0;
  std::size_t same = 0;
  for (const std::size_t i : tokens) {
    const std::string& form = view.token(i).form;
    open += is_opening(form) ? 1U : 0U;
    close += is_closing(form) ? 1U : 0U;
    same += form == edge ? 1U : 0U;
  }
  return ambiguous ? same % 2 == 0 : (at_front ? close >= open : open >= close);
}

void sort_unique(TokenSet& tokens) {
  std::sort(tokens.begin(), tokens.end());
  tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
}

void append(TokenSet& tokens, const TokenSet& more) {
  tokens.insert(tokens.end(), more.begin(), more.end());
}

bool is_predicate_nominal(const SentenceView& view, std::size_t head) {
  return view.has_child(head,
                        {Deprel::Cop, Deprel::Nsubj, Deprel::NsubjOuter, Deprel::NsubjPass, Deprel::Csubj});
}

/// Adverbs of a predicate nominal that stand before its own words ("is now the leader") are the clause's.
bool belongs_to_clause(const SentenceView& view, std::size_t head, std::size_t child) {
  if (kClauseLevel.contains(view.relation(child))) return true;
  if (view.relation(child) != Deprel::Advmod) return false;
  if (view.token(head).upos == Upos::Adj) return is_sentence_adverb(view.lower(child));
  const std::size_t determiner = view.find_child(head, {Deprel::Det, Deprel::Amod, Deprel::NmodPoss});
  return child < head && (determiner == kNoToken || child < determiner);
}

/// The first token of the subtree, for projective trees in constant time.
std::size_t leftmost(const SentenceView& view, std::size_t i) {
  while (!view.children(i).empty() && view.children(i).front() < i) i = view.children(i).front();
  return i;
}

/// Set off by a comma, dash or bracket: it adds something, but does not say which thing is meant.
bool is_set_off(const SentenceView& view, std::size_t child) {
  if (child < view.head(child)) return false;
  if (!RelationSet{Deprel::AclRelcl, Deprel::Acl, Deprel::Appos, Deprel::Nmod, Deprel::Advcl, Deprel::Amod}
           .contains(view.relation(child)))
    return false;
  const std::size_t first = leftmost(view, child);
  return view.token(first).upos == Upos::Punct || (first > 0 && view.token(first - 1).upos == Upos::Punct);
}

/// The token and what is below it, without what is set off.
void add_restrictive(const SentenceView& view, std::size_t i, TokenSet& tokens) {
  tokens.push_back(i);
  for (const std::size_t child : view.children(i)) {
    if (within_name(view, i, child) || !is_set_off(view, child)) add_restrictive(view, child, tokens);
  }
}

/// "his father and mother": the possessor stands once and belongs to both.
std::size_t shared_possessor(const SentenceView& view, std::size_t head) {
  if (view.relation(head) != Deprel::Conj || view.token(head).upos != Upos::Noun) return kNoToken;
  if (view.has_child(head, {Deprel::Det, Deprel::NmodPoss, Deprel::Nummod})) return kNoToken;
  const std::size_t first = view.head(head);
  return heads_clause(view, first) ? kNoToken : view.find_child(first, {Deprel::NmodPoss});
}

TokenSet full_phrase(const SentenceView& view, std::size_t head, std::size_t without) {
  const bool predicate = is_predicate_nominal(view, head);
  const std::size_t first_conjunct = view.find_child(head, {Deprel::Conj});
  TokenSet tokens = {head};
  for (const std::size_t child : view.children(head)) {
    const bool name = within_name(view, head, child) || within_title(view, head, child);
    if (kOutside.contains(view.relation(child)) && !name) continue;
    if (without != kNoToken && view.dominates(child, without)) continue;
    if (predicate && belongs_to_clause(view, head, child)) continue;
    // Punctuation after the first conjunct belongs to the list.
    if (view.relation(child) == Deprel::Punct && child > first_conjunct && first_conjunct != kNoToken &&
        !name)
      continue;
    if (name || !is_set_off(view, child)) add_restrictive(view, child, tokens);
  }
  if (const std::size_t owner = shared_possessor(view, head); owner != kNoToken)
    append(tokens, view.subtree(owner));
  sort_unique(tokens);
  trim_punctuation(view, tokens);
  return tokens;
}

bool is_dropped_determiner(std::string_view word) {
  return one_of(word, {"a", "an", "the", "this", "that", "these", "those", "no"});
}

void add_minimal(const SentenceView& view, std::size_t head, TokenSet& tokens, std::size_t depth);

bool is_of_phrase(const SentenceView& view, std::size_t child) {
  const std::size_t marker = view.find_child(child, {Deprel::Case});
  return view.relation(child) == Deprel::Nmod && marker != kNoToken && view.lower(marker) == "of";
}

/// Modifiers that name, with everything below them but clauses.
void add_modifier(const SentenceView& view, std::size_t child, TokenSet& tokens) {
  tokens.push_back(child);
  for (const std::size_t below : view.children(child)) {
    if (view.relation(below) == Deprel::Punct && (below < child) != (view.head(child) < child)) continue;
    if (RelationSet{Deprel::Acl, Deprel::AclRelcl, Deprel::Advcl, Deprel::Parataxis, Deprel::Appos,
                    Deprel::Obl}
            .contains(view.relation(below)))
      continue;
    add_modifier(view, below, tokens);
  }
}

void add_minimal_child(const SentenceView& view, std::size_t head, std::size_t child, TokenSet& tokens,
                       std::size_t depth) {
  const Deprel relation = view.relation(child);
  const bool number = view.token(child).upos == Upos::Num;
  if (number && child > head && view.token(child - 1).xpos == Xpos::Comma && !within_name(view, head, child))
    return;  // "Luis Prado, 54"
  if (within_title(view, head, child)) append(tokens, view.subtree(child));
  const bool cut_short = relation == Deprel::Amod && child > head &&
                         view.has_child(child, {Deprel::Obl, Deprel::Xcomp, Deprel::Ccomp, Deprel::Advcl});
  if (cut_short) return;  // "roofs open to rain": not "roofs open"
  if (kNaming.contains(relation)) {
    add_modifier(view, child, tokens);
  } else if (relation == Deprel::Det || relation == Deprel::DetPredet) {
    tokens.push_back(child);
  } else if (relation == Deprel::NmodPoss ||
             (is_of_phrase(view, child) && !names_enough(view, head, child))) {
    for (const std::size_t marker : view.children(child)) {
      if (view.relation(marker) == Deprel::Case) append(tokens, view.subtree(marker));
    }
    add_minimal(view, child, tokens, depth + 1);
  } else if (relation == Deprel::NmodDesc && names_with_title(view, head, child)) {
    add_minimal(view, child, tokens, depth + 1);
  } else if (relation == Deprel::Advmod && child < head &&
             (view.token(head).upos == Upos::Num || view.token(head).upos == Upos::Pron)) {
    tokens.push_back(child);  // "about 300", "almost everyone"
  } else if (relation == Deprel::Advmod && view.token(head).upos == Upos::Adj &&
             is_negation(view.lower(child))) {
    tokens.push_back(child);  // "declared him not guilty"
  }
}

void add_minimal(const SentenceView& view, std::size_t head, TokenSet& tokens, std::size_t depth) {
  constexpr std::size_t kMaxDepth = 8;  // long chains of "of" name nothing any more
  tokens.push_back(head);
  if (const NamedSpan* name = view.name_covering(head)) {
    for (std::size_t i = name->first; i < name->last; ++i) {
      if (view.dominates(head, i)) tokens.push_back(i);
    }
  }
  if (depth > kMaxDepth) return;
  const bool predicate = is_predicate_nominal(view, head);
  for (const std::size_t child : view.children(head)) {
    if (predicate && belongs_to_clause(view, head, child)) continue;
    add_minimal_child(view, head, child, tokens, depth);
  }
  if (const std::size_t owner = shared_possessor(view, head); owner != kNoToken && depth == 0) {
    append(tokens, view.subtree(owner));
  }
  // Coordinated modifiers below "of" stay together: "the Treaty of Friendship and Alliance".
  if (depth == 0) return;
  for (const std::size_t child : view.children(head)) {
    if (view.relation(child) != Deprel::Conj) continue;
    const std::size_t conjunction = view.find_child(child, {Deprel::Cc});
    const std::size_t comma = view.find_child(child, {Deprel::Punct});
    if (conjunction != kNoToken) tokens.push_back(conjunction);
    if (comma != kNoToken && comma < child) tokens.push_back(comma);
    add_minimal(view, child, tokens, depth + 1);
  }
}

/// "whose paper": the noun that the relative clause around it modifies, or kNoToken.
std::size_t whose_antecedent(const SentenceView& view, std::size_t whose) {
  for (std::size_t i = view.head(whose); i != kNoToken; i = view.head(i)) {
    if (view.relation(i) == Deprel::AclRelcl) return view.head(i);
  }
  return kNoToken;
}

TokenSet minimal_phrase(const SentenceView& view, std::size_t head) {
  TokenSet tokens;
  add_minimal(view, head, tokens, 0);
  append(tokens, hyphenated_word(view, head));
  sort_unique(tokens);
  for (std::size_t k = 0; k + 1 < tokens.size(); ++k) {  // "two-and-a-half"
    const std::size_t between = tokens[k] + 1;
    if (tokens[k + 1] == between + 1 && view.token(between).form == "-" &&
        view.token(tokens[k]).span.end == view.token(between).span.begin)
      tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(k) + 1, between);
  }
  auto first = tokens.begin();
  while (first + 1 < tokens.end() && *first != head &&
         (view.token(*first).upos == Upos::Punct || view.token(*first).upos == Upos::Cconj ||
          (view.token(*first).upos == Upos::Det && is_dropped_determiner(view.lower(*first)) &&
           !(view.lower(*first) == "no" && view.lower(head) == "one"))))
    ++first;
  tokens.erase(tokens.begin(), first);
  while (tokens.size() > 1 && view.token(tokens.back()).upos == Upos::Punct &&
         !has_partner(view, tokens, false))
    tokens.pop_back();
  return tokens;
}

/// "her husband, Pierre Curie", "the city of Lviv": the name is what to call it.
std::size_t name_beside(const SentenceView& view, std::size_t head, std::size_t without) {
  if (const std::size_t place = place_named_by(view, head); place != kNoToken && place != without)
    return place;
  const NamedSpan* own = view.name_covering(head);
  const bool number = own != nullptr && own->type == NameType::Cardinal;  // "one"
  if (view.token(head).upos == Upos::Propn || (own != nullptr && !number)) return kNoToken;
  const Xpos tag = view.token(head).xpos;
  if (tag == Xpos::Nns || tag == Xpos::Nnps) return kNoToken;
  std::size_t appositive = view.find_child(head, {Deprel::Appos});
  if (appositive == kNoToken && view.lower(head) == "one") {  // "one of the historians, Xu Guoqi"
    const std::size_t group = view.find_child(head, {Deprel::Nmod});
    if (group != kNoToken) appositive = view.find_child(group, {Deprel::Appos});
  }
  if (appositive == kNoToken || view.token(appositive).upos != Upos::Propn) return kNoToken;
  if (without != kNoToken && view.dominates(appositive, without)) return kNoToken;
  return view.name_covering(appositive) == nullptr ? kNoToken : appositive;
}

}  // namespace

TokenSet hyphenated_word(const SentenceView& view, std::size_t head) {
  const auto joined = [&](std::size_t i) {  // to the next token
    return i + 1 < view.size() && view.token(i).span.end == view.token(i + 1).span.begin &&
           (view.token(i).form == "-" || view.token(i + 1).form == "-");
  };
  TokenSet tokens = {head};
  for (std::size_t i = head; joined(i) && view.dominates(head, i + 1); ++i) tokens.push_back(i + 1);
  std::size_t first = head;
  while (first > 0 && joined(first - 1)) tokens.insert(tokens.begin(), --first);
  if (view.token(tokens.front()).form == "-" || view.token(tokens.back()).form == "-") return {head};
  return tokens;
}

void trim_punctuation(const SentenceView& view, TokenSet& tokens) {
  const auto is_loose = [&](bool at_front) {
    const std::size_t edge = at_front ? tokens.front() : tokens.back();
    return view.token(edge).upos == Upos::Punct && !has_partner(view, tokens, at_front);
  };
  while (tokens.size() > 1 && is_loose(false)) tokens.pop_back();
  while (tokens.size() > 1 && is_loose(true)) tokens.erase(tokens.begin());
}

TokenSet case_tokens(const SentenceView& view, std::size_t head) {
  TokenSet marker;
  for (const std::size_t child : view.children(head)) {
    const bool possessive = view.token(child).xpos == Xpos::Pos;
    const Upos upos = view.token(child).upos;
    if (upos == Upos::Punct || upos == Upos::Sym) continue;  // "1818 – 1880"
    if (view.relation(child) == Deprel::Case && !possessive) append(marker, view.subtree(child));
  }
  sort_unique(marker);
  return marker;
}

std::string lower_words(const SentenceView& view, const TokenSet& tokens) {
  std::string words;
  for (const std::size_t i : tokens) {
    if (!words.empty()) words += ' ';
    words += view.lower(i);
  }
  return words;
}

bool heads_clause(const SentenceView& view, std::size_t i) {
  const Upos upos = view.token(i).upos;
  if (view.has_child(i, {Deprel::Cop})) return true;
  if (upos != Upos::Verb && upos != Upos::Aux) return false;
  return !RelationSet{Deprel::Aux,  Deprel::AuxPass, Deprel::Cop,      Deprel::Amod, Deprel::Fixed,
                      Deprel::Case, Deprel::Mark,    Deprel::Compound, Deprel::Flat}
              .contains(view.relation(i));
}

PropositionArgument noun_argument(const SentenceView& view, std::size_t head, std::size_t without) {
  PropositionArgument argument;
  const std::size_t name = name_beside(view, head, without);
  argument.head = name == kNoToken ? head : name;
  argument.full = full_phrase(view, head, without);
  argument.minimal = minimal_phrase(view, argument.head);
  const std::size_t owner = view.find_child(argument.head, {Deprel::NmodPoss});
  if (owner != kNoToken && view.lower(owner) == "whose") {
    const std::size_t antecedent = whose_antecedent(view, owner);
    if (antecedent == kNoToken) return argument;
    argument.owner = minimal_phrase(view, antecedent);
    argument.minimal.erase(std::remove(argument.minimal.begin(), argument.minimal.end(), owner),
                           argument.minimal.end());
  }
  return argument;
}

PropositionArgument oblique_argument(const SentenceView& view, std::size_t head, std::size_t without) {
  PropositionArgument argument = noun_argument(view, head, without);
  argument.marker = case_tokens(view, head);
  while (argument.marker.empty() && view.relation(head) == Deprel::Conj) {
    head = view.head(head);
    argument.marker = case_tokens(view, head);
  }
  argument.role = lower_words(view, argument.marker);
  return argument;
}

PropositionArgument clause_argument(const SentenceView& view, std::size_t head, std::size_t without) {
  PropositionArgument argument;
  argument.head = head;
  argument.clausal = true;
  for (const std::size_t i : view.subtree(head)) {
    if (without == kNoToken || !view.dominates(without, i)) argument.full.push_back(i);
  }
  trim_punctuation(view, argument.full);
  const std::size_t first = argument.full.front();
  if (argument.full.size() > 1 && view.relation(first) == Deprel::Mark && view.head(first) == head) {
    argument.marker = {first};
    argument.role = view.lower(first);
    argument.full.erase(argument.full.begin());
    trim_punctuation(view, argument.full);
  }
  argument.minimal = argument.full;
  return argument;
}

TokenSet coordinated_span(const SentenceView& view, std::size_t head) {
  TokenSet tokens = full_phrase(view, head, kNoToken);
  const TokenSet heads = conjuncts(view, head);
  if (heads.size() > 1) {
    for (const std::size_t child : heads) {
      if (child != head) append(tokens, full_phrase(view, child, kNoToken));
    }
    sort_unique(tokens);
    // Commas and conjunctions between the parts.
    const TokenSet whole = view.subtree(head);
    TokenSet filled;
    for (const std::size_t i : whole) {
      if (i >= tokens.front() && i <= tokens.back()) filled.push_back(i);
    }
    tokens = std::move(filled);
  }
  trim_punctuation(view, tokens);
  return tokens;
}

}  // namespace entente
