#pragma once

#include <span>
#include <string_view>

namespace entente {

/// The states whose government sits in a capital, today's first, then those that it was the capital of within
/// a century: of "moscow" Russia and the Soviet Union. Lower case in, static views out; empty for other
/// names.
std::span<const std::string_view> states_of_capital(std::string_view lower);

}  // namespace entente
