#pragma once

#include <cstddef>
#include <string_view>

#include "extract/coreference/mention.h"

namespace entente {

/// What a pronoun says of whom it stands for. Lower case; kind None for words that are no pronouns.
struct PronounTraits {
  PronounKind kind = PronounKind::None;
  MentionGender gender = MentionGender::Unknown;
  MentionNumber number = MentionNumber::Unknown;
  std::uint8_t person = 3;
};
PronounTraits pronoun_traits(std::string_view lower);

/// The gender of whom a common noun or a title names: "queen", "spokesman", "mr"; Unknown where it may be
/// either.
MentionGender gender_of_noun(std::string_view lower);

/// What the phrase headed by the token is in its clause.
MentionRole role_of_phrase(const SentenceView& view, std::size_t head);

/// Fills in gender, number, definiteness, modifiers and title of a mention whose place, form and type are
/// known.
void set_traits(const SentenceView& view, Mention& mention);

}  // namespace entente
