#pragma once

#include <cstddef>
#include <string_view>

namespace entente::segment {

/// Where the address that begins at `at` ends: a URL ("https://…", "www.…"), an e-mail address, a host or
/// file name ("example.org", "report.doc"), a newsgroup. `at` itself: there is none. Looks at each byte of
/// `text` after `at` at most a fixed number of times, and sets `checked` to where it looked to in vain, so
/// that a caller who asks no more before that place stays linear.
std::size_t link_end(std::string_view text, std::size_t at, std::size_t& checked);

}  // namespace entente::segment
