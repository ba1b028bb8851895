#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "graph/compare/comparison.h"

namespace entente {

/// Whose a thing in the picture of a comparison is: nothing if it is on several sides, else the side's.
using Owner = std::optional<std::size_t>;

/// Words on a line: one relation.
struct PictureWords {
  std::string text;  ///< "asked for loan ×2", with line feeds
  Owner owner;
};

/// Somebody on one side.
struct PictureNode {
  std::size_t role = 0;  ///< of the comparison
  std::string label;     ///< with line feeds
  EntityType type = EntityType::Concept;
  bool principal = false;
  Owner owner;
  std::vector<std::string> traits;  ///< said of a principal alone here, and of a principal elsewhere
  std::string tooltip;
};

/// All that one side tells of one role towards another: one line.
struct PictureLine {
  std::size_t from = 0, to = 0;  ///< roles
  std::vector<PictureWords> words;
  std::size_t more = 0;         ///< relations that there was no room for
  bool shared = false;          ///< holds relations that another side has, too
  bool own = false;             ///< holds relations that no other side has
  const char* style = "solid";  ///< "dashed": all denied; "dotted": none a fact
  std::string tooltip;
};

struct PicturePanel {
  std::string title;
  std::string note;  ///< "12 of 340 entities"
  std::vector<PictureNode> nodes;
  std::vector<PictureLine> lines;
};

/// What the picture of a comparison shows, before anything has a place.
struct PicturePlan {
  std::vector<std::size_t> roles;  ///< drawn on any side: principals, matched ones, others
  std::size_t principals = 0;      ///< so many come first
  std::vector<PicturePanel> panels;
  bool claims = false;  ///< some words stand in quotation marks: somebody says so
};

/// At most `most` entities of a side, but principals all: first those with a counterpart, then the most
/// salient others that have to do with a principal. Relations of two that are neither principals nor matched
/// are left out. A statement is drawn once. A relation is shared if another side has one of its class between
/// the same roles, just as the inferences of a comparison have it.
PicturePlan plan_picture(const Comparison& comparison, std::size_t most);

}  // namespace entente
