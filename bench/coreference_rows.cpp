// Rows for train/train_coreference.py: the mentions of documents, what they may go back to, and the signs
// that scores are computed from. Each file is one document; its words and sentences are kept.
//
//   coreference_rows WEIGHTS OUT.rows DOCUMENT.conllu...
//
// OUT.rows, little-endian:
//
//   u32 mention, pair and novelty columns, u32 width of vectors
//   each document: u32 mentions
//     each mention: u32 sentence, first, last, head, kind (1: relative pronoun, 2: coordination, 0: other)
//       f32[width] of the head word
//       u16 count, u16[count] mention columns
//       u16 count, u16[count] novelty columns
//       u32 candidates, and for each: u32 order, u16 count, u16[count] pair columns
#include <cstdint>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <string>
#include <vector>

#include "extract/analyzer/analyzer.h"
#include "extract/analyzer/conllu.h"
#include "extract/coreference/candidates.h"
#include "extract/coreference/pair_features.h"
#include "extract/relation/settle.h"
#include "graph/types/error.h"

namespace entente {
namespace {

class Rows {
 public:
  explicit Rows(const std::string& path) : out_(path, std::ios::binary) {}

  template <typename Number>
  void number(std::size_t value) {
    const auto narrow = static_cast<Number>(value);
    out_.write(reinterpret_cast<const char*>(&narrow), sizeof narrow);
  }
  void floats(const float* values, std::size_t count) {
    out_.write(reinterpret_cast<const char*>(values), static_cast<std::streamsize>(count * sizeof(float)));
  }
  void columns(const std::vector<FeatureId>& features) {
    number<std::uint16_t>(features.size());
    for (const FeatureId feature : features) number<std::uint16_t>(feature);
  }
  void finish(const std::string& path) {
    out_.flush();
    if (!out_) throw Error({path, {}, {}}, "cannot write");
  }

 private:
  std::ofstream out_;
};

std::uint32_t kind_of(const Mention& mention) {
  if (mention.pronoun == PronounKind::Relative) return 1;
  return mention.members.empty() ? 0 : 2;
}

void write_pairs(const CandidateFinder& finder, const MentionSigns& mention, Rows& rows) {
  const Candidates candidates = finder.before(mention);
  std::vector<FeatureId> features;
  add_mention_features(mention, features);
  rows.columns(features);
  features.clear();
  add_novelty_features(mention, candidates.best, candidates.agreeing, features);
  rows.columns(features);
  rows.number<std::uint32_t>(candidates.found.size());
  for (const Candidate& candidate : candidates.found) {
    rows.number<std::uint32_t>(candidate.order);
    features.clear();
    add_pair_features(mention, finder.mentions()[candidate.order], candidate.rivals, features);
    rows.columns(features);
  }
}

void write_document(const Analyzer& analyzer, const std::string& path, Rows& rows) {
  std::ifstream in(path);
  ConlluDocument read = read_conllu(in, path);
  Analyzer::Session(analyzer, WordVectors::Whole).analyze_sentences(read.sentences);
  std::vector<SentenceView> views;
  for (std::size_t s = 0; s < read.sentences.size(); ++s) {
    read.sentences[s].index = s;
    settle_names(read.sentences[s]);
  }
  for (const Sentence& sentence : read.sentences) views.emplace_back(read.document.text, sentence);
  const Speech speech(read.document, views);
  std::vector<std::vector<Mention>> mentions;
  std::size_t count = 0, paragraph = 0;
  for (const SentenceView& view : views) {
    mentions.push_back(find_mentions(read.document, view, speech));
    count += mentions.back().size();
  }
  rows.number<std::uint32_t>(count);
  CandidateFinder finder;
  for (std::size_t s = 0; s < mentions.size(); ++s) {
    const Sentence& sentence = read.sentences[s];
    if (sentence.starts_paragraph) ++paragraph;
    const std::size_t base = finder.mentions().size();
    for (Mention& mention : mentions[s]) {
      mention.paragraph = paragraph;
      const MentionSigns signs = signs_of(mention, finder.mentions().size(), base);
      for (const std::uint32_t place :
           {static_cast<std::uint32_t>(s), mention.first, mention.last, mention.head, kind_of(mention)})
        rows.number<std::uint32_t>(place);
      rows.floats(mention.vector.data(), mention.vector.size());
      write_pairs(finder, signs, rows);
      finder.add(signs);
    }
  }
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  if (argc < 4) {
    fmt::print(stderr, "usage: coreference_rows WEIGHTS OUT.rows DOCUMENT.conllu...\n");
    return 2;
  }
  try {
    const entente::Analyzer analyzer = entente::Analyzer::load(argv[1]);
    entente::Rows rows(argv[2]);
    for (const std::size_t count : {entente::mention_feature_count(), entente::pair_feature_count(),
                                    entente::novelty_feature_count(), std::size_t{384}})
      rows.number<std::uint32_t>(count);
    for (int i = 3; i < argc; ++i) entente::write_document(analyzer, argv[i], rows);
    rows.finish(argv[2]);
  } catch (const entente::Error& error) {
    fmt::print(stderr, "coreference_rows: {}\n", error.what());
    return 1;
  }
}
