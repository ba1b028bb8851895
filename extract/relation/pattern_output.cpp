#include "extract/relation/pattern_output.h"

#include <algorithm>
#include <string>
#include <utility>

#include "extract/relation/arguments.h"
#include "extract/relation/pattern_label.h"
#include "extract/relation/predicate.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

using Show = PatternLabelPart::Show;

class Teller {
 public:
  Teller(const SentenceView& view, const PatternRule& rule, const PatternOutput& output,
         const PatternMatch& match)
      : view_(view), output_(output), match_(match) {
    find_centre(rule);
  }

  std::vector<Proposition> tell() const {
    std::vector<Proposition> told;
    const TokenSet objects = output_.object ? match_.tokens[*output_.object] : TokenSet();
    for (const std::size_t object : objects) {
      told.push_back(start());
      told.back().object = phrase(object);
      told.back().object->role.clear();
    }
    if (objects.empty()) told.push_back(start());
    return told;
  }

 private:
  std::size_t token_of(std::size_t word) const { return match_.tokens[word].front(); }

  bool is_argument(std::size_t word) const {
    if (word == output_.subject || output_.object == word) return true;
    return std::any_of(output_.qualifiers.begin(), output_.qualifiers.end(),
                       [&](const PatternQualifier& qualifier) { return qualifier.word == word; });
  }

  /// The words that must be there and are no arguments, in the rule's order.
  std::vector<std::size_t> inner_tokens(const PatternRule& rule) const {
    std::vector<std::size_t> tokens;
    for (std::size_t word = 0; word < rule.words.size(); ++word) {
      const bool certain = rule.words[word].optional == kNoWord && !rule.words[word].absent;
      if (certain && !is_argument(word)) tokens.push_back(token_of(word));
    }
    return tokens;
  }

  /// The centre carries the relation: the first word that the predicate names, else the first that heads a
  /// clause, else the first at all. Arguments only where nothing else is left.
  void find_centre(const PatternRule& rule) {
    const auto inner = inner_tokens(rule);
    const auto heads = [&](std::size_t token) { return view_.clause_headed_by(token) != kNoClause; };
    const auto verb = std::find_if(inner.begin(), inner.end(), heads);
    const auto named = std::find_if(output_.predicate.begin(), output_.predicate.end(),
                                    [](const PatternLabelPart& part) { return part.word != kNoWord; });
    centre_ = named != output_.predicate.end() ? token_of(named->word)
              : verb != inner.end()            ? *verb
              : !inner.empty()                 ? inner.front()
                                               : token_of(rule.anchor);
    clause_ = view_.clause_headed_by(centre_);
    if (clause_ == kNoClause && verb != inner.end()) clause_ = view_.clause_headed_by(*verb);
  }

  /// A noun phrase, or where the word is a verb its clause; without the part that holds the centre.
  PropositionArgument phrase(std::size_t token) const {
    const std::size_t clause = view_.clause_headed_by(token);
    if (clause != kNoClause && !view_.clauses()[clause].copular) {
      const bool holds_centre = token != centre_ && view_.dominates(token, centre_);
      return clause_argument(view_, token, holds_centre ? centre_ : kNoToken);
    }
    return noun_argument(view_, token, centre_);
  }

  PropositionArgument qualifier(const PatternQualifier& wanted, std::size_t token) const {
    const std::size_t clause = view_.clause_headed_by(token);
    if (clause != kNoClause && !view_.clauses()[clause].copular) {
      PropositionArgument argument = phrase(token);
      if (!wanted.role.empty()) argument.role = wanted.role;
      return argument;
    }
    PropositionArgument argument = oblique_argument(view_, token, centre_);
    if (wanted.role.empty()) {
      refine_role(view_, argument);
    } else {
      argument.role = wanted.role;
    }
    return argument;
  }

  Proposition start() const {
    Proposition proposition;
    proposition.subject = phrase(token_of(output_.subject));
    proposition.anchor = centre_;
    proposition.predicate = {centre_};
    proposition.confidence = output_.confidence;
    for (const PatternQualifier& wanted : output_.qualifiers) {
      for (const std::size_t token : match_.tokens[wanted.word])
        proposition.qualifiers.push_back(qualifier(wanted, token));
    }
    name_predicate(proposition);
    set_status(proposition);
    return proposition;
  }

  void name_predicate(Proposition& proposition) const {
    for (const PatternLabelPart& part : output_.predicate) {
      proposition.label += part.word == kNoWord ? part.text : label_of(part);
      proposition.lemma += part.word == kNoWord ? part.text : lemma_of(part);
    }
    proposition.surface = proposition.label;
    if (output_.predicate.front().word == kNoWord) proposition.lemma = lemma_of_label(proposition.lemma);
    if (!output_.lemma.empty()) proposition.lemma = output_.lemma;
    proposition.predicate_class = output_.predicate_class;
  }

  /// Index of the clause whose verb the token is, or kNoClause.
  std::size_t verb_clause(std::size_t token) const {
    const std::size_t clause = view_.clause_headed_by(token);
    return clause == kNoClause || view_.clauses()[clause].copular ? kNoClause : clause;
  }

  /// The verb as it stands, with its auxiliaries; of a passive told from the agent's side, turned.
  std::string label_of(const PatternLabelPart& part) const {
    const std::size_t token = token_of(part.word);
    const std::size_t clause = verb_clause(token);
    if (part.show == Show::Lemma) return pattern_lemma(view_, token);
    if (part.show == Show::Form || clause == kNoClause) return view_.lower(token);
    const TokenSet& agents = view_.clauses()[clause].agents;
    const bool turned = std::find(agents.begin(), agents.end(), token_of(output_.subject)) != agents.end();
    return turned ? active_label(view_, clause) : predicate_words(view_, clause).label;
  }

  std::string lemma_of(const PatternLabelPart& part) const {
    const std::size_t token = token_of(part.word);
    const std::size_t clause = verb_clause(token);
    if (part.show == Show::Form) return view_.lower(token);
    if (part.show == Show::Lemma || clause == kNoClause) return pattern_lemma(view_, token);
    return predicate_words(view_, clause).lemma;
  }

  /// "no aid", "neither ally"
  bool is_denied(std::size_t token) const {
    const auto children = view_.children(token);
    return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
      const bool determiner =
          RelationSet{Deprel::Det, Deprel::Advmod, Deprel::CcPreconj}.contains(view_.relation(child));
      const std::string& word = view_.lower(child);
      const bool denies = is_negative_pronoun(word) || is_negation(word);
      return determiner && denies && !is_focus_negation(view_, child);
    });
  }

  void set_status(Proposition& proposition) const {
    if (clause_ != kNoClause) {
      apply_status(view_, view_.clauses()[clause_], proposition);
    } else {
      apply_speaker(view_, centre_, proposition);
      if (is_denied(centre_)) proposition.polarity = Polarity::Negated;
    }
    if (output_.polarity) proposition.polarity = *output_.polarity;
    if (output_.modality) proposition.modality = *output_.modality;
  }

  const SentenceView& view_;
  const PatternOutput& output_;
  const PatternMatch& match_;
  std::size_t centre_ = 0;          ///< token
  std::size_t clause_ = kNoClause;  ///< whose status the statement has
};

}  // namespace

std::vector<Proposition> tell_pattern(const SentenceView& view, const PatternRule& rule,
                                      const PatternOutput& output, const PatternMatch& match) {
  std::vector<Proposition> told = Teller(view, rule, output, match).tell();
  for (Proposition& proposition : told) proposition.extractor = rule.extractor;
  return told;
}

}  // namespace entente
