#include "export/compare/picture_plan.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "export/compare/picture_relations.h"
#include "export/edge_words.h"
#include "export/text_layout.h"
#include "graph/salience.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;
// Code points.
constexpr std::size_t kLongestNode = 36, kNodeWidth = 13, kLongestWords = 36, kWordsWidth = 18,
                      kLongestTitle = 60;
// Relations named on a line between two principals, and on any other.
constexpr std::size_t kPrincipalWords = 5, kWords = 2;
constexpr std::size_t kTooltipSentences = 3, kTraits = 2;
constexpr std::size_t kMostStatements = static_cast<std::size_t>(-1);

/// Roles in the order in which they are wanted, as far as there is room on their sides.
class RoleChooser {
 public:
  RoleChooser(const Comparison& comparison, std::size_t most)
      : comparison_(comparison),
        most_(most),
        taken_(comparison.sides.size()),
        chosen_(comparison.roles.size(), false),
        near_(comparison.roles.size(), false),
        neighbours_(comparison.roles.size()) {
    for (const auto& events : comparison.events)
      for (const RoleEvent& event : events) {
        neighbours_[event.from].push_back(event.to);
        neighbours_[event.to].push_back(event.from);
      }
  }

  std::vector<bool> choose() {
    for (std::size_t r = 0; r < comparison_.roles.size() && comparison_.roles[r].principal; ++r) take(r);
    const bool principals = !comparison_.roles.empty() && comparison_.roles[0].principal;
    const std::vector<std::size_t> wanted = in_order();
    if (principals) {
      const std::vector<bool> related = with_relations();
      for (const std::size_t role : wanted)
        if (related[role] && has_room(role)) take(role);
    } else {
      while (take_next(wanted)) {
      }
    }
    return chosen_;
  }

 private:
  bool has_room(std::size_t role) const {
    for (std::size_t s = 0; s < taken_.size(); ++s)
      if (comparison_.roles[role].members[s] != npos && taken_[s] >= most_) return false;
    return !chosen_[role];
  }

  void take(std::size_t role) {
    chosen_[role] = true;
    for (std::size_t s = 0; s < taken_.size(); ++s)
      if (comparison_.roles[role].members[s] != npos) ++taken_[s];
    for (const std::size_t neighbour : neighbours_[role]) near_[neighbour] = true;
  }

  /// The first that has to do with one who was taken, else the first that has to do with anybody.
  bool take_next(const std::vector<std::size_t>& wanted) {
    const auto fits = [&](std::size_t role) { return has_room(role) && !neighbours_[role].empty(); };
    const auto is_near = [&](std::size_t role) { return near_[role] && fits(role); };
    auto found = std::find_if(wanted.begin(), wanted.end(), is_near);
    if (found == wanted.end()) found = std::find_if(wanted.begin(), wanted.end(), fits);
    if (found == wanted.end()) return false;
    take(*found);
    return true;
  }

  /// Those with a counterpart, then of every side in turn the most salient.
  std::vector<std::size_t> in_order() const {
    std::vector<std::size_t> order;
    for (std::size_t r = 0; r < comparison_.matched_roles; ++r) order.push_back(r);
    std::vector<std::vector<std::size_t>> salient;
    std::size_t longest = 0;
    for (const Side& side : comparison_.sides) {
      salient.push_back(by_salience(side.graph));
      longest = std::max(longest, salient.back().size());
    }
    for (std::size_t i = 0; i < longest; ++i)
      for (std::size_t s = 0; s < salient.size(); ++s) {
        const std::size_t role = i < salient[s].size() ? comparison_.role_of(s, salient[s][i]) : 0;
        if (role >= comparison_.matched_roles) order.push_back(role);
      }
    return order;
  }

  /// Roles that have to do with a principal, or matched ones with one another.
  std::vector<bool> with_relations() const {
    std::vector<bool> related(comparison_.roles.size(), false);
    for (const auto& events : comparison_.events)
      for (const RoleEvent& event : events) {
        const bool principal =
            comparison_.roles[event.from].principal || comparison_.roles[event.to].principal;
        const bool matched = std::max(event.from, event.to) < comparison_.matched_roles;
        if (principal || matched) related[event.from] = related[event.to] = true;
      }
    return related;
  }

  const Comparison& comparison_;
  std::size_t most_;
  std::vector<std::size_t> taken_;  ///< of each side
  std::vector<bool> chosen_;
  std::vector<bool> near_;  ///< has to do with one who was taken
  std::vector<std::vector<std::size_t>> neighbours_;
};

bool is_claim(const Edge& edge) {
  return std::all_of(edge.statements.begin(), edge.statements.end(),
                     [](const Statement& statement) { return statement.attribution.has_value(); });
}

/// What another side has, too, comes before all else; there the first of each class before the second of any,
/// the classes in the order that all sides share.
void sort_for_words(std::vector<const PictureRelation*>& told) {
  const auto weightier = [](const PictureRelation* a, const PictureRelation* b) {
    const auto rank = [](const PictureRelation& it) {
      return std::tuple(!it.shared, kMostStatements - it.kin, it.edge.predicate.predicate_class,
                        kMostStatements - it.edge.statements.size());
    };
    return rank(*a) < rank(*b);
  };
  std::stable_sort(told.begin(), told.end(), weightier);
  const auto own =
      std::find_if(told.begin(), told.end(), [](const PictureRelation* it) { return !it->shared; });
  std::map<PredicateClass, std::size_t> met;
  std::map<const PictureRelation*, std::size_t> turn;
  for (auto it = told.begin(); it != own; ++it) turn[*it] = ++met[(*it)->edge.predicate.predicate_class];
  std::stable_sort(told.begin(), own,
                   [&](const PictureRelation* a, const PictureRelation* b) { return turn[a] < turn[b]; });
}

class Planner {
 public:
  Planner(const Comparison& comparison, std::size_t most)
      : comparison_(comparison), drawn_(RoleChooser(comparison, most).choose()) {
    for (const Role& role : comparison.roles) principals_ += role.principal ? 1 : 0;
  }

  PicturePlan plan() {
    plan_.panels.resize(comparison_.sides.size());
    const auto relations = picture_relations(comparison_, drawn_);
    for (std::size_t s = 0; s < plan_.panels.size(); ++s) add_lines(plan_.panels[s], s, relations[s]);
    find_roles();
    for (std::size_t s = 0; s < plan_.panels.size(); ++s) {
      PicturePanel& panel = plan_.panels[s];
      add_nodes(panel, s);
      const std::size_t all = comparison_.sides[s].graph.vertex_count();
      panel.title = shorten(comparison_.sides[s].name, kLongestTitle);
      panel.note = fmt::format("{} of {} {}", panel.nodes.size(), all, all == 1 ? "entity" : "entities");
    }
    return std::move(plan_);
  }

 private:
  bool is_matched(std::size_t role) const { return role < comparison_.matched_roles; }

  /// Principals, and who has a line on any side.
  void find_roles() {
    std::vector<bool> used(drawn_.size(), false);
    for (const PicturePanel& panel : plan_.panels)
      for (const PictureLine& line : panel.lines) used[line.from] = used[line.to] = true;
    for (std::size_t r = 0; r < used.size(); ++r)
      if (used[r] || comparison_.roles[r].principal) plan_.roles.push_back(r);
    plan_.principals = principals_;
  }

  void add_nodes(PicturePanel& panel, std::size_t side) {
    for (const std::size_t role : plan_.roles) {
      const std::size_t vertex = comparison_.roles[role].members[side];
      if (vertex == npos) continue;
      const Entity& entity = comparison_.sides[side].graph.vertex(vertex).entity;
      const std::string label = wrap(shorten(entity.label, kLongestNode), kNodeWidth);
      const Owner owner = is_matched(role) ? Owner() : Owner(side);
      panel.nodes.push_back({role, label, entity.type, comparison_.roles[role].principal, owner,
                             traits_of(role, side), node_tooltip(role, side)});
    }
  }

  std::vector<std::string> traits_of(std::size_t role, std::size_t side) {
    std::vector<std::string> found;
    for (const Trait& trait : comparison_.traits) {
      const auto elsewhere = [side](const Trait::Holder& holder) { return holder.side != side; };
      if (std::none_of(trait.holders.begin(), trait.holders.end(), elsewhere)) continue;
      for (const Trait::Holder& holder : trait.holders) {
        if (holder.side != side || holder.role != role || found.size() == kTraits) continue;
        const Statement& it = *holder.statement;
        std::string words = it.predicate.label + (it.object ? ' ' + it.object->label : std::string());
        words = shorten(words, kLongestWords);
        if (it.attribution) words = "“" + words + "”";
        plan_.claims = plan_.claims || it.attribution;
        if (std::find(found.begin(), found.end(), words) == found.end()) found.push_back(std::move(words));
      }
    }
    return found;
  }

  std::string node_tooltip(std::size_t role, std::size_t side) const {
    const Vertex& vertex = comparison_.sides[side].graph.vertex(comparison_.roles[role].members[side]);
    std::string text = shorten(vertex.entity.label, kTooltipLength);
    fmt::format_to(std::back_inserter(text), " ({})", to_string(vertex.entity.type));
    for (std::size_t other = 0; other < comparison_.sides.size(); ++other) {
      const std::string& counterpart = comparison_.label(role, other);
      if (other != side && !counterpart.empty())
        text += "\nhere as there: " + shorten(counterpart, kTooltipLength);
    }
    if (!vertex.facts.empty()) {
      text += '\n';
      append_evidence(text, vertex.facts);
    }
    return text;
  }

  void add_lines(PicturePanel& panel, std::size_t side, const std::vector<PictureRelation>& relations) {
    std::map<std::pair<std::size_t, std::size_t>, std::vector<const PictureRelation*>> lines;
    const bool all = principals_ == 0;
    for (const PictureRelation& relation : relations) {
      const bool principal =
          comparison_.roles[relation.from].principal || comparison_.roles[relation.to].principal;
      if (all || principal || (is_matched(relation.from) && is_matched(relation.to)))
        lines[{relation.from, relation.to}].push_back(&relation);
    }
    for (auto& [ends, told] : lines) {
      sort_for_words(told);
      panel.lines.push_back(line_of(side, told));
    }
  }

  PictureLine line_of(std::size_t side, const std::vector<const PictureRelation*>& told) {
    PictureLine line;
    line.from = told.front()->from;
    line.to = told.front()->to;
    const bool principals = comparison_.roles[line.from].principal && comparison_.roles[line.to].principal;
    const std::size_t room = principals ? kPrincipalWords : kWords;
    bool told_as_fact = false, not_denied = false;
    for (const PictureRelation* relation : told) {
      (relation->shared ? line.shared : line.own) = true;
      const bool denied = relation->edge.polarity == Polarity::Negated;
      not_denied = not_denied || !denied;
      told_as_fact = told_as_fact || (!denied && relation->edge.asserted());
      // One more is named rather than counted as "+1".
      if (line.words.size() < room || told.size() == room + 1) {
        line.words.push_back(words_of(side, *relation));
      } else {
        ++line.more;
      }
    }
    line.style = !not_denied ? "dashed" : told_as_fact ? "solid" : "dotted";
    line.tooltip = tooltip_of(side, line, told);
    return line;
  }

  PictureWords words_of(std::size_t side, const PictureRelation& relation) {
    std::string text = edge_text(relation.edge, kLongestWords, kWordsWidth);
    if (is_claim(relation.edge)) {
      plan_.claims = true;
      text = "“" + text + "”";
    }
    return {std::move(text), relation.shared ? Owner() : Owner(side)};
  }

  std::string tooltip_of(std::size_t side, const PictureLine& line,
                         const std::vector<const PictureRelation*>& told) const {
    std::string text = shorten(comparison_.label(line.from, side), kLongestNode) + " – ";
    std::vector<Statement> statements;  // of each relation one, as long as there is room
    for (const PictureRelation* relation : told) {
      if (relation != told.front()) text += ", ";
      append_short(text, relation->edge.predicate.label, kLongestWords);
      if (relation->edge.statements.size() > 1) text += fmt::format(" ×{}", relation->edge.statements.size());
      if (statements.size() < kTooltipSentences) statements.push_back(relation->edge.statements.front());
    }
    for (const PictureRelation* relation : told)
      for (std::size_t i = 1; i < relation->edge.statements.size() && statements.size() < kTooltipSentences;
           ++i)
        statements.push_back(relation->edge.statements[i]);
    text += " → " + shorten(comparison_.label(line.to, side), kLongestNode) + '\n';
    append_evidence(text, statements);
    return text;
  }

  const Comparison& comparison_;
  std::vector<bool> drawn_;
  std::size_t principals_ = 0;
  PicturePlan plan_;
};

}  // namespace

PicturePlan plan_picture(const Comparison& comparison, std::size_t most) {
  return Planner(comparison, most).plan();
}

}  // namespace entente
