#include "graph/compare/profile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <string_view>
#include <utility>

namespace entente {
namespace {

constexpr std::uint32_t kSeed = 1949;

struct Sum {
  double scale = 0;
  std::size_t events = 0;
};

/// What each sentence tells, in the order in which they are met.
std::vector<Sum> sums_by_sentence(std::span<const RoleEvent* const> events) {
  std::map<std::pair<std::string_view, std::size_t>, std::size_t> known;
  std::vector<Sum> sums;
  for (const RoleEvent* event : events) {
    const bool told = event->standing == Standing::Fact || event->standing == Standing::Reported;
    if (!told || quad_class(event->predicate_class) == QuadClass::Static) continue;
    const Evidence& evidence = event->statement->evidence;
    const auto [at, fresh] = known.try_emplace({evidence.document, evidence.sentence}, sums.size());
    if (fresh) sums.emplace_back();
    sums[at->second].scale += class_scale(event->predicate_class);
    ++sums[at->second].events;
  }
  return sums;
}

double mean_of(const Sum& sum) {
  return sum.scale / static_cast<double>(sum.events);
}

}  // namespace

double jensen_shannon_distance(std::span<const std::size_t> left, std::span<const std::size_t> right) {
  const auto total = [](std::span<const std::size_t> counts) {
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
  };
  const double left_total = total(left), right_total = total(right);
  if (left_total == 0 || right_total == 0) return left_total == right_total ? 0 : 1;
  double divergence = 0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const double p = static_cast<double>(left[i]) / left_total;
    const double q = static_cast<double>(right[i]) / right_total;
    const double middle = (p + q) / 2;
    if (p > 0) divergence += p / 2 * std::log2(p / middle);
    if (q > 0) divergence += q / 2 * std::log2(q / middle);
  }
  return std::sqrt(std::clamp(divergence, 0.0, 1.0));
}

Balance balance_of(std::span<const RoleEvent* const> events) {
  const std::vector<Sum> sums = sums_by_sentence(events);
  Balance balance;
  balance.sentences = sums.size();
  if (sums.empty()) return balance;
  Sum all;
  for (const Sum& sum : sums) all = {all.scale + sum.scale, all.events + sum.events};
  balance.events = all.events;
  balance.mean = balance.low = balance.high = mean_of(all);
  if (sums.size() < 2) return balance;
  std::mt19937 random(kSeed);
  std::vector<double> means(kResamples);
  for (double& mean : means) {
    Sum sample;
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const Sum& drawn = sums[random() % sums.size()];
      sample = {sample.scale + drawn.scale, sample.events + drawn.events};
    }
    mean = mean_of(sample);
  }
  std::sort(means.begin(), means.end());
  balance.low = means[static_cast<std::size_t>(0.025 * kResamples)];
  balance.high = means[static_cast<std::size_t>(0.975 * kResamples) - 1];
  return balance;
}

double reciprocity(double there, double back) {
  return there + back == 0 ? 0 : 2 * std::min(there, back) / (there + back);
}

}  // namespace entente
