#include "extract/relation/light_verb.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

/// Verbs that only carry their noun. Others ("sign", "break", "end") say something about the event itself.
constexpr auto kSupporting = std::to_array<std::string_view>({
    "carry", "conduct", "do",   "express", "give",  "have",    "hold",  "launch", "lend",   "make", "mount",
    "offer", "pay",     "pose", "put",     "reach", "perform", "place", "stage",  "strike", "wage", "win",
});

struct NounVerb {
  std::string_view noun;
  std::string_view verb;
};

/// Nouns that beside such a verb stand for another verb than on their own.
constexpr auto kBeside = std::to_array<NounVerb>({
    {"agreement", "agree with"},
    {"aid", "aid"},
    {"apology", "apologize to"},
    {"assistance", "assist"},
    {"backing", "back"},
    {"blame", "blame"},
    {"call", "call"},
    {"compromise", "compromise with"},
    {"discussion", "discuss with"},
    {"help", "help"},
    {"investigation", "investigate"},
    {"promise", "promise"},
    {"warfare", "war on"},
});

/// Verb and noun that do not mean the noun's verb: "had support", "made war"; what one has, one need not do.
bool is_pair(std::string_view verb, std::string_view noun, std::string_view meant) {
  if (verb == "have" || verb == "hold") {
    return meant.ends_with(" with") && !meant.starts_with("have");
  }
  if (verb == "win") return noun == "victory";
  if (verb == "offer") return noun == "support" || noun == "praise" || noun == "apology";
  return !meant.starts_with("have ");
}

std::string_view verb_beside(std::string_view verb, std::string_view noun) {
  if (std::find(kSupporting.begin(), kSupporting.end(), verb) == kSupporting.end()) return {};
  const auto at =
      std::find_if(kBeside.begin(), kBeside.end(), [&](const NounVerb& entry) { return entry.noun == noun; });
  const std::string_view meant = at == kBeside.end() ? verb_of_noun(noun) : at->verb;
  return !meant.empty() && is_pair(verb, noun, meant) ? meant : std::string_view();
}

/// How well a preposition opens the party that the event concerns; 0: not at all.
int fitness(std::string_view meant, std::string_view preposition) {
  const std::size_t space = meant.rfind(' ');
  if (space != std::string_view::npos && meant.substr(space + 1) == preposition) return 3;
  if (meant.ends_with(" with")) return 0;
  for (const std::string_view governed : {"on", "to", "against", "of", "over", "upon", "toward", "towards"}) {
    if (preposition == governed) return 2;
  }
  return preposition == "for" ? 1 : 0;
}

/// The noun must not say whose or which event it is: "made his father's visit to".
bool is_plain(const SentenceView& view, std::size_t noun) {
  const auto children = view.children(noun);
  return std::all_of(children.begin(), children.end(), [&](std::size_t child) {
    return RelationSet{Deprel::Det,  Deprel::DetPredet, Deprel::Amod,     Deprel::Nummod,
                       Deprel::Nmod, Deprel::Punct,     Deprel::NmodPoss, Deprel::Compound}
        .contains(view.relation(child));
  });
}

/// What hangs behind the noun, each conjunct on its own.
std::vector<PropositionArgument> behind(const SentenceView& view, std::size_t noun) {
  std::vector<PropositionArgument> found;
  for (const std::size_t child : view.children(noun)) {
    if (view.relation(child) != Deprel::Nmod || child < noun) continue;
    for (const std::size_t part : conjuncts(view, child)) found.push_back(oblique_argument(view, part));
  }
  return found;
}

}  // namespace

std::optional<LightEvent> light_event(const SentenceView& view, const Clause& clause,
                                      std::vector<PropositionArgument>& qualifiers) {
  if (clause.passive || clause.objects.size() != 1) return std::nullopt;
  const std::size_t noun = clause.objects.front();
  if (noun < clause.head || view.token(noun).upos != Upos::Noun || !is_plain(view, noun)) return std::nullopt;
  LightEvent event;
  event.noun = noun;
  event.lemma = verb_beside(view.token(clause.head).lemma, view.token(noun).lemma);
  if (event.lemma.empty()) return std::nullopt;
  event.others = behind(view, noun);
  std::array<std::vector<PropositionArgument>*, 2> places = {&event.others, &qualifiers};
  std::vector<PropositionArgument>* from = nullptr;
  std::string marker;
  int best = 0;
  for (auto* place : places) {
    for (const PropositionArgument& argument : *place) {
      const std::string preposition = lower_words(view, argument.marker);
      const int fit =
          argument.clausal || is_temporal(view, argument.head) ? 0 : fitness(event.lemma, preposition);
      if (fit <= best) continue;
      best = fit;
      from = place;
      marker = preposition;
    }
  }
  if (from == nullptr) return std::nullopt;
  for (auto at = from->begin(); at != from->end();) {
    if (lower_words(view, at->marker) != marker || at->clausal) {
      ++at;
      continue;
    }
    event.targets.push_back(std::move(*at));
    at = from->erase(at);
  }
  return event;
}

}  // namespace entente
