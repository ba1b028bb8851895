#include "graph/name_units.h"

#include <algorithm>

#include "graph/types/name.h"

namespace entente {
namespace {

constexpr std::size_t kTypedVotes = 4;
constexpr std::size_t kConceptVotes = 1;

const std::string& id_or_label(const std::string& id, const std::string& label) {
  return id.empty() ? label : id;
}

std::string key_of(std::size_t document, const std::string& id, std::size_t identity) {
  return std::to_string(document) + ' ' + std::to_string(identity + 1) + ' ' + id;
}

/// Of the title that the mention begins with: "Mrs Thatcher".
Gender gender_of_title(const std::string& mention) {
  const std::size_t space = mention.find(' ');
  return space == std::string::npos ? Gender::Unknown : title_gender(mention.substr(0, space));
}

void insert_sorted(std::vector<std::string>& words, const std::string& word) {
  const auto at = std::lower_bound(words.begin(), words.end(), word);
  if (at == words.end() || *at != word) words.insert(at, word);
}

}  // namespace

const std::string& NameUnit::label() const {
  const auto best = std::max_element(labels.begin(), labels.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return best->first;  // the first of equals
}

EntityType leading_type(const std::array<std::size_t, kEntityTypeCount>& votes) {
  const auto best = std::max_element(votes.begin(), votes.end());
  return *best == 0 ? EntityType::Concept : static_cast<EntityType>(best - votes.begin());
}

NameUnits::NameUnits(const std::vector<Statement>& statements, const AliasTable* aliases)
    : aliases_(aliases) {
  find_documents(statements);
  arguments_.reserve(2 * statements.size());
  for (std::size_t i = 0; i < statements.size(); ++i) {
    arguments_.push_back(add(document_of_[i], statements[i].subject));
    arguments_.push_back(statements[i].object ? add(document_of_[i], *statements[i].object) : npos);
  }
  const auto add_speaker = [&](std::size_t document, const Attribution& speaker) {
    const std::size_t identity = aliases_ == nullptr ? npos : aliases_->find(speaker.label);
    unit_for(document, id_or_label(speaker.id, speaker.label), speaker.label, identity);
  };
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (statements[i].attribution) add_speaker(document_of_[i], *statements[i].attribution);
    for (const Attribution& speaker : statements[i].attribution_chain) add_speaker(document_of_[i], speaker);
  }
}

void NameUnits::find_documents(const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) documents_.push_back(statement.evidence.document);
  std::sort(documents_.begin(), documents_.end());
  documents_.erase(std::unique(documents_.begin(), documents_.end()), documents_.end());
  for (const Statement& statement : statements) {
    const auto at = std::lower_bound(documents_.begin(), documents_.end(), statement.evidence.document);
    document_of_.push_back(static_cast<std::size_t>(at - documents_.begin()));
  }
}

/// By the label, unless the words in the text are another name that the table has; else by other forms, if
/// they agree.
std::size_t NameUnits::identity_of(const Argument& argument) const {
  if (aliases_ == nullptr) return npos;
  const std::size_t by_mention = aliases_->find(argument.mention);
  if (by_mention != npos) {
    const NameRelation relation = match_names(argument.type, argument.mention, argument.label).relation;
    if (relation != NameRelation::Same && relation != NameRelation::LeftIsShort) return by_mention;
  }
  const std::size_t by_label = aliases_->find(argument.label);
  if (by_label != npos) return by_label;
  std::size_t found = npos;
  for (const std::string& alias : argument.aliases) {
    const std::size_t identity = aliases_->find(alias);
    if (identity == npos) continue;
    if (found != npos && found != identity) return npos;
    found = identity;
  }
  return found;
}

std::size_t NameUnits::unit_for(std::size_t document, const std::string& id, const std::string& label,
                                std::size_t identity) {
  const auto [at, fresh] = index_.try_emplace(key_of(document, id, identity), units_.size());
  if (fresh) {
    NameUnit unit;
    unit.document = document;
    unit.id = id;
    unit.identity = identity;
    units_.push_back(std::move(unit));
  }
  units_[at->second].labels.try_emplace(label, 0);
  return at->second;
}

std::size_t NameUnits::add(std::size_t document, const Argument& argument) {
  const std::string& id = id_or_label(argument.id, argument.label);
  const std::string& label = argument.label.empty() ? id : argument.label;
  const std::size_t index = unit_for(document, id, label, identity_of(argument));
  NameUnit& unit = units_[index];
  ++unit.labels[label];
  ++unit.mentions;
  unit.types[static_cast<std::size_t>(argument.type)] +=
      argument.type == EntityType::Concept ? kConceptVotes : kTypedVotes;
  for (const std::string& alias : argument.aliases) insert_sorted(unit.aliases, alias);
  if (argument.type == EntityType::Person && unit.title == Gender::Unknown) {
    unit.title = gender_of_title(argument.mention);
  }
  return index;
}

std::size_t NameUnits::speaker(std::size_t statement, const Attribution& attribution) const {
  const std::size_t identity = aliases_ == nullptr ? npos : aliases_->find(attribution.label);
  return index_.at(key_of(document_of_[statement], id_or_label(attribution.id, attribution.label), identity));
}

}  // namespace entente
