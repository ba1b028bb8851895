#include "extract/ordered_map.h"

#include <atomic>
#include <chrono>
#include <gtest/gtest.h>
#include <stdexcept>
#include <thread>
#include <vector>

namespace entente {
namespace {

template <typename Worker, typename Deliver>
void map(std::size_t count, std::size_t threads, const Worker& worker, const Deliver& deliver) {
  const auto make_worker = [&] { return worker; };
  OrderedMap<std::size_t, decltype(make_worker), Deliver>(count, threads, make_worker, deliver).run();
}

TEST(OrderedMap, DeliversInOrderOnTheCallingThread) {
  const auto caller = std::this_thread::get_id();
  for (const std::size_t threads : {1U, 2U, 5U}) {
    std::vector<std::size_t> delivered;
    const auto worker = [](std::size_t i) {
      std::this_thread::sleep_for(std::chrono::microseconds((i * 7919) % 300));  // finish out of order
      return i * i;
    };
    map(100, threads, worker, [&](std::size_t&& result) {
      EXPECT_EQ(std::this_thread::get_id(), caller);
      delivered.push_back(result);
    });
    ASSERT_EQ(delivered.size(), 100U);
    for (std::size_t i = 0; i < delivered.size(); ++i) EXPECT_EQ(delivered[i], i * i);
  }
}

TEST(OrderedMap, OfNothingDeliversNothing) {
  map(
      0, 2, [](std::size_t i) { return i; }, [](std::size_t&&) { FAIL(); });
}

TEST(OrderedMap, PassesTheExceptionOfAWorkerOn) {
  const auto worker = [](std::size_t i) {
    if (i == 30) throw std::runtime_error("item 30");
    return i;
  };
  EXPECT_THROW(map(100, 3, worker, [](std::size_t&&) {}), std::runtime_error);
}

TEST(OrderedMap, PassesTheExceptionOfAReceiverOn) {
  const auto worker = [](std::size_t i) { return i; };
  EXPECT_THROW(map(100, 3, worker,
                   [](std::size_t&& result) {
                     if (result == 10) throw std::runtime_error("disk full");
                   }),
               std::runtime_error);
}

TEST(OrderedMap, NeverRunsFarAheadOfASlowReceiver) {
  constexpr std::size_t kThreads = 3;
  std::atomic<std::size_t> started = 0;
  std::size_t delivered = 0;
  const auto worker = [&](std::size_t i) {
    ++started;
    return i;
  };
  map(200, kThreads, worker, [&](std::size_t&&) {
    ++delivered;
    std::this_thread::sleep_for(std::chrono::microseconds(200));
    EXPECT_LE(started.load(), delivered + 4 * kThreads);
  });
}

}  // namespace
}  // namespace entente
