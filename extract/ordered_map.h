#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace entente {

/// Works on items 0 … count-1 with several threads and delivers the results in order on the calling thread.
/// At most four results a thread wait for their turn, so memory stays bounded. `make_worker()` is called once
/// a thread, there, and gives a callable that turns an index into a result. The first exception, of a worker
/// or of `deliver`, stops everything and is thrown on.
template <typename Result, typename MakeWorker, typename Deliver>
class OrderedMap {
 public:
  OrderedMap(std::size_t count, std::size_t threads, const MakeWorker& make_worker, const Deliver& deliver)
      : count_(count), limit_(4 * threads), make_worker_(make_worker), deliver_(deliver) {
    for (std::size_t t = 0; t < threads; ++t) workers_.emplace_back([this] { work(); });
  }
  OrderedMap(const OrderedMap&) = delete;
  OrderedMap& operator=(const OrderedMap&) = delete;
  ~OrderedMap() {
    stop(nullptr);
    for (std::thread& worker : workers_) worker.join();
  }

  void run() {
    for (std::size_t i = 0; i < count_; ++i) {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return ready_.contains(i) || error_ != nullptr; });
      if (error_ != nullptr) std::rethrow_exception(error_);
      auto result = std::move(ready_.extract(i).mapped());
      ++delivered_;
      lock.unlock();
      changed_.notify_all();
      deliver_(std::move(result));
    }
  }

 private:
  void work() {
    try {
      auto worker = make_worker_();
      for (std::size_t i = 0; take(i);) {
        Result result = worker(i);
        const std::lock_guard lock(mutex_);
        ready_.emplace(i, std::move(result));
        changed_.notify_all();
      }
    } catch (...) {
      stop(std::current_exception());
    }
  }

  bool take(std::size_t& index) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || next_ >= count_ || next_ < delivered_ + limit_; });
    if (stopped_ || next_ >= count_) return false;
    index = next_++;
    return true;
  }

  void stop(std::exception_ptr error) {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    if (error_ == nullptr) error_ = std::move(error);
    changed_.notify_all();
  }

  const std::size_t count_, limit_;
  const MakeWorker& make_worker_;
  const Deliver& deliver_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, Result> ready_;
  std::size_t next_ = 0, delivered_ = 0;
  bool stopped_ = false;
  std::exception_ptr error_;
  std::vector<std::thread> workers_;
};

}  // namespace entente
