#include "extract/coreference/pair_features.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <initializer_list>

namespace entente {
namespace {

// --- tables of weights: groups of columns one after another

constexpr std::size_t kForms = 4, kPronouns = 11, kTypes = kEntityTypeCount, kNominals = 11, kRoles = 10,
                      kKinds = 5;

template <std::size_t N>
struct Layout {
  std::array<std::size_t, N> sizes;

  constexpr std::size_t begin(std::size_t group) const {
    std::size_t at = 0;
    for (std::size_t g = 0; g < group; ++g) at += sizes[g];
    return at;
  }
  constexpr std::size_t total() const { return begin(N); }
};

enum MentionGroup : std::size_t {
  kWho,
  kOfType,
  kOfNominal,
  kOfDefiniteness,
  kOfRole,
  kOfAgreement,
  kLength,
  kModifierCount,
  kState,
  kRepeats,
  kMentionGroups,
};
constexpr Layout<kMentionGroups> kMentionLayout{{kForms + kPronouns, kTypes* kForms, kNominals* kForms,
                                                 kKinds* kForms, kRoles* kForms, 3 * 4 * 3, 8, 5, 32,
                                                 5 * kForms}};

enum PairGroup : std::size_t {
  kSentenceGap,
  kMentionGap,
  kWords,
  kAgreement,
  kTypePair,
  kPronounType,
  kNominalPair,
  kPronounNominal,
  kRolePair,
  kBinding,
  kNesting,
  kLinks,
  kSpeechPair,
  kDefinitenessPair,
  kParagraphGap,
  kPronounPair,
  kRivals,
  kAntecedentRole,
  kAntecedentRepeats,
  kPairGroups,
};
constexpr Layout<kPairGroups> kPairLayout{
    {kForms * kForms * 8, kForms* kForms * 10, kWordMatchCount * 9, 9 * kForms* kForms, kTypes* kTypes * 2,
     kPronouns* kTypes * 2, kNominals* kNominals * 2, kPronouns* kNominals, kRoles* kRoles * 2,
     kForms* kForms * 4, kForms* kForms * 3, 5 * kForms, 5 * 9, kKinds* kKinds * 4, kForms* kForms * 3,
     kPronouns* kPronouns * 3, kPronouns * 6, kRoles * 4 * 2, kForms * 2 * 5}};

enum NoveltyGroup : std::size_t { kBestMatch, kBestDefiniteness, kAgreeing, kNoveltyGroups };
constexpr Layout<kNoveltyGroups> kNoveltyLayout{
    {kWordMatchCount * kForms, kWordMatchCount* kKinds, 6 * (kForms + kPronouns)}};

template <std::size_t N>
class Columns {
 public:
  Columns(const Layout<N>& layout, std::vector<FeatureId>& features) : layout_(layout), features_(features) {}

  /// `place` inside the group, but for kBinding: the five places of its last pairs of forms, coordinations,
  /// reach into kNesting, and the weights were trained so. The next training should give it five a pair.
  void add(std::size_t group, std::size_t place) {
    assert(layout_.begin(group) + place < layout_.total());
    features_.push_back(static_cast<FeatureId>(layout_.begin(group) + place));
  }

 private:
  const Layout<N>& layout_;
  std::vector<FeatureId>& features_;
};

template <typename Enum>
std::size_t n(Enum value) {
  return static_cast<std::size_t>(value);
}

/// The first bound that the value does not exceed.
std::size_t bin(std::size_t value, std::initializer_list<std::size_t> bounds) {
  std::size_t at = 0;
  for (const std::size_t bound : bounds) {
    if (value <= bound) break;
    ++at;
  }
  return at;
}

// --- comparing

/// 0: the same, 1: one of them is not known, 2: different.
template <typename Enum>
std::size_t agreement(Enum a, Enum b) {
  if (a == Enum::Unknown || b == Enum::Unknown) return 1;
  return a == b ? 0 : 2;
}

std::size_t form_pair(const MentionSigns& anaphor, const MentionSigns& antecedent) {
  return n(anaphor.form) * kForms + n(antecedent.form);
}

bool holds(const MentionSigns& outer, const MentionSigns& inner) {
  return outer.sentence == inner.sentence && outer.first <= inner.first && inner.last <= outer.last;
}

/// 0: neither in speech, 1: both in the same, 2: in two, 3: the anaphor alone, 4: the antecedent alone.
std::size_t speech_pair(const MentionSigns& anaphor, const MentionSigns& antecedent) {
  if (anaphor.speech == antecedent.speech) return anaphor.speech == kNoQuotation ? 0 : 1;
  if (anaphor.speech == kNoQuotation) return 4;
  return antecedent.speech == kNoQuotation ? 3 : 2;
}

using PairColumns = Columns<kPairGroups>;

void add_places(const MentionSigns& anaphor, const MentionSigns& antecedent, PairColumns& columns) {
  const std::size_t forms = form_pair(anaphor, antecedent);
  const std::size_t sentences = anaphor.sentence - antecedent.sentence;
  const std::size_t paragraphs = anaphor.paragraph - antecedent.paragraph;
  columns.add(kSentenceGap, forms * 8 + bin(sentences, {0, 1, 2, 4, 8, 16, 40}));
  columns.add(kMentionGap,
              forms * 10 + bin(anaphor.order - antecedent.order, {1, 2, 3, 4, 7, 11, 19, 39, 99}));
  columns.add(kParagraphGap, forms * 3 + std::min<std::size_t>(paragraphs, 2));
  columns.add(kAntecedentRole, (n(antecedent.role) * 4 + bin(sentences, {0, 1, 2})) * 2 +
                                   (anaphor.form == MentionClass::Pronoun ? 1 : 0));
  columns.add(kRolePair, (n(anaphor.role) * kRoles + n(antecedent.role)) * 2 + (sentences == 0 ? 0 : 1));
  if (sentences != 0) return;
  if (anaphor.clause == antecedent.clause)
    columns.add(kBinding, forms * 5 + (anaphor.governor == antecedent.governor ? 0 : 1));
  if (anaphor.governor == antecedent.head) columns.add(kBinding, forms * 5 + 2);
  if (antecedent.governor == anaphor.head) columns.add(kBinding, forms * 5 + 3);
  if (std::binary_search(anaphor.barred.begin(), anaphor.barred.end(), antecedent.head))
    columns.add(kBinding, forms * 5 + 4);
  if (holds(antecedent, anaphor)) columns.add(kNesting, forms * 3);
  if (holds(anaphor, antecedent)) columns.add(kNesting, forms * 3 + 1);
}

void add_links(const MentionSigns& anaphor, const MentionSigns& antecedent, PairColumns& columns) {
  const std::size_t form = n(anaphor.form);
  if (anaphor.same_as == antecedent.order || antecedent.same_as == anaphor.order) columns.add(kLinks, form);
  if (anaphor.described == antecedent.order || antecedent.described == anaphor.order)
    columns.add(kLinks, kForms + form);
  if (anaphor.owner == antecedent.order) columns.add(kLinks, 2 * kForms + form);
  if (antecedent.owner == anaphor.order) columns.add(kLinks, 3 * kForms + form);
  const auto& joined = antecedent.members;
  if (std::find(joined.begin(), joined.end(), anaphor.order) != joined.end())
    columns.add(kLinks, 4 * kForms + form);
}

void add_kinds(const MentionSigns& anaphor, const MentionSigns& antecedent, PairColumns& columns) {
  const std::size_t agrees =
      agreement(anaphor.number, antecedent.number) * 3 + agreement(anaphor.gender, antecedent.gender);
  columns.add(kAgreement, agrees * kForms * kForms + form_pair(anaphor, antecedent));
  columns.add(kSpeechPair,
              speech_pair(anaphor, antecedent) * 9 + (anaphor.person - 1U) * 3 + (antecedent.person - 1U));
  const bool close = anaphor.sentence - antecedent.sentence <= 1;
  if (anaphor.pronoun == PronounClass::None && antecedent.pronoun == PronounClass::None) {
    const std::size_t typed = anaphor.typed && antecedent.typed ? 1 : 0;
    columns.add(kTypePair, (n(anaphor.type) * kTypes + n(antecedent.type)) * 2 + typed);
    const WordMatch match = word_match(anaphor, antecedent);
    columns.add(kWords, n(match) * 9 + n(anaphor.form) * 3 + n(antecedent.form));
    columns.add(kNominalPair, (n(anaphor.nominal) * kNominals + n(antecedent.nominal)) * 2 +
                                  (match == WordMatch::None ? 0 : 1));
    const std::size_t level = match == WordMatch::Whole       ? 3
                              : match >= WordMatch::HeadWider ? 2
                              : match == WordMatch::None      ? 0
                                                              : 1;
    columns.add(kDefinitenessPair,
                (n(anaphor.definiteness) * kKinds + n(antecedent.definiteness)) * 4 + level);
  } else if (anaphor.pronoun != PronounClass::None && antecedent.pronoun != PronounClass::None) {
    const std::size_t gap = std::min<std::size_t>(anaphor.sentence - antecedent.sentence, 2);
    columns.add(kPronounPair, (n(anaphor.pronoun) * kPronouns + n(antecedent.pronoun)) * 3 + gap);
  } else if (anaphor.pronoun != PronounClass::None) {
    columns.add(kPronounType, (n(anaphor.pronoun) * kTypes + n(antecedent.type)) * 2 + (close ? 1 : 0));
    columns.add(kPronounNominal, n(anaphor.pronoun) * kNominals + n(antecedent.nominal));
  } else {
    columns.add(kPronounPair, n(antecedent.pronoun) * 3 + (close ? 1 : 0));
  }
}

}  // namespace

void add_mention_features(const MentionSigns& mention, std::vector<FeatureId>& features) {
  Columns<kMentionGroups> columns(kMentionLayout, features);
  const std::size_t form = n(mention.form);
  columns.add(kWho, mention.pronoun == PronounClass::None ? form : kForms + n(mention.pronoun));
  columns.add(kOfType, n(mention.type) * kForms + form);
  columns.add(kOfNominal, n(mention.nominal) * kForms + form);
  columns.add(kOfDefiniteness, n(mention.definiteness) * kForms + form);
  columns.add(kOfRole, n(mention.role) * kForms + form);
  columns.add(kOfAgreement, (n(mention.number) * 4 + n(mention.gender)) * 3 + mention.person - 1U);
  columns.add(kLength, bin(mention.last - mention.first, {1, 2, 3, 4, 6, 10, 20}));
  columns.add(kModifierCount, std::min<std::size_t>(mention.modifiers.size(), 4));
  columns.add(kState, (mention.nested ? 1U : 0U) + (mention.speech == kNoQuotation ? 0U : 2U) +
                          (mention.owner == kNoMention ? 0U : 4U) +
                          (mention.described == kNoMention ? 0U : 8U) +
                          (mention.same_as == kNoMention ? 0U : 16U));
  columns.add(kRepeats, bin(mention.repeats, {0, 1, 2, 5}) * kForms + form);
}

std::size_t mention_feature_count() {
  return kMentionLayout.total();
}

void add_pair_features(const MentionSigns& anaphor, const MentionSigns& antecedent, std::size_t rivals,
                       std::vector<FeatureId>& features) {
  PairColumns columns(kPairLayout, features);
  add_places(anaphor, antecedent, columns);
  add_links(anaphor, antecedent, columns);
  add_kinds(anaphor, antecedent, columns);
  columns.add(kRivals, n(anaphor.pronoun) * 6 + bin(rivals, {0, 1, 2, 4, 9}));
  const std::size_t pronoun = anaphor.form == MentionClass::Pronoun ? 1 : 0;
  columns.add(kAntecedentRepeats,
              (n(antecedent.form) * 2 + pronoun) * 5 + bin(antecedent.repeats, {0, 1, 2, 5}));
}

std::size_t pair_feature_count() {
  return kPairLayout.total();
}

void add_novelty_features(const MentionSigns& mention, WordMatch best, std::size_t agreeing,
                          std::vector<FeatureId>& features) {
  Columns<kNoveltyGroups> columns(kNoveltyLayout, features);
  columns.add(kBestMatch, n(best) * kForms + n(mention.form));
  columns.add(kBestDefiniteness, n(best) * kKinds + n(mention.definiteness));
  const std::size_t who =
      mention.pronoun == PronounClass::None ? n(mention.form) : kForms + n(mention.pronoun);
  columns.add(kAgreeing, bin(agreeing, {0, 1, 2, 4, 9}) * (kForms + kPronouns) + who);
}

std::size_t novelty_feature_count() {
  return kNoveltyLayout.total();
}

}  // namespace entente
