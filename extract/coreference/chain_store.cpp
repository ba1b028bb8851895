#include "extract/coreference/chain_store.h"

#include <algorithm>
#include <utility>

namespace entente {

std::size_t ChainStore::add_chain(std::size_t owner) {
  chains_.emplace_back();
  chains_.back().owner = owner;
  return chains_.size() - 1;
}

void ChainStore::join(std::size_t m, std::size_t c) {
  if (c == kNoMention) c = add_chain(owner_chain(mentions_[m]));
  add_mention(chains_[c], m, mentions_[m]);
  chain_of_[m] = c;
  touch(c);
}

void ChainStore::merge(std::size_t a, std::size_t b) {
  if (a == b) return;
  if (chains_[b].mentions.size() > chains_[a].mentions.size()) std::swap(a, b);
  for (const std::size_t m : chains_[b].mentions) chain_of_[m] = a;
  for (Chain& other : chains_) {
    if (other.owner == b) other.owner = a;
    std::replace(other.parts.begin(), other.parts.end(), b, a);
  }
  absorb(chains_[a], std::move(chains_[b]));
  touch(a);
}

void ChainStore::touch(std::size_t c) {
  if (touched_.size() <= c) touched_.resize(c + 1);
  touched_[c] = recent_.size();
  recent_.push_back(c);
}

}  // namespace entente
