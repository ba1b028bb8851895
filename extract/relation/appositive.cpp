#include "extract/relation/appositive.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "extract/entity/titles.h"
#include "extract/relation/arguments.h"
#include "extract/relation/naming.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/role.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

bool is_name(const SentenceView& view, std::size_t i) {
  return view.token(i).upos == Upos::Propn;
}

/// What a place can be to another, of nouns that mostly mean people.
bool is_role_of_places(std::string_view lemma) {
  static constexpr auto kNouns = std::to_array<std::string_view>(
      {"ally",      "backer",    "champion", "creditor",    "customer", "enemy",  "exporter",
       "friend",    "host",      "importer", "leader",      "lender",   "member", "neighbor",
       "neighbour", "opponent",  "partner",  "predecessor", "producer", "rival",  "signatory",
       "sponsor",   "successor", "supplier", "supporter",   "winner"});
  static_assert(std::is_sorted(kNouns.begin(), kNouns.end()));
  return std::binary_search(kNouns.begin(), kNouns.end(), lemma);
}

/// What an apposition to a name cannot be: a person is no scandal, and a name of one kind not of another.
bool is_at_odds(const SentenceView& view, std::size_t name, std::size_t nominal) {
  const NamedSpan* span = view.name_covering(name);
  const NamedSpan* other = view.name_covering(nominal);
  if (span == nullptr || span->type >= NameType::Date) return false;
  if (other != nullptr && is_name(view, nominal)) return other->type != span->type;
  const NominalType type = view.token(nominal).nominal;
  const bool person = type == NominalType::Person;
  switch (span->type) {
    case NameType::Person:
      return !person && type != NominalType::None && type != NominalType::Animal &&
             type != NominalType::Abstract;
    case NameType::Gpe:
    case NameType::Place:
      return type == NominalType::Event || type == NominalType::Time ||
             (person && !is_role_of_places(view.token(nominal).lemma));
    default:
      return type == NominalType::Time;
  }
}

/// "Email: Ann Roe": a label on a form, not an identity.
bool is_form_label(const SentenceView& view, std::size_t head, std::size_t appositive) {
  if (view.has_child(head, {Deprel::Det, Deprel::NmodPoss, Deprel::Amod})) return false;
  for (std::size_t i = head + 1; i < appositive; ++i) {
    if (view.token(i).form == ":") return true;
  }
  return false;
}

/// "Jr.", "MD": parts of a name that a comma sets off.
bool is_suffix(const SentenceView& view, std::size_t i) {
  static constexpr auto kSuffixes = std::to_array<std::string_view>(
      {"cbe", "esq", "ii", "iii", "iv", "jr", "kbe", "mba", "md", "mp", "obe", "phd", "qc", "sr"});
  std::string word = view.lower(i);
  std::erase(word, '.');
  return std::binary_search(kSuffixes.begin(), kSuffixes.end(), word);
}

/// "the Dayton, Ohio, brewer": the name stands between the noun and its article and only says where.
bool stands_inside(const SentenceView& view, std::size_t name, std::size_t nominal) {
  const std::size_t first = view.find_child(nominal, {Deprel::Det, Deprel::NmodPoss});
  return name < nominal && first != kNoToken && first < name;
}

/// "one of those engineers, Ida Voss"
bool is_one(const SentenceView& view, std::size_t i) {
  return view.token(i).upos == Upos::Num && view.lower(i) == "one";
}

bool is_noun(const SentenceView& view, std::size_t i) {
  return view.token(i).upos == Upos::Noun || is_name(view, i) || is_one(view, i);
}

void finish(const SentenceView& view, std::size_t anchor, double confidence, Proposition proposition,
            std::vector<Proposition>& found) {
  proposition.extractor = "appositive";
  proposition.anchor = anchor;
  proposition.confidence = confidence;
  apply_speaker(view, anchor, proposition);
  found.push_back(std::move(proposition));
}

Proposition identity(PropositionArgument subject, PropositionArgument object) {
  Proposition proposition;
  proposition.subject = std::move(subject);
  proposition.object = std::move(object);
  proposition.label = proposition.surface = "is";
  proposition.lemma = "be";
  return proposition;
}

void tell_role(const SentenceView& view, std::size_t anchor, const PropositionArgument& subject,
               const Role& role, double confidence, std::vector<Proposition>& found) {
  for (const std::size_t head : conjuncts(view, role.of.head)) {
    Proposition proposition;
    proposition.subject = subject;
    proposition.object = head == role.of.head ? role.of : noun_argument(view, head);
    proposition.label = "is " + (role.plural ? role.lemma : role.label);
    proposition.lemma = "be " + role.lemma;
    proposition.predicate = role.words;
    proposition.qualifiers = role.times;
    proposition.for_tuples = false;
    finish(view, anchor, confidence, std::move(proposition), found);
  }
}

bool is_place_name(const SentenceView& view, std::size_t i) {
  const NamedSpan* name = view.name_covering(i);
  return name != nullptr && (name->type == NameType::Gpe || name->type == NameType::Place);
}

/// "Parma, Italy", where the parser took the second name for a bare modifier.
bool is_place_after_comma(const SentenceView& view, std::size_t i) {
  const Deprel relation = view.relation(i);
  if (relation != Deprel::NmodUnmarked && relation != Deprel::Flat && relation != Deprel::Dep) return false;
  const std::size_t head = view.head(i);
  return head < i && view.token(i - 1).xpos == Xpos::Comma && is_place_name(view, head) &&
         is_place_name(view, i) && view.name_covering(i) != view.name_covering(head);
}

/// "London, Calgary, Toronto": a list, though the parser took it for appositions.
bool is_listed(const SentenceView& view, std::size_t first, std::size_t second) {
  std::size_t beside = 0;
  for (const std::size_t place : {first, second}) {
    for (const std::size_t child : view.children(place)) {
      const bool joined =
          RelationSet{Deprel::Appos, Deprel::Conj, Deprel::NmodUnmarked, Deprel::List}.contains(
              view.relation(child));
      if (joined && child > place && is_place_name(view, child)) ++beside;
    }
  }
  return beside > 1;
}

/// "Arlow Village, Kent County" says where the first is.
void tell_location(const SentenceView& view, std::size_t inner, std::size_t outer,
                   std::vector<Proposition>& found) {
  Proposition proposition = identity(noun_argument(view, inner, outer), noun_argument(view, outer));
  proposition.for_statements = !is_listed(view, inner, outer);
  proposition.label = proposition.surface = "is in";
  proposition.lemma = "be in";
  finish(view, outer, 0.6, std::move(proposition), found);
}

bool is_plural(const SentenceView& view, std::size_t i) {
  const Xpos tag = view.token(i).xpos;
  return tag == Xpos::Nns || tag == Xpos::Nnps;
}

/// "the major sites", said of one of them: "major site".
std::string one_of_many(const SentenceView& view, std::size_t noun) {
  std::string label;
  for (const std::size_t child : view.children(noun)) {
    const Deprel relation = view.relation(child);
    if (child < noun && (relation == Deprel::Amod || relation == Deprel::Compound))
      label += view.text(view.subtree(child)) + ' ';
  }
  return label + view.token(noun).lemma;
}

/// `name` is what `nominal` says; one of them is the apposition to the other.
void tell_identity(const SentenceView& view, std::size_t name, std::size_t nominal, std::size_t appositive,
                   std::vector<Proposition>& found) {
  const PropositionArgument subject =
      noun_argument(view, name, appositive == nominal ? appositive : kNoToken);
  const PropositionArgument object =
      noun_argument(view, nominal, appositive == nominal ? kNoToken : appositive);
  const auto role = role_of(view, nominal);
  const double confidence = is_name(view, name) != is_name(view, nominal) ? 0.75 : 0.5;
  Proposition plain = identity(subject, object);
  const bool counted_alike =
      is_name(view, name) || is_name(view, nominal) || is_plural(view, name) == is_plural(view, nominal);
  const bool holds = counted_alike && view.lower(nominal) != "others" && !is_at_odds(view, name, nominal) &&
                     !stands_inside(view, name, nominal) && !is_short_name(view, name, nominal) &&
                     !is_suffix(view, appositive) && !is_form_label(view, view.head(appositive), appositive);
  plain.for_statements = holds && (!role || !role->whole);
  if (is_plural(view, nominal) && !is_plural(view, name)) plain.object->label = one_of_many(view, nominal);
  finish(view, appositive, confidence, std::move(plain), found);
  if (role && holds) tell_role(view, appositive, subject, *role, confidence, found);
}

/// Whom an apposition after a list is about, wherever the tree hangs it: "Xi and Putin, the two leaders" all
/// of them, "Mikoyan and Vyshinsky, the minister" the nearest.
TokenSet described(const SentenceView& view, std::size_t appositive) {
  std::size_t first = view.head(appositive);
  if (view.relation(first) == Deprel::Conj) first = view.head(first);
  TokenSet names = conjuncts(view, first);
  std::erase_if(names, [&](std::size_t i) { return i > appositive || !is_name(view, i); });
  if (names.size() < 2 || is_name(view, appositive)) return {view.head(appositive)};
  return is_plural(view, appositive) ? names : TokenSet{names.back()};
}

void tell_apposition(const SentenceView& view, std::size_t appositive, std::vector<Proposition>& found) {
  const std::size_t head = view.head(appositive);
  if (!is_noun(view, head) || !is_noun(view, appositive) || is_temporal(view, head)) return;
  if (view.has_child(appositive, {Deprel::Cc, Deprel::Advmod})) return;  // a list, or "mostly …"
  if (listed_apposition(view, head) == appositive) return;
  if (is_place_name(view, head) && is_place_name(view, appositive))
    return tell_location(view, head, appositive, found);
  if (is_name(view, appositive) && !is_name(view, head)) {
    // "their leaders, Xi and Putin": each of them.
    for (const std::size_t part : conjuncts(view, appositive))
      tell_identity(view, part, head, appositive, found);
  } else {
    for (const std::size_t part : conjuncts(view, appositive)) {
      if (part != appositive && is_name(view, part)) continue;
      for (const std::size_t name : described(view, appositive)) tell_identity(view, name, part, part, found);
    }
  }
}

void tell_title_of(const SentenceView& view, std::size_t title, std::size_t name,
                   std::vector<Proposition>& found) {
  PropositionArgument subject = noun_argument(view, name, title);
  const bool kept = keeps_title(view.sentence(), title, name);
  const auto without_title = [&](TokenSet& tokens) {
    const auto belongs = [&](std::size_t i) { return view.dominates(title, i); };
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(), belongs), tokens.end());
  };
  without_title(subject.full);
  if (!kept) without_title(subject.minimal);
  const auto role = role_of(view, title);
  Proposition plain = identity(subject, noun_argument(view, title));
  const bool known = view.token(title).upos == Upos::Noun || title_kind(view.lower(title)) != TitleKind::None;
  plain.for_statements = known && (!role || !role->whole) && !is_at_odds(view, name, title);
  if (is_plural(view, title)) plain.object->label = one_of_many(view, title);
  if (is_name(view, title) && title_kind(view.lower(title)) != TitleKind::None)
    plain.object->label = lower_words(view, plain.object->minimal);
  finish(view, title, 0.65, std::move(plain), found);
  if (role) tell_role(view, title, subject, *role, 0.65, found);
}

void tell_title(const SentenceView& view, std::size_t title, std::vector<Proposition>& found) {
  const std::size_t name = view.head(title);
  if (title > name || !is_name(view, name) || is_form_of_address(view.lower(title))) return;
  const TokenSet bearers = is_plural(view, title) ? conjuncts(view, name) : TokenSet{name};
  for (const std::size_t bearer : bearers) {
    for (const std::size_t part : conjuncts(view, title)) tell_title_of(view, part, bearer, found);
  }
}

}  // namespace

void AppositiveExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence.relation(i) == Deprel::Appos) tell_apposition(sentence, i, found);
    if (is_place_after_comma(sentence, i)) tell_location(sentence, sentence.head(i), i, found);
    if (sentence.relation(i) == Deprel::NmodDesc) tell_title(sentence, i, found);
  }
}

}  // namespace entente
