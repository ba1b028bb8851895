#pragma once

#include <cstddef>
#include <string_view>

namespace entente {

/// How many columns of a terminal UTF-8 takes: two for a wide or fullwidth character (Unicode's East Asian
/// Width, UAX 11), none for one that is drawn onto the one before or not at all, one for any other and for
/// each ill-formed part. Control characters count one.
std::size_t display_width(std::string_view text);

}  // namespace entente
