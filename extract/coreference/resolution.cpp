#include "extract/coreference/resolution.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "extract/entity/label.h"
#include "graph/types/pronoun.h"

namespace entente {
namespace {

// What is said of more than so many is said of them as a group.
constexpr std::size_t kMostParts = 4;

/// How sure it is that a word of this kind stands for what it was found to.
double trust_in(const Mention& mention) {
  if (mention.form == MentionForm::Name) return 1.0;
  if (mention.form == MentionForm::Nominal) return 0.95;
  if (mention.pronoun == PronounKind::Relative || mention.pronoun == PronounKind::Reflexive) return 1.0;
  const bool he = mention.gender == MentionGender::Masculine || mention.gender == MentionGender::Feminine;
  return he ? 0.9 : 0.8;
}

void keep_sorted(std::vector<std::string>& aliases, const std::string& label) {
  std::sort(aliases.begin(), aliases.end());
  aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
  std::erase_if(aliases, [&](const std::string& alias) { return alias.empty() || alias == label; });
}

/// One side of a statement: what it may stand for, and as it stands in the text.
struct Side {
  Argument own;                    ///< unresolved but for its possessors
  std::vector<Argument> resolved;  ///< one, or one a member of a group
  std::size_t entity = kNoEntity;
  const Mention* mention = nullptr;
  double trust = 1;
};

class Resolver {
 public:
  explicit Resolver(const EntityTable& table) : table_(table) {}

  Side side(const Argument& argument, const LabelSource& source) const {
    Side side;
    side.own = owned(argument, source);
    side.entity = entity_of(side.own.label, source);
    const std::size_t m = source.at == kNowhere ? kNoMention : table_.mention_at(source.at);
    if (m != kNoMention) side.mention = &table_.mentions()[m];
    if (side.entity == kNoEntity || stands_alone(side)) {
      side.resolved = {side.own};
      return side;
    }
    const TextEntity& entity = table_.entities()[side.entity];
    const bool as_told = side.own.label == entity.label;  // nothing had to be found out
    if (side.mention != nullptr && !side.mention->label.empty() && !as_told)
      side.trust = trust_in(*side.mention);
    if (entity.parts.size() > 1 && entity.parts.size() <= kMostParts) {
      for (const std::size_t part : entity.parts) side.resolved.push_back(as(part, argument, side.mention));
    } else {
      side.resolved = {as(side.entity, argument, side.mention)};
    }
    return side;
  }

  void resolve(Qualifier& qualifier, const LabelSource& source) const {
    if (!qualifier.value.empty()) return;
    Argument argument;
    argument.label = qualifier.label;
    argument.type = qualifier.type;
    const Side found = side(argument, source);
    if (found.resolved.size() == 1) {
      qualifier.label = found.resolved.front().label;
      qualifier.type = found.resolved.front().type;
    } else {
      qualifier.label = table_.entities()[found.entity].label;
      qualifier.type = EntityType::Group;
    }
  }

  void resolve(Attribution& attribution, std::size_t at) const {
    const std::size_t entity = entity_of(attribution.label, {at, {}});
    if (entity == kNoEntity) return;
    attribution.label = table_.entities()[entity].label;
    attribution.id = entity_id(attribution.label);
  }

 private:
  std::size_t entity_of(const std::string& label, const LabelSource& source) const {
    return source.at == kNowhere || table_.mention_at(source.at) == kNoMention ? table_.entity_named(label)
                                                                               : table_.entity_at(source.at);
  }

  /// A nominal that nothing else takes up keeps the words that the statement has for it.
  bool stands_alone(const Side& side) const {
    const TextEntity& entity = table_.entities()[side.entity];
    return !entity.named && entity.parts.empty() && entity.mentions == 1;
  }

  Argument owned(Argument argument, const LabelSource& source) const {
    if (source.owners.empty()) return argument;
    std::string label = table_.owned(argument.label, source.owners);
    if (label == argument.label) return argument;
    argument.label = std::move(label);
    argument.id = entity_id(argument.label);
    if (begins_with_pronoun(argument.mention)) std::erase(argument.aliases, argument.mention);
    keep_sorted(argument.aliases, argument.label);
    return argument;
  }

  /// "his father" is everyone's.
  static bool begins_with_pronoun(const std::string& text) {
    return is_bare_pronoun(std::string_view(text).substr(0, text.find(' ')));
  }

  Argument as(std::size_t e, const Argument& argument, const Mention* mention) const {
    const TextEntity& entity = table_.entities()[e];
    Argument made;
    made.label = entity.label;
    made.id = entity_id(made.label);
    made.type = entity.type;
    made.mention = argument.mention;
    made.aliases = entity.names;
    const bool pronoun = mention != nullptr && mention->form == MentionForm::Pronoun;
    const bool of_group = mention != nullptr && table_.entity_at(mention->at) != e;
    // "Moscow" that is read as Russia is no name of it.
    const bool other = mention != nullptr && mention->form == MentionForm::Name &&
                       mention->label.find(mention->name) == std::string::npos;
    if (!pronoun && !of_group && !other) {
      for (const std::string& alias : argument.aliases) {
        if (!begins_with_pronoun(alias)) made.aliases.push_back(alias);
      }
    }
    keep_sorted(made.aliases, made.label);
    return made;
  }

  const EntityTable& table_;
};

bool is_identity(const Statement& statement) {
  return statement.extractor == "copular" || statement.extractor == "appositive" ||
         statement.predicate.lemma == "be";
}

/// Both sides are one thing: another name becomes a qualifier, what it is said to be keeps its own words, and
/// a pronoun that is no reflexive was read wrongly.
void part(Statement& statement, Side& subject, Side& object) {
  if (subject.entity == kNoEntity || subject.entity != object.entity) return;
  if (object.mention != nullptr && object.mention->pronoun == PronounKind::Reflexive) return;
  const bool name = object.mention != nullptr && object.mention->form == MentionForm::Name;
  const bool subject_is_name = subject.mention != nullptr && subject.mention->form == MentionForm::Name;
  if (name && subject_is_name) {
    statement.qualifiers.push_back({"as", object.own.label, object.own.type});
    object.resolved.clear();
  } else if (name && is_identity(statement)) {
    subject.resolved = {subject.own};
  } else {
    object.resolved = {object.own};
  }
}

/// "their two captains, Ida and Tom": what as many are to several, each is to one of them, in their order.
void pair_off(const Statement& statement, const EntityTable& table, Side& subject, Side& object) {
  const std::string& lemma = statement.predicate.lemma;
  const bool role = lemma.starts_with("be ") && lemma.ends_with(" of");
  if (!role || subject.resolved.size() != 1 || object.resolved.size() < 2 || subject.mention == nullptr)
    return;
  const std::size_t whole = subject.mention->part_of;
  if (whole == kNoMention) return;
  const auto& members = table.mentions()[whole].members;
  if (members.size() != object.resolved.size()) return;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (&table.mentions()[members[i]] == subject.mention) object.resolved = {object.resolved[i]};
  }
}

double rounded(double confidence) {
  return std::round(confidence * 100) / 100;
}

std::vector<Statement> mutual(Statement statement, const Side& group) {
  if (group.resolved.size() != 2) return {};
  statement.subject = group.resolved[0];
  statement.object = group.resolved[1];
  statement.confidence = rounded(statement.confidence * group.trust);
  return {std::move(statement)};
}

}  // namespace

std::vector<Statement> resolve_statement(Statement statement, const StatementSources& sources,
                                         const EntityTable& table) {
  const Resolver resolver(table);
  for (std::size_t i = 0; i < statement.qualifiers.size(); ++i)
    resolver.resolve(statement.qualifiers[i], sources.qualifiers[i]);
  if (statement.attribution) resolver.resolve(*statement.attribution, sources.speakers.front());
  for (std::size_t i = 0; i < statement.attribution_chain.size(); ++i)
    resolver.resolve(statement.attribution_chain[i], sources.speakers[i + 1]);
  std::erase_if(statement.attribution_chain,
                [](const Attribution& source) { return is_bare_pronoun(source.label); });
  Side subject = resolver.side(statement.subject, sources.subject);
  if (sources.mutual) return mutual(std::move(statement), subject);
  Side object;
  if (statement.object) {
    object = resolver.side(*statement.object, sources.object);
    part(statement, subject, object);
    pair_off(statement, table, subject, object);
  }
  statement.confidence = rounded(statement.confidence * subject.trust * object.trust);
  const bool had_object = statement.object && !object.resolved.empty();
  statement.object.reset();
  std::vector<Statement> made;
  for (const Argument& who : subject.resolved) {
    if (!had_object) {
      made.push_back(statement);
      made.back().subject = who;
    }
    for (const Argument& whom : object.resolved) {
      if (subject.resolved.size() > 1 && who.id == whom.id) continue;
      made.push_back(statement);
      made.back().subject = who;
      made.back().object = whom;
    }
  }
  return made;
}

}  // namespace entente
