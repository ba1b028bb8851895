#pragma once

#include <string_view>

namespace entente {

/// The lemma of an irregular verb's past form or participle ("fled": "flee"); empty for any other word, and
/// for forms that two verbs share ("found"). Lower case in and out.
std::string_view irregular_verb(std::string_view form);

}  // namespace entente
