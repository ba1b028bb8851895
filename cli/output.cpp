#include "cli/output.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "graph/types/error.h"

namespace entente::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array kEndingSignals = {SIGINT, SIGTERM, SIGHUP};

/// Paths that a signal handler must remove: fixed memory, since a handler may neither allocate nor lock.
struct Temporaries {
  static constexpr std::size_t kMost = 64;
  struct Slot {
    std::atomic<bool> used = false;
    std::array<char, PATH_MAX> path{};
  };
  std::array<Slot, kMost> slots;

  void add(const std::string& path) {
    for (Slot& slot : slots) {
      if (!slot.used.load() && path.size() < slot.path.size()) {
        std::memcpy(slot.path.data(), path.c_str(), path.size() + 1);
        slot.used.store(true);
        return;
      }
    }
  }
  void forget(const std::string& path) {
    for (Slot& slot : slots) {
      if (slot.used.load() && path == slot.path.data()) {
        slot.used.store(false);
      }
    }
  }
};

Temporaries& temporaries() {
  static Temporaries all;
  return all;
}

extern "C" void remove_temporaries_and_die(int signal) {
  for (const Temporaries::Slot& slot : temporaries().slots) {
    if (slot.used.load()) {
      unlink(slot.path.data());
    }
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

/// Holds back the signals that end the program while a temporary is there but not yet known to the handler.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : kEndingSignals) {
      sigaddset(&ending, signal);
    }
    pthread_sigmask(SIG_BLOCK, &ending, &before_);
  }
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_{};
};

std::string reason(int error) {
  return std::generic_category().message(error);
}

[[noreturn]] void cannot_write(const std::string& path, const std::string& why) {
  throw Error({path, {}, {}}, "cannot write: " + why);
}

/// What the path leads to; a symbolic link stays a link, its target is replaced.
fs::path resolve(const std::string& path) {
  std::error_code error;
  fs::path target = path;
  for (int links = 0; links < 40 && fs::is_symlink(target, error); ++links) {
    const fs::path next = fs::read_symlink(target, error);
    target = next.is_absolute() ? next : target.parent_path() / next;
  }
  return target;
}

mode_t usual_mode() {
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

}  // namespace

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type c) {
  if (!write_out()) {
    return traits_type::eof();
  }
  if (!traits_type::eq_int_type(c, traits_type::eof())) {
    *pptr() = traits_type::to_char_type(c);
    pbump(1);
  }
  return traits_type::not_eof(c);
}

int DescriptorBuffer::sync() {
  return write_out() ? 0 : -1;
}

bool DescriptorBuffer::write_out() {
  const char* at = pbase();
  while (failure_ == 0 && at < pptr()) {
    const ssize_t written = ::write(descriptor_, at, static_cast<std::size_t>(pptr() - at));
    if (written >= 0) {
      at += written;
    } else if (errno != EINTR) {
      failure_ = errno;
    }
  }
  setp(buffer_.data(), buffer_.data() + buffer_.size());
  return failure_ == 0;
}

Output::Output(const std::string& path)
    : path_(path),
      descriptor_(path == "-" ? STDOUT_FILENO : open()),
      buffer_(descriptor_),
      stream_(&buffer_) {}

Output::~Output() {
  if (!is_stdout() && descriptor_ >= 0) {
    ::close(descriptor_);
  }
  if (!temporary_.empty()) {
    unlink(temporary_.c_str());
    temporaries().forget(temporary_.string());
  }
}

int Output::open() {
  target_ = resolve(path_);
  struct stat info {};
  const bool exists = stat(target_.c_str(), &info) == 0;
  if (exists && S_ISDIR(info.st_mode)) {
    cannot_write(path_, "it is a folder; name a file in it");
  }
  if (exists && access(target_.c_str(), W_OK) != 0) {
    cannot_write(path_, reason(errno));
  }
  return exists && !S_ISREG(info.st_mode) ? open_directly()
                                          : open_beside(exists ? info.st_mode & 07777 : usual_mode());
}

int Output::open_directly() {
  const int device = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
  if (device < 0) {
    cannot_write(path_, reason(errno));
  }
  return device;
}

int Output::open_beside(unsigned mode) {
  const fs::path folder = target_.has_parent_path() ? target_.parent_path() : fs::path(".");
  std::string pattern = (folder / ("." + target_.filename().string() + ".XXXXXX")).string();
  const SignalsHeld held;
  const int file = mkostemp(pattern.data(), O_CLOEXEC);
  if (file < 0) {
    const int why = errno;
    cannot_write(path_,
                 !fs::exists(folder) ? fmt::format("there is no folder {}", folder.string()) : reason(why));
  }
  temporary_ = pattern;
  temporaries().add(pattern);
  if (fchmod(file, mode) != 0) {
    cannot_write(path_, reason(errno));
  }
  return file;
}

bool Output::is_terminal() const {
  return isatty(descriptor_) == 1;
}

void Output::check() {
  if (buffer_.failure() == EPIPE && is_stdout()) {
    throw ReaderGone();
  }
  if (buffer_.failure() != 0) {
    cannot_write(name(), reason(buffer_.failure()));
  }
}

void Output::flush() {
  stream_.flush();
  check();
}

void Output::commit() {
  flush();
  if (temporary_.empty()) {
    return;
  }
  const bool safe = fsync(descriptor_) == 0;
  const int error = errno;
  ::close(std::exchange(descriptor_, -1));
  if (!safe) {
    cannot_write(path_, reason(error));
  }
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) {
    cannot_write(path_, reason(errno));
  }
  temporaries().forget(temporary_.string());
  temporary_.clear();
}

void install_signal_handlers() {
  temporaries();  // built now, not inside a handler
  std::signal(SIGPIPE, SIG_IGN);
  for (const int signal : kEndingSignals) {
    if (std::signal(signal, remove_temporaries_and_die) == SIG_IGN) {
      std::signal(signal, SIG_IGN);  // nohup
    }
  }
}

}  // namespace entente::cli
