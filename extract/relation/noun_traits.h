#pragma once

#include <string_view>

namespace entente {

/// Whether the noun (a lemma) names someone or something by a relation to another: "father", "capital".
bool is_relational_noun(std::string_view lemma);

/// The verb that an event noun stands for ("invasion": "invade"), with its preposition where the noun's
/// complement needs one; empty for other nouns.
std::string_view verb_of_noun(std::string_view lemma);

/// Whether the noun names something that is written or said and says something itself: "letter", "treaty".
bool is_message_noun(std::string_view lemma);

/// Whether a clause that says what the noun is may not hold: "the claim that he left".
bool is_doubtful_noun(std::string_view lemma);

/// Whether such a clause is wanted: "the demand that he leave".
bool is_wish_noun(std::string_view lemma);

}  // namespace entente
