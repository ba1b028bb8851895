#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace entente {

/// No place in the text.
inline constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

/// A possessor inside a label: "his" of "his invasion of Ukraine", "Stalin's" of "Stalin's father".
struct LabelOwner {
  std::size_t begin = 0, size = 0;  ///< bytes of the label, with the "'s" of a name
  std::size_t at = kNowhere;        ///< byte of the document where the possessor's head begins
  std::string name;                 ///< who it is, where that is known already; else empty
};

/// Where a label of a statement comes from, for whoever finds out what it stands for.
struct LabelSource {
  std::size_t at = kNowhere;  ///< byte of the document where the phrase's head begins; kNowhere: no phrase
  std::vector<LabelOwner> owners;  ///< in the label's order
};

/// One a label of the statement.
struct StatementSources {
  LabelSource subject, object;
  std::vector<LabelSource> qualifiers;
  std::vector<std::size_t> speakers;  ///< of the attribution, then of its chain: bytes, as in LabelSource
  bool mutual = false;  ///< subject and object are one group, of two who do it to each other: "they met"
};

struct Document;
class SentenceView;
class Speech;
struct PropositionArgument;

/// Where the label of the phrase comes from. `label`: as rendered, with first persons replaced by whom
/// `speech` takes them for.
LabelSource label_source(const Document& document, const SentenceView& view, const PropositionArgument& from,
                         const std::string& label, const Speech& speech);

}  // namespace entente
