#include "extract/relation/pattern_graph.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "extract/relation/arguments.h"
#include "extract/relation/pattern_vocabulary.h"

namespace entente {
namespace {

constexpr RelationSet kSubjects = {Deprel::Nsubj, Deprel::NsubjPass, Deprel::Csubj, Deprel::CsubjPass};

/// What a token stands for: a relative pronoun for its antecedent, any other for itself and its conjuncts.
std::vector<TokenSet> meanings(const SentenceView& view) {
  std::vector<TokenSet> stands_for(view.size());
  for (const Clause& clause : view.clauses()) {
    if (clause.relativizer == kNoToken || clause.antecedent == kNoToken) continue;
    const bool subject = kSubjects.contains(view.relation(clause.relativizer)) && !clause.subjects.empty();
    stands_for[clause.relativizer] = subject ? clause.subjects : TokenSet{clause.antecedent};
  }
  for (std::size_t i = 0; i < view.size(); ++i) {
    if (!stands_for[i].empty()) continue;
    const bool alone = view.relation(i) == Deprel::Conj || !view.has_child(i, {Deprel::Conj});
    stands_for[i] = alone ? TokenSet{i} : conjuncts(view, i);
  }
  return stands_for;
}

}  // namespace

PatternGraph::PatternGraph(const SentenceView& view) : size_(view.size()) {
  add_tree(view);
  add_clauses(view);
  const auto ends = [](const Edge& edge) { return std::tie(edge.from, edge.to); };
  std::sort(down_.begin(), down_.end(), [&](const Edge& a, const Edge& b) { return ends(a) < ends(b); });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < down_.size(); ++i) {
    if (kept > 0 && ends(down_[kept - 1]) == ends(down_[i])) {
      down_[kept - 1].relations |= down_[i].relations;
    } else {
      down_[kept++] = down_[i];
    }
  }
  down_.resize(kept);
  up_ = down_;
  for (Edge& edge : up_) std::swap(edge.from, edge.to);
  std::sort(up_.begin(), up_.end(), [&](const Edge& a, const Edge& b) { return ends(a) < ends(b); });
}

void PatternGraph::add(std::size_t head, std::size_t dependent, std::uint64_t relation) {
  if (head != dependent) down_.push_back({head, dependent, relation});
}

void PatternGraph::add_tree(const SentenceView& view) {
  const auto stands_for = meanings(view);
  for (std::size_t i = 0; i < view.size(); ++i) {
    const std::size_t head = view.head(i);
    if (head == kNoToken) continue;
    for (const std::size_t meant : stands_for[i]) {
      add(head, meant, pattern_bit(view.relation(i)));
      if (view.relation(meant) == Deprel::Conj) share_case(view, i, meant);
    }
  }
}

/// "to Mongolia and Laos": the preposition stands once and belongs to both.
void PatternGraph::share_case(const SentenceView& view, std::size_t first, std::size_t conjunct) {
  if (view.has_child(conjunct, {Deprel::Case})) return;
  for (const std::size_t child : view.children(first)) {
    const bool possessive = view.token(child).xpos == Xpos::Pos;
    if (view.relation(child) == Deprel::Case && !possessive) add(conjunct, child, pattern_bit(Deprel::Case));
  }
}

void PatternGraph::add_clauses(const SentenceView& view) {
  for (const Clause& clause : view.clauses()) {
    for (const std::size_t who : clause.passive ? clause.agents : clause.subjects)
      add(clause.head, who, kPatternWho);
    for (const std::size_t whom : clause.passive ? clause.subjects : clause.objects)
      add(clause.head, whom, kPatternWhom);
  }
}

/// Breadth first, so that a token is met by its shortest way.
void PatternGraph::walk(const std::vector<Edge>& edges, std::size_t token, const PatternLink& link,
                        std::vector<std::size_t>& found) const {
  std::vector<bool> seen(size_, false);
  seen[token] = true;
  std::vector<std::size_t> level = {token}, next;
  for (std::size_t depth = 0; depth < link.depth && !level.empty(); ++depth) {
    next.clear();
    for (const std::size_t from : level) {
      const auto least = [](const Edge& edge, std::size_t at) { return edge.from < at; };
      for (auto at = std::lower_bound(edges.begin(), edges.end(), from, least);
           at != edges.end() && at->from == from; ++at) {
        if ((at->relations & link.relations) == 0 || seen[at->to]) continue;
        seen[at->to] = true;
        next.push_back(at->to);
      }
    }
    found.insert(found.end(), next.begin(), next.end());
    level.swap(next);
  }
  if (link.depth > 1) std::sort(found.begin(), found.end());
}

void PatternGraph::follow(std::size_t token, const PatternLink& link, std::vector<std::size_t>& found) const {
  const auto add_range = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) found.push_back(i);
  };
  switch (link.kind) {
    case PatternLinkKind::Child:
    case PatternLinkKind::Below:
      return walk(down_, token, link, found);
    case PatternLinkKind::Head:
    case PatternLinkKind::Above:
      return walk(up_, token, link, found);
    case PatternLinkKind::Before:
      return add_range(token + 1, size_);
    case PatternLinkKind::After:
      return add_range(0, token);
    case PatternLinkKind::RightBefore:
      return add_range(token + 1, std::min(token + 2, size_));
    case PatternLinkKind::RightAfter:
      return add_range(token == 0 ? 0 : token - 1, token);
  }
}

bool PatternGraph::linked(std::size_t from, std::size_t to, const PatternLink& link) const {
  switch (link.kind) {
    case PatternLinkKind::Before:
      return from < to;
    case PatternLinkKind::After:
      return to < from;
    default: {
      std::vector<std::size_t> found;
      follow(from, link, found);
      return std::binary_search(found.begin(), found.end(), to);
    }
  }
}

}  // namespace entente
