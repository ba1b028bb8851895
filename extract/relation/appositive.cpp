#include "extract/relation/appositive.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/role.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

bool is_name(const SentenceView& view, std::size_t i) {
  return view.token(i).upos == Upos::Propn;
}

/// Forms of address say nothing of what someone is.
bool is_honorific(const std::string& word) {
  static constexpr auto kWords =
      std::to_array<std::string_view>({"dr", "dr.", "lady", "lord", "madam", "madame", "miss", "mr", "mr.",
                                       "mrs", "mrs.", "ms", "ms.", "sir", "st", "st."});
  return std::binary_search(kWords.begin(), kWords.end(), word);
}

/// "keyboardist Philippe Saisse", parsed as a compound.
bool is_title(const SentenceView& view, std::size_t i) {
  if (view.relation(i) == Deprel::NmodDesc) return true;
  if (view.relation(i) != Deprel::Compound || view.token(i).upos != Upos::Noun) return false;
  const NamedSpan* name = view.name_covering(view.head(i));
  return view.token(i).nominal == NominalType::Person && view.name_covering(i) == nullptr &&
         name != nullptr && name->type == NameType::Person;
}

bool is_noun(const SentenceView& view, std::size_t i) {
  return view.token(i).upos == Upos::Noun || is_name(view, i);
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
    proposition.for_tuples = false;
    finish(view, anchor, confidence, std::move(proposition), found);
  }
}

bool is_place_name(const SentenceView& view, std::size_t i) {
  const NamedSpan* name = view.name_covering(i);
  return name != nullptr && (name->type == NameType::Gpe || name->type == NameType::Place);
}

/// "Davidson Township, Sullivan County" says where the first is.
void tell_location(const SentenceView& view, std::size_t inner, std::size_t outer,
                   std::vector<Proposition>& found) {
  Proposition proposition = identity(noun_argument(view, inner, outer), noun_argument(view, outer));
  proposition.label = proposition.surface = "is in";
  proposition.lemma = "be in";
  finish(view, outer, 0.6, std::move(proposition), found);
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
  plain.for_statements = !role;
  finish(view, appositive, confidence, std::move(plain), found);
  if (role) tell_role(view, appositive, subject, *role, confidence, found);
}

void tell_apposition(const SentenceView& view, std::size_t appositive, std::vector<Proposition>& found) {
  const std::size_t head = view.head(appositive);
  if (!is_noun(view, head) || !is_noun(view, appositive) || is_temporal(view, head)) return;
  if (view.has_child(appositive, {Deprel::Cc, Deprel::Advmod})) return;  // a list, or "mostly …"
  if (is_place_name(view, head) && is_place_name(view, appositive))
    return tell_location(view, head, appositive, found);
  if (is_name(view, appositive) && !is_name(view, head)) {
    // "their leaders, Xi and Putin": each of them.
    for (const std::size_t part : conjuncts(view, appositive))
      tell_identity(view, part, head, appositive, found);
  } else {
    tell_identity(view, head, appositive, appositive, found);
  }
}

void tell_title(const SentenceView& view, std::size_t title, std::vector<Proposition>& found) {
  const std::size_t name = view.head(title);
  if (title > name || !is_name(view, name) || is_honorific(view.lower(title))) return;
  PropositionArgument subject = noun_argument(view, name, title);
  const auto without_title = [&](TokenSet& tokens) {
    const auto belongs = [&](std::size_t i) { return view.dominates(title, i); };
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(), belongs), tokens.end());
  };
  without_title(subject.full);
  without_title(subject.minimal);
  const auto role = role_of(view, title);
  Proposition plain = identity(subject, noun_argument(view, title));
  plain.for_statements = !role;
  finish(view, title, 0.65, std::move(plain), found);
  if (role) tell_role(view, title, subject, *role, 0.65, found);
}

}  // namespace

void AppositiveExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence.relation(i) == Deprel::Appos) tell_apposition(sentence, i, found);
    if (is_title(sentence, i)) tell_title(sentence, i, found);
  }
}

}  // namespace entente
