#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "extract/coreference/mention.h"
#include "graph/types/name.h"

namespace entente {

/// All mentions of a text that are written alike.
struct NameForm {
  std::string text;                   ///< as first written, with a title that tells the gender
  std::vector<std::size_t> mentions;  ///< ascending
  std::array<std::size_t, kEntityTypeCount> votes{};
  EntityType type = EntityType::Concept;
  PersonName person;  ///< of who may be a person
};

/// The forms of the names among the mentions, in the order of their first uses. States are one form by all
/// their names. What the text knows as a word of somebody's full name is a person, too, where the model took
/// it for something else: "Orsini" after "Giulia Orsini".
std::vector<NameForm> collect_name_forms(std::span<const Mention> mentions);

/// Words that a form shares with others that it may be compared with; the initials of several, as one word.
std::vector<std::string> words_of(const NameForm& form);

/// How two forms stand to each other within one text, where more is a short form than elsewhere: any word of
/// a person's name, a body's noun once its full name was used ("the League").
NameRelation relation_of(const NameForm& left, const NameForm& right);

}  // namespace entente
