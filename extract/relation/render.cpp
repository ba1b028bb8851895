#include "extract/relation/render.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "extract/entity/gazetteer.h"
#include "extract/entity/label.h"
#include "extract/entity/titles.h"
#include "extract/entity/type.h"
#include "extract/relation/arguments.h"
#include "extract/relation/naming.h"
#include "extract/relation/predicate_frame.h"
#include "graph/types/pronoun.h"

namespace entente {
namespace {

// A node's label holds at most so many words; longer phrases are cut down to their core.
constexpr std::size_t kLongestLabel = 8;

/// The head with its compounds, flat names, adjectives and numbers: what is left of a phrase that is too long
/// for a label.
TokenSet core_of(const SentenceView& view, std::size_t head) {
  TokenSet core;
  for (const std::size_t child : view.children(head)) {
    switch (view.relation(child)) {
      case Deprel::Compound:
      case Deprel::Flat:
      case Deprel::Amod:
      case Deprel::Nummod:
      case Deprel::Fixed:
        for (const std::size_t token : view.subtree(child)) core.push_back(token);
        break;
      default:
        break;
    }
  }
  core.push_back(head);
  std::sort(core.begin(), core.end());
  const auto punctuation = [&](std::size_t i) {
    return view.token(i).upos == Upos::Punct && (i == core.front() || i == core.back());
  };
  core.erase(std::remove_if(core.begin(), core.end(), punctuation), core.end());
  return core;
}

/// A phrase cut short may end in "of" or "and".
void trim_loose_end(const SentenceView& view, std::size_t head, TokenSet& tokens) {
  while (tokens.size() > 1 && tokens.back() != head) {
    const Upos upos = view.token(tokens.back()).upos;
    const bool loose = upos == Upos::Adp || upos == Upos::Det || upos == Upos::Cconj || upos == Upos::Punct;
    if (!loose || view.relation(tokens.back()) == Deprel::Flat) return;
    tokens.pop_back();
  }
}

std::string possessive(std::string owner) {
  return owner + (owner.ends_with('s') ? "'" : "'s");
}

/// Nouns that say little without what is to be done: "help | to rebuild the bridge".
bool takes_infinitive(std::string_view lemma) {
  constexpr auto kNouns = std::to_array<std::string_view>(
      {"ability", "attempt",  "bid",         "campaign", "chance",     "commitment", "decision",    "demand",
       "desire",  "effort",   "failure",     "help",     "intention",  "invitation", "mission",     "move",
       "need",    "offer",    "opportunity", "order",    "permission", "plan",       "pledge",      "power",
       "promise", "proposal", "refusal",     "request",  "right",      "threat",     "willingness", "wish"});
  static_assert(std::is_sorted(kNouns.begin(), kNouns.end()));
  return std::binary_search(kNouns.begin(), kNouns.end(), lemma);
}

/// "to rebuild the bridge" behind such a noun, as far as it names what is meant; empty where there is none.
TokenSet infinitive_of(const SentenceView& view, std::size_t noun) {
  if (!takes_infinitive(view.token(noun).lemma)) return {};
  for (const std::size_t verb : view.children(noun)) {
    if (view.relation(verb) != Deprel::Acl || verb < noun) continue;
    const std::size_t to = view.find_child(verb, {Deprel::Mark});
    if (to == kNoToken || view.lower(to) != "to") continue;
    TokenSet tokens = {to, verb};
    if (const std::size_t object = view.find_child(verb, {Deprel::Obj}); object != kNoToken) {
      for (const std::size_t i : noun_argument(view, object).minimal) tokens.push_back(i);
    }
    std::sort(tokens.begin(), tokens.end());
    return tokens;
  }
  return {};
}

std::string label_of(const Document& document, const SentenceView& view,
                     const PropositionArgument& argument) {
  if (!argument.label.empty()) return argument.label;
  const bool modifier =
      view.token(argument.head).upos == Upos::Adj || view.relation(argument.head) == Deprel::Amod;
  if (!argument.clausal && modifier && argument.minimal.size() == 1) {
    const std::string_view country = country_of_demonym(view.lower(argument.head));  // "French" president
    if (!country.empty()) return std::string(country);
  }
  const bool too_long = !argument.clausal && argument.minimal.size() > kLongestLabel;
  TokenSet tokens = too_long ? core_of(view, argument.head) : argument.minimal;
  if (!argument.clausal) {
    trim_loose_end(view, argument.head, tokens);
    const TokenSet more = infinitive_of(view, argument.head);
    const bool behind = !more.empty() && !tokens.empty() && more.front() > tokens.back();
    if (behind && tokens.size() + more.size() <= kLongestLabel)
      tokens.insert(tokens.end(), more.begin(), more.end());
  }
  std::string label = canonical_label(document.text, view.sentence(), tokens);
  if (!argument.owner.empty())
    label = possessive(canonical_label(document.text, view.sentence(), argument.owner)) + ' ' + label;
  if (label.empty() && !tokens.empty())
    label = view.text(tokens);  // "the" alone, a quotation mark: as it stands
  return label;
}

/// Other names that stand beside this one: an acronym in brackets, the name with its title.
std::vector<std::string> names_beside(const SentenceView& view, const PropositionArgument& argument) {
  std::vector<std::string> names;
  for (const std::size_t child : view.children(argument.head)) {
    if (view.relation(child) == Deprel::Appos && is_short_name(view, argument.head, child)) {
      names.push_back(view.text(noun_argument(view, child).minimal));
    } else if (view.relation(child) == Deprel::NmodDesc && title_kind(view.lower(child)) != TitleKind::None &&
               view.token(child).upos == Upos::Propn &&
               std::find(argument.minimal.begin(), argument.minimal.end(), child) == argument.minimal.end()) {
      names.push_back(view.text({child}) + ' ' + view.text(argument.minimal));
    }
  }
  return names;
}

std::string role_of(const SentenceView& view, const PropositionArgument& qualifier) {
  if (!qualifier.role.empty()) return qualifier.role;
  return qualifier.marker.empty() ? "as" : lower_words(view, qualifier.marker);
}

/// "I", "our" alone: the speaker.
std::optional<Resolved> stands_for(const SentenceView& view, const PropositionArgument& from,
                                   const Speech& speech) {
  if (from.clausal || from.minimal.size() != 1) return std::nullopt;
  return speech.first_person(view, from.head);
}

/// An argument with first persons replaced by whom they stand for. They leave no alias: "I" is everyone's.
/// Multiplies `trust` by how sure that is.
Argument argument_of(const Document& document, const SentenceView& view, const PropositionArgument& from,
                     const Speech& speech, double& trust, LabelSource& source) {
  if (auto self = stands_for(view, from, speech)) {
    trust *= self->trust;
    self->argument.mention = view.text(from.minimal);
    return std::move(self->argument);
  }
  Argument argument = render_argument(document, view, from);
  if (std::string owned = speech.owned_label(view, from, argument.label); owned != argument.label) {
    argument.label = std::move(owned);
    argument.id = entity_id(argument.label);
    argument.aliases.clear();
  }
  source = label_source(document, view, from, argument.label, speech);
  return argument;
}

void add_speakers(const Document& document, const SentenceView& view, const Proposition& proposition,
                  const Speech& speech, UndatedStatement& undated) {
  Statement& statement = undated.statement;
  for (const auto& [speaker, at] :
       speech.speakers(document, view, proposition.anchor, proposition.speakers)) {
    Attribution source{speaker.id, speaker.label};
    if (!statement.attribution) {
      statement.attribution = std::move(source);
    } else {
      statement.attribution_chain.push_back(std::move(source));
    }
    undated.sources.speakers.push_back(at);
  }
}

/// "across the country": a preposition that says no more than where.
bool is_locative(const PropositionArgument& qualifier, EntityType type) {
  constexpr std::array<std::string_view, 4> kLocative = {"across", "inside", "throughout", "within"};
  const bool place = type == EntityType::Country || type == EntityType::City || type == EntityType::Place;
  return place && std::find(kLocative.begin(), kLocative.end(), qualifier.role) != kLocative.end();
}

void add_qualifiers(const Document& document, const SentenceView& view,
                    const std::vector<TimeMention>& mentions, const Proposition& proposition,
                    const Speech& speech, UndatedStatement& undated) {
  for (const PropositionArgument& from : proposition.qualifiers) {
    Qualifier qualifier{role_of(view, from), label_of(document, view, from), EntityType::Concept};
    if (const auto self = stands_for(view, from, speech)) {
      qualifier.label = self->argument.label;
      qualifier.type = self->argument.type;
    } else if (!from.clausal) {
      qualifier.type = entity_type(view.sentence(), from.head, qualifier.label);
      qualifier.label = speech.owned_label(view, from, std::move(qualifier.label));
    }
    if (is_locative(from, qualifier.type)) qualifier.role = "place";
    if (!read_time(document, view, mentions, from, undated, qualifier)) continue;
    if (qualifier.label.empty()) continue;
    undated.sources.qualifiers.push_back(label_source(document, view, from, qualifier.label, speech));
    undated.statement.qualifiers.push_back(std::move(qualifier));
  }
}

Evidence evidence_of(const Document& document, const SentenceView& view) {
  const Sentence& sentence = view.sentence();
  return {document.id, sentence.index, sentence.span.begin, sentence.span.end,
          document.text.substr(sentence.span.begin, sentence.span.size())};
}

/// "asked Stalin what he could give": the words have a receiver, who is the node that the arrow should reach.
std::optional<std::size_t> addressee(const Proposition& proposition) {
  if (!proposition.object || !proposition.object->clausal) return std::nullopt;
  for (std::size_t i = 0; i < proposition.qualifiers.size(); ++i) {
    const PropositionArgument& qualifier = proposition.qualifiers[i];
    if (qualifier.role == "to" && qualifier.marker.empty() && !qualifier.clausal) return i;
  }
  return std::nullopt;
}

/// The proposition as a graph tells it: with the addressee as its object and the words said as a qualifier.
Proposition addressed(Proposition proposition, std::size_t to) {
  PropositionArgument words = std::move(*proposition.object);
  if (words.role.empty()) words.role = "that";
  proposition.object = std::move(proposition.qualifiers[to]);
  proposition.object->role.clear();
  proposition.qualifiers[to] = std::move(words);
  return proposition;
}

bool knows_speaker(const SentenceView& view, const Proposition& proposition, const Speech& speech) {
  return speech.first_person(view, proposition.subject.head) ||
         (proposition.object && speech.first_person(view, proposition.object->head));
}

/// "who", "what": the question's own word is no thing to tell of.
bool asks_who(const SentenceView& view, const PropositionArgument& argument) {
  const Xpos tag = view.token(argument.head).xpos;
  return !argument.clausal && argument.minimal.size() == 1 && (tag == Xpos::Wp || tag == Xpos::Wdt);
}

}  // namespace

Argument render_argument(const Document& document, const SentenceView& view,
                         const PropositionArgument& from) {
  Argument argument;
  argument.label = label_of(document, view, from);
  argument.id = entity_id(argument.label);
  argument.type =
      from.clausal ? EntityType::Concept : entity_type(view.sentence(), from.head, argument.label);
  argument.mention = view.text(from.minimal);
  if (!from.clausal) argument.aliases = names_beside(view, from);
  // "French" is no name of France.
  const bool origin = from.minimal.size() == 1 && argument.label == country_of_demonym(view.lower(from.head));
  const bool extended = !from.clausal && !infinitive_of(view, from.head).empty();
  if (!origin && !extended) argument.aliases.push_back(argument.mention);
  std::sort(argument.aliases.begin(), argument.aliases.end());
  argument.aliases.erase(std::unique(argument.aliases.begin(), argument.aliases.end()),
                         argument.aliases.end());
  std::erase_if(argument.aliases,
                [&](const std::string& alias) { return alias.empty() || alias == argument.label; });
  return argument;
}

std::optional<UndatedStatement> render_statement(const Document& document, const SentenceView& view,
                                                 const std::vector<TimeMention>& mentions,
                                                 const Proposition& proposition, const Speech& speech) {
  if (const auto to = addressee(proposition))
    return render_statement(document, view, mentions, addressed(proposition, *to), speech);
  if (!proposition.for_statements || asks_who(view, proposition.subject)) return std::nullopt;
  if (proposition.needs_speaker && !knows_speaker(view, proposition, speech)) return std::nullopt;
  // "That the mine was closed without a word … was a shame": no node to draw.
  if (proposition.subject.clausal && proposition.subject.minimal.size() > kLongestLabel) return std::nullopt;
  if (proposition.object && asks_who(view, *proposition.object) &&
      (proposition.lemma == "be" || proposition.lemma.starts_with("be "))) {
    return std::nullopt;  // "What is a state?"
  }
  UndatedStatement undated;
  Statement& statement = undated.statement;
  double confidence = proposition.confidence;
  statement.subject =
      argument_of(document, view, proposition.subject, speech, confidence, undated.sources.subject);
  if (statement.subject.label.empty()) return std::nullopt;
  if (proposition.object && !asks_who(view, *proposition.object)) {
    Argument object =
        argument_of(document, view, *proposition.object, speech, confidence, undated.sources.object);
    const bool word_alone = !proposition.object->clausal &&
                            view.token(proposition.object->head).upos == Upos::Part;  // "wanted to –"
    if (object.label.empty() || word_alone) return std::nullopt;  // "what we said": nobody knows what
    statement.object = std::move(object);
  }
  statement.predicate = {
      proposition.label, proposition.passive_lemma.empty() ? proposition.lemma : proposition.passive_lemma,
      proposition.predicate_class ? *proposition.predicate_class
                                  : predicate_class(predicate_frame(view, proposition, statement))};
  add_qualifiers(document, view, mentions, proposition, speech, undated);
  statement.polarity = proposition.polarity;
  statement.modality = proposition.modality;
  add_speakers(document, view, proposition, speech, undated);
  undated.sources.mutual = proposition.mutual;
  statement.extractor = proposition.extractor;
  statement.confidence = std::round(confidence * 100) / 100;
  statement.evidence = evidence_of(document, view);
  return undated;
}

}  // namespace entente
