#include "extract/coreference/entity_marks.h"

#include <algorithm>

namespace entente {
namespace {

bool is_marked(const EntityTable& table, std::size_t m) {
  const Mention& mention = table.mentions()[m];
  if (mention.pronoun == PronounKind::Relative) return false;
  return mention.members.empty() || table.entities()[table.entity_of_mention()[m]].mentions > 1;
}

}  // namespace

std::vector<std::string> entity_marks(const EntityTable& table, std::size_t first, std::size_t last,
                                      std::size_t tokens, std::size_t before) {
  std::vector<std::string> opening(tokens), closing(tokens);
  for (std::size_t m = first; m < last; ++m) {
    if (!is_marked(table, m)) continue;
    const Mention& mention = table.mentions()[m];
    const std::size_t entity = table.entity_of_mention()[m];
    const std::string id = 'e' + std::to_string(before + entity + 1);
    const std::string open = '(' + id + '-' + std::string(to_string(table.entities()[entity].type));
    if (mention.last == mention.first + 1) {
      opening[mention.first] += open + ')';
    } else {
      opening[mention.first] += open;
      closing[mention.last - 1].insert(0, id + ')');
    }
  }
  // What closes at a word was opened before what opens there, but for mentions of that word alone, which are
  // in brackets of their own.
  for (std::size_t i = 0; i < tokens; ++i) opening[i] += closing[i];
  return opening;
}

}  // namespace entente
