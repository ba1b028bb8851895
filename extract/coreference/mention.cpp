#include "extract/coreference/mention.h"

#include <algorithm>
#include <numeric>

#include "extract/coreference/mention_links.h"
#include "extract/coreference/mention_phrase.h"
#include "extract/coreference/mention_traits.h"
#include "extract/entity/gazetteer.h"
#include "extract/entity/label.h"
#include "extract/entity/titles.h"
#include "extract/entity/type.h"
#include "extract/relation/arguments.h"
#include "extract/relation/coordination.h"
#include "extract/relation/naming.h"
#include "extract/relation/render.h"

namespace entente {
namespace {

class MentionFinder {
 public:
  MentionFinder(const Document& document, const SentenceView& view, const Speech& speech)
      : document_(document), view_(view), speech_(speech), mention_of_(view.size(), kNoMention) {}

  std::vector<Mention> find() {
    for (std::size_t i = 0; i < view_.size(); ++i) {
      if (is_head(i)) mentions_.push_back(made(i));
    }
    add_coordinations();
    std::stable_sort(mentions_.begin(), mentions_.end(), [](const Mention& a, const Mention& b) {
      return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      if (mentions_[m].members.empty()) mention_of_[mentions_[m].head] = m;
    }
    for (Mention& mention : mentions_) {
      for (std::size_t& member : mention.members) member = mention_of_[member];
    }
    link_mentions(view_, mentions_);
    return std::move(mentions_);
  }

 private:
  // --- which words head mentions

  bool is_head(std::size_t i) const {
    const Token& token = view_.token(i);
    switch (token.upos) {
      case Upos::Punct:
      case Upos::Adp:
      case Upos::Cconj:
      case Upos::Sconj:
      case Upos::Aux:
      case Upos::Part:
      case Upos::Intj:
        return false;
      case Upos::Pron:
        return is_pronoun_mention(i);
      case Upos::Propn:
        return !continues_name(i);
      case Upos::Num:  // "the two"
        if (view_.has_child(i, {Deprel::Det}) && view_.lower(i) == "two") return true;
        [[fallthrough]];
      default:
        return (token.nominal != NominalType::None || heads_date(i) || is_determined(i)) &&
               !continues_name(i);
    }
  }

  /// A noun with an article or possessor, though the analyzer sees no kind of thing in it.
  bool is_determined(std::size_t i) const {
    return view_.token(i).upos == Upos::Noun && view_.has_child(i, {Deprel::Det, Deprel::NmodPoss});
  }

  /// "1942", "3 May 2006": the analyzer knows no kind of thing for bare numbers.
  bool heads_date(std::size_t i) const {
    const NamedSpan* name = view_.name_covering(i);
    if (name == nullptr || (name->type != NameType::Date && name->type != NameType::Time)) return false;
    const std::size_t head = view_.head(i);
    const bool heads = head == kNoToken || head < name->first || head >= name->last;
    return view_.token(i).upos == Upos::Num && (heads || view_.relation(i) == Deprel::NmodUnmarked);
  }

  bool is_pronoun_mention(std::size_t i) const {
    const PronounTraits traits = pronoun_traits(view_.lower(i));
    if (view_.relation(i) == Deprel::Expl) return false;
    if (traits.kind == PronounKind::None) return view_.token(i).nominal != NominalType::None;
    const bool question = traits.kind == PronounKind::Relative && relative_antecedent(view_, i) == kNoToken;
    return !question;
  }

  /// Part of a name whose head stands elsewhere, or of what hyphens join.
  bool continues_name(std::size_t i) const {
    const std::size_t head = view_.head(i);
    if (head == kNoToken) return false;
    const Deprel relation = view_.relation(i);
    if (relation == Deprel::Flat || relation == Deprel::Goeswith || relation == Deprel::Fixed) return true;
    const NamedSpan* name = view_.name_covering(i);
    const bool same = name != nullptr && name->first <= head && head < name->last && !heads_date(i);
    if (same) return true;
    const bool part = relation == Deprel::NmodDesc || relation == Deprel::Nummod ||
                      (relation == Deprel::Compound && view_.token(i).nominal == NominalType::None);
    return part && name == nullptr;
  }

  // --- what it says

  bool is_named(std::size_t i) const {
    const NamedSpan* name = view_.name_covering(i);
    return view_.token(i).upos == Upos::Propn || (name != nullptr && name->type < NameType::Date);
  }

  Mention made(std::size_t i) const {
    const Token& token = view_.token(i);
    Mention mention;
    mention.sentence = view_.sentence().index;
    mention.head = static_cast<std::uint32_t>(i);
    mention.at = token.span.begin;
    mention.word = view_.lower(i);
    mention.lemma = lower(token.lemma.empty() ? token.form : token.lemma);
    mention.nominal = token.nominal;
    mention.pronoun = token.upos == Upos::Pron ? kind_of(i) : PronounKind::None;
    mention.form = token.upos == Upos::Pron ? MentionForm::Pronoun
                   : is_named(i)            ? MentionForm::Name
                                            : MentionForm::Nominal;
    set_phrase(view_, mention);
    name_it(mention);
    mention.clause = view_.clause_around(i);
    mention.governor = static_cast<std::uint32_t>(view_.head(i) == kNoToken ? i : view_.head(i));
    mention.speech = speech_.speech_begin(token.span.begin);
    if (mention.form == MentionForm::Pronoun) {
      mention.speaker = speech_.speaker_around(token.span.begin);
      mention.speaker_at = speech_.speaker_place(token.span.begin);
    }
    set_traits(view_, mention);
    keep_vector(mention);
    return mention;
  }

  void keep_vector(Mention& mention) const {
    const std::vector<float>& all = view_.sentence().vectors;
    const std::size_t width = all.size() / view_.size();
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(mention.head * width);
    mention.vector.assign(begin, begin + static_cast<std::ptrdiff_t>(width));
  }

  PronounKind kind_of(std::size_t i) const {
    const PronounKind kind = pronoun_traits(view_.lower(i)).kind;
    if (kind == PronounKind::None) return PronounKind::Other;
    if (view_.relation(i) == Deprel::NmodPoss && kind == PronounKind::Personal)
      return PronounKind::Possessive;
    if (kind == PronounKind::Demonstrative && relative_antecedent(view_, i) != kNoToken)
      return PronounKind::Relative;
    return kind;
  }

  void name_it(Mention& mention) const {
    if (mention.form == MentionForm::Pronoun) {
      mention.label = view_.token(mention.head).form;
      mention.type = entity_type(view_.sentence(), mention.head, mention.label);
      return;
    }
    PropositionArgument argument = noun_argument(view_, mention.head);
    if (argument.head != mention.head) {  // an apposition's name is another mention
      argument.head = mention.head;
      argument.minimal = argument.full;
    }
    Argument rendered = render_argument(document_, view_, argument);
    mention.label = std::move(rendered.label);
    mention.type = rendered.type;
    mention.typed = mention.type != EntityType::Concept;
    mention.owners = label_source(document_, view_, argument, mention.label, speech_).owners;
    if (mention.form != MentionForm::Name) return;
    mention.name = canonical_label(document_.text, view_.sentence(), name_tokens(mention, argument));
    // Half a name ("Republic of"), and an adjective ("Soviet"), whose label says which state is meant.
    const bool cut =
        !mention.name.empty() && (mention.name.ends_with(" of") || mention.name.ends_with(" and"));
    if (mention.name.empty() || cut || !country_named(lower(mention.label)).empty())
      mention.name = mention.label;
  }

  /// The words of the named span, with a title that belongs to the name: "Queen Victoria".
  TokenSet name_tokens(const Mention& mention, const PropositionArgument& argument) const {
    const NamedSpan* name = view_.name_covering(mention.head);
    if (name == nullptr) return argument.minimal;
    TokenSet words(name->last - name->first);
    std::iota(words.begin(), words.end(), name->first);
    for (const std::size_t i : hyphenated_word(view_, words.back())) {  // "Chiang Kai | -shek"
      if (i > words.back()) words.push_back(i);
    }
    for (const std::size_t child : view_.children(mention.head)) {
      if (view_.relation(child) == Deprel::NmodDesc && child < words.front() &&
          keeps_title(view_.sentence(), child, mention.head))
        words.insert(words.begin(), child);
    }
    return words;
  }

  static std::string lower(std::string text) {
    for (char& c : text) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
  }

  // --- coordinations

  bool may_join(std::size_t m) const {
    const Mention& mention = mentions_[m];
    return mention.form != MentionForm::Pronoun || mention.pronoun == PronounKind::Personal;
  }

  void add_coordinations() {
    std::vector<std::size_t> headed(view_.size(), kNoMention);
    for (std::size_t m = 0; m < mentions_.size(); ++m) headed[mentions_[m].head] = m;
    const std::size_t count = mentions_.size();
    for (std::size_t m = 0; m < count; ++m) {
      const std::size_t head = mentions_[m].head;
      if (view_.relation(head) == Deprel::Conj || heads_clause(view_, head)) continue;
      const TokenSet heads = conjuncts(view_, head);
      const bool joined = heads.size() > 1 && std::all_of(heads.begin(), heads.end(), [&](std::size_t i) {
                            return headed[i] != kNoMention && may_join(headed[i]);
                          });
      if (joined) mentions_.push_back(coordination(heads, headed));
    }
  }

  Mention coordination(const TokenSet& heads, const std::vector<std::size_t>& headed) const {
    Mention whole = mentions_[headed[heads.front()]];
    bool people = true;
    whole.label.clear();
    for (const std::size_t i : heads) {
      const Mention& part = mentions_[headed[i]];
      whole.first = std::min(whole.first, part.first);
      whole.last = std::max(whole.last, part.last);
      people = people && (part.type == EntityType::Person || part.type == EntityType::Group);
      whole.label += (whole.label.empty() ? "" : i == heads.back() ? " and " : ", ") + part.label;
      whole.members.push_back(i);  // the head's token, until mentions have their places
    }
    whole.span = {view_.token(whole.first).span.begin, view_.token(whole.last - 1).span.end};
    whole.form = MentionForm::Nominal;
    whole.pronoun = PronounKind::None;
    whole.person = 3;
    whole.name.clear();
    whole.title.clear();
    whole.modifiers.clear();
    if (people) whole.type = EntityType::Group;
    set_traits(view_, whole);
    return whole;
  }

  const Document& document_;
  const SentenceView& view_;
  const Speech& speech_;
  std::vector<std::size_t> mention_of_;  ///< by head token; coordinations are not in it
  std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find_mentions(const Document& document, const SentenceView& view, const Speech& speech) {
  return MentionFinder(document, view, speech).find();
}

}  // namespace entente
