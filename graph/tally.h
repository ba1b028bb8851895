#pragma once

#include <cstddef>
#include <map>
#include <utility>

namespace entente {

/// Votes for values, and which value leads. The leader is the value with the most votes; among equals the one
/// met first, so the result depends on the order of the votes but on no hash or address.
template <typename Value>
class Tally {
 public:
  /// Returns true if the leader is another one than before. O(log n) in the number of distinct values.
  bool vote(const Value& value, std::size_t votes = 1) {
    const auto [at, fresh] = counts_.try_emplace(value, Count{0, counts_.size()});
    at->second.votes += votes;
    if (leader_ == nullptr || ahead(at->second, leader_->second)) {
      const bool changed = leader_ != &*at;
      leader_ = &*at;
      return changed;
    }
    return false;
  }

  /// Undefined before the first vote.
  const Value& leader() const { return leader_->first; }

  Tally() = default;
  Tally(Tally&&) noexcept = default;
  Tally& operator=(Tally&&) noexcept = default;
  Tally(const Tally& other) : counts_(other.counts_) { point_to(other); }
  Tally& operator=(const Tally& other) {
    if (this != &other) {
      counts_ = other.counts_;
      point_to(other);
    }
    return *this;
  }
  ~Tally() = default;

 private:
  struct Count {
    std::size_t votes;
    std::size_t order;
  };
  using Counts = std::map<Value, Count>;

  static bool ahead(const Count& a, const Count& b) {
    return a.votes != b.votes ? a.votes > b.votes : a.order < b.order;
  }
  void point_to(const Tally& other) {
    leader_ = other.leader_ == nullptr ? nullptr : &*counts_.find(other.leader_->first);
  }

  Counts counts_;
  const typename Counts::value_type* leader_ = nullptr;  ///< map nodes stay where they are
};

}  // namespace entente
