#include "graph/name_clusters.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unordered_map>

#include "graph/name_nodes.h"
#include "graph/types/name_keys.h"

namespace entente {
namespace {

constexpr std::size_t npos = static_cast<std::size_t>(-1);
/// A word that so many names share tells nothing: what is found by it alone stays apart.
constexpr std::size_t kCrowd = 1000;

MergeReason reason_for(NameReason reason) {
  switch (reason) {
    case NameReason::None:
    case NameReason::Equal:
      return MergeReason::Equal;
    case NameReason::Folded:
      return MergeReason::Folded;
    case NameReason::Order:
      return MergeReason::Order;
    case NameReason::Part:
      return MergeReason::Part;
    case NameReason::Initials:
      return MergeReason::Initials;
    case NameReason::Nickname:
      return MergeReason::Nickname;
    case NameReason::Spelling:
      return MergeReason::Spelling;
    case NameReason::Acronym:
      return MergeReason::Acronym;
    case NameReason::Form:
      return MergeReason::Form;
  }
  return MergeReason::Equal;
}

bool share_document(const NameNode& a, const NameNode& b) {
  auto at = a.documents.begin();
  for (const std::size_t document : b.documents) {
    at = std::lower_bound(at, a.documents.end(), document);
    if (at != a.documents.end() && *at == document) return true;
  }
  return false;
}

bool is_in(const NameNode& node, std::size_t document) {
  return std::binary_search(node.documents.begin(), node.documents.end(), document);
}

/// A name that fits a cluster.
struct Fit {
  std::size_t cluster;
  std::size_t node;  ///< whose name it fits
  MergeReason reason;
  bool same;  ///< not only as a short form
  bool far;   ///< tells enough to be looked for in other documents
};

/// A given name alone means somebody else in every document, and so do two letters.
bool tells_enough(const NameNode& node, const NameNode& full, MergeReason reason) {
  if (reason == MergeReason::Acronym) {
    const auto capitals =
        std::count_if(node.label.begin(), node.label.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals > 2 || full.type == EntityType::Country;
  }
  if (node.person.words.empty() || !node.person.is_single() || full.person.words.size() < 2) return true;
  const std::string& word = node.person.words[0].text;
  return word == full.person.words[full.person.surname].text && given_name_gender(word) == Gender::Unknown;
}

/// Short forms are short for things of one kind.
bool same_kind(EntityType a, EntityType b) {
  const auto is_body = [](EntityType type) {
    return type == EntityType::Organization || type == EntityType::Group;
  };
  return is_body(a) == is_body(b);
}

/// Takes the nodes one by one, the fullest names first, and finds the cluster for each.
class Clusterer {
 public:
  Clusterer(const NameUnits& units, const AliasTable* aliases, bool by_name)
      : units_(units.units()), by_name_(by_name), nodes_(make_nodes(units_, aliases, by_name)) {}

  NameClustering run() {
    result_.cluster_of.assign(units_.size(), npos);
    result_.reason_of.assign(units_.size(), MergeReason::Equal);
    cluster_of_node_.assign(nodes_.size(), npos);
    stands_for_.assign(nodes_.size(), false);
    for (std::size_t n = 0; n < nodes_.size(); ++n) place(n);
    settle();
    return std::move(result_);
  }

 private:
  struct Cluster {
    std::size_t canonical;  ///< node
    Gender gender;
    std::array<std::size_t, kEntityTypeCount> types{};
    std::size_t mentions = 0;
    std::size_t first_document = npos;
  };

  bool takes_part(const NameNode& node) const {
    return by_name_ && node.kind == LabelKind::Proper && node.side != NameSide::Value;
  }

  void place(std::size_t n) {
    const NameNode& node = nodes_[n];
    const bool free = takes_part(node) && node.identity == npos;
    const std::vector<Fit> fits = free ? find_fits(n) : std::vector<Fit>();
    const Fit* everywhere = pick(fits, nullptr);
    std::size_t own = npos;  // made only if some unit stays
    bool all_one = true;
    for (const std::size_t unit : node.units) {
      const std::size_t document = units_[unit].document;
      const bool near = std::any_of(fits.begin(), fits.end(),
                                    [&](const Fit& fit) { return is_in(nodes_[fit.node], document); });
      const Fit* fit = near ? pick(fits, &document) : everywhere;
      all_one = all_one && fit == everywhere && fit != nullptr;
      if (fit != nullptr) {
        put(unit, fit->cluster, fit->reason);
        continue;
      }
      if (own == npos) own = open(n);
      put(unit, own, node.identity == npos ? MergeReason::Equal : MergeReason::Table);
    }
    if (!takes_part(node)) return;
    if (own != npos) {
      cluster_of_node_[n] = own;
    } else if (all_one && everywhere->same) {
      cluster_of_node_[n] = everywhere->cluster;
      stands_for_[n] = true;
    } else {
      return;
    }
    make_findable(n);
  }

  std::size_t open(std::size_t n) {
    clusters_.push_back({n, nodes_[n].gender, {}, 0, npos});
    return clusters_.size() - 1;
  }

  void put(std::size_t unit, std::size_t index, MergeReason reason) {
    result_.cluster_of[unit] = index;
    result_.reason_of[unit] = reason;
    Cluster& cluster = clusters_[index];
    for (std::size_t i = 0; i < kEntityTypeCount; ++i) cluster.types[i] += units_[unit].types[i];
    cluster.mentions += units_[unit].mentions;
    cluster.first_document = std::min(cluster.first_document, units_[unit].document);
    if (cluster.gender == Gender::Unknown) cluster.gender = units_[unit].title;
  }

  void make_findable(std::size_t n) {
    const NameNode& node = nodes_[n];
    if (node.side == NameSide::Concept) return;
    const bool person = node.side == NameSide::Person;
    for (std::string& key : person ? keys_to_be_found(node.person) : keys_to_be_found(node.type, node.label))
      by_key_[std::move(key)].push_back(n);
    for (const std::string& alias : node.aliases) by_alias_[alias].push_back(n);
  }

  /// All that the node's name fits, in the order of the nodes.
  std::vector<Fit> find_fits(std::size_t n) const {
    const NameNode& node = nodes_[n];
    std::vector<std::size_t> found;
    const auto look = [&](const auto& index, const std::string& key) {
      const auto at = index.find(key);
      if (at == index.end() || at->second.size() > kCrowd) return;
      found.insert(found.end(), at->second.begin(), at->second.end());
    };
    const auto look_as = [&](EntityType type) {
      const bool person = type == EntityType::Person;
      for (const std::string& key : person ? keys_to_find(node.person) : keys_to_find(type, node.label))
        look(by_key_, key);
    };
    if (node.side == NameSide::Concept) {
      for (const EntityType type :
           {EntityType::Person, EntityType::Organization, EntityType::Event, EntityType::Work})
        look_as(type);
    } else {
      look_as(node.type);
    }
    look(by_alias_, fold_name(node.label));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<Fit> fits;
    for (const std::size_t f : found) {
      if (const auto fit = fit_of(node, f)) fits.push_back(*fit);
    }
    return fits;
  }

  std::optional<Fit> fit_of(const NameNode& node, std::size_t f) const {
    const NameNode& full = nodes_[f];
    const Cluster& cluster = clusters_[cluster_of_node_[f]];
    const NameNode& canonical = nodes_[cluster.canonical];
    if (node.own_id && (full.own_id || canonical.own_id)) return std::nullopt;
    if (node.side != full.side && node.side != NameSide::Concept) return std::nullopt;
    if (node.gender != Gender::Unknown && cluster.gender != Gender::Unknown && node.gender != cluster.gender)
      return std::nullopt;
    // One label, two ids, one document: whoever told them apart knew why.
    if (share_document(node, full) && fold_name(node.label) == fold_name(full.label)) return std::nullopt;
    const auto fit = match(node, full);
    if (!fit) return std::nullopt;
    const bool firm = f == cluster.canonical || stands_for_[f] || match(node, canonical);
    if (!firm) return std::nullopt;
    if (!fit->second && !same_kind(node.type, full.type)) return std::nullopt;
    const bool far = fit->second || tells_enough(node, full, fit->first);
    return Fit{cluster_of_node_[f], f, fit->first, fit->second, far};
  }

  /// Reason, and whether the names are the same.
  static std::optional<std::pair<MergeReason, bool>> match(const NameNode& node, const NameNode& full) {
    const bool person = full.side == NameSide::Person;
    const NameMatch match = node.label == full.label ? NameMatch{NameRelation::Same, NameReason::Equal}
                            : person                 ? match_person_names(node.person, full.person)
                                                     : match_names(full.type, node.label, full.label);
    const bool same = match.relation == NameRelation::Same;
    const bool shorter = match.relation == NameRelation::LeftIsShort && node.side != NameSide::Concept;
    if (same || shorter) return std::pair{reason_for(match.reason), same};
    const bool called_so =
        !share_document(node, full) &&
        std::binary_search(full.aliases.begin(), full.aliases.end(), fold_name(node.label));
    if (called_so) return std::pair{MergeReason::Alias, true};
    return std::nullopt;
  }

  /// The one cluster that fits, or the one that fits best: the same name comes before a fuller one. Null if
  /// two do. `document`: only by names of that document.
  const Fit* pick(const std::vector<Fit>& fits, const std::size_t* document) const {
    const Fit* any = nullptr;
    const Fit* same = nullptr;
    bool any_two = false, same_two = false;
    for (const Fit& fit : fits) {
      if (document != nullptr && !is_in(nodes_[fit.node], *document)) continue;
      any_two = any_two || (any != nullptr && any->cluster != fit.cluster);
      if (any == nullptr) any = &fit;
      if (!fit.same) continue;
      same_two = same_two || (same != nullptr && same->cluster != fit.cluster);
      if (same == nullptr) same = &fit;
    }
    const Fit* best = !any_two ? (same != nullptr ? same : any) : same_two ? nullptr : same;
    return best != nullptr && document == nullptr && !best->far ? nullptr : best;
  }

  /// Gives ids, labels and types. Who has more mentions keeps an id that two would have.
  void settle() {
    std::vector<std::size_t> order(clusters_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const Cluster& x = clusters_[a];
      const Cluster& y = clusters_[b];
      const NameNode& m = nodes_[x.canonical];
      const NameNode& n = nodes_[y.canonical];
      if (m.identity != n.identity) return m.identity < n.identity;
      if (x.mentions != y.mentions) return x.mentions > y.mentions;
      if (m.side != n.side) return m.side < n.side;
      return x.first_document != y.first_document ? x.first_document < y.first_document : a < b;
    });
    result_.clusters.resize(clusters_.size());
    for (const std::size_t index : order) {
      const NameNode& canonical = nodes_[clusters_[index].canonical];
      NameCluster& out = result_.clusters[index];
      out.identity = canonical.identity;
      out.label = canonical.label;
      out.type = canonical.identity == npos ? leading_type(clusters_[index].types) : canonical.type;
      out.id = free_id(canonical.id, out.type);
    }
  }

  std::string free_id(const std::string& wanted, EntityType type) {
    const auto [at, fresh] = holder_.try_emplace(wanted, type);
    if (fresh) return wanted;
    if (side_of(at->second) != side_of(type)) {
      const std::string typed = wanted + '-' + slug(to_string(type));
      if (holder_.try_emplace(typed, type).second) return typed;
    }
    for (std::size_t& number = ++last_number_[wanted];; ++number) {
      const std::string numbered = wanted + '-' + std::to_string(number + 1);
      if (holder_.try_emplace(numbered, type).second) return numbered;
    }
  }

  const std::vector<NameUnit>& units_;
  const bool by_name_;
  const std::vector<NameNode> nodes_;
  std::vector<Cluster> clusters_;
  std::vector<std::size_t> cluster_of_node_;  ///< npos: cannot be found
  std::vector<bool> stands_for_;              ///< nodes whose name is the canonical one, spelled otherwise
  std::unordered_map<std::string, std::vector<std::size_t>> by_key_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_alias_;
  std::unordered_map<std::string, EntityType> holder_;  ///< of ids
  std::unordered_map<std::string, std::size_t> last_number_;
  NameClustering result_;
};

}  // namespace

NameClustering cluster_names(const NameUnits& units, const AliasTable* aliases, bool by_name) {
  return Clusterer(units, aliases, by_name).run();
}

}  // namespace entente
